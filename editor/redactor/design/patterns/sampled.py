"""Cloth out of a picture: a piece of it, without its folds' light, that can be laid side by side with itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth, Rgb
from editor.redactor.design.separation import Plane
from editor.redactor.design.shades import display, linear

_LARGEST: Final = 512  # pixels of a side
_SMALLEST: Final = 24
_SHARE: Final = 0.62  # of the largest square that there is place for: there is a choice among smaller ones
_LEVELS: Final = 6  # of each channel, in which colors are counted
_LAP: Final = 0.2  # of a side, over which one end of the piece goes over into the other
_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class Tile:
    """Attributes:
    light: h x w x 3 float32, linear light; goes on over its edges.
    cm: its pixels that are a centimetre.
    """

    light: Rgb
    cm: float


def tile_of(rgb: Plane, matte: Plane, light: Plane, cm: float) -> Tile | None:
    """The cloth of a garment, from a square in it; None where there is no place for one.

    Where the piece is cut is where its ends are most alike, so that stripes and checks go on (as the seams of image
    quilting, Efros and Freeman, 2001, but straight and cross-faded).

    Args:
        rgb: H x W x 3 float32, 0-1, encoded sRGB.
        matte, light: H x W, of its template.
        cm: pixels that a centimetre is.
    """
    import cv2

    inside = np.pad(np.asarray(matte > 0.97, np.uint8), 1)
    reach = cv2.distanceTransform(inside, cv2.DIST_C, 3)[1:-1, 1:-1]
    half = min(int(_SHARE * float(reach.max())) - 1, _LARGEST // 2)
    if 2 * half < _SMALLEST:
        return None
    cloth = np.clip(linear(rgb) / np.maximum(light, np.float32(0.1))[..., None], 0, 1)
    row, column = _most_usual(display(cloth), np.asarray(reach, np.float32), half)
    piece = cloth[row - half : row + half, column - half : column + half]
    for axis in (0, 1):
        piece = _joined(np.asarray(piece, np.float32), axis)
    return Tile(piece, cm)


def _most_usual(rgb: Rgb, reach: Plane, half: int) -> tuple[int, int]:
    """Row and column of the middle of the square whose colors are most those of the whole garment: not where there are
    buttons, pockets, or a picture on it."""
    inside = reach > 0
    codes = np.asarray(np.minimum(rgb * _LEVELS, _LEVELS - 1), np.int32) @ np.array([_LEVELS**2, _LEVELS, 1])
    usual = np.bincount(codes[inside], minlength=_LEVELS**3) / max(1, int(inside.sum()))
    step = max(2, half // 4)
    rows, columns = np.nonzero(reach[::step, ::step] > half)
    if not len(rows):
        row, column = np.unravel_index(int(np.argmax(reach)), reach.shape)
        return int(row), int(column)
    places = [(int(row) * step, int(column) * step) for row, column in zip(rows, columns, strict=True)]

    def unlike(place: tuple[int, int]) -> float:
        row, column = place
        square = codes[row - half : row + half, column - half : column + half]
        return float(np.abs(np.bincount(square.ravel(), minlength=_LEVELS**3) / square.size - usual).sum())

    return min(places, key=unlike)


def sampled(tile: Tile, cloth: Cloth, tinted: bool) -> Rgb:
    """H x W x 3, linear light: cloth like that of a tile.

    Args:
        tinted: whether its colors are those of `cloth` and only its lightness is the tile's.
    """
    import cv2

    light = tile.light
    if tinted:
        grey = light @ _LUMA
        light = np.asarray((grey / max(float(grey.mean()), 1e-3))[..., None] * cloth.ground, np.float32)
    shrink = min(1.0, 1 / (tile.cm * cloth.pixel))
    size = max(4, round(light.shape[1] * shrink)), max(4, round(light.shape[0] * shrink))
    small = cv2.resize(light, size, interpolation=cv2.INTER_AREA) if shrink < 1 else light
    right, down = (np.float32(tile.cm * small.shape[axis] / light.shape[axis]) for axis in (1, 0))
    seen = cv2.remap(small, cloth.across * right, cloth.along * down, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
    return np.asarray(np.clip(seen, 0, 1), np.float32)


def _joined(piece: Rgb, axis: int) -> Rgb:
    """The piece cut and cross-faded so that along an axis its end goes on in its beginning."""
    piece = np.moveaxis(piece, axis, 0)
    lap = max(2, round(_LAP * len(piece)))
    start = piece[:lap]
    cuts = range(len(piece) // 2, len(piece) - lap + 1)
    best = min(cuts, key=lambda cut: float(np.mean((piece[cut : cut + lap] - start) ** 2)))
    ramp = np.linspace(0, 1, lap, dtype=np.float32)[:, None, None]
    whole = piece[:best].copy()
    whole[:lap] = piece[best : best + lap] * (1 - ramp) + start * ramp
    return np.ascontiguousarray(np.moveaxis(whole, 0, axis))
