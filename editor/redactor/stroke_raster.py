"""Draws one stroke of a round brush into a view, growing point by point under the hand.

A stroke is laid down as prints of the brush's tip along its line, so close together that their union is the stroke's
outline within an eighth of a pixel; where prints overlap the stronger counts, so a stroke never builds up on itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from editor.redactor.geometry import Matrix, apply

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Coverage = NDArray[np.uint16]
Box = tuple[int, int, int, int]

FULL = 65535
_LEVELS = 256  # sizes that pressure chooses from
_KEPT_BYTES = 64 * 2**20


@dataclass(frozen=True, slots=True)
class Brush:
    """A round brush.

    Attributes:
        size: diameter in full-size pixels of the upright input, at full pressure; above 0.
        hardness: 0-100: the part of the radius, in per cent, that is painted in full; the rest falls off smoothly.
        opacity: 0-100: how much a stroke covers at most.
    """

    size: float
    hardness: float = 100
    opacity: float = 100


class BrushTip:
    """A brush as it looks in a view: a circle, or an ellipse where the view is stretched.

    Args:
        brush: what draws.
        to_input: 3 x 3 homography from the view's pixels to pixels of the upright input.
        size: width and height of the view.

    Attributes:
        brush, size: as given.
        radius: in pixels of the view, in its middle, at full pressure.
    """

    def __init__(self, brush: Brush, to_input: Matrix, size: tuple[int, int]) -> None:
        self.brush, self.size = brush, size
        self._to_view: Matrix = np.asarray(np.linalg.inv(to_input), np.float64)
        self._determinant = abs(float(np.linalg.det(self._to_view)))
        jacobian = _jacobian(self._to_view, apply(to_input, np.array([size], np.float64) / 2)[0])
        area = abs(np.linalg.det(jacobian))
        spread = jacobian @ jacobian.T / area
        self._scale = sqrt(area)
        self._metric = np.linalg.inv(spread).astype(np.float32)
        self._extent = np.sqrt(np.diag(spread))
        self.radius = brush.size / 2 * self._scale
        self._phases = 8 if self.radius < 12 else 4
        self._prints: dict[tuple[int, ...], Coverage] = {}
        self._kept_bytes = 0

    def line(self, points: Floats) -> Floats:
        """The stroke's line in the view.

        Args:
            points: N x 3: x, y in pixels of the upright input, pressure in 0-1.

        Returns:
            N x 3: x, y in the view, the tip's size there as a part of `radius`.
        """
        depth = points[:, :2] @ self._to_view[2, :2] + self._to_view[2, 2]
        seen = depth * self._to_view[2, 2] > 0  # a perspective map turns what lies behind the eye upside down
        points, depth = points[seen], depth[seen]
        scale = np.sqrt(self._determinant / np.abs(depth) ** 3) / self._scale
        return np.column_stack([apply(self._to_view, points[:, :2]), points[:, 2] * scale])

    def box(self, line: Floats) -> Box | None:
        """What the stroke may touch of the view; None: nothing."""
        if not len(line):
            return None
        reach = np.ceil((line[:, 2:] * self.radius + 0.5) * self._extent) + 2
        low = np.maximum(np.floor((line[:, :2] - reach).min(axis=0)), 0)
        high = np.minimum(np.ceil((line[:, :2] + reach).max(axis=0)), self.size)
        if (low >= high).any():
            return None
        return int(low[0]), int(low[1]), int(high[0]), int(high[1])

    def prints(self, line: Floats, first: bool) -> Integers:
        """Where to print so that the union is the stroke's outline.

        Args:
            line: as `line` gives it.
            first: whether the first point is printed too, not only what lies behind it.

        Returns:
            M x 5: column, row of the centre's pixel, size level, phase across, phase down.
        """
        start, step = line[:-1], np.diff(line, axis=0)
        least = np.maximum(np.minimum(line[:-1, 2], line[1:, 2]) * self.radius, 0.5)
        # Of two prints s apart the outline dips by s^2 / 8r between them, and a soft print's crest by 3 (s / 2r)^2.
        spacing = np.minimum(np.sqrt(0.8 * least), least * (0.25 if self.brush.hardness > 30 else 0.12))
        counts = np.maximum(np.ceil(np.hypot(step[:, 0], step[:, 1]) / spacing), 1)
        low, high = _visible(line, self._extent * self.radius + 2, self.size)
        begin, end = np.maximum(np.ceil(low * counts), 1), np.minimum(np.floor(high * counts), counts)
        number = np.maximum(end - begin + 1, 0).astype(np.int64)
        segment = np.repeat(np.arange(len(number)), number)
        index = begin[segment] + np.arange(len(segment)) - np.repeat(np.cumsum(number) - number, number)
        centres = start[segment] + (index / counts[segment])[:, None] * step[segment]
        return self._quantised(np.concatenate([line[:1], centres]) if first else centres)

    def reach(self, levels: Integers) -> Integers:
        """M x 2: how many pixels prints of these levels reach from their centre's pixel, across and down."""
        outer = levels * (self.radius / _LEVELS) + 0.5
        return np.asarray(np.ceil(outer[:, None] * self._extent + 1), np.int64)

    def __getitem__(self, key: tuple[int, ...]) -> Coverage:
        """The print of (level, phase across, phase down)."""
        found = self._prints.get(key)
        if found is None:
            if self._kept_bytes > _KEPT_BYTES:
                self._prints, self._kept_bytes = {}, 0
            found = self._prints[key] = self._print(*key)
            self._kept_bytes += found.nbytes
        return found

    def _quantised(self, centres: Floats) -> Integers:
        # Pixel centres lie at i + 0.5.
        fine = np.rint((centres[:, :2] - 0.5) * self._phases).astype(np.int64)
        level = np.rint(centres[:, 2] * _LEVELS).astype(np.int64)
        table = np.column_stack([fine // self._phases, level, fine % self._phases])
        again = np.concatenate([[False], (np.diff(table, axis=0) == 0).all(axis=1)])[: len(table)]
        return np.asarray(table[~again & (level > 0)])

    def _print(self, level: int, across: int, down: int) -> Coverage:
        right, bottom = self.reach(np.array([level]))[0]
        x = np.arange(-right, right + 1, dtype=np.float32) - np.float32(across / self._phases)
        y = np.arange(-bottom, bottom + 1, dtype=np.float32)[:, None] - np.float32(down / self._phases)
        (xx, xy), (_, yy) = self._metric
        distance = np.sqrt(np.maximum(xx * x * x + yy * y * y + 2 * xy * x * y, 0))
        return _falloff(distance, self.radius * level / _LEVELS, self.brush.hardness / 100)


class StrokeRaster:
    """The coverage of one stroke in a view.

    Args:
        tip: what draws, and where.
        box: left, top, right, bottom of the only part of the view that matters; None: all of it.

    Attributes:
        coverage: uint16, 0-65535, of that part, without the brush's opacity.
    """

    def __init__(self, tip: BrushTip, box: Box | None = None) -> None:
        self._tip = tip
        left, top, right, bottom = box or (0, 0, *tip.size)
        self._corner, self._size = np.array([left, top]), np.array([right - left, bottom - top])
        self.coverage: Coverage = np.zeros((bottom - top, right - left), np.uint16)
        self._last: Floats = np.empty((0, 3))

    def extend(self, points: Floats) -> Box | None:
        """Draw on to these points, straight from the last one.

        Args:
            points: N x 3: x, y in pixels of the upright input, pressure in 0-1.

        Returns:
            left, top, right, bottom of what may have changed in `coverage`; None: nothing.
        """
        return self.draw(self._tip.line(points))

    def draw(self, line: Floats) -> Box | None:
        """As `extend`, for points that `BrushTip.line` has placed in the view."""
        line = np.concatenate([self._last, line])
        if not len(line):
            return None
        prints = self._tip.prints(line, first=not len(self._last))
        self._last = line[-1:]
        reach = self._tip.reach(prints[:, 2])
        centres = prints[:, :2] - self._corner
        boxes = np.hstack([centres - reach, centres + reach + 1])
        meets = ((boxes[:, 2:] > 0) & (boxes[:, :2] < self._size)).all(axis=1)
        return self._lay(boxes[meets], prints[meets, 2:]) if meets.any() else None

    def _lay(self, boxes: Integers, keys: Integers) -> Box:
        import cv2

        width, height = self._size.tolist()
        inside: Integers = np.asarray(((boxes[:, :2] >= 0) & (boxes[:, 2:] <= self._size)).all(axis=1), np.int64)
        stamps = map(self._tip.__getitem__, map(tuple, keys.tolist()))
        for (left, top, right, bottom), whole, stamp in zip(boxes.tolist(), inside.tolist(), stamps, strict=True):
            under = self.coverage[max(0, top) : bottom, max(0, left) : right]
            part = stamp if whole else stamp[max(0, -top) : height - top, max(0, -left) : width - left]
            cv2.max(under, part, dst=under)  # half the time of numpy's on rectangles this small
        (left, top), (right, bottom) = boxes[:, :2].min(axis=0).tolist(), boxes[:, 2:].max(axis=0).tolist()
        return max(0, left), max(0, top), min(width, right), min(height, bottom)


def _falloff(distance: NDArray[np.float32], radius: float, hardness: float) -> Coverage:
    """Coverage by distance from the centre: whole within hardness * radius, none beyond the radius.

    A fall steeper than a pixel becomes one pixel wide, which is the anti-aliasing, and a brush thinner than a pixel
    covers only its part of it.
    """
    width = max(radius * (1 - hardness), 1.0)
    outer = radius * (1 + hardness) / 2 + width / 2
    ramp = np.clip((np.float32(outer) - distance) / np.float32(width), 0, 1)
    if width > 1:
        ramp = ramp * ramp * (3 - 2 * ramp)
    return np.asarray(ramp * np.float32(min(1, 2 * radius) * FULL) + np.float32(0.5), np.uint16)


def _visible(line: Floats, margin: Floats, size: tuple[int, int]) -> tuple[Floats, Floats]:
    """The part of each segment (as fractions from, to) that may touch the view, after Liang and Barsky (1984)."""
    low, high = np.zeros(len(line) - 1), np.ones(len(line) - 1)
    for axis in (0, 1):
        start, step = line[:-1, axis], np.diff(line[:, axis])
        room = margin[axis] * max(1.0, line[:, 2].max())
        moves = np.abs(step) > 1e-9
        safe = np.where(moves, step, 1)
        one, two = (-room - start) / safe, (size[axis] + room - start) / safe
        inside = (start >= -room) & (start <= size[axis] + room)
        low = np.maximum(low, np.where(moves, np.minimum(one, two), np.where(inside, 0, 2)))
        high = np.minimum(high, np.where(moves, np.maximum(one, two), 1))
    return low, high


def _jacobian(matrix: Matrix, point: Floats) -> Floats:
    """The derivative (2 x 2) of a homography at a point."""
    x, y, w = matrix @ np.array([point[0], point[1], 1.0])
    return np.asarray((matrix[:2, :2] - np.outer([x / w, y / w], matrix[2, :2])) / w)
