"""Which kinds of picture files there are, told by their first bytes and by their suffix."""

from __future__ import annotations

from pathlib import Path

_SUFFIXES = {
    "png": (".png",),
    "jpeg": (".jpg", ".jpeg", ".jpe", ".jfif"),
    "webp": (".webp",),
    "tiff": (".tif", ".tiff"),
    "avif": (".avif",),
}
READABLE_SUFFIXES = frozenset(
    {suffix for suffixes in _SUFFIXES.values() for suffix in suffixes}
    | {".apng", ".bmp", ".dib", ".gif", ".heic", ".heif", ".hif", ".avifs"}
)
RAW_SUFFIXES = frozenset(
    {".3fr", ".arw", ".cr2", ".cr3", ".dng", ".erf", ".fff", ".iiq", ".kdc", ".mef", ".mos", ".mrw", ".nef", ".nrw"}
    | {".orf", ".pef", ".raf", ".rw2", ".rwl", ".sr2", ".srf", ".srw", ".x3f"}
)

_STARTS = {
    b"\x89PNG\r\n\x1a\n": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"II*\0": "TIFF",
    b"MM\0*": "TIFF",
    b"II+\0": "TIFF",
    b"MM\0+": "TIFF",
    b"GIF87a": "GIF",
    b"GIF89a": "GIF",
}
_BITMAP_HEADERS = (12, 40, 52, 56, 64, 108, 124)
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def format_of(path: Path) -> str | None:
    """The format that a file of this name is written in (``"jpeg"`` for ``shirt.JPG``); None for no such suffix."""
    suffix = path.suffix.lower()
    return next((name for name, suffixes in _SUFFIXES.items() if suffix in suffixes), None)


def is_readable_name(path: Path) -> bool:
    """Whether the name is that of a picture; the content may say otherwise."""
    return path.suffix.lower() in READABLE_SUFFIXES | RAW_SUFFIXES


def kind_of(data: bytes, suffix: str = "") -> str | None:
    """What a file is by its first bytes: ``"PNG"``, ``"JPEG"``, ``"WebP"``, ``"TIFF"``, ``"GIF"``, ``"BMP"``,
    ``"AVIF"``, ``"HEIC"``, ``"RAW"``; None for anything else.

    Args:
        suffix: with the dot, lower case; needed for camera raw files alone, most of which are TIFF files inside.
    """
    if suffix in RAW_SUFFIXES and _is_raw(data):
        return "RAW"
    if data[:4] == b"RIFF":
        return "WebP" if data[8:12] == b"WEBP" else None
    if data[:2] == b"BM":
        return "BMP" if int.from_bytes(data[14:18], "little") in _BITMAP_HEADERS else None
    return next((kind for start, kind in _STARTS.items() if data.startswith(start)), None) or _container_kind(data)


def _container_kind(data: bytes) -> str | None:
    if data[4:8] != b"ftyp":
        return None
    length = min(int.from_bytes(data[:4], "big"), 256)
    brands = {data[at : at + 4] for at in (8, *range(16, length, 4))}
    if brands & {b"avif", b"avis"}:
        return "AVIF"
    if brands & _HEIC_BRANDS:
        return "HEIC"
    return "RAW" if b"crx " in brands else None


def _is_raw(data: bytes) -> bool:
    starts = (b"II", b"MM", b"FUJIFILM", b"\0MRM", b"FOVb")
    return data.startswith(starts) or data[4:12] == b"ftypcrx "


def is_moving(data: bytes, kind: str) -> bool:
    """Whether a PNG or AVIF file is an animation; other kinds tell their number of frames when they are opened."""
    if kind == "PNG":
        first = data.find(b"IDAT")
        return data.find(b"acTL", 0, first if first > 0 else len(data)) >= 0
    return kind == "AVIF" and b"avis" in data[8:64]
