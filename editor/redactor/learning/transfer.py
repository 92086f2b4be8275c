"""What takes the colours of some pictures to those of others: a curve of lightness, tints and gains of chroma.

Optimal transport in a class of maps that looks are made of, rather than of everything: lightness by its
one-dimensional transport, and at each lightness the transport between two round clouds of a and b, which is a shift and
a gain (Pitié and Kokaram, "The linear Monge-Kantorovitch linear colour mapping", 2007, in its isotropic case).
docs/adr/0111 has the measurements that led here.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from editor.redactor.gamut import held_in_srgb
from editor.redactor.learning.colour_histogram import CHROMATICITY, LIGHTNESS
from editor.redactor.learning.pictures import SRGB
from editor.redactor.light import to_oklab
from editor.redactor.tone_curves import monotone_cubic

Floats = NDArray[np.float64]

KNOTS: Floats = np.array([0, 0.06, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 0.96, 1.0])  # of lightness, for the curve
TONES: Floats = np.linspace(0.15, 0.92, 5)  # of lightness, for tints and gains
MOST_LIGHT, MOST_TINT, MOST_GAIN = 0.2, 0.04, 2.0  # bounds of what a look may do, in Oklab
_STEEPEST, _FLATTEST = 3.0, 0.3  # slopes of the curve
_LEAST_GAIN = -4.0  # as a logarithm: 1/50, no colour left that could be seen
_PALE = 0.02  # colours so far from the middle count half when tints are found: greys say what a tint is, things do not
_ROUNDS = 12
_ROUGH, _FAR = 3e-3, 1e-4  # weights of bends and of size of the curve
_FAINT = 3e-3  # chroma below which a gain would be one of noise
_WHITE = 0.08  # of lightness below white, where tints fade: products stand on white


@dataclass(frozen=True, slots=True, eq=False)
class Transfer:
    """A map of colours.

    Attributes:
        lift: what is added to lightness at KNOTS; 0 at white.
        middle: a and b of the greyest colours at TONES, around which chroma is scaled.
        tint: what is added to a and b at TONES.
        gain: logarithm of what chroma is multiplied with at TONES.
    """

    lift: Floats
    middle: Floats
    tint: Floats
    gain: Floats

    def lightness(self, light: Floats) -> Floats:
        """The curve, 0-1; it rises everywhere."""
        slopes = np.clip(np.diff(KNOTS + self.lift) / np.diff(KNOTS), _FLATTEST, _STEEPEST)
        heights = np.concatenate([[0], np.cumsum(slopes * np.diff(KNOTS))])
        start = np.clip(self.lift[0], 0, MOST_LIGHT)
        points = start + heights * (1 - start) / heights[-1]
        curve = monotone_cubic(list(zip(KNOTS.tolist(), points.tolist(), strict=True)))
        return np.asarray(np.clip(curve(light), 0, 1))

    def moved(self, lab: Floats) -> Floats:
        """Where Oklab colours (N x 3) go; they may leave sRGB."""
        light = self.lightness(np.clip(lab[:, 0], 0, 1))
        near = _near(light)
        middle = near @ self.middle
        fade = np.clip((1 - light) / _WHITE, 0, 1)[:, None]
        colour = lab[:, 1:] + fade * ((lab[:, 1:] - middle) * np.expm1(near @ self.gain)[:, None] + near @ self.tint)
        return np.concatenate([light[:, None], colour], axis=1)

    def colours(self, rgb: Floats) -> Floats:
        """What becomes of encoded sRGB colours (N x 3), 0-1."""
        lab = self.moved(np.asarray(to_oklab(SRGB.linearise(rgb), SRGB), np.float64))
        return held_in_srgb(lab[:, 0], lab[:, 1:])

    def blocks(self) -> list[Floats]:
        """The parts that are believed or doubted each by itself: the curve, each tint, the gains."""
        return [self.lift, *self.tint, self.gain]

    def weakened(self, shares: Floats) -> Transfer:
        """Only `shares` (0-1) of each of the blocks."""
        return replace(
            self, lift=self.lift * shares[0], tint=self.tint * shares[1:-1, None], gain=self.gain * shares[-1]
        )


def transfer(source: Floats, target: Floats) -> Transfer:
    """The map from the colours of one histogram (LEVELS x PLACES^2) to those of another, within its bounds."""
    lift = _lift(source.sum(axis=1), target.sum(axis=1))
    flat = Transfer(lift, np.zeros((len(TONES), 2)), np.zeros((len(TONES), 2)), np.zeros(len(TONES)))
    middle, spread = _clouds(source, flat.lightness(LIGHTNESS))
    wanted, wanted_spread = _clouds(target, LIGHTNESS)
    tint = wanted - middle
    tint *= np.minimum(1, MOST_TINT / np.maximum(np.hypot(*tint.T), 1e-9))[:, None]
    gain = np.clip(np.log((wanted_spread + _FAINT) / (spread + _FAINT)), _LEAST_GAIN, np.log(MOST_GAIN))
    return Transfer(lift, middle, tint, gain)


def _lift(source: Floats, target: Floats) -> Floats:
    """The transport of lightness, as far as few knots and little roughness can say it."""
    ranks = [(np.cumsum(each) - each / 2) / each.sum() for each in (source, target)]
    change = np.interp(ranks[0], ranks[1] + np.arange(len(target)) * 1e-9, LIGHTNESS) - LIGHTNESS
    basis = _hats(LIGHTNESS, KNOTS)[:, :-1]  # white stays
    weights = np.minimum(source / source.sum(), 0.1)[:, None]
    bends = np.diff(np.eye(len(KNOTS)), 2, axis=0)[:, :-1]
    system = basis.T @ (weights * basis) + _ROUGH * bends.T @ bends + _FAR * np.eye(len(KNOTS) - 1)
    found = np.linalg.solve(system, basis.T @ (weights[:, 0] * change))
    return np.append(np.clip(found, -MOST_LIGHT, MOST_LIGHT), 0.0)


def _clouds(counts: Floats, light: Floats) -> tuple[Floats, Floats]:
    """At each of TONES where grey lies (K x 2), and the mean distance from it (K).

    The middle is a location with Cauchy's weights: coloured things far from it pull little.
    """
    shares = _near(light).T @ counts + 1e-12
    middle = np.zeros((len(TONES), 2))
    for _ in range(_ROUNDS):
        weights = shares / (1 + _squares(middle) / _PALE**2)
        middle = weights @ CHROMATICITY / weights.sum(axis=1, keepdims=True)
    return middle, (shares * np.sqrt(_squares(middle))).sum(axis=1) / shares.sum(axis=1)


def _squares(middle: Floats) -> Floats:
    a, b = CHROMATICITY.T
    return np.asarray((a - middle[:, :1]) ** 2 + (b - middle[:, 1:]) ** 2)


def _near(light: Floats) -> Floats:
    return _hats(light, TONES)


def _hats(values: Floats, knots: Floats) -> Floats:
    """N x K: what each knot counts at each value, linear in between."""
    return np.stack([np.interp(values, knots, one) for one in np.eye(len(knots))], axis=1)
