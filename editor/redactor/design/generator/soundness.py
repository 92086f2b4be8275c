"""Whether an outline that was made is that of a garment: whole, without holes, and alike on both sides."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.design.generator.shape import LONGEST, SIDE, Plane

_APART: Final = 0.03  # of its area that may lie apart from the rest
_PIECES: Final = {"shoes": 2}
_ALIKE: Final = 0.8  # overlap of a garment and its mirror image, at least
_HOLE: Final = 0.02  # of the area
_ANY_SIDE: Final = ("hat", "shoes")  # which are photographed from aside
_SMALLEST: Final = 0.12  # of the square


def without_holes(distance: Plane) -> Plane:
    """A distance plane with its smaller holes filled: cloth has none, and between arm and body there is more."""
    import cv2

    count, parts, found, _ = cv2.connectedComponentsWithStats((distance <= 0).astype(np.uint8))
    area = int((distance > 0).sum())
    at_edge = set(np.concatenate([parts[0], parts[-1], parts[:, 0], parts[:, -1]]).tolist())
    holes = [part for part in range(1, count) if part not in at_edge and found[part, cv2.CC_STAT_AREA] < _HOLE * area]
    around = cv2.dilate(np.isin(parts, holes).astype(np.uint8), np.ones((5, 5), np.uint8)) > 0
    return np.asarray(np.where(around, np.maximum(distance, 0.15), distance), np.float32)


def is_sound(distance: Plane, kind: str) -> bool:
    """Whether it may be shown.

    Args:
        distance: as of `Shape`.
        kind: one of KINDS.
    """
    import cv2

    inside = (distance > 0).astype(np.uint8)
    area = int(inside.sum())
    if area < _SMALLEST * SIDE * SIDE:
        return False
    _, _, found, _ = cv2.connectedComponentsWithStats(inside)
    pieces = np.sort(found[1:, cv2.CC_STAT_AREA])[::-1]
    if int(pieces[_PIECES.get(kind, 1) :].sum()) > _APART * area:
        return False
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    if max(rows[-1] - rows[0], columns[-1] - columns[0]) < 0.8 * LONGEST:
        return False
    box = inside[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] > 0
    mirrored = box[:, ::-1]
    return kind in _ANY_SIDE or float((box & mirrored).sum() / (box | mirrored).sum()) > _ALIKE
