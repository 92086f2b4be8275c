"""Covers a region with another part of the picture so that no seam shows."""

from __future__ import annotations

import numpy as np

from editor.redactor.healing.membrane import solved
from editor.redactor.healing.patches import Mask, Planes

_RIM = 4  # pixels outside of the region that say how the colours differ there


def blended(picture: Planes, source: Planes, region: Mask) -> Planes:
    """The picture whose region has the detail of `source` and the colours of its own surroundings.

    Seamless cloning (Perez et al., SIGGRAPH 2003): what the two differ by along the rim spreads over the region as a
    membrane. The difference is smoothed along the rim first, or each of its grains would leave a streak.

    Args:
        picture, source: H x W x C float32.
        region: H x W bool.
    """
    import cv2

    rim = cv2.dilate(region.astype(np.uint8), np.ones((2 * _RIM + 1, 2 * _RIM + 1), np.uint8)) > 0
    rim &= ~region
    if not rim.any():
        return picture
    weight = rim.astype(np.float32)
    share = cv2.GaussianBlur(weight, (0, 0), _RIM / 2, borderType=cv2.BORDER_CONSTANT)
    apart = ((picture - source) * weight[..., None]).astype(np.float32)
    smooth = cv2.GaussianBlur(apart, (0, 0), _RIM / 2, borderType=cv2.BORDER_CONSTANT).reshape(apart.shape)
    start = np.where((share > 1e-4)[..., None], smooth / np.maximum(share, 1e-4)[..., None], 0).astype(np.float32)
    # Beyond the rim nothing is known; as part of the region it does not pull the membrane anywhere.
    membrane = solved(start, ~rim, np.zeros_like(start))
    return np.where(region[..., None], source + membrane, picture).astype(np.float32)
