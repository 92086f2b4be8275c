"""Color correction: what a color card, or another picture of the set, says about the colours of the picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import PointwiseOperation
from editor.redactor.wide_light import from_wide, roots, to_wide


class ColorCorrection(PointwiseOperation):
    """Linear light through a matrix, the same for pictures of every profile (`wide_light`).

    `matrix` has a row for red, green and blue: 3 coefficients for a plain matrix, 6 for root-polynomial terms
    (`wide_light.roots`); empty, it changes nothing. It runs after the operations that leave channels apart: exposure
    may come before or after it, the other curves are meant for what the camera gave.
    """

    name = "color_correction"
    title = "Color correction"
    order = 95
    group = "Color card"
    position = 450
    channelwise = False
    linear = True
    parameters = (
        Parameter("matrix", "Matrix", kind="matrix", default=()),
        Parameter("strength", "Strength", default=100, minimum=0, maximum=100, unit="%"),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["matrix"] or values["strength"] == 0

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        if self.is_idle(values):
            return rgb
        matrix = np.array(values["matrix"])
        wide = to_wide(rgb, space)
        terms = wide if matrix.shape[1] == 3 else roots(wide)
        after = from_wide(terms @ matrix.T.astype(wide.dtype), space)
        return np.asarray(rgb + (after - rgb) * (values["strength"] / 100), rgb.dtype)
