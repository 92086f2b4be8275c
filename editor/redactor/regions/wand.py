"""The magic wand: what hangs together with a place and looks like it."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.fields import Floats

_AROUND: Final = 2  # pixels on each side whose mean is what the others are compared with
_STEP: Final = 0.5  # CIE Lab units that one of tolerance stands for
_CLOSED: Final = 2  # pixels: grains and gaps narrower than twice this are filled


def wand(rgb: NDArray[Any], place: tuple[float, float], tolerance: float) -> Floats:
    """h x w float32: 1 where the picture is selected.

    Args:
        rgb: h x w x 3, any depth of `Frame`; taken for sRGB.
        place: x, y in pixels.
        tolerance: 0-100; half of it is the distance in CIE Lab up to which colours are alike.
    """
    import cv2

    height, width = rgb.shape[:2]
    column, row = (int(np.clip(part, 0, length - 1)) for part, length in zip(place, (width, height), strict=True))
    colours = rgb.astype(np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])
    lab = cv2.cvtColor(cv2.GaussianBlur(colours, (0, 0), 0.8), cv2.COLOR_RGB2Lab)
    own = lab[max(0, row - _AROUND) : row + _AROUND + 1, max(0, column - _AROUND) : column + _AROUND + 1]
    middle = np.median(own.reshape(-1, 3), axis=0)
    alike = np.asarray(np.linalg.norm(lab - middle, axis=2) <= 1 + _STEP * tolerance, np.uint8)
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * _CLOSED + 1,) * 2)
    alike = cv2.morphologyEx(alike, cv2.MORPH_CLOSE, disc, borderType=cv2.BORDER_REFLECT)
    alike[row, column] = 1
    labels = cv2.connectedComponents(alike, connectivity=4)[1]
    return np.asarray(labels == labels[row, column], np.float32)
