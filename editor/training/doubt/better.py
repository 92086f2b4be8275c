"""When a fast network should ask a better one: what that saves and costs."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.dataloader.network_record import NetworkRecord
from editor.model.frame import Frame
from editor.redactor.networks.fit import mask_of
from editor.redactor.networks.session import open_session
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
        within: share of the pictures whose error is within the bound of the network that had the last word.
    """

    share: float
    above: float
    error: float
    within: float


def askings(fast: tuple[Found, Sequence[Sample]], better: tuple[Found, Sequence[Sample]]) -> list[Asking]:
    """What asking for the `SHARES` of pictures with the highest bounds leads to.

    Args:
        fast, better: what was promised of each network, and samples of the same pictures that had no part in it.
    """
    one, other = held(*fast), held(*better)
    bounds = np.minimum(1, one.bound / np.maximum(one.area, 2e-3))
    found = []
    for share in SHARES:
        above = float(np.quantile(bounds, 1 - share)) if share < 1 else -1.0
        asks = bounds > above
        error, bound = np.where(asks, other.error, one.error), np.where(asks, other.bound, one.bound)
        found.append(Asking(float(asks.mean()), above, float(error.mean()), float(np.mean(error <= bound))))
    return found


def chosen(all_askings: Sequence[Asking]) -> Asking:
    """The fewest questions that bring `GAIN` of what asking always would."""
    worst, best = all_askings[0].error, all_askings[-1].error
    return next(one for one in all_askings if worst - one.error >= GAIN * (worst - best))


def seconds(record: NetworkRecord, threads: int = 2, runs: int = 5) -> float:
    """What a mask takes on this machine, warm: the least of some runs on noise."""
    session = open_session(record.weights.read_bytes(), "cpu", threads)
    frame = Frame(np.random.default_rng(0).integers(0, 256, (960, 1280, 3)).astype(np.uint8))
    took = []
    for _ in range(runs + 1):
        start = time.perf_counter()
        mask_of(session, record.input, record.output, frame)
        took.append(time.perf_counter() - start)
    return min(took[1:])
