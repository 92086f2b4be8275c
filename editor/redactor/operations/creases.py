"""Creases: folds of cloth made softer."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.area_means import area_means
from editor.redactor.cleaning.planes import in_strips
from editor.redactor.operation import Context, Operation, Stage

_SIDE = 1200  # pixels of the longer side that folds are found at; finer ones are weave
_FINE, _WIDE = 0.0012, 0.02  # of the longer side: sigma below which, and radius above which, nothing is touched
_EDGE = 0.09  # natural logarithms of lightness: steps well above are edges of things and stay
_DARK = 0.03
_MOST = 0.8


class Creases(Operation):
    """Light and dark of folds are evened out within the object.

    Folds lie between fine texture and form: the picture's lightness, smoothed a little, over the same smoothed along
    its edges by a guided filter (He, Sun and Tang, "Guided image filtering", 2010, equations 5 and 6); a base and a
    layer of detail as in Farbman, Fattal, Lischinski and Szeliski (2008). Pixels are divided by that ratio, so colours
    keep their hue. Without a cut-out it works on all of the picture. There is no Auto: many folds are meant.
    """

    name = "creases"
    title = "Creases"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.RETOUCH
    order = 40
    tool = "settings"
    group = "Clean up"
    position = 570
    parameters = (Parameter("creases", "Creases", minimum=0),)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        folds: Pixels = context.remember(("folds",), lambda: _folds(context.source.frame))
        strength, subject = np.float32(_MOST * values["creases"] / 100), context.planes.get("subject")

        def change(rgb: Pixels, first: int) -> Pixels:
            rows = slice(first, first + len(rgb))
            weight = context.carried(folds, rows) * -strength
            if subject is not None:
                weight = weight * subject[rows]
            return to_depth(np.clip(to_depth(rgb, "float32") * np.exp(weight)[..., None], 0, 1), rgb.dtype.name)

        return in_strips(frame, 0, change, context.is_cancelled)


def _folds(frame: Frame) -> Pixels:
    """Natural logarithm of how much lighter than its surroundings each place is, h x w float32 at a small size."""
    import cv2

    small = to_depth(area_means(frame.rgb, _SIDE), "float32")
    longest = max(small.shape[:2])
    light = np.log(np.maximum(cv2.cvtColor(small, cv2.COLOR_RGB2GRAY), np.float32(_DARK)))
    smooth = cv2.GaussianBlur(light, (0, 0), max(0.3, _FINE * longest), borderType=cv2.BORDER_REPLICATE)
    return np.asarray(smooth - _along_edges(smooth, max(1, round(_WIDE * longest))))


def _along_edges(plane: Pixels, reach: int) -> Pixels:
    """The guided filter of a plane by itself."""
    import cv2

    def mean(values: Pixels) -> Pixels:
        return np.asarray(cv2.blur(values, (2 * reach + 1, 2 * reach + 1), borderType=cv2.BORDER_REFLECT))

    level = mean(plane)
    spread = np.maximum(mean(plane * plane) - level * level, 0)
    slope = spread / (spread + np.float32(_EDGE**2))
    return mean(slope) * plane + mean(level - slope * level)
