"""Curves: any monotone shape of tone, for all channels together and for each."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import PointwiseOperation
from editor.redactor.tone_curves import monotone_cubic

STRAIGHT = ((0.0, 0.0), (1.0, 1.0))
_CHANNELS = ("red", "green", "blue")


class Curves(PointwiseOperation):
    """The curve of each channel, then the curve of all, on encoded values."""

    name = "curves"
    title = "Curves"
    order = 60
    group = "Curves and levels"
    position = 320
    parameters = (
        Parameter("all", "All channels", kind="curve", default=STRAIGHT),
        Parameter("red", "Red", kind="curve", default=STRAIGHT),
        Parameter("green", "Green", kind="curve", default=STRAIGHT),
        Parameter("blue", "Blue", kind="curve", default=STRAIGHT),
    )

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        together = monotone_cubic(values["all"])
        channels = [together(monotone_cubic(values[name])(rgb[..., i])) for i, name in enumerate(_CHANNELS)]
        return np.stack(channels, axis=-1)
