"""Where a subject stands: the line on which the ground meets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.placing.outline import SUBJECT, without_specks

Floats = NDArray[np.float32]

_STEEPEST: Final = 0.6  # of a line on the ground: steeper, and it goes up the side of the thing


@dataclass(frozen=True, slots=True, eq=False)
class Foot:
    """How a subject stands in an h x w picture; pixels.

    Attributes:
        subject: h x w float32 in 0-1, without specks.
        line: the ground's row under each column (w).
        lowest: the row below the subject in each column; nan where there is none.
        box: left, top, right and bottom of the subject.
    """

    subject: Floats
    line: NDArray[np.float64]
    lowest: NDArray[np.float64]
    box: tuple[int, int, int, int]

    @property
    def height(self) -> float:
        return float(self.box[3] - self.box[1])

    @property
    def extent(self) -> float:
        """A measure of its size: the root of its box's area."""
        return float(np.sqrt(self.height * (self.box[2] - self.box[0])))


def foot_of(subject: Floats) -> Foot | None:
    """How the subject stands; None where there is none.

    The ground goes along the lower convex hull of the subject: straight from heel to toe, along the corners of a box.
    Where the hull rises more steeply than a line on the ground would, it is the side of the thing (a glass is wider
    than its foot), and the ground goes on level.
    """
    clean = without_specks(subject)
    shown = clean >= SUBJECT
    columns = np.flatnonzero(shown.any(axis=0))
    if columns.size == 0:
        return None
    rows = np.flatnonzero(shown.any(axis=1))
    height, width = subject.shape
    lowest = np.full(width, np.nan)
    lowest[columns] = height - shown[::-1, columns].argmax(axis=0)
    corners = _ground(np.asarray(columns + 0.5, np.float64), lowest[columns])
    line = np.interp(np.arange(width) + 0.5, corners[:, 0], corners[:, 1])
    box = int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
    return Foot(clean, line, lowest, box)


def _ground(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Corners (n x 2) of the hull below points with rising x (y goes down), from its lowest one out to both sides."""
    hull: list[tuple[float, float]] = []
    for point in zip(x.tolist(), y.tolist(), strict=True):
        while len(hull) >= 2 and _rises(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    corners = np.array(hull)
    start = int(corners[:, 1].argmax())
    first = last = start
    while first > 0 and _slope(corners[first - 1], corners[first]) <= _STEEPEST:
        first -= 1
    while last < len(corners) - 1 and _slope(corners[last], corners[last + 1]) <= _STEEPEST:
        last += 1
    return np.asarray(corners[first : last + 1])


def _rises(a: tuple[float, float], b: tuple[float, float], c: tuple[float, float]) -> bool:
    """Whether b lies on or above the line from a to c."""
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) >= 0


def _slope(a: NDArray[np.float64], b: NDArray[np.float64]) -> float:
    return float(abs(b[1] - a[1]) / max(b[0] - a[0], 1e-9))
