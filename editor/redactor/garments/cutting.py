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
from editor.redactor.matting.doubts import colour_evidence, settled
from editor.redactor.matting.fields import sized

Plane = NDArray[np.float32]

ROLE: Final = "cutout"
SMALLEST: Final = 64  # pixels of the longer side below which nothing can be told of a garment
_CLEAR: Final = 0.02  # of the pixels: from here on transparency is a cut-out, not a rounded corner
_UNSURE: Final = 0.3  # of what is marked
_FAINT: Final = 0.1
_SURELY: Final = 0.6
_GROUND: Final = 1.5  # natural logarithm: how many times more of the ground a colour is
_EDGE: Final = 0.016  # of the picture's side: wider than the edges of the fast network are wrong
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
    fine = networks.run(ROLE, "quality", frame, is_cancelled)
    if is_empty(fine):
        raise nothing_there()
    size = fine.shape[1], fine.shape[0]
    coarse = sized(networks.run(ROLE, "fast", frame, is_cancelled), *size)
    colours = to_depth(sized(frame.rgb, *size), "float32")
    raw = whole(fine, coarse, colours)
    return largest(refine(settled(raw, frame.rgb), frame.rgb))


def whole(fine: Plane, coarse: Plane, colours: Plane) -> Plane:
    """The mask of the better network, with what of a garment it left out.

    It has learned from things of all kinds and takes the patterns of cloth for things: stripes, a print, sleeves of
    another colour are left out, or all is grey. The fast network has learned from garments; its edges are coarse,
    so its word counts only where it marks more than an edge's width, and not where the colours are those of the ground,
    as between a sleeve and the trunk.

    Args:
        fine, coarse: h x w float32, 0-1.
        colours: h x w x 3 float32, 0-1.
    """
    import cv2

    width = round(_EDGE * max(fine.shape)) | 1
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (width, width))
    argued = (coarse > _SURELY) & (fine < 0.5)
    # What is argued about says nothing of what colours the ground has.
    evidence = colour_evidence(colours, np.where(argued, np.float32(0.5), fine))
    missed = np.asarray(argued & (evidence > -_GROUND), np.uint8)
    core = cv2.morphologyEx(missed, cv2.MORPH_OPEN, disc)
    near = cv2.dilate(core, disc)
    found = np.where(near & missed, np.maximum(fine, coarse), fine)
    # Between what one found and what the other added there is a line of neither.
    found = np.where(near, cv2.morphologyEx(found, cv2.MORPH_CLOSE, disc), found)
    marked = found[found > _FAINT]
    if marked.size and float(np.mean(marked < 0.9)) > _UNSURE:
        # Both are in doubt everywhere: what is marked at all stands out from a ground that is not.
        found = np.clip((np.maximum(fine, coarse) - _FAINT) * 2.5, 0, 1)
    return np.asarray(found, np.float32)


def largest(matte: Plane, share: float = 1.0, least: int = SMALLEST) -> Plane:
    """The matte without what does not hang together with its largest part.

    Args:
        share: 0-1: parts of so much of the largest one's area are kept too.

    Raises:
        InputError: there is none, or none has a longer side of `least` pixels.
    """
    import cv2

    count, parts, facts, _ = cv2.connectedComponentsWithStats(np.asarray(matte > 0.5, np.uint8))
    if count < 2:
        raise nothing_there()
    sizes = facts[1:, cv2.CC_STAT_AREA]
    kept = 1 + (np.flatnonzero(sizes >= share * sizes.max()) if share < 1 else sizes.argmax(keepdims=True))
    side = int(max(facts[kept, cv2.CC_STAT_WIDTH].max(), facts[kept, cv2.CC_STAT_HEIGHT].max()))
    if side < least:
        raise InputError(
            "The garment is only {side} pixels large in this picture.",
            "Choose a picture in which it is {least} pixels or more.",
            side=side,
            least=least,
        )
    near = cv2.dilate(np.asarray(np.isin(parts, kept), np.uint8), np.ones((_RIM, _RIM), np.uint8))
    return np.ascontiguousarray(matte * near, np.float32)


def nothing_there() -> InputError:
    return InputError(
        "No garment was found in the picture.", "Choose a photo that shows one garment on a plain ground."
    )  # fmt: skip
