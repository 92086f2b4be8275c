"""EXIF of TIFF files: it lies in the file's own directories, and no library here writes it at 16 bits."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from typing import BinaryIO

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
    written = io.BytesIO()
    written.write((b"II*\0" if block.order == "<" else b"MM\0*") + bytes(4))
    _append(written, block.order, main, found)
    return written.getvalue()


def add_exif(file: BinaryIO, exif: bytes) -> None:
    """Add what an EXIF block says to a TIFF file that is open for reading and writing.

    The file stays as it is where one of the two cannot be read: BigTIFF, which files over 4 GB are, is not.
    """
    with _content(file) as tiff:
        try:
            block, source = ExifBlock(tiff), ExifBlock(exif)
        except ValueError:
            return
        order = block.order
        told = [value for value in _described(source) if value.tag != ORIENTATION]
        tags = {value.tag for value in told}
        main = [value for value in _values(block, block.main) if value.tag not in tags]
    parts = [
        (pointer, _in_order(_values(source, directory), source.order, order))
        for pointer, directory in ((EXIF_POINTER, source.exif), (GPS_POINTER, source.gps))
    ]
    merged = main + _in_order(told, source.order, order)
    _append(file, order, merged, [(pointer, values) for pointer, values in parts if values])


@contextmanager
def _content(file: BinaryIO) -> Iterator[memoryview | mmap]:
    if isinstance(file, io.BytesIO):
        with file.getbuffer() as view:
            yield view
        return
    file.flush()
    with mmap(file.fileno(), 0, access=ACCESS_READ) as mapped:
        yield mapped


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


def _append(file: BinaryIO, order: Order, main: list[_Value], parts: Iterable[tuple[int, list[_Value]]]) -> None:
    """Write the directories behind all else, and where the main one begins into the header."""
    pointers = []
    for tag, values in parts:
        pointers.append(_Value(tag, 4, 1, struct.pack(order + "I", _directory(file, order, values))))
    at = _directory(file, order, main + pointers)
    file.seek(4)
    file.write(struct.pack(order + "I", at))


def _directory(file: BinaryIO, order: Order, values: list[_Value]) -> int:
    places = [value.raw.ljust(4, b"\0") if len(value.raw) <= 4 else _placed(file, order, value.raw) for value in values]
    at = _even_end(file)
    rows = sorted(
        (value.tag, struct.pack(order + "HHI", value.tag, value.kind, value.count) + place)
        for value, place in zip(values, places, strict=True)
    )
    file.write(struct.pack(order + "H", len(rows)) + b"".join(row for _, row in rows) + bytes(4))
    return at


def _placed(file: BinaryIO, order: Order, raw: bytes) -> bytes:
    at = _even_end(file)
    file.write(raw)
    return struct.pack(order + "I", at)


def _even_end(file: BinaryIO) -> int:
    at = file.seek(0, io.SEEK_END)
    file.write(bytes(at % 2))
    return at + at % 2
