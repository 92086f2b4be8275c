"""Contrast: an S-curve around middle grey that reaches black and white but clips nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import PAPER, Tones
from editor.redactor.operation import PointwiseOperation
from editor.redactor.tone_curves import bend_around

STRONGEST_SLOPE = 3.0
MIDDLE_GREY = 0.18
_FLAT, _MOST = 0.34, 40.0


class Contrast(PointwiseOperation):
    """Encoded values bent around 18 % grey with the slope 3 to the (contrast / 100); minus the value undoes it."""

    name = "contrast"
    title = "Contrast"
    order = 40
    group = "Light"
    position = 20
    parameters = (Parameter("contrast", "Contrast", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        pivot = float(space.encode(np.full((1, 3), MIDDLE_GREY))[0, 1])
        return bend_around(rgb, pivot, STRONGEST_SLOPE ** (values["contrast"] / 100))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The value that brings the spread of tones to that of photographs, never less contrast.

        The spread is RMS contrast (Peli, "Contrast in complex images", 1990) relative to the key, so that dark pictures
        are not taken for flat ones. Pictures on white paper are left alone: their paper is no part of the scene.
        """
        tones = Tones.of(frame, space)
        if tones is None or tones.paper > PAPER or tones.spread >= _FLAT:
            return 0.0
        return float(min(round(100 * np.log(_FLAT / tones.spread) / np.log(STRONGEST_SLOPE)), _MOST))
