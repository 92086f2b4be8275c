"""Sizes of canvases: for every market and every picture they keep the rules, or it is said that they cannot."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import ValueRangeError
from editor.model.market import market, markets
from editor.redactor.markets.proportions import fill_of, fits, shape_of
from editor.redactor.markets.sizing import Pixels, canvas_for, resized

KNOWN = markets()
SIDES = st.integers(30, 6000)


@given(st.sampled_from(sorted(KNOWN)), SIDES, SIDES, st.sampled_from([0.5, 1.0, 2.0]))
def test_a_canvas_keeps_the_rules_and_is_not_enlarged_too_much(
    name: str, width: int, height: int, scale: float
) -> None:
    wanted = KNOWN[name]
    try:
        canvas = canvas_for((width, height), scale, wanted)
    except ValueRangeError:
        return
    assert fits(canvas.size, wanted.rules.size)
    if wanted.rules.shape_strength == "required":
        assert not wanted.rules.shapes or shape_of(canvas.size, wanted.rules.shapes) is not None
    assert wanted.rules.fill is None or canvas.fill in wanted.rules.fill
    grown = canvas.fill / fill_of((0, 0, width, height), canvas.size) * scale
    assert grown <= 4.1


@given(st.sampled_from(sorted(KNOWN)), SIDES, SIDES)
def test_a_resized_picture_keeps_the_rules_and_its_shape(name: str, width: int, height: int) -> None:
    wanted = KNOWN[name]
    try:
        size = resized(Pixels((width, height), 1.0), wanted)
    except ValueRangeError:
        return
    assert fits(size, wanted.rules.size)
    assert size[0] / size[1] == pytest.approx(width / height, rel=0.02, abs=2 / min(size))


@pytest.mark.parametrize(
    ("name", "product", "size"),
    [
        ("amazon", (1800, 1200), (2000, 2000)),
        ("zalando", (1500, 2400), (1801, 2600)),
        ("etsy", (1500, 1500), (2000, 2000)),
        ("walmart", (1500, 1500), (2200, 2200)),
        ("wildberries", (1500, 1500), (1200, 1600)),
        ("google", (250, 210), (297, 297)),
    ],
)
def test_the_aim_is_reached_where_there_are_pixels(name: str, product: tuple[int, int], size: tuple[int, int]) -> None:
    canvas = canvas_for(product, 1.0, market(name, KNOWN))
    assert canvas.size == size
    assert canvas.fill == market(name, KNOWN).aim.fill


def test_too_few_pixels_are_refused_with_the_reason() -> None:
    with pytest.raises(ValueRangeError, match="too few pixels"):
        canvas_for((100, 100), 1.0, market("amazon", KNOWN))
    with pytest.raises(ValueRangeError, match="4 times"):
        resized(Pixels((120, 100), 1.0), market("ebay", KNOWN))


def test_what_may_not_be_scaled_up_is_only_for_what_is_required() -> None:
    google = market("google", KNOWN)
    assert resized(Pixels((400, 300), 1.0), google) == (400, 300)
    assert min(resized(Pixels((200, 125), 1.0), google)) == 250
