"""How well the outline of a mask follows the one drawn by hand."""

from __future__ import annotations

import math
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

_TOLERANCE: Final = 0.0075

Marks = NDArray[np.bool_]


def boundary_precision_recall(found: Marks, truth: Marks) -> tuple[float, float]:
    """Shares of the found outline near the true one, and of the true one near the found one.

    Perazzi et al., A Benchmark Dataset and Evaluation Methodology for Video Object Segmentation, CVPR 2016, section
    3.2: contours are matched within a small distance, here 0.0075 of the picture's diagonal, in whole pixels, rounded
    up. An outline is the pixels of the object that touch its background; the picture's own edge is none.

    Args:
        found, truth: H x W.

    Returns:
        Precision and recall; both 1 where neither has an outline, both 0 where only one has.
    """
    edges = _outline(found), _outline(truth)
    if not edges[0].any() or not edges[1].any():
        same = float(edges[0].any() == edges[1].any())
        return same, same
    tolerance = math.ceil(_TOLERANCE * math.hypot(*found.shape))
    precision = np.mean(_distance(edges[1])[edges[0]] <= tolerance)
    recall = np.mean(_distance(edges[0])[edges[1]] <= tolerance)
    return float(precision), float(recall)


def f_of(precision: float, recall: float) -> float:
    """Their harmonic mean; 0 where both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _outline(mask: Marks) -> Marks:
    import cv2

    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    return np.asarray(mask & (cv2.erode(mask.astype(np.uint8), cross) == 0))


def _distance(edge: Marks) -> NDArray[Any]:
    import cv2

    return np.asarray(cv2.distanceTransform((~edge).astype(np.uint8), cv2.DIST_L2, cv2.DIST_MASK_PRECISE))
