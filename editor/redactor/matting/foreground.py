"""The object's own colours where it mixes with its background."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.fields import Floats, Tile, enclosing, seen, sized, tiles

_CELL: Final = 2  # mask pixels a cell of the grid on which colours are averaged
_LEVELS: Final = 5  # windows of 3, 6, ... 48 cells
_NEAR: Final = 0.7  # half width of the second window, in mask pixels
_FARTHER: Final = 0.02  # weight of each window beside the narrower one: it counts where that holds nothing sure


def estimate_foreground(rgb: NDArray[Any], alpha: Floats, reach: float | None = None) -> NDArray[Any]:
    """Colours that, laid over any background with `alpha`, show no rim of the old one.

    Blur fusion (Forte 2021, "Approximate Fast Foreground Colour Estimation", eq. 4-7): from means F and B of the
    object's and the background's colours around a pixel of colour I its own object colour follows as
    ``F + alpha (I - alpha F - (1 - alpha) B)``. As there, twice: first with wide means, then with means of that result
    close by. Instead of one wide window a pyramid: near colours where there are pure ones, far ones elsewhere.

    Args:
        rgb: H x W x 3, any depth of `Frame`.
        alpha: H x W float32, 0-1.
        reach: pixels of the picture for one of the network's mask; taken from the size otherwise (1024 across).

    Returns:
        H x W x 3 of the same dtype; unchanged where alpha is 0 or 1, `rgb` itself if that is everywhere.
    """
    height, width = alpha.shape
    reach = max(1.0, math.sqrt(width * height) / 1024 if reach is None else reach)
    border = enclosing((alpha > 0) & (alpha < 1), (height, width), _CELL * reach * 2**_LEVELS)
    if border is None:
        return rgb
    result = rgb.copy()
    _clean(result[border], rgb[border], alpha[border], reach)
    return result


def _clean(result: NDArray[Any], rgb: NDArray[Any], alpha: Floats, reach: float) -> None:
    """Write the clean colours into `result`."""
    height, width = alpha.shape
    cells = max(1, round(width / (_CELL * reach))), max(1, round(height / (_CELL * reach)))
    small = sized(rgb, *cells).astype(np.float32)
    share = sized(alpha, *cells)
    sides = list(zip(_mean_colours(small, _pure(share)), _mean_colours(small, _pure(1 - share)), strict=True))
    radius = max(1, round(_NEAR * reach))
    for tile in tiles(width, height):
        mixed = (alpha[tile] > 0) & (alpha[tile] < 1)
        if mixed.any():
            around, inner = _widened(tile, radius, alpha.shape)
            opacity = _Share.around(alpha[around], radius)
            for channel, means in enumerate(sides):
                subject, ground = (seen(mean, around, alpha.shape) for mean in means)
                own = rgb[around][..., channel].astype(np.float32)
                clean = _fused_twice(own, opacity, subject, ground)[inner][mixed]
                result[tile][..., channel][mixed] = _rounded(clean, rgb.dtype.name)


@dataclass(frozen=True, slots=True, eq=False)
class _Share:
    """The opacity in a tile, and what means of colours close by are multiplied with, the same for each channel."""

    alpha: Floats
    radius: int
    to_subject: Floats
    to_ground: Floats

    @staticmethod
    def around(alpha: Floats, radius: int) -> _Share:
        share, tiny = _near(alpha, radius), np.float32(1e-5)
        ends = (np.reciprocal(np.maximum(part, tiny)) for part in (share, 1 - share))
        return _Share(alpha, radius, *ends)


def _fused_twice(own: Floats, share: _Share, subject: Floats, ground: Floats) -> Floats:
    alpha = share.alpha
    first = _fused(own, alpha, subject, ground)
    near_subject = _near(first * alpha, share.radius) * share.to_subject
    near_ground = _near(ground * (1 - alpha), share.radius) * share.to_ground
    return _fused(own, alpha, near_subject, near_ground)


def _near(plane: Floats, radius: int) -> Floats:
    import cv2

    return np.asarray(cv2.blur(plane, (2 * radius + 1, 2 * radius + 1), borderType=cv2.BORDER_REFLECT))


def _fused(own: Floats, alpha: Floats, subject: Floats, ground: Floats) -> Floats:
    return np.asarray(subject + alpha * (own - alpha * subject - (1 - alpha) * ground), np.float32)


def _widened(tile: Tile, margin: int, shape: tuple[int, ...]) -> tuple[Tile, Tile]:
    """A tile with a margin, cut at the picture's edge, and where the tile itself lies in it."""

    def widen(part: slice, length: int) -> tuple[slice, slice]:
        start, stop = max(0, part.start - margin), min(length, part.stop + margin)
        return slice(start, stop), slice(part.start - start, part.stop - start)

    (rows, inner_rows), (columns, inner_columns) = widen(tile[0], shape[0]), widen(tile[1], shape[1])
    return (rows, columns), (inner_rows, inner_columns)


def _rounded(values: Floats, dtype: str) -> NDArray[Any]:
    within: NDArray[Any] = np.clip(values, 0, DEPTHS[dtype])
    return within if dtype == "float32" else np.asarray(within + 0.5).astype(dtype)


def _pure(share: Floats) -> Floats:
    """Weights that let hardly a mixed colour in: the sixth power."""
    square = share * share
    return np.asarray(square * square * square, np.float32)


def _mean_colours(colours: Floats, weight: Floats) -> list[Floats]:
    """Weighted mean of the colours around each cell, one plane a channel."""
    total = _spread(weight, _LEVELS)
    share = np.reciprocal(np.maximum(total, np.float32(1e-12)))
    return [_spread(colours[..., channel] * weight, _LEVELS) * share for channel in range(3)]


def _spread(plane: Floats, levels: int) -> Floats:
    """Means over windows that double in width from level to level, each counting `_FARTHER` times the one before."""
    import cv2

    near = np.asarray(cv2.blur(plane, (3, 3), borderType=cv2.BORDER_REFLECT))
    if levels == 1 or min(plane.shape) < 4:
        return near
    half = cv2.resize(plane, (plane.shape[1] // 2, plane.shape[0] // 2), interpolation=cv2.INTER_AREA)
    wide = cv2.resize(_spread(half, levels - 1), plane.shape[::-1], interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.addWeighted(near, 1, wide, _FARTHER, 0))
