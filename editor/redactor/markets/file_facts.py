"""What is to be known of a file, beside its pixels, to hold it against the rules of a market."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.codecs.opening import open_picture
from editor.model.codecs.space import is_converted, profile_of_pixels
from editor.model.colour_profile import ColourProfile
from editor.model.content_credentials import bears_credentials
from editor.model.metadata import Metadata

# The tables of luminance of ITU-T T.81 (1992), annex K.1, in the zigzag order of a file.
_LUMINANCE: Final = np.array(
    [
        16, 11, 12, 14, 12, 10, 16, 14, 13, 14, 18, 17, 16, 19, 24, 40, 26, 24, 22, 22, 24, 49, 35, 37, 29, 40, 58, 51,
        61, 60, 57, 51, 56, 55, 64, 72, 92, 78, 64, 68, 87, 69, 55, 56, 80, 109, 81, 87, 95, 98, 103, 104, 103, 62, 77,
        113, 121, 112, 100, 120, 92, 101, 103, 99,
    ],
    np.float64,
)  # fmt: skip
_DQT, _SOS = 0xDB, 0xDA
_ALONE: Final = (0x01, *range(0xD0, 0xD8))  # markers without a length


@dataclass(frozen=True, slots=True)
class FileFacts:
    """Attributes:
    format: ``"jpeg"``, ``"png"`` ...
    file_bytes: its size.
    quality: of a JPEG file, as its tables tell; None for others.
    depth: bits a channel.
    space: ``"rgb"``, ``"grey"``, ``"cmyk"``, ``"lab"``.
    profile: what its colour profile calls itself; ``"sRGB"`` where there is none.
    srgb: whether its values mean the same as in sRGB.
    frames: how many pictures it holds.
    upright: whether its pixels lie as the picture is to be seen.
    place: whether it says where the picture was taken.
    made: what it says of its making, as `SourceType`.
    """

    format: str
    file_bytes: int
    quality: int | None = None
    depth: int = 8
    space: str = "rgb"
    profile: str = "sRGB"
    srgb: bool = True
    frames: int = 1
    upright: bool = True
    place: bool = False
    made: str = ""

    @staticmethod
    def of(data: bytes, name: str) -> FileFacts:
        """The facts of the bytes of a file; `InputError` where it is no picture."""
        header = open_picture(data, name).header
        metadata = Metadata(header.exif, header.xmp, signed=data if bears_credentials(data) else None)
        icc = profile_of_pixels(header)
        profile = ColourProfile.parse(icc)
        colourful = header.space in ("rgb", "grey")
        kind = header.format.lower()
        return FileFacts(
            kind,
            len(data),
            jpeg_quality(data) if kind == "jpeg" else None,
            header.depth,
            header.space,
            profile.name if colourful else header.space.upper(),
            colourful and (is_converted(header) or profile.is_srgb),
            header.frames,
            header.orientation == 1,
            metadata.has_gps,
            metadata.claimed,
        )


def jpeg_quality(data: bytes) -> int | None:
    """The quality, 1-100, at which a JPEG file was written, as the Independent JPEG Group counts it.

    The one whose table of luminance, the standard's own scaled, comes nearest to the file's. A program with tables of
    its own is judged by how fine they are. None where there is no table.
    """
    table = _first_table(data)
    if table is None:
        return None
    qualities = np.arange(1, 101)
    scale = np.where(qualities < 50, 5000 // qualities, 200 - 2 * qualities)[:, None]
    tables = np.clip((_LUMINANCE * scale + 50) // 100, 1, 255)
    return int(qualities[np.abs(tables - table).sum(axis=1).argmin()])


def _first_table(data: bytes) -> NDArray[np.float64] | None:
    at = 2
    while at + 5 <= len(data) and data[at] == 0xFF and data[at + 1] != _SOS:
        marker = data[at + 1]
        if marker == 0xFF or marker in _ALONE:
            at += 1 if marker == 0xFF else 2
            continue
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        if marker == _DQT:
            deep = data[at + 4] >> 4
            raw = data[at + 5 : at + 5 + 64 * (2 if deep else 1)]
            values = np.frombuffer(raw, ">u2" if deep else np.uint8)
            return values.astype(np.float64) if len(values) == 64 else None
        at += 2 + length
    return None
