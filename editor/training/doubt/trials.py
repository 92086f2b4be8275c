"""Whether the promises hold: calibrated on one half of the pictures, tested on the other, again and again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from editor.training.doubt.calibrate import Held, calibrated, held
from editor.training.doubt.samples import Sample

SPLITS: Final = 20


def trials(samples: Sequence[Sample], splits: int = SPLITS) -> list[Held]:
    """For each random split: a quarter of the pictures fits, a quarter calibrates, the other half is what counts."""
    thin = [one.thinned() for one in samples]
    found = []
    for seed in range(splits):
        order = np.random.default_rng(seed).permutation(len(thin))
        quarter = len(thin) // 4
        fitting, calibrating, others = np.split(order, [quarter, 2 * quarter])
        promised = calibrated([thin[i] for i in fitting], [thin[i] for i in calibrating])
        found.append(held(promised, [thin[i] for i in others]))
    return found
