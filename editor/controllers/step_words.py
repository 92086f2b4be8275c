"""Short words for a step of the history."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import Operation

DETAIL_WORDS = ("auto", "s")  # what details say besides figures and names of choices
_JOINTS = re.compile(r"(, | · |(?<=\d) )")


def step_detail(operation: type[Operation], values: Mapping[str, Value], autos: Collection[str]) -> str:
    """The values just set, in short: ``"+18 · auto"``, ``"−10, 0, +26"``; figures and names of choices only."""
    shown = [_figure(operation.parameter(name), value) for name, value in values.items()]
    text = ", ".join(word for word in shown[:3] if word)
    return f"{text} · auto" if autos and text else text


def spoken_detail(detail: str) -> str:
    """What `step_detail` made, in the language of the window: a project keeps it in English."""
    whole = tr(detail)  # a choice's words may have a comma of their own
    return whole if whole != detail else "".join(tr(part) for part in _JOINTS.split(detail))


def _figure(parameter: Parameter, value: Value) -> str:
    if parameter.kind == "number":
        decimals = max(0, len(f"{parameter.step:g}".partition(".")[2]))
        sign = "+" if parameter.minimum < 0 < value else ""
        unit = f" {parameter.unit}" if parameter.unit else ""
        return f"{sign}{value:.{decimals}f}{unit}".replace("-", "−")
    if parameter.kind == "choice":
        return dict(parameter.choices).get(str(value), str(value))
    if parameter.kind == "lens":
        return str(value[0]) if value else ""
    if parameter.kind == "colour":
        return str(value)
    if parameter.kind == "strokes":
        return f"× {len(value)}"
    return ""
