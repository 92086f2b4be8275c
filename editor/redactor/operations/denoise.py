"""Denoise: what the sensor added to the picture taken away."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.noise_level import NoiseLevel, noise_level
from editor.redactor.cleaning.shrinking import RADIUS, cleaned
from editor.redactor.operation import Context, Operation, Stage

_LEAST, _LEAST_CHROMA = 1.5, 0.6  # 255ths that count as noise where less was found: a hand on the slider wants some
_SEEN, _PLAIN = 1.0, 2.0  # luma noise that Auto begins to take away, and takes away whole
_FAINT = 0.15  # of noise left in a view so small that averaging took the rest


class Denoise(Operation):
    """Overlapping 8 x 8 cosine transforms without their small coefficients (Yu and Sapiro 2011, see `sliding_dct`).

    How strong the noise is at each lightness is measured in the whole picture (see `noise_level`). A view at half the
    size has means of four pixels, and half the noise. At 100 all of the change is made.
    """

    name = "denoise"
    title = "Noise"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 40
    tool = "settings"
    group = "Clean up"
    position = 500
    parameters = (Parameter("denoise", "Sensor noise", minimum=0, auto=True),)
    looks_closely = True

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """All where noise is plain to see, nothing where there is little, or where it may be texture."""
        level = noise_level(frame)
        if not level.is_noise:
            return 0.0
        return float(round(100 * float(np.clip((level.overall - _SEEN) / (_PLAIN - _SEEN), 0, 1))))

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return RADIUS

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        scale = 1 / max(1.0, context.step)
        if scale * _LEAST < _FAINT:
            return frame
        level: NoiseLevel = context.remember(("noise",), lambda: noise_level(context.source.frame))

        def luma(mean: Pixels) -> Pixels:
            return level.at(mean, _LEAST, scale)

        (red, blue), (coarse_red, coarse_blue) = (
            [max(sigma, _LEAST_CHROMA) * scale for sigma in pair] for pair in (level.chroma, level.coarse)
        )
        return cleaned(
            frame, (context.view.top, context.view.left), values["denoise"] / 100, luma, (red, blue),
            (coarse_red, coarse_blue), context.is_cancelled,
        )  # fmt: skip
