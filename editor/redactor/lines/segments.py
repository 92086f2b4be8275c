"""Straight edges of a picture as line segments."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth

Doubles = NDArray[np.float64]

_SHORTEST: Final = 0.035  # of the diagonal: shorter ones are texture
_BORDER: Final = 0.012  # of the diagonal: frames and scans' borders run along the picture's own sides
_MOST: Final = 400  # the longest ones


@dataclass(frozen=True, slots=True, eq=False)
class Segments:
    """Line segments in coordinates whose origin is the picture's middle and whose unit is its diagonal.

    Attributes:
        middle: N x 2, x to the right, y down.
        direction: N x 2, unit vectors; either of the two.
        length: N.
    """

    middle: Doubles
    direction: Doubles
    length: Doubles

    def chosen(self, which: NDArray[np.bool_]) -> Segments:
        return Segments(self.middle[which], self.direction[which], self.length[which])


def segments(frame: Frame) -> Segments:
    """Straight edges, longest first (line segment detector, von Gioi et al. 2010).

    Args:
        frame: reduced to some 0.25 megapixels.
    """
    import cv2

    grey = cv2.cvtColor(to_depth(frame.rgb, "uint8"), cv2.COLOR_RGB2GRAY)
    found = cv2.createLineSegmentDetector().detect(grey)[0] if min(grey.shape) > 8 else None
    ends = np.zeros((0, 4)) if found is None else np.asarray(found, np.float64).reshape(-1, 4) + 0.5
    size = np.array([frame.width, frame.height], np.float64)
    diagonal = float(np.hypot(*size))
    first, last = (ends[:, :2] - size / 2) / diagonal, (ends[:, 2:] - size / 2) / diagonal
    length = np.hypot(*(last - first).T)
    rim = size / (2 * diagonal) - _BORDER
    along = ((np.minimum(first, last) > rim) | (np.maximum(first, last) < -rim)).any(axis=1)
    order = np.argsort(-length, kind="stable")
    order = order[((length >= _SHORTEST) & ~along)[order]][:_MOST]
    first, last, length = first[order], last[order], length[order]
    return Segments((first + last) / 2, (last - first) / np.maximum(length, 1e-12)[:, None], length)
