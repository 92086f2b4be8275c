"""A sketch that was drawn by hand, as a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.frame import Frame

SIDE: Final = 512
_SUBPIXELS: Final = 4  # bits


@dataclass(frozen=True, slots=True)
class SketchLine:
    """One stroke of the pen.

    Attributes:
        points: x and y, 0-1 of the square.
        width: of the pen, a share of the square's side.
        erases: whether it is of the eraser.
    """

    points: tuple[tuple[float, float], ...]
    width: float
    erases: bool = False


def sketch_of(lines: Sequence[SketchLine], side: int = SIDE) -> Frame:
    """Dark lines on white, uint8 sRGB, `side` x `side`; later ones lie over earlier ones."""
    import cv2

    picture = np.full((side, side), 255, np.uint8)
    for line in lines:
        points = np.rint(np.array(line.points) * side * 2**_SUBPIXELS).astype(np.int32)
        if len(points) == 1:
            points = np.repeat(points, 2, axis=0)
        width = max(1, round(line.width * side))
        cv2.polylines(picture, [points], False, 255 if line.erases else 20, width, cv2.LINE_AA, _SUBPIXELS)
    return Frame(np.repeat(picture[..., None], 3, axis=2))
