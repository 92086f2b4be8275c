"""Dust: specks on smooth surroundings covered."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.errors import Cancelled
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.artefacts import Artefact
from editor.redactor.cleaning.blemishes import found_blemishes
from editor.redactor.cleaning.healing import healed
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.source import Source

FAINTEST, PLAINEST = 6.0, 64.0  # contrasts in 255ths that are covered at 100, and at almost 0
REACH = 260  # full-size pixels that the largest speck of a picture of 48 megapixels is healed from
_AUTO = 60.0
_MANY = 400  # more are a texture, or sand


class Dust(Operation):
    """Specks found by top hats (see `blemishes`) and covered with the texture beside them (see `healing`).

    They are found once in the whole picture, so they are the same at each zoom and after each crop. At 100 faint ones
    are covered too, with less only those that stand out.
    """

    name = "dust"
    title = "Dust and specks"
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
        if context.is_cancelled():
            raise Cancelled
        found = context.artefact("specks", {}, lambda: _found(context.source)).arrays["specks"]
        return healed(frame, found[found[:, 7] >= least_contrast(values["dust"])], context.places, context.step)


def least_contrast(value: float) -> float:
    """The contrast, in 255ths, from which on a slider at `value` (0-100) takes blemishes."""
    return float(PLAINEST * (FAINTEST / PLAINEST) ** (value / 100))


def _found(source: Source) -> Artefact:
    found = found_blemishes(source, long=False)
    return Artefact({"specks": found}, {"found": len(found)})
