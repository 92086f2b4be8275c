"""Specks and scratches found in a picture: small or thin things that stand out of smooth surroundings.

Black and white top hats (Gonzalez and Woods, Digital Image Processing, 9.6.3: the picture's difference from its opening
and closing) show what is narrower than their square. A blemish stands clear of its surroundings, which are a slope but
for noise, and has no crowd of its like around it: that would be a pattern or a texture.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.source import Source

LONGEST = 3200  # pixels of the longer side of the copy that is searched
_NARROW, _LEAST_SIDE, _MOST_SIDE = 200, 5, 15  # the top hat's square: a share of the longer side, within bounds
_FAINT, _CLEAR = 6.0, 7.0  # 255ths; standard deviations of the surroundings
_RARE = 8.0  # times the mean of the top hat around it: in a texture much stands out
_ROUND = 3.0  # times as long as wide, at most, is a speck
_LONG = 8.0  # times as long as wide, at least, is a scratch
_AROUND = 7  # pixels around a blemish that are its surroundings
_MOST = 1500
_CROWD, _NEIGHBOURHOOD = 2, 6.0  # others within so many squares
_PIECE = 24.0  # pixels: a bent scratch is straight for so long

Blemishes = NDArray[np.float32]


def found_blemishes(source: Source, long: bool) -> Blemishes:
    """The specks (or, with `long`, the scratches) of an upright picture, those that stand out most first.

    Returns:
        N x 8 float32, in full-size pixels of the picture: ends of the middle line x0, y0, x1, y1 (the same for a
        speck), radius around it, x and y of the way to where its texture can be taken from, contrast in 255ths.
    """
    index = max(0, math.ceil(math.log2(max(source.size) / LONGEST)))
    level = source.level(index)
    luma = _luma(level)
    side = int(np.clip(max(level.size) // _NARROW, _LEAST_SIDE, _MOST_SIDE)) | 1
    rows = [row for sign in (1, -1) for row in _of_sign(luma, sign, side, long)]
    if not rows:
        return np.zeros((0, 8), np.float32)
    found = np.asarray(sorted(rows, key=lambda row: -row[7])[:_MOST], np.float32)
    found = found[~_crowded(found, side)] if not long else found
    found[:, :7] *= source.size[0] / level.width
    return found


def _luma(level: Frame) -> Pixels:
    import cv2

    return np.asarray(cv2.cvtColor(to_depth(level.rgb, "uint8"), cv2.COLOR_RGB2GRAY))


def _of_sign(luma: Pixels, sign: int, side: int, long: bool) -> Iterator[list[float]]:
    """Light (1) or dark (-1) ones."""
    import cv2

    square = np.ones((side, side), np.uint8)
    hat = cv2.morphologyEx(luma, cv2.MORPH_TOPHAT if sign > 0 else cv2.MORPH_BLACKHAT, square)
    usual = cv2.blur(hat, (4 * side + 1, 4 * side + 1))
    parts = ((hat > _FAINT) & (hat > 3 * usual.astype(np.float32))).astype(np.uint8)
    count, labels, boxes, _ = cv2.connectedComponentsWithStats(parts, connectivity=8)
    for label in range(1, count):
        left, top, width, height, area = (int(v) for v in boxes[label])
        if area < 2 or (max(width, height) > side + 2) != long:
            continue
        box = np.s_[max(0, top - _AROUND) : top + height + _AROUND, max(0, left - _AROUND) : left + width + _AROUND]
        inside = labels[box] == label
        contrast = float(np.percentile(hat[box][inside], 80))
        if contrast < _RARE * float(usual[box].mean()) or contrast < _CLEAR * _unevenness(luma[box], parts[box]):
            continue
        ys, xs = np.nonzero(inside)
        points = np.column_stack([xs + box[1].start + 0.5, ys + box[0].start + 0.5])
        for ends, radius in _shapes(points, long):
            yield [*ends.ravel(), radius, *_texture(luma, ends, radius), contrast]


def _unevenness(luma: Pixels, blemished: Pixels) -> float:
    """Standard deviation of the surroundings from a slope, in 255ths; infinite where there are too few."""
    import cv2

    clean = cv2.dilate(blemished, np.ones((3, 3), np.uint8)) == 0
    if np.count_nonzero(clean) < 30:
        return math.inf
    ys, xs = np.nonzero(clean)
    slope = np.column_stack([xs, ys, np.ones(len(xs))])
    values = luma[clean].astype(np.float64)
    rest = values - slope @ np.linalg.lstsq(slope, values, rcond=None)[0]
    return max(1.0, float(rest.std()))


def _shapes(points: NDArray[np.float64], long: bool) -> Iterator[tuple[NDArray[np.float64], float]]:
    """What covers these pixels: a disc, or short straight pieces one behind the other; nothing for other shapes."""
    middle = points.mean(axis=0)
    spread, axes = np.linalg.eigh(np.cov((points - middle).T) + np.eye(2) / 12)
    length, width = np.sqrt(12 * spread[1]), np.sqrt(12 * spread[0])
    if not long:
        if length <= _ROUND * width:
            yield np.stack([middle, middle]), float(np.hypot(*(points - middle).T).max() + 1.5)
        return
    thickness = len(points) / length
    if length < _LONG * thickness:
        return
    along = (points - middle) @ axes[:, 1]
    pieces = max(1, math.ceil(length / _PIECE))
    edges = np.linspace(along.min(), along.max() + 1e-6, pieces + 1)
    for low, high in pairwise(edges):
        mine = points[(along >= low) & (along < high)]
        if len(mine) >= 2:
            centre = mine.mean(axis=0)
            axis = np.linalg.eigh(np.cov((mine - centre).T))[1][:, 1]
            reach = (mine - centre) @ axis
            yield centre + np.outer([reach.min(), reach.max()], axis), float(thickness / 2 + 1.5)


def _texture(luma: Pixels, ends: NDArray[np.float64], radius: float) -> tuple[float, float]:
    """The way to the neighbourhood that is most like the blemish's own: of eight, the most even one."""
    away = 2.5 * radius + 3
    best, choice = math.inf, (away, 0.0)
    middle = ends.mean(axis=0)
    for angle in np.arange(8) * (np.pi / 4):
        way = np.array([np.cos(angle), np.sin(angle)]) * away
        left, top = np.floor(middle + way - radius).astype(int)
        right, bottom = np.ceil(middle + way + radius).astype(int)
        if left < 0 or top < 0 or right >= luma.shape[1] or bottom >= luma.shape[0]:
            continue
        deviation = float(luma[top : bottom + 1, left : right + 1].std())
        if deviation < best:
            best, choice = deviation, (float(way[0]), float(way[1]))
    return choice


def _crowded(found: Blemishes, side: int) -> NDArray[np.bool_]:
    """Which of them have a crowd around them."""
    middles = found[:, :2]
    near = _NEIGHBOURHOOD * side
    return np.array([np.count_nonzero(np.abs(middles - middle).max(axis=1) < near) - 1 > _CROWD for middle in middles])
