"""Scratches: thin lines on smooth surroundings covered."""

from __future__ import annotations

from collections.abc import Mapping

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.artefacts import Artefact
from editor.redactor.cleaning.blemishes import found_blemishes
from editor.redactor.cleaning.healing import healed
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.operations.dust import REACH, least_contrast
from editor.redactor.source import Source


class Scratches(Operation):
    """Scratches and hairs, found and covered as dust is (see `blemishes`, `healing`).

    There is no Auto: a seam, a thread or a cable is a thin line on smooth surroundings as well.
    """

    name = "scratches"
    title = "Scratches and hairs"
    stage = Stage.HEAL
    order = 20
    tool = "settings"
    group = "Clean up"
    position = 540
    parameters = (Parameter("scratches", "Scratches and hairs", minimum=0),)

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return REACH

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        if context.is_cancelled():
            raise Cancelled
        found = context.artefact("scratches", {}, lambda: _found(context.source)).arrays["scratches"]
        return healed(frame, found[found[:, 7] >= least_contrast(values["scratches"])], context.places, context.step)


def _found(source: Source) -> Artefact:
    found = found_blemishes(source, long=True)
    return Artefact({"scratches": found}, {"found": len(found)})
