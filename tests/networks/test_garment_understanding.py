"""Garments' photographs, understood by the shipped networks."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import Cancelled, InputError
from editor.model.frame import Frame
from editor.model.garment import LANDMARKS
from editor.redactor.artefacts import Artefact
from editor.redactor.garments.questions import SURE
from editor.redactor.garments.understanding import understood_garment
from editor.redactor.networks.pool import NetworkPool


def read(path: Path) -> Frame:
    return Frame(np.ascontiguousarray(cv2.imread(str(path))[..., ::-1]))


@pytest.mark.parametrize(
    ("name", "category", "sleeve"),
    [("jeans", "pants", "long"), ("dress", "dress", "none"), ("jacket", "blazer", "long")],
)
def test_a_garment_that_lies_or_hangs(pool: NetworkPool, pictures: Path, name: str, category: str, sleeve: str) -> None:
    frame = read(pictures / f"{name}.jpg")
    found = understood_garment(pool, frame)
    assert (found.category.name, found.sleeve, found.worn) == (category, sleeve, False)
    assert found.fit > SURE
    assert set(found.landmarks) == set(LANDMARKS[found.category.template])
    assert found.matte.shape == found.frame.rgb.shape[:2]
    left, top = found.corner
    rows, columns = slice(top, top + found.frame.height), slice(left, left + found.frame.width)
    assert np.array_equal(found.frame.rgb, frame.rgb[rows, columns])
    assert (len(found.neckline) > 0) == (found.category.template == "upper")
    assert (len(found.opening) > 0) == found.category.opens


def test_a_garment_that_somebody_wears(pool: NetworkPool, pictures: Path) -> None:
    found = understood_garment(pool, read(pictures / "person.jpg"))
    assert found.worn
    assert found.category.label == "upper"
    assert found.sleeve == "short"
    assert found.neckline.shape == (0, 2)
    whites = found.frame.rgb[found.matte > 0.9]
    assert np.median(whites) > 200, "the person's T-shirt is white"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("hat", "A hat cannot be tried on"),
        ("shoes", "Shoes cannot be tried on"),
        ("sky", "No garment"),
        ("guitar", "No garment"),
    ],
)
def test_what_is_no_garment_is_told_in_words(pool: NetworkPool, pictures: Path, name: str, words: str) -> None:
    with pytest.raises(InputError, match=words) as told:
        understood_garment(pool, read(pictures / f"{name}.jpg"))
    assert told.value.todo


def test_a_person_says_what_it_is(pool: NetworkPool, pictures: Path) -> None:
    frame = read(pictures / "dress.jpg")
    kept: dict[str, Artefact] = {}

    def artefact(name: str, parts: object, make: object) -> Artefact:
        key = json.dumps([name, parts], sort_keys=True)
        if key not in kept:
            kept[key] = make()  # type: ignore[operator]
        return kept[key]

    found = understood_garment(pool, frame, "top", "none", {"hem": (200.0, 450.0)}, collar=True, artefact=artefact)
    assert (found.category.name, found.category.collar, found.sure) == ("top", True, 1.0)
    assert found.landmarks["hem"] == (200 - found.corner[0], 450 - found.corner[1])
    assert len(kept) == 1
    with pytest.raises(InputError, match="no kind of garment"):
        understood_garment(pool, frame, "cup", artefact=artefact)


def test_bad_pictures_and_cancelling(pool: NetworkPool, pictures: Path) -> None:
    frame = read(pictures / "dress.jpg")
    with pytest.raises(InputError):
        understood_garment(pool, Frame(np.full((1, 1, 3), 255, np.uint8)))
    with pytest.raises(InputError, match="pixels large"):
        understood_garment(pool, Frame(cv2.resize(frame.rgb, (36, 48), interpolation=cv2.INTER_AREA)))
    with pytest.raises(Cancelled):
        understood_garment(pool, frame, is_cancelled=lambda: True)


def test_a_picture_that_is_cut_out_already(pool: NetworkPool, pictures: Path) -> None:
    frame = read(pictures / "jeans.jpg")
    alpha = np.zeros(frame.rgb.shape[:2], np.uint8)
    alpha[100:400, 150:260] = 255
    found = understood_garment(pool, frame.with_(alpha=alpha), "pants")
    assert np.count_nonzero(found.matte > 0.5) == 300 * 110


@pytest.mark.data
def test_annotated_garments(pool: NetworkPool, data_folder: Path) -> None:
    annotated = json.loads((Path(__file__).parents[1] / "data" / "garment_landmarks.json").read_text("utf-8"))
    assert len(annotated) == 100
    errors = []
    for one in [one for one in annotated if one["blind"]][::6]:
        frame = read(data_folder / "garments" / "full" / one["picture"])
        found = understood_garment(pool, frame, one["category"])
        assert found.fit > SURE
        height = np.ptp(np.flatnonzero((found.matte > 0.5).any(axis=1)))
        for name, (x, y) in one["landmarks"].items():
            wanted = np.array([x * frame.width, y * frame.height]) - found.corner
            errors.append(np.linalg.norm(wanted - found.landmarks[name]) / height)
    assert np.median(errors) < 0.04
