"""The enlarged picture while it grows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.redactor.upscaling.memory import Plane
from editor.redactor.upscaling.sizes import FADE
from editor.redactor.upscaling.tiles import Tile

Floats = NDArray[np.float32]


class Result:
    """`scale` times as wide and high as `frame`, of the same depth and profile.

    Args:
        folder: where the pixels may lie in a file without a name; None: in memory.

    Raises:
        OSError, MemoryError: there is no space for it.
    """

    def __init__(self, frame: Frame, scale: int, folder: Path | None) -> None:
        self._scale, self._icc, self._depth = scale, frame.icc, frame.rgb.dtype.name
        shape = frame.height * scale, frame.width * scale
        self._rgb = Plane((*shape, 3), frame.rgb.dtype, folder)
        self._alpha = None if frame.alpha is None else Plane(shape, frame.alpha.dtype, folder)

    def put(self, tile: Tile, rgb: Floats, alpha: Floats | None) -> None:
        """Write the enlarged form of `tile` and `FADE` pixels around it (float32 in 0-1).

        At its upper and left edge it fades in over what the tiles before left there; at the others, the next ones
        will. So tiles are put in the order of `band`.
        """
        place, within = self._place(tile)
        weight = self._weight(tile)[within]
        for plane, values in ((self._rgb, rgb), (self._alpha, alpha)):
            if plane is not None and values is not None:
                fresh, old = values[within], to_depth(plane.pixels[place], "float32")
                share = weight if values.ndim == 2 else weight[..., None]
                plane.pixels[place] = to_depth(old + (fresh - old) * share, self._depth)

    def _place(self, tile: Tile) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
        """Where the tile goes in the picture, and the part of it that lies in the picture."""
        places, withins = [], []
        for start, length, end in (
            (tile.top, tile.height, self._rgb.pixels.shape[0]),
            (tile.left, tile.width, self._rgb.pixels.shape[1]),
        ):
            first, last = (start - FADE) * self._scale, (start + length + FADE) * self._scale
            places.append(slice(max(0, first), min(end, last)))
            withins.append(slice(max(0, -first), min(end, last) - first))
        return (places[0], places[1]), (withins[0], withins[1])

    def _weight(self, tile: Tile) -> Floats:
        down, across = (
            self._ramp(length) if start > 0 else np.ones((length + 2 * FADE) * self._scale, np.float32)
            for start, length in ((tile.top, tile.height), (tile.left, tile.width))
        )
        return np.asarray(down[:, None] * across[None, :], np.float32)

    def _ramp(self, length: int) -> Floats:
        at = np.arange((length + 2 * FADE) * self._scale, dtype=np.float32) + np.float32(0.5)
        return np.asarray(np.minimum(at / np.float32(2 * FADE * self._scale), 1), np.float32)

    def release(self) -> None:
        """Let what was written leave the memory, where it lies in a file."""
        self._rgb.release()
        if self._alpha is not None:
            self._alpha.release()

    def frame(self) -> Frame:
        """The picture."""
        return Frame(self._rgb.pixels, None if self._alpha is None else self._alpha.pixels, self._icc)
