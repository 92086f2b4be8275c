"""Fabrics that let light through: how much of each place is thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

import numpy as np

from editor.redactor.design.patterns.cloth import Cloth
from editor.redactor.design.patterns.scattered import laid, scattered
from editor.redactor.design.separation import Plane

_TILE: Final = 512
_FLOWERS: Final = 4  # on a tile, each way
_FLOWER: Final = 4.2  # centimetres from one to the next
_NET: Final = 0.4  # from thread to thread
_HOLE: Final = (0.2, 0.62)  # of mesh: radius and distance
_DOUBLE: Final = 1.0  # hems lie double


def threads(material: str, cloth: Cloth, within: Callable[[], Plane]) -> Plane | None:
    """H x W float32, 0-1: the share of each place that is thread; None of what lets no light through.

    Args:
        within: gives H x W, centimetres from the outline: hems lie double. Few fabrics ask for it.
    """
    weave = _WEAVES.get(material)
    if weave is None:
        return None
    once = weave(cloth)
    double = np.clip((_DOUBLE - within()) / np.float32(0.15) + 0.5, 0, 1)
    return np.asarray(np.clip(1 - (1 - once) ** (1 + double), 0, 1), np.float32)


def _chiffon(cloth: Cloth) -> Plane:
    return np.asarray(np.clip(0.62 + 0.03 * cloth.noise(5.0, 81), 0, 1), np.float32)


def _mesh(cloth: Cloth) -> Plane:
    """Round holes in rows, every second row half a hole aside."""
    radius, distance = _HOLE
    row = np.floor(cloth.along / distance)
    right = np.mod(cloth.across / distance + 0.5 * np.mod(row, 2), 1) - 0.5
    down = np.mod(cloth.along / distance, 1) - 0.5
    return np.asarray(1 - cloth.edge(np.asarray(radius - distance * np.hypot(right, down), np.float32)), np.float32)


def _lace(cloth: Cloth) -> Plane:
    """Flowers and leaves of close thread on a net."""
    figures = laid(_figures(cloth.seed), _FLOWERS * _FLOWER, cloth)
    net = np.zeros_like(figures)
    for place in (cloth.across + cloth.along, cloth.across - cloth.along):
        off = np.abs(np.mod(place, _NET) - _NET / 2)
        net = np.maximum(net, cloth.edge(np.asarray(0.05 - off, np.float32)))
    return np.asarray(np.maximum(0.25 + 0.45 * net, figures), np.float32)


def _figures(seed: int) -> Plane:
    chance = np.random.default_rng((seed, 83))
    tile = np.zeros((_TILE, _TILE), np.float32)
    soft = np.float32(2 * _FLOWERS / _TILE)
    for part, x, y in scattered(_FLOWERS, _TILE, 0.75, 0.12, chance):
        tile[part] = np.maximum(tile[part], _figure(x, y, soft, chance))
    return tile


def _figure(x: Plane, y: Plane, soft: np.float32, chance: np.random.Generator) -> Plane:
    """A flower of six petals with veins, and a tendril."""
    radius, turned = chance.uniform(0.34, 0.42), chance.uniform(0, 6.28)
    away, angle = np.hypot(x, y), np.arctan2(y, x) + np.float32(turned)
    petals = radius * (0.66 + 0.34 * np.abs(np.cos(3 * angle)))
    whole = np.clip((petals - away) / soft + 0.5, 0, 1)
    rim = np.clip((0.035 - np.abs(away - 0.9 * petals)) / soft + 0.5, 0, 1)
    veins = np.clip((0.16 - np.abs(np.sin(3 * angle))) * 4, 0, 1) * (away < petals)
    spiral = np.abs(away - (0.42 + 0.05 * np.sin(2 * angle)))
    tendril = np.clip((0.022 - spiral) / soft + 0.5, 0, 1) * (np.sin(angle * 1.5) > -0.2)
    heart = np.clip((0.09 - away) / soft + 0.5, 0, 1)
    return np.asarray(np.max([0.8 * whole, rim, 0.95 * veins, 0.9 * tendril, heart], axis=0), np.float32)


_WEAVES: Final[Mapping[str, Callable[[Cloth], Plane]]] = {"chiffon": _chiffon, "lace": _lace, "mesh": _mesh}
