"""What a colour table cannot say: that one place became lighter and another, of the same colour, darker."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Plane = NDArray[np.float32]

LUMA: Final = np.array([0.299, 0.587, 0.114], np.float32)  # of encoded values, Rec. ITU-R BT.601
_REACH: Final = 8 / 256  # of the longer side
_FLAT: Final = 1e-2  # variance of luma below which a place is even: there the field is smooth
_CELLS: Final = 48  # along the longer side


def light_field(picture: NDArray[Any], missing: NDArray[Any]) -> Plane:
    """Luma that is to be added, as a line over the picture's own luma in each cell.

    The guided filter's coefficients (He, Sun and Tang, "Guided image filtering", TPAMI 2013, equations 5, 6 and 9) of
    the missing luma over the picture's, kept at low resolution ("Fast guided filter", 2015): enlarged, they follow the
    edges of whatever picture they are laid over.

    Args:
        picture: h x w x 3 float, encoded, 0-1.
        missing: h x w x 3 float: what is to be added to it.

    Returns:
        rows x columns x 2 float32: slope and offset.
    """
    guide, wanted = (np.ascontiguousarray(colours, np.float32) @ LUMA for colours in (picture, missing))
    reach = max(1, round(_REACH * max(guide.shape)))
    means = _mean(guide, reach), _mean(wanted, reach)
    spread = _mean(guide * guide, reach) - means[0] ** 2
    slope = (_mean(guide * wanted, reach) - means[0] * means[1]) / (spread + np.float32(_FLAT))
    offset = means[1] - slope * means[0]
    return np.stack([_small(_mean(plane, reach)) for plane in (slope, offset)], axis=-1)


def _mean(plane: Plane, reach: int) -> Plane:
    import cv2

    return np.asarray(cv2.blur(plane, (2 * reach + 1, 2 * reach + 1), borderType=cv2.BORDER_REFLECT), np.float32)


def _small(plane: Plane) -> Plane:
    import cv2

    scale = min(1.0, _CELLS / max(plane.shape))
    size = max(1, round(plane.shape[1] * scale)), max(1, round(plane.shape[0] * scale))
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA), np.float32)
