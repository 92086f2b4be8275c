"""How rough a picture is from place to place.

Means of patches are smooth, and smooth patches resemble them most: without a word on roughness a filling of grass ends
as a green cloud (Newson et al. 2014, section 3.3).
"""

from __future__ import annotations

import numpy as np

from editor.redactor.healing.patches import Mask, Planes

_WINDOW = 15
_WEIGHT = 3.0


def with_texture(picture: Planes, hole: Mask) -> Planes:
    """H x W x (C + 2): with the mean steepness across and down around each pixel, of what is known.

    Args:
        picture: H x W x C float32; its first three channels count.
        hole: H x W bool; gradients that touch it are left out.
    """
    import cv2

    grey = np.ascontiguousarray(picture[..., :3].mean(axis=2))
    known = cv2.erode((~hole).astype(np.uint8), np.ones((3, 3), np.uint8), borderValue=1).astype(np.float32)
    share = np.maximum(cv2.blur(known, (_WINDOW, _WINDOW)), 1e-6)
    steep = []
    for across, down in ((1, 0), (0, 1)):
        slope = np.abs(cv2.Sobel(grey, cv2.CV_32F, across, down, ksize=1)) * known
        steep.append(_WEIGHT * cv2.blur(slope, (_WINDOW, _WINDOW)) / share)
    return np.asarray(np.dstack([picture, *steep]), np.float32)
