"""Colours carried from where they are known to where they are not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]
_SMALLEST = 2
_NOTHING = np.float32(1e-6)


def carried(planes: Plane, weight: Plane) -> Plane:
    """`planes` where `weight` is 1; elsewhere means of what is known around, nearer places counting more.

    Pull and push (Gortler et al., The Lumigraph, 1996, section 3.3.2): weighted means at half the size, again and
    again, and back, what is known staying.

    Args:
        planes: H x W x C float32.
        weight: H x W float32, 0-1.
    """
    import cv2

    height, width = weight.shape
    if min(height, width) <= _SMALLEST:
        total = max(float(weight.sum()), 1e-6)
        mean = (planes * weight[..., None]).sum(axis=(0, 1)) / total
        return np.asarray(planes * weight[..., None] + mean * (1 - weight[..., None]), np.float32)
    size = (max(1, width // 2), max(1, height // 2))
    smaller = cv2.resize(planes * weight[..., None], size, interpolation=cv2.INTER_AREA)
    share = cv2.resize(weight, size, interpolation=cv2.INTER_AREA)
    smaller = np.asarray(smaller).reshape(size[1], size[0], -1) / np.maximum(share, _NOTHING)[..., None]
    low = carried(smaller.astype(np.float32), np.minimum(share * 4, 1) * (share > 1e-4))
    large = np.asarray(cv2.resize(low, (width, height), interpolation=cv2.INTER_LINEAR)).reshape(planes.shape)
    return np.asarray(planes * weight[..., None] + large * (1 - weight[..., None]), np.float32)


def blurred(plane: Plane, sigma: float) -> Plane:
    """A Gaussian blur, done at a smaller size where it is wide; planes may have channels."""
    import cv2

    plane = np.asarray(plane, np.float32)
    height, width = plane.shape[:2]
    shrink = max(1, int(sigma / 3))
    shrink = min(shrink, max(1, min(height, width) // 4))
    if sigma < 0.3:
        return plane
    if shrink == 1:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma))
    small = cv2.resize(plane, (max(1, width // shrink), max(1, height // shrink)), interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), sigma / shrink)
    return np.asarray(cv2.resize(small, (width, height), interpolation=cv2.INTER_LINEAR))


def mean_within(plane: Plane, weight: Plane, sigma: float) -> Plane:
    """Blurred means of `plane` (H x W or H x W x C) that take only what `weight` (H x W) counts."""
    share = np.maximum(blurred(weight, sigma), np.float32(1e-4))
    if plane.ndim == 3:
        return np.asarray(blurred(plane * weight[..., None], sigma) / share[..., None])
    return np.asarray(blurred(plane * weight, sigma) / share)


def grown(mask: NDArray[np.bool_], radius: float) -> NDArray[np.bool_]:
    """A mask and what lies within so many pixels of it; smaller by so many where `radius` is negative."""
    import cv2

    size = round(abs(radius))
    if size == 0:
        return mask
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * size + 1, 2 * size + 1))
    change = cv2.dilate if radius > 0 else cv2.erode
    return np.asarray(change(mask.astype(np.uint8), disc) > 0)


def distance_from(mask: NDArray[np.bool_]) -> Plane:
    """H x W: pixels from the nearest one of `mask`, 0 within it; far everywhere if it is empty."""
    import cv2

    if not mask.any():
        return np.full(mask.shape, 1e6, np.float32)
    return np.asarray(cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5), np.float32)


def mirrored(planes: Plane, source: NDArray[np.bool_], place: NDArray[np.bool_]) -> Plane:
    """H x W x C: at `place`, what `planes` show as far on the other side of the nearest pixel of `source`; 0 elsewhere.

    Args:
        source: one pixel at least.
    """
    import cv2

    kind = cv2.DIST_LABEL_PIXEL
    _, labels = cv2.distanceTransformWithLabels((~source).astype(np.uint8), cv2.DIST_L2, 5, labelType=kind)
    rows, columns = np.nonzero(source)
    nearest = np.zeros((int(labels.max()) + 1, 2), np.int64)
    nearest[labels[rows, columns]] = np.column_stack([rows, columns])
    there = np.column_stack(np.nonzero(place))
    edge = nearest[labels[place]]
    other = np.clip(2 * edge - there, 0, np.array(source.shape) - 1)
    # Where the far side lies beyond the source its edge is shown.
    beyond = ~source[other[:, 0], other[:, 1]]
    other[beyond] = edge[beyond]
    found = np.zeros_like(planes)
    found[place] = planes[other[:, 0], other[:, 1]]
    return found
