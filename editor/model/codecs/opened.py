"""What every reader tells about a file before it decodes it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np

from editor.model.frame import Pixels

Space = Literal["rgb", "grey", "cmyk", "lab"]


class DamagedError(Exception):
    """The file cannot be decoded: broken, cut off. Never reaches a person as it is."""


class UnsupportedError(Exception):
    """The file is sound but of a kind nobody here decodes; the text says which, in a few words."""


def full_range(pixels: Pixels, depth: int) -> Pixels:
    """Values whose `depth` bits lie at the top of 16, so that white is 65535 and not a little below."""
    return pixels | pixels >> np.uint16(depth) if 8 < depth < 16 else pixels


@dataclass(frozen=True, slots=True)
class Header:
    """What the file says before its pixels.

    Attributes:
        format: ``"PNG"``, ``"JPEG"`` ...
        width, height: as stored, before it is turned upright.
        depth: bits a channel in the file: 1, 2, 4, 8, 10, 12 or 16.
        space: what the channels mean.
        alpha: whether there is an alpha channel or a transparent palette colour.
        frames: pictures in the file; more than one for animations and documents of several pages.
        extra: channels that mean neither colour nor alpha.
        orientation: 1-8 (EXIF), what is still to be done.
        icc, exif, xmp: as they stand in the file.
    """

    format: str
    width: int
    height: int
    depth: int
    space: Space = "rgb"
    alpha: bool = False
    frames: int = 1
    extra: bool = False
    orientation: int = 1
    icc: bytes | None = None
    exif: bytes | None = None
    xmp: bytes | None = None


class Opened(Protocol):
    """A file whose header was read."""

    @property
    def header(self) -> Header:
        """Known without decoding."""

    def pixels(self) -> Pixels:
        """H x W x C, uint8 or uint16: RGB, or grey that is not converted, then alpha if the header has one.

        What is in another space comes in that of `space.profile_of_pixels`. May be asked for once.

        Raises:
            DamagedError: the pixels are broken or cut off.
            UnsupportedError: they are packed in a way that nobody here knows.
        """
