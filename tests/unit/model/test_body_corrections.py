"""What a person said of a body: stored as it is, and refused in words where it is something else."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from editor.errors import ValueRangeError
from editor.model.body_corrections import MAX_STROKES, checked_paint, checked_person, checked_points

STROKE = {"label": "upper", "points": [[1, 2], [3.5, 4]], "radius": 12}


def test_sound_values_come_back_in_one_form() -> None:
    assert checked_points({"11": [1, 2], "3": (4, 5)}) == {"3": (4.0, 5.0), "11": (1.0, 2.0)}
    assert checked_person(None) is None
    assert checked_person([3, 4]) == (3.0, 4.0)
    once = checked_paint([STROKE])
    assert once[0]["points"] == ((1.0, 2.0), (3.5, 4.0))
    assert checked_paint(json.loads(json.dumps(once))) == once


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (checked_points, {"33": [1, 2]}),
        (checked_points, [1, 2]),
        (checked_points, {"3": [1]}),
        (checked_points, {"3": [float("nan"), 1]}),
        (checked_person, "ab"),
        (checked_person, [1, 2, 3]),
        (checked_person, [1e9, 2]),
        (checked_paint, "strokes"),
        (checked_paint, [STROKE] * (MAX_STROKES + 1)),
        (checked_paint, [{**STROKE, "label": "armour"}]),
        (checked_paint, [{**STROKE, "radius": 0}]),
        (checked_paint, [{**STROKE, "radius": True}]),
        (checked_paint, [{**STROKE, "points": []}]),
        (checked_paint, [{**STROKE, "points": [[1, "x"]]}]),
        (checked_paint, [{**STROKE, "colour": 1}]),
        (checked_paint, [None]),
    ],
)
def test_everything_else_is_refused(check: Callable[[Any], Any], value: Any) -> None:
    with pytest.raises(ValueRangeError):
        check(value)
