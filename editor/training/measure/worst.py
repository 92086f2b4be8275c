"""The pictures at which a network fails most, small enough to be kept while thousands pass."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

import numpy as np
from numpy.typing import NDArray

Bytes = NDArray[np.uint8]

_SIDE: Final = 260
_QUALITY: Final = 82


@dataclass(frozen=True, slots=True, order=True)
class Shown:
    """One failure.

    Attributes:
        badness: the higher, the worse.
        name: of the picture.
        figures: its own.
        jpegs: the pictures that explain it, as JPEG files.
    """

    badness: float
    name: str
    figures: Mapping[str, float] = field(compare=False)
    jpegs: tuple[bytes, ...] = field(compare=False)


class Worst:
    """Keeps the worst.

    Args:
        by: the figure that decides.
        lower: its lower values are the better ones.
        count: how many are kept.
    """

    def __init__(self, by: str, *, lower: bool, count: int = 20) -> None:
        self.by, self._sign, self._count = by, 1 if lower else -1, count
        self._heap: list[Shown] = []

    def add(self, name: str, figures: Mapping[str, float], pictures: Sequence[Bytes]) -> None:
        """Keep a picture if it is among the worst so far.

        Args:
            pictures: H x W grey or H x W x 3 RGB, uint8.
        """
        badness = self._sign * figures[self.by]
        if len(self._heap) == self._count and badness <= self._heap[0].badness:
            return
        heapq.heappush(self._heap, Shown(badness, name, dict(figures), tuple(map(_jpeg, pictures))))
        if len(self._heap) > self._count:
            heapq.heappop(self._heap)

    def listed(self) -> list[Shown]:
        """The worst first."""
        return sorted(self._heap, reverse=True)


def _jpeg(pixels: Bytes) -> bytes:
    import cv2

    scale = min(1.0, _SIDE / max(pixels.shape[:2]))
    size = max(1, round(pixels.shape[1] * scale)), max(1, round(pixels.shape[0] * scale))
    small = cv2.resize(pixels if pixels.ndim == 2 else pixels[..., ::-1], size, interpolation=cv2.INTER_AREA)
    return bytes(cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, _QUALITY])[1])
