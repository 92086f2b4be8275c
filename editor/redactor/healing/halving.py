"""Smaller copies of a picture that has a hole."""

from __future__ import annotations

import numpy as np

from editor.redactor.healing.patches import Mask, Planes


def halved(picture: Planes, hole: Mask) -> tuple[Planes, Mask]:
    """Half the size, rounded up; a pixel is hole where half of it or more is, and its mean takes what is known."""
    import cv2

    height, width = hole.shape
    even = (height % 2, width % 2)
    picture = cv2.copyMakeBorder(picture, 0, even[0], 0, even[1], cv2.BORDER_REPLICATE)
    known = np.pad(~hole, ((0, even[0]), (0, even[1])), mode="edge").astype(np.float32)
    size = (known.shape[1] // 2, known.shape[0] // 2)
    share = cv2.resize(known, size, interpolation=cv2.INTER_AREA)
    total = cv2.resize(picture * known[..., None], size, interpolation=cv2.INTER_AREA)
    return np.asarray(total / np.maximum(share, 1e-6)[..., None], np.float32), np.asarray(share < 0.5)
