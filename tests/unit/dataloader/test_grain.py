"""Grain has no pattern, is the same at the same place, and leaves black and white room for it."""

from __future__ import annotations

import numpy as np
import pytest

from editor.dataloader.grain import grain, grained


def test_the_same_place_has_the_same_grain_also_beyond_the_edges() -> None:
    whole = grain(-20, -8, 100, 120)
    assert np.array_equal(whole[30:50, 40:90], grain(10, 32, 20, 50))
    assert whole.shape == (100, 120)
    assert np.array_equal(grain(0, 0, 8, 8), grain(512, 1024, 8, 8))


def test_grain_has_no_pattern() -> None:
    sheet = grain(0, 0, 512, 512)
    assert (sheet.mean(), sheet.std()) == pytest.approx((0, 1), abs=1e-4)
    for shift in ((0, 1), (1, 0), (1, 1), (4, 4)):
        assert abs((sheet * np.roll(sheet, shift, (0, 1))).mean()) < 0.01


def test_grain_is_not_lost_in_black_and_white() -> None:
    noise = grain(0, 0, 64, 64)
    for level in (0.0, 1.0):
        given = grained(np.full((64, 64, 3), level, np.float32), noise, 0.035)
        assert given.std() == pytest.approx(0.035, rel=0.1)
        assert 0 <= given.min() < given.max() <= 1
    plain = np.random.default_rng(0).random((64, 64, 3), np.float32)
    assert grained(plain, noise, 0.0) is plain
