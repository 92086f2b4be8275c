"""Shadows: the lower half of the tones alone, colours kept."""

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
from editor.redactor.operations.highlights import MIDDLE

_LIFT, _DROP = 2.0, 0.9
_DARK, _MOST = 0.12, 40.0


class Shadows(PointwiseOperation):
    """Linear light scaled by a gain of its luminance, so that ratios of channels, and with them hues, stay.

    Lightness v = Y^(1/2.2) below 0.5 is multiplied by 1 + c (1 - 2 v)^2: black and the upper half stay, the slope at
    black is 1 + c, three at +100 and a tenth at -100.
    """

    name = "shadows"
    title = "Shadows"
    order = 130
    group = "Light"
    position = 40
    channelwise = False
    linear = True
    parameters = (Parameter("shadows", "Shadows", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        amount = values["shadows"] / 100 * (_LIFT if values["shadows"] > 0 else _DROP)
        below = np.maximum(1 - luminance(rgb, space) ** LIGHTNESS / MIDDLE, 0)
        return np.asarray(rgb * (1 + amount * below**2) ** (1 / LIGHTNESS))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What brings the 10th percentile of lightness up to 0.12; never down, at most 40."""
        tones = Tones.of(frame, space)
        if tones is None or tones.dark >= _DARK:
            return 0.0
        gain = _DARK / max(tones.dark, 0.01) - 1
        return float(min(round(100 / _LIFT * gain / (1 - tones.dark / MIDDLE) ** 2), _MOST))
