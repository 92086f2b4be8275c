"""EXIF of TIFF files: it lies in the file's own directories, and no library here writes it at 16 bits."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass

from editor.model.exif import (
    EXIF_POINTER,
    GPS_POINTER,
    INTEROP_POINTER,
    ORIENTATION,
    SIZES,
    Directory,
    ExifBlock,
    Order,
)

# Tags of the main directory that describe the picture rather than the way its pixels are stored, with their type.
_TEXT, _BYTES, _SHORT = 2, 1, 3
_DESCRIBING = {
    270: _TEXT,  # description
    271: _TEXT,  # maker
    272: _TEXT,  # model
    274: _SHORT,  # orientation
    305: _TEXT,  # software
    306: _TEXT,  # date
    315: _TEXT,  # artist
    316: _TEXT,  # host
    18246: _SHORT,  # rating
    18249: _SHORT,  # rating in percent
    33432: _TEXT,  # copyright
    **dict.fromkeys(range(40091, 40096), _BYTES),  # title, comment, author, keywords, subject as Windows writes them
}
_LARGEST = 4 * 2**20


@dataclass(frozen=True, slots=True)
class _Value:
    tag: int
    kind: int
    count: int
    raw: bytes


def exif_of(tiff: bytes, *, without: frozenset[int] = frozenset()) -> bytes | None:
    """What a TIFF file or an EXIF block says about its picture, as an EXIF block that is sound in itself.

    None when it says nothing or is no classic TIFF. Tags in `without` are left out of the main directory.
    """
    try:
        block = ExifBlock(tiff)
    except ValueError:
        return None
    main = [value for value in _described(block) if value.tag not in without]
    parts = [(EXIF_POINTER, _values(block, block.exif)), (GPS_POINTER, _values(block, block.gps))]
    found = [(pointer, values) for pointer, values in parts if values]
    if not main and not found:
        return None
    data = bytearray((b"II*\0" if block.order == "<" else b"MM\0*") + bytes(4))
    struct.pack_into(block.order + "I", data, 4, _append(data, block.order, main, found))
    return bytes(data)


def with_exif(tiff: bytes, exif: bytes) -> bytes:
    """A TIFF file with what an EXIF block says added; as it was when one of the two cannot be read."""
    try:
        block, source = ExifBlock(tiff), ExifBlock(exif)
    except ValueError:
        return tiff
    told = [value for value in _described(source) if value.tag != ORIENTATION]
    tags = {value.tag for value in told}
    main = [value for value in _values(block, block.main) if value.tag not in tags]
    parts = [
        (pointer, _in_order(_values(source, directory), source.order, block.order))
        for pointer, directory in ((EXIF_POINTER, source.exif), (GPS_POINTER, source.gps))
    ]
    data = bytearray(tiff)
    merged = main + _in_order(told, source.order, block.order)
    at = _append(data, block.order, merged, [(pointer, values) for pointer, values in parts if values])
    struct.pack_into(block.order + "I", data, 4, at)
    return bytes(data)


def _described(block: ExifBlock) -> list[_Value]:
    # libtiff warns of texts that do not end in a zero, and of types it does not expect.
    found = [value for value in _values(block, block.main) if value.kind == _DESCRIBING.get(value.tag)]
    return [
        value
        if value.kind != _TEXT or value.raw.endswith(b"\0")
        else _Value(value.tag, _TEXT, value.count + 1, value.raw + b"\0")
        for value in found
        if value.kind != _SHORT or value.count == 1
    ]


def _values(block: ExifBlock, directory: Directory | None) -> list[_Value]:
    entries = directory.entries.values() if directory is not None else ()
    pointers = (EXIF_POINTER, GPS_POINTER, INTEROP_POINTER)
    return [
        _Value(entry.tag, entry.kind, entry.count, block.raw(entry))
        for entry in entries
        if entry.tag not in pointers and entry.size <= _LARGEST
    ]


def _in_order(values: list[_Value], source: Order, target: Order) -> list[_Value]:
    if source == target:
        return values
    return [_Value(value.tag, value.kind, value.count, _swapped(value)) for value in values]


def _swapped(value: _Value) -> bytes:
    # A rational is two numbers of four bytes.
    size = 4 if value.kind in (5, 10) else SIZES[value.kind]
    return b"".join(value.raw[at : at + size][::-1] for at in range(0, len(value.raw), size))


def _append(data: bytearray, order: Order, main: list[_Value], parts: Iterable[tuple[int, list[_Value]]]) -> int:
    """Write the directories behind `data`; returns where the main one begins."""
    pointers = []
    for tag, values in parts:
        pointers.append(_Value(tag, 4, 1, struct.pack(order + "I", _directory(data, order, values))))
    return _directory(data, order, main + pointers)


def _directory(data: bytearray, order: Order, values: list[_Value]) -> int:
    places = [value.raw.ljust(4, b"\0") if len(value.raw) <= 4 else _placed(data, order, value.raw) for value in values]
    data.extend(bytes(len(data) % 2))
    at = len(data)
    rows = sorted(
        (value.tag, struct.pack(order + "HHI", value.tag, value.kind, value.count) + place)
        for value, place in zip(values, places, strict=True)
    )
    data.extend(struct.pack(order + "H", len(rows)) + b"".join(row for _, row in rows) + bytes(4))
    return at


def _placed(data: bytearray, order: Order, raw: bytes) -> bytes:
    data.extend(bytes(len(data) % 2))
    at = len(data)
    data.extend(raw)
    return struct.pack(order + "I", at)
