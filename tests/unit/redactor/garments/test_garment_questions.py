"""Kinds, questions, moved landmarks."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, Garment
from editor.model.person_labels import PARTS
from editor.model.pose import POINTS, Pose
from editor.redactor.artefacts import Artefact
from editor.redactor.garments.questions import questions
from editor.redactor.garments.recognition import category_of, named
from editor.redactor.garments.understanding import Seen, from_artefact, moved, to_artefact, trimmed
from editor.redactor.garments.worn import sleeve_on


@pytest.fixture
def garment(shirt: Any) -> Garment:
    return Garment(
        Frame(shirt.rgb), shirt.matte, CATEGORIES["t-shirt"], "short", shirt.landmarks, 0.97, corner=(30, 10)
    )


def test_a_hat_and_shoes_are_refused_and_other_things_not_believed_in() -> None:
    with pytest.raises(InputError, match="A hat cannot be tried on"):
        category_of({"hat": 0.9, "dress": 0.1})
    with pytest.raises(InputError, match="Shoes cannot be tried on"):
        category_of({"shoes": 0.9, "dress": 0.1})
    with pytest.raises(InputError, match="No garment was found"):
        category_of({"hat": 0.5, "dress": 0.3})


def test_the_likeliest_kind_is_told_with_its_share() -> None:
    assert category_of({"dress": 0.7, "skirt": 0.3}) == (CATEGORIES["dress"], 0.7)


def test_of_a_worn_garment_only_kinds_for_that_part_are_thought_of() -> None:
    told = {"hat": 0.5, "longsleeve": 0.3, "t-shirt": 0.15, "pants": 0.05}
    kind, sure = category_of(told, "upper", "short")
    assert kind.name == "t-shirt"
    assert sure == pytest.approx(1)
    assert category_of(told, "trousers")[0].name == "pants"


def test_a_kind_that_is_none_is_told_with_those_there_are() -> None:
    assert named(" T-Shirt ").name == "t-shirt"
    with pytest.raises(InputError, match=r'called "cup".*t-shirt, polo'):
        named("cup")


def test_nothing_is_asked_about_what_is_sure(garment: Garment) -> None:
    assert questions(garment) == ()


def test_below_the_bound_it_is_asked_what_it_is_the_likeliest_first(garment: Garment) -> None:
    asked = questions(replace(garment, fit=0.85))
    assert [question.subject for question in asked] == ["category", "sleeve", "collar", "opens"]
    assert asked[0].choices[0] == ("t-shirt", "T-shirt")
    assert len(asked[0].choices) == len(CATEGORIES)
    assert asked[1].choices[0][0] == "short"
    assert asked[2].choices[0][0] == "no"
    assert questions(replace(garment, sure=0.4)) == asked
    skirt = replace(garment, category=CATEGORIES["skirt"], sleeve="", fit=0.5)
    assert [question.subject for question in questions(skirt)] == ["category"]
    trousers = replace(garment, category=CATEGORIES["pants"], sleeve="long", fit=0.5)
    assert [question.subject for question in questions(trousers)] == ["category", "sleeve"]


def test_landmarks_are_moved_in_the_photographs_pixels_and_all_follows(garment: Garment) -> None:
    found = moved(garment, {"hem left": (82, 190), "crotch": (1, 1)})
    assert found.landmarks["hem left"] == (52, 180)
    assert "crotch" not in found.landmarks
    assert found.fit < 0.97
    assert len(found.neckline) > 10
    assert found.neckline[0] == pytest.approx(found.landmarks["neck left"])
    assert found.opening.shape == (0, 2)


def test_what_opens_has_a_line_and_what_is_worn_no_lining(garment: Garment) -> None:
    found = moved(replace(garment, category=CATEGORIES["shirt"], worn=True), {})
    assert found.neckline.shape == (0, 2)
    assert len(found.opening) > 10


def test_what_was_seen_is_kept_and_read_again() -> None:
    seen = Seen((3, 4), np.linspace(0, 1, 20, dtype=np.float32).reshape(4, 5), {"dress": 0.75}, "upper", "short")
    read = from_artefact(Artefact.from_bytes(to_artefact(seen).to_bytes()))
    assert (read.corner, read.shares, read.label, read.sleeve) == ((3, 4), {"dress": 0.75}, "upper", "short")
    assert np.abs(read.matte - seen.matte).max() < 0.003


def test_the_part_of_the_photograph_is_that_of_the_matte() -> None:
    matte = np.zeros((100, 120), np.float32)
    matte[30:70, 50:60] = 1
    corner, part = trimmed(matte)
    assert corner == (48, 28)
    frame = Frame(np.arange(36000, dtype=np.uint16).reshape(100, 120, 3))
    assert np.array_equal(
        Seen(corner, part, {}).part_of(frame).rgb, frame.rgb[28 : 28 + part.shape[0], 48 : 48 + part.shape[1]]
    )


@pytest.mark.parametrize(("covered", "sleeve"), [(0.0, "none"), (0.35, "short"), (1.0, "long")])
def test_how_far_sleeves_reach_is_seen_on_the_arms(covered: float, sleeve: str) -> None:
    points = np.full((len(POINTS), 2), 5.0)
    points[[11, 13, 15]] = (20, 10), (20, 50), (20, 90)
    points[[12, 14, 16]] = (60, 10), (60, 50), (60, 90)
    labels = np.full((100, 80), PARTS.index("arms"), np.uint8)
    cloth = np.zeros(labels.shape, bool)
    cloth[: 10 + round(80 * covered)] = covered > 0
    labels[cloth] = PARTS.index("upper")
    assert sleeve_on(Pose(points, np.ones(len(POINTS)), 1.0), labels, cloth) == sleeve
    assert sleeve_on(Pose(points, np.zeros(len(POINTS)), 1.0), labels, cloth) == ""
