"""Blemishes covered with their surroundings.

The texture of a clean neighbourhood is put in their place, and the difference between the two surroundings is spread
over it: healing as in Georgiev, "Photoshop healing brush: a tool for seamless cloning", 2004, with a mean weighted by a
Gaussian in the place of the solution of Laplace's equation; blemishes are too small for that to be seen.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.cleaning.blemishes import Blemishes

_SMALLEST = 0.25  # of a radius in pixels of the frame: less is not to be seen


def healed(
    frame: Frame, blemishes: Blemishes, to_frame: Callable[[NDArray[np.float64]], NDArray[np.float64]], step: float
) -> Frame:
    """The frame without these blemishes.

    Args:
        blemishes: N x 8, see `found_blemishes`.
        to_frame: points (N x 2) of the picture, in full-size pixels -> the frame's.
        step: full-size pixels that a pixel of the frame stands for.
    """
    if not len(blemishes):
        return frame
    places = blemishes.astype(np.float64)
    starts, ends = to_frame(places[:, :2]), to_frame(places[:, 2:4])
    ways = to_frame(places[:, :2] + places[:, 5:7]) - starts
    radii = places[:, 4] / step
    rgb = frame.rgb.copy()
    for start, end, way, radius in zip(starts, ends, ways, radii, strict=True):
        if radius >= _SMALLEST:
            _heal(rgb, frame.rgb, np.stack([start, end]), np.rint(way).astype(int), float(radius))
    return frame.with_(rgb=rgb)


def _heal(rgb: Pixels, before: Pixels, ends: NDArray[np.float64], way: NDArray[np.int_], radius: float) -> None:
    import cv2

    room = int(np.ceil(3 * radius)) + 3
    height, width = rgb.shape[:2]
    left, top = np.maximum(np.floor(ends.min(axis=0)).astype(int) - room, 0)
    right, bottom = np.minimum(np.ceil(ends.max(axis=0)).astype(int) + room, (width, height))
    if left >= right or top >= bottom:
        return
    distance = _distance(ends, left, top, right, bottom)
    cover = np.clip(radius + 0.5 - distance, 0, 1).astype(np.float32)
    if not cover.any():
        return
    xs = np.clip(np.arange(left, right) + way[0], 0, width - 1)
    ys = np.clip(np.arange(top, bottom) + way[1], 0, height - 1)
    here = to_depth(rgb[top:bottom, left:right], "float32")  # what was healed beside it already counts
    there = to_depth(before[np.ix_(ys, xs)], "float32")
    clean = (distance > radius + 0.5).astype(np.float32)
    sigma = radius + 1
    weight = cv2.GaussianBlur(clean, (0, 0), sigma)[..., None] + np.float32(1e-4)
    spread = cv2.GaussianBlur((here - there) * clean[..., None], (0, 0), sigma) / weight
    result = here + cover[..., None] * (there + spread - here)
    rgb[top:bottom, left:right] = to_depth(np.clip(result, 0, 1), rgb.dtype.name)


def _distance(ends: NDArray[np.float64], left: int, top: int, right: int, bottom: int) -> NDArray[np.float64]:
    """Distances of the centres of a rectangle's pixels from a line between two points."""
    x, y = np.meshgrid(np.arange(left, right) + 0.5, np.arange(top, bottom) + 0.5)
    along = ends[1] - ends[0]
    share = ((x - ends[0, 0]) * along[0] + (y - ends[0, 1]) * along[1]) / max(float(along @ along), 1e-12)
    share = np.clip(share, 0, 1)
    return np.asarray(np.hypot(x - ends[0, 0] - share * along[0], y - ends[0, 1] - share * along[1]))
