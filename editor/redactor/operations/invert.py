"""The subject and its background changed round."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage


class Invert(Operation):
    """What was background is the subject, and the other way round; strokes are laid over what comes of it."""

    name = "invert"
    title = "Invert the mask"
    made = SourceType.HUMAN_EDITS
    stage = Stage.MATTE
    order = 16
    tool = "background"
    group = "Cut-out"
    position = 16
    parameters = (Parameter("invert", "Invert the mask", kind="switch", default=False),)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        subject = context.planes.get("subject")
        if subject is not None:
            whole = np.float32(1) if frame.alpha is None else to_depth(frame.alpha, "float32")
            context.planes["subject"] = np.maximum(whole - subject, 0)
        return frame
