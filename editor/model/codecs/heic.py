"""HEIC is read by pi-heif, which is not installed with the program: `pip install vitrina[heic]`."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np

from editor.model.codecs.opened import DamagedError, Header, full_range
from editor.model.frame import Pixels

# The library says whatever libheif tells it by one of these.
_FAILURES = (ValueError, OSError, RuntimeError, SyntaxError, EOFError, TypeError, LookupError, struct.error)


class HeicPicture:
    """A HEIC file; an `Opened`. The library turns it upright itself.

    Raises:
        DamagedError: the header cannot be used.
        ImportError: the library is not installed.
    """

    def __init__(self, data: bytes) -> None:
        import pi_heif

        try:
            self._file: Any = pi_heif.open_heif(data, convert_hdr_to_8bit=False)
            self.header = _header(self._file)
        except _FAILURES as error:
            raise DamagedError(str(error)) from None

    def pixels(self) -> Pixels:
        """As `Opened.pixels`."""
        try:
            pixels = np.array(self._file)  # a copy: the library frees its memory with the file
        except _FAILURES as error:
            raise DamagedError(str(error)) from None
        return full_range(pixels.reshape(*pixels.shape[:2], -1), self.header.depth)


def _header(file: Any) -> Header:
    return Header(
        "HEIC",
        file.size[0],
        file.size[1],
        file.info.get("bit_depth", 8),
        alpha="A" in file.mode or "a" in file.mode,
        frames=len(file),
        icc=file.info.get("icc_profile") or None,
        exif=(file.info.get("exif") or b"").removeprefix(b"Exif\0\0") or None,
        xmp=file.info.get("xmp") or None,
    )
