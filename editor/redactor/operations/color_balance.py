"""Color balance: shadows, midtones and highlights moved between opposite colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.auto_tone import cast_gains
from editor.redactor.light import luminance
from editor.redactor.operation import PointwiseOperation

RANGES = ("shadows", "midtones", "highlights")
AXES = ("cyan_red", "magenta_green", "yellow_blue")
STOPS = 1.0  # stops of light a channel gains at 100
_LIGHTNESS = 1 / 2.2


class ColorBalance(PointwiseOperation):
    """Each channel's linear light gains up to one stop, weighted by lightness; luminance is put back afterwards.

    The weights (1 - v)^3, v^3 and what is left between, v = Y^(1/2.2), add up to 1: the same three values in all ranges
    are one von Kries gain for the whole picture. Gains keep black black.
    """

    name = "color_balance"
    title = "Color balance"
    order = 110
    group = "Color balance"
    position = 100
    channelwise = False
    linear = True
    parameters = (
        Parameter("shadows_cyan_red", "Cyan – Red", auto=True, group="Shadows"),
        Parameter("shadows_magenta_green", "Magenta – Green", auto=True, group="Shadows"),
        Parameter("shadows_yellow_blue", "Yellow – Blue", auto=True, group="Shadows"),
        Parameter("midtones_cyan_red", "Cyan – Red", auto=True, group="Midtones"),
        Parameter("midtones_magenta_green", "Magenta – Green", auto=True, group="Midtones"),
        Parameter("midtones_yellow_blue", "Yellow – Blue", auto=True, group="Midtones"),
        Parameter("highlights_cyan_red", "Cyan – Red", auto=True, group="Highlights"),
        Parameter("highlights_magenta_green", "Magenta – Green", auto=True, group="Highlights"),
        Parameter("highlights_yellow_blue", "Yellow – Blue", auto=True, group="Highlights"),
    )

    def colour(
        self, rgb: NDArray[np.floating[Any]], values: Mapping[str, Value], space: ColourProfile
    ) -> NDArray[np.floating[Any]]:
        amounts = np.array([[values[f"{place}_{axis}"] for axis in AXES] for place in RANGES], rgb.dtype)
        light = luminance(rgb, space)
        v = np.clip(light**_LIGHTNESS, 0, 1)
        shadows, highlights = (1 - v) ** 3, v**3
        weights = np.concatenate([shadows, 1 - shadows - highlights, highlights], axis=-1)
        moved = rgb * np.exp2(weights @ (amounts * (STOPS / 100)))
        tiny = np.finfo(rgb.dtype).tiny
        return np.asarray(moved * (light + tiny) / (luminance(moved, space) + tiny), rgb.dtype)

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What takes a cast of light out of all ranges alike: see `cast_gains` (Shades of Grey)."""
        axis = next(index for index, axis in enumerate(AXES) if name.endswith(axis))
        return float(np.clip(round(100 / STOPS * cast_gains(frame, space)[axis]), -100, 100))
