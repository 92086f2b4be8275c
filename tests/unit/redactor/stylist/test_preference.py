"""The Bayesian model behind a taste."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.stylist.preference import STARS, Evidence, posterior


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


def test_the_best_question_leaves_least_open() -> None:
    """Beside the posteriors that both answers lead to."""
    known, prior = evidence(count=12), np.array([1.0, 0.7, 1.5, 1.0])
    with np.errstate(over="ignore"):
        now = posterior(known, prior)
        rows = np.random.default_rng(4).normal(0, 1, (6, 4))
        weight = now.liked(rows) ** 2
        predicted, found = now.settled_by(rows), np.zeros((6, 6))
        for one, other in zip(*np.triu_indices(6, 1), strict=True):
            difference = rows[one] - rows[other]
            yes = float(now.liked(difference[None])[0])
            for share, row in ((yes, difference), (1 - yes, -difference)):
                more = Evidence(
                    np.vstack([known.rows, row]), np.append(known.low, 0), np.append(known.high, np.inf),
                    np.append(known.strict, 0),
                )  # fmt: skip
                then = posterior(more, prior)
                found[one, other] += share * float(weight @ (now.variance(rows) - then.variance(rows)))
    pairs = np.triu_indices(6, 1)
    assert np.corrcoef(predicted[pairs], found[pairs])[0, 1] > 0.95
    np.testing.assert_allclose(np.diag(predicted), 0, atol=1e-12)
