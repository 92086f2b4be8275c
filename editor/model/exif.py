"""EXIF blocks: read with limits, and changed in place so that everything else in them stays as the camera wrote it.

A block is a small TIFF file (Exif 3.0, CIPA DC-008, 4.5): a header, then directories of 12-byte entries. Makers keep
offsets into the block inside their private notes, so a block that is written anew loses them. Hence nothing is moved:
values are overwritten, entries are closed up, wiped bytes become zeros.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from mmap import mmap
from typing import Literal

Order = Literal["<", ">"]

SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
_MOST_ENTRIES = 1000

ORIENTATION, EXIF_POINTER, GPS_POINTER, INTEROP_POINTER = 0x0112, 0x8769, 0x8825, 0xA005
_THUMBNAIL_AT, _THUMBNAIL_SIZE = 0x0201, 0x0202
_WIDTHS, _HEIGHTS = (0x0100, 0xA002), (0x0101, 0xA003)


@dataclass(frozen=True, slots=True)
class Entry:
    """One value of a directory.

    Attributes:
        tag: what it is.
        kind: TIFF type 1-13 (3 short, 4 long, 5 rational, 2 text, 7 undefined ...).
        count: number of values.
        at: where its 12 bytes lie.
        value_at: where its value lies, inside those 12 bytes or elsewhere.
    """

    tag: int
    kind: int
    count: int
    at: int
    value_at: int

    @property
    def size(self) -> int:
        """Bytes of the value."""
        return SIZES[self.kind] * self.count


@dataclass(frozen=True, slots=True)
class Directory:
    """Entries by tag; `at` is where the directory begins, `next_at` where the offset of the next one is written."""

    at: int
    next_at: int
    entries: dict[int, Entry] = field(default_factory=dict)


class ExifBlock:
    """The directories of an EXIF block or a (classic) TIFF file.

    Entries that make no sense are left out; a value is never read outside the data.

    Args:
        data: from the byte-order mark on.

    Raises:
        ValueError: this is no such block.
    """

    def __init__(self, data: bytes | bytearray | memoryview | mmap) -> None:
        orders: dict[bytes, Order] = {b"II*\0": "<", b"MM\0*": ">"}
        order = orders.get(bytes(data[:4]))
        if order is None:
            raise ValueError("no TIFF header")
        self.data = data
        self.order: Order = order
        self.main = self._directory(self._long(4))
        self.exif = self._pointed(self.main, EXIF_POINTER)
        self.gps = self._pointed(self.main, GPS_POINTER)
        self.interop = self._pointed(self.exif, INTEROP_POINTER) if self.exif else None

    def thumbnail(self) -> Directory | None:
        """The second directory of an EXIF block, which describes a small JPEG."""
        try:
            offset = self._long(self.main.next_at)
            return self._directory(offset) if offset else None
        except ValueError:
            return None

    def raw(self, entry: Entry) -> bytes:
        """The value's bytes in the block's byte order."""
        return bytes(self.data[entry.value_at : entry.value_at + entry.size])

    def numbers(self, entry: Entry | None) -> tuple[float, ...]:
        """The value's numbers; a rational with a zero below becomes 0. Empty for text and undefined bytes."""
        if entry is None:
            return ()
        codes = {1: "B", 3: "H", 4: "I", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I"}
        if entry.kind in codes:
            return struct.unpack(f"{self.order}{entry.count}{codes[entry.kind]}", self.raw(entry))
        if entry.kind in (5, 10):
            letter = "I" if entry.kind == 5 else "i"
            parts = struct.unpack(f"{self.order}{2 * entry.count}{letter}", self.raw(entry))
            return tuple(a / b if b else 0.0 for a, b in zip(parts[::2], parts[1::2], strict=True))
        return ()

    def text(self, entry: Entry | None) -> str:
        """The value as text up to the first zero; empty if it is none."""
        if entry is None or entry.kind not in (2, 7):
            return ""
        return self.raw(entry).split(b"\0")[0].decode("utf-8", "replace").strip()

    def directories(self) -> Iterator[Directory]:
        """The main directory and those it points to."""
        yield from (part for part in (self.main, self.exif, self.gps, self.interop) if part is not None)

    def _pointed(self, directory: Directory, tag: int) -> Directory | None:
        offset = self.numbers(directory.entries.get(tag))
        try:
            return self._directory(int(offset[0])) if len(offset) == 1 else None
        except ValueError:
            return None

    def _directory(self, at: int) -> Directory:
        count = self._short(at)
        if at < 8 or not 0 < count <= _MOST_ENTRIES:
            raise ValueError("no directory")
        found = Directory(at, at + 2 + 12 * count)
        for index in range(count):
            entry = self._entry(at + 2 + 12 * index)
            if entry is not None:
                found.entries.setdefault(entry.tag, entry)
        return found

    def _entry(self, at: int) -> Entry | None:
        if at + 12 > len(self.data):
            return None
        tag, kind, count = struct.unpack_from(f"{self.order}HHI", self.data, at)
        size = SIZES.get(kind, 0) * count
        value_at = at + 8 if size <= 4 else self._long(at + 8)
        return Entry(tag, kind, count, at, value_at) if 0 < size <= len(self.data) - value_at else None

    def _short(self, at: int) -> int:
        return self._number("H", at)

    def _long(self, at: int) -> int:
        return self._number("I", at)

    def _number(self, code: str, at: int) -> int:
        try:
            return int(struct.unpack_from(self.order + code, self.data, at)[0])
        except struct.error:
            raise ValueError("cut off") from None


def orientation(exif: bytes | None) -> int:
    """1-8 as TIFF defines them (1 is upright); 1 where nothing sensible is said."""
    try:
        found = ExifBlock(exif or b"")
    except ValueError:
        return 1
    values = found.numbers(found.main.entries.get(ORIENTATION))
    return int(values[0]) if values and values[0] in range(1, 9) else 1


def cleaned(exif: bytes, width: int, height: int, *, keep_gps: bool) -> bytes | None:
    """The block as it belongs to a finished picture of `width` x `height` pixels.

    Upright, with that size, without the small picture of the unedited state, and, unless `keep_gps`, without the place
    it was taken at: the bytes of both are overwritten, not merely unlinked. None for a block that cannot be read.
    """
    data = bytearray(exif)
    try:
        block = ExifBlock(data)
        data.extend(bytes(max(0, block.main.next_at + 4 - len(data))))
        for directory in block.directories():
            _set(data, block, directory, (ORIENTATION,), 1)
            _set(data, block, directory, _WIDTHS, width)
            _set(data, block, directory, _HEIGHTS, height)
        _drop_thumbnail(data, block)
        while not keep_gps and GPS_POINTER in block.main.entries:
            _drop_gps(data, block)
            block = ExifBlock(data)
    except ValueError:
        return None
    return bytes(data)


def _set(data: bytearray, block: ExifBlock, directory: Directory, tags: tuple[int, ...], value: int) -> None:
    for entry in (directory.entries[tag] for tag in tags if tag in directory.entries):
        code = {3: "H", 4: "I"}.get(entry.kind, "")
        if code and entry.count == 1 and value < 256 ** SIZES[entry.kind]:
            struct.pack_into(block.order + code, data, entry.value_at, value)


def _drop_thumbnail(data: bytearray, block: ExifBlock) -> None:
    directory = block.thumbnail()
    struct.pack_into(block.order + "I", data, block.main.next_at, 0)
    if directory is None:
        return
    start = block.numbers(directory.entries.get(_THUMBNAIL_AT))
    size = block.numbers(directory.entries.get(_THUMBNAIL_SIZE))
    if len(start) != 1 or len(size) != 1:
        return
    first, last = int(start[0]), min(int(start[0] + size[0]), len(data))
    used = max(
        max([part.next_at + 4, *(entry.value_at + entry.size for entry in part.entries.values())])
        for part in block.directories()
    )
    if first >= used and last == len(data):
        del data[first:]
    elif first >= used:
        _wipe(data, first, last - first)


def _drop_gps(data: bytearray, block: ExifBlock) -> None:
    main = block.main
    if block.gps is not None:
        for entry in block.gps.entries.values():
            _wipe(data, entry.value_at, entry.size)
        _wipe(data, block.gps.at, block.gps.next_at - block.gps.at)
    # Close the gap: later entries and the offset of the next directory move up by one entry; nothing points at them.
    pointer, end = main.entries[GPS_POINTER].at, main.next_at + 4
    data[pointer : end - 12] = data[pointer + 12 : end]
    _wipe(data, end - 12, 12)
    struct.pack_into(block.order + "H", data, main.at, (main.next_at - main.at - 2) // 12 - 1)


def _wipe(data: bytearray, at: int, size: int) -> None:
    end = min(at + size, len(data))
    data[at:end] = bytes(max(0, end - at))
