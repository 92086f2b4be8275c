"""Deblock: squares and ripples that strong JPEG compression left."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.cleaning.jpeg_traces import JpegTraces, jpeg_traces
from editor.redactor.cleaning.shrinking import RADIUS, cleaned
from editor.redactor.operation import Context, Operation, Stage

_LUMA, _CHROMA = 0.18, 0.24  # of a step of luma: what it errs by; steps of chroma are twice as large, at half the size
_LEAST = 8.0  # a step taken for granted where none was found: a hand on the slider sees blocks of a resized picture
_SEEN, _PLAIN = 7.0, 11.0  # steps that Auto begins at (quality 73 of libjpeg), and takes away whole (quality 58)
_FAINT = 0.15


class Deblock(Operation):
    """The noise of rounding taken away as that of a sensor is: overlapping cosine transforms, shrunk.

    That denoising at the strength of the rounding takes blocks and ringing away is shown by Foi, Katkovnik and
    Egiazarian, "Pointwise shape-adaptive DCT for high-quality denoising and deblocking", 2007, section VI. The step of
    the rounding is measured on the picture's 8 x 8 grid (see `jpeg_traces`); its error is set by measurement here:
    benchmarks/cleanup.py.
    """

    name = "deblock"
    title = "JPEG blocks"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.HEAL
    order = 30
    tool = "settings"
    group = "Clean up"
    position = 510
    parameters = (Parameter("deblock", "JPEG blocks", minimum=0, auto=True),)
    looks_closely = True

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """All below a quality of about 58, nothing above 73 or where no grid is found."""
        step = jpeg_traces(frame).step
        return float(round(100 * float(np.clip((step - _SEEN) / (_PLAIN - _SEEN), 0, 1))))

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return RADIUS

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        traces: JpegTraces = context.remember(("traces",), lambda: jpeg_traces(context.source.frame))
        step = max(traces.step, _LEAST) / max(1.0, context.step)
        if step * _LUMA < _FAINT:
            return frame
        sigma, chroma, view = np.float32(step * _LUMA), step * _CHROMA, context.view
        return cleaned(
            frame, (view.top, view.left), values["deblock"] / 100, lambda mean: np.full_like(mean, sigma), (0.0, 0.0),
            (chroma, chroma), context.is_cancelled,
        )  # fmt: skip
