"""XMP of GIF files: an application extension whose data are no sub-blocks (XMP specification part 3, 1.1.2)."""

from __future__ import annotations

from typing import Final

_NAME: Final = b"\x21\xff\x0bXMP DataXMP"
# Readers that go by the lengths of sub-blocks jump about in the packet, and end in these falling numbers.
_TAIL: Final = bytes([1, *range(255, -1, -1), 0])


def with_packet(data: bytes, packet: bytes) -> bytes:
    """The bytes of a GIF file with an XMP packet behind its palette."""
    at = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    return data[:at] + _NAME + packet + _TAIL + data[at:]


def packet_of(data: bytes) -> bytes | None:
    """The first XMP packet of a GIF file."""
    begin = data.find(_NAME) + len(_NAME)
    end = data.find(_TAIL, begin)
    return data[begin:end] if begin >= len(_NAME) and end >= 0 else None
