"""Where a bare trunk is, told by the pose alone."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.tryon.body import SIDES, Body

# Centimetres aside of the middle of the trunk, and how far above the line of the shoulders neck and muscles reach.
_NECK: Final = ((0.0, 5.6, 6.4, 8.5, 12.0, 17.0, 19.0), (16.0, 15.0, 9.5, 6.5, 5.0, 2.5, -2.0))
# Half widths of a bare trunk at these centimetres below the line of the shoulders.
_TRUNK: Final = ((-4.0, 8.0, 22.0, 38.0, 50.0, 58.0, 75.0), (17.0, 17.0, 15.5, 12.5, 15.5, 17.0, 17.0))
_DELTOID: Final = 6.5  # centimetres around the joint of a shoulder
_CROTCH: Final = 60.0


def trunk_zone(body: Body, loose: float = 0.0) -> NDArray[np.bool_]:
    """H x W: where the bare trunk and the neck are, told by the pose alone, and so many centimetres around them."""
    down, right = body.trunk_coordinates()
    aside = np.abs(right) - loose
    inside = (-down - loose < np.interp(aside, *_NECK)) & (aside < np.interp(down, *_TRUNK)) & (down < _CROTCH)
    for side in SIDES:
        across = body.joints[f"shoulder {side}"] - body.neck
        at = (float(across @ body.down) / body.cm, float(across @ body.right) / body.cm)
        inside |= np.hypot(down - at[0], right - at[1]) < _DELTOID + loose
    return np.asarray(inside)
