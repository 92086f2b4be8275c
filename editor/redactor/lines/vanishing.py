"""Where the lines of a picture meet that are upright, or level, in what it shows."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final, Literal

import numpy as np
from numpy.typing import NDArray

from editor.redactor.lines.segments import Doubles, Segments

Way = Literal["upright", "level"]

_LEANING: Final = math.radians(22)  # lines that lean further are roofs, stairs, streets
_FITS: Final = math.radians(0.9)  # how far a segment may miss the common point
_TRIED: Final = 48  # longest segments whose pairs are tried
_LEAST_LINES: Final = 8
_LEAST_LENGTH: Final = 1.0  # diagonals, all supporting segments together
_LEAST_SHARE: Final = 0.6  # of the length of all lines that lean as little
_LEAST_SPREAD: Final = 0.12  # diagonals, across the lines (standard deviation): side by side they say nothing


@dataclass(frozen=True, slots=True, eq=False)
class Vanishing:
    """A point where lines meet, in homogeneous coordinates: at infinity its third is 0.

    Attributes:
        point: 3, of unit length; in the units of `Segments`.
        support: length of the segments that lead to it, in diagonals.
    """

    point: Doubles
    support: float


def vanishing(lines: Segments, way: Way) -> Vanishing | None:
    """The point that most lines of one way lead to; None where there are too few, or they do not agree.

    Every pair of the longest segments votes (RANSAC, Fischler and Bolles 1981, without its chance); the best point is
    then fitted to all segments that lead to it, by the least eigenvector of their lines' products.
    """
    axis = 1 if way == "upright" else 0
    some = lines.chosen(np.abs(lines.direction[:, axis]) > math.cos(_LEANING))
    if len(some.length) < _LEAST_LINES:
        return None
    coefficients = _lines(some)
    first, second = np.triu_indices(min(_TRIED, len(some.length)), 1)
    candidates = _unit(np.cross(coefficients[first], coefficients[second]))
    # Parallel lines meet nowhere exactly: the plain way is always a candidate.
    candidates = np.vstack([candidates, np.eye(3)[axis]])
    votes = ((_misses(some, candidates) < _FITS) * some.length).sum(axis=1)
    point = candidates[int(np.argmax(votes))]
    for _ in range(3):
        fits = _misses(some, point[None])[0] < _FITS
        if fits.sum() < 2:
            return None
        weighted = coefficients[fits] * some.length[fits, None]
        point = np.linalg.eigh(weighted.T @ weighted)[1][:, 0]
    fits = _misses(some, point[None])[0] < _FITS
    support = float(some.length[fits].sum())
    spread = float(some.middle[fits, 1 - axis].std()) if fits.any() else 0.0
    enough = fits.sum() >= _LEAST_LINES and support >= max(_LEAST_LENGTH, _LEAST_SHARE * float(some.length.sum()))
    return Vanishing(point, support) if enough and spread >= _LEAST_SPREAD else None


def _lines(some: Segments) -> Doubles:
    """N x 3: ``a x + b y + c = 0`` with (a, b) of unit length."""
    normal = some.direction[:, ::-1] * (-1, 1)
    return np.column_stack([normal, -(normal * some.middle).sum(axis=1)])


def _misses(some: Segments, points: Doubles) -> Doubles:
    """M x N: angles between each segment and the way from its middle to each point."""
    way = points[:, None, :2] - points[:, None, 2:] * some.middle[None]
    across = np.abs(way[..., 0] * some.direction[:, 1] - way[..., 1] * some.direction[:, 0])
    return np.asarray(np.arctan2(across, np.abs((way * some.direction).sum(axis=2))))


def _unit(vectors: NDArray[np.floating[Any]]) -> Doubles:
    return np.asarray(vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-15))
