"""`vitrina parse` on a real picture."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.cli.console import UsageError
from editor.cli.parse import parse
from editor.model.person_labels import COLOURS, PARTS


def test_a_label_picture_has_the_size_of_the_picture_and_a_palette(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "labels.png"
    assert parse([str(pictures / "person.jpg"), "-o", str(out)]) == 0
    told = json.loads(capsys.readouterr().out)
    with Image.open(out) as picture:
        assert picture.mode == "P"
        assert picture.size == (416, 624)
        labels, palette = np.asarray(picture), picture.getpalette()
    assert labels.max() < len(PARTS)
    assert palette is not None
    assert [tuple(palette[3 * n : 3 * n + 3]) for n in range(len(PARTS))] == list(COLOURS)
    for one in told["classes"]:
        assert one["name"] == PARTS[one["number"]]
        assert one["share"] == pytest.approx(float((labels == one["number"]).mean()), abs=1e-4)
    assert len(told["people"]) == 1
    # The middle of the shirt, the face, the wall.
    assert PARTS[labels[250, 280]] == "upper"
    assert PARTS[labels[90, 232]] == "face"
    assert PARTS[labels[60, 80]] == "background"


def test_nobody_writes_nothing(pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert parse([str(pictures / "grass.jpg"), "-o", f"{tmp_path}/"]) == 1
    assert "No person was found" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_labels_are_png(pictures: Path) -> None:
    with pytest.raises(UsageError, match="no PNG file"):
        parse([str(pictures / "person.jpg"), "-o", "labels.jpg"])
