"""Saturation: stronger or weaker colours at the same lightness and hue."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import mean_chroma
from editor.redactor.light import from_oklab, to_oklab
from editor.redactor.operation import PointwiseOperation

_GREY, _PALE, _STRONG = 0.012, 0.045, 0.13
_LEAST, _MOST = -15.0, 20.0


class Saturation(PointwiseOperation):
    """Chroma in Oklab (Ottosson 2020) times 1 + saturation / 100: grey at -100, twice as strong at +100."""

    name = "saturation"
    title = "Saturation"
    order = 150
    group = "Color strength"
    position = 200
    channelwise = False
    linear = True
    parameters = (Parameter("saturation", "Saturation", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        lab = to_oklab(rgb, space)
        lab[..., 1:] *= 1 + values["saturation"] / 100
        return from_oklab(lab, space)

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """Towards the mean chroma of photographs for pale and for loud pictures; grey ones stay grey."""
        chroma = mean_chroma(frame, space)
        if chroma < _GREY:
            return 0.0
        wanted = 100 * (float(np.clip(chroma, _PALE, _STRONG)) / chroma - 1)
        return float(np.clip(round(wanted), _LEAST, _MOST))
