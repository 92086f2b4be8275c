"""How much of a retouch is kept, so that a picture that was good already stays good."""

from __future__ import annotations

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.colour_difference import delta_e_2000, lab_of_srgb
from editor.redactor.retouching.light_field import LUMA

_WHITE_AT: Final = 99.5  # percentile of the largest channel: a spark is no white point
_WHITE: Final = 0.88, 0.94  # where a picture begins to reach white, and where it surely does
_LIGHTER: Final = 0.14, 0.08  # mean luma: what a dull picture is given, and what a finished one is at most
_CLIPPED: Final = 0.05, 0.02  # share of pixels clipped in part: too bright to be finished, and as it may have
_MOVED: Final = 4.0  # mean delta E 2000 that a finished picture may move
_PAPER: Final = 0.94, 0.99  # of the smallest channel: where white begins and where nothing is whiter
_FULL: Final = 0.996  # of a channel: no detail above
_NEWLY_FULL: Final = 0.002  # share of pixels
_SHORT_OF_FULL: Final = 0.9


def kept_share(before: NDArray[Any], after: NDArray[Any]) -> float:
    """The share of a change that is kept: 1 for a picture that needs it, less for one that was finished.

    Whoever finished a picture has brought it up to white, without clipping colours above it, so that a good retoucher
    leaves its light about as it is. All three hold for most finished photographs, and for hardly any as a camera gives
    them or that was spoilt in exposure (see docs/adr/0101). Such a picture may move by a delta E of 4 in the mean, and
    where detail would be lost in white, the change stops short of it.

    Args:
        before, after: h x w x 3 float, encoded sRGB, 0-1.
    """
    finished = _finished(before, after)
    if not finished:
        return 1.0
    moved = float(delta_e_2000(lab_of_srgb(before), lab_of_srgb(after)).mean())
    allowed = min(1.0, _MOVED / max(moved, 1e-6))
    newly = (after >= _FULL).any(axis=-1) & ~(before >= _FULL).any(axis=-1)
    if newly.mean() > _NEWLY_FULL:
        allowed = min(allowed, _SHORT_OF_FULL)
    return 1 - finished * (1 - allowed)


def white_kept(before: NDArray[Any], after: NDArray[Any]) -> NDArray[np.float32]:
    """`after` with the white of a finished picture as it was: the paper that a product stands on is not to turn grey.

    Args:
        before, after: as in `kept_share`.
    """
    begins, ends = _PAPER
    white = np.clip((before.min(axis=-1) - begins) / (ends - begins), 0, 1)
    share = _finished(before, after) * white[..., None]
    return np.asarray(after + share * (before - after), np.float32)


def _finished(before: NDArray[Any], after: NDArray[Any]) -> float:
    """How surely nobody would do much to a picture any more, 0-1."""
    largest = before.max(axis=-1)
    white = float(np.percentile(largest, _WHITE_AT))
    clipped = float(((largest >= 0.99) & (before.min(axis=-1) < 0.97)).mean())  # all of it white may be paper
    lighter = float(((after - before) @ LUMA).mean())
    return _between(white, *_WHITE) * _between(clipped, *_CLIPPED) * _between(lighter, *_LIGHTER)


def _between(value: float, none: float, all_: float) -> float:
    return min(max((value - none) / (all_ - none), 0.0), 1.0)
