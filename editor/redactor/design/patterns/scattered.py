"""Things scattered evenly on a tile that goes on over its edges, and the tile laid over the cloth."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth
from editor.redactor.design.separation import Plane


def scattered(
    cells: int, side: int, reach: float, jitter: float, chance: np.random.Generator
) -> Iterator[tuple[tuple[Any, ...], Plane, Plane]]:
    """One place a cell, every second row half a cell aside, each a little off its middle (after Worley, 1996).

    Args:
        cells: of the tile, each way.
        side: pixels of the tile.
        reach: cells that a thing goes at most from its middle.
        jitter: cells that a middle is off at most.

    Yields:
        The index of the part of the tile that the thing may cover, and x (1 x n) and y (n x 1) of that part in cells
        from the thing's middle.
    """
    pixel = cells / side
    around = np.arange(-int(reach / pixel), int(reach / pixel) + 1)
    for row in range(cells):
        for column in range(cells):
            right = column + 0.5 + 0.5 * (row % 2) + chance.uniform(-jitter, jitter)
            down = row + 0.5 + chance.uniform(-jitter, jitter)
            columns, rows = (int(middle / pixel) + around for middle in (right, down))
            x, y = (
                np.asarray((at + 0.5) * pixel - middle, np.float32) for at, middle in ((columns, right), (rows, down))
            )
            yield np.ix_(rows % side, columns % side), x[None], y[:, None]


def laid(tile: Plane, wide: float, cloth: Cloth, off: Plane | float = 0.0) -> Plane:
    """H x W x n: a square tile side by side over the cloth.

    Args:
        wide: centimetres of the tile.
        off: centimetres by which it is shifted, one way across and the other along.
    """
    import cv2

    step = tile.shape[0] / wide
    # What is shown smaller than it was drawn is first drawn smaller.
    shrink = min(1.0, 1 / (step * cloth.pixel))
    if shrink < 1:
        drawn = tile.shape[0]
        tile = np.asarray(cv2.resize(tile, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_AREA))
        step *= tile.shape[0] / drawn
    across, along = (
        np.asarray(place * np.float32(step), np.float32) for place in (cloth.across + off, cloth.along - off)
    )
    return np.asarray(cv2.remap(tile, across, along, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP), np.float32)
