"""Label maps for the parser, made of those of clothing-co-parsing."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

from editor.model.person_labels import PARSED
from editor.model.pose import POINTS, Pose
from editor.training.data.folders import Item
from editor.training.data.rare import repeated
from editor.training.networks.garment_labels import SOURCES
from editor.training.people import merged


def pose() -> Pose:
    """Head at (20, 5), arms down at columns 8 and 32, legs at 16 and 24; a picture of 40 x 80."""
    places = np.zeros((len(POINTS), 2))
    for number, name in enumerate(POINTS):
        side = 1 if "left" in name else -1
        part = name.split(" ", 1)[-1]
        rows = {"shoulder": 16, "elbow": 28, "wrist": 38, "pinky": 42, "index": 42, "thumb": 41, "hip": 40, "knee": 56,
                "ankle": 72, "heel": 75, "foot index": 77}  # fmt: skip
        across = {"shoulder": 8, "elbow": 12, "wrist": 12, "pinky": 12, "index": 12, "thumb": 12, "hip": 4, "knee": 4,
                  "ankle": 4, "heel": 4, "foot index": 4}  # fmt: skip
        places[number] = (20 + side * across.get(part, 3), rows.get(part, 5))
    return Pose(places, np.ones(len(POINTS)), 1.0)


def test_skin_goes_to_the_limb_it_lies_on() -> None:
    labels = np.zeros((80, 40), np.uint8)
    for rows, columns in ((slice(2, 8), slice(16, 24)), (slice(30, 44), slice(30, 34)), (slice(60, 70), slice(14, 18))):
        labels[rows, columns] = SOURCES.index("skin")
    found = merged(labels, pose())
    assert {PARSED[number] for number in np.unique(found[2:8, 16:24])} == {"face"}
    assert {PARSED[number] for number in np.unique(found[30:44, 30:34])} == {"arms"}
    assert {PARSED[number] for number in np.unique(found[60:70, 14:18])} == {"legs"}
    assert not found[labels == 0].any()


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("jeans", "trousers"),
        ("coat", "outer"),
        ("tights", "legs"),
        ("ring", "arms"),
        ("socks", "shoes"),
        ("hat", "hat"),
    ],
)
def test_garments_keep_their_kind(source: str, part: str) -> None:
    labels = np.full((4, 4), SOURCES.index(source), np.uint8)
    assert (merged(labels, pose()) == PARSED.index(part)).all()


def test_rare_classes_are_shown_more_often(tmp_path_factory: pytest.TempPathFactory) -> None:
    from PIL import Image

    folder = tmp_path_factory.mktemp("labels")
    items = []
    for number in range(100):
        labels = np.ones((10, 10), np.uint8)
        labels[0] = 3 if number < 4 else 2
        path = folder / f"{number}.png"
        Image.fromarray(labels).save(path)
        items.append(Item(path, path))
    shown = repeated(items, 4, 0.36)
    counts = [shown.count(item) for item in items]
    assert all(count == 3 for count in counts[:4])  # the root of .36 / .04
    assert all(count == 1 for count in counts[4:])
    assert repeated(items, 4, 0.36) == shown
