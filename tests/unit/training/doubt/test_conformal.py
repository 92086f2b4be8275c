"""What conformal prediction promises, on data made so that its premise holds."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.training.doubt.conformal import binomial_interval, controlled, rank_correlation, upper_quantile


@pytest.mark.parametrize("level", [0.5, 0.9, 0.95])
def test_a_new_score_stays_below_the_quantile_as_often_as_promised(level: float) -> None:
    draw = np.random.default_rng(7)
    trials = 4000
    hits = 0
    for _ in range(trials):
        scores = draw.lognormal(size=61)  # heavy-tailed: the promise asks for no shape
        hits += bool(scores[-1] <= upper_quantile(scores[:-1], level))
    low, high = binomial_interval(hits, trials, 0.999)
    # The exact probability: ceil((n + 1) level) / (n + 1).
    assert low <= math.ceil(61 * level) / 61 <= high
    assert hits / trials >= level - 0.02


@given(st.lists(st.floats(0, 1), min_size=1, max_size=60), st.floats(0.01, 0.99), st.floats(0.01, 0.99))
def test_a_higher_level_never_gives_a_lower_bound(scores: list[float], one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert upper_quantile(np.array(scores), low) <= upper_quantile(np.array(scores), high)


def test_too_few_scores_promise_nothing() -> None:
    assert upper_quantile(np.arange(8.0), 0.9) == math.inf
    assert upper_quantile(np.arange(9.0), 0.9) == 8


def _losses(draw: np.random.Generator, pictures: int) -> np.ndarray:
    """Each picture's loss falls to 0 at its own column."""
    ends = draw.beta(2, 5, pictures) * 200
    return np.clip(1 - np.arange(200) / ends[:, None], 0, 1) ** draw.uniform(0.5, 3, (pictures, 1))


@pytest.mark.parametrize("risk", [0.05, 0.1, 0.3])
def test_the_expected_loss_of_a_new_picture_is_at_most_the_risk_and_not_far_below(risk: float) -> None:
    draw = np.random.default_rng(3)
    found = []
    for _ in range(1500):
        losses = _losses(draw, 101)
        found.append(losses[-1, controlled(losses[:-1], risk)])
    spread = 3 * float(np.std(found)) / math.sqrt(len(found))
    # Below the risk by no more than 2 / (n + 1) and what one column makes (theorem 2 of the paper).
    assert risk - 2 / 101 - 0.01 - spread <= float(np.mean(found)) <= risk + spread


@given(st.integers(0, 2**32 - 1), st.floats(0.02, 0.9), st.floats(0.02, 0.9))
def test_less_risk_means_a_set_at_least_as_large(seed: int, one: float, other: float) -> None:
    losses = _losses(np.random.default_rng(seed), 40)
    low, high = sorted((one, other))
    assert controlled(losses, low) >= controlled(losses, high)


def test_no_column_good_enough_gives_the_most_careful_one() -> None:
    assert controlled(np.ones((5, 4)), 0.1) == 3
    assert controlled(np.zeros((5, 4)), 0.1) == 3  # five pictures prove nothing below 1 / 6


def test_rising_losses_are_refused() -> None:
    with pytest.raises(ValueError, match="rise"):
        controlled(np.array([[0.1, 0.2]]), 0.5)


def test_the_binomial_interval_is_the_exact_one() -> None:
    low, high = binomial_interval(180, 200)  # tables of Clopper and Pearson
    assert (round(low, 4), round(high, 4)) == (0.8498, 0.9378)
    assert binomial_interval(0, 10)[0] == 0
    assert round(binomial_interval(0, 10)[1], 4) == 0.3085
    assert binomial_interval(10, 10)[1] == 1


def test_ranks_do_not_care_for_scale_and_share_ties() -> None:
    values = np.array([0.1, 0.5, 0.5, 3.0])
    assert rank_correlation(values, np.exp(values)) == pytest.approx(1)
    assert rank_correlation(values, -values) == pytest.approx(-1)
    assert rank_correlation(np.array([1.0, 2, 3]), np.array([1.0, 1, 2])) == pytest.approx(math.sqrt(3) / 2)
