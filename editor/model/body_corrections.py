"""What a person said by hand about the body that is dressed, as documents store it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any, Final, NamedTuple

from editor.errors import ValueRangeError
from editor.model.person_labels import PARTS
from editor.model.pose import POINTS

MAX_STROKES: Final = 1_000
MAX_POINTS: Final = 20_000
_FARTHEST: Final = 1e6
_WIDEST: Final = 10_000.0

Place = tuple[float, float]


class PaintStroke(NamedTuple):
    """A movement of the brush that says "this is jacket".

    Attributes:
        label: one of `PARTS`.
        points: x and y in pixels of the upright picture, one at least.
        radius: of the brush, in the same pixels.
    """

    label: str
    points: tuple[Place, ...]
    radius: float

    def to_value(self) -> dict[str, Any]:
        return {"label": self.label, "points": self.points, "radius": self.radius}

    @staticmethod
    def from_value(value: object) -> PaintStroke:
        """What a document stores.

        Raises:
            ValueRangeError: it is no such stroke.
        """
        if not isinstance(value, Mapping) or set(value) != set(PaintStroke._fields):
            raise _no_stroke()
        label, points, radius = (value[name] for name in PaintStroke._fields)
        sound = isinstance(points, Sequence) and 1 <= len(points) <= MAX_POINTS and label in PARTS
        if not sound or isinstance(radius, bool) or not isinstance(radius, (int, float)) or not 0 < radius <= _WIDEST:
            raise _no_stroke()
        return PaintStroke(str(label), tuple(map(_place, points)), float(radius))


def checked_points(value: object) -> dict[str, Place]:
    """Points of the pose that were moved: their numbers, as text, and where they are now.

    Raises:
        ValueRangeError: it is something else.
    """
    if not isinstance(value, Mapping) or not set(value) <= {str(number) for number in range(len(POINTS))}:
        raise ValueRangeError("These are not points of a body.", "Give an object of numbers, 0 to 32, and places.")
    return {str(number): _place(value[number]) for number in sorted(value, key=int)}


def checked_person(value: object) -> Place | None:
    """Where somebody clicked to say who is meant; None: the largest.

    Raises:
        ValueRangeError: it is no place.
    """
    return None if value is None else _place(value)


def checked_paint(value: object) -> tuple[dict[str, Any], ...]:
    """Strokes in the form that documents store.

    Raises:
        ValueRangeError: one is no `PaintStroke`, or there are too many.
    """
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > MAX_STROKES:
        raise _no_stroke()
    return tuple(PaintStroke.from_value(stroke).to_value() for stroke in value)


def _place(value: object) -> Place:
    try:
        x, y = (float(part) for part in value)  # type: ignore[attr-defined]  # what is no pair is told below
    except (TypeError, ValueError):
        x = y = math.nan
    if not (abs(x) <= _FARTHEST and abs(y) <= _FARTHEST):
        raise ValueRangeError("{value} is no place.", "Give x and y in pixels of the picture.", value=value)
    return x, y


def _no_stroke() -> ValueRangeError:
    return ValueRangeError(
        "This is not a stroke.", "Give an object with {fields}.", fields=", ".join(PaintStroke._fields)
    )
