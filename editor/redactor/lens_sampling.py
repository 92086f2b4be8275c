"""Planes seen through a homography and a lens at once, so that pixels are interpolated a single time."""

from __future__ import annotations

import numpy as np

from editor.model.frame import Pixels
from editor.redactor.bend import GREEN, Bend, Floats

_KERNEL = 4  # pixels around a point that an interpolation may look at


class LensSampling:
    """Where the pixels of some rows of a result come from.

    Args:
        bend: what the lens does.
        matrix: 3 x 3 homography from the result's pixels to full-size pixels without the lens.
        size: width of the result and number of rows.
        top: the first of them.
    """

    def __init__(self, bend: Bend, matrix: Floats, size: tuple[int, int], top: int = 0) -> None:
        self._bend = bend
        across, down = np.arange(size[0]) + 0.5, (np.arange(size[1]) + (top + 0.5))[:, None]
        x, y, depth = (
            (row[0] * across + (row[1] * down + row[2])).astype(np.float32) for row in np.asarray(matrix, np.float64)
        )
        straight = x / depth, y / depth
        channels = (GREEN,) if bend.is_grey else range(3)
        self._places = {channel: bend.places(*straight, channel) for channel in channels}

    def seen(self, size: tuple[int, int]) -> tuple[int, int, int, int]:
        """Left, top, right, bottom of what these rows need of a picture of this size."""
        edges = []
        for axis in (0, 1):
            share = size[axis] / self._bend.size[axis]
            low = min(float(places[axis].min()) for places in self._places.values()) * share
            high = max(float(places[axis].max()) for places in self._places.values()) * share
            first = int(np.clip(np.floor(low) - _KERNEL, 0, size[axis] - 1))
            edges.append((first, int(np.clip(np.ceil(high) + _KERNEL, first + 1, size[axis]))))
        (left, right), (top, bottom) = edges
        return left, top, right, bottom

    def sampled(
        self,
        pixels: Pixels,
        interpolation: int,
        size: tuple[float, float] | None = None,
        corner: tuple[float, float] = (0, 0),
    ) -> Pixels:
        """Some of the pixels of a copy of the picture, as these rows show them; its outermost ones go on beyond it.

        Args:
            pixels: h x w or h x w x c; three channels each by the way of their own colour.
            interpolation: one of OpenCV.
            size: of the whole copy; the size of `pixels` when None.
            corner: column and row of the first of `pixels` in the copy.
        """
        import cv2

        size = size or (pixels.shape[1], pixels.shape[0])

        def remapped(plane: Pixels, channel: int) -> Pixels:
            x, y = (
                places * np.float32(size[axis] / self._bend.size[axis]) - np.float32(0.5 + corner[axis])
                for axis, places in enumerate(self._places[channel])
            )
            return np.asarray(cv2.remap(plane, x, y, interpolation, borderMode=cv2.BORDER_REPLICATE))

        if pixels.ndim == 2 or len(self._places) == 1:
            return remapped(pixels, GREEN)
        return np.asarray(cv2.merge([remapped(plane, channel) for channel, plane in enumerate(cv2.split(pixels))]))
