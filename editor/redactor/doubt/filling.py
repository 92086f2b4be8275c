"""Settles a doubtful place by the mask brush: strokes that cover it, which a person can take back like any other."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

_ROWS: Final = 2  # pixels of the plane from stroke to stroke
BRUSH: Final = 3.0  # pixels of the plane: strokes overlap


def covering(inside: NDArray[np.bool_]) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Level lines that cover a part of a plane when drawn with a brush of `BRUSH` of its pixels.

    Args:
        inside: h x w: the part.

    Returns:
        Both ends of each line, in shares of the plane's width and height.
    """
    height, width = inside.shape
    lines = []
    for row in range(0, height, _ROWS):
        for first, last in _runs(np.asarray(inside[row : row + _ROWS].any(axis=0))):
            y = (row + _ROWS / 2) / height
            lines.append((((first + 0.5) / width, y), ((last + 0.5) / width, y)))
    return lines


def _runs(marks: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """First and last index of each row of true values."""
    steps = np.flatnonzero(np.diff(np.concatenate([[False], marks, [False]]).astype(np.int8)))
    return [(int(first), int(end) - 1) for first, end in zip(steps[::2], steps[1::2], strict=True)]
