"""What each slider of tone means."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.model.colour_profile import ColourProfile
from editor.model.parameter import Value
from editor.redactor.light import luminance, to_oklab
from editor.redactor.operation import PointwiseOperation
from editor.redactor.operations.temperature import _cones, _nearest
from editor.redactor.registry import registry
from editor.redactor.tone_table import through

SRGB = ColourProfile.parse(None)
BLACK_AND_WHITE = np.array([[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]])
AMOUNTS = st.floats(-100, 100)
COLOURS = np.random.default_rng(1).random((200, 3))


def edited(colours: np.ndarray, **edits: dict[str, Value]) -> np.ndarray:
    """Encoded colours after some operations, not clipped."""
    pairs = [(kind(), kind.complete(edits[name])) for name, kind in registry().items() if name in edits]
    assert all(isinstance(operation, PointwiseOperation) for operation, _ in pairs)
    return through(pairs, np.asarray(colours, np.float64), SRGB)


def light(colours: np.ndarray) -> np.ndarray:
    return luminance(SRGB.linearise(colours), SRGB)[:, 0]


def test_one_stop_doubles_the_light() -> None:
    after = edited(COLOURS, exposure={"exposure": 1.0})
    assert SRGB.linearise(after) == pytest.approx(2 * SRGB.linearise(COLOURS), abs=1e-9)


@given(AMOUNTS)
def test_brightness_keeps_black_and_white_and_is_undone_by_its_negative(amount: float) -> None:
    assert edited(BLACK_AND_WHITE, brightness={"brightness": amount}) == pytest.approx(BLACK_AND_WHITE)
    there = edited(COLOURS, brightness={"brightness": amount})
    assert edited(there, brightness={"brightness": -amount}) == pytest.approx(COLOURS, abs=1e-9)
    assert (np.sign(there - COLOURS) == np.sign(round(amount, 9))).all() or abs(amount) < 1e-6


@given(AMOUNTS)
def test_contrast_turns_around_middle_grey_and_is_undone_by_its_negative(amount: float) -> None:
    middle = SRGB.encode(np.full((1, 3), 0.18))
    assert edited(middle, contrast={"contrast": amount}) == pytest.approx(middle)
    assert edited(BLACK_AND_WHITE, contrast={"contrast": amount}) == pytest.approx(BLACK_AND_WHITE)
    there = edited(COLOURS, contrast={"contrast": amount})
    assert edited(there, contrast={"contrast": -amount}) == pytest.approx(COLOURS, abs=1e-9)


def test_gamma_is_a_power() -> None:
    assert edited(COLOURS, gamma={"gamma": 2.0}) == pytest.approx(COLOURS**0.5)


def test_levels_stretch_what_lies_between() -> None:
    greys = np.array([20, 130, 240])[:, None].repeat(3, 1) / 255
    assert edited(greys, levels={"black": 20, "white": 240})[:, 0] == pytest.approx([0, 0.5, 1])
    assert edited(greys, levels={"black": 20, "white": 240, "mid": 2})[1, 0] == pytest.approx(0.5**0.5)


def test_output_levels_hold_everything() -> None:
    result = edited(
        np.linspace(0, 1, 50)[:, None].repeat(3, 1), levels={"black": 50, "output_black": 30, "output_white": 200}
    )
    assert result.min() == pytest.approx(30 / 255)
    assert result.max() == pytest.approx(200 / 255)


def test_a_white_below_black_is_no_division_by_zero() -> None:
    assert np.isfinite(edited(COLOURS, levels={"black": 200, "white": 10})).all()


def test_curves_act_by_channel_and_on_all() -> None:
    after = edited(COLOURS, curves={"all": ((0, 0), (1, 0.5)), "red": ((0, 1), (1, 1))})
    assert after[:, 0] == pytest.approx(np.full(200, 0.5))
    assert after[:, 1] == pytest.approx(COLOURS[:, 1] / 2)


@pytest.mark.parametrize(("kelvin", "tint"), [(2000, 0), (3000, 20), (6500, 0), (9000, -30), (12000, 50)])
def test_temperature_and_tint_are_found_again(kelvin: float, tint: float) -> None:
    found = _nearest(_cones(kelvin, tint))
    assert found[0] == pytest.approx(kelvin, rel=1e-3)
    assert found[1] == pytest.approx(tint, abs=0.1)


def test_daylight_is_where_it_is_known_to_be() -> None:
    """CIE 1931 chromaticity of a black body at 6500 K is (0.3135, 0.3237)."""
    cones = _cones(6500, 0)
    from editor.redactor.light import BRADFORD

    x, y, z = np.linalg.inv(BRADFORD) @ cones
    assert (x / (x + y + z), y / (x + y + z)) == pytest.approx((0.3135, 0.3237), abs=5e-4)


def test_lower_kelvins_make_bluer_and_higher_yellower_and_tint_magenta() -> None:
    grey = np.full((1, 3), 0.5)
    for edit, higher, lower in (({"temperature": 5000}, 2, 0), ({"temperature": 8000}, 0, 2), ({"tint": 40}, 0, 1)):
        after = edited(grey, temperature=edit)[0]
        assert after[higher] > after[lower] + 0.02
        assert light(after[None])[0] == pytest.approx(light(grey)[0], rel=1e-6)


@given(st.floats(2000, 12000), st.floats(-100, 99))
def test_no_light_turns_colours_over(kelvin: float, tint: float) -> None:
    """Green light of low temperature would have no blue, or less than none: grey became blue, then yellow."""
    grey = np.full((1, 3), 0.5)
    after, further = (edited(grey, temperature={"temperature": kelvin, "tint": tint + step}) for step in (0, 1))
    assert np.abs(after - further).max() < 0.05
    assert light(np.clip(after, 0, 1))[0] > 0.7 * light(grey)[0]


def test_a_picture_taken_in_that_light_becomes_neutral() -> None:
    """A grey card seen under 4000 K (in XYZ, by Bradford) is grey again at temperature 4000."""
    from editor.redactor.light import BRADFORD, rgb_to_xyz

    seen = np.linalg.inv(BRADFORD) @ (_cones(4000, 0) / _cones(6500, 0) * (BRADFORD @ rgb_to_xyz(SRGB).sum(axis=1)))
    card = SRGB.encode(0.3 * (np.linalg.inv(rgb_to_xyz(SRGB)) @ seen)[None])
    after = edited(card, temperature={"temperature": 4000})[0]
    assert np.ptp(after) < 1e-3 < np.ptp(card)


@given(AMOUNTS)
def test_highlights_leave_the_lower_half_and_shadows_the_upper(amount: float) -> None:
    dark = COLOURS * 0.3
    assert edited(dark, highlights={"highlights": amount}) == pytest.approx(dark, abs=1e-9)
    bright = 0.6 + COLOURS * 0.4
    assert edited(bright, shadows={"shadows": amount}) == pytest.approx(bright, abs=1e-9)
    assert edited(BLACK_AND_WHITE, shadows={"shadows": amount}) == pytest.approx(BLACK_AND_WHITE, abs=1e-9)


@pytest.mark.parametrize("name", ["highlights", "shadows"])
@pytest.mark.parametrize("amount", [-100, -30, 30, 100])
def test_highlights_and_shadows_keep_ratios_of_light(name: str, amount: float) -> None:
    linear = SRGB.linearise(0.05 + 0.9 * COLOURS)
    after = SRGB.linearise(edited(0.05 + 0.9 * COLOURS, **{name: {name: amount}}))
    gains = after / linear
    assert np.ptp(gains, axis=1).max() < 1e-9
    assert (np.sign(gains.mean(axis=1) - 1)[np.abs(gains.mean(axis=1) - 1) > 1e-9] == np.sign(amount)).all()


def test_highlights_call_back_a_stop() -> None:
    over = edited(np.ones((1, 3)), exposure={"exposure": 1.0}, highlights={"highlights": -100})
    assert over[0, 0] == pytest.approx(1, abs=0.01)


def test_saturation_goes_from_grey_to_double() -> None:
    before = to_oklab(SRGB.linearise(COLOURS), SRGB)
    for amount in (-100, -50, 50, 100):
        after = to_oklab(SRGB.linearise(edited(COLOURS, saturation={"saturation": amount})), SRGB)
        assert after[:, 0] == pytest.approx(before[:, 0], abs=1e-6)
        assert after[:, 1:] == pytest.approx(before[:, 1:] * (1 + amount / 100), abs=1e-6)
    assert np.ptp(edited(COLOURS, saturation={"saturation": -100}), axis=1).max() < 1e-5


def test_color_balance_keeps_luminance_and_black() -> None:
    for place in ("shadows", "midtones", "highlights"):
        after = edited(COLOURS, color_balance={f"{place}_cyan_red": 60, f"{place}_yellow_blue": -40})
        assert light(after) == pytest.approx(light(COLOURS), rel=1e-6)
        assert edited(np.zeros((1, 3)), color_balance={f"{place}_cyan_red": 100}) == pytest.approx(np.zeros((1, 3)))


@pytest.mark.parametrize(("place", "level"), [("shadows", 0.08), ("midtones", 0.5), ("highlights", 0.97)])
def test_each_range_of_color_balance_acts_on_its_tones_most(place: str, level: float) -> None:
    greys = np.array([0.08, 0.5, 0.97])[:, None].repeat(3, 1)
    after = edited(greys, color_balance={f"{place}_cyan_red": 80})
    redder = after[:, 0] / after[:, 2]
    assert np.argmax(redder) == [0.08, 0.5, 0.97].index(level)


def test_the_same_values_in_all_ranges_are_one_gain() -> None:
    everywhere = {f"{place}_cyan_red": 30.0 for place in ("shadows", "midtones", "highlights")}
    greys = np.linspace(0.05, 1, 30)[:, None].repeat(3, 1)
    linear = SRGB.linearise(edited(greys, color_balance=everywhere))
    assert np.ptp(linear[:, 0] / linear[:, 1]) < 1e-9
