"""Strokes as documents store them: ranges, forms, simplification."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.redactor.stroke_raster import Brush
from editor.redactor.strokes import MAX_POINTS, MAX_STROKES, StoredStroke, Stroke, checked, simplified

MODES = ("erase", "restore")
GOOD = {"mode": "erase", "size": 20, "points": [[1, 2, 0.5], [3, 4, 1]]}

coordinates = st.floats(-1e5, 1e5)
lines = st.lists(st.tuples(coordinates, coordinates, st.floats(0, 1)), min_size=1, max_size=60)


def _stored(value: object) -> StoredStroke:
    return Stroke.from_value(value, MODES).to_value()


def test_what_is_missing_is_full_and_what_is_stored_is_complete() -> None:
    (stored,) = checked([{"mode": "restore", "size": 7, "points": [[1, 2], [3, 4]]}], _stored)
    assert stored == {
        "mode": "restore",
        "size": 7.0,
        "hardness": 100.0,
        "opacity": 100.0,
        "points": ((1.0, 2.0, 1.0), (3.0, 4.0, 1.0)),
    }


@given(lines, st.floats(0.5, 10_000), st.floats(0, 100), st.floats(0, 100), st.sampled_from(MODES))
def test_a_stored_stroke_survives_json(line: list, size: float, hardness: float, opacity: float, mode: str) -> None:
    stored = checked([Stroke(mode, Brush(size, hardness, opacity), np.array(line)).to_value()], _stored)
    assert checked(json.loads(json.dumps(stored)), _stored) == stored


@pytest.mark.parametrize(
    "change",
    [
        {"mode": "burn"},
        {"mode": None},
        {"size": 0},
        {"size": float("nan")},
        {"size": True},
        {"size": "20"},
        {"size": None},
        {"hardness": 101},
        {"opacity": -1},
        {"points": []},
        {"points": None},
        {"points": "points"},
        {"points": [[1, 2, 3, 4]]},
        {"points": [[1, 2], [1, 2, 3]]},
        {"points": [[1, 2, 1.01]]},
        {"points": [[1, float("inf"), 1]]},
        {"points": [[float("nan"), 1, 1]]},
        {"points": [[1, 1, float("nan")]]},
        {"points": [[1e7, 1, 1]]},
        {"points": [[10**400, 1, 1]]},
        {"points": [[1, 1]] * (MAX_POINTS + 1)},
        {"colour": "red"},
    ],
)
def test_a_wrong_stroke_is_refused_in_words(change: dict) -> None:
    with pytest.raises(ValueRangeError) as caught:
        checked([GOOD, {**GOOD, **change}], _stored)
    assert "{" not in str(caught.value)


@pytest.mark.parametrize("thing", [1, "stroke", None, [1, 2]])
def test_what_is_no_stroke_is_refused(thing: object) -> None:
    with pytest.raises(ValueRangeError):
        checked([thing], _stored)


def test_there_is_a_limit_to_their_number() -> None:
    with pytest.raises(ValueRangeError, match="too many"):
        checked([GOOD] * (MAX_STROKES + 1), _stored)


@given(lines, st.floats(0.1, 50))
def test_a_simplified_stroke_stays_near_and_keeps_its_ends(line: list, tolerance: float) -> None:
    points = np.array(line)
    fewer = simplified(points, tolerance)
    assert len(fewer) <= len(points)
    assert (fewer[[0, -1]] == points[[0, -1]]).all()
    for x, y, _ in points:
        assert _distance(np.array([x, y]), fewer[:, :2]) <= tolerance * (1 + 1e-6) + 1e-6


@given(lines, st.floats(0.1, 50))
def test_simplifying_again_changes_nothing(line: list, tolerance: float) -> None:
    once = simplified(np.array(line), tolerance)
    assert (simplified(once, tolerance) == once).all()


def test_a_stored_stroke_is_not_checked_again() -> None:
    stored = checked([GOOD, GOOD], _stored)
    again = checked((*stored, GOOD), _stored)
    assert [one is other for one, other in zip(again, stored, strict=False)] == [True, True]
    assert again[2] == stored[0]


def test_a_straight_stroke_needs_its_ends_only() -> None:
    points = np.column_stack([np.linspace(0, 100, 50), np.linspace(0, 50, 50), np.ones(50)])
    assert len(simplified(points, 0.1)) == 2


def test_a_change_of_pressure_is_kept() -> None:
    pressure = np.concatenate([np.linspace(0.2, 1, 25), np.linspace(1, 0.2, 25)])
    points = np.column_stack([np.linspace(0, 100, 50), np.zeros(50), pressure])
    assert simplified(points, 0.5)[:, 2].max() > 0.95


def _distance(point: np.ndarray, line: np.ndarray) -> float:
    if len(line) == 1:
        return float(np.hypot(*(point - line[0])))
    start, along = line[:-1], np.diff(line, axis=0)
    squared = np.maximum((along**2).sum(axis=1), 1e-30)
    part = np.clip(((point - start) * along).sum(axis=1) / squared, 0, 1)
    return float(np.hypot(*(point - start - part[:, None] * along).T).min())
