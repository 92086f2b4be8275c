"""Corners: a rectangle of the real world, photographed askew, seen from straight ahead."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, Matrix
from editor.redactor.lines.held import FOCAL
from editor.redactor.operation import GeometricOperation

Points = NDArray[np.float64]

_FOCALS: Final = (0.4, 3.0)  # diagonals: from a very wide angle to where perspective tells nothing any more
_SLENDEREST: Final = 50.0  # width by height, or the other way round, of a rectangle that is believed
_UPRIGHT: Final = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float64)  # from the top left, clockwise


class Corners(GeometricOperation):
    """What lies between four corners, as a rectangle with the proportions that it has in reality.

    The corners are given in parts of the upright picture's width and height, in any order around the shape, so they
    stay on what they mark when the picture is turned or its lens corrected. The proportions follow from the corners
    and the focal length (Zhang and He, "Whiteboard scanning and image enhancement", 2007, section 3.3), which follows
    from them too where perspective is strong enough to tell, with the middle of the picture for that of the lens.
    """

    name = "corners"
    title = "Four corners"
    order = 22
    position = 26
    bound = ("corners",)
    parameters = (Parameter("corners", "Corners", kind="corners", default=None),)

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        if values["corners"] is None:
            return Geometry.identity(size)
        whole = np.abs(before.matrix[:2, :2]) @ size  # of the upright picture: until here it is turned by quarters only
        corners = upright(before.to_result(np.array(values["corners"], np.float64) * whole))
        result = _result_size(corners, proportion(corners - np.array(size) / 2, math.hypot(*size)), size)
        rectangle = np.array([[0, 0], [result[0], 0], result, [0, result[1]]], np.float64)
        return Geometry(homography(rectangle, corners), result)


def upright(corners: Points) -> Points:
    """Four corners (4 x 2) around a convex shape from its top left one on, clockwise on the screen."""
    across, down = corners[2] - corners[0], corners[3] - corners[1]
    if across[0] * down[1] - across[1] * down[0] < 0:
        corners = corners[::-1]
    turns = [np.roll(corners, -first, axis=0) for first in range(4)]
    return max(turns, key=lambda turned: float((turned * _UPRIGHT).sum()))


def proportion(corners: Points, diagonal: float) -> float:
    """Width by height of the rectangle whose picture has these corners.

    Args:
        corners: 4 x 2 from the top left one on, clockwise, from the middle of the lens; pixels.
        diagonal: of the picture, the measure of focal lengths.
    """
    first, second, fourth, third = np.column_stack([corners, np.ones(4)])
    ends = np.cross(first, fourth)
    across = (ends @ third) / (np.cross(second, fourth) @ third) * second - first
    down = (ends @ second) / (np.cross(third, fourth) @ second) * third - first
    vanishing = -across[2] * down[2]
    squared = (across[:2] @ down[:2]) / vanishing if vanishing else 0.0
    known = (_FOCALS[0] * diagonal) ** 2 < squared < (_FOCALS[1] * diagonal) ** 2
    focal = math.sqrt(squared) if known else FOCAL * diagonal
    sides = (math.sqrt(float(side[:2] @ side[:2]) + (focal * float(side[2])) ** 2) for side in (across, down))
    width, height = sides
    return min(max(width / max(height, 1e-9), 1 / _SLENDEREST), _SLENDEREST)


def homography(before: Points, after: Points) -> Matrix:
    """The 3 x 3 map that takes four points (4 x 2) to four others."""
    rows = []
    for (x, y), (u, v) in zip(before, after, strict=True):
        rows += [[x, y, 1, 0, 0, 0, -u * x, -u * y], [0, 0, 0, x, y, 1, -v * x, -v * y]]
    return np.append(np.linalg.solve(np.array(rows), after.reshape(8)), 1.0).reshape(3, 3)


def _result_size(corners: Points, ratio: float, most: tuple[int, int]) -> tuple[int, int]:
    """As large as the longest sides, so that no detail is lost, with no more pixels than the picture has."""
    top, right, bottom, left = np.hypot(*(np.roll(corners, -1, axis=0) - corners).T)
    width, height = max(top, bottom), max(left, right)
    width, height = max(width, height * ratio), max(height, width / ratio)
    share = min(1.0, math.sqrt(most[0] * most[1] / (width * height)))
    return max(1, round(width * share)), max(1, round(height * share))
