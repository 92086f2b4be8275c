"""Keeps the colours of the original: networks shift them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

SIGMA: Final = 1.5  # of what counts as low frequencies, in pixels of the original
REACH: Final = 5  # pixels of the original beyond which nothing matters


def with_low_frequencies_of(original: Floats, larger: Floats) -> Floats:
    """`larger` with the low frequencies of `original` in place of its own.

    What the enlarged picture lost when it is made small again is smoothed, enlarged, and added: one step of
    back-projection (Irani and Peleg, Improving resolution by image registration, 1991) with a Gaussian, so that noise
    and compression blocks that the network cleaned away stay away.

    Args:
        original: h x w x 3 float32, 0-1.
        larger: the same view, h * n x w * n x 3; it is overwritten.

    Returns:
        `larger`, in 0-1.
    """
    import cv2

    height, width = original.shape[:2]
    small = cv2.resize(larger, (width, height), interpolation=cv2.INTER_AREA)
    size = 2 * REACH + 1
    lost = cv2.GaussianBlur(original - small, (size, size), SIGMA, borderType=cv2.BORDER_REFLECT)
    larger += cv2.resize(lost, (larger.shape[1], larger.shape[0]), interpolation=cv2.INTER_LINEAR)
    return np.clip(larger, 0, 1, out=larger)
