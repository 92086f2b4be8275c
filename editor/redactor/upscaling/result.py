"""The enlarged picture while it grows."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.redactor.upscaling.memory import Plane
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
        """Write the enlarged form of `tile`: float32 in 0-1."""
        rows, columns = tile.grown(self._scale)
        self._rgb.pixels[rows, columns] = to_depth(rgb, self._depth)
        if self._alpha is not None and alpha is not None:
            self._alpha.pixels[rows, columns] = to_depth(alpha, self._depth)

    def release(self) -> None:
        """Let what was written leave the memory, where it lies in a file."""
        self._rgb.release()
        if self._alpha is not None:
            self._alpha.release()

    def frame(self) -> Frame:
        """The picture."""
        return Frame(self._rgb.pixels, None if self._alpha is None else self._alpha.pixels, self._icc)
