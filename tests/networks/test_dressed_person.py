"""A real person, understood by the shipped networks and dressed in real garments."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.frame import Frame, to_depth
from editor.model.garment import Wearing
from editor.model.person_labels import PARTS
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.people.parsing import understood
from editor.redactor.tryon.back import change_mask, laid_back
from editor.redactor.tryon.changes import MOST
from editor.redactor.tryon.laying import draped
from editor.redactor.tryon.person import Person, person_of
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.wear import worn

# Looked up by eye in person.jpg, 416 x 624.
SHOWS = {"upper": (270, 220), "face": (232, 100), "hat": (235, 45), "arms": (370, 250), "trousers": (120, 400)}


def read(path: Path) -> Frame:
    return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))


@pytest.fixture(scope="module")
def frame(request: pytest.FixtureRequest) -> Frame:
    return read(Path(str(request.config.rootpath)) / "tests" / "pictures" / "person.jpg")


@pytest.fixture(scope="module")
def person(pool: NetworkPool, frame: Frame) -> Person:
    people = understood(pool, frame, lambda _name, _parts, make: make())
    return person_of(pool, frame, people)


def test_what_is_what_of_somebody_who_sits(person: Person) -> None:
    for part, (x, y) in SHOWS.items():
        place = y - person.region.top, x - person.region.left
        assert PARTS[person.labels[place]] == part, part
        assert person.silhouette[place]
    assert person.guard[100 - person.region.top, 232 - person.region.left]
    assert person.body.seated
    assert not person.silhouette[:300, :20].any()


@pytest.mark.parametrize(
    ("picture", "category"), [("top.jpg", "top"), ("jacket.jpg", "blazer"), ("jeans.jpg", "pants")]
)
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_only_what_is_declared_is_changed(
    picture: str, category: str, dtype: str, pool: NetworkPool, frame: Frame, person: Person, pictures: Path
) -> None:
    garment = understood_garment(pool, read(pictures / picture), category)
    after = worn(person, draped(garment, person.body, Wearing(), person.labels), Wearing())
    deep = frame.with_(rgb=to_depth(frame.rgb, dtype))
    result = laid_back(after, deep)
    mask = change_mask(after, deep)
    assert np.array_equal(result.rgb[mask == 0], deep.rgb[mask == 0])
    assert not mask[person.region.place][person.guard].any()
    assert np.count_nonzero(mask) <= MOST * np.count_nonzero(after.concerned)
    assert np.count_nonzero(after.turn == 1) > 200 * person.body.cm**2, "the garment is seen"


def test_corrected_labels_are_taken_as_they_are(pool: NetworkPool, frame: Frame, person: Person) -> None:
    people = understood(pool, frame, lambda _name, _parts, make: make())
    labels = np.zeros((frame.height, frame.width), np.uint8)
    labels[150:350, 150:350] = PARTS.index("outer")
    corrected = person_of(pool, frame, people, labels=labels)
    assert np.array_equal(labelled(corrected.labels, "outer"), labels[corrected.region.place] > 0)
