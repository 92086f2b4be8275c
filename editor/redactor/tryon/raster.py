"""Pictures seen through a deformed mesh: for each pixel, which triangle covers it, and what of the source it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.mesh import Index

Plane = NDArray[np.float32]

_FLAT: Final = 1e-3  # square pixels: smaller triangles cover nothing
_NOWHERE: Final = -1e4
_BITS: Final = 4  # of fractions of a pixel to which corners are drawn
_AWAY: Final = 2  # pixels around what is covered


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """What is covered of a picture.

    Attributes:
        rows, columns: the rectangle that holds it.
        triangle: of that rectangle, int32: which triangle lies on top, -1 where none does.
        x, y: float32, pixels of the source, as `cv2.remap` counts them; far away where nothing is covered.
    """

    rows: slice
    columns: slice
    triangle: NDArray[np.int32]
    x: Plane
    y: Plane


def seen_through(source: Points, places: Points, triangles: Index, shape: tuple[int, int]) -> Seen | None:
    """Draw triangles, the last on top.

    Args:
        source: V x 2, vertices in the picture that is sampled; (0, 0) is the corner of its first pixel.
        places: V x 2, where they lie in a picture of `shape`.

    Returns:
        None if nothing lies within that picture.
    """
    import cv2

    window = _window(places[triangles], shape)
    if window is None:
        return None
    rows, columns = window
    corner = np.array([columns.start, rows.start])
    here = places - corner - 0.5
    drawn = np.full((rows.stop - rows.start, columns.stop - columns.start), -1, np.int32)
    affine, solid = _affine(here, source - 0.5, triangles)
    corners = np.rint(np.clip(here, -2e4, 2e4) * (1 << _BITS)).astype(np.int32)[triangles]
    for number in np.flatnonzero(solid):
        cv2.fillConvexPoly(drawn, corners[number], int(number), shift=_BITS)
    return Seen(rows, columns, drawn, *_looked_up(drawn, affine))


def _window(corners: NDArray[np.float64], shape: tuple[int, int]) -> tuple[slice, slice] | None:
    if not len(corners):
        return None
    low = np.floor(corners.min(axis=(0, 1))).astype(int) - _AWAY
    high = np.ceil(corners.max(axis=(0, 1))).astype(int) + _AWAY
    left, top = np.maximum(low, 0)
    right, bottom = np.minimum(high, shape[::-1])
    if right <= left or bottom <= top:
        return None
    return slice(int(top), int(bottom)), slice(int(left), int(right))


def _affine(places: Points, source: Points, triangles: Index) -> tuple[Plane, NDArray[np.bool_]]:
    """T x 6: x and y of the source as a x + b y + c each; and which triangles cover anything."""
    first = places[triangles[:, 0]]
    along, across = places[triangles[:, 1]] - first, places[triangles[:, 2]] - first
    from_first = source[triangles[:, 0]]
    sides = np.stack([source[triangles[:, 1]] - from_first, source[triangles[:, 2]] - from_first], axis=2)
    area = along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]
    solid = np.abs(area) > _FLAT
    safe = np.where(solid, area, 1.0)
    inverse = np.stack([across[:, 1], -across[:, 0], -along[:, 1], along[:, 0]], axis=1).reshape(-1, 2, 2)
    linear = sides @ (inverse / safe[:, None, None])
    offset = from_first - (linear @ first[..., None])[..., 0]
    return np.concatenate([linear, offset[..., None]], axis=2).reshape(-1, 6).astype(np.float32), solid


def _looked_up(drawn: NDArray[np.int32], affine: Plane) -> tuple[Plane, Plane]:
    rows, columns = np.nonzero(drawn >= 0)
    of = affine[drawn[rows, columns]]
    right, down = columns.astype(np.float32), rows.astype(np.float32)
    found = []
    for number in (0, 3):
        plane = np.full(drawn.shape, _NOWHERE, np.float32)
        plane[rows, columns] = of[:, number] * right + of[:, number + 1] * down + of[:, number + 2]
        found.append(plane)
    return found[0], found[1]
