"""Lays planes of colour over a picture."""

from __future__ import annotations

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.redactor.geometry import View
from editor.redactor.lettering.lettering import Floats

Colour = tuple[float, float, float]


class Paper:
    """A copy of a frame that is written on.

    Args:
        view: what the frame shows; places are pixels of the whole result at its scale.
    """

    def __init__(self, frame: Frame, view: View) -> None:
        self._frame, self._view = frame, view
        self._rgb = frame.rgb.copy()
        self._alpha = None if frame.alpha is None else frame.alpha.copy()

    def put(self, plane: Floats, colour: Colour, left: int, top: int) -> None:
        """Lay a colour (0-1, encoded as the frame is) with a plane's opacity (h x w) over what is there."""
        left, top = left - self._view.left, top - self._view.top
        rows = slice(max(0, top), min(self._frame.height, top + plane.shape[0]))
        columns = slice(max(0, left), min(self._frame.width, left + plane.shape[1]))
        if rows.start >= rows.stop or columns.start >= columns.stop:
            return
        here = rows, columns
        share = plane[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
        kind = self._rgb.dtype.name
        below = to_depth(self._rgb[here], "float32")
        under = 1.0 if self._alpha is None else to_depth(self._alpha[here], "float32")
        total = share + under * (1 - share)
        part = (share / np.maximum(total, np.float32(1e-6)))[..., None]
        mixed = below + (np.array(colour, np.float32) - below) * part
        self._rgb[here] = np.where(share[..., None] > 0, to_depth(mixed.astype(np.float32), kind), self._rgb[here])
        if self._alpha is not None:
            self._alpha[here] = to_depth(np.asarray(total, np.float32), kind)

    def frame(self) -> Frame:
        """What is on it now."""
        return self._frame.with_(rgb=self._rgb, alpha=self._alpha)
