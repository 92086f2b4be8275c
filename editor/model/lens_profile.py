"""How a lens draws: the numbers that take its errors back, as documents store them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

Coefficients = tuple[float, ...]

TERMS = 5
REACH = 1.2  # half diagonals from the middle that a profile speaks for
STRAIGHT: Coefficients = (1.0, 0.0, 0.0, 0.0, 0.0)
_LARGEST = 10.0


@dataclass(frozen=True, slots=True)
class LensProfile:
    """How far from the middle of a picture a lens draws what a perfect one would draw elsewhere.

    What belongs at the distance r is found at ``r (c0 + c1 r + c2 r^2 + c3 r^3 + c4 r^4)``; distances in half diagonals
    of the picture. All models of distortion that lens databases use (poly3, poly5, ptlens) are such sums.

    Attributes:
        lens: its name.
        red, green, blue: c0 ... c4 of each channel; they differ by lateral chromatic aberration.
    """

    lens: str
    red: Coefficients
    green: Coefficients
    blue: Coefficients

    @staticmethod
    def of(value: Any) -> LensProfile:
        """The profile that `to_value` stored, or that a person wrote.

        Raises:
            TypeError, ValueError: it is none, or it folds the picture.
        """
        lens, *channels = value
        red, green, blue = (tuple(float(number) for number in channel) for channel in channels)
        profile = LensProfile(str(lens), red, green, blue)
        if not all(_is_sound(channel) for channel in profile.channels):
            raise ValueError("no profile of a lens")
        return profile

    @property
    def channels(self) -> tuple[Coefficients, Coefficients, Coefficients]:
        return self.red, self.green, self.blue

    def to_value(self) -> tuple[Any, ...]:
        """(name, red, green, blue), as a parameter of kind `lens` holds it."""
        return (self.lens, *self.channels)


def _is_sound(channel: Coefficients) -> bool:
    if len(channel) != TERMS or not all(abs(number) <= _LARGEST for number in channel):  # also refuses NaN
        return False
    radii = np.linspace(0, REACH, 241)
    return bool(channel[0] > 0 and (np.diff(radii * np.polyval(channel[::-1], radii)) > 0).all())
