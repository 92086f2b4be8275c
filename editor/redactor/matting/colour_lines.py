"""What colours an object and its background have around each place of the border, and how well they tell them apart.

Planes are kept apart rather than as channels: numpy runs several times faster on them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

_SURE: Final = 0.5  # mask values count as object the more they exceed this, as background the more they fall short
_TAIL: Final = 0.05  # weight of the wide window beside the narrow one
_WIDE: Final = 4  # how much wider it is
_NOISE: Final = 1e-3  # variance of a colour that is taken for granted: 3 % of full intensity
_DOUBT: Final = 5.0  # squared Mahalanobis distance at which colour and mask count alike
_ENOUGH: Final = 0.01  # share of the window that must be sure

REACH: Final = 3 * _WIDE  # cells beyond which colours do not matter

_PAIRS: Final = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))


@dataclass(frozen=True, slots=True)
class ColourLines:
    """A line through colour space for each cell of a grid: a pixel's place on it is its share of object.

    Attributes:
        slope: three h x w float32, one a channel.
        offset: h x w float32; share = rgb . slope - offset, before clipping.
        weight: h x w float32, 0-1: how far the share is to be believed.
    """

    slope: tuple[Floats, Floats, Floats]
    offset: Floats
    weight: Floats


def colour_lines(colours: Floats, mask: Floats) -> ColourLines:
    """Measure the two sides of a border: linear discriminant analysis (Fisher 1936) in a window around each cell.

    With means F, B and the sum C of the covariances of object and background, the line's direction is
    ``C^-1 (F - B)``, the squared Mahalanobis distance ``J = (F - B) C^-1 (F - B)``, and the weight ``J / (J + 5)``.

    Args:
        colours: h x w x 3 float32, 0-1.
        mask: h x w float32, 0-1.
    """
    planes = [np.ascontiguousarray(colours[..., channel]) for channel in range(3)]
    planes += [planes[i] * planes[j] for i, j in _PAIRS]
    lean = (mask - np.float32(_SURE)) / np.float32(1 - _SURE)
    subject = _Side.measured(planes, np.maximum(lean, 0))
    ground = _Side.measured(planes, np.maximum(-lean, 0))
    line = [one - other for one, other in zip(subject.mean, ground.mean, strict=True)]
    spread = [one + other for one, other in zip(subject.covariance, ground.covariance, strict=True)]
    direction = _solved(spread, line)
    distance = _dot(direction, line)
    shrink = np.reciprocal(np.maximum(distance, np.float32(1e-6)))
    slope = direction[0] * shrink, direction[1] * shrink, direction[2] * shrink
    sure = np.minimum(np.minimum(subject.weight, ground.weight) / np.float32(_ENOUGH), 1)
    return ColourLines(slope, _dot(slope, ground.mean), distance / (distance + np.float32(_DOUBT)) * sure)


@dataclass(frozen=True, slots=True)
class _Side:
    """Mean colour, covariance (upper triangle) and sum of weights around each cell."""

    mean: list[Floats]
    covariance: list[Floats]
    weight: Floats

    @staticmethod
    def measured(planes: list[Floats], weight: Floats) -> _Side:
        total = _around(weight)
        share = np.reciprocal(np.maximum(total, np.float32(1e-8)))
        means = [_around(plane * weight) * share for plane in planes]
        covariance = [square - means[i] * means[j] for square, (i, j) in zip(means[3:], _PAIRS, strict=True)]
        return _Side(means[:3], covariance, total)


def _around(plane: Floats) -> Floats:
    """Means over a window with a long tail: near colours count, far ones where there are no near ones."""
    import cv2

    height, width = plane.shape
    small = cv2.resize(plane, (-(-width // _WIDE), -(-height // _WIDE)), interpolation=cv2.INTER_AREA)
    wide = cv2.resize(_triangle(small), (width, height), interpolation=cv2.INTER_LINEAR)
    return np.asarray(cv2.addWeighted(_triangle(plane), 1, wide, _TAIL, 0), np.float32)


def _triangle(plane: Floats) -> Floats:
    import cv2

    once = cv2.blur(plane, (3, 3), borderType=cv2.BORDER_REFLECT)
    return np.asarray(cv2.blur(once, (3, 3), borderType=cv2.BORDER_REFLECT))


def _dot(one: Sequence[Floats], other: Sequence[Floats]) -> Floats:
    return np.asarray(one[0] * other[0] + one[1] * other[1] + one[2] * other[2])


def _solved(spread: list[Floats], right: list[Floats]) -> tuple[Floats, Floats, Floats]:
    """``(C + noise)^-1 right`` for symmetric 3 x 3 matrices given by their upper triangles, by cofactors."""
    noise = np.float32(_NOISE)
    rr, rg, rb, gg, gb, bb = spread
    rr, gg, bb = rr + noise, gg + noise, bb + noise
    c00, c01, c02 = gg * bb - gb * gb, gb * rb - rg * bb, rg * gb - gg * rb
    c11, c12, c22 = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
    # Means of squares lose digits: with the noise added the determinant is at least its cube, but for rounding.
    share = np.reciprocal(np.maximum(rr * c00 + rg * c01 + rb * c02, noise**3))
    return (
        _dot((c00, c01, c02), right) * share,
        _dot((c01, c11, c12), right) * share,
        _dot((c02, c12, c22), right) * share,
    )
