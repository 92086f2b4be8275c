"""Hair, fur and lace: where a mask's edge is to be solved, and the matte that comes of it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.matting.band import solved_band
from editor.redactor.matting.fields import Floats, sized
from editor.redactor.matting.refinement import refine

LARGEST: Final = 12_000_000  # pixels of a solved matte: finer than this no lens draws hair
_OPEN: Final = 0.05  # soft: further than this from both ends
_WIDTHS: Final = (1, 2, 4, 8)  # half widths of soft edges, in mask pixels, by which the band grows
_AROUND: Final = 2  # mask pixels the band is wider than the soft edge and its half width again
_BETWEEN: Final = 2  # mask pixels, half of the gaps between strands that still are one patch of hair
_WIDE: Final = 3  # mask pixels, half of the width from which on a soft patch is hair
_BLEND: Final = 6  # mask pixels around it that belong to it
_MOST: Final = 0.6  # share of the edge
_LEAST: Final = 2e-3  # of the mask: less is a frayed thread
_SMALL: Final = 5  # radius of a disc that is laid quickly
_FAR: Final = 40  # mask pixels from the edge beyond which a soft patch is glass or doubt, not hair


def edge_band(mask: Floats, width: float = 1.0, doubt: NDArray[np.bool_] | None = None) -> NDArray[np.bool_]:
    """h x w: the places around the edge of an object where opacity is to be solved: what is unknown of a trimap.

    An edge that is soft over a width gets a band twice that wide and a little more: strands reach beyond what a network
    sees of them. Soft patches far from an edge are left as they are: they are glass, or a matter for a person.

    Args:
        mask: h x w float32, 0-1.
        width: how many times wider the band is to be than that.
        doubt: h x w: where the mask may be wrong; near an edge that belongs to the band as well.
    """
    edge = _edge(mask)
    *_, band = _growing(_soft(mask) | edge, width)
    if doubt is not None:
        band = band | doubt.astype(np.uint8)
    return np.asarray((band & _grown(edge, _FAR)) > 0)


def _growing(soft: NDArray[np.uint8], width: float) -> Iterator[NDArray[np.uint8]]:
    """The band around what is soft, by thin edges first and then by those that are softer and softer."""
    import cv2

    band = _grown(soft, max(1, round(width * _AROUND)))
    yield band
    within = cv2.distanceTransform(soft, cv2.DIST_L2, cv2.DIST_MASK_5)
    for half in _WIDTHS:
        band = band | _grown(np.asarray(within > half, np.uint8), max(1, round(width * (2 * half + _AROUND))))
        yield band


def is_hairy(mask: Floats) -> bool:
    """Whether most of an object's edge is hair, fur or lace, and not that of a shoe or a sleeve.

    There a mask is soft over more than the width that networks leave at any edge, or strand stands beside strand.
    """
    import cv2

    edge = _edge(mask)
    soft = _soft(mask) | edge
    dense = cv2.morphologyEx(soft, cv2.MORPH_CLOSE, _disc(_BETWEEN))
    wide = cv2.dilate(cv2.morphologyEx(dense, cv2.MORPH_OPEN, _disc(_WIDE)), _disc(_BLEND)) > 0
    if int(np.count_nonzero(wide)) < max(_LEAST * wide.size, _MOST * int(np.count_nonzero(_grown(edge, _AROUND)))):
        return False  # whatever the band is
    near = _grown(edge, _FAR) > 0
    most = int(np.count_nonzero(wide & near))
    for band in _growing(soft, 1.0):
        if most < max(_LEAST * wide.size, _MOST * int(np.count_nonzero(band & near))):
            return False  # and the band only grows
    whole = (band & near) > 0
    return int(np.count_nonzero(whole & wide)) >= max(_LEAST * whole.size, _MOST * int(np.count_nonzero(whole)))


def solved_matte(
    mask: Floats,
    rgb: NDArray[Any],
    is_cancelled: Callable[[], bool] = lambda: False,
    band: NDArray[np.bool_] | None = None,
) -> Floats:
    """The matte of a picture, its edges refined (`refine`) and then solved (`solved_band`).

    Args:
        mask: h x w float32, 0-1, of the whole picture.
        rgb: H x W x 3, any depth of `Frame`.
        band: h x w: where to solve; as `edge_band` says when None.

    Returns:
        float32, 0-1, at the picture's size, or with at most `LARGEST` pixels.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    height, width = rgb.shape[:2]
    shrink = max(1.0, math.sqrt(height * width / LARGEST))
    if shrink > 1:
        rgb = sized(rgb, width / shrink, height / shrink)
        height, width = rgb.shape[:2]
    fine = sized((edge_band(mask) if band is None else band).astype(np.float32), width, height) >= 0.5
    return solved_band(rgb, refine(mask, rgb), fine, is_cancelled)


def _soft(mask: Floats) -> NDArray[np.uint8]:
    return np.asarray((mask > _OPEN) & (mask < 1 - _OPEN), np.uint8)


def _edge(mask: Floats) -> NDArray[np.uint8]:
    import cv2

    return np.asarray(cv2.morphologyEx(np.asarray(mask > 0.5, np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)))


def _grown(mask: NDArray[np.uint8], radius: int) -> NDArray[np.uint8]:
    """With all that is no further away; what a wide disc costs grows with its width, distances cost the same."""
    import cv2

    if radius <= _SMALL:
        return np.asarray(cv2.dilate(mask, _disc(radius)), np.uint8)
    return np.asarray(cv2.distanceTransform(1 - mask, cv2.DIST_L2, cv2.DIST_MASK_5) <= radius, np.uint8)


def _disc(radius: int) -> NDArray[np.uint8]:
    import cv2

    return np.asarray(cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1)), np.uint8)
