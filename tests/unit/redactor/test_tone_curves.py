"""The curves of tone by their laws."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from editor.redactor.tone_curves import bend, bend_around, monotone_cubic, signed_power

SLOPES = st.floats(0.1, 10)
RAMP = np.linspace(-0.5, 2, 1001)


@given(SLOPES)
def test_a_bend_keeps_its_ends_its_order_and_its_slope(slope: float) -> None:
    assert bend(np.array([0.0, 1.0]), slope) == pytest.approx([0, 1])
    assert np.diff(bend(RAMP, slope)).min() > 0
    tiny = 1e-7
    assert bend(np.array([tiny]), slope)[0] / tiny == pytest.approx(slope, rel=1e-4)
    assert (1 - bend(np.array([1 - tiny]), slope)[0]) / tiny == pytest.approx(1 / slope, rel=1e-3)


@given(SLOPES)
def test_the_inverse_slope_undoes_a_bend(slope: float) -> None:
    assert bend(bend(RAMP, slope), 1 / slope) == pytest.approx(RAMP, abs=1e-9)


@given(SLOPES, st.floats(0.2, 0.8))
def test_an_s_curve_turns_at_its_pivot_and_can_be_undone(slope: float, pivot: float) -> None:
    fixed = np.array([0.0, pivot, 1.0])
    assert bend_around(fixed, pivot, slope) == pytest.approx(fixed)
    assert np.diff(bend_around(RAMP, pivot, slope)).min() > 0
    near = np.array([pivot - 1e-7, pivot + 1e-7])
    assert np.ptp(bend_around(near, pivot, slope)) / 2e-7 == pytest.approx(slope, rel=1e-3)
    assert bend_around(bend_around(RAMP, pivot, slope), pivot, 1 / slope) == pytest.approx(RAMP, abs=1e-9)


def test_powers_are_mirrored_below_black() -> None:
    assert signed_power(np.array([-0.25, 0.0, 0.25]), 0.5) == pytest.approx([-0.5, 0, 0.5])


@st.composite
def points(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    xs = sorted(set(draw(st.lists(st.integers(0, 1000), min_size=2, max_size=8))))
    assume(len(xs) >= 2)
    return tuple((x / 1000, draw(st.floats(0, 1))) for x in xs)


@given(points())
def test_a_curve_goes_through_its_points_and_never_overshoots(curve_points: tuple[tuple[float, float], ...]) -> None:
    x, y = np.array(curve_points).T
    curve = monotone_cubic(curve_points)
    assert curve(x) == pytest.approx(y, abs=1e-9)
    for (x0, y0), (x1, y1) in pairwise(curve_points):
        between = curve(np.linspace(x0, x1, 50))
        steps = np.diff(between) * np.sign(y1 - y0)
        assert (steps >= -1e-9).all() if y1 != y0 else np.allclose(between, y0)


def test_a_straight_curve_is_straight_beyond_its_ends_too() -> None:
    straight = monotone_cubic(((0.0, 0.0), (1.0, 1.0)))
    assert straight(RAMP) == pytest.approx(RAMP)


def test_a_curve_that_ends_inside_is_constant_outside() -> None:
    curve = monotone_cubic(((0.2, 0.1), (0.8, 0.9)))
    assert curve(np.array([0.0, 0.1, 0.9, 1.5])) == pytest.approx([0.1, 0.1, 0.9, 0.9])


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_curves_keep_the_dtype(dtype: type) -> None:
    ramp = RAMP.astype(dtype)
    for curved in (bend(ramp, 2.0), bend_around(ramp, 0.4, 2.0), signed_power(ramp, 0.5)):
        assert curved.dtype == dtype
    assert monotone_cubic(((0.0, 0.0), (0.3, 0.5), (1.0, 1.0)))(ramp).dtype == dtype
