"""How near colors are to each other, of one thing and of many at once: 0-1."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS
from editor.model.named_colour import NamedColour
from editor.redactor.design.shades import lab_of
from editor.redactor.wardrobe.table import Table

Floats = NDArray[np.float32]

_WIDTH: Final = 11.0  # of CIE 94 units: two colors so far apart are alike by 1 / e
_NAMED, _SHADED = 0.8, 0.5  # of the same name; the same where another shade of it is asked for
_PLACES: Final = {name: place for place, name in enumerate(COLOURS)}
_ENOUGH: Final = 0.35  # of a thing: a color with so large a share is one that it has
_A_LITTLE: Final = 0.1
_MORE: Final = 0.1


def delta_e_94(wanted: NDArray[Any], there: NDArray[Any]) -> Floats:
    """The CIE 1994 difference (CIE 116-1995, weights for textiles) of colors from one that is the standard.

    It is quick enough for tens of thousands, and forgives lightness, which photographs of cloth do not keep.

    Args:
        wanted: 3; `there`: ... x 3, CIELAB.
    """
    lightness, a, b = np.moveaxis(np.asarray(there, np.float32), -1, 0)
    chroma = float(np.hypot(wanted[1], wanted[2]))
    less = np.hypot(a, b) - chroma
    hue = np.maximum((a - wanted[1]) ** 2 + (b - wanted[2]) ** 2 - less**2, 0)
    light = ((lightness - wanted[0]) / 2) ** 2
    return np.asarray(np.sqrt(light + (less / (1 + 0.048 * chroma)) ** 2 + hue / (1 + 0.014 * chroma) ** 2), np.float32)


def near(wanted: NDArray[Any], there: NDArray[Any]) -> Floats:
    """0-1: how alike colors are."""
    return np.asarray(np.exp(-((delta_e_94(wanted, there) / _WIDTH) ** 2)), np.float32)


def has_colour(colour: Colour, table: Table, *, mainly: bool) -> Floats:
    """N of 0-1: how much things have a color that words name.

    Args:
        mainly: it is the color of the thing; else a little of it is enough.
    """
    alike = near(np.asarray(lab_of(colour), np.float32), table.lab)
    # What was given the same name is that color, whatever the light in which it was photographed.
    named = table.colour_names == _PLACES[colour.name]
    alike = np.maximum(alike, np.where(named, _SHADED if colour.shade else _NAMED, 0))
    enough = np.minimum(table.shares / (_ENOUGH if mainly else _A_LITTLE), 1)
    much = (1 - _MORE) * enough + _MORE * table.shares  # of two that have it, the one that has more comes first
    return np.asarray((alike * much).max(axis=1), np.float32)


def same_colours(colours: Sequence[NamedColour], lab: Floats, shares: Floats) -> Floats:
    """N of 0-1: how much of the one thing's colors the others have, and the other way round, whichever is less."""
    if not colours:
        return np.zeros(len(lab), np.float32)
    each = np.stack([near(np.asarray(colour.lab), lab) for colour in colours], axis=1)  # N x colors x 3
    own = np.array([colour.share for colour in colours], np.float32)
    there = (each.max(axis=2) * own).sum(axis=1) / own.sum()
    back = (each.max(axis=1) * shares).sum(axis=1) / np.maximum(shares.sum(axis=1), 1e-6)
    return np.asarray(np.minimum(there, back), np.float32)
