"""What a picture's colours say about the values it needs: the statistics behind every Auto.

Each looks at the picture before any tone, so the order of clicks does not matter, and each keeps its hands off what
looks right already: benchmarks/auto_tone.py measures both on photographs.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.redactor.light import luminance, to_oklab

Colours = NDArray[np.floating[Any]]

LIGHTNESS = 1 / 2.2
PAPER = 0.1  # from this share of white on, white is a background
_DARKEST = 1e-4
_DEEP, _FADED = 0.08, 0.14
_CLIPPED, _TOO_DARK = 0.97, 0.02
_NORM = 6
_GREY_CHROMA = 0.05
_ENOUGH_GREY = 0.3
_CAST_STRENGTH, _CAST_NOISE = 0.9, 0.15


@dataclass(frozen=True, slots=True)
class Tones:
    """How light and dark are spread over a picture, in lightness v = Y^(1/2.2), 0-1.

    Attributes:
        key: lightness of the mean of log luminance (Reinhard, Stark, Shirley and Ferwerda, "Photographic tone
            reproduction for digital images", 2002, equation 1).
        spread: standard deviation of lightness over the key: contrast that does not depend on exposure.
        dark, light: 10th and 95th percentile of lightness among pixels that are not white.
        black, white: 0.5th percentile of the darkest and 99.5th of the brightest channel, encoded.
        paper: share of pixels that are white: a studio background.
    """

    key: float
    spread: float
    dark: float
    light: float
    black: float
    white: float
    paper: float

    @property
    def depth(self) -> float:
        """1 where black is deep, 0 where it is missing.

        A picture without black is faded: that its highlights lie below white says nothing about its exposure.
        """
        return float(np.clip((_FADED - self.black) / (_FADED - _DEEP), 0, 1))

    @staticmethod
    def of(frame: Frame, space: ColourProfile) -> Tones | None:
        """The tones of what is visible; None where nothing can be said: no pixels, one tone, or black."""
        colours = visible(frame)
        if not len(colours):
            return None
        lightness = luminance(space.linearise(colours), space)[:, 0] ** LIGHTNESS
        deviation, printed = float(lightness.std()), lightness[lightness < 0.985]
        if deviation < 0.02 or not len(printed):
            return None
        key = float(np.exp(np.log(np.maximum(lightness, _DARKEST)).mean()))
        dark, light = (float(v) for v in np.percentile(printed, (10, 95)))
        black = float(np.percentile(colours.min(axis=1), 0.5))
        white = float(np.percentile(colours.max(axis=1), 99.5))
        return Tones(key, deviation / key, dark, light, black, white, 1 - len(printed) / len(lightness))


def visible(frame: Frame) -> Colours:
    """The colours of all pixels that are not fully transparent: N x 3 float32 in 0-1, encoded; N may be 0."""
    colours = frame.rgb.reshape(-1, 3)
    if frame.alpha is not None:
        colours = colours[frame.alpha.reshape(-1) > 0]
    return colours.astype(np.float32) / np.float32(frame.white)


def cast_gains(frame: Frame, space: ColourProfile) -> NDArray[np.float64]:
    """Stops that red, green and blue need for grey to be grey; their mean is 0, and all are 0 where nothing is grey.

    Shades of Grey (Finlayson and Trezzi, "Shades of gray and colour constancy", 2004; Minkowski norm 6) over linear
    light that is neither clipped nor black. Pixels count by how grey they are already (a Gaussian of Oklab chroma), so
    that a red dress is not taken for red light; few such pixels, or an estimate within its usual error, weaken the
    gains.
    """
    colours = visible(frame)
    brightest = colours.max(axis=1, initial=0)
    linear = space.linearise(colours[(brightest < _CLIPPED) & (brightest > _TOO_DARK)])
    if not len(linear):
        return np.zeros(3)
    chroma = np.hypot(*to_oklab(linear, space)[:, 1:].T)
    weights = np.exp(-((chroma / _GREY_CHROMA) ** 2))
    if weights.sum() < 1:
        return np.zeros(3)
    light = (weights @ linear**_NORM / weights.sum()) ** (1 / _NORM)
    stops = -np.log2(np.maximum(light, _DARKEST))
    stops -= stops.mean()
    size = float(np.abs(stops).max())
    trust = min(1.0, float(weights.sum()) / len(colours) / _ENOUGH_GREY)
    return np.asarray(stops * _CAST_STRENGTH * trust * size**2 / (size**2 + _CAST_NOISE**2))


def mean_chroma(frame: Frame, space: ColourProfile) -> float:
    """Mean Oklab chroma of what is visible; 0 for no pixels. Photographs lie around 0.03-0.12."""
    colours = visible(frame)
    if not len(colours):
        return 0.0
    return float(np.hypot(*to_oklab(space.linearise(colours), space)[:, 1:].T).mean())
