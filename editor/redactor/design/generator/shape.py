"""A garment's shape as networks see it: where its outline runs, and how light lies on it, on a small square."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
Style = NDArray[np.float32]

SIDE: Final = 128
LONGEST: Final = 116  # pixels of the garment's longer side on the square
REACH: Final = 16.0  # pixels from the outline beyond which it does not matter how far
DEEPEST: Final = 0.8  # of log light, either way
# What networks make and are told of, in their order; kinds of which there are few photographs join the nearest.
KINDS: Final = (
    "t-shirt", "polo", "undershirt", "longsleeve", "shirt", "hoodie", "blazer", "outwear", "dress", "pants", "shorts",
    "skirt", "hat", "shoes",
)  # fmt: skip
# Covered widths at shares of the height, which tell sleeves, waist, flare and legs apart.
_HEIGHTS: Final = (0.06, 0.2, 0.35, 0.5, 0.65, 0.8, 0.94)
_USUAL: Final = (-0.2, 0.45, 0.67, 0.75, 0.82, 0.85, 0.85, 0.7, 0.22, 0.045)
_SPREAD: Final = (0.28, 0.2, 0.2, 0.18, 0.16, 0.14, 0.16, 0.24, 0.055, 0.022)
STYLE: Final = len(_USUAL)


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A garment upright in the middle of a square, its longer side `LONGEST`.

    Attributes:
        distance: SIDE x SIDE float32, -1 to 1: how far inside the outline (positive) or outside, in units of `REACH`:
            a plane that is as smooth as the outline, so that it can be enlarged (Green, Improved Alpha-Tested
            Magnification, SIGGRAPH 2007 courses).
        light: SIDE x SIDE float32, -1 to 1: log light on it in units of `DEEPEST`; 0 is usual light.
    """

    distance: Plane
    light: Plane

    @property
    def planes(self) -> Plane:
        """2 x SIDE x SIDE: distance and light."""
        return np.stack([self.distance, self.light])

    @classmethod
    def of_planes(cls, planes: NDArray[np.floating]) -> Shape:
        """That of 2 x SIDE x SIDE, whose values are cut to -1 to 1."""
        distance, light = np.clip(np.asarray(planes, np.float32), -1, 1)
        return cls(distance, light)


def distance_of(matte: Plane) -> Plane:
    """H x W of a matte: the distance plane, in pixels of that matte's own scale; exact to a fraction of a pixel."""
    import cv2

    size = matte.shape[1] * 4, matte.shape[0] * 4
    inside = np.asarray(cv2.resize(matte, size, interpolation=cv2.INTER_CUBIC) > 0.5, np.uint8)
    beyond = [cv2.distanceTransform(plane, cv2.DIST_L2, cv2.DIST_MASK_PRECISE) for plane in (inside, 1 - inside)]
    signed = (np.maximum(beyond[0] - 0.5, 0) - np.maximum(beyond[1] - 0.5, 0)) / 4
    small = cv2.resize(signed, matte.shape[::-1], interpolation=cv2.INTER_AREA)
    return np.asarray(np.clip(small / REACH, -1, 1), np.float32)


def style_of(shape: Shape) -> Style:
    """STYLE numbers, each 0 for a usual garment and 1 apart from it by a usual deviation: how broad it is against its
    height, how much of the breadth it covers at seven heights, how deep its light is, and how creased."""
    inside = shape.distance > 0
    rows, columns = np.nonzero(inside.any(axis=1))[0], np.nonzero(inside.any(axis=0))[0]
    if not len(rows):
        return np.zeros(STYLE, np.float32)
    height, width = rows[-1] - rows[0] + 1, columns[-1] - columns[0] + 1
    covered = inside.sum(axis=1) / width
    widths = [float(covered[rows[0] + round(share * (height - 1))]) for share in _HEIGHTS]
    light = shape.light[inside] * DEEPEST
    steps = np.abs(np.diff(shape.light, axis=1, append=shape.light[:, -1:]))[shape.distance > 2 / REACH] * DEEPEST
    creased = float(steps.mean()) if len(steps) else _USUAL[-1]
    told = (float(np.log(width / height)), *widths, float(light.std()), creased)
    return np.asarray((np.array(told) - _USUAL) / _SPREAD, np.float32)
