"""Sizes that are asked for, met to the pixel."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import ValueRangeError
from editor.model.frame import Frame
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.upscaling.sized import Wanted, scale_for, size_for, sized
from editor.redactor.upscaling.upscaler import Upscaler


@pytest.mark.parametrize(("longest", "scale"), [(50, 1), (90, 1), (91, 2), (180, 2), (181, 3), (360, 4)])
def test_the_next_whole_factor_is_taken(longest: int, scale: int) -> None:
    assert scale_for((90, 70), longest) == scale


def test_more_than_four_times_is_refused_with_what_can_be_had() -> None:
    with pytest.raises(ValueRangeError, match="360"):
        scale_for((90, 70), 361)


@pytest.mark.parametrize("longest", [45, 90, 126, 300])
def test_the_size_is_met_to_the_pixel_and_colours_stay(pool: NetworkPool, noise: np.ndarray, longest: int) -> None:
    result = sized(Frame(noise, icc=b"any"), Wanted(longest), Upscaler(pool))
    assert result.size == size_for((90, 70), longest)
    assert (result.rgb.dtype, result.icc) == (np.uint8, b"any")
    assert result.rgb.mean(axis=(0, 1)) == pytest.approx(noise.mean(axis=(0, 1)), abs=0.7)


def test_alpha_and_sixteen_bits_come_along(pool: NetworkPool) -> None:
    rgb = np.full((70, 90, 3), 30000, np.uint16)
    alpha = np.zeros((70, 90), np.uint16)
    alpha[:, 45:] = 65535
    result = sized(Frame(rgb, alpha), Wanted(126), Upscaler(pool))
    assert result.size == (126, 98)
    assert result.rgb.dtype == np.uint16
    assert result.alpha is not None
    assert (result.alpha[:, :60] == 0).all()
    assert (result.alpha[:, -60:] == 65535).all()


def test_the_time_is_told_for_the_whole_picture(pool: NetworkPool) -> None:
    upscaler = Upscaler(pool)
    few, many = (upscaler.seconds(size, 2, "fast") for size in ((64, 64), (3000, 2000)))
    assert 0 < few < many
