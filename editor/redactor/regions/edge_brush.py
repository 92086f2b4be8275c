"""A brush that stops at edges: of what it covers it takes what looks like what lies under its middle."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.geometry import Matrix
from editor.redactor.matting.fields import Floats
from editor.redactor.regions.local_colours import local_colours
from editor.redactor.regions.selection import Area, Selection
from editor.redactor.source import Source
from editor.redactor.stroke_raster import FULL, BrushTip, StrokeRaster
from editor.redactor.strokes import Stroke

PIXELS: Final = 400_000  # that a stroke is looked at in, at most
_CORE: Final = 0.3  # part of the diameter that says what is meant
_WIDER: Final = 1.3  # how much wider than the brush it is looked: its rim is no edge
_ALIKE: Final = 14.0  # squared Mahalanobis distance of a colour up to which it is meant
_GRAIN: Final = 1.2  # pixels over which colours are gathered


def followed(stroke: Stroke, source: Source) -> Selection:
    """What a stroke means, wherever its own coverage ends.

    The colours under the middle of the brush are measured along the stroke, in windows as wide as the brush; a place
    belongs to it when its colour lies in their spread and it hangs together with the middle. It depends on the picture
    alone, not on any mask.

    Args:
        source: the upright input.
    """
    area, size = _looked_at(stroke, source.size)
    matrix: Matrix = np.array([[area[2] / size[0], 0, area[0]], [0, area[3] / size[1], area[1]], [0, 0, 1]], np.float64)
    rgb = source.sample(matrix, size).rgb
    core, wide = (_covered(stroke, share, matrix, size) for share in (_CORE, _WIDER))
    if not core.any():
        return Selection(np.zeros((size[1], size[0]), np.float32), area)
    return Selection(_alike(rgb, core, wide, stroke.brush.size * size[0] / area[2]), area)


def _alike(rgb: NDArray[Any], core: Floats, wide: Floats, across: float) -> Floats:
    import cv2

    colours = rgb.astype(np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])
    meant = local_colours(colours, core, across)
    distance = meant.distance(cv2.GaussianBlur(colours, (0, 0), _GRAIN))
    alike = np.asarray((distance < _ALIKE) & (wide > 0.5) | (core > 0.5), np.uint8)
    alike = cv2.morphologyEx(alike, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8))
    labels = cv2.connectedComponents(alike, connectivity=4)[1]
    touched = np.unique(labels[core > 0.5])
    return np.asarray(np.isin(labels, touched[touched > 0]), np.float32)


def _looked_at(stroke: Stroke, size: tuple[int, int]) -> tuple[Area, tuple[int, int]]:
    """The part of the picture around the stroke, and the size in pixels that it is looked at in."""
    reach = stroke.brush.size * _WIDER / 2 + 2
    low = np.clip(np.floor(stroke.points[:, :2].min(axis=0) - reach), 0, np.array(size) - 1)
    high = np.clip(np.ceil(stroke.points[:, :2].max(axis=0) + reach), low + 1, size)
    width, height = (high - low).tolist()
    scale = min(1.0, (PIXELS / (width * height)) ** 0.5)
    area = float(low[0]), float(low[1]), float(width), float(height)
    return area, (max(1, round(width * scale)), max(1, round(height * scale)))


def _covered(stroke: Stroke, share: float, matrix: Matrix, size: tuple[int, int]) -> Floats:
    """The coverage of the stroke with a brush of another size."""
    tip = BrushTip(replace(stroke.brush, size=stroke.brush.size * share, hardness=100), matrix, size)
    raster = StrokeRaster(tip)
    raster.extend(stroke.points)
    return raster.coverage.astype(np.float32) / np.float32(FULL)
