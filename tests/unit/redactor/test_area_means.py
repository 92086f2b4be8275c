"""Pictures made small."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.area_means import area_means


def test_pixels_are_the_means_of_what_they_cover() -> None:
    pixels = np.arange(4 * 8, dtype=np.float32).reshape(4, 8)
    small = area_means(pixels, 4)
    assert small.shape == (2, 4)
    assert small[0, 0] == pixels[:2, :2].mean()


@pytest.mark.parametrize("shape", [(1, 900), (900, 1, 3), (7, 900, 1)])
def test_a_thin_picture_keeps_its_axes_and_a_pixel(shape: tuple[int, ...]) -> None:
    small = area_means(np.full(shape, 7, np.uint16), 90)
    assert small.dtype == np.uint16
    assert small.ndim == len(shape)
    assert small.shape[0] >= 1
    assert max(small.shape[:2]) == 90
    assert (small == 7).all()


def test_small_pictures_stay() -> None:
    pixels = np.random.default_rng(0).random((20, 30, 3)).astype(np.float32)
    assert np.array_equal(area_means(pixels, 30), pixels)
