"""How near colors are to each other, of one thing and of many at once: 0-1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.named_colour import NamedColour

Floats = NDArray[np.float32]

_WIDTH: Final = 13.0  # of CIE 94 units: two colors so far apart are alike by 1 / e
_ENOUGH: Final = 0.35  # of a thing: a color with so large a share is one that it has
_A_LITTLE: Final = 0.1
_MORE: Final = 0.1


def delta_e_94(wanted: NDArray[Any], there: NDArray[Any]) -> Floats:
    """The CIE 1994 difference (CIE 116-1995, graphic arts) of colors from one that is the standard: quick enough for
    tens of thousands, and unlike the plain distance not too strict with strong colors.

    Args:
        wanted: 3; `there`: ... x 3, CIELAB.
    """
    lightness, a, b = np.moveaxis(np.asarray(there, np.float32), -1, 0)
    chroma = float(np.hypot(wanted[1], wanted[2]))
    less = np.hypot(a, b) - chroma
    hue = np.maximum((a - wanted[1]) ** 2 + (b - wanted[2]) ** 2 - less**2, 0)
    parts = (lightness - wanted[0]) ** 2 + (less / (1 + 0.045 * chroma)) ** 2 + hue / (1 + 0.015 * chroma) ** 2
    return np.asarray(np.sqrt(parts), np.float32)


def near(wanted: NDArray[Any], there: NDArray[Any]) -> Floats:
    """0-1: how alike colors are."""
    return np.asarray(np.exp(-((delta_e_94(wanted, there) / _WIDTH) ** 2)), np.float32)


def has_colour(wanted: NDArray[Any], lab: Floats, shares: Floats, *, mainly: bool) -> Floats:
    """N of 0-1: how much things have a color.

    Args:
        wanted: CIELAB.
        lab: N x 3 x 3; `shares`: N x 3, as of `Table`.
        mainly: it is the color of the thing; else a little of it is enough.
    """
    enough = np.minimum(shares / (_ENOUGH if mainly else _A_LITTLE), 1)
    much = (1 - _MORE) * enough + _MORE * shares  # of two that have it, the one that has more of it comes first
    return np.asarray((near(wanted, lab) * much).max(axis=1), np.float32)


def same_colours(colours: Sequence[NamedColour], lab: Floats, shares: Floats) -> Floats:
    """N of 0-1: how much of the one thing's colors the others have, and the other way round, whichever is less."""
    if not colours:
        return np.zeros(len(lab), np.float32)
    each = np.stack([near(np.asarray(colour.lab), lab) for colour in colours], axis=1)  # N x colors x 3
    own = np.array([colour.share for colour in colours], np.float32)
    there = (each.max(axis=2) * own).sum(axis=1) / own.sum()
    back = (each.max(axis=1) * shares).sum(axis=1) / np.maximum(shares.sum(axis=1), 1e-6)
    return np.asarray(np.minimum(there, back), np.float32)
