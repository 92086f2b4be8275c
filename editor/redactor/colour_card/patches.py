"""Finds even, roughly square areas in a picture: what the patches of a card look like."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Pixels

_LEVELS = 14
_BLOCKS = (0.03, 0.07, 0.15)  # of the longer side: windows of the local thresholds
_SMALLEST, _LARGEST = 7.0, 0.16  # side of a patch: pixels, and share of the longer side
_FULL = 0.78  # of its rectangle a patch fills
_LONG = 1.9  # a square seen from the side


@dataclass(frozen=True, slots=True, eq=False)
class Squares:
    """Areas that may be patches.

    Attributes:
        centres: N x 2, x and y in pixels.
        sides: N: the root of the area.
        angles: N: the direction of one of its sides, in radians.
    """

    centres: NDArray[np.float64]
    sides: NDArray[np.float64]
    angles: NDArray[np.float64]


def find_squares(rgb: Pixels) -> Squares:
    """The candidates in a picture (H x W x 3 uint8), each once, the fullest first.

    Each channel is cut at levels that leave equal shares of pixels, and by local means, so that a patch stands out at
    some cut whatever lies around it; a contour counts that fills its smallest rectangle.
    """
    import cv2

    smooth = cv2.medianBlur(np.ascontiguousarray(rgb), 5)
    longest = max(rgb.shape[:2])
    found: list[tuple[float, ...]] = []
    for plane in (*cv2.split(smooth), cv2.cvtColor(smooth, cv2.COLOR_RGB2GRAY)):
        for mask in _cuts(plane, longest):
            for contour in cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)[0]:
                square = _square(contour, _LARGEST * longest)
                if square is not None:
                    found.append(square)
    return _each_once(np.array(found, np.float64).reshape(-1, 5))


def _cuts(plane: Pixels, longest: int) -> list[Pixels]:
    import cv2

    levels = np.unique(np.percentile(plane, np.linspace(4, 96, _LEVELS)).astype(int))
    cuts: list[Pixels] = [np.asarray(plane > level, np.uint8) for level in levels]
    for share in _BLOCKS:
        block = round(share * longest) // 2 * 2 + 3
        mean, kind = cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY
        cuts.extend(cv2.adaptiveThreshold(plane, 1, mean, kind, block, offset) for offset in (-4, 4))
    return cuts


def _square(contour: NDArray[Any], largest: float) -> tuple[float, ...] | None:
    """x, y, side, angle and how full; None for other shapes."""
    import cv2

    if len(contour) < 3 * _SMALLEST:
        return None
    area = cv2.contourArea(contour)
    if not _SMALLEST**2 <= area <= largest**2:
        return None
    (x, y), (width, height), angle = cv2.minAreaRect(contour)
    full = area / (width * height)
    if full < _FULL or max(width, height) > _LONG * min(width, height):
        return None
    return x, y, float(np.sqrt(area)), float(np.radians(angle)), full


def _each_once(found: NDArray[np.float64]) -> Squares:
    """Of those that lie in one place and are of one size the fullest."""
    found = found[np.argsort(-found[:, 4])]
    kept: list[NDArray[np.float64]] = []
    left = found
    while len(left):
        best = left[0]
        kept.append(best)
        near = np.hypot(*(left[:, :2] - best[:2]).T) < 0.3 * best[2]
        left = left[~(near & (np.abs(left[:, 2] - best[2]) < 0.35 * best[2]))]
    squares = np.array(kept).reshape(-1, 5)
    return Squares(squares[:, :2], squares[:, 2], squares[:, 3])
