"""When a mask says that there is no object."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_SPECK = 2e-4
_SMALL = 0.01
_SURE = 0.5


def is_empty(mask: NDArray[np.float32]) -> bool:
    """Whether a network's mask holds no object.

    A mask is what the network gives, never stretched by its own extremes, so its values mean the same in every picture.
    There is no object if hardly anything lies above one half (0.02 % of the picture: some 14 x 14 pixels of 1024 x
    1024), or if that is under 1 % of the picture and the network is unsure of it: less than half of what it lifts above
    0.05 exceeds 0.9. A real object of that size, however small, is a compact patch that is almost all above 0.9; what a
    network sees in water, sand or clouds is a mist.

    Args:
        mask: h x w float32, 0-1, as a network gave it.
    """
    if float(np.mean(mask > 0.5)) < _SPECK:
        return True
    if float(np.mean(mask > 0.5)) >= _SMALL:
        return False
    return bool(np.count_nonzero(mask > 0.9) < _SURE * np.count_nonzero(mask > 0.05))
