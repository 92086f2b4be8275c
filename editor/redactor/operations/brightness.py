"""Brightness: lighter or darker middle tones; black and white stay."""

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
from editor.redactor.tone_curves import bend

STRONGEST_SLOPE = 4.0
_MIDDLE_KEY = 0.46  # lightness of 18 % grey
_FULL_WHITE = 0.9  # where good photographs' highlights end, encoded
_PER_STOP = 40.0  # brightness that makes up best for one stop too little
_TOO_LIGHT, _LEAST, _MOST = 0.62, -20.0, 80.0


class Brightness(PointwiseOperation):
    """Encoded values bent so that the slope at black is 4 to the (brightness / 100); minus the value undoes it."""

    name = "brightness"
    title = "Brightness"
    order = 30
    group = "Light"
    position = 10
    parameters = (Parameter("brightness", "Brightness", auto=True),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        return bend(rgb, STRONGEST_SLOPE ** (values["brightness"] / 100))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The value that brings the key to middle grey (Reinhard et al. 2002, a = 0.18), as far as light is missing.

        A low key alone is a dark scene, not a fault: the value is limited by the stops that the highlights lie below
        0.9 of white. Where black lacks as well, the picture is faded, not dark. A high key is darkened half way, unless
        white paper makes it high.
        """
        tones = Tones.of(frame, space)
        if tones is None:
            return 0.0
        if tones.key < _MIDDLE_KEY:
            white = float(space.linearise(np.full((1, 3), max(tones.white, 0.01)))[0, 1])
            full = float(space.linearise(np.full((1, 3), _FULL_WHITE))[0, 1])
            missing = _PER_STOP * np.log2(full / white) * tones.depth
            return _rounded(min(_towards(tones.key, _MIDDLE_KEY), missing), 0, _MOST)
        if tones.key > _TOO_LIGHT and tones.paper < PAPER:
            return _rounded(_towards(tones.key, _TOO_LIGHT) / 2, _LEAST, 0)
        return 0.0


def _towards(key: float, wanted: float) -> float:
    slope = wanted * (1 - key) / (key * (1 - wanted))  # the bend through (key, wanted)
    return float(100 * np.log(slope) / np.log(STRONGEST_SLOPE))


def _rounded(value: float, least: float, most: float) -> float:
    return float(np.clip(round(value), least, most))
