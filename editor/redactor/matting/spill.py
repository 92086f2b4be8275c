"""Light of the old background on the subject's rim, taken back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.backdrops.filling import closed

Floats = NDArray[np.float32]

_LUMA: Final = np.array([0.2126, 0.7152, 0.0722], np.float32)
_DEEP: Final = 0.018  # of the diagonal: farther inside the subject has its own colours
_SURE: Final = 0.98
_LIGHT, _OWN = 0.12, 0.2  # chroma that light thrown back brings at most, and from which on it is a colour of its own
_LEAST, _CLEAR = 0.06, 0.15  # of the background's chroma, or of what it has more of it than the subject


@dataclass(frozen=True, slots=True, eq=False)
class Spill:
    """Where and which way colours are drawn to the old background, in a small picture.

    Attributes:
        line: h x w x 4: the direction, of length 1 and no luma, and how far along it the subject is by itself.
        weight: h x w in 0-1, greatest at the rim.
    """

    line: Floats
    weight: Floats


def spill_of(rgb: Floats, subject: Floats) -> Spill:
    """What there is of it in a picture of some megapixel.

    Args:
        rgb: h x w x 3 encoded, 0-1.
        subject: h x w in 0-1.
    """
    import cv2

    diagonal = float(np.hypot(*subject.shape))
    deep = max(2.0, _DEEP * diagonal)
    inside = cv2.distanceTransform(np.asarray(subject > 0.5, np.uint8), cv2.DIST_L2, 3)
    own = np.asarray((inside > deep) & (subject > _SURE), np.float32)
    kernel = np.ones((5, 5), np.uint8)
    ground = cv2.erode(np.asarray(subject < 1 - _SURE, np.uint8), kernel).astype(np.float32)
    nothing = Spill(np.zeros((*subject.shape, 4), np.float32), np.zeros_like(subject))
    if not own.any() or not ground.any():
        return nothing
    sigma = max(1.0, deep / 2)
    theirs = chroma(np.asarray(cv2.GaussianBlur(closed(rgb, ground), (0, 0), sigma)))
    # What a grey background throws back has no colour; and what differs from the inside otherwise is the subject's own.
    length = np.sqrt((theirs**2).sum(axis=2))
    way = theirs / np.maximum(length, np.float32(1e-4))[..., None]
    told = np.clip((length - _LEAST) / (_CLEAR - _LEAST), 0, 1)
    if not told.any():
        return nothing
    mine = chroma(np.asarray(cv2.GaussianBlur(closed(rgb, own), (0, 0), sigma)))
    told = told * np.clip(((theirs - mine) * way).sum(axis=2) / _CLEAR, 0, 1)
    weight = np.clip(2 - 2 * inside / np.float32(deep), 0, 1) * told
    return Spill(np.dstack([way, (mine * way).sum(axis=2)]), np.asarray(weight, np.float32))


def without_spill(rgb: Floats, line: Floats, weight: Floats) -> Floats:
    """Colours (N x 3, 0-1) with what they are too far along their lines (N x 4) taken back; their luma stays.

    What lies farther along them than light that is thrown back would bring it has that colour of its own: a blue hem
    before a blue wall stays blue.
    """
    way = line[:, :3]
    beyond = np.maximum((chroma(rgb) * way).sum(axis=1) - line[:, 3], 0)
    light = np.clip((_OWN - beyond) / (_OWN - _LIGHT), 0, 1) * beyond * weight
    return np.asarray(np.clip(rgb - light[..., None] * way, 0, 1))


def chroma(rgb: Floats) -> Floats:
    """What is left of encoded colours without their luma."""
    return np.asarray(rgb - (rgb @ _LUMA)[..., None])
