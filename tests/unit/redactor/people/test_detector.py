"""Boxes of people from what the detector tells."""

from __future__ import annotations

import numpy as np

from editor.redactor.people import detector


def test_places_are_those_of_the_three_grids() -> None:
    places = detector._places()
    assert places.shape == (2254, 2)
    assert places[0].tolist() == [4, 4]
    assert places[2].tolist() == [12, 4]
    assert places[28 * 28 * 2].tolist() == [8, 8]
    assert places[-1].tolist() == [208, 208]


def person(left: float, top: float, side: float = 40) -> np.ndarray:
    corner = np.array([left, top])
    return np.stack([corner, corner + side, corner + side / 2, corner + np.array([side / 2, 0])])


def test_boxes_of_one_person_become_their_weighted_mean() -> None:
    people = np.stack([person(100, 10), person(0, 0), person(104, 10), person(4, 8)])
    found = list(detector._joined(people, np.array([0.6, 0.9, 0.6, 0.3])))
    assert [score for _, score in found] == [0.9, 0.6]
    np.testing.assert_allclose(found[0][0], person(1, 2))
    np.testing.assert_allclose(found[1][0], person(102, 10))


def test_a_box_without_an_area_ends() -> None:
    assert len(list(detector._joined(np.stack([person(5, 5, 0)] * 2), np.array([0.9, 0.8])))) == 2


def test_nobody_is_nobody() -> None:
    assert list(detector._joined(np.zeros((0, 4, 2)), np.zeros(0))) == []
