"""How lightness and colour are spread in a picture: a histogram in Oklab that can be added up over pictures."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.redactor.learning.pictures import SRGB, SmallPicture
from editor.redactor.light import to_oklab

Floats = NDArray[np.float64]
Histogram = NDArray[np.float32]

LEVELS, PLACES = 40, 41  # of lightness; of a and of b
REACH = 0.25  # of a and of b to both sides of grey
_BINS = 24  # a channel of sRGB: what is one colour when areas are counted

LIGHTNESS: Floats = np.linspace(0, 1, LEVELS)
_AXIS = np.linspace(-REACH, REACH, PLACES)
CHROMATICITY: Floats = np.stack(np.meshgrid(_AXIS, _AXIS, indexing="ij"), -1).reshape(-1, 2)


def histogram(picture: SmallPicture) -> Histogram:
    """Shares of a picture's colours at the nodes of (L, a, b), LEVELS x PLACES^2 float32, its sum 1, shared linearly.

    A colour counts by the root of its area: without that, the sky would say what the picture looks like.
    """
    rgb, seen = picture.rgb.reshape(-1, 3), picture.seen.ravel().astype(np.float64)
    codes = np.minimum((rgb * _BINS).astype(np.int64), _BINS - 1) @ np.array([_BINS * _BINS, _BINS, 1])
    areas = np.bincount(codes, seen)
    weights = seen / np.sqrt(np.maximum(areas[codes], 1e-9))
    lab = to_oklab(SRGB.linearise(rgb.astype(np.float64)), SRGB)
    sizes = np.array([LEVELS, PLACES, PLACES])
    scaled = np.stack([lab[:, 0], *(lab[:, 1:].T / REACH + 1) / 2])
    places = np.clip(scaled, 0, 1) * (sizes - 1)[:, None]
    low = np.minimum(places.astype(np.int64), sizes[:, None] - 2)
    upper = places - low
    steps, parts = (PLACES * PLACES, PLACES, 1), (1 - upper, upper)
    first = steps @ low
    total = np.zeros(int(sizes.prod()))
    for corner in np.ndindex(2, 2, 2):
        share = parts[corner[0]][0] * parts[corner[1]][1] * parts[corner[2]][2]
        total += np.bincount(first + np.dot(steps, corner), weights * share, len(total))
    shares: Histogram = (total / max(total.sum(), 1e-9)).astype(np.float32)
    return shares.reshape(LEVELS, -1)
