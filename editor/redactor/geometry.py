"""Where pixels come from: the map of all geometric operations together, and the part of the result that is rendered.

Coordinates are continuous: the pixel in column i covers [i, i + 1), its centre lies at i + 0.5.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.redactor.bend import Bend

Matrix = NDArray[np.float64]


def translation(x: float, y: float) -> Matrix:
    """The homography that moves points by (x, y)."""
    return np.array([[1, 0, x], [0, 1, y], [0, 0, 1]], np.float64)


def scaling(x: float, y: float) -> Matrix:
    """The homography that multiplies coordinates by (x, y)."""
    return np.diag([x, y, 1.0])


def apply(matrix: Matrix, points: NDArray[np.float64]) -> NDArray[np.float64]:
    """`points` (N x 2) moved by a homography."""
    moved = np.column_stack([points, np.ones(len(points))]) @ matrix.T
    return np.asarray(moved[:, :2] / moved[:, 2:])


@dataclass(frozen=True, slots=True, eq=False)
class Geometry:
    """A map from the pixels of a result back to the pixels of its input.

    Attributes:
        matrix: 3 x 3 homography, result -> input as a perfect lens would have drawn it.
        size: width and height of the result.
        bend: from there to the input; None where that is the same.
        within: left, top, right and bottom of the part of the result that shows anything: around it lies an empty
            canvas. None where all of it does.
    """

    matrix: Matrix
    size: tuple[int, int]
    bend: Bend | None = None
    within: tuple[float, float, float, float] | None = None

    @staticmethod
    def identity(size: tuple[int, int]) -> Geometry:
        return Geometry(np.eye(3), size)

    def then(self, later: Geometry) -> Geometry:
        """This map followed by one that takes this one's result as its input.

        Raises:
            ValueError: `later` bends what this one has moved: only the first map may; or it moves what this one has
                laid on a canvas: only the last map may do that. These are programming errors.
        """
        if self.within is not None:
            raise ValueError("the canvas comes after everything else")
        if later.bend is not None and (self.bend is not None or not np.array_equal(self.matrix, np.eye(3))):
            raise ValueError("the lens comes before everything else")
        return Geometry(self.matrix @ later.matrix, later.size, self.bend or later.bend, later.within)

    @property
    def scale(self) -> float:
        """Pixels of the result for a pixel of its input, in the middle."""
        depth = self.matrix[2] @ (self.size[0] / 2, self.size[1] / 2, 1.0)
        return math.sqrt(abs(float(depth)) ** 3 / abs(float(np.linalg.det(self.matrix))))

    def to_input(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points (N x 2) of the result in the input."""
        straight = apply(self.matrix, points)
        return self.bend.to_input(straight) if self.bend else straight

    def to_result(self, points: NDArray[np.float64]) -> NDArray[np.float64]:
        """Points (N x 2) of the input in the result."""
        straight = self.bend.to_result(points) if self.bend else points
        return apply(np.asarray(np.linalg.inv(self.matrix), np.float64), straight)


@dataclass(frozen=True, slots=True)
class View:
    """A rectangle of a result at some scale: what a render yields.

    Attributes:
        scale: rendered pixels a full-size pixel, above 0; 1 is full size.
        left, top, width, height: in rendered pixels; the whole result is round(size * scale).
    """

    scale: float
    left: int
    top: int
    width: int
    height: int

    @staticmethod
    def whole(size: tuple[int, int], scale: float = 1.0) -> View:
        """All of a result of this full size."""
        width, height = scaled_size(size, scale)
        return View(scale, 0, 0, width, height)

    @staticmethod
    def fitting(size: tuple[int, int], pixels: int) -> View:
        """All of a result, at a scale that gives at most about this many pixels; never enlarged."""
        return View.whole(size, min(1.0, math.sqrt(pixels / (size[0] * size[1]))))

    def grown(self, margin: int, size: tuple[int, int]) -> View:
        """With `margin` more pixels on each side, as far as the result of full size `size` reaches."""
        width, height = scaled_size(size, self.scale)
        left, top = max(0, self.left - margin), max(0, self.top - margin)
        right = min(width, self.left + self.width + margin)
        bottom = min(height, self.top + self.height + margin)
        return View(self.scale, left, top, right - left, bottom - top)

    def matrix(self, size: tuple[int, int]) -> Matrix:
        """The homography from this view's pixels to full-size pixels of the result."""
        width, height = scaled_size(size, self.scale)
        return scaling(size[0] / width, size[1] / height) @ translation(self.left, self.top)


def scaled_size(size: tuple[int, int], scale: float) -> tuple[int, int]:
    """A size at a scale, at least one pixel a side."""
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))
