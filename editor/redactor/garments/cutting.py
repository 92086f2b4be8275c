"""The matte of a garment's photograph: the largest thing that is cut out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.dataloader.network_record import OutputSpec
from editor.errors import InputError
from editor.model.frame import Frame, to_depth
from editor.redactor.matting import is_empty, refine
from editor.redactor.matting.doubts import settled
from editor.redactor.matting.fields import sized

Plane = NDArray[np.float32]

ROLE: Final = "cutout"
SMALLEST: Final = 64  # pixels of the longer side below which nothing can be told of a garment
_CLEAR: Final = 0.02  # of the pixels: from here on transparency is a cut-out, not a rounded corner
_UNSURE: Final = 0.3
_RIM: Final = 5


class Masking(Protocol):
    """What is needed of networks; `NetworkPool` is one."""

    def run(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Any:
        """As `NetworkPool.run`."""

    def told(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Any:
        """As `NetworkPool.told`."""

    def identity(self, role: str, quality: str) -> str:
        """sha256 of the weights that would run."""

    def output(self, role: str, quality: str) -> OutputSpec:
        """What the record of these weights says of their results."""


def cut_out(networks: Masking, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Plane:
    """H x W float32, 0-1: what of `frame` is the thing that it shows.

    A picture that is transparent around something is taken as cut out already.

    Raises:
        InputError: it shows nothing, or something too small.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    if frame.alpha is not None and float(np.mean(frame.alpha < frame.white / 2)) > _CLEAR:
        return largest(np.asarray(to_depth(frame.alpha, "float32"), np.float32))
    raw = networks.run(ROLE, "quality", frame, is_cancelled)
    if unsure(raw) > _UNSURE:
        # Striped and patterned cloth: the fast network has learned from garments, the better one from everything.
        other = networks.run(ROLE, "fast", frame, is_cancelled)
        raw = np.maximum(raw, sized(other, raw.shape[1], raw.shape[0]))
    if is_empty(raw):
        raise nothing_there()
    return largest(refine(settled(raw, frame.rgb), frame.rgb))


def unsure(mask: Plane) -> float:
    """0-1: how much of what a network marks it is not sure of."""
    marked = mask[mask > 0.1]
    return float(np.mean(marked < 0.9)) if marked.size else 0.0


def largest(matte: Plane) -> Plane:
    """The matte without what does not hang together with its largest part.

    Raises:
        InputError: there is none, or its longer side is under `SMALLEST` pixels.
    """
    import cv2

    count, parts, facts, _ = cv2.connectedComponentsWithStats(np.asarray(matte > 0.5, np.uint8))
    if count < 2:
        raise nothing_there()
    number = 1 + int(facts[1:, cv2.CC_STAT_AREA].argmax())
    side = int(max(facts[number, cv2.CC_STAT_WIDTH], facts[number, cv2.CC_STAT_HEIGHT]))
    if side < SMALLEST:
        raise InputError(
            "The garment is only {side} pixels large in this picture.",
            "Choose a picture in which it is {least} pixels or more.",
            side=side,
            least=SMALLEST,
        )
    near = cv2.dilate(np.asarray(parts == number, np.uint8), np.ones((_RIM, _RIM), np.uint8))
    return np.ascontiguousarray(matte * near, np.float32)


def nothing_there() -> InputError:
    return InputError(
        "No garment was found in the picture.", "Choose a photo that shows one garment on a plain ground."
    )  # fmt: skip
