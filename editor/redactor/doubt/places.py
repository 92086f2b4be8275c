"""Where a person should look: the parts of the unsure region that are more than the width of an outline."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.doubt.evidence import GRID
from editor.redactor.matting.fields import Floats

LIMIT: Final = 0.5  # of a plane `doubt` of a render: from here on a pixel may be either
MOST: Final = 12  # nobody goes through more
_THIN: Final = 3  # places of the grid: what is narrower than twice this is an outline, unsure by nature
_NEAR: Final = 6  # places: parts this close are one
_SMALLEST: Final = 3e-4  # share of the picture


@dataclass(frozen=True, slots=True)
class Place:
    """A part of a picture in doubt, in shares of its width and height.

    Attributes:
        weight: how much of the picture may be wrong here, by expectation up to a factor.
        inside: h x w bool: the part itself, on the plane it was found on.
    """

    left: float
    top: float
    right: float
    bottom: float
    weight: float
    inside: NDArray[np.bool_] = field(compare=False, repr=False)


def places(plane: Floats) -> list[Place]:
    """The parts of a doubt plane worth a look, the weightiest first; no more than `MOST`.

    Args:
        plane: h x w float32, 0-1, of a whole picture; from `LIMIT` on in doubt. About `GRID` pixels.
    """
    import cv2

    scale = float(np.sqrt(plane.size / GRID))
    unsure = np.asarray(plane >= LIMIT, np.uint8)
    core = cv2.erode(unsure, _disc(_THIN * scale), borderType=cv2.BORDER_CONSTANT, borderValue=1)
    wide = cv2.dilate(core, _disc((_THIN + 1) * scale)) & unsure
    joined = cv2.dilate(wide, _disc(_NEAR / 2 * scale))
    count, labels = cv2.connectedComponents(joined, connectivity=8)
    found = [_place(plane, np.asarray((labels == index) & (wide > 0))) for index in range(1, count)]
    return sorted((one for one in found if one is not None), key=lambda one: -one.weight)[:MOST]


def _place(plane: Floats, inside: NDArray[np.bool_]) -> Place | None:
    if inside.sum() < _SMALLEST * inside.size:
        return None
    height, width = inside.shape
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    return Place(
        float(columns[0] / width),
        float(rows[0] / height),
        float((columns[-1] + 1) / width),
        float((rows[-1] + 1) / height),
        float(plane[inside].sum() / inside.size),
        inside,
    )


def _disc(radius: float) -> NDArray[np.uint8]:
    import cv2

    side = 2 * max(1, round(radius)) + 1
    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side)), np.uint8)
