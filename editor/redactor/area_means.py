"""Pictures made small, for statistics and for maps that are laid over large ones."""

from __future__ import annotations

import numpy as np

from editor.model.frame import Pixels


def area_means(pixels: Pixels, longest: int) -> Pixels:
    """Each pixel the mean of what it covers.

    Args:
        pixels: H x W or H x W x C of a depth of `Frame`.
        longest: pixels the longer side has at most; smaller pictures stay as they are.

    Returns:
        h x w or h x w x C of the same dtype.
    """
    import cv2

    height, width = pixels.shape[:2]
    share = min(1.0, longest / max(height, width))
    size = max(1, round(width * share)), max(1, round(height * share))
    return np.asarray(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)).reshape(
        size[1], size[0], *pixels.shape[2:]
    )
