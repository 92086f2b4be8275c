"""Colours led back into sRGB along their chroma, so that no hue turns and nothing is torn off."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.redactor.light import from_oklab

Floats = NDArray[np.float64]

_SRGB = ColourProfile.parse(None)
_STEPS = 24  # halvings
_NEAR = 1e-6


def held_in_srgb(light: Floats, colour: Floats) -> Floats:
    """Encoded sRGB (N x 3, 0-1) of Oklab lightness (N, 0-1) and a, b (N x 2), with as much chroma as fits in."""

    def encoded(share: Floats) -> Floats:
        lab = np.concatenate([light[:, None], colour * share[:, None]], axis=1)
        return np.asarray(_SRGB.encode(from_oklab(lab, _SRGB)))

    low, high = np.zeros(len(light)), np.ones(len(light))
    fits = _is_inside(encoded(high))
    for _ in range(_STEPS):
        middle = (low + high) / 2
        inside = _is_inside(encoded(middle))
        low, high = np.where(inside, middle, low), np.where(inside, high, middle)
    return np.clip(encoded(np.where(fits, 1.0, low)), 0, 1)


def _is_inside(rgb: Floats) -> NDArray[np.bool_]:
    return np.asarray((rgb > -_NEAR).all(axis=1) & (rgb < 1 + _NEAR).all(axis=1))
