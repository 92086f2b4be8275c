"""A Bayesian model of preferences: logistic, with a Gaussian posterior by Laplace's approximation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.redactor.stylist.closet import Floats

_STEPS: Final = 25
# Of 1 to 5 stars, in logits: where one more begins.
STARS: Final = (-2.0, -0.7, 0.7, 2.0)
_MIDDLE: Final = 1.0  # standard deviation of how strict a person is; of yes and no, and of stars


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """n answers: each says that a utility, with logistic noise, lies between two bounds.

    Attributes:
        rows: n x features; of a choice the difference of both.
        low, high: n, in logits; may be infinite. A yes is (0, inf), a choice too; three stars are (-0.7, 0.7).
        strict: n, 1 where a person's strictness counts (yes, no, stars), 0 for choices.
    """

    rows: Floats
    low: Floats
    high: Floats
    strict: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Posterior:
    """Of the weights of features: a Gaussian. The last weight is strictness.

    Attributes:
        mean: features + 1.
        covariance: of the same.
    """

    mean: Floats
    covariance: Floats

    def utility(self, rows: Floats) -> Floats:
        """n means, in logits."""
        return np.asarray(rows @ self.mean[:-1])

    def variance(self, rows: Floats) -> Floats:
        """n."""
        return np.asarray(np.einsum("nf,fg,ng->n", rows, self.covariance[:-1, :-1], rows))

    def liked(self, rows: Floats) -> Floats:
        """n, 0-1: moderated by what is not known (MacKay, "The evidence framework applied to classification
        networks", Neural Computation 4 (1992), equation 13)."""
        kappa = 1 / np.sqrt(1 + np.pi * self.variance(rows) / 8)
        return np.asarray(1 / (1 + np.exp(-kappa * self.utility(rows))))

    def settled_by(self, rows: Floats) -> Floats:
        """n x n: how much less is unknown of all n utilities, what is liked best counting most, once it is said which
        of two is better. In squared logits.

        The query whose answer leaves least variance: Cohn, Ghahramani and Jordan, "Active learning with statistical
        models", Journal of Artificial Intelligence Research 4 (1996), section 2; here of a logistic, by one step of its
        posterior. That says more of what will be suggested than the entropy of the weights does, which asks about
        things of extremes (docs/stylist.md has figures).
        """
        kernel = rows @ self.covariance[:-1, :-1] @ rows.T
        own, utility = np.diag(kernel), self.utility(rows)
        variance = np.maximum(own[:, None] + own[None] - 2 * kernel, 0)
        yes = 1 / (1 + np.exp(-(utility[:, None] - utility[None]) / np.sqrt(1 + np.pi * variance / 8)))
        curve = yes * (1 - yes)
        weighed = kernel @ (self.liked(rows)[:, None] ** 2 * kernel)
        each = np.diag(weighed)
        return np.asarray(curve * (each[:, None] + each[None] - 2 * weighed) / (1 + curve * variance))


def posterior(evidence: Evidence, prior: Floats) -> Posterior:
    """By Newton's method: the likelihood of an interval of a logistic is log-concave, so there is one maximum.

    Choices are the model of Bradley and Terry, "Rank analysis of incomplete block designs", Biometrika 39 (1952); stars
    the proportional odds of McCullagh, "Regression models for ordinal data", JRSS B 42 (1980), with given thresholds;
    the approximation is Laplace's (Bishop, "Pattern recognition and machine learning", 2006, section 4.5).

    Args:
        prior: standard deviations of the features' weights.
    """
    rows = np.concatenate([evidence.rows, -evidence.strict[:, None]], 1)
    precision = np.diag(1 / np.append(prior, _MIDDLE) ** 2)
    mean = np.zeros(rows.shape[1])
    for _ in range(_STEPS):
        above, below = _tails(rows @ mean, evidence)
        curve = above * (1 - above) + below * (1 - below)
        slope = rows.T @ (above + below - 1) - precision @ mean
        step = np.linalg.solve(rows.T @ (rows * curve[:, None]) + precision, slope)
        mean = mean + step * min(1.0, 4 / max(float(np.abs(step).max()), 1e-12))
        if float(np.abs(step).max()) < 1e-6:
            break
    above, below = _tails(rows @ mean, evidence)
    curve = above * (1 - above) + below * (1 - below)
    return Posterior(mean, np.linalg.inv(rows.T @ (rows * curve[:, None]) + precision))


def _tails(utility: Floats, evidence: Evidence) -> tuple[Floats, Floats]:
    """sigmoid(high - u) and sigmoid(low - u): the likelihood is their difference, its slope their sum less 1."""
    return _sigmoid(evidence.high - utility), _sigmoid(evidence.low - utility)


def _sigmoid(x: Floats) -> Floats:
    return np.asarray(0.5 * (1 + np.tanh(0.5 * x)))
