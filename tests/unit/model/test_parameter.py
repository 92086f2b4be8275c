"""Parameters: what they accept, and what they say when they do not."""

from __future__ import annotations

import math

import pytest

from editor.errors import ValueRangeError
from editor.model.parameter import Parameter

NUMBER = Parameter("amount", "Brightness")
CHOICE = Parameter("model", "Quality", kind="choice", default="quality", choices=(("quality", "Quality"),))
SWITCH = Parameter("flip", "Flip", kind="switch", default=False)
COLOUR = Parameter("color", "Color", kind="colour", default="transparent")
CURVE = Parameter("rgb", "Curve", kind="curve", default=((0.0, 0.0), (1.0, 1.0)))


@pytest.mark.parametrize(
    ("parameter", "text", "value"),
    [
        (NUMBER, "20", 20.0),
        (NUMBER, "−12,5", -12.5),
        (CHOICE, "quality", "quality"),
        (SWITCH, "on", True),
        (SWITCH, "No", False),
        (COLOUR, "#FFaa00", "#ffaa00"),
        (COLOUR, "transparent", "transparent"),
        (CURVE, "[[0, 0.1], [1, 0.9]]", ((0.0, 0.1), (1.0, 0.9))),
    ],
)
def test_text_is_understood(parameter: Parameter, text: str, value: object) -> None:
    assert parameter.parse(text) == value


@pytest.mark.parametrize(
    ("parameter", "text"),
    [
        (NUMBER, "101"),
        (NUMBER, "nan"),
        (NUMBER, "inf"),
        (NUMBER, "much"),
        (NUMBER, ""),
        (CHOICE, "best"),
        (SWITCH, "maybe"),
        (COLOUR, "red"),
        (COLOUR, "#12345"),
        (COLOUR, "#12345g"),
        (CURVE, "[[1, 0], [0, 1]]"),
        (CURVE, "[[0, 0]]"),
        (CURVE, "3"),
        (CURVE, "[[0, 0], [1, 2]]"),
    ],
)
def test_nonsense_is_refused_with_what_is_allowed(parameter: Parameter, text: str) -> None:
    with pytest.raises(ValueRangeError) as refused:
        parameter.parse(text)
    assert parameter.title in str(refused.value)
    assert refused.value.todo


def test_a_truth_value_is_no_number() -> None:
    with pytest.raises(ValueRangeError):
        NUMBER.check(True)
    with pytest.raises(ValueRangeError):
        NUMBER.check(math.nan)
