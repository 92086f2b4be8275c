"""Where a picture of a garment changes: seams, rims, sleeves that lie on the trunk."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS

Plane = NDArray[np.float32]

_STRONG: Final = 96  # percentile of the strengths that counts as an edge outright


def lab_of(rgb: NDArray[Any]) -> Plane:
    """H x W x 3 float32 CIELAB of encoded colours read as sRGB: near enough to tell where they change."""
    import cv2

    scaled = np.asarray(rgb, np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])
    return np.asarray(cv2.cvtColor(np.clip(scaled, 0, 1), cv2.COLOR_RGB2LAB), np.float32)


def strengths(lab: Plane, blur: float) -> Plane:
    """H x W float32: CIELAB units that the colour changes by from pixel to pixel, after a blur of that sigma."""
    import cv2

    soft = cv2.GaussianBlur(lab, (0, 0), blur)
    across, down = (cv2.Sobel(soft, cv2.CV_32F, *order, scale=0.125) for order in ((1, 0), (0, 1)))
    return np.asarray(np.sqrt((across**2 + down**2).sum(axis=-1)), np.float32)


def told(lab: Plane, blur: float, within: NDArray[np.bool_]) -> Plane:
    """`strengths` as 0-1: 1 where they are among the strongest 4 % of a mask."""
    found = strengths(lab, blur)
    strong = float(np.percentile(found[within], _STRONG)) if within.any() else 0.0
    return np.asarray(np.clip(found / max(strong, 1e-3), 0, 1), np.float32)
