"""`vitrina pose` on real pictures."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import pytest

from editor.cli.pose import pose
from editor.model.pose import POINTS


def test_people_are_told_as_json_and_drawn(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "drawn"
    given = [str(pictures / "grass.jpg"), str(pictures / "person.jpg"), "-o", f"{out}/"]
    assert pose(given) == 1  # one of the two failed
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    failed, done = told
    assert failed["status"] == "failed"
    assert "No person was found" in json.dumps(failed)
    (person,) = done["people"]
    assert list(person["points"]) == list(POINTS)
    assert all(len(point) == 3 for point in person["points"].values())
    assert cv2.imread(str(out / "person.jpg")).shape == (624, 416, 3)
    assert not (out / "grass.jpg").exists()


def test_nothing_is_written_without_out(pictures: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert pose([str(pictures / "person.jpg")]) == 0
    assert list(tmp_path.iterdir()) == []
