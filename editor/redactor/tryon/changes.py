"""The change mask kept close to what is changed for a reason."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.person import Mask, Plane
from editor.redactor.tryon.smoothing import distance_from

MOST: Final = 1.15  # of what old and new garments and uncovered skin cover: so much may be changed
_AIM: Final = 1.12  # a little less, for what is rounded at full size
_FADE: Final = 0.4  # of the reach of a shadow, over which it ends


def limited(shade: Plane, core: Mask, concerned: Mask) -> Plane:
    """Factors of a shadow, H x W, that end where the change mask would grow too large.

    Args:
        core: what is changed in any case.
        concerned: what the mask is measured by.
    """
    shadowed = (shade < 0.995) & ~core
    room = int(_AIM * np.count_nonzero(concerned)) - np.count_nonzero(core | concerned)
    away = distance_from(core)
    reach = np.inf
    outside = away[shadowed & ~concerned]
    if room <= 0:
        reach = 0.0
    elif len(outside) > room:
        reach = float(np.partition(outside, room)[room])
    if not np.isfinite(reach):
        return np.where(shadowed | core, shade, 1).astype(np.float32)
    fade = np.clip((reach - away) / max(_FADE * reach, 1e-3), 0, 1)
    ended = 1 - (1 - shade) * fade
    return np.where(core, shade, np.where(shadowed & (away < reach), ended, 1)).astype(np.float32)
