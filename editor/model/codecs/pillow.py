"""BMP is read, and WebP and AVIF are written, by Pillow, which keeps EXIF blocks byte for byte."""

from __future__ import annotations

import io
import struct
from typing import Any

import numpy as np

from editor.model.codecs.opened import DamagedError, Header, UnsupportedError
from editor.model.codecs.planes import interleaved
from editor.model.exif import ORIENTATION
from editor.model.frame import Frame, Pixels
from editor.model.metadata import Metadata
from editor.model.tiff_metadata import exif_of


class BmpPicture:
    """A Windows bitmap; an `Opened`.

    Raises:
        DamagedError, UnsupportedError: the header cannot be used.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.header = _bmp_header(data)

    def pixels(self) -> Pixels:
        """As `Opened.pixels`."""
        from PIL.BmpImagePlugin import BmpImageFile

        # Not Image.open: it warns about sizes below our own limit, which was checked already.
        try:
            with BmpImageFile(io.BytesIO(self._data)) as image:
                if image.size != (self.header.width, self.header.height):
                    raise DamagedError("the size changes")
                alpha = image.mode == "RGBA"
                return np.asarray(image if alpha else image.convert("RGB"))
        except (OSError, SyntaxError, ValueError, struct.error, IndexError, OverflowError, TypeError) as error:
            raise DamagedError(str(error)) from None


def _bmp_header(data: bytes) -> Header:
    try:
        if data[14:18] == b"\x0c\0\0\0":
            width, height, _, bits = struct.unpack_from("<HHHH", data, 18)
        else:
            width, height, _, bits = struct.unpack_from("<iiHH", data, 18)
    except struct.error:
        raise DamagedError("cut off") from None
    if width <= 0 or height == 0:
        raise DamagedError("no pixels")
    if bits not in (1, 4, 8, 16, 24, 32):
        raise UnsupportedError("")
    return Header("BMP", width, abs(height), 8)


def encode(frame: Frame, told: Metadata, kind: str, quality: int) -> bytes:
    """A ``"webp"`` or ``"avif"`` file of a frame of 8 bits.

    Raises:
        ValueError: the encoder refuses; the text says why.
    """
    from PIL import Image

    exif = told.exif
    if kind == "webp":
        options: dict[str, Any] = {"method": 4, "alpha_quality": 100}
    else:
        # At high quality the colour of fine threads matters more than the bytes.
        options = {"speed": 9, "subsampling": "4:4:4" if quality >= 90 else "4:2:0"}
        # Pillow parses EXIF here, warns of what it does not like, and writes it anew if it speaks of orientation.
        exif = exif_of(exif, without=frozenset({ORIENTATION})) if exif else None
    parts = {"icc_profile": frame.icc, "exif": exif and b"Exif\0\0" + exif, "xmp": told.xmp}
    options |= {name: value for name, value in parts.items() if value}
    buffer = io.BytesIO()
    try:
        Image.fromarray(interleaved(frame.rgb, frame.alpha)).save(buffer, kind, quality=quality, **options)
    except (OSError, RuntimeError) as error:
        raise ValueError(str(error)) from None
    return buffer.getvalue()
