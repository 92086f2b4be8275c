"""`vitrina feedback export`: what people said becomes a set to train on."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.cli.console import UsageError
from editor.cli.feedback import LIST, feedback
from editor.model.feedback import FeedbackStore, Verdict, verdicts
from editor.model.person_labels import PARSED

SHA = "ab" * 32


def verdict(path: Path, *, liked: bool = True, garment: str = SHA, paint: tuple = (), when: str = "1") -> Verdict:
    values = {"garments": ({"picture": garment},), "paint": paint}
    return Verdict(hashlib.sha256(path.read_bytes()).hexdigest(), str(path), values, garment, liked, when)


def test_the_last_verdict_counts_and_damaged_ones_are_left_out(pictures: Path, tmp_path: Path) -> None:
    store, path = FeedbackStore(tmp_path / "feedback"), pictures / "person.jpg"
    store.add(verdict(path, liked=True))
    store.add(verdict(path, liked=False, when="2"))
    store.add(verdict(path, garment="cd" * 32, when="0"))
    (tmp_path / "feedback" / "broken.json").write_text("{")
    found = verdicts((tmp_path / "feedback").iterdir())
    assert [(one.when, one.liked) for one in found] == [("0", True), ("2", False)]


def test_liked_and_painted_people_become_pictures_and_labels(
    pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    store, person = FeedbackStore(tmp_path / "home" / "someone" / "feedback"), pictures / "person.jpg"
    bag = {"label": "bag", "points": ((280.0, 250.0), (290.0, 250.0)), "radius": 20.0}
    store.add(verdict(person, liked=False, paint=(bag,)))
    store.add(verdict(pictures / "grass.jpg", liked=False))
    out = tmp_path / "set"
    assert feedback(["export", "-o", str(out), "--source", str(tmp_path / "home")]) == 0
    assert len((out / LIST).read_text().splitlines()) == 2
    assert "listed alone" in capsys.readouterr().out
    (label,), (image,) = (list((out / name).iterdir()) for name in ("labels", "images"))
    with Image.open(label) as picture, Image.open(image) as photograph:
        labels = np.asarray(picture)
        assert photograph.size == picture.size
    assert labels.max() < len(PARSED)
    assert (labels == PARSED.index("bag")).sum() > 900
    assert (labels == PARSED.index("upper")).sum() > 3000
    assert json.loads((out / LIST).read_text().splitlines()[0])["garment"] == SHA


def test_nothing_said_is_nothing_exported(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="nothing to export"):
        feedback(["export", "-o", str(tmp_path / "set"), "--source", str(tmp_path)])
    assert not (tmp_path / "set").exists()
