"""The matte, corrected by hand."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.painting import PaintingCache
from editor.redactor.strokes import StoredStroke, Stroke, checked

MODES = ("erase", "restore")


class MaskStrokes(Operation):
    """Strokes that erase from the subject or bring back to it.

    They are drawn over the matte in their own order, whatever the network found, so a newer network or another
    backdrop beneath them changes none of them. Erasing leads to nothing, restoring to all that the picture itself
    shows there. Without a cut-out they begin with the whole picture.
    """

    name = "mask_strokes"
    title = "Mask brush"
    stage = Stage.MATTE
    order = 20
    tool = "background"
    group = "Cut-out"
    position = 20
    parameters = (Parameter("strokes", "Strokes", kind="strokes", default=()),)
    brings = ("edge", "backdrop")

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {**complete, "strokes": checked(complete["strokes"], _stored)}

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        cache: PaintingCache = context.remember(("paintings",), PaintingCache)
        bend, is_cancelled = context.geometry.bend, context.is_cancelled
        painting = cache.painting(values["strokes"], MODES, context.to_input, frame.size, is_cancelled, bend=bend)
        whole = np.ones(1, np.float32) if frame.alpha is None else to_depth(frame.alpha, "float32")
        if "doubt" in context.planes:
            context.planes["doubt"] = context.planes["doubt"] * painting.keep  # what a person painted is settled
        context.planes["subject"] = painting.applied(context.planes.get("subject", whole), whole)
        return frame


def _stored(value: object) -> StoredStroke:
    return Stroke.from_value(value, MODES).to_value()
