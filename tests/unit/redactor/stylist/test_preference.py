"""The Bayesian model behind a taste."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.stylist.preference import STARS, Evidence, information, posterior


def evidence(seed: int = 0, count: int = 30) -> Evidence:
    """Choices, yes and no, and stars, of a made-up person."""
    rng = np.random.default_rng(seed)
    rows = rng.normal(0, 1, (count, 4))
    edges = np.array([-np.inf, *STARS, np.inf])
    stars = rng.integers(0, 5, count)
    kind = rng.integers(0, 3, count)
    liked = rng.random(count) < 0.6
    low = np.where(kind == 2, edges[stars], np.where((kind == 0) | liked, 0, -np.inf))
    high = np.where(kind == 2, edges[stars + 1], np.where((kind == 0) | liked, np.inf, 0))
    return Evidence(rows, low, high, (kind > 0).astype(np.float64))


def minus_log(weights: np.ndarray, known: Evidence, prior: np.ndarray) -> float:
    """The negative logarithm of the posterior, written down once more."""
    utility = known.rows @ weights[:-1] - known.strict * weights[-1]
    share = 1 / (1 + np.exp(-(known.high - utility))) - 1 / (1 + np.exp(-(known.low - utility)))
    return float(-np.log(share).sum() + 0.5 * (weights**2 / np.append(prior, 1.0) ** 2).sum())


def test_the_mean_is_where_the_posterior_is_highest_and_the_covariance_its_curvature() -> None:
    known, prior = evidence(), np.array([1.0, 0.5, 2.0, 1.0])
    with np.errstate(over="ignore"):
        found = posterior(known, prior)
        best, step = minus_log(found.mean, known, prior), 1e-3
        curvature = np.zeros((5, 5))
        for at in range(5):
            for other in range(5):
                one, two = step * np.eye(5)[at], step * np.eye(5)[other]
                curvature[at, other] = (
                    minus_log(found.mean + one + two, known, prior)
                    - minus_log(found.mean + one - two, known, prior)
                    - minus_log(found.mean - one + two, known, prior)
                    + minus_log(found.mean - one - two, known, prior)
                ) / (4 * step**2)
            assert minus_log(found.mean + step * np.eye(5)[at], known, prior) > best
            assert minus_log(found.mean - step * np.eye(5)[at], known, prior) > best
    np.testing.assert_allclose(np.linalg.inv(curvature), found.covariance, rtol=1e-3, atol=1e-5)


def test_nothing_known_is_the_prior() -> None:
    nothing = Evidence(np.zeros((0, 3)), np.zeros(0), np.zeros(0), np.zeros(0))
    found = posterior(nothing, np.array([1.0, 2.0, 3.0]))
    np.testing.assert_allclose(np.sqrt(np.diag(found.covariance)), [1, 2, 3, 1])
    np.testing.assert_allclose(found.liked(np.eye(3)), 0.5)


def test_what_is_not_known_is_less_sure() -> None:
    known = Evidence(np.tile([[1.0, 0.0]], (10, 1)), np.zeros(10), np.full(10, np.inf), np.zeros(10))
    found = posterior(known, np.array([2.0, 2.0]))
    sure, unsure = found.liked(np.array([[1.0, 0.0], [1.0, 1.5]]))
    assert 0.5 < unsure < sure
    assert found.variance(np.array([[0.0, 1.0]]))[0] == pytest.approx(4)


def test_it_tells_most_to_ask_what_is_open() -> None:
    bits = information(np.array([0.0, 3.0, 0.0, 0.0]), np.array([4.0, 4.0, 0.1, 0.0]))
    assert bits[0] > bits[1]
    assert bits[0] > bits[2] > bits[3]
    # Beside the expected entropy, summed over the posterior: of a probit of the same width.
    rng = np.random.default_rng(0)
    yes = 1 / (1 + np.exp(-rng.normal(0.8, 1.5, 200_000)))
    entropy = lambda p: -(p * np.log2(p) + (1 - p) * np.log2(1 - p))  # noqa: E731
    exact = entropy(yes.mean()) - entropy(yes).mean()
    assert information(np.array([0.8]), np.array([1.5**2]))[0] == pytest.approx(exact, abs=0.02)
