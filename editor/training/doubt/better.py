"""When a fast network should ask a better one: what that saves and costs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.training.doubt.calibrate import Found, held
from editor.training.doubt.samples import Sample

SHARES: Final = (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1.0)
# Of what the better network would gain on all pictures, this much is to be had.
GAIN: Final = 0.8


@dataclass(frozen=True, slots=True)
class Asking:
    """One threshold.

    Attributes:
        share: of the pictures for which the better network is asked.
        above: bound in shares of the object above which it is.
        error: mean error then.
    """

    share: float
    above: float
    error: float


def askings(promised: Found, fast: Sequence[Sample], better: Sequence[Sample]) -> list[Asking]:
    """What asking for the `SHARES` of pictures with the highest bounds leads to; both sets hold the same pictures."""
    found = held(promised, fast)
    bounds = np.minimum(1, found.bound / np.maximum(found.area, 2e-3))
    errors = np.array([one.error for one in better])
    return [_asking(share, bounds, found.error, errors) for share in SHARES]


def chosen(all_askings: Sequence[Asking]) -> Asking:
    """The fewest questions that bring `GAIN` of what asking always would."""
    worst, best = all_askings[0].error, all_askings[-1].error
    return next(one for one in all_askings if worst - one.error >= GAIN * (worst - best))


def _asking(
    share: float, bounds: NDArray[np.float64], fast: NDArray[np.float64], better: NDArray[np.float64]
) -> Asking:
    above = float(np.quantile(bounds, 1 - share)) if share < 1 else -1.0
    asks = bounds > above
    return Asking(float(asks.mean()), above, float(np.where(asks, better, fast).mean()))
