"""Deblur: a moderate blur of the lens or of focus turned back."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.edge_blur import edge_blur
from editor.redactor.cleaning.planes import from_luma_chroma, in_strips, luma_chroma
from editor.redactor.operation import Context, Operation, Stage

_ROUNDS = 10
_REACH = 3.0  # sigmas at which a blur ends
_FARTHEST = 4.0  # blurs after which a round's influence is below what is seen
_FINEST = 0.35  # sigma, in pixels of the frame: the blur of a finer one is not to be seen
_FLOOR = 8.0  # 255ths: keeps ratios of near-black from growing
_GRAIN = 2.0  # 255ths: corrections as small are noise and are damped
_SHARP, _BLURRED = 1.0, 1.25  # sigmas that Auto begins at, and turns back whole
_LARGEST = 4.0


class Deblur(Operation):
    """Richardson and Lucy's deconvolution of luma with a Gaussian (Richardson 1972, Lucy 1974), ten rounds, damped.

    Corrections as small as noise are damped in each round (White, "Image restoration using the damped
    Richardson-Lucy method", 1994, in a simple form). `radius` is the sigma of the blur, in full-size pixels.
    """

    name = "deblur"
    title = "Blur"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 70
    tool = "settings"
    group = "Clean up"
    position = 580
    parameters = (
        Parameter("deblur", "Less blur", minimum=0, auto=True),
        Parameter("radius", "Radius", default=1, minimum=0.5, maximum=_LARGEST, step=0.1, unit="px", auto=True),
    )
    looks_closely = True

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["deblur"]

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The blur of the sharper edges; pictures that are sharp somewhere stay as they are."""
        sigma = edge_blur(frame)
        if sigma < _SHARP:
            return self.parameter(name).default
        if name == "radius":
            return float(np.clip(round(sigma, 1), 0.5, _LARGEST))
        return float(round(100 * min(1.0, (sigma - _SHARP) / (_BLURRED - _SHARP))))

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return _FARTHEST * _REACH * float(values["radius"])

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        sigma, strength = float(values["radius"]) / context.step, values["deblur"] / 100
        if sigma < _FINEST:
            return frame

        def change(rgb: Pixels, first: int) -> Pixels:
            planes = luma_chroma(rgb)
            luma = np.ascontiguousarray(planes[..., 0])
            planes[..., 0] += strength * (_sharp(luma, sigma) - luma)
            return from_luma_chroma(planes, rgb.dtype.name)

        return in_strips(frame, ceil(_FARTHEST * _REACH * sigma), change, context.is_cancelled)


def _sharp(luma: Pixels, sigma: float) -> Pixels:
    import cv2

    width = 2 * ceil(_REACH * sigma) + 1
    seen = luma + np.float32(_FLOOR)
    guess = seen
    for _ in range(_ROUNDS):
        blurred = cv2.GaussianBlur(guess, (width, width), sigma, borderType=cv2.BORDER_REPLICATE)
        rest = (seen - blurred) / blurred
        squared = (seen - blurred) ** 2
        rest *= squared / (squared + np.float32(_GRAIN**2))
        guess = guess * (1 + cv2.GaussianBlur(rest, (width, width), sigma, borderType=cv2.BORDER_REPLICATE))
    return np.asarray(guess - np.float32(_FLOOR))
