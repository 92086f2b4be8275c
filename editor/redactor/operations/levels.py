"""Levels: where black, white and the middle lie, before and after."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import visible
from editor.redactor.operation import PointwiseOperation
from editor.redactor.tone_curves import signed_power

_CLIPPED = 0.1  # percent of pixels that may become black, and as many white
_BLACK_AS_IT_IS, _WHITE_AS_IT_IS = 8.0, 6.0  # short of full range by this much still looks right
_NARROWEST = 2.0
_AUTO_NARROWEST = 64.0


class Levels(PointwiseOperation):
    """Encoded values between `black` and `white` are stretched, bent by `mid`, and put between the output levels.

    Values outside stay outside, for operations that follow, unless the output levels are narrower than the picture.
    A white that is not above black counts as lying 2 of 255 above it.
    """

    name = "levels"
    title = "Levels"
    order = 20
    group = "Curves and levels"
    position = 300
    parameters = (
        Parameter("black", "Black", default=0, minimum=0, maximum=253, auto=True),
        Parameter("mid", "Middle", default=1, minimum=0.2, maximum=5, step=0.01),
        Parameter("white", "White", default=255, minimum=2, maximum=255, auto=True),
        Parameter("output_black", "Output black", default=0, minimum=0, maximum=255),
        Parameter("output_white", "Output white", default=255, minimum=0, maximum=255),
    )

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        black = values["black"]
        white = max(values["white"], black + _NARROWEST)
        stretched = signed_power((rgb * 255 - black) / (white - black), 1 / values["mid"])
        low, high = values["output_black"] / 255, values["output_white"] / 255
        placed = low + stretched * (high - low)
        floor, ceiling = sorted((low, high))
        return np.asarray(np.clip(placed, floor if floor > 0 else -np.inf, ceiling if ceiling < 1 else np.inf))

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """Black and white where 0.1 % of the pixels lie beyond, at one place for all channels.

        Histogram stretching with clipping (Gonzalez and Woods, Digital Image Processing, 3.2); taking the darkest and
        the brightest channel, as Photoshop's *Enhance monochromatic contrast* does, keeps the colours. A picture with
        less than a quarter of the range is left alone: it is meant to be flat.
        """
        colours = visible(frame) * 255
        if not colours.size:
            return self.parameter(name).default
        black = float(np.percentile(colours.min(axis=1), _CLIPPED))
        white = float(np.percentile(colours.max(axis=1), 100 - _CLIPPED))
        if white - black < _AUTO_NARROWEST:
            return self.parameter(name).default
        return round(max(0, black - _BLACK_AS_IT_IS) if name == "black" else min(255, white + _WHITE_AS_IT_IS))
