"""Doubts come when there is reason, and only then."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType

import numpy as np

from editor.model.garment import Wearing
from editor.model.person_labels import PARTS
from editor.model.pose import POINTS, Pose
from editor.redactor.tryon import doubts as d
from editor.redactor.tryon.person import Person, dressed_as
from editor.redactor.tryon.wear import worn


def told(before: Person, draped: object) -> set[str]:
    after = worn(before, draped, Wearing())  # type: ignore[arg-type]
    return {doubt.words for doubt in d.doubts(before, after, [draped])}  # type: ignore[list-item]


def moved(figure: ModuleType, person: Person, **places: tuple[float, float]) -> Person:
    points = figure.pose().points.copy()
    for name, place in places.items():
        points[POINTS.index(name.replace("_", " "))] = place
    pose = Pose(points, np.full(len(POINTS), 0.99), 1.0)
    return dressed_as(person.region, None, pose, person.first_labels, person.silhouette, person.first)


def test_an_easy_one_has_none(photographed: Person, figure: ModuleType) -> None:
    assert told(photographed, figure.draped()) == set()


def test_each_has_its_reason(photographed: Person, figure: ModuleType) -> None:
    top = figure.draped()
    assert d.ARM_CROSSES in told(moved(figure, photographed, left_wrist=(200, 260)), top)
    seated = moved(figure, photographed, left_knee=(330, 360), right_knee=(70, 360))
    assert d.SITS in told(seated, figure.draped("dress", hem=480))
    assert d.SITS not in told(seated, top)
    assert d.SITS_LEGS in told(seated, top)
    behind = moved(figure, photographed, left_shoulder=(144, 180), right_shoulder=(256, 180))
    assert d.BEHIND in told(behind, top)
    assert d.CUT_OFF in told(moved(figure, photographed, left_elbow=(430, 275)), top)
    poor = replace(top, garment=replace(top.garment, fit=0.8))
    assert [one.words for one in d.doubts_of(poor.garment)] == [d.POOR_FIT]
    assert not d.doubts_of(top.garment)


def test_long_hair_and_bags(figure: ModuleType) -> None:
    parts = figure.labels()
    parts[190:280, 210:250] = PARTS.index("hair")
    parts[240:330, 145:190] = PARTS.index("bag")
    words = told(figure.person(parts), figure.draped())
    assert {d.LONG_HAIR, d.CARRIED} <= words


def test_skin_that_was_made_up_is_told(figure: ModuleType) -> None:
    person = figure.person(figure.labels(sleeve=1.9))
    assert d.MUCH_SKIN in told(person, figure.draped("undershirt", sleeve=0.0, neck=220))


def test_the_worst_comes_first_and_all_words_are_known(photographed: Person, figure: ModuleType) -> None:
    behind = moved(figure, photographed, left_shoulder=(144, 180), right_shoulder=(256, 180), left_wrist=(200, 260))
    top = figure.draped()
    found = d.doubts(behind, worn(behind, top, Wearing()), [top])
    assert [doubt.severity for doubt in found] == sorted((doubt.severity for doubt in found), reverse=True)
    assert all(doubt.words in d.DOUBT_WORDS for doubt in found)
