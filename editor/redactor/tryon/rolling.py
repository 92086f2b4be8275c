"""Sleeves that are rolled up: what is rolled is no longer seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from editor.model.garment import Garment
from editor.redactor.tryon.body import SIDES, Side
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import at_marks, lengths

_OUTER: Final = ("shoulder {}", "elbow outer {}", "cuff outer {}")
_INNER: Final = ("armpit {}", "elbow inner {}", "cuff inner {}")
_OUTWARD, _INWARD, _BEYOND = 0.6, 0.2, 1.0  # widths of the sleeve beside and beyond it that are cut away with it


def rolled(garment: Garment, kept: float) -> Garment:
    """A garment of which only that share of each sleeve is left, 0-1."""
    if kept >= 1:
        return garment
    landmarks, matte = dict(garment.landmarks), garment.matte.copy()
    for side in SIDES:
        outer, inner = _line(garment, _OUTER, side), _line(garment, _INNER, side)
        _cut(matte, _cut_off(outer, inner, kept))
        for names, line in ((_OUTER, outer), (_INNER, inner)):
            for name, place in zip(names[1:], _shares(line, (kept / 2, kept)), strict=True):
                landmarks[name.format(side)] = (float(place[0]), float(place[1]))
    return replace(garment, matte=matte, landmarks=landmarks)


def _line(garment: Garment, names: Sequence[str], side: Side) -> Points:
    return np.array([garment.landmarks[name.format(side)] for name in names], np.float64)


def _shares(line: Points, shares: ArrayLike) -> Points:
    marks = lengths(line)
    return at_marks(line, marks, np.asarray(shares) * marks[-1])


def _cut_off(outer: Points, inner: Points, kept: float) -> Points:
    """The corners of what is rolled up, and of a margin around it."""
    share = np.linspace(kept, 1, 8)
    first, last = _shares(outer, share), _shares(inner, share)
    across = first - last
    first, last = first + _OUTWARD * across, last - _INWARD * across
    along = (outer[-1] + inner[-1] - outer[-2] - inner[-2]) / 2
    beyond = _BEYOND * along / max(float(np.linalg.norm(along)), 1e-9) * float(np.linalg.norm(across[-1]))
    return np.concatenate([first, [first[-1] + beyond, last[-1] + beyond], last[::-1]])


def _cut(matte: NDArray[np.float32], corners: Points) -> None:
    import cv2

    cv2.fillPoly(matte, [np.rint((corners - 0.5) * 16).astype(np.int32)], 0.0, shift=4)
