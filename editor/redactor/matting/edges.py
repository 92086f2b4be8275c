"""What a person adjusts about an edge."""

from __future__ import annotations

import math
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.matting.fields import sized

Floats = NDArray[np.float32]

_CROSS_SHARE: Final = 0.73
_LARGEST_SIGMA: Final = 4.0


def shift_edge(alpha: Floats, pixels: float) -> Floats:
    """Move the edge outwards (positive) or inwards (negative), soft as it is.

    Grey-scale dilation or erosion by an octagon, composed of squares and crosses: exact along the axes, a tenth short
    along the diagonals, right on average. Between whole radii the two neighbours are mixed.

    Args:
        alpha: H x W float32, 0-1.
        pixels: how far; fractions count.
    """
    whole, fraction = divmod(abs(pixels), 1)
    moved = alpha
    for step in range(int(whole)):
        moved = _moved(moved, step, outwards=pixels > 0)
    if fraction > 1e-3:
        further = _moved(moved, int(whole), outwards=pixels > 0)
        moved = np.asarray(moved + np.float32(fraction) * (further - moved), np.float32)
    return moved


def feather(alpha: Floats, pixels: float) -> Floats:
    """Soften the edge over about `pixels` to each side: a Gaussian of half that standard deviation.

    Args:
        alpha: H x W float32, 0-1.
        pixels: 0 or more.
    """
    import cv2

    sigma = pixels / 2
    if sigma < 0.1:
        return alpha
    height, width = alpha.shape
    # A wide blur leaves nothing fine, so it is made on a smaller copy: a kernel of 200 pixels would take seconds.
    shrink = max(1.0, min(sigma / _LARGEST_SIGMA, min(height, width) / 2))
    small = sized(alpha, width / shrink, height / shrink)
    blurred = cv2.GaussianBlur(small, (0, 0), sigma / shrink, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(np.clip(sized(blurred, width, height), 0, 1), np.float32)


def _moved(alpha: Floats, step: int, *, outwards: bool) -> Floats:
    import cv2

    # A step moves a circle's edge by 0.90 pixels (cross) or 1.27 (square) on average; in this share, by one.
    is_cross = math.ceil((step + 1) * _CROSS_SHARE) > math.ceil(step * _CROSS_SHARE)
    shape = cv2.MORPH_CROSS if is_cross else cv2.MORPH_RECT
    kernel = cv2.getStructuringElement(shape, (3, 3))
    return np.asarray((cv2.dilate if outwards else cv2.erode)(alpha, kernel), np.float32)
