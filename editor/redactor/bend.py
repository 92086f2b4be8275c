"""The map that takes the distortion of a lens back: radial, about the middle of the picture."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Pixels
from editor.model.lens_profile import REACH, STRAIGHT, Coefficients

Floats = NDArray[np.float64]
Channels = tuple[Coefficients, Coefficients, Coefficients]

GREEN = 1
_SAMPLES = 512
_FARTHEST = 4.0  # half diagonals: no stroke lies farther out


@dataclass(frozen=True, slots=True)
class Bend:
    """From a picture as a perfect lens would draw it to the picture as it was taken, of the same size.

    With r the distance from the middle in half diagonals: first the simplest radial model that keeps its unit (poly3
    of Lensfun: ``r (1 - k + k r^2)``), then the lens's own (see `LensProfile`). Both are magnified about the middle by
    `fill`, so that the result shows as much of the picture as it can without empty corners.

    Attributes:
        size: width and height, of both pictures.
        distortion: k; below 0 what bulges (a barrel) is drawn straight, above 0 what is pinched.
        channels: coefficients of the lens for red, green and blue; places are those of green.
        fill: result pixels -> what the map begins with.
    """

    size: tuple[int, int]
    distortion: float = 0.0
    channels: Channels = (STRAIGHT, STRAIGHT, STRAIGHT)
    fill: float = field(init=False, default=1.0)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fill", self._filling())

    @property
    def is_grey(self) -> bool:
        """Whether all channels are bent alike."""
        return self.channels[0] == self.channels[1] == self.channels[2]

    def to_input(self, points: Floats) -> Floats:
        """Points (N x 2) of the result in the picture as it was taken."""
        away = points - self._middle
        radii = np.hypot(away[:, 0], away[:, 1]) / self._unit
        return np.asarray(self._middle + away * self._times(radii * self.fill)[:, None] * self.fill)

    def to_result(self, points: Floats) -> Floats:
        """Points (N x 2) of the picture as it was taken in the result."""
        away = points - self._middle
        radii = np.hypot(away[:, 0], away[:, 1]) / self._unit
        found = self._inverse(radii)
        times = np.divide(found, radii, out=np.full_like(radii, 1 / self._times(np.zeros(1))[0]), where=radii > 0)
        return np.asarray(self._middle + away * (times / self.fill)[:, None])

    def growth(self, points: Floats) -> Floats:
        """How many times longer short ways at points (N x 2) of the picture are in the result; the mean of all ways."""
        here, right, below = (self.to_result(points + step) for step in ((0, 0), (1, 0), (0, 1)))
        across, down = right - here, below - here
        return np.asarray(np.sqrt(np.abs(across[:, 0] * down[:, 1] - across[:, 1] * down[:, 0])))

    def places(self, across: Pixels, down: Pixels, channel: int = GREEN) -> tuple[Pixels, Pixels]:
        """As `to_input`, for planes of coordinates (float32, any one shape) and one channel of the picture."""
        x, y = across - np.float32(self._middle[0]), down - np.float32(self._middle[1])
        radii = np.sqrt(x * x + y * y) * np.float32(self.fill / self._unit)
        times = self._times(radii, channel) * np.float32(self.fill)
        return x * times + np.float32(self._middle[0]), y * times + np.float32(self._middle[1])

    @property
    def _middle(self) -> Floats:
        return np.array(self.size, np.float64) / 2

    @property
    def _unit(self) -> float:
        return math.hypot(*self.size) / 2

    def _times(self, radii: Pixels, channel: int = GREEN) -> Pixels:
        """How many times farther out the picture has what belongs at these radii; beyond `REACH` as at it."""
        k, terms = self.distortion, self.channels[channel]
        if k:
            near = np.minimum(radii, radii.dtype.type(REACH))
            first = near * near * radii.dtype.type(k) + radii.dtype.type(1 - k)
            radii = radii * first
        if terms == STRAIGHT:
            return np.asarray(first) if k else np.ones_like(radii)
        near = np.minimum(radii, radii.dtype.type(REACH))
        second = near * radii.dtype.type(terms[-1]) + radii.dtype.type(terms[-2])
        for term in terms[-3::-1]:
            second *= near
            second += radii.dtype.type(term)
        return np.asarray(first * second) if k else second

    def _inverse(self, radii: Floats, channel: int = GREEN) -> Floats:
        """Radii whose places lie at `radii`: Newton's method from a table, on a rising function."""
        table = np.linspace(0, _FARTHEST, 8 * _SAMPLES)
        found = np.interp(radii, table * self._times(table, channel), table)
        for _ in range(4):
            there, beside = found * self._times(found, channel), (found + 1e-6) * self._times(found + 1e-6, channel)
            found = np.maximum(found - (there - radii) * 1e-6 / (beside - there), 0)
        return np.asarray(found)

    def _filling(self) -> float:
        """The largest magnification that keeps the outline of the result within the picture, in every channel.

        A point of the outline moves towards or from the middle, so it stays inside while it does not move outwards.
        """
        outline = np.linspace(min(self.size) / math.hypot(*self.size), 1, _SAMPLES)
        return min(float((self._inverse(outline, channel) / outline).min()) for channel in range(3))
