"""How much larger or smaller the lens draws red and blue than green.

Lateral chromatic aberration is a magnification about the middle of the picture (Boult and Wolberg, "Correcting
chromatic aberrations using image warping", 1992). A channel that is magnified by 1 + k differs from green along its
slope, by k times the way from the middle: a least squares problem in each window (Lucas and Kanade 1981), and the
windows vote.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.cleaning.planes import window_places

_COARSE = 1.0  # sigma: finer than this is noise, and the mosaic of the sensor
_ROUGH = 6.0  # sigma: coarser than this is the colour of things
_EDGES = 4e-4  # mean square of green's detail where there is something to see
_ALIKE = 0.8  # correlation of channels where colours do not get in the way
_FEWEST = 4
_ROUNDS = 4
_WIDEST = 0.6  # spread of the windows' votes over their median, where they agree


def lateral_colour(frame: Frame) -> tuple[float, float]:
    """Pixels by which red and blue lie too far out in the corners of an upright full-size picture; 0 where unknown."""
    half_diagonal = float(np.hypot(*frame.size)) / 2
    return _voted(frame, 0) * half_diagonal, _voted(frame, 2) * half_diagonal


def _voted(frame: Frame, channel: int) -> float:
    """The magnification, less 1, of a channel against green."""
    votes = []
    for place in window_places(frame.size):
        vote = _vote(frame, place, channel)
        if vote is not None:
            votes.append(vote)
    if len(votes) < _FEWEST:
        return 0.0
    found = np.array(votes)
    middle = float(np.median(found))
    spread = float(np.median(np.abs(found - middle)))
    return middle if spread < _WIDEST * abs(middle) else 0.0


def _vote(frame: Frame, place: tuple[int, int, int, int], channel: int) -> float | None:
    left, top, right, bottom = place
    rgb = to_depth(frame.rgb[top:bottom, left:right], "float32")
    green, other = _detail(rgb[..., 1]), _detail(rgb[..., channel])
    if float(np.mean(green**2)) < _EDGES or min(green.shape) < 32:
        return None
    if float(np.corrcoef(green.ravel(), other.ravel())[0, 1]) < _ALIKE:
        return None
    x, y = np.meshgrid(np.arange(left, right) + 0.5 - frame.width / 2, np.arange(top, bottom) + 0.5 - frame.height / 2)
    return _magnified(green, other, x, y)


def _magnified(green: Pixels, other: Pixels, x: NDArray[np.float64], y: NDArray[np.float64]) -> float:
    """k for which `other` is green drawn 1 + k times as large, found by steps that each move green a little further."""
    import cv2

    k, inside = 0.0, np.s_[8:-8, 8:-8]
    columns, rows = (grid.astype(np.float32) for grid in np.meshgrid(*map(np.arange, green.shape[::-1])))
    for _ in range(_ROUNDS):
        moved = cv2.remap(
            green, columns - np.float32(k) * x.astype(np.float32), rows - np.float32(k) * y.astype(np.float32),
            cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE,
        )  # fmt: skip
        down, across = np.gradient(moved)
        outwards = -(across * x + down * y)
        unknowns = np.column_stack([moved[inside].ravel(), outwards[inside].ravel()])
        gain, shift = np.linalg.lstsq(unknowns, other[inside].ravel(), rcond=None)[0]
        k += float(shift / gain) if gain > 0.1 else 0.0
    return k


def _detail(plane: Pixels) -> Pixels:
    import cv2

    plane = np.ascontiguousarray(plane)
    return np.asarray(cv2.GaussianBlur(plane, (0, 0), _COARSE) - cv2.GaussianBlur(plane, (0, 0), _ROUGH))
