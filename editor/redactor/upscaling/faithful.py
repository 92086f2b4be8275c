"""Keeps the colours of the original: networks shift them."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

# Chosen so that the mean colour difference stays under 1 on photographs (benchmarks/upscale.py): wider smoothing, or
# fewer steps, let the large network redraw textures of low contrast as others.
_SIGMA: Final = 0.4
_STEPS: Final = 3
_SIZE: Final = 5


def faithful_to(original: Floats, larger: Floats) -> Floats:
    """`larger` with the frequencies that `original` has in place of its own.

    What the enlarged picture lost when it is made small again is smoothed a little, enlarged, and added, a few times:
    back-projection (Irani and Peleg, Improving resolution by image registration, 1991) with a Gaussian. Only what lies
    above the original's own frequencies remains of what the network drew.

    Args:
        original: h x w x 3 float32, 0-1.
        larger: the same view, h * n x w * n x 3; it is overwritten.

    Returns:
        `larger`, in 0-1.
    """
    import cv2

    small_size = original.shape[1], original.shape[0]
    size = larger.shape[1], larger.shape[0]
    for _ in range(_STEPS):
        lost = original - cv2.resize(larger, small_size, interpolation=cv2.INTER_AREA)
        lost = cv2.GaussianBlur(lost, (_SIZE, _SIZE), _SIGMA, borderType=cv2.BORDER_REFLECT)
        larger += cv2.resize(lost, size, interpolation=cv2.INTER_LINEAR)
        np.clip(larger, 0, 1, out=larger)
    return larger
