"""The shadows that layers cast on one another where they touch."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Person, Plane
from editor.redactor.tryon.smoothing import blurred

_DROP: Final = 0.6  # centimetres that a shadow lies below what casts it
_SOFT: Final = 0.7
_REACH: Final = 1.6  # centimetres beyond which there is none: the change mask is to stay close to the cloth
_DEPTH: Final = {"inner": 0.2, "below": 0.24, "dress": 0.24, "outer": 0.34}
_FROM_FRONT: Final = 0.26


def cast_below(person: Person, draped: Draped, alpha: Plane) -> Plane:
    """H x W, factors: the shadow of a garment on what of the person lies beneath it and beside it."""
    import cv2

    cm = person.body.cm
    depth = _DEPTH[draped.garment.category.layer]
    down = person.body.down * _DROP * cm
    matrix = np.array([[1, 0, down[0]], [0, 1, down[1]]], np.float32)
    height, width = person.shape
    moved = cv2.warpAffine(np.where(draped.lining > 0.5, 0, alpha).astype(np.float32), matrix, (width, height))
    shadow = blurred(np.asarray(moved, np.float32), _SOFT * cm)
    # Nothing is cast on the wall behind; it fades out before it reaches the edge of what may change.
    near = np.clip((shadow - 0.04) / 0.96, 0, 1)
    someone = (person.labels > 0).astype(np.float32)
    return np.asarray(1 - np.float32(depth) * near * someone, np.float32)


def cast_on(person: Person, front: Plane) -> Plane:
    """H x W, factors: the shadow of hair, chin and hands on the garment behind them."""
    cm = person.body.cm
    shadow = blurred(np.maximum(front, person.guard), 1.0 * cm)
    return np.asarray(1 - np.float32(_FROM_FRONT) * shadow, np.float32)
