"""A network's mask brought to the picture's size along the picture's edges."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.colour_lines import REACH, ColourLines, colour_lines
from editor.redactor.matting.fields import Floats, Tile, enclosing, seen, sized, tiles

_SNAP: Final = 0.05
_CELL: Final = 2  # mask pixels a cell of the grid on which colours are measured
_FREEDOM: Final = 2  # how far beyond the mask values nearby a pixel may go: strands are thinner than a mask pixel


def refine(mask: Floats, guide: NDArray[Any], reach: float | None = None) -> Floats:
    """The mask at the guide's size, its soft border redrawn along the guide's edges.

    Around each place of the border the colours of the sure object and the sure background are measured. Where the two
    differ by more than they vary, a pixel's own colour, as a mixture of both, says how much of it is object (see
    `colour_lines`). Elsewhere the mask stays as it is. What a pixel gets is bounded by the mask nearby, so that solid
    areas stay solid, an empty mask stays empty, and no texture of the guide enters either.

    Args:
        mask: h x w float32, 0-1; shows the same view as the guide, at any size.
        guide: H x W x 3, any depth of `Frame`.
        reach: pixels of the guide for one of the network's mask. Needed when `mask` was enlarged or cut before; taken
            from the sizes otherwise.

    Returns:
        H x W float32, 0-1. Values within 0.05 of the ends become exactly 0 and 1.
    """
    height, width = guide.shape[:2]
    if reach is None:
        reach = math.sqrt(width * height / mask.size)
    reach = max(1.0, reach)
    full = sized(np.asarray(mask, np.float32), width, height)
    open_places = _is_open(*_bounds(sized(full, width / reach, height / reach)))
    border = enclosing(open_places, (height, width), REACH * _CELL * reach)
    if border is not None:
        _redraw(full[border], guide[border], reach)
    return np.asarray(np.clip((full - np.float32(_SNAP)) * np.float32(1 / (1 - 2 * _SNAP)), 0, 1), np.float32)


def _bounds(mask: Floats) -> tuple[Floats, Floats]:
    """The least and the most that a pixel can get, at the size of `mask`."""
    import cv2

    near = np.ones((3, 3), np.uint8)
    most = np.minimum(1, _FREEDOM * cv2.dilate(mask, near))
    least = 1 - np.minimum(1, _FREEDOM * (1 - cv2.erode(mask, near)))
    return least, most


def _is_open(least: Floats, most: Floats) -> NDArray[np.bool_]:
    """Where the bounds do not settle the result already."""
    return np.asarray((most > _SNAP) & (least < 1 - _SNAP))


def _redraw(full: Floats, guide: NDArray[Any], reach: float) -> None:
    """Write the refined border into `full`."""
    height, width = full.shape
    bounds = _bounds(sized(full, width / reach, height / reach))
    cells = width / (_CELL * reach), height / (_CELL * reach)
    colours = sized(guide, *cells).astype(np.float32) * np.float32(1 / DEPTHS[guide.dtype.name])
    lines = colour_lines(colours, sized(full, *cells))
    for tile in tiles(width, height):
        _redraw_tile(full, guide, tile, lines, bounds)


def _redraw_tile(
    full: Floats, guide: NDArray[Any], tile: Tile, lines: ColourLines, bounds: tuple[Floats, Floats]
) -> None:
    least, most = (seen(bound, tile, full.shape) for bound in bounds)
    if not _is_open(least, most).any():
        return
    share = -seen(lines.offset, tile, full.shape)
    unit = np.float32(1 / DEPTHS[guide.dtype.name])
    for channel, slope in enumerate(lines.slope):
        share += guide[tile][..., channel] * unit * seen(slope, tile, full.shape)
    mask = full[tile]
    mask += seen(lines.weight, tile, full.shape) * (np.clip(share, 0, 1) - mask)
    np.clip(mask, least, most, out=mask)
