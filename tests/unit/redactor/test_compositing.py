"""A subject over a colour, over nothing, and under a brush."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from editor.model.frame import DEPTHS, Frame, to_depth
from editor.redactor.compositing import over_colour, transparent

DTYPES = tuple(DEPTHS)
colours = st.tuples(*[st.integers(0, 255).map(lambda v: v / 255)] * 3)


def picture(dtype: str, seed: int = 0, size: tuple[int, int] = (83, 47)) -> tuple[Frame, NDArray[np.float32]]:
    rng = np.random.default_rng(seed)
    rgb = to_depth(rng.random((size[1], size[0], 3), np.float32), dtype)
    subject = np.clip(rng.random((size[1], size[0]), np.float32) * 1.6 - 0.3, 0, 1)
    return Frame(rgb), subject


@settings(max_examples=25, deadline=None)
@given(colours, st.sampled_from(DTYPES), st.integers(0, 9))
def test_over_a_colour_is_the_weighted_mean_rounded_once(
    colour: tuple[float, float, float], dtype: str, seed: int
) -> None:
    frame, subject = picture(dtype, seed)
    result = over_colour(frame, subject, colour)
    ground = to_depth(np.array(colour, np.float32), dtype).astype(np.float64)
    exact = ground + (frame.rgb.astype(np.float64) - ground) * subject[..., None]
    assert result.rgb.dtype.name == dtype
    assert result.alpha is None
    assert np.abs(result.rgb - exact).max() <= (0.51 if dtype != "float32" else 1e-6)


@pytest.mark.parametrize("dtype", DTYPES)
def test_white_stays_exactly_white(dtype: str) -> None:
    frame, subject = picture(dtype)
    white = frame.with_(rgb=np.full_like(frame.rgb, frame.white))
    assert (over_colour(white, subject, (1, 1, 1)).rgb == frame.white).all()
    result = over_colour(frame, subject, (1, 1, 1)).rgb
    assert (result[subject == 0] == frame.white).all()
    assert (result[subject == 1] == frame.rgb[subject == 1]).all()


def test_the_input_is_untouched_and_wide_pictures_work() -> None:
    frame, subject = picture("uint16", size=(40_000, 2))
    before = frame.rgb.copy()
    result = over_colour(frame, subject, (0.5, 0, 0))
    assert result.rgb.shape == before.shape
    assert (frame.rgb == before).all()


@pytest.mark.parametrize("dtype", DTYPES)
def test_what_is_transparent_hides_what_was_there_but_for_a_rim(dtype: str) -> None:
    frame, _ = picture(dtype)
    subject = np.zeros((47, 83), np.float32)
    subject[20, 40] = 0.5
    result = transparent(frame, subject)
    assert result.alpha is not None
    assert result.alpha.dtype == frame.rgb.dtype
    assert result.alpha[20, 40] == to_depth(np.float32([0.5]), dtype)[0]
    assert np.count_nonzero(result.alpha) == 1
    rim = (slice(18, 23), slice(38, 43))
    assert (result.rgb[rim] == frame.rgb[rim]).all()
    elsewhere = np.ones((47, 83), bool)
    elsewhere[rim] = False
    assert not result.rgb[elsewhere].any()
