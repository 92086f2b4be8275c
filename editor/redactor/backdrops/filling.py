"""Holes of a plane filled from around them."""

from __future__ import annotations

import numpy as np

from editor.redactor.backdrops.wide import Floats


def closed(colours: Floats, known: Floats) -> Floats:
    """Unknown places take means of known ones around, nearer ones first.

    Args:
        colours: h x w x c.
        known: h x w in 0-1, how much of each is known.

    Push and pull over a pyramid (Gortler et al., "The lumigraph", 1996, section 3.4).
    """
    import cv2

    if min(known.shape) <= 2:
        weight = known.sum()
        mean = (colours * known[..., None]).sum(axis=(0, 1)) / max(float(weight), 1e-6)
        return np.where(known[..., None] > 0, colours, mean.astype(np.float32))
    height, width = known.shape
    half = ((width + 1) // 2, (height + 1) // 2)
    weight = cv2.resize(known, half, interpolation=cv2.INTER_AREA)
    total = cv2.resize(colours * known[..., None], half, interpolation=cv2.INTER_AREA)
    total = np.asarray(total).reshape(*weight.shape, -1)  # a single channel is lost on the way
    smaller = total / np.maximum(weight, np.float32(1e-6))[..., None]
    pulled = closed(np.asarray(smaller), np.asarray(np.minimum(weight * 4, 1)))
    around = np.asarray(cv2.resize(pulled, (width, height), interpolation=cv2.INTER_LINEAR)).reshape(colours.shape)
    return np.asarray(colours * known[..., None] + around * (1 - known[..., None]))
