"""Highlights: the upper half of the tones alone, colours kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import LIGHTNESS, Tones
from editor.redactor.light import luminance
from editor.redactor.operation import PointwiseOperation

MIDDLE = 0.5
_STRONGEST = 0.425  # at -100, one stop above white comes back to white
_BRIGHT, _LEAST = 0.9, -50.0


class Highlights(PointwiseOperation):
    """Linear light scaled by a gain of its luminance, so that ratios of channels, and with them hues, stay.

    Lightness v = Y^(1/2.2) above 0.5, as t = 2 v - 1, becomes t / (1 + k t), k = 0.425 at -100: slope 1 where it
    begins, and no end above, so that what Exposure pushed over white comes back. Positive values do the inverse.
    """

    name = "highlights"
    title = "Highlights"
    order = 120
    group = "Light"
    position = 30
    channelwise = False
    linear = True
    parameters = (Parameter("highlights", "Highlights", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        lightness = luminance(rgb, space) ** LIGHTNESS
        t = np.maximum(lightness - MIDDLE, 0) / (1 - MIDDLE)
        moved = MIDDLE + (1 - MIDDLE) * _compressed(t, -values["highlights"] / 100 * _STRONGEST)
        gain = np.where(t > 0, moved / np.maximum(lightness, MIDDLE), 1).astype(rgb.dtype)
        return np.asarray(rgb * gain ** (1 / LIGHTNESS))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What brings the 95th percentile of lightness, white paper aside, down to 0.9; never up, at most -50."""
        tones = Tones.of(frame, space)
        if tones is None or tones.light <= _BRIGHT:
            return 0.0
        t, wanted = ((v - MIDDLE) / (1 - MIDDLE) for v in (tones.light, _BRIGHT))
        return float(max(round(-100 / _STRONGEST * (1 / wanted - 1 / t)), _LEAST))


def _compressed(t: NDArray[np.floating[Any]], k: float) -> NDArray[np.floating[Any]]:
    if k >= 0:
        return np.asarray(t / (1 + k * t))
    inside = np.minimum(t, 1)  # negative k has a pole at -1 / k: from white on the curve goes on straight
    return np.asarray(inside / (1 + k * inside) + np.maximum(t - 1, 0) / (1 + k) ** 2)
