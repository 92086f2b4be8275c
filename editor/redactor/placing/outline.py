"""Where the subject of a picture lies: its outline as a few points, its box and its visual weight."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import ValueRangeError
from editor.model.frame import Pixels, to_depth

Points = NDArray[np.float64]
Box = tuple[float, float, float, float]

SUBJECT: Final = 0.5  # opacity from which a pixel belongs to the subject
_SPECK: Final = 0.002  # of the largest piece: smaller ones are left out of account
_MOST: Final = 48  # points of an outline
_FARTHEST: Final = 100.0  # pictures away that a point may lie


@dataclass(frozen=True, slots=True, eq=False)
class Outline:
    """The subject in a picture, in parts of the picture's width and height.

    Attributes:
        points: N x 2, the corners of its convex hull. Unlike a box's, these tell the box of the picture turned too.
        weight: its middle by visual weight.
    """

    points: Points
    weight: tuple[float, float]

    @staticmethod
    def found(alpha: Pixels) -> Outline | None:
        """The outline of what is opaque in H x W of any depth; None where nothing is, or all.

        Specks do not count. The weight is the mean place of all opacity (Arnheim, "Art and visual perception", 1974,
        chapter 1, simplified: size counts, colour does not).
        """
        import cv2

        opacity = without_specks(to_depth(alpha, "float32"))
        shown = np.asarray(opacity >= SUBJECT, np.uint8)
        rows, columns = np.nonzero(shown)
        if rows.size in (0, shown.size):
            return None
        corners = np.concatenate([np.column_stack([columns + x, rows + y]) for x in (0, 1) for y in (0, 1)])
        hull = cv2.convexHull(corners.astype(np.int32))[:, 0].astype(np.float64)
        size = np.array([shown.shape[1], shown.shape[0]], np.float64)
        mass = opacity * shown
        total = float(mass.sum())
        middle = (
            float(mass.sum(axis=0) @ (np.arange(shown.shape[1]) + 0.5)) / total / size[0],
            float(mass.sum(axis=1) @ (np.arange(shown.shape[0]) + 0.5)) / total / size[1],
        )
        return Outline(_fewer(hull) / size, middle)

    @staticmethod
    def of(value: object) -> Outline | None:
        """What a document has of it, checked: None, `to_value`'s form, or left, top, width and height.

        Raises:
            ValueRangeError: it is none of these.
        """
        if value is None:
            return None
        try:
            points, weight = _read(value)
        except (TypeError, ValueError, KeyError):
            points, weight = np.zeros((0, 2)), (0.0, 0.0)
        if len(points) < 3 or not (np.abs(points) <= _FARTHEST).all() or not np.isfinite(weight).all():
            raise ValueRangeError(
                "This is no outline of an object: {value}.",
                "Give auto, or left, top, width and height as parts of the picture, 0 to 1.",
                value=value,
            )
        return Outline(points, weight)

    def moved(self, by: Callable[[Points], Points]) -> Outline:
        """The same outline in another picture: `by` leads N x 2 places in parts of this one to those in parts of it."""
        places = by(np.vstack([self.points, self.weight]))
        return Outline(places[:-1], (float(places[-1, 0]), float(places[-1, 1])))

    def to_value(self) -> dict[str, Any]:
        """As a document keeps it."""
        return {
            "outline": tuple((round(float(x), 6), round(float(y), 6)) for x, y in self.points),
            "weight": tuple(round(part, 6) for part in self.weight),
        }

    def box(self, size: tuple[int, int]) -> Box:
        """Left, top, width and height in a picture of this size, as far as it shows; all of it where it does not."""
        low = np.clip(self.points.min(axis=0), 0, 1) * size
        high = np.clip(self.points.max(axis=0), 0, 1) * size
        if (high - low < 1e-3).any():
            return 0.0, 0.0, float(size[0]), float(size[1])
        return float(low[0]), float(low[1]), float(high[0] - low[0]), float(high[1] - low[1])


def without_specks(opacity: NDArray[np.float32]) -> NDArray[np.float32]:
    """H x W in 0-1 without pieces that are very much smaller than the largest one."""
    import cv2

    count, labels, sizes, _ = cv2.connectedComponentsWithStats(np.asarray(opacity >= SUBJECT, np.uint8))
    if count <= 2:
        return opacity
    areas = sizes[:, cv2.CC_STAT_AREA].copy()
    areas[0] = 0
    small = areas < _SPECK * areas.max()
    small[0] = False
    return np.where(small[labels], np.float32(0), opacity)


def _fewer(hull: Points) -> Points:
    """At most so many corners, the four outermost ones among them."""
    if len(hull) <= _MOST:
        return hull
    kept = set(np.linspace(0, len(hull) - 1, _MOST - 4).round().astype(int).tolist())
    kept |= {int(hull[:, axis].argmin()) for axis in (0, 1)} | {int(hull[:, axis].argmax()) for axis in (0, 1)}
    return np.asarray(hull[sorted(kept)])


def _read(value: object) -> tuple[Points, tuple[float, float]]:
    if isinstance(value, Mapping):
        points = np.array([(float(x), float(y)) for x, y in value["outline"]], np.float64)
        x, y = (float(part) for part in value["weight"])
        return points, (x, y)
    left, top, width, height = (float(part) for part in value)  # type: ignore[attr-defined]
    if not (width > 0 and height > 0):
        raise ValueError("an empty rectangle")
    right, bottom = left + width, top + height
    points = np.array([(left, top), (right, top), (right, bottom), (left, bottom)])
    return points, (left + width / 2, top + height / 2)
