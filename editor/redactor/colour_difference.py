"""How different two colours look: CIE L*a*b* and the CIEDE2000 difference."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.redactor.light import D50, mixed, rgb_to_xyz

Floats = NDArray[np.float64]

_KNEE = 6 / 29
_SRGB = ColourProfile.parse(None)


def lab_of_xyz(xyz: NDArray[Any]) -> Floats:
    """CIE 1976 L*a*b* (... x 3) of XYZ relative to D50 (CIE 15:2004, 8.2.1); negative XYZ goes on in a line."""
    ratio = np.asarray(xyz, np.float64) / D50
    f = np.where(ratio > _KNEE**3, np.cbrt(ratio), ratio / (3 * _KNEE**2) + 4 / 29)
    x, y, z = np.moveaxis(f, -1, 0)
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], -1)


def lab_of_srgb(rgb: NDArray[Any]) -> Floats:
    """CIE L*a*b* of encoded sRGB colours (... x 3, 0-1)."""
    return lab_of_xyz(mixed(_SRGB.linearise(np.asarray(rgb, np.float64)), rgb_to_xyz(_SRGB)))


def xyz_of_lab(lab: NDArray[Any]) -> Floats:
    """The way back from `lab_of_xyz`."""
    lightness, a, b = np.moveaxis(np.asarray(lab, np.float64), -1, 0)
    y = (lightness + 16) / 116
    f = np.stack([y + a / 500, y, y - b / 200], -1)
    return np.asarray(D50 * np.where(f > _KNEE, f**3, 3 * _KNEE**2 * (f - 4 / 29)))


def delta_e_2000(one: NDArray[Any], other: NDArray[Any]) -> Floats:
    """The CIEDE2000 difference of L*a*b* colours (... x 3 each).

    Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula: implementation notes", Color Research and
    Application 30 (2005), equations 2-22, all weights 1.
    """
    l1, a1, b1 = np.moveaxis(np.asarray(one, np.float64), -1, 0)
    l2, a2, b2 = np.moveaxis(np.asarray(other, np.float64), -1, 0)
    mean_chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    stretch = 1.5 - 0.5 * np.sqrt(mean_chroma**7 / (mean_chroma**7 + 25.0**7))
    a1, a2 = a1 * stretch, a2 * stretch
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.arctan2(b1, a1) % (2 * np.pi), np.arctan2(b2, a2) % (2 * np.pi)
    grey = c1 * c2 == 0
    turn = np.where(grey, 0, (h2 - h1 + np.pi) % (2 * np.pi) - np.pi)
    lightness, chroma = (l1 + l2) / 2, (c1 + c2) / 2
    hue = np.where(grey, h1 + h2, _mean_hue(h1, h2))
    t = (
        1
        - 0.17 * np.cos(hue - np.pi / 6)
        + 0.24 * np.cos(2 * hue)
        + 0.32 * np.cos(3 * hue + np.radians(6))
        - 0.20 * np.cos(4 * hue - np.radians(63))
    )
    of_l = (l2 - l1) / (1 + 0.015 * (lightness - 50) ** 2 / np.sqrt(20 + (lightness - 50) ** 2))
    of_c = (c2 - c1) / (1 + 0.045 * chroma)
    of_h = 2 * np.sqrt(c1 * c2) * np.sin(turn / 2) / (1 + 0.015 * chroma * t)
    rotation = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))
    rotation *= -np.sin(np.radians(60) * np.exp(-(((np.degrees(hue) - 275) / 25) ** 2)))
    return np.asarray(np.sqrt(np.maximum(of_l**2 + of_c**2 + of_h**2 + rotation * of_c * of_h, 0)))


def _mean_hue(one: Floats, other: Floats) -> Floats:
    middle = (one + other) / 2
    across = np.abs(one - other) > np.pi
    return np.asarray(np.where(across, np.where(one + other < 2 * np.pi, middle + np.pi, middle - np.pi), middle))
