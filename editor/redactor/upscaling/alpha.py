"""Alpha is enlarged along the edges of the enlarged picture and of its own, not by the network."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_WINDOW: Final = 5
_NOISE: Final = 1e-3  # variance of colour that explains nothing: 3 % of full intensity
_HARD: Final = 0.6  # an edge that crosses this much of the range within three pixels was as sharp as pixels can be


def enlarged_alpha(alpha: Floats, rgb: Floats, larger: Floats) -> Floats:
    """The alpha of the enlarged picture.

    Bicubic, then corrected twice. Where alpha follows colour, it follows the detail that the enlarged picture has
    gained: a window of `_WINDOW` pixels tells by how much (He, Sun and Tang, Guided image filtering, 2013, equations 5
    and 6, with the picture's grey as guide; at the small scale, as in He and Sun, Fast guided filter, 2015). Where its
    own edge was hard, it is made as steep as before in pixels of the result. It never leaves the values around the
    place in the original, so what was even stays exactly as it was.

    Args:
        alpha: h x w float32, 0-1.
        rgb: h x w x 3 float32, 0-1, of the original.
        larger: h * n x w * n x 3 float32, 0-1.

    Returns:
        h * n x w * n float32, 0-1.
    """
    import cv2

    size = larger.shape[1], larger.shape[0]
    near = np.ones((3, 3), np.uint8)
    lowest, highest = cv2.erode(alpha, near), cv2.dilate(alpha, near)
    if not (lowest < highest).any():
        return np.asarray(cv2.resize(alpha, size, interpolation=cv2.INTER_NEAREST))
    guide, fine = cv2.cvtColor(rgb, cv2.COLOR_RGB2GRAY), cv2.cvtColor(larger, cv2.COLOR_RGB2GRAY)
    gained = fine - cv2.resize(guide, size, interpolation=cv2.INTER_CUBIC)
    result = cv2.resize(alpha, size, interpolation=cv2.INTER_CUBIC)
    result += _sized(_slope(alpha, guide), size) * gained
    low, high = _sized(lowest, size), _sized(highest, size)
    steepness = 1 + (size[0] / alpha.shape[1] - 1) * np.clip((high - low - _HARD) / (1 - _HARD), 0, 1)
    middle = (low + high) / 2
    return np.asarray(np.clip(middle + (result - middle) * steepness, low, high), np.float32)


def _slope(alpha: Floats, guide: Floats) -> Floats:
    """By how much alpha changes for a change of the guide, around each pixel."""
    import cv2

    def mean(plane: Floats) -> Floats:
        return np.asarray(cv2.boxFilter(plane, -1, (_WINDOW, _WINDOW), borderType=cv2.BORDER_REFLECT))

    of_guide, of_alpha = mean(guide), mean(alpha)
    covariance = mean(guide * alpha) - of_guide * of_alpha
    variance = mean(guide * guide) - of_guide * of_guide
    return mean(np.asarray(covariance / (variance + np.float32(_NOISE)), np.float32))


def _sized(plane: Floats, size: tuple[int, int]) -> Floats:
    import cv2

    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_LINEAR))


def with_hidden_colours(rgb: Floats, alpha: Floats) -> Floats:
    """`rgb` (h x w x 3) with the colours of what is seen carried on into what is black or white and fully transparent.

    Programs blacken what is transparent; the network would take that for an edge and draw it into the visible rim.
    """
    import cv2

    hidden = (alpha == 0) & ((rgb == 0).all(axis=2) | (rgb == 1).all(axis=2))
    if not hidden.any() or hidden.all():
        return rgb
    result, weight = rgb * ~hidden[..., None], (~hidden).astype(np.float32)
    filled, told = result.copy(), weight.copy()
    for sigma in (1.5, 6.0, 24.0):
        around = cv2.GaussianBlur(weight, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)
        colours = cv2.GaussianBlur(result, (0, 0), sigma, borderType=cv2.BORDER_REFLECT)
        fresh = (told == 0) & (around > 1e-3)
        filled[fresh] = colours[fresh] / around[fresh, None]
        told[fresh] = 1
    return np.asarray(filled, np.float32)
