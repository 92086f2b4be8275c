"""Lines along a garment, and where on the body each of them belongs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from editor.redactor.tryon.chain import Points

_SIGMA: Final = 1.1  # points of a curve over which it is smoothed


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Where a line of the garment comes to lie.

    Attributes:
        part: of the garment: 0 its trunk, 1 and 2 the limb on the picture's left and right.
        corners: landmarks that the line passes, in the garment's pixels, N x 2, two at least; or a single place.
        target: M x 2, in the body's pixels, where it lies, at even steps along it.
        outline: whether it runs along the outline of its part, from corner to corner, or is given by the corners alone.
    """

    part: int
    corners: Points
    target: Points
    outline: bool = True


def evenly(points: ArrayLike, count: int) -> Points:
    """`count` points at even steps along a line through N x 2 points; the ends stay."""
    points = np.asarray(points, np.float64)
    marks = lengths(points)
    if marks[-1] <= 0:
        return np.repeat(points[:1], count, axis=0)
    return at_marks(points, marks, np.linspace(0, marks[-1], count))


def lengths(points: Points) -> NDArray[np.float64]:
    """How far along the line each of its N points lies."""
    return np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])


def at_marks(points: Points, marks: NDArray[np.float64], wanted: NDArray[np.float64]) -> Points:
    """The places of a line whose points lie at `marks`."""
    return np.column_stack([np.interp(wanted, marks, points[:, axis]) for axis in (0, 1)])


def smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """N or N x 2 values along a curve, each mixed with its neighbours; the first and the last stay."""
    count = len(values)
    places = np.arange(count)
    apart = np.abs(places[:, None] - places)
    room = np.minimum(places, count - 1 - places)
    weight = np.where(apart <= room[:, None], np.exp(-0.5 * (apart / _SIGMA) ** 2), 0)
    return np.asarray((weight / weight.sum(axis=1, keepdims=True)) @ values)


def begun_at(points: Points, start: Points, over: float) -> Points:
    """A curve bent so that it begins at `start`; the bend fades out over that share of its points."""
    fading = np.clip(1 - np.arange(len(points)) / max(over * len(points), 1), 0, 1) ** 2
    return np.asarray(points + fading[:, None] * (start - points[0]))


def bowed(first: Points, last: Points, by: Points, count: int) -> Points:
    """From one point to another, bent in the middle by a vector."""
    share = np.linspace(0, 1, count)[:, None]
    return np.asarray(first + share * (last - first) + np.sin(np.pi * share) * by)
