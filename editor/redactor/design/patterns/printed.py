"""Patterns that are printed or dyed: dots, flowers, camouflage, gradients, tie-dye."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth, Rgb
from editor.redactor.design.patterns.scattered import laid, scattered
from editor.redactor.design.separation import Plane

_DOT: Final = (0.85, 4.6)  # radius and distance in centimetres
_FLOWER: Final = 7.5  # distance
_FLOWERS: Final = 4  # on a tile, each way
_BLOT: Final = 9.0
_TILE: Final = 512  # pixels of the tile with flowers
_LEAF: Final = np.array([0.05, 0.14, 0.05], np.float32)
_HEART: Final = np.array([0.82, 0.55, 0.1], np.float32)


def dots(cloth: Cloth) -> Rgb:
    radius, distance = (cloth.scaled(one) for one in _DOT)
    result: Rgb = np.broadcast_to(cloth.ground, (*cloth.across.shape, 3)).astype(np.float32)
    # Two square lattices, one in the middles of the other; colors take turns.
    for turn in range(2):
        off = turn * distance / 2
        nearest = [np.mod(place + off + distance / 2, distance) - distance / 2 for place in (cloth.across, cloth.along)]
        share = cloth.edge(np.asarray(radius - np.hypot(*nearest), np.float32))
        result = cloth.mixed(share, cloth.colours[turn % len(cloth.colours)], result)
    return result


def floral(cloth: Cloth) -> Rgb:
    """Flowers with five petals and leaves, scattered evenly on a tile."""
    return laid(_flowers(cloth), _FLOWERS * cloth.scaled(_FLOWER), cloth)


def camouflage(cloth: Cloth) -> Rgb:
    """Blots over one another, of the cloth's color, darker and lighter ones, and those named besides."""
    own = cloth.ground
    palette = [0.35 * own, np.minimum(1.9 * own + 0.03, 1), 0.1 * own + 0.004]
    palette = [*cloth.colours, *palette][:3] if len(cloth.colours) > 1 else palette
    result: Rgb = np.broadcast_to(own, (*cloth.across.shape, 3)).astype(np.float32)
    unit = cloth.scaled(_BLOT)
    for number, (colour, rare) in enumerate(zip(palette, (0.25, 0.55, 0.95), strict=True)):
        field = cloth.noise(unit, number)
        share = np.clip((field - rare) * (unit / 9) / max(cloth.pixel, 1e-3) + 0.5, 0, 1)
        result = cloth.mixed(np.asarray(share, np.float32), np.asarray(colour, np.float32), result)
    return result


def gradient(cloth: Cloth) -> Rgb:
    """From the cloth's color to the others, from its top to its bottom unless it is to go across."""
    place = cloth.across if cloth.direction == "vertical" else cloth.along
    if cloth.direction == "diagonal":
        place = cloth.across + cloth.along
    low, high = (float(np.percentile(place, share)) for share in (4, 96))
    share = np.clip((place - low) / max(high - low, 1e-3), 0, 1) * len(cloth.colours)
    result: Rgb = np.broadcast_to(cloth.ground, (*place.shape, 3)).astype(np.float32)
    for turn, colour in enumerate(cloth.colours):
        part = np.clip(share - turn, 0, 1)
        result = cloth.mixed(np.asarray(part * part * (3 - 2 * part), np.float32), colour, result)
    return result


def tie_dye(cloth: Cloth) -> Rgb:
    """A spiral about the middle, its edges run."""
    import math

    x = cloth.across - 2
    y = cloth.along - np.float32(np.median(cloth.along)) * np.float32(0.8)
    blur = cloth.noise(cloth.scaled(7.0)), cloth.noise(cloth.scaled(2.5), 1)
    turns = np.arctan2(y, x) * 3 / math.pi + np.log(np.hypot(x, y) + 3) * 3.2 + 0.35 * blur[0] + 0.15 * blur[1]
    share = np.asarray(0.5 + 0.5 * np.sin(turns * math.pi), np.float32)
    share = np.clip(1.5 * share - 0.25 + 0.1 * blur[1], 0, 1)
    result = cloth.mixed(np.asarray(share, np.float32), cloth.colours[0])
    for turn, colour in enumerate(cloth.colours[1:], 2):
        other = np.clip(2 * np.sin(turns * math.pi * 0.5 + turn) - 0.6, 0, 1)
        result = cloth.mixed(np.asarray(other, np.float32), colour, result)
    return result


def _flowers(cloth: Cloth) -> Rgb:
    chance = np.random.default_rng((cloth.seed, 71))
    tile: Rgb = np.broadcast_to(cloth.ground, (_TILE, _TILE, 3)).astype(np.float32)
    for number, (part, x, y) in enumerate(scattered(_FLOWERS, _TILE, 0.8, 0.2, chance)):
        colour = cloth.colours[number % len(cloth.colours)] * np.float32(chance.uniform(0.8, 1.1))
        tile[part] = _flower(tile[part], x, y, np.clip(colour, 0, 1), chance)
    return tile


def _flower(tile: Rgb, x: Plane, y: Plane, colour: Rgb, chance: np.random.Generator) -> Rgb:
    radius, turned = chance.uniform(0.26, 0.4), chance.uniform(0, 6.28)
    soft = np.float32(3 * 4 / _TILE)
    for side in (turned, turned + 2.3):
        right, down = np.float32(np.cos(side)), np.float32(np.sin(side))
        off = np.hypot((x * right + y * down - 1.2 * radius) / 0.42, (y * right - x * down) / 0.15)
        tile = _over(tile, np.clip((radius - off) / soft * 0.3 + 0.5, 0, 1), _LEAF)
    away, angle = np.hypot(x, y), np.arctan2(y, x) + np.float32(turned)
    petals = radius * (0.62 + 0.38 * np.abs(np.cos(2.5 * angle)))
    shaded = (0.72 + 0.28 * np.clip(away / petals, 0, 1))[..., None] * colour
    tile = _over(tile, np.clip((petals - away) / soft + 0.5, 0, 1), shaded)
    return _over(tile, np.clip((0.2 * radius - away) / soft + 0.5, 0, 1), _HEART)


def _over(tile: Rgb, share: Plane, colour: Rgb) -> Rgb:
    return np.asarray(tile + share[..., None] * (colour - tile), np.float32)
