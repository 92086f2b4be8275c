"""Numbers are written and read as people do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.views.widgets.numbers import Scale

PERCENT, EXPOSURE, KELVIN = Scale(-100, 100), Scale(-5, 5, 0.05, unit="EV"), Scale(2000, 12000, 50, 5500, "K")


@pytest.mark.parametrize(
    ("scale", "value", "text"),
    [
        (PERCENT, 18, "+18"), (PERCENT, -24, "−24"), (PERCENT, 0, "0"), (PERCENT, 0.3, "+0.3"),
        (EXPOSURE, 1.5, "+1.50 EV"), (EXPOSURE, -0.004, "−0.004 EV"), (EXPOSURE, -1e-9, "0.00 EV"),
        (KELVIN, 5600, "5600 K"),
        (Scale(0, 100), 60, "60"),
    ],
)  # fmt: skip
def test_a_number_is_written_with_its_sign_and_the_decimals_of_its_step(scale: Scale, value: float, text: str) -> None:
    assert scale.spoken(value) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [("−24", -24), ("-24", -24), ("+1,5", 1.5), (" 7 ", 7), ("–3", -3), ("abc", None), ("", None), ("nan", None),
     ("inf", None), ("1.2.3", None)],
)  # fmt: skip
def test_a_number_is_read_with_any_minus_and_decimal_comma(text: str, value: float | None) -> None:
    assert PERCENT.read(text) == value


@given(st.floats(-5, 5))
def test_what_is_written_can_be_read_back(value: float) -> None:
    value = EXPOSURE.clamp(value)
    assert EXPOSURE.read(EXPOSURE.spoken(value)) == pytest.approx(value, abs=0.0005)


def test_the_fill_begins_at_zero_or_where_there_is_none_at_the_default() -> None:
    assert (PERCENT.zero, KELVIN.zero, Scale(0, 100, default=40).zero) == (0, 5500, 0)


def test_a_value_snaps_to_whole_steps_inside_the_range() -> None:
    assert KELVIN.snap(5611) == 5600
    assert EXPOSURE.snap(0.333) == pytest.approx(0.35)
    assert PERCENT.snap(400) == 100
