"""Frames are checked when built; depths change without losing more than their rounding."""

from __future__ import annotations

import numpy as np
import pytest

from editor.model.frame import Frame, to_depth


@pytest.mark.parametrize(
    ("rgb", "alpha"),
    [
        (np.zeros((2, 2), np.uint8), None),
        (np.zeros((2, 0, 3), np.uint8), None),
        (np.zeros((2, 2, 3), np.int32), None),
        (np.zeros((2, 2, 3), np.uint8), np.zeros((2, 3), np.uint8)),
        (np.zeros((2, 2, 3), np.uint8), np.zeros((2, 2), np.uint16)),
    ],
)
def test_what_does_not_fit_together_is_refused(rgb: np.ndarray, alpha: np.ndarray | None) -> None:
    with pytest.raises(ValueError, match="must be"):
        Frame(rgb, alpha)


def test_sixteen_bits_round_to_the_nearest_eight() -> None:
    values = np.arange(65536, dtype=np.uint16)
    exact = np.rint(values / 257.0).astype(np.uint8)
    assert np.array_equal(to_depth(values, "uint8"), exact)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_wider_and_back_is_the_same(dtype: str) -> None:
    values = np.arange(256 if dtype == "uint8" else 65536).astype(dtype)
    for wider in ("uint16", "float32"):
        assert np.array_equal(to_depth(to_depth(values, wider), dtype), values)


def test_floats_beyond_white_are_clipped() -> None:
    assert to_depth(np.array([-1, 0, 0.5, 2], np.float32), "uint8").tolist() == [0, 0, 128, 255]
