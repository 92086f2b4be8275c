"""How large Adam's steps are as a training goes on."""

from __future__ import annotations

import math

_RISE = 0.02  # share of the training over which a cosine schedule rises from nothing


def rate_factor(schedule: str, progress: float) -> float:
    """What the rate is multiplied with at `progress`, 0-1, of the training."""
    if schedule == "cosine":
        rise = min(1.0, (progress + 1e-3) / _RISE)
        return rise * (0.02 + 0.98 * 0.5 * (1 + math.cos(math.pi * min(1.0, progress))))
    return 1.0 if progress < 0.5 else max(0.01, 2 * (1 - progress))
