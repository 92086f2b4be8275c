"""ICC profiles as bytes: what of them we read, and the two we write (ICC.1:2022)."""

from __future__ import annotations

import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Parametric = tuple[float, float, float, float, float, float, float]
Curve = Parametric | Floats

# Primaries and D65 white of IEC 61966-2-1 (sRGB) and SMPTE EG 432-1 (Display P3), brought to the D50 of ICC profiles by
# the Bradford transform (ICC.1:2022, annex E); each row adds up to that white.
SRGB_TO_XYZ = np.array(
    [[0.4360413, 0.3851129, 0.1430458], [0.2224845, 0.7169051, 0.0606104], [0.0139202, 0.0970672, 0.7139126]]
)
P3_TO_XYZ = np.array(
    [[0.5151187, 0.2919778, 0.1571035], [0.2411892, 0.6922441, 0.0665668], [-0.0010505, 0.0418791, 0.7840713]]
)
SRGB_CURVE: Parametric = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0.0, 0.0)

_HEADER = 128
_MOST_TAGS = 200
_CLASSES = (b"mntr", b"scnr", b"prtr", b"spac")


def colour_space_of(icc: bytes) -> str:
    """``"RGB"``, ``"GRAY"``, ``"CMYK"`` ... as the profile's header says; empty if this is no profile."""
    if len(icc) < _HEADER + 4 or icc[36:40] != b"acsp":
        return ""
    return icc[16:20].decode("latin-1").strip()


def tags_of(icc: bytes) -> dict[bytes, bytes]:
    """Tag names to their data.

    Raises:
        ValueError: this is no profile, or not a sound one: other programs would refuse it.
    """
    if not colour_space_of(icc):
        raise ValueError("no ICC profile")
    size, count = struct.unpack_from(">I", icc)[0], struct.unpack_from(">I", icc, _HEADER)[0]
    if not _HEADER < size <= len(icc) or count > _MOST_TAGS or _HEADER + 4 + 12 * count > size:
        raise ValueError("cut off")
    if icc[12:16] not in _CLASSES or icc[20:24] not in (b"XYZ ", b"Lab ") or icc[64:66] != b"\0\0":
        raise ValueError("no device profile")
    entries = [struct.unpack_from(">4sII", icc, _HEADER + 4 + 12 * index) for index in range(count)]
    if any(offset + length > size for _, offset, length in entries):
        raise ValueError("a tag lies outside")
    return {name: icc[offset : offset + length] for name, offset, length in entries}


def matrix_of(tags: dict[bytes, bytes]) -> Floats:
    """3 x 3: linear RGB to XYZ relative to D50.

    Raises:
        ValueError: the profile is not based on a matrix, or its primaries span no space.
    """
    columns = [struct.unpack_from(">3i", _tag(tags, name, b"XYZ "), 8) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
    matrix = np.array(columns, np.float64).T / 65536
    if not 1e-4 < abs(np.linalg.det(matrix)) < 10:
        raise ValueError("primaries in one plane")
    return matrix


def curves_of(tags: dict[bytes, bytes]) -> tuple[Curve, Curve, Curve]:
    """For each channel the way from its encoded value to linear light, both 0-1.

    Parameters (g, a, b, c, d, e, f) of ``Y = (aX + b)^g + e for X >= d, else cX + f`` (10.18), or a rising table of
    samples at even distances.

    Raises:
        ValueError: they are missing or make no sense.
    """
    red, green, blue = (_curve(_tag(tags, name)) for name in (b"rTRC", b"gTRC", b"bTRC"))
    return red, green, blue


def name_of(tags: dict[bytes, bytes]) -> str:
    """What the profile calls itself, in English where it can."""
    tag = tags.get(b"desc", b"")
    try:
        if tag[:4] == b"mluc":
            text = _localised(tag)
        else:
            length = struct.unpack_from(">I", tag, 8)[0]
            text = tag[12 : 12 + length].split(b"\0")[0].decode("latin-1")
    except struct.error:
        text = ""
    return " ".join("".join(letter for letter in text if letter.isprintable()).split())[:100] or "RGB"


def matrix_profile(name: str, matrix: Floats) -> bytes:
    """A version 4 display profile with the curve of sRGB.

    Args:
        name: ASCII.
        matrix: linear RGB to XYZ relative to D50.
    """
    curve = b"para" + struct.pack(">IHH5i", 0, 3, 0, *(_fixed(value) for value in SRGB_CURVE[:5]))
    white = (0.9642, 1.0, 0.8249)
    parts = {
        b"desc": _text(name),
        b"cprt": _text("CC0"),
        b"wtpt": _xyz(white),
        **{tag: _xyz(column) for tag, column in zip((b"rXYZ", b"gXYZ", b"bXYZ"), matrix.T, strict=True)},
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve),
    }
    return _packed(parts, white)


def _packed(parts: dict[bytes, bytes], white: tuple[float, float, float]) -> bytes:
    table, body = b"", b""
    start = _HEADER + 4 + 12 * len(parts)
    places: dict[bytes, int] = {}
    for tag, data in parts.items():
        if data not in places:
            places[data] = start + len(body)
            body += data + bytes(-len(data) % 4)
        table += struct.pack(">4sII", tag, places[data], len(data))
    header = struct.pack(
        ">I4sI4s4s4s12s4s4sI4sIQI12s4s44x",
        start + len(body), b"", 0x04400000, b"mntr", b"RGB ", b"XYZ ", struct.pack(">6H", 2026, 1, 1, 0, 0, 0),
        b"acsp", b"", 0, b"", 0, 0, 0, b"".join(struct.pack(">i", _fixed(value)) for value in white), b"",
    )  # fmt: skip
    return header + struct.pack(">I", len(parts)) + table + body


def _text(text: str) -> bytes:
    data = text.encode("utf-16-be")
    return b"mluc" + struct.pack(">III4sII", 0, 1, 12, b"enUS", len(data), 28) + data


def _xyz(values: Any) -> bytes:
    return b"XYZ " + struct.pack(">I3i", 0, *(_fixed(value) for value in values))


def _fixed(value: float) -> int:
    return round(float(value) * 65536)


def _localised(tag: bytes) -> str:
    count, size = struct.unpack_from(">II", tag, 8)
    records = [struct.unpack_from(">2s2sII", tag, 16 + size * index) for index in range(min(count, 100))]
    chosen = next((record for record in records if record[0] == b"en"), records[0] if records else None)
    if chosen is None:
        return ""
    _, _, length, offset = chosen
    return tag[offset : offset + length].decode("utf-16-be", "replace")


def _tag(tags: dict[bytes, bytes], name: bytes, kind: bytes | None = None) -> bytes:
    tag = tags.get(name, b"")
    if len(tag) < 12 or (kind is not None and (tag[:4] != kind or len(tag) < 20)):
        raise ValueError(f"no {name!r}")
    return tag


def _curve(tag: bytes) -> Curve:
    try:
        return _parametric(tag) if tag[:4] == b"para" else _sampled(tag)
    except struct.error:
        raise ValueError("a curve is cut off") from None


def _sampled(tag: bytes) -> Curve:
    count = struct.unpack_from(">I", tag, 8)[0]
    if tag[:4] != b"curv" or 12 + 2 * count > len(tag):
        raise ValueError("no curve")
    values = np.frombuffer(tag, ">u2", count, 12).astype(np.float64)
    if count <= 1:
        return _checked((values[0] / 256 if count else 1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0))
    if values[-1] <= values[0]:
        raise ValueError("a curve that falls")
    return np.asarray(np.maximum.accumulate(values) / 65535)


def _parametric(tag: bytes) -> Curve:
    kind = struct.unpack_from(">H", tag, 8)[0]
    if kind > 4:
        raise ValueError("an unknown kind of curve")
    p = [value / 65536 for value in struct.unpack_from(f">{(1, 3, 4, 5, 7)[kind]}i", tag, 12)]
    if kind == 0:
        return _checked((p[0], 1.0, 0.0, 0.0, 0.0, 0.0, 0.0))
    if kind in (1, 2):
        offset = p[3] if kind == 2 else 0.0
        return _checked((p[0], p[1], p[2], 0.0, -p[2] / p[1] if p[1] else 0.0, offset, offset))
    return _checked((p[0], p[1], p[2], p[3], p[4], *(p[5:7] if kind == 4 else (0.0, 0.0))))


def _checked(curve: Parametric) -> Parametric:
    power, slope = curve[:2]
    if not (0.1 <= power <= 10 and 0 < slope <= 10) or curve[3] < 0 or not np.isfinite(curve).all():
        raise ValueError("no sensible curve")
    return curve
