"""A large picture is worked on in tiles of one size, each with some of its surroundings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Tile:
    """A rectangle of the picture before it grows, in pixels."""

    top: int
    left: int
    height: int
    width: int


def band(width: int, height: int, side: int, row: int) -> list[Tile]:
    """Tiles side by side that cover the rows from `row` on as far down as tiles reach.

    All tiles of a picture have the same size, at most `side`, which is such that little is left over: runtimes keep
    what they have planned for a shape. So the last ones of a band, and the last band, overlap those before.
    """
    wide, tall = _even(width, side), _even(height, side)
    top = min(row, height - tall)
    return [Tile(top, min(left, width - wide), tall, wide) for left in range(0, width, wide)]


def count(width: int, height: int, side: int, row: int) -> int:
    """How many tiles the bands from `row` on have."""
    return -(-(height - row) // _even(height, side)) * -(-width // _even(width, side))


def _even(length: int, side: int) -> int:
    parts = -(-length // side)
    return -(-length // parts)


def surrounded(plane: NDArray[Any], tile: Tile, margin: int) -> NDArray[Any]:
    """A copy of the tile of H x W (x C) with `margin` pixels around it; beyond the picture's edge it is mirrored."""
    rows = _mirrored(tile.top - margin, tile.height + 2 * margin, plane.shape[0])
    columns = _mirrored(tile.left - margin, tile.width + 2 * margin, plane.shape[1])
    # Whole rows first would copy the picture's full width.
    return np.asarray(plane[rows[:, None], columns[None, :]])


def floats_around(frame: Frame, tile: Tile, margin: int) -> tuple[Floats, Floats | None]:
    """`surrounded` of rgb and alpha, as float32 in 0-1."""
    rgb = to_depth(surrounded(frame.rgb, tile, margin), "float32")
    if frame.alpha is None:
        return rgb, None
    return rgb, to_depth(surrounded(frame.alpha, tile, margin), "float32")


def _mirrored(start: int, length: int, size: int) -> NDArray[np.intp]:
    # With the edge repeated (cba|abc|cba), which works for a single pixel too.
    place = np.arange(start, start + length) % (2 * size)
    return np.where(place < size, place, 2 * size - 1 - place)
