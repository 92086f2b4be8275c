"""A sketch as the network sees it: its lines, and what they enclose."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.generator.shape import LONGEST, SIDE, Plane

_INK: Final = 0.35  # of what the pen leaves at its darkest: more is a line
_GAPS: Final = (0.012, 0.03)  # of the longer side: gaps of an outline that are closed, the smaller ones first
_SPANNED: Final = 0.75  # of its height and breadth that what is enclosed reaches: a pocket alone does not


def drawing_of(
    paper: NDArray[np.uint8], matrix: NDArray[np.float64] | None = None
) -> tuple[Plane, Plane | None, NDArray[np.float64]]:
    """What the network sees of dark lines on light paper, H x W.

    Args:
        matrix: 2 x 3: from the paper to SIDE; None: so that what is drawn is `LONGEST` there.

    Returns:
        2 x SIDE x SIDE float32: lines, 0-1, and what they enclose, 0-1, 0 throughout where the outline has gaps;
        H x W float32, 0-1: what they enclose, up to the middle of the line, or None; and 2 x 3: from the paper to SIDE.
    """

    ink = _ink(paper)
    rows, columns = np.nonzero(ink.max(axis=1) > _INK)[0], np.nonzero(ink.max(axis=0) > _INK)[0]
    if not len(rows):
        return np.zeros((2, SIDE, SIDE), np.float32), None, np.eye(2, 3)
    matrix = _placing(rows, columns) if matrix is None else matrix
    whole = _whole(ink > _INK, rows, columns)
    planes = [_seen(ink, matrix), np.zeros((SIDE, SIDE), np.float32) if whole is None else _seen(whole, matrix)]
    return np.stack(planes), whole, matrix


def _placing(rows: NDArray[np.intp], columns: NDArray[np.intp]) -> NDArray[np.float64]:
    scale = LONGEST / (max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1)
    middle = np.array([columns[0] + columns[-1], rows[0] + rows[-1]]) / 2
    return np.column_stack([np.eye(2) * scale, (SIDE - 1) / 2 - middle * scale])


def _ink(paper: NDArray[np.uint8]) -> Plane:
    """0-1: how dark against the paper, whose color is the lightest that is common."""
    ground = float(np.percentile(paper, 90))
    dark = np.clip((ground - paper.astype(np.float32)) / max(ground - float(paper.min()), 1.0), 0, 1)
    return np.asarray(dark if ground - float(paper.min()) > 24 else np.zeros_like(dark), np.float32)


def _whole(lines: NDArray[np.bool_], rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Plane | None:
    """What an outline encloses, small gaps in it closed; None where it has larger ones."""
    import cv2

    longest = max(rows[-1] - rows[0], columns[-1] - columns[0]) + 1
    for gap in (0.0, *_GAPS):
        size = round(gap * longest) | 1
        closed = lines
        if size > 1:
            disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (size, size))
            room = np.pad(lines.astype(np.uint8), size)
            closed = cv2.morphologyEx(room, cv2.MORPH_CLOSE, disc)[size:-size, size:-size] > 0
        enclosed = _enclosed(closed)
        if enclosed.any() and _spans(enclosed, rows, columns):
            return enclosed
    return None


def _enclosed(lines: NDArray[np.bool_]) -> Plane:
    """0 or 1: what cannot be reached from outside without crossing a line, half of the line's breadth with it."""
    import cv2

    room = np.pad((~lines).astype(np.uint8), 1, constant_values=1)
    cv2.floodFill(room, None, (0, 0), 2)
    inside = (room[1:-1, 1:-1] != 2).astype(np.uint8)
    breadth = cv2.distanceTransform(inside & lines, cv2.DIST_L2, 3)
    half = float(np.percentile(breadth[lines], 90)) if lines.any() else 0.0
    # The outline is where the pen meant it: in the middle of its line.
    deep = (cv2.distanceTransform(inside, cv2.DIST_L2, 5) > half).astype(np.uint8)
    _, parts = cv2.connectedComponents(deep)
    # The core of a thick line that encloses nothing is as deep.
    return np.isin(parts, np.setdiff1d(parts[(inside > 0) & ~lines & (deep > 0)], [0])).astype(np.float32)


def _spans(enclosed: Plane, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> bool:
    """Whether what is enclosed reaches as far as the lines do, so that it is the garment and not a part of it."""
    for axis, drawn in ((1, rows), (0, columns)):
        there = np.flatnonzero(enclosed.any(axis=axis))
        if there[-1] - there[0] + 1 < _SPANNED * (drawn[-1] - drawn[0] + 1):
            return False
    return True


def _seen(plane: Plane, matrix: NDArray[np.float64]) -> Plane:
    import cv2

    scale = float(np.hypot(*matrix[:, 0]))
    if scale < 1:
        plane = cv2.GaussianBlur(plane, (0, 0), 0.4 / scale)
    return np.asarray(cv2.warpAffine(plane, matrix, (SIDE, SIDE), flags=cv2.INTER_LINEAR), np.float32)
