"""Dehaze: the veil of air, or of a dusty lens, taken off."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.haze import Haze, haze_of
from editor.redactor.cleaning.planes import in_strips
from editor.redactor.operation import Context, Operation, Stage

_MOST = 0.95  # of the haze found is taken off at 100, so that distance stays (He et al. 2009, equation 12)
_LEAST_LEFT = 0.15  # of the light that comes through: less would be noise made large
_VEILED, _THICK = 0.16, 0.26  # haze over everything that Auto begins at, and takes for plain
_LIGHT, _ALL_LIGHT = 0.45, 0.6  # from here on it is rather a light thing on a light background
_AUTO = 70.0  # more takes light for haze in pictures where nothing is quite dark


class Dehaze(Operation):
    """Dark channel prior (He, Sun and Tang 2009, equation 16), see `haze`. The map is that of the whole picture.

    It works on encoded colours, as in the paper.
    """

    name = "dehaze"
    title = "Haze"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 60
    tool = "settings"
    group = "Clean up"
    position = 520
    parameters = (Parameter("dehaze", "Haze", minimum=0, auto=True),)
    looks_closely = True

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """Where nothing is dark, something light lies over it. Where all is quite light, the things themselves are."""
        if np.ptp(frame.rgb) == 0:
            return 0.0
        veil = haze_of(frame).veil
        veiled = np.clip((veil - _VEILED) / (_THICK - _VEILED), 0, 1)
        plain = veiled * np.clip((_ALL_LIGHT - veil) / (_ALL_LIGHT - _LIGHT), 0, 1)
        return float(round(_AUTO * float(plain)))

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        haze: Haze = context.remember(("haze",), lambda: haze_of(context.source.frame))
        plane, share = haze.plane(), np.float32(_MOST * values["dehaze"] / 100)

        def change(rgb: Pixels, first: int) -> Pixels:
            colours = to_depth(rgb, "float32")
            carried = context.carried(plane, slice(first, first + len(rgb)))
            found = np.clip((carried[..., :3] * colours).sum(axis=2) + carried[..., 3], 0, 1)
            through = np.maximum(1 - share * found, _LEAST_LEFT)[..., None]
            return to_depth(np.clip((colours - haze.air) / through + haze.air, 0, 1), rgb.dtype.name)

        return in_strips(frame, 0, change, context.is_cancelled)
