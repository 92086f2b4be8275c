"""ICC profile, EXIF and XMP of PNG files, a chunk each.

PNG third edition, 11.3.2.3, 11.3.3.4 and 11.3.4.5; XMP specification part 3, 1.1.5.
"""

from __future__ import annotations

import struct
import zlib

BEFORE_PIXELS = 33  # behind the signature (8 bytes) and the header chunk (25)
_COMPRESSED_BY_DEFLATE = bytes(2)
_UNCOMPRESSED_IN_NO_LANGUAGE = bytes(5)


def chunks(icc: bytes | None, exif: bytes | None, xmp: bytes | None) -> bytes:
    """The chunks of a profile, an EXIF block and an XMP packet, which belong behind the first `BEFORE_PIXELS` bytes."""
    told = b""
    if icc:
        told += _chunk(b"iCCP", b"ICC profile" + _COMPRESSED_BY_DEFLATE + zlib.compress(icc))
    if exif:
        told += _chunk(b"eXIf", exif)
    if xmp:
        told += _chunk(b"iTXt", b"XML:com.adobe.xmp" + _UNCOMPRESSED_IN_NO_LANGUAGE + xmp)
    return told


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
