"""Removes what a mask covers: found at a size where that is quick, carried to the picture's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from editor.errors import Cancelled
from editor.redactor.healing.completion import complete
from editor.redactor.healing.detail import with_detail
from editor.redactor.healing.halving import halved
from editor.redactor.healing.patches import Mask, Planes
from editor.redactor.healing.texture import with_texture

CAREFUL, QUICK = 22_000, 1_500  # pixels of a hole in which patches are searched for; larger holes are found smaller


def fill(
    picture: Planes,
    hole: Mask,
    seed: int = 0,
    is_cancelled: Callable[[], bool] = lambda: False,
    searched: int = CAREFUL,
) -> Planes | None:
    """The picture with its hole filled from the rest of it; None where too little of it is known.

    Args:
        picture: H x W x C float32 in 0-1, C 3 or 4; what it holds in the hole does not count.
        hole: H x W bool.
        seed: of the random search; equal seeds give equal results.
        searched: pixels of the hole at the size at which patches are searched for.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    planes = picture.shape[2]
    levels = [(picture, hole)]
    while np.count_nonzero(levels[-1][1]) > searched:
        levels.append(halved(*levels[-1]))
    smallest, gap = levels[-1]
    found = complete(with_texture(smallest, gap), gap, seed, is_cancelled)
    if found is None:
        return None
    found = replace(found, picture=np.ascontiguousarray(found.picture[..., :planes]))
    for level, gap in reversed(levels):
        if is_cancelled():
            raise Cancelled
        found = with_detail(found, np.ascontiguousarray(level), gap)
    return np.asarray(np.clip(found.picture, 0, 1))
