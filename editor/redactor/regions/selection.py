"""A part of the picture found once in the upright input, drawn along the picture's edges in views of any size."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.lens_sampling import LensSampling
from editor.redactor.matting import refine
from editor.redactor.matting.fields import Floats
from editor.redactor.operation import Context

Area = tuple[float, float, float, float]  # left, top, width, height in pixels of the upright input

REACH: Final = 24  # pixels of a selection beyond which drawing its edge does not look
_SHOWN: Final = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Selection:
    """How much of each place is selected, on a coarse grid.

    Attributes:
        plane: h x w float32, 0-1.
        area: what the plane covers; nothing is selected outside.
    """

    plane: Floats
    area: Area

    @staticmethod
    def whole(plane: NDArray[Any], size: tuple[int, int]) -> Selection:
        """One that covers an input of this size."""
        return Selection(np.asarray(plane, np.float32), (0.0, 0.0, float(size[0]), float(size[1])))

    @property
    def pixel(self) -> float:
        """How many pixels of the input one of the plane is across."""
        return math.sqrt(self.area[2] * self.area[3] / self.plane.size)


def seen(selection: Selection, context: Context) -> Floats:
    """H x W float32: the selection as it lies in a view, bilinear, its edges not drawn yet."""
    import cv2

    plane, (left, top, width, height) = selection.plane, selection.area
    across, down = plane.shape[1] / width, plane.shape[0] / height
    if left > 0 or top > 0 or left + width < context.source.size[0] or top + height < context.source.size[1]:
        plane = np.pad(plane, 1)  # the last pixels go on beyond the plane
        left, top = left - 1 / across, top - 1 / down
    view, geometry = context.view, context.geometry
    if geometry.bend is not None:
        lens = LensSampling(geometry.bend, context.to_input, (view.width, view.height))
        whole = context.source.size[0] * across, context.source.size[1] * down
        return np.asarray(lens.sampled(plane, cv2.INTER_LINEAR, whole, (left * across, top * down)))
    to_plane = np.array([[across, 0, -left * across - 0.5], [0, down, -top * down - 0.5], [0, 0, 1]], np.float64)
    centres = to_plane @ context.to_input @ np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    size = view.width, view.height
    return np.asarray(cv2.warpPerspective(plane, centres, size, flags=flags, borderMode=cv2.BORDER_REPLICATE))


def drawn(selection: Selection, rgb: NDArray[Any], context: Context) -> Floats:
    """H x W float32, 0-1: the selection in a view, its border redrawn along the edges of the view's `rgb`."""
    coarse = seen(selection, context)
    if coarse.max(initial=0.0) < _SHOWN:
        return np.zeros_like(coarse)
    return refine(coarse, rgb, selection.pixel / context.step)


def without(subject: Floats, hole: Selection, rgb: NDArray[Any], context: Context) -> Floats:
    """A matte in a view without a part that shows the background, the new edge drawn as one of object and background.

    The background of the whole view counts as background while the edge is drawn, not the hole alone: it has the same
    colours and may lie just beyond a thin handle.
    """
    import cv2

    coarse = seen(hole, context)
    if coarse.max(initial=0.0) < _SHOWN:
        return subject
    reach = hole.pixel / context.step
    ground = refine(np.maximum(coarse, 1 - subject), rgb, reach)
    near = 2 * max(1, round(2 * reach)) + 1
    around = cv2.dilate(coarse, np.ones((near, near), np.uint8))
    return np.asarray(subject - around * np.maximum(subject - (1 - ground), 0), np.float32)


def radius(pixels: int, size: tuple[int, int]) -> float:
    """How far, in pixels of a result of this size, drawing looks for selections made in so many pixels."""
    return REACH * max(1.0, math.sqrt(size[0] * size[1] / pixels))
