"""What lies behind the subject."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.redactor.compositing import over_colour, transparent
from editor.redactor.operation import Context, Operation, Stage


class Backdrop(Operation):
    """Nothing, or one colour, behind the subject; behind a transparent picture where nothing was cut out.

    The colour is sRGB and becomes the same colour in the picture's own profile, as near as that can hold it; white
    stays exactly white and black exactly black.
    """

    name = "backdrop"
    title = "Backdrop"
    stage = Stage.BACKDROP
    tool = "background"
    group = "Backdrop"
    position = 10
    parameters = (Parameter("color", "Color", kind="colour", default="transparent"),)

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return False  # transparent is what a cut-out becomes, not what a picture is

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        subject = context.planes.get("subject")
        if values["color"] == "transparent":
            return frame if subject is None else transparent(frame, subject)
        if subject is None and frame.alpha is None:
            return frame
        if subject is None:
            subject = to_depth(np.asarray(frame.alpha), "float32")
        return over_colour(frame, subject, context.space.from_srgb(_fractions(values["color"])))


def _fractions(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue
