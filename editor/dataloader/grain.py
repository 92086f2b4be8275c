"""Grain that networks which paint are given with a picture: what is chance on paper, they make of it."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_SIDE: Final = 512
_ROOM: Final = 2.0  # deviations of grain that black and white are kept away from the ends, so that none is lost there


def grain(top: int, left: int, height: int, width: int) -> Floats:
    """The grain of a rectangle of endless paper, which is always the same; it repeats after 512 pixels.

    Returns:
        height x width, mean 0, deviation 1, without any pattern.
    """
    rows, columns = (np.arange(start, start + length) % _SIDE for start, length in ((top, height), (left, width)))
    return np.asarray(_sheet()[rows[:, None], columns[None, :]])


def grained(rgb: Floats, noise: Floats, amount: float) -> Floats:
    """A picture with grain of this deviation, its contrast a little less.

    Args:
        rgb: h x w x 3, 0-1.
        noise: h x w, of `grain`.
        amount: 0-0.1; 0 gives the picture itself.
    """
    if not amount:
        return rgb
    held = np.float32(0.5) + (rgb - np.float32(0.5)) * np.float32(1 - 2 * _ROOM * amount)
    return np.clip(held + np.float32(amount) * noise[..., None], 0, 1)


@lru_cache(maxsize=1)
def _sheet() -> Floats:
    sheet = np.random.default_rng(0).standard_normal((_SIDE, _SIDE), np.float32)
    return np.asarray((sheet - sheet.mean()) / sheet.std())
