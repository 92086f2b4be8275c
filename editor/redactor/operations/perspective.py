"""Perspective: what a camera held askew would have shown, held straight."""

from __future__ import annotations

import math
from collections.abc import Mapping
from itertools import combinations
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, Matrix, apply, scaling, translation
from editor.redactor.lines.held import FOCAL, leaning
from editor.redactor.operation import GeometricOperation

_LARGEST: Final = 30.0


class Perspective(GeometricOperation):
    """As if the camera had been turned up (`perspective`) and to the right (`horizontal`) by so many degrees.

    A camera that turns about its lens moves pixels by the homography ``K R K^-1`` (Hartley and Zisserman 2004, 8.4).
    The lens is taken for a moderate wide angle, as in telephones (`held.FOCAL`). The result is the largest rectangle of
    the picture's proportions without empty corners; its middle is as large as it was.
    """

    name = "perspective"
    title = "Perspective"
    order = 25
    position = 25
    parameters = (
        Parameter("perspective", "Vertical", minimum=-_LARGEST, maximum=_LARGEST, step=0.1, unit="°", auto=True),
        Parameter("horizontal", "Horizontal", minimum=-_LARGEST, maximum=_LARGEST, step=0.1, unit="°", auto=True),
    )

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        up, right = math.radians(values["perspective"]), math.radians(values["horizontal"])
        if not up and not right:
            return Geometry.identity(size)
        lens = np.diag([FOCAL * math.hypot(*size)] * 2 + [1.0])
        turned = turn(up, right)
        # The middle's area grows by the third power of 1 / cosine of the angle it is turned by: taken back.
        same = turned[2, 2] ** 1.5
        forth = scaling(same, same) @ lens @ turned @ np.linalg.inv(lens)
        middle = translation(-size[0] / 2, -size[1] / 2)
        corners = apply(forth @ middle, np.array([[0, 0], [size[0], 0], size, [0, size[1]]], np.float64))
        left, top, share = largest_within(corners, size)
        result = max(1, math.floor(size[0] * share + 1e-6)), max(1, math.floor(size[1] * share + 1e-6))
        back = np.linalg.inv(forth @ middle) @ translation(left, top)
        return Geometry(back @ scaling(size[0] * share / result[0], size[1] * share / result[1]), result)

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What makes upright edges parallel, and level ones where they nearly are; 0 where there are none."""
        up, right = leaning(frame)
        return round(up if name == "perspective" else right, 1)


def turn(up: float, right: float) -> Matrix:
    """3 x 3 rotation of directions (x right, y down, z forward) as a camera sees them that turns by these radians."""
    pitch = np.array([[1, 0, 0], [0, math.cos(up), math.sin(up)], [0, -math.sin(up), math.cos(up)]])
    yaw = np.array([[math.cos(right), 0, -math.sin(right)], [0, 1, 0], [math.sin(right), 0, math.cos(right)]])
    return np.asarray(yaw @ pitch)


def largest_within(corners: NDArray[np.float64], sides: tuple[float, float]) -> tuple[float, float, float]:
    """The largest upright rectangle with the proportions of `sides` within a convex quadrilateral.

    A linear programme in its middle and its size; its optimum lies where three of the four sides are touched.

    Args:
        corners: 4 x 2, in order, clockwise on the screen.

    Returns:
        Left, top, and how many times `sides` it is large.
    """
    edges = np.roll(corners, -1, axis=0) - corners
    outward = np.column_stack([edges[:, 1], -edges[:, 0]])
    bounds = (outward * corners).sum(axis=1)
    table = np.column_stack([outward, np.abs(outward) @ sides / 2])
    best = (*corners.mean(axis=0), 0.0)
    for three in combinations(range(4), 3):
        if abs(np.linalg.det(table[list(three)])) < 1e-9:
            continue
        x, y, share = np.linalg.solve(table[list(three)], bounds[list(three)])
        slack = bounds - table @ (x, y, share)
        if share > best[2] and slack.min() >= -1e-9 * np.abs(bounds).max():
            best = (float(x), float(y), float(share))
    x, y, share = best
    return x - share * sides[0] / 2, y - share * sides[1] / 2, share
