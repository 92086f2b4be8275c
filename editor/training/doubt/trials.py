"""Whether the promises hold: calibrated on one half of the pictures, tested on the other, again and again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from editor.training.doubt.calibrate import TOLERANCE, Held, calibrated_on, held
from editor.training.doubt.samples import Sample

SPLITS: Final = 20


def trials(samples: Sequence[Sample], splits: int = SPLITS, tolerance: float = TOLERANCE) -> list[Held]:
    """For each random split: one half calibrates, the other is what counts."""
    thin = [one.thinned() for one in samples]
    found = []
    for seed in range(splits):
        order = np.random.default_rng(seed).permutation(len(thin))
        mine, others = np.split(order, [len(thin) // 2])
        found.append(held(calibrated_on([thin[i] for i in mine], tolerance), [thin[i] for i in others]))
    return found
