"""Sharpness: edges made steeper."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

import numpy as np

from editor.errors import Cancelled
from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage

_STRONGEST = 2.0  # how much of the difference from the blurred picture is added at 100
_REACH = 3.0  # sigmas at which the blur ends
_LEAST_SIGMA = 0.25  # the neighbours of a finer blur weigh less than a thousandth: it changes nothing to be seen
_STRIP_ROWS = 256


class Sharpness(Operation):
    """Unsharp masking of luma: its difference from its Gaussian blur is added to all channels alike, so hues stay.

    `radius` is the sigma of the blur in full-size pixels; it shrinks with the scale of the view, so that a small view
    shows what is left of the effect at its size. A difference d, in 255ths, counts d^2 / (d^2 + threshold^2) times:
    noise is hardly touched, edges are. (Gonzalez and Woods, Digital Image Processing, 3.6.3, with a soft threshold.)
    """

    name = "sharpness"
    title = "Sharpness"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.SPATIAL
    tool = "settings"
    group = "Detail"
    position = 400
    parameters = (
        Parameter("sharpness", "Sharpness", minimum=0),
        Parameter("radius", "Radius", default=1, minimum=0.3, maximum=10, step=0.1, unit="px"),
        Parameter("threshold", "Threshold", default=2, minimum=0, maximum=50),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["sharpness"]

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return _REACH * float(values["radius"])

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        sigma = float(values["radius"]) * context.scale
        if sigma < _LEAST_SIGMA:
            return frame
        amount, threshold = _STRONGEST * values["sharpness"] / 100, values["threshold"] / 255
        reach = ceil(_REACH * sigma)
        result = np.empty(frame.rgb.shape, frame.rgb.dtype)
        for top in range(0, frame.height, _STRIP_ROWS):
            if context.is_cancelled():
                raise Cancelled
            bottom = min(top + _STRIP_ROWS, frame.height)
            first, last = max(0, top - reach), min(frame.height, bottom + reach)
            strip = _sharpened(frame.rgb[first:last], sigma, reach, amount, threshold * frame.white)
            result[top:bottom] = strip[top - first : bottom - first]
        return frame.with_(rgb=result)


def _sharpened(rgb: Pixels, sigma: float, reach: int, amount: float, threshold: float) -> Pixels:
    """`rgb` (h x w x 3, any depth) sharpened; `threshold` in its own units."""
    import cv2

    colours = rgb.astype(np.float32)
    luma = cv2.cvtColor(colours, cv2.COLOR_RGB2GRAY)
    width = 2 * reach + 1
    detail = luma - cv2.GaussianBlur(luma, (width, width), sigma, borderType=cv2.BORDER_REPLICATE)
    if threshold:
        squared = detail * detail
        detail *= squared / (squared + np.float32(threshold**2))
    detail *= np.float32(amount)
    colours += cv2.merge([detail, detail, detail])
    if rgb.dtype == np.float32:
        return np.clip(colours, 0, 1)
    white = np.float32(np.iinfo(rgb.dtype).max)
    return (np.clip(colours, 0, white) + np.float32(0.5)).astype(rgb.dtype)
