"""Strokes of a brush, as a document stores them.

Strokes are vectors in pixels of the upright input, so they stay on their object whatever is cropped, turned or scaled
afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from editor.errors import ValueRangeError
from editor.redactor.stroke_raster import Brush, Floats

MAX_STROKES = 10_000
MAX_POINTS = 20_000
MAX_SIZE = 10_000.0
MAX_COORDINATE = 1e6
# What may be left of a stroke's line: a part of the brush's size, but never more than can be seen at full size.
_COARSE = 0.004
_FINEST = 0.1
_FIELDS = ("mode", "size", "hardness", "opacity", "points")


@dataclass(frozen=True, slots=True, eq=False)
class Stroke:
    """One movement of a brush.

    Attributes:
        mode: what it does; the operation that owns the stroke says which modes there are.
        brush: what drew it.
        points: N x 3 float64, N >= 1: x, y in pixels of the upright input, pressure in 0-1.
    """

    mode: str
    brush: Brush
    points: Floats

    def to_value(self) -> StoredStroke:
        """The stroke as documents store it, with no more points than it needs."""
        points = simplified(self.points, max(_FINEST, self.brush.size * _COARSE))
        return StoredStroke(
            mode=self.mode,
            size=float(self.brush.size),
            hardness=float(self.brush.hardness),
            opacity=float(self.brush.opacity),
            points=tuple(map(tuple, points.tolist())),
        )

    @staticmethod
    def from_value(value: object, modes: Sequence[str]) -> Stroke:
        """The stroke that a document stores; hardness and opacity may be missing (100), and so may pressure (1).

        Raises:
            ValueRangeError: it is not a stroke, one of its values is out of range, or its mode is none of `modes`.
        """
        if not isinstance(value, Mapping) or not set(value) <= set(_FIELDS):
            raise ValueRangeError("This is not a stroke.", "Give an object with {fields}.", fields=", ".join(_FIELDS))
        mode = value.get("mode")
        if mode not in modes:
            raise ValueRangeError(
                "The mode of a stroke cannot be {mode}.", "Give one of: {modes}.", mode=mode, modes=", ".join(modes)
            )
        brush = Brush(
            _number(value, "size", 0.5, MAX_SIZE, None),
            _number(value, "hardness", 0, 100, 100),
            _number(value, "opacity", 0, 100, 100),
        )
        return Stroke(str(mode), brush, _points(value.get("points")))


class StoredStroke(dict[str, Any]):
    """A stroke in the form that documents store, known to be complete and in range: nobody checks it again."""

    __slots__ = ()


def checked(strokes: Iterable[object], stored: Callable[[object], StoredStroke]) -> tuple[StoredStroke, ...]:
    """Strokes in the form that documents store, each with no more points than it needs.

    Args:
        stored: the stroke that a value from outside stands for.

    Raises:
        ValueRangeError: as `stored`, or there are too many.
    """
    strokes = tuple(strokes)
    if len(strokes) > MAX_STROKES:
        raise ValueRangeError(
            "There are too many strokes: {number}.", "Keep to {maximum}.", number=len(strokes), maximum=MAX_STROKES
        )
    return tuple(stroke if isinstance(stroke, StoredStroke) else stored(stroke) for stroke in strokes)


def simplified(points: Floats, tolerance: float) -> Floats:
    """The points that matter: a stroke through them departs from the given one by no more than `tolerance`.

    Ramer (1972), Douglas and Peucker (1973), in the space of x, y and pressure (a tenth of which counts as one pixel).
    Doing it again changes nothing. Mice and tablets give several times more points than a line needs, and each step of
    the history holds all strokes.

    Args:
        points: N x 3.
        tolerance: in pixels of the input.
    """
    space = points * (1, 1, 10)
    keep = np.zeros(len(points), bool)
    keep[[0, -1]] = True
    open_spans = [(0, len(points) - 1)]
    while open_spans:
        first, last = open_spans.pop()
        if last - first < 2:
            continue
        distances = _from_segment(space[first + 1 : last], space[first], space[last])
        farthest = int(distances.argmax())
        if distances[farthest] > tolerance:
            middle = first + 1 + farthest
            keep[middle] = True
            open_spans += [(first, middle), (middle, last)]
    return np.asarray(points[keep], np.float64)


def _from_segment(points: Floats, start: Floats, end: Floats) -> Floats:
    along = end - start
    length = float(along @ along)
    part = np.clip((points - start) @ along / length, 0, 1) if length else np.zeros(len(points))
    return np.asarray(np.linalg.norm(points - start - part[:, None] * along, axis=1))


def _number(value: Mapping[str, Any], name: str, low: float, high: float, default: float | None) -> float:
    number = value.get(name, default)
    if isinstance(number, bool) or not isinstance(number, (int, float)) or not low <= number <= high:
        raise ValueRangeError(
            "The {name} of a stroke cannot be {number}.", "Give a number from {low:g} to {high:g}.",
            name=name, number=number, low=low, high=high,
        )  # fmt: skip
    return float(number)


def _points(value: object) -> Floats:
    try:
        points = np.array(value, np.float64)
    except (TypeError, ValueError, OverflowError):
        points = np.empty(0)
    if points.ndim == 2 and points.shape[1] == 2:
        points = np.column_stack([points, np.ones(len(points))])
    fits = points.ndim == 2 and points.shape[1] == 3 and 1 <= len(points) <= MAX_POINTS
    # Comparisons that NaN fails.
    if not (fits and (np.abs(points[:, :2]) <= MAX_COORDINATE).all() and (abs(points[:, 2] - 0.5) <= 0.5).all()):
        raise ValueRangeError(
            "The points of a stroke are not right.", "Give 1 to {maximum} points: [x, y, pressure from 0 to 1].",
            maximum=MAX_POINTS,
        )  # fmt: skip
    return points
