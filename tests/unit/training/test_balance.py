"""Classes that are told too often are told less."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("torch")

from editor.training.balance import balanced, mean_overlap


def test_a_class_that_is_told_too_often_loses() -> None:
    rng = np.random.default_rng(0)
    wanted = (rng.random(20_000) < 0.1).astype(np.uint8)
    evidence = rng.normal(wanted * 2.0, 1.0)  # of class 1, which the shares overrate by far
    share = 1 / (1 + np.exp(-(2 * evidence - 2 + 3)))
    shares = np.stack([1 - share, share]).astype(np.float32)
    weights = balanced(shares, wanted)
    assert weights[0] > weights[1]
    before, after = mean_overlap(shares, wanted, np.zeros(2)), mean_overlap(shares, wanted, weights)
    assert after > before + 0.1


def test_what_is_right_stays() -> None:
    wanted = np.arange(3, dtype=np.uint8).repeat(10)
    shares = np.eye(3, dtype=np.float32)[wanted].T * 0.8 + 0.05
    assert mean_overlap(shares, wanted, np.zeros(3)) == 1
    assert not balanced(shares, wanted).any()


def test_a_class_that_is_nowhere_does_not_count() -> None:
    wanted = np.zeros(10, np.uint8)
    shares = np.full((3, 10), 0.1, np.float32)
    shares[0] = 0.8
    assert mean_overlap(shares, wanted, np.zeros(3)) == 1
