"""Glare: small shining spots brought back to the colour around them."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.area_means import area_means
from editor.redactor.cleaning.planes import in_strips
from editor.redactor.operation import Context, Operation, Stage

_SIDE = 800  # pixels of the longer side that the colours without glare are found at
_LONGEST = 0.05  # of the longer side: light parts longer than this, however narrow, are the thing itself
_BRIGHT, _BRIGHTEST = 0.78, 0.95
_ABOVE, _FAR_ABOVE = 0.08, 0.25  # lightness over that of the surroundings
_COLOURED, _NEUTRAL = 0.6, 0.85  # darkest channel over the lightest: glare has the colour of the lamp
_MOST = 0.85  # of the glare goes at 100: without any a glossy thing looks dull


class Glare(Operation):
    """Highlights lead towards the diffuse colour around them.

    In the dichromatic model (Shafer, "Using color to separate reflection components", 1985, equation 6) glare adds the
    lamp's light to the diffuse colour of a surface. That colour is taken from the largest of four openings of the
    picture by lines (Soille, "Morphological image analysis", 4.3), which has no light spots that are short in all
    directions; what is bright, neutral and lighter than that is glare. Clipped spots have no drawing of their own, so
    they become as smooth as the opening.

    There is no Auto: white print, buttons and pearls are small, bright and neutral too.
    """

    name = "glare"
    title = "Glare"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 80
    tool = "settings"
    group = "Clean up"
    position = 560
    parameters = (Parameter("glare", "Glare", minimum=0),)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        diffuse: Pixels = context.remember(("diffuse",), lambda: _diffuse(context.source.frame))
        strength = np.float32(_MOST * values["glare"] / 100)

        def change(rgb: Pixels, first: int) -> Pixels:
            colours = to_depth(rgb, "float32")
            base = context.carried(diffuse, slice(first, first + len(rgb)))
            weight = strength * _glaring(colours, base)
            return to_depth(np.clip(colours - weight[..., None] * np.maximum(colours - base, 0), 0, 1), rgb.dtype.name)

        return in_strips(frame, 0, change, context.is_cancelled)


def _diffuse(frame: Frame) -> Pixels:
    """The picture without small light spots, h x w x 3 float32 at a small size."""
    import cv2

    small = to_depth(area_means(frame.rgb, _SIDE), "float32")
    side = max(3, round(_LONGEST * max(small.shape[:2]))) | 1
    diagonal = np.eye(round(side / np.sqrt(2)) | 1, dtype=np.uint8)
    lines = (np.ones((1, side), np.uint8), np.ones((side, 1), np.uint8), diagonal, np.ascontiguousarray(diagonal[::-1]))
    opened = [cv2.morphologyEx(small, cv2.MORPH_OPEN, way, borderType=cv2.BORDER_REPLICATE) for way in lines]
    return np.asarray(cv2.GaussianBlur(np.max(opened, axis=0), (0, 0), 1.5, borderType=cv2.BORDER_REPLICATE))


def _glaring(colours: Pixels, base: Pixels) -> Pixels:
    """How much of each pixel's light over `base` is glare, 0-1."""
    lightest, darkest = colours.max(axis=2), colours.min(axis=2)
    bright = _rising(lightest, _BRIGHT, _BRIGHTEST)
    above = _rising(lightest - base.max(axis=2), _ABOVE, _FAR_ABOVE)
    neutral = _rising(darkest / np.maximum(lightest, np.float32(1e-3)), _COLOURED, _NEUTRAL)
    return np.asarray(bright * above * neutral)


def _rising(values: Pixels, low: float, high: float) -> Pixels:
    """0 below `low`, 1 above `high`, smooth between (3 t^2 - 2 t^3)."""
    t = np.clip((values - np.float32(low)) / np.float32(high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))
