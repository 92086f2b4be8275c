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


def smooth_edge(alpha: Floats, pixels: float) -> Floats:
    """Straighten what is ragged: notches and bumps smaller than `pixels` go, the edge stays as soft as it was.

    The outline of a blurred matte (curvature flow, as Merriman, Bence and Osher 1992 found), brought back to an edge
    two pixels wide where the blur made it wider than it was.

    Args:
        alpha: H x W float32, 0-1.
        pixels: 0 or more.
    """
    if pixels < 0.2:
        return alpha
    blurred = feather(alpha, 2 * pixels)
    # A straight step blurred with sigma s rises by 1 / (s sqrt(2 pi)) a pixel; this makes it rise by a half.
    gain = max(1.0, pixels * math.sqrt(2 * math.pi) / 2)
    return np.asarray(np.clip((blurred - np.float32(0.5)) * np.float32(gain) + np.float32(0.5), 0, 1), np.float32)


def crisp(alpha: Floats, share: float) -> Floats:
    """Make a soft edge harder, around one half.

    Args:
        alpha: H x W float32, 0-1.
        share: 0 leaves it, 1 leaves a twentieth of its width.
    """
    if share <= 0:
        return alpha
    gain = np.float32(1 / (1 - 0.95 * share))
    return np.asarray(np.clip((alpha - np.float32(0.5)) * gain + np.float32(0.5), 0, 1), np.float32)


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
