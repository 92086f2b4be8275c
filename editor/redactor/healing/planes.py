"""Parts of a picture as floats to compute with, and back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.healing.patches import Planes
from editor.redactor.stroke_raster import Box


@dataclass(frozen=True, slots=True, eq=False)
class Patch:
    """New pixels for a part of a picture.

    Attributes:
        left, top: where it lies, in pixels.
        rgb: h x w x 3 of the picture's dtype.
        alpha: h x w, or None where the picture has none.
    """

    left: int
    top: int
    rgb: Pixels
    alpha: Pixels | None = None

    def paste(self, frame: Frame) -> None:
        """Write it into the arrays of `frame`, which nobody else may be reading."""
        place = slice(self.top, self.top + len(self.rgb)), slice(self.left, self.left + self.rgb.shape[1])
        frame.rgb[place] = self.rgb
        if self.alpha is not None and frame.alpha is not None:
            frame.alpha[place] = self.alpha


def planes_of(frame: Frame, box: Box) -> Planes:
    """The part of a picture inside left, top, right, bottom: h x w x 3 float32 in 0-1, as the picture is encoded.

    With alpha it is h x w x 4: colours times alpha, then alpha, so that hidden colours heal nothing.
    """
    left, top, right, bottom = box
    rgb = to_depth(np.ascontiguousarray(frame.rgb[top:bottom, left:right]), "float32")
    if frame.alpha is None:
        return rgb
    alpha = to_depth(np.ascontiguousarray(frame.alpha[top:bottom, left:right]), "float32")
    return np.dstack([rgb * alpha[..., None], alpha])


def patch_of(frame: Frame, box: Box, planes: Planes, weight: Planes) -> Patch:
    """`planes` (as `planes_of` gives them) over the picture; where `weight` (h x w in 0-1) is 0 it stays to the bit."""
    left, top, right, bottom = box
    before = planes_of(frame, box)
    mixed = before + (planes - before) * weight[..., None]
    kept, dtype = weight <= 0, frame.rgb.dtype.name
    old = frame.rgb[top:bottom, left:right]
    if frame.alpha is None:
        return Patch(left, top, np.where(kept[..., None], old, to_depth(np.clip(mixed, 0, 1), dtype)))
    alpha = np.clip(mixed[..., 3], 0, 1)
    hidden = kept | (alpha <= 0)
    colours = to_depth(np.clip(mixed[..., :3] / np.maximum(alpha, 1e-6)[..., None], 0, 1), dtype)
    opacity = np.where(kept, frame.alpha[top:bottom, left:right], to_depth(alpha, dtype))
    return Patch(left, top, np.where(hidden[..., None], old, colours), opacity)
