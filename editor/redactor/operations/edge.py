"""The edge of the subject: smoothed, made crisp, moved, softened, and freed from the colours of the old background."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.redactor.compositing import RIM
from editor.redactor.matting import crisp, estimate_foreground, feather, shift_edge, smooth_edge
from editor.redactor.operation import Context, Operation, Stage

# Colours are gathered in windows of a picture 1024 pixels across, as wide as this on each side; farther ones hardly
# count.
_ACROSS: Final = 1024
_WINDOW: Final = 16
# Opacity of pixels that are background alone: enough to be given a colour of the subject, too little to be averaged.
_TRACE: Final = np.float32(1e-3)


class Edge(Operation):
    """What happens at the edge of a subject; without a subject: nothing.

    The colours of a soft edge are mixed with those of the old background; they are replaced by an estimate of the
    subject's own. Where an edge is moved out or softened these go on outwards, so no rim shows there either. Distances
    are full-size pixels of the result.
    """

    name = "edge"
    title = "Edge"
    stage = Stage.MATTE
    order = 30
    tool = "background"
    group = "Cut-out"
    position = 30
    parameters = (
        Parameter("feather", "Feather", default=0.0, minimum=0, maximum=50, step=0.5, unit="px"),
        Parameter("shift", "Shift edge", default=0.0, minimum=-20, maximum=20, step=0.5, unit="px"),
        Parameter("defringe", "Defringe", default=100.0, minimum=0, maximum=100, step=1, unit="%"),
        Parameter("smooth", "Smooth", default=0.0, minimum=0, maximum=50, step=0.5, unit="px"),
        Parameter("contrast", "Edge contrast", default=0.0, minimum=0, maximum=100, step=1, unit="%"),
    )

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
        if not values["defringe"]:
            return frame
        width, height = context.source.size
        reach = math.sqrt(width * height) / _ACROSS / context.step
        clean = estimate_foreground(frame.rgb, _reaching(matte, subject), reach)
        return frame.with_(rgb=_between(frame.rgb, clean, values["defringe"] / 100))


def _reaching(matte: NDArray[np.float32], subject: NDArray[np.float32]) -> NDArray[np.float32]:
    """The matte with a trace of subject wherever, and just beside where, the finished edge shows background."""
    import cv2

    shown = np.asarray(subject > 0, np.uint8)
    near = cv2.dilate(shown, np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
    return np.asarray(np.where(near > 0, np.maximum(matte, _TRACE), matte))


def _between(rgb: Pixels, clean: Pixels, share: float) -> Pixels:
    import cv2

    return clean if share == 1 else np.asarray(cv2.addWeighted(rgb, 1 - share, clean, share, 0))
