"""What every pattern is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from editor.redactor.design.separation import Plane

Rgb = NDArray[np.float32]
_NOISE = 256  # pixels of a tile
_UNIT = 32.0  # of them are one unit


@dataclass(frozen=True, slots=True, eq=False)
class Cloth:
    """A piece of cloth that is to be patterned.

    Attributes:
        across, along: H x W float32, centimetres.
        pixel: centimetres that a pixel is wide: what is finer is drawn as its mean.
        ground: 3 float32, linear light: the cloth's own color.
        colours: of the pattern, linear light; at least one.
        size: small, large or "".
        direction: horizontal, vertical, diagonal or "".
        width: of a stripe in centimetres; 0: by `size`.
        seed: of everything that is by chance.
    """

    across: Plane
    along: Plane
    pixel: float
    ground: Rgb
    colours: Sequence[Rgb]
    size: str = ""
    direction: str = ""
    width: float = 0.0
    seed: int = 0
    _tiles: dict[int, Plane] = field(default_factory=dict)

    def scaled(self, usual: float) -> float:
        """A measure in centimetres, by the size that is wanted."""
        return usual * {"small": 0.6, "large": 2.0}.get(self.size, 1.0)

    def mixed(self, share: Plane, colour: Rgb, ground: Rgb | None = None) -> Rgb:
        """H x W x 3: `colour` by `share` (H x W, 0-1) over `ground`, else over the cloth's own."""
        below = self.ground if ground is None else ground
        return np.asarray(below + share[..., None] * (colour - below), np.float32)

    def edge(self, distance: Plane) -> Plane:
        """0-1: how much of each pixel lies where a distance in centimetres is positive."""
        return np.asarray(np.clip(distance / np.float32(self.pixel) + np.float32(0.5), 0, 1), np.float32)

    def noise(self, unit: float, number: int = 0) -> Plane:
        """Smooth noise about 0 with deviation 1, whose largest forms are about `unit` centimetres; `number` tells one
        noise from another of the same cloth."""
        import cv2

        tile = self._tiles.setdefault(number, _tile(self.seed, number))
        step = np.float32(_UNIT / unit)
        return np.asarray(
            cv2.remap(tile, self.across * step, self.along * step, cv2.INTER_LINEAR, borderMode=cv2.BORDER_WRAP)
        )


def _tile(seed: int, number: int) -> Plane:
    """Noise of several octaves (Perlin, 1985) that goes on over its edges."""
    import cv2

    chance = np.random.default_rng((seed, number))
    total = np.zeros((_NOISE, _NOISE), np.float32)
    for octave in range(4):
        side = int(_NOISE / _UNIT) * 2**octave
        coarse = np.tile(chance.standard_normal((side, side)).astype(np.float32), (3, 3))
        fine = cv2.resize(coarse, (3 * _NOISE, 3 * _NOISE), interpolation=cv2.INTER_CUBIC)
        total += fine[_NOISE : 2 * _NOISE, _NOISE : 2 * _NOISE] / 2**octave
    return np.asarray(total / total.std(), np.float32)
