"""A mask from elsewhere: a file, or that of another picture."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.mask_file import of_text
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.matting.fields import Floats
from editor.redactor.matting.views import seen_matte
from editor.redactor.operation import Context, Operation, Stage


class MaskFromElsewhere(Operation):
    """A finished mask over the whole upright input, in place of what the network found, or together with it.

    It is taken as it is: nothing is redrawn along edges. A mask of another size is stretched. It belongs to one picture
    and so to no preset.
    """

    name = "mask"
    title = "Mask"
    made = SourceType.HUMAN_EDITS
    stage = Stage.MATTE
    order = 11
    tool = "background"
    group = "Cut-out"
    position = 11
    parameters = (
        Parameter("mask", "Mask", kind="mask", default=""),
        Parameter(
            "combine",
            "With the cut-out",
            kind="choice",
            default="replace",
            choices=(
                ("replace", "In its place"),
                ("add", "Added"),
                ("subtract", "Taken away"),
                ("intersect", "What both have"),
            ),
        ),
    )
    brings = ("edge", "backdrop")

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["mask"]

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        text = str(values["mask"])
        key = hashlib.sha256(text.encode()).hexdigest()
        mask = seen_matte(context.remember(("mask", key), lambda: of_text(text)), ("smaller", key), context)
        whole = np.ones(1, np.float32) if frame.alpha is None else to_depth(frame.alpha, "float32")
        before = context.planes.get("subject")
        if before is not None:
            mask = _combined(str(values["combine"]), before, mask)
        context.planes["subject"] = np.minimum(mask, whole)
        context.planes.pop("doubt", None)  # it was of the network's mask
        return frame


def _combined(how: str, before: Floats, mask: Floats) -> Floats:
    if how == "add":
        return np.maximum(before, mask)
    if how == "subtract":
        return np.minimum(before, 1 - mask)
    return np.minimum(before, mask) if how == "intersect" else mask
