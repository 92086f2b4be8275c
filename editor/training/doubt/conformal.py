"""Conformal prediction: promises that hold for pictures like those they were measured on, whatever the network is.

They need one thing: that the pictures of the calibration and those that come are exchangeable. Pixels of one picture
are not, so a picture is always one sample.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float64]


def upper_quantile(scores: Numbers, level: float) -> float:
    """The number that a new score does not exceed with probability `level` (split conformal prediction).

    The ``ceil((n + 1) level)``-th smallest of n scores; infinite if there are too few (Vovk, Gammerman and Shafer 2005;
    Lei et al. 2018).

    Args:
        scores: n numbers, exchangeable with the new one.
        level: 0-1.
    """
    rank = math.ceil((len(scores) + 1) * level)
    return float(np.sort(scores)[rank - 1]) if rank <= len(scores) else math.inf


def controlled(losses: Numbers, risk: float, most: float = 1.0) -> int:
    """The first column whose expected loss on a new picture is at most `risk` (conformal risk control).

    The first k with ``n / (n + 1) mean(losses[:, k]) + most / (n + 1) <= risk`` (Angelopoulos, Bates, Fisch, Lei and
    Schuster 2022, equation 4).

    Args:
        losses: n x K, 0 to `most`; no row rises from one column to the next.
        risk: the expected loss that is allowed.

    Returns:
        The column; the last one if none is good enough, which is the most careful set there is.

    Raises:
        ValueError: a row rises: the promise would not hold.
    """
    if (np.diff(losses, axis=1) > 1e-9).any():
        raise ValueError("losses must not rise from one column to the next")
    count = len(losses)
    bounds = losses.sum(axis=0) / (count + 1) + most / (count + 1)
    good = np.flatnonzero(bounds <= risk)
    return int(good[0]) if good.size else losses.shape[1] - 1


def binomial_interval(hits: int, count: int, level: float = 0.95) -> tuple[float, float]:
    """Between which shares the true one lies: exact (Clopper and Pearson 1934)."""
    tail = (1 - level) / 2
    low = 0.0 if hits == 0 else _where(lambda share: 1 - _at_most(hits - 1, count, share) >= tail)
    high = 1.0 if hits == count else _where(lambda share: _at_most(hits, count, share) <= tail)
    return low, high


def rank_correlation(one: Numbers, other: Numbers) -> float:
    """Spearman's: the correlation of ranks; equal values share theirs."""
    return float(np.corrcoef(_ranks(one), _ranks(other))[0, 1])


def _ranks(values: Numbers) -> Numbers:
    _, where, counts = np.unique(values, return_inverse=True, return_counts=True)
    return np.asarray((np.cumsum(counts) - (counts - 1) / 2)[where], np.float64)


def _at_most(hits: int, count: int, share: float) -> float:
    """Probability of at most `hits` of `count` at this share."""
    if not 0 < share < 1:
        return 1.0 if share <= 0 or hits >= count else 0.0
    logs = [
        math.lgamma(count + 1) - math.lgamma(k + 1) - math.lgamma(count - k + 1)
        + k * math.log(share) + (count - k) * math.log1p(-share)
        for k in range(hits + 1)
    ]  # fmt: skip
    return min(1.0, math.fsum(map(math.exp, logs)))


def _where(is_above: Callable[[float], bool]) -> float:
    """The share from which on `is_above(share)` holds."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (low, middle) if is_above(middle) else (middle, high)
    return high
