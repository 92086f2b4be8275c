"""Patterns that come of the weave: stripes, checks, herringbone, houndstooth."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth, Rgb
from editor.redactor.design.separation import Plane

STRIPE: Final = {"small": 0.6, "": 1.8, "large": 4.0}  # centimetres
_PIN: Final = (0.18, 1.8)  # width and distance of pinstripes: narrow ones along the cloth
_CHECK: Final = 2.2
_BONE: Final = (2.2, 0.9)  # width of a column, and of two threads together
_TOOTH: Final = 1.8  # width of one repeat: eight threads


def stripes(cloth: Cloth) -> Rgb:
    width = cloth.width or STRIPE[cloth.size]
    period = 2 * width
    if cloth.direction == "vertical" and cloth.size == "small" and not cloth.width:
        width, period = _PIN
    number = len(cloth.colours)
    place = _across(cloth)
    result: Rgb = np.broadcast_to(cloth.ground, (*place.shape, 3)).astype(np.float32)
    for turn, colour in enumerate(cloth.colours):
        result = cloth.mixed(_band(cloth, place - turn * period, width, period * number), colour, result)
    return result


def checks(cloth: Cloth) -> Rgb:
    """Gingham of one color; further ones are drawn as thin lines over it, as in a tartan."""
    width = cloth.width or cloth.scaled(_CHECK)
    share = sum(
        (0.5 * _band(cloth, place, width, 2 * width) for place in (cloth.across, cloth.along)),
        np.zeros_like(cloth.across),
    )
    result = cloth.mixed(share, cloth.colours[0])
    for turn, colour in enumerate(cloth.colours[1:]):
        for place in (cloth.across, cloth.along):
            line = _band(cloth, place + width * (0.5 + turn / 3), 0.1 * width, 2 * width)
            result = cloth.mixed(0.8 * line, colour, result)
    return result


def herringbone(cloth: Cloth) -> Rgb:
    """Twill whose direction turns with each column."""
    column, period = (cloth.scaled(one) for one in _BONE)
    place = np.mod(cloth.across, 2 * column)
    slope = np.abs(place - column)
    bones = _band(cloth, cloth.along + slope, period / 2, period)
    return cloth.mixed(bones, cloth.colours[0])


def houndstooth(cloth: Cloth) -> Rgb:
    """A 2/2 twill of four dark and four light threads both ways."""
    thread = cloth.scaled(_TOOTH) / 8
    share = np.zeros_like(cloth.across)
    offsets = np.array([-0.375, -0.125, 0.125, 0.375], np.float32) * np.float32(cloth.pixel)
    for right in offsets:
        warp = np.floor((cloth.across + right) / thread).astype(np.int32)
        for down in offsets:
            weft = np.floor((cloth.along + down) / thread).astype(np.int32)
            above = (warp + weft) % 4 < 2
            share += np.where(above, warp % 8 < 4, weft % 8 < 4)
    return cloth.mixed(share / np.float32(len(offsets) ** 2), cloth.colours[0])


def _across(cloth: Cloth) -> Plane:
    """What grows from stripe to stripe; without a word for it stripes go around."""
    if cloth.direction == "vertical":
        return cloth.across
    if cloth.direction == "diagonal":
        return np.asarray((cloth.across + cloth.along) / np.float32(np.sqrt(2)), np.float32)
    return cloth.along


def _band(cloth: Cloth, place: Plane, width: float, period: float) -> Plane:
    """Bands of a width, a period apart, centred on its multiples."""
    off = np.abs(np.mod(place + period / 2, period) - period / 2)
    return cloth.edge(np.asarray(width / 2 - off, np.float32))
