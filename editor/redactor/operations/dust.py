"""Dust: specks on smooth surroundings covered."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.blemishes import found_blemishes
from editor.redactor.cleaning.covering import REACH, covered, least_contrast
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.source import Source

_AUTO = 60.0
_MANY = 400  # more are a texture, or sand


class Dust(Operation):
    """Specks found by top hats (see `blemishes`) and covered with the texture beside them (see `healing`).

    They are found once in the whole picture, so they are the same at each zoom and after each crop. At 100 faint ones
    are covered too, with less only those that stand out.
    """

    name = "dust"
    title = "Dust and specks"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 10
    tool = "settings"
    group = "Clean up"
    position = 530
    parameters = (Parameter("dust", "Dust and specks", minimum=0, auto=True),)
    looks_closely = True

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """Specks that stand out are covered, unless there are hundreds: those are the thing itself."""
        found = found_blemishes(Source(frame, ""), long=False)
        plain = np.count_nonzero(found[:, 7] >= least_contrast(_AUTO))
        return _AUTO if 0 < plain <= _MANY else 0.0

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return REACH

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        return covered(frame, context, "specks", values["dust"], long=False)
