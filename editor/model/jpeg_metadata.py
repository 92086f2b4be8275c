"""EXIF of JPEG files: a segment right behind the first marker.

JFIF 1.02; Exif 3.0 (CIPA DC-008), 4.5.4.
"""

from __future__ import annotations

import struct

BEFORE_REST = 2  # behind the marker that begins the file
LONGEST_PART = 65533 - 40  # what a segment holds, less what names the part
_JFIF = b"\xff\xe0" + struct.pack(">H5sHBHHBB", 16, b"JFIF\0", 0x0101, 1, 72, 72, 0, 0)  # 72 pixels an inch


def segments(exif: bytes | None) -> bytes:
    """JFIF's segment and that of an EXIF block, which belong behind the first `BEFORE_REST` bytes.

    A block that is too long for a segment is left out.
    """
    if not exif or len(exif) > LONGEST_PART:
        return _JFIF
    named = b"Exif\0\0" + exif
    return _JFIF + b"\xff\xe1" + struct.pack(">H", len(named) + 2) + named
