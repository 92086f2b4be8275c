"""Curves that operations of tone are made of. All keep order, go through their ends, and go on beyond them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Colours = NDArray[np.floating[Any]]


def bend(t: Colours, slope: float) -> Colours:
    """The rational curve through (0, 0) and (1, 1) that leaves 0 with `slope` and reaches 1 with 1 / `slope`.

    It is Schlick's bias ("Fast alternatives to Perlin's bias and gain functions", Graphics Gems IV, 1994) named by its
    slope. `bend(bend(t, s), 1 / s)` is t. Below 0 and above 1 it goes on straight.
    """
    inside = np.clip(t, 0, 1)
    bent = inside * slope / (1 + (slope - 1) * inside)
    return bent + np.minimum(t, 0) * slope + np.maximum(t - 1, 0) / slope


def bend_around(t: Colours, pivot: float, slope: float) -> Colours:
    """The S-curve through (0, 0), (`pivot`, `pivot`) and (1, 1): `slope` at the pivot, 1 / `slope` at the ends."""
    below = pivot * bend(t / pivot, 1 / slope)
    above = 1 - (1 - pivot) * bend((1 - t) / (1 - pivot), 1 / slope)
    return np.where(t < pivot, below, above).astype(t.dtype, copy=False)


def signed_power(t: Colours, exponent: float) -> Colours:
    """t ** exponent, mirrored below 0."""
    return np.copysign(np.abs(t) ** exponent, t).astype(t.dtype, copy=False)


def monotone_cubic(points: Sequence[tuple[float, float]]) -> Callable[[Colours], Colours]:
    """The piecewise cubic through `points` that rises and falls only where they do.

    Fritsch and Carlson, "Monotone piecewise cubic interpolation" (SIAM J. Numer. Anal. 17, 1980), with the tangents of
    Fritsch and Butland (1984, harmonic means). Constant before the first and after the last point; when those lie at 0
    and 1 it goes on with their tangents instead, so that nothing is clipped early.

    Args:
        points: at least two, x rising, in 0-1.
    """
    x, y = (np.array(axis, np.float64) for axis in zip(*points, strict=True))
    tangents = _tangents(x, y)

    def curve(t: Colours) -> Colours:
        left = np.clip(np.searchsorted(x, t, side="right") - 1, 0, len(x) - 2)
        width = (x[1:] - x[:-1])[left]
        u = np.clip((t - x[left]) / width, 0, 1)
        y0, y1, m0, m1 = y[left], y[left + 1], tangents[left] * width, tangents[left + 1] * width
        value = y0 + u * (m0 + u * (3 * (y1 - y0) - 2 * m0 - m1 + u * (2 * (y0 - y1) + m0 + m1)))
        if x[0] == 0:
            value = value + np.minimum(t, 0) * tangents[0]
        if x[-1] == 1:
            value = value + np.maximum(t - 1, 0) * tangents[-1]
        return np.asarray(value, t.dtype)

    return curve


def _tangents(x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    widths = np.diff(x)
    secants = np.diff(y) / widths
    tangents = np.empty_like(x)
    tangents[[0, -1]] = secants[[0, -1]]
    before, after = secants[:-1], secants[1:]
    weights = (1 + widths[1:] / (widths[:-1] + widths[1:])) / 3
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = before * after / (weights * after + (1 - weights) * before)
    tangents[1:-1] = np.where(before * after > 0, mean, 0.0)
    return tangents
