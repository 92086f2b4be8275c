"""A small shape as a template of any size: a clean outline, folds without blocks."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.garment import CATEGORIES
from editor.redactor.design.coordinates import bent, coordinates
from editor.redactor.design.generator.landmarks import landmarks_of
from editor.redactor.design.generator.shape import DEEPEST, REACH, SIDE, Plane, Shape
from editor.redactor.design.template import Template

_AIR: Final = 0.04  # of the longer side, around the garment
_CALM: Final = 0.7  # pixels of SIDE by which the outline is smoothed: finer frays would grow with it
_INSIDE: Final = 0.5 / REACH  # light beyond the outline is carried from this far inside
_DARKEST: Final = 0.05


def template_of_shape(shape: Shape, category: str, longest: int, outline: Plane | None = None) -> Template:
    """The template of a shape.

    Args:
        category: a name of `garment.CATEGORIES`, or hat or shoes.
        longest: pixels of the template's longer side.
        outline: H x W float32, 0-1, the matte to respect, H x W being SIDE x SIDE times any number: where a person drew
            it. None: that of the shape.
    """
    import cv2

    distance = cv2.GaussianBlur(shape.distance, (0, 0), _CALM) if outline is None else shape.distance
    distance = _largest(distance)
    left, top, width, height = _box(distance if outline is None else _fitted(outline))
    scale = longest / max(width, height)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    matrix = np.array([[scale, 0, -left * scale], [0, scale, -top * scale]])

    def enlarged(plane: Plane, more: float = 1.0) -> Plane:
        """`plane`, of SIDE times `more`, in the template."""
        # Centres of pixels, not corners, lie on whole numbers.
        to = matrix.copy()
        to[:, :2] /= more
        to[:, 2] += (scale / more - 1) / 2
        border = cv2.BORDER_REPLICATE
        return np.asarray(cv2.warpAffine(plane, to, size, flags=cv2.INTER_CUBIC, borderMode=border), np.float32)

    if outline is None:
        matte = np.clip(enlarged(distance) * np.float32(REACH * scale) + 0.5, 0, 1)
    else:
        matte = np.clip(enlarged(outline, outline.shape[0] / SIDE), 0, 1)
    matte = np.asarray(matte, np.float32)
    light = np.exp(enlarged(_carried(shape.light, distance)) * np.float32(DEEPEST))
    light = np.maximum(light, np.float32(_DARKEST)).astype(np.float32)
    small = np.asarray(np.clip(distance * REACH + 0.5, 0, 1), np.float32)
    marks = {name: ((x - left) * scale, (y - top) * scale) for name, (x, y) in landmarks_of(small, category).items()}
    kind = CATEGORIES[category].template if marks else ""
    return Template(matte, light, bent(coordinates(matte, kind, marks, category), light), 0.0)


def _largest(distance: Plane) -> Plane:
    """Without islands, which no cloth is; what is a third of the largest stays: shoes are two."""
    import cv2

    count, parts, found, _ = cv2.connectedComponentsWithStats((distance > 0).astype(np.uint8))
    if count < 3:
        return np.asarray(distance, np.float32)
    areas = found[:, cv2.CC_STAT_AREA]
    dropped = [place for place in range(1, count) if areas[place] < areas[1:].max() / 3]
    islands = cv2.dilate(np.isin(parts, dropped).astype(np.uint8), np.ones((3, 3), np.uint8)) > 0
    return np.asarray(np.where(islands, np.minimum(distance, -1 / REACH), distance), np.float32)


def _box(distance: Plane) -> tuple[float, float, float, float]:
    """Left, top, width and height, in pixels of SIDE, of what holds the garment and some air."""
    rows, columns = np.nonzero((distance > 0).any(axis=1))[0], np.nonzero((distance > 0).any(axis=0))[0]
    if not len(rows):
        return 0.0, 0.0, float(SIDE), float(SIDE)
    width, height = float(columns[-1] - columns[0] + 1), float(rows[-1] - rows[0] + 1)
    air = _AIR * max(width, height)
    return columns[0] - air, rows[0] - air, width + 2 * air, height + 2 * air


def _fitted(outline: Plane) -> Plane:
    import cv2

    return np.asarray(cv2.resize(outline, (SIDE, SIDE), interpolation=cv2.INTER_AREA) - 0.5, np.float32)


def _carried(light: Plane, distance: Plane) -> Plane:
    """Light that goes on beyond the outline as it is inside: a rim is as bright as what it belongs to."""
    from editor.redactor.tryon.smoothing import carried

    known = np.asarray(distance > _INSIDE, np.float32)
    if not known.any():
        return light
    return carried(np.ascontiguousarray(light[..., None]), known)[..., 0]
