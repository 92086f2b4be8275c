"""Exposure: more or less light, as if the shutter had been open longer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import Tones
from editor.redactor.operation import PointwiseOperation

_WHITE_TARGET = 0.9
_TOLERATED, _LARGEST_AUTO = 0.35, 2.0


class Exposure(PointwiseOperation):
    """Linear light times 2 to the EV; nothing is bent or clipped, so Highlights can call back what leaves white."""

    name = "exposure"
    title = "Exposure"
    order = 10
    group = "Light"
    position = 50
    linear = True
    parameters = (Parameter("exposure", "Exposure", minimum=-5, maximum=5, step=0.05, unit="EV", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        return np.asarray(rgb * 2.0 ** values["exposure"])

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The EV, up to 2, that brings the brightest channel's 99.5th percentile to 0.9 of white.

        Exposing for the highlights (exposing to the right), as cameras' highlight-weighted metering does. Never less:
        what is clipped does not come back. Up to a third of a stop, and faded pictures, are left alone.
        """
        tones = Tones.of(frame, space)
        if tones is None or tones.white < 0.01:
            return 0.0
        white = float(space.linearise(np.full((1, 3), tones.white))[0, 1])
        wanted = float(np.log2(_WHITE_TARGET / white)) * tones.depth
        return round(float(np.clip(wanted, 0, _LARGEST_AUTO)), 2) if wanted > _TOLERATED else 0.0
