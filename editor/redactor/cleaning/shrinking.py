"""A view without the noise that is known of its picture."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from editor.model.frame import Frame, Pixels
from editor.redactor.cleaning.planes import doubled, from_luma_chroma, halved, in_strips, luma_chroma
from editor.redactor.cleaning.sliding_dct import BLOCK, Levels, shrunk

REACH = 2 * BLOCK + 2  # blocks of chroma at half size
# Rendered pixels do not shrink with the view as the surroundings that an operation asks for do: down to this scale
# parts of a view are equal to the whole, below it a canvas shows all of a picture.
_SMALLEST_SCALE = 0.25
RADIUS = REACH / _SMALLEST_SCALE
_LEAST = 0.2  # 255ths of noise that are worth the work


def cleaned(
    frame: Frame, origin: tuple[int, int], strength: float, luma: Levels, chroma: tuple[float, float],
    coarse: tuple[float, float], is_cancelled: Callable[[], bool],
) -> Frame:  # fmt: skip
    """`frame` with its noise shrunk (see `sliding_dct`): chroma a second time at half size, as its noise is coarser.

    Args:
        origin: row and column of the frame's first pixel in the whole result at this scale.
        strength: 0-1; how much of the change is made.
        luma: standard deviation of noise for lightness, both in 255ths.
        chroma: standard deviations of Cr and Cb, in 255ths.
        coarse: the same at half size.
    """

    def change(rgb: Pixels, first: int) -> Pixels:
        planes, at = luma_chroma(rgb), (origin[0] + first, origin[1])
        luma_before, *chroma_before = (np.ascontiguousarray(planes[..., index]) for index in range(3))
        planes[..., 0] += strength * (shrunk(luma_before, luma, at) - luma_before)
        for index, before, fine, rough in zip((1, 2), chroma_before, chroma, coarse, strict=True):
            planes[..., index] += strength * (_chroma(before, fine, rough, at) - before)
        return from_luma_chroma(planes, rgb.dtype.name)

    return in_strips(frame, REACH, change, is_cancelled)


def _chroma(plane: Pixels, fine: float, rough: float, origin: tuple[int, int]) -> Pixels:
    """Cr or Cb without noise of these standard deviations, at its own size and at half."""
    if fine >= _LEAST:
        plane = shrunk(plane, _even(fine), origin, stride=4)
    if rough < _LEAST:
        return plane
    small = halved(plane, origin)
    less = shrunk(small, _even(rough), (origin[0] // 2, origin[1] // 2)) - small
    return np.asarray(plane + doubled(less, origin, plane.shape))


def _even(sigma: float) -> Levels:
    return lambda mean: np.full_like(mean, sigma)
