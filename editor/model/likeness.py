"""Signatures by which pictures are known again after scaling and compression."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 9, 8  # cells
_STEP = 2  # of 255: a smaller one is noise
_LEAST = 24  # steps that a picture with some structure has


def difference_hash(grey: NDArray[Any]) -> bytes | None:
    """64 bits that survive scaling and compression: of 9 x 8 cells which of two neighbours is brighter.

    The difference hash (N. Krawetz, "Kind of like that", 2013). None for pictures with hardly any structure, whose bits
    would be noise.

    Args:
        grey: H x W, 0-255.
    """
    import cv2

    cells = cv2.resize(grey, (WIDTH, HEIGHT), interpolation=cv2.INTER_AREA).astype(np.int16)
    steps = np.diff(cells, axis=1)
    if (np.abs(steps) > _STEP).sum() < _LEAST:
        return None
    return np.packbits(steps > 0).tobytes()


def bits_apart(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> NDArray[np.int64]:
    """By how many bits hashes differ: ... x bytes each (broadcast)."""
    return np.asarray(np.bitwise_count(one ^ other).sum(axis=-1), np.int64)
