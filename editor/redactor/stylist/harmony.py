"""Which colors go together: two published models of color harmony, on CIE L*C*h."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

BINS: Final = 72  # of the hue circle, 5 degrees each
_TURNS: Final = 36
# Hue templates: sectors as (middle, width) in degrees. Matsuda, "Color design" (Asakura, 1995), in the figures that
# Cohen-Or, Sorkine, Gal, Leyvand and Xu, "Color harmonization", ACM Transactions on Graphics 25 (2006), give for them.
_TEMPLATES: Final[Mapping[str, tuple[tuple[float, float], ...]]] = {
    "i": ((0.0, 18.0),),
    "V": ((0.0, 93.6),),
    "I": ((0.0, 18.0), (180.0, 18.0)),
    "L": ((0.0, 18.0), (90.0, 79.2)),
    "J": ((0.0, 18.0), (270.0, 79.2)),  # L in a mirror
    "Y": ((0.0, 93.6), (180.0, 18.0)),
    "X": ((0.0, 93.6), (180.0, 93.6)),
    "T": ((90.0, 180.0),),
}
# How much a template is worth: wide ones hold nearly any palette. Ours, not theirs.
_WORTH: Final[Mapping[str, float]] = {
    "i": 0.97, "V": 0.97, "I": 0.97, "Y": 0.95, "L": 0.92, "J": 0.92, "X": 0.87, "T": 0.75,
}  # fmt: skip
_OFF: Final = 14.0  # degrees off its template at which a palette is worth 1 / e
_NEUTRALS: Final = 0.92  # what a palette without hues is worth
_COLOURFUL: Final = 14.0  # C*ab from which the hue of a color counts in full


def two_colours(one: NDArray[Any], other: NDArray[Any], *, lightness_sum: bool = True) -> Floats:
    """The harmony of two colors, about -1 to 1.3, ... of L*a*b* ... x 3 each (broadcast).

    Ou and Luo, "A colour harmony model for two-colour combinations", Color Research and Application 31 (2006), 191-204:
    CH = H_C + H_L + H_H, fitted to the judgements of 17 people on 1,431 pairs.

    Args:
        lightness_sum: False leaves out H_Lsum, by which light pairs are more harmonious than dark ones: a wardrobe with
            black coats would never win.
    """
    l1, c1, h1 = _lch(one)
    l2, c2, h2 = _lch(other)
    hue_difference = 2 * np.sqrt(c1 * c2) * np.sin((h1 - h2) / 2)
    chromatic = np.sqrt(hue_difference**2 + ((c1 - c2) / 1.46) ** 2)
    of_chroma = 0.04 + 0.53 * np.tanh(0.8 - 0.045 * chromatic)
    of_lightness = 0.14 + 0.15 * np.tanh(-2 + 0.2 * np.abs(l1 - l2))
    if lightness_sum:
        of_lightness = of_lightness + 0.28 + 0.54 * np.tanh(-3.88 + 0.029 * (l1 + l2))
    return np.asarray(of_chroma + of_lightness + _of_hue(l1, c1, h1) + _of_hue(l2, c2, h2))


def _of_hue(lightness: Floats, chroma: Floats, hue: Floats) -> Floats:
    """H_SY of one color, equations of the hue effect: blue is liked best, and yellow only where it is light."""
    degrees = np.degrees(hue) % 360
    strength = 0.5 + 0.5 * np.tanh(-2 + 0.5 * chroma)
    of_hue = -0.08 - 0.14 * np.sin(hue + np.radians(50)) - 0.07 * np.sin(2 * hue + np.pi / 2)
    from_yellow = (90 - degrees) / 10
    yellow = (0.22 * lightness - 12.8) / 10 * np.exp(from_yellow - np.exp(from_yellow))
    return np.asarray(strength * (of_hue + yellow))


def _lch(lab: NDArray[Any]) -> tuple[Floats, Floats, Floats]:
    lightness, a, b = np.moveaxis(np.asarray(lab, np.float64), -1, 0)
    return lightness, np.hypot(a, b), np.arctan2(b, a)


def share_of_one(harmony: Floats) -> Floats:
    """`two_colours` without the lightness sum, as 0-1: 0.5 is what two colors at random reach."""
    return np.asarray(1 / (1 + np.exp(-(harmony - _MIDDLE) / _SPREAD)))


_MIDDLE: Final = -0.29  # median and spread over pairs of the colors of `design_vocabulary`
_SPREAD: Final = 0.35


def hue_weights(lab: NDArray[Any], share: NDArray[Any]) -> Floats:
    """How much there is of each hue, ... x `BINS`, of ... x colors x 3 L*a*b* with their shares ... x colors.

    A sum of 1 is one garment all in full colors; greys have none.
    """
    _, chroma, hue = _lch(lab)
    weight = share * np.minimum(1.0, (chroma / _COLOURFUL) ** 2)
    place = (np.degrees(hue) % 360 / (360 / BINS)).astype(np.int64) % BINS
    planes = np.zeros((*weight.shape, BINS))
    np.put_along_axis(planes, place[..., None], weight[..., None], -1)
    return np.asarray(planes.sum(-2))


def palettes(weights: NDArray[Any], areas: NDArray[Any]) -> tuple[Floats, NDArray[np.int64]]:
    """How near palettes are to the best hue template, 0-1, and which that is, as a place in `TEMPLATES`.

    The distance is equation 1 of Cohen-Or et al.: the arc from each hue to the nearest sector of the template, weighed
    by how much there is of it, for the best rotation; here on the hue of CIE L*a*b*, not that of HSV.

    Args:
        weights: n x `BINS`, of `hue_weights`, summed over what is worn, each times its area.
        areas: n, the whole areas.
    """
    amount = weights.sum(-1)
    arcs = (weights @ _ARCS.T) / np.maximum(amount, 1e-9)[:, None]
    best = arcs.reshape(len(weights), len(TEMPLATES), _TURNS).min(-1)
    worth = np.array([_WORTH[name] for name in TEMPLATES]) * np.exp(-best / _OFF)
    colourful = np.minimum(1.0, 4 * amount / np.maximum(areas, 1e-9))
    return (1 - colourful) * _NEUTRALS + colourful * worth.max(-1), worth.argmax(-1)


TEMPLATES: Final = tuple(_TEMPLATES)


def _arcs() -> Floats:
    """(templates * turns) x `BINS`: degrees from each hue to the nearest sector."""
    hues = (np.arange(BINS) + 0.5) * 360 / BINS
    rows = []
    for sectors in _TEMPLATES.values():
        for turn in range(_TURNS):
            off = [
                np.maximum(0, np.abs((hues - middle - turn * 360 / _TURNS + 180) % 360 - 180) - width / 2)
                for middle, width in sectors
            ]
            rows.append(np.min(off, axis=0))
    return np.array(rows)


_ARCS: Final = _arcs()
