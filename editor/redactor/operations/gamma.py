"""Gamma: lighter or darker middle tones by a power of the encoded values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import PointwiseOperation
from editor.redactor.tone_curves import signed_power


class Gamma(PointwiseOperation):
    """Encoded values to the power 1 / gamma; above 1 lighter, black and white stay."""

    name = "gamma"
    title = "Gamma"
    order = 50
    group = "Curves and levels"
    position = 310
    parameters = (Parameter("gamma", "Gamma", default=1, minimum=0.2, maximum=5, step=0.01),)

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        return signed_power(rgb, 1 / values["gamma"])
