"""The edge of the subject: smoothed, made crisp, moved, softened, and freed from the colours of the old background."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.backdrops.wide import strips
from editor.redactor.compositing import RIM
from editor.redactor.geometry import apply
from editor.redactor.matting import crisp, estimate_foreground, feather, shift_edge, smooth_edge
from editor.redactor.matting.spill import Spill, spill_of, without_spill
from editor.redactor.operation import Context, Operation, Stage

# Colours are gathered in windows of a picture 1024 pixels across, as wide as this on each side; farther ones hardly
# count.
_ACROSS: Final = 1024
_WINDOW: Final = 16
_PIXELS: Final = 120_000  # of the picture that light on the rim is found in: it is soft
# Opacity of pixels that are background alone: enough to be given a colour of the subject, too little to be averaged.
_TRACE: Final = np.float32(1e-3)
_POINTS: Final = 16_384  # that OpenCV samples at a time


class Edge(Operation):
    """What happens at the edge of a subject; without a subject: nothing.

    The colours of a soft edge are mixed with those of the old background; they are replaced by an estimate of the
    subject's own (`defringe`). What the old background threw on the rim of the subject itself, its colour in hair and
    on cloth, is taken back as far as the rim is nearer to that colour than the subject's inside (`spill`). Where an
    edge is moved out or softened these colours go on outwards, so no rim shows there either. Distances are full-size
    pixels of the result.
    """

    name = "edge"
    title = "Edge"
    made = SourceType.ENHANCED
    stage = Stage.MATTE
    order = 30
    version = 2
    tool = "background"
    group = "Cut-out"
    position = 30
    parameters = (
        Parameter("feather", "Feather", default=0.0, minimum=0, maximum=50, step=0.5, unit="px"),
        Parameter("shift", "Shift edge", default=0.0, minimum=-20, maximum=20, step=0.5, unit="px"),
        Parameter("defringe", "Defringe", default=100.0, minimum=0, maximum=100, step=1, unit="%"),
        Parameter("spill", "Old color cast", default=70.0, minimum=0, maximum=100, step=1, unit="%"),
        Parameter("smooth", "Smooth", default=0.0, minimum=0, maximum=50, step=0.5, unit="px"),
        Parameter("contrast", "Edge contrast", default=0.0, minimum=0, maximum=100, step=1, unit="%"),
    )

    @classmethod
    def migrate(cls, values: Mapping[str, Value], version: int) -> dict[str, Value]:
        """Projects from before rims were freed of light look as they did."""
        return {"spill": 0.0, **values} if version < 2 else dict(values)

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return False  # defringing is the default

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        window = _WINDOW * max(1.0, math.sqrt(size[0] * size[1]) / _ACROSS) if values["defringe"] else 0.0
        return window + 2 * float(values["feather"]) + abs(float(values["shift"])) + 2 * float(values["smooth"])

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        matte = context.planes.get("subject")
        if matte is None:
            return frame
        clear = crisp(smooth_edge(matte, values["smooth"] * context.scale), values["contrast"] / 100)
        subject = feather(shift_edge(clear, values["shift"] * context.scale), values["feather"] * context.scale)
        context.planes["subject"] = subject
        if values["defringe"]:
            width, height = context.source.size
            reach = math.sqrt(width * height) / _ACROSS / context.step
            clean = estimate_foreground(frame.rgb, _reaching(matte, subject), reach)
            frame = frame.with_(rgb=_between(frame.rgb, clean, values["defringe"] / 100))
        return _without_spill(frame, subject, values["spill"] / 100, context) if values["spill"] else frame


def _reaching(matte: NDArray[np.float32], subject: NDArray[np.float32]) -> NDArray[np.float32]:
    """The matte with a trace of subject wherever, and just beside where, the finished edge shows background."""
    import cv2

    shown = np.asarray(subject > 0, np.uint8)
    near = cv2.dilate(shown, np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
    return np.asarray(np.where(near > 0, np.maximum(matte, _TRACE), matte))


def _between(rgb: Pixels, clean: Pixels, share: float) -> Pixels:
    import cv2

    return clean if share == 1 else np.asarray(cv2.addWeighted(rgb, 1 - share, clean, share, 0))


def _without_spill(frame: Frame, subject: NDArray[np.float32], share: float, context: Context) -> Frame:
    seen = context.overview(_PIXELS, upright=True)

    def find() -> Spill:
        return spill_of(to_depth(seen.frame.rgb, "float32"), seen.planes["subject"])

    spill: Spill = context.remember(("spill", seen.digest), find)
    if not spill.weight.any():
        return frame
    result = None
    for rows in strips(frame.height, frame.width):
        weight = context.carried(spill.weight, rows) * np.float32(share)
        lit = (weight > 0) & (subject[rows] > 0)
        if not lit.any():
            continue
        result = frame.rgb.copy() if result is None else result
        told = _at(spill, lit, rows.start, context)
        clean = without_spill(to_depth(frame.rgb[rows][lit], "float32"), told, weight[lit])
        result[rows][lit] = to_depth(clean, frame.rgb.dtype.name)
    return frame if result is None else frame.with_(rgb=result)


def _at(spill: Spill, lit: NDArray[np.bool_], top: int, context: Context) -> NDArray[np.float32]:
    """The lines of spill at the marked pixels alone (N x 4): a rim is a small part of a picture."""
    import cv2

    rows, columns = np.nonzero(lit)
    seen = np.column_stack([columns + 0.5, rows + top + 0.5])
    places = context.geometry.to_input(apply(context.view.matrix(context.geometry.size), seen))
    height, width = spill.weight.shape
    x = (places[:, 0] * (width / context.source.size[0]) - 0.5).astype(np.float32)
    y = (places[:, 1] * (height / context.source.size[1]) - 0.5).astype(np.float32)
    parts = [
        cv2.remap(
            spill.line, x[None, n : n + _POINTS], y[None, n : n + _POINTS], cv2.INTER_LINEAR, None, cv2.BORDER_REPLICATE
        )[0]
        for n in range(0, len(x), _POINTS)
    ]
    return np.concatenate(parts)
