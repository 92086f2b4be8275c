"""EXIF of PNG files: a chunk of its own (PNG third edition, 11.3.4.5)."""

from __future__ import annotations

import struct
import zlib

_BEFORE_PIXELS = 33  # behind the signature (8 bytes) and the header chunk (25)


def with_exif(png: bytes, exif: bytes) -> bytes:
    """A PNG file with an EXIF block added right behind its header."""
    chunk = b"eXIf" + exif
    whole = struct.pack(">I", len(exif)) + chunk + struct.pack(">I", zlib.crc32(chunk))
    return png[:_BEFORE_PIXELS] + whole + png[_BEFORE_PIXELS:]
