"""Fields measured on a coarse grid and seen at full size, a tile at a time: large pictures need little memory."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Tile = tuple[slice, slice]

_TILE: Final = 256


def tiles(width: int, height: int) -> Iterator[Tile]:
    """Rectangles that cover a picture."""
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            yield slice(top, min(top + _TILE, height)), slice(left, min(left + _TILE, width))


def seen(field: Floats, tile: Tile, shape: tuple[int, ...]) -> Floats:
    """What the plane `field`, enlarged to `shape`, shows in a tile (bilinear)."""
    import cv2

    down, across = field.shape[0] / shape[0], field.shape[1] / shape[1]
    top, left = tile[0].start, tile[1].start
    to_field = np.array([[across, 0, (left + 0.5) * across - 0.5], [0, down, (top + 0.5) * down - 0.5]])
    size = (tile[1].stop - left, tile[0].stop - top)
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return np.asarray(cv2.warpAffine(field, to_field, size, flags=flags, borderMode=cv2.BORDER_REPLICATE))


def sized(pixels: NDArray[Any], width: float, height: float) -> NDArray[Any]:
    """A copy at another size: means of areas where it shrinks, bilinear where it grows."""
    import cv2

    size = max(1, round(width)), max(1, round(height))
    if size == (pixels.shape[1], pixels.shape[0]):
        return pixels.copy()
    smaller = size[0] <= pixels.shape[1] and size[1] <= pixels.shape[0]
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA if smaller else cv2.INTER_LINEAR))


def enclosing(places: NDArray[np.bool_], shape: tuple[int, int], margin: float) -> Tile | None:
    """The smallest rectangle of a picture of `shape` that holds what is marked on a coarser grid; None for nothing.

    Args:
        places: h x w, the marks.
        margin: in pixels of the picture, added all around.
    """

    def span(marks: Any, length: int) -> slice:
        marked, scale = np.flatnonzero(marks), length / len(marks)
        first, last = math.floor(marked[0] * scale - margin), math.ceil((marked[-1] + 1) * scale + margin)
        return slice(max(0, first), min(length, last))

    if not places.any():
        return None
    return span(places.any(axis=1), shape[0]), span(places.any(axis=0), shape[1])
