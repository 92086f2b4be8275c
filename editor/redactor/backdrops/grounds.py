"""Which ground a backdrop's values ask for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.model.frame import Frame
from editor.model.parameter import Value
from editor.redactor.backdrops.colours import colour_of
from editor.redactor.backdrops.laying import plain
from editor.redactor.backdrops.wide import Rows
from editor.redactor.operation import Context

OWN: Final = ("blurred", "grey")  # kinds that show the old background
_COLOURED: Final = ("color", "gradient", "sweep")  # what is nothing without a colour


def is_nothing(values: Mapping[str, Value]) -> bool:
    """Whether the ground is transparent: no colour, or a picture that was not chosen yet."""
    if values["kind"] == "picture":
        return values["picture"] is None
    return values["kind"] in _COLOURED and values["color"] == "transparent"


def ground_of(frame: Frame, values: Mapping[str, Value], context: Context) -> Rows:
    """The ground's rows, in 0-1 as the frame is encoded. Errors as of `pictured`."""
    from editor.redactor.backdrops.own import blurred, grey
    from editor.redactor.backdrops.painted import gradient, sweep
    from editor.redactor.backdrops.pictured import pictured

    match values["kind"]:
        case "gradient":
            return gradient(values, context)
        case "sweep":
            return sweep(values, context)
        case "picture":
            return pictured(frame, values, context)
        case "blurred":
            return blurred(frame, values, context)
        case "grey":
            return grey(frame, values, context)
        case _:
            return plain(colour_of(values["color"], context.space))
