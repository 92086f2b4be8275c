"""How a picture comes to the screen: through the monitor's profile, and as it will look in print or on the web."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_profile import SRGB_ICC, ColourProfile, colour_space_of
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.icc import name_of, tags_of
from editor.model.table_processor import processor
from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz
from editor.redactor.light import rgb_to_xyz
from editor.redactor.table_lookup import apply_processor

INTENTS = ("perceptual", "relative", "saturation", "absolute")
WARNING = (255, 0, 255)  # what is painted over colours that a profile cannot hold
LOST = 3.0  # CIEDE2000 that the way through a profile may cost a colour that it holds

_MODES = {"RGB": "RGB", "CMYK": "CMYK", "GRAY": "L"}
_LARGEST = 8 * 2**20  # bytes
_SIDE = 52  # nodes at every fifth code of 8 bits: exactly what LittleCMS is asked
_PER_DELTA_E = 16  # codes of 8 bits


@dataclass(frozen=True, slots=True)
class Proof:
    """What a picture is to look like.

    Attributes:
        profile: of a printer, a press or a screen: see `device_profile`.
        intent: one of `INTENTS`.
        black_point: whether the darkest black becomes the device's.
        warn: whether colours beyond the device are painted over.
    """

    profile: bytes
    intent: str = "relative"
    black_point: bool = True
    warn: bool = False


@dataclass(frozen=True, slots=True)
class Display:
    """What lies between a picture and the eye.

    Attributes:
        monitor: the ICC profile of the screen; None: it shows sRGB.
        proof: None: the picture as it is.
    """

    monitor: bytes | None = None
    proof: Proof | None = None

    def shown(self, frame: Frame) -> Frame:
        """A frame as it goes to the screen: 8 bit, its values those of the monitor.

        Tables of 52^3 colours from LittleCMS, tetrahedral in between; the first use of a profile makes them.
        """
        if self.monitor is None and self.proof is None:
            return display_frame(frame)
        rgb = np.ascontiguousarray(to_depth(frame.rgb, "uint8"))
        shown = apply_processor(rgb, _shown_table(frame.icc, self.monitor, self.proof))
        if self.proof is not None and self.proof.warn:
            lost = apply_processor(rgb, _lost_table(frame.icc, self.proof))[..., 0]
            shown[lost > LOST * _PER_DELTA_E] = WARNING
        return Frame(shown, None if frame.alpha is None else to_depth(frame.alpha, "uint8"))


def display_frame(frame: Frame) -> Frame:
    """A frame as an sRGB screen shows it, 8 bit."""
    rgb = ColourProfile.parse(frame.icc).to_srgb(to_depth(frame.rgb, "uint8"))
    return Frame(rgb, None if frame.alpha is None else to_depth(frame.alpha, "uint8"))


def read_device_profile(path: Path) -> bytes:
    """The profile in a file.

    Raises:
        InputError: it cannot be read, or LittleCMS has no way there and back.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise InputError(
            "{name} cannot be read: {reason}.", "Choose another file.", name=path.name, reason=error.strerror or error
        ) from error
    if len(data) > _LARGEST or not is_device_profile(data):
        raise InputError(
            "{name} is no color profile that can be used.",
            "Choose an .icc or .icm file of a printer, a press or a screen.",
            name=path.name,
        )
    return data


def is_device_profile(data: bytes) -> bool:
    """Whether pictures can be brought through a profile and back."""
    try:
        tags_of(data)
        _through(SRGB_ICC, data, SRGB_ICC, np.zeros((1, 3), np.uint8), "relative", True)
    except ValueError:
        return False
    return True


def profile_name(data: bytes) -> str:
    """What a sound profile calls itself."""
    return name_of(tags_of(data))


@lru_cache(maxsize=8)
def _shown_table(icc: bytes | None, monitor: bytes | None, proof: Proof | None) -> Any:
    source, screen = _usable(icc), monitor or SRGB_ICC
    if proof is None:
        colours = _converted(source, screen, _nodes(), "relative", True)
    else:
        colours = _through(source, proof.profile, screen, _nodes(), proof.intent, proof.black_point)
    return _table(colours)


@lru_cache(maxsize=8)
def _lost_table(icc: bytes | None, proof: Proof) -> Any:
    """How far colours come back changed from the device, in `_PER_DELTA_E`.

    LittleCMS' own gamut check says only yes or no, and no for colours a hair beyond the edge.
    """
    source = _usable(icc)
    back = _through(source, proof.profile, source, _nodes(), "relative", False)
    space = ColourProfile.parse(source)
    before, after = (lab_of_xyz(space.linearise(colours / 255) @ rgb_to_xyz(space).T) for colours in (_nodes(), back))
    lost = np.minimum(delta_e_2000(before, after) * _PER_DELTA_E, 255)
    return _table(np.repeat(lost[:, None], 3, axis=1))


def _usable(icc: bytes | None) -> bytes:
    return icc if icc is not None and ColourProfile.is_usable(icc) else SRGB_ICC


def _nodes() -> Pixels:
    """_SIDE^3 x 3 uint8, red slowest."""
    steps = np.linspace(0, 255, _SIDE).round().astype(np.uint8)
    return np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1).reshape(-1, 3)


def _table(colours: NDArray[Any]) -> Any:
    lattice = (np.asarray(colours, np.float32) / np.float32(255)).reshape(_SIDE, _SIDE, _SIDE, 3)
    return processor(None, lattice, "uint8")


def _through(source: bytes, device: bytes, target: bytes, rgb: Pixels, intent: str, black_point: bool) -> Pixels:
    """Colours (N x 3 uint8) of `source` as `target` shows what the device makes of them.

    In two steps with the device's own values between: a proofing transform of LittleCMS forgets the device where its
    profile is a matrix, for the way there and back cancel out. The way to the screen is relative colorimetric, or
    absolute where the intent is: then white is that of the paper.
    """
    there = _converted(source, device, rgb, intent, black_point)
    return _converted(device, target, there, "absolute" if intent == "absolute" else "relative", black_point)


def _converted(source: bytes, target: bytes, values: Pixels, intent: str, black_point: bool) -> Pixels:
    """Values (N x channels uint8) of one profile in another.

    Raises:
        ValueError: LittleCMS knows no way.
    """
    from PIL import Image, ImageCms

    mode, target_mode = (_MODES.get(colour_space_of(icc), "") for icc in (source, target))
    flags = ImageCms.Flags.BLACKPOINTCOMPENSATION if black_point else ImageCms.Flags.NONE
    picture = Image.fromarray(np.ascontiguousarray(values)[None], mode)
    try:
        one, other = (ImageCms.ImageCmsProfile(io.BytesIO(icc)) for icc in (source, target))
        way = ImageCms.buildTransform(one, other, mode, target_mode, ImageCms.Intent(INTENTS.index(intent)), flags)
        result = ImageCms.applyTransform(picture, way)
    except (OSError, ValueError, ImageCms.PyCMSError) as error:
        raise ValueError(str(error)) from None
    colours: Pixels = np.array(result, np.uint8)[0]
    return colours
