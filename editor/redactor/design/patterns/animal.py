"""Patterns of animals: leopard, zebra, tiger, snake."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth, Rgb
from editor.redactor.design.patterns.scattered import laid, scattered
from editor.redactor.design.separation import Plane

_ROSETTE: Final = 4.6  # centimetres from one to the next
_ZEBRA: Final = 5.5  # from stripe to stripe
_TIGER: Final = 4.5
_SCALE: Final = 0.9
_TILE: Final = 640
_CELLS: Final = 6  # rosettes on a tile, each way


def leopard(cloth: Cloth) -> Rgb:
    """Broken dark rings with a darker inside, drawn on a tile."""
    # The ground's noise bends the rings a little.
    shares = laid(_rosettes(cloth), _CELLS * cloth.scaled(_ROSETTE), cloth, cloth.noise(2.0, 3) * np.float32(0.12))
    uneven = np.asarray(np.clip(0.25 + 0.2 * cloth.noise(9.0, 4), 0, 0.6), np.float32)
    ground = cloth.mixed(uneven, 0.72 * cloth.ground)
    inside = cloth.mixed(shares[..., 1], 0.42 * cloth.ground, ground)
    return cloth.mixed(shares[..., 0], cloth.colours[0], inside)


def zebra(cloth: Cloth) -> Rgb:
    place = cloth.along if cloth.direction != "vertical" else cloth.across
    phase = place / cloth.scaled(_ZEBRA) + 0.42 * cloth.noise(18.0) + 0.16 * cloth.noise(6.0, 1)
    return cloth.mixed(_stripes(cloth, phase, cloth.scaled(_ZEBRA), 0.5), cloth.colours[0])


def tiger(cloth: Cloth) -> Rgb:
    """Narrow stripes that end: how wide they are changes along them."""
    phase = cloth.along / cloth.scaled(_TIGER) + 0.3 * cloth.noise(14.0) + 0.12 * cloth.noise(4.0, 1)
    width = np.clip(0.28 + 0.22 * cloth.noise(9.0, 2), 0, 0.5)
    uneven = np.asarray(np.clip(0.3 + 0.25 * cloth.noise(12.0, 4), 0, 0.7), np.float32)
    ground = cloth.mixed(uneven, np.minimum(cloth.ground * np.float32(1.25) + np.float32(0.02), 1))
    return cloth.mixed(_stripes(cloth, phase, cloth.scaled(_TIGER), width), cloth.colours[0], ground)


def snake(cloth: Cloth) -> Rgb:
    """Scales in rows, and blotches that take whole scales."""
    size = cloth.scaled(_SCALE)
    row = np.floor(cloth.along / size)
    across = cloth.across / size + 0.5 * np.mod(row, 2)
    right, down = np.mod(across, 1) - 0.5, np.mod(cloth.along / size, 1) - 0.5
    off = np.abs(right) + np.abs(down) * 0.9
    scale = cloth.edge(np.asarray((0.47 - off) * size, np.float32))
    middle = np.asarray(0.55 * cloth.noise(7.0) + 0.45 * cloth.noise(3.0, 1), np.float32)
    share = np.clip((middle - 0.15) * 4, 0, 1) * (0.35 + 0.65 * scale)
    ground = cloth.mixed(np.asarray(0.45 * (1 - scale), np.float32), 0.35 * cloth.ground)
    return cloth.mixed(np.asarray(share, np.float32), cloth.colours[0], ground)


def _stripes(cloth: Cloth, phase: Plane, period: float, width: float | Plane) -> Plane:
    """Where a phase is within `width` (share of a period) of a whole number."""
    off = np.abs(np.mod(phase + 0.5, 1) - 0.5)
    return cloth.edge(np.asarray((np.asarray(width) / 2 - off) * period, np.float32))


def _rosettes(cloth: Cloth) -> Plane:
    """Tile x tile x 2: share of the ring and of the inside."""
    chance = np.random.default_rng((cloth.seed, 13))
    shares = np.zeros((_TILE, _TILE, 2), np.float32)
    soft = np.float32(2 * _CELLS / _TILE)
    for part, x, y in scattered(_CELLS, _TILE, 0.75, 0.22, chance):
        shares[part] = np.maximum(shares[part], _rosette(x, y, soft, chance))
    return shares


def _rosette(x: Plane, y: Plane, soft: np.float32, chance: np.random.Generator) -> Plane:
    radius, turned, squeeze = chance.uniform(0.26, 0.42), chance.uniform(0, 3.14), chance.uniform(0.7, 1.0)
    right, down = np.float32(np.cos(turned)), np.float32(np.sin(turned))
    along, beside = x * right + y * down, (y * right - x * down) / np.float32(squeeze)
    away, angle = np.hypot(along, beside), np.arctan2(beside, along)
    wave = sum(chance.uniform(0.03, 0.07) * np.cos(number * angle + chance.uniform(0, 6.28)) for number in (2, 3, 5))
    rim = radius * (1 + wave)
    thick = radius * (0.27 + 0.12 * np.cos(2 * angle + chance.uniform(0, 6.28)))
    gaps = np.cos(int(chance.integers(2, 4)) * angle + chance.uniform(0, 6.28))
    if chance.uniform() < 0.22:
        ring = np.clip((0.6 * rim - away) / soft + 0.5, 0, 1)  # a plain spot
    else:
        ring = np.clip((thick - np.abs(away - rim * 0.85)) / soft + 0.5, 0, 1) * np.clip((gaps + 0.72) * 6, 0, 1)
    inside = 0.9 * np.clip((0.8 * rim - away) / soft + 0.5, 0, 1)
    return np.stack([ring, inside], axis=-1).astype(np.float32)
