"""Opacity in a band around an object's edge, solved from the colours on both its sides."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.frame import DEPTHS
from editor.redactor.matting.fields import Floats, Tile, sized, tiles
from editor.redactor.matting.laplacian import RADIUS, MattingLaplacian

_TRUST: Final = np.float32(0.05)  # weight of what was known before, beside the colours' 1
_COARSEST: Final = 100_000  # pixels that are solved in one piece
_MARGIN: Final = 16  # pixels around a tile that are solved with it
_ROUNDS: Final = (40, 10)  # of the coarsest size, and of each finer one
_DONE: Final = 1e-3  # of the first residual


def solved_band(
    rgb: NDArray[Any], alpha: Floats, band: NDArray[np.bool_], is_cancelled: Callable[[], bool] = lambda: False
) -> Floats:
    """`alpha` with the band solved: ``(L + t) x = t alpha`` there, its other values kept.

    Closed-form matting (`MattingLaplacian`) with what was found before as a weak prior, which holds the solution where
    colours do not tell object and background apart. Solved from coarse to fine, since a coarse solution carries far at
    little cost; finer sizes are solved in tiles that begin with it and keep it at their margins, so memory is bounded.

    Args:
        rgb: H x W x 3, any depth of `Frame`.
        alpha: H x W float32, 0-1.
        band: H x W: where to solve; outside it `alpha` is taken as known.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    height, width = alpha.shape
    if height * width <= _COARSEST or min(height, width) < 8 * _MARGIN:
        return _solved(_floats(rgb), alpha, alpha, band, _ROUNDS[0])
    half = math.ceil(width / 2), math.ceil(height / 2)
    coarse_band = sized(band.astype(np.float32), *half) > 0
    coarse = solved_band(sized(rgb, *half), sized(alpha, *half), coarse_band, is_cancelled)
    start = np.where(band, sized(coarse, width, height), alpha)
    result = start.copy()
    for tile in tiles(width, height):
        if is_cancelled():
            raise Cancelled
        inner = _shrunk(tile, band)
        if inner is not None:
            around = _widened(inner, band.shape)
            within = band[around] & _inside(around, band.shape)
            found = _solved(_floats(rgb[around]), start[around], alpha[around], within, _ROUNDS[1])
            result[inner] = found[inner[0].start - around[0].start :, inner[1].start - around[1].start :][
                : inner[0].stop - inner[0].start, : inner[1].stop - inner[1].start
            ]
    return result


def _solved(colours: Floats, start: Floats, prior: Floats, band: NDArray[np.bool_], rounds: int) -> Floats:
    """Conjugate gradients, preconditioned by the diagonal, on the pixels of the band."""
    laplacian, inside = MattingLaplacian(colours), band.astype(np.float32)
    scale = inside / (laplacian.diagonal + _TRUST)
    result = start.copy()
    rest = inside * (_TRUST * (prior - result) - laplacian(result))
    step = scale * rest
    way = step
    size = first = float(np.vdot(rest, step))
    for _ in range(rounds):
        if size <= _DONE**2 * first:
            break
        bent = inside * (laplacian(way) + _TRUST * way)
        steepness = float(np.vdot(way, bent))
        if steepness <= 0:
            break  # rounding, in flat colours: there is nothing left to find
        share = np.float32(size / steepness)
        result += share * way
        rest -= share * bent
        step = scale * rest
        size, before = float(np.vdot(rest, step)), size
        way = step + np.float32(size / before) * way
    return np.asarray(np.clip(result, 0, 1))


def _floats(rgb: NDArray[Any]) -> Floats:
    return rgb.astype(np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])


def _shrunk(tile: Tile, band: NDArray[np.bool_]) -> Tile | None:
    """The part of a tile that the band reaches."""
    rows, columns = (np.flatnonzero(band[tile].any(axis=axis)) for axis in (1, 0))
    if not len(rows):
        return None
    top, left = tile[0].start, tile[1].start
    return slice(top + rows[0], top + rows[-1] + 1), slice(left + columns[0], left + columns[-1] + 1)


def _widened(tile: Tile, shape: tuple[int, ...]) -> Tile:
    rows, columns = (
        slice(max(0, part.start - _MARGIN), min(length, part.stop + _MARGIN))
        for part, length in zip(tile, shape, strict=True)
    )
    return rows, columns


def _inside(tile: Tile, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Pixels of a tile whose windows, and their windows, lie within it, or end with the picture."""
    marks = []
    for part, length in zip(tile, shape, strict=True):
        mark = np.ones(part.stop - part.start, np.bool_)
        mark[: 2 * RADIUS] = part.start == 0
        mark[-2 * RADIUS :] &= part.stop == length
        marks.append(mark)
    return np.asarray(marks[0][:, None] & marks[1][None])
