"""Scratches: thin lines on smooth surroundings covered."""

from __future__ import annotations

from collections.abc import Mapping

from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.covering import REACH, covered
from editor.redactor.operation import Context, Operation, Stage


class Scratches(Operation):
    """Scratches and hairs, found and covered as dust is (see `blemishes`, `healing`).

    There is no Auto: a seam, a thread or a cable is a thin line on smooth surroundings as well.
    """

    name = "scratches"
    title = "Scratches and hairs"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 20
    tool = "settings"
    group = "Clean up"
    position = 540
    parameters = (Parameter("scratches", "Scratches and hairs", minimum=0),)

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return REACH

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        return covered(frame, context, "scratches", values["scratches"], long=True)
