"""What people said of clothes becomes a set to train on."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.cli.feedback import feedback
from editor.cli.feedback_wardrobe import GARMENTS_FOLDER, LABELS, RATINGS
from editor.model.design_vocabulary import GARMENTS
from editor.model.frame import Frame
from editor.model.source_type import SourceType
from editor.model.taste_file import NAME
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.paths import models_folder
from editor.redactor.stylist.taste import Taste
from editor.training.data.folders import read_folder


def filled(folder: Path) -> Wardrobe:
    """A shirt that was corrected, a dress that was not, and a designed one."""
    wardrobe = Wardrobe(folder)
    rgb = np.full((40, 30, 3), (200, 20, 20), np.uint8)
    frame = Frame(rgb, np.pad(np.full((20, 20), 255, np.uint8), ((10, 10), (5, 5))))
    shirt = wardrobe.add(WardrobeItem(category="polo", sha256="ab" * 32), frame, frame)
    wardrobe.change(shirt.number, category="shirt")
    wardrobe.add(WardrobeItem(category="dress", sha256="cd" * 32), frame, frame)
    wardrobe.add(WardrobeItem(category="coat", made=SourceType.COMPOSITE_TRAINED, asked=True), frame, frame)
    return wardrobe


def test_ratings_and_corrected_garments(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wardrobe = filled(tmp_path / "users" / "guest" / "wardrobe")
    shirt, dress = wardrobe.items()[0], wardrobe.items()[1]
    taste = Taste(wardrobe.folder / NAME)
    taste.rated(shirt, stars=4, occasion="office")
    taste.chosen(dress, over=shirt)
    wardrobe.close()
    out = tmp_path / "set"
    assert feedback(["export", "-o", str(out), "--source", str(tmp_path), "--json"]) == 0
    told = [json.loads(line) for line in (out / RATINGS).read_text(encoding="utf-8").splitlines()]
    assert [one["user"] for one in told] == ["guest", "guest"]
    assert told[0]["stars"] == 4
    assert told[1]["over"] != {}
    with (out / GARMENTS_FOLDER / LABELS).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert rows == [{"image": "ab" * 8, "label": "Shirt"}]
    with Image.open(out / GARMENTS_FOLDER / f"{'ab' * 8}.png") as picture:
        pixels = np.asarray(picture)
    assert pixels.shape == (40, 30, 3)
    assert (pixels[0, 0] == 255).all()
    assert abs(int(pixels[20, 15, 0]) - 200) < 8
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["label"] == "Shirt"


def test_a_damaged_taste_is_told_and_the_rest_is_exported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    wardrobe = filled(tmp_path / "users" / "guest" / "wardrobe")
    (wardrobe.folder / NAME).write_text("{")
    wardrobe.close()
    assert feedback(["export", "-o", str(tmp_path / "set"), "--source", str(tmp_path)]) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert (tmp_path / "set" / GARMENTS_FOLDER / LABELS).is_file()


def test_kinds_are_named_as_the_network_names_them() -> None:
    classes = set(json.loads((models_folder() / "garments.json").read_text(encoding="utf-8"))["output"]["classes"])
    assert {cut.category.title() for cut in GARMENTS.values()} <= classes


def test_the_workshop_takes_what_is_exported(tmp_path: Path) -> None:
    wardrobe = filled(tmp_path / "users" / "guest" / "wardrobe")
    wardrobe.change(wardrobe.items()[1].number, asked=True)
    wardrobe.close()
    assert feedback(["export", "-o", str(tmp_path / "set"), "--source", str(tmp_path)]) == 0
    found = read_folder(tmp_path / "set" / GARMENTS_FOLDER, "classes")
    assert found.classes == ("Dress", "Shirt")
    assert len(found.items) == 2
