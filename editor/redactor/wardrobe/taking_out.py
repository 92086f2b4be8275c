"""What is worn or carried, taken out of its photograph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.redactor.conversion import in_profile
from editor.redactor.doubt.finding import find
from editor.redactor.garments.cutting import largest, nothing_there
from editor.redactor.garments.understanding import trimmed
from editor.redactor.garments.worn import worn_in
from editor.redactor.matting import estimate_foreground, refine

if TYPE_CHECKING:
    from editor.model.garment import Sleeve
    from editor.redactor.networks.pool import NetworkPool

Plane = NDArray[np.float32]

_CLEAR: Final = 0.02  # of the pixels: from here on transparency is a cut-out, not a rounded corner
_PART: Final = 0.12  # of the largest piece: a second shoe, the other half of a set; smaller ones are specks
_SMALLEST: Final = 32  # pixels of the longer side


@dataclass(frozen=True, slots=True, eq=False)
class TakenOut:
    """A thing without its background.

    Attributes:
        frame: 8 bit sRGB with alpha, trimmed.
        photo: the same part of the photograph, as it was taken; of what came cut out, as it looks on white.
        by_network: whether a network took it out; else it came so.
        label: where somebody wears it, which part of them it is; else "".
        sleeve: where somebody wears it, how far it covers the arms, if these are seen; else "".
    """

    frame: Frame
    photo: Frame
    by_network: bool
    label: str = ""
    sleeve: Sleeve = ""


def taken_out(networks: NetworkPool, frame: Frame, model: str, is_cancelled: Callable[[], bool]) -> TakenOut:
    """What a picture shows.

    Args:
        frame: upright, of any profile; what is transparent around its object is taken as cut out already.
        model: as of `doubt.finding.find`.

    Raises:
        InputError: it shows nothing that stands out.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    frame = in_profile(frame, None)
    frame = Frame(to_depth(frame.rgb, "uint8"), None if frame.alpha is None else to_depth(frame.alpha, "uint8"))
    if frame.alpha is not None and float(np.mean(frame.alpha < 128)) > _CLEAR:
        return _trimmed(frame, np.asarray(to_depth(frame.alpha, "float32"), np.float32), by_network=False)
    found = find(networks, model, frame, is_cancelled)
    if found.facts["empty"]:
        raise nothing_there()
    matte = refine(np.asarray(to_depth(found.arrays["mask"], "float32"), np.float32), frame.rgb)
    worn = worn_in(networks, frame, is_cancelled=is_cancelled)
    if worn is None:
        return _trimmed(frame, matte, by_network=True)
    return _trimmed(frame, matte * worn.mask, by_network=True, label=worn.label, sleeve=worn.sleeve)


def _trimmed(frame: Frame, matte: Plane, *, by_network: bool, label: str = "", sleeve: Sleeve = "") -> TakenOut:
    (left, top), part = trimmed(largest(matte, _PART, _SMALLEST))
    place = slice(top, top + part.shape[0]), slice(left, left + part.shape[1])
    rgb = np.ascontiguousarray(frame.rgb[place])
    cut = Frame(estimate_foreground(rgb, part) if by_network else rgb, to_depth(part, "uint8"))
    return TakenOut(cut, Frame(rgb) if by_network else on_white(cut), by_network, label, sleeve)


def on_white(frame: Frame) -> Frame:
    """An sRGB picture, 8 bit, as it looks on white."""
    rgb = to_depth(frame.rgb, "float32")
    if frame.alpha is not None:
        alpha = to_depth(frame.alpha, "float32")[..., None]
        rgb = rgb * alpha + (1 - alpha)
    return Frame(to_depth(np.asarray(rgb, np.float32), "uint8"))
