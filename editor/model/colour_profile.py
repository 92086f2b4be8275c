"""ICC profiles of RGB pictures: their name, their way to linear light and to sRGB."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

# sRGB primaries adapted to D50, as ICC profiles hold them (IEC 61966-2-1 with Bradford adaptation).
SRGB_TO_XYZ = np.array(
    [[0.4360747, 0.3850649, 0.1430804], [0.2225045, 0.7168786, 0.0606169], [0.0139322, 0.0971045, 0.7141733]]
)
SRGB_CURVE = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045, 0.0, 0.0)
_TABLE = 4096


@dataclass(frozen=True, eq=False)
class ColourProfile:
    """How encoded RGB values relate to light.

    Attributes:
        name: as the profile calls itself.
        icc: its bytes; None for sRGB.
        to_xyz: 3 x 3, linear RGB -> XYZ relative to D50.
        curves: for each channel parameters (g, a, b, c, d, e, f) of the ICC parametric curve
            ``Y = (aX + b)^g + e for X >= d, else cX + f`` (ICC.1:2022, 10.18), or a sampled table.
    """

    name: str
    icc: bytes | None
    to_xyz: Floats
    curves: tuple[Any, Any, Any]

    @staticmethod
    def parse(icc: bytes | None) -> ColourProfile:
        """The profile in `icc`; sRGB for None and for what is no matrix profile (those are converted on reading)."""
        return _parsed(icc)

    @property
    def is_srgb(self) -> bool:
        """Whether values mean the same as in sRGB, to a quarter of an 8-bit step."""
        return self._as_srgb

    def linearise(self, rgb: NDArray[Any]) -> Floats:
        """Encoded values (... x 3, 0-1; beyond is extrapolated by symmetry) to linear light."""
        return _channels(rgb, lambda values, channel: _decode(values, self.curves[channel]))

    def encode(self, linear: NDArray[Any]) -> Floats:
        """Linear light (... x 3) to encoded values; the inverse of `linearise`."""
        return _channels(linear, self._inverse)

    def to_srgb(self, rgb: NDArray[Any]) -> NDArray[Any]:
        """Values (... x 3; uint8, uint16 or float in 0-1) of this profile in sRGB, same dtype, clipped to its gamut."""
        if self.is_srgb:
            return rgb
        linear = self._linear32(rgb) @ self._to_linear_srgb.T.astype(np.float32)
        index = np.clip(linear, 0, 1) ** np.float32(0.5) * np.float32(_TABLE - 1)  # finer steps in the dark
        encoded = np.interp(index, np.arange(_TABLE), _SRGB.encode_table)
        if rgb.dtype.kind == "u":
            return np.asarray(encoded * np.iinfo(rgb.dtype).max + 0.5).astype(rgb.dtype)
        return np.asarray(encoded, rgb.dtype)

    def from_srgb(self, rgb: tuple[float, float, float]) -> tuple[float, float, float]:
        """One sRGB colour (0-1) in this profile, clipped to its gamut; pure white stays pure white."""
        if self.is_srgb:
            return rgb
        linear = np.linalg.inv(self._to_linear_srgb) @ _SRGB.linearise(np.array([rgb]))[0]
        red, green, blue = (float(v) for v in np.clip(self.encode(linear[None])[0], 0, 1))
        return (1.0, 1.0, 1.0) if min(rgb) >= 1 else (red, green, blue)

    @cached_property
    def _as_srgb(self) -> bool:
        steps = np.linspace(0, 1, 256)
        near = np.abs(SRGB_TO_XYZ - self.to_xyz).max() < 2e-3
        ramp = np.repeat(steps[:, None], 3, 1)
        target = np.stack([_decode(steps, SRGB_CURVE)] * 3, -1)
        return bool(near and np.abs(self.linearise(ramp) - target).max() < 1e-3)

    @cached_property
    def _to_linear_srgb(self) -> Floats:
        return np.asarray(np.linalg.inv(SRGB_TO_XYZ) @ self.to_xyz)

    @cached_property
    def encode_table(self) -> Floats:
        """Encoded values for linear light (i / (n - 1))^2, first channel; n = 4096."""
        linear = np.linspace(0, 1, _TABLE) ** 2
        return np.asarray(self.encode(np.repeat(linear[:, None], 3, 1))[:, 0])

    def _linear32(self, rgb: NDArray[Any]) -> NDArray[np.float32]:
        if rgb.dtype.kind != "u":
            return self.linearise(rgb).astype(np.float32)
        levels = np.iinfo(rgb.dtype).max + 1
        ramp = np.repeat(np.linspace(0, 1, levels)[:, None], 3, 1)
        tables = self.linearise(ramp).astype(np.float32)
        return np.stack([tables[:, c][rgb[..., c]] for c in range(3)], -1)

    def _inverse(self, values: Floats, channel: int) -> Floats:
        curve = self.curves[channel]
        if isinstance(curve, tuple):
            return _encode(values, curve)
        steps = np.linspace(0, 1, len(curve))
        return np.asarray(np.sign(values) * np.interp(np.abs(values), curve, steps))


def _channels(rgb: NDArray[Any], each: Any) -> Floats:
    values = np.asarray(rgb, np.float64)
    return np.stack([each(values[..., channel], channel) for channel in range(3)], -1)


def _decode(values: Floats, curve: Any) -> Floats:
    size = np.abs(values)
    if not isinstance(curve, tuple):
        return np.asarray(np.sign(values) * np.interp(size, np.linspace(0, 1, len(curve)), curve))
    g, a, b, c, d, e, f = curve
    bright = np.maximum(a * size + b, 0) ** g + e
    return np.asarray(np.sign(values) * np.where(size >= d, bright, c * size + f))


def _encode(values: Floats, curve: tuple[float, ...]) -> Floats:
    g, a, b, c, d, e, f = curve
    size = np.abs(values)
    knee = max(a * d + b, 0) ** g + e
    bright = (np.maximum(size - e, 0) ** (1 / g) - b) / a
    dark = (size - f) / c if c else np.zeros_like(size)
    return np.asarray(np.sign(values) * np.where(size >= knee, bright, dark))


@lru_cache(maxsize=16)
def _parsed(icc: bytes | None) -> ColourProfile:
    if icc is None:
        return _SRGB
    try:
        tags = _tags(icc)
        matrix = np.stack([_xyz(tags[name]) for name in (b"rXYZ", b"gXYZ", b"bXYZ")], -1)
        curves = tuple(_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC"))
        return ColourProfile(_name(tags), icc, matrix, (curves[0], curves[1], curves[2]))
    except (KeyError, ValueError, struct.error, IndexError, OverflowError):
        return _SRGB


def _tags(icc: bytes) -> dict[bytes, bytes]:
    if len(icc) < 132 or icc[16:20] != b"RGB ":
        raise ValueError("not an RGB profile")
    count = min(struct.unpack(">I", icc[128:132])[0], 200)
    entries = (struct.unpack(">4sII", icc[132 + 12 * i : 144 + 12 * i]) for i in range(count))
    return {name: icc[offset : offset + size] for name, offset, size in entries}


def _xyz(tag: bytes) -> Floats:
    return np.array(struct.unpack(">3i", tag[8:20]), np.float64) / 65536


def _curve(tag: bytes) -> Any:
    if tag[:4] == b"para":
        kind = struct.unpack(">H", tag[8:10])[0]
        count = (1, 3, 4, 5, 7)[kind]
        p = [value / 65536 for value in struct.unpack(f">{count}i", tag[12 : 12 + 4 * count])]
        return _parametric(kind, p)
    count = struct.unpack(">I", tag[8:12])[0]
    if count == 0:
        return (1.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    values = struct.unpack(f">{count}H", tag[12 : 12 + 2 * count])
    if count == 1:
        return (values[0] / 256, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    return np.maximum.accumulate(np.array(values, np.float64) / 65535)


def _parametric(kind: int, p: list[float]) -> tuple[float, ...]:
    if kind == 0:
        curve = (p[0], 1.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    elif kind == 1:
        curve = (p[0], p[1], p[2], 0.0, -p[2] / p[1], 0.0, 0.0)
    elif kind == 2:
        curve = (p[0], p[1], p[2], 0.0, -p[2] / p[1], p[3], p[3])
    elif kind == 3:
        curve = (p[0], p[1], p[2], p[3], p[4], 0.0, 0.0)
    else:
        curve = (p[0], p[1], p[2], p[3], p[4], p[5], p[6])
    if curve[0] <= 0 or curve[1] <= 0:
        raise ValueError("not a curve")
    return curve


def _name(tags: dict[bytes, bytes]) -> str:
    tag = tags.get(b"desc", b"")
    if tag[:4] == b"mluc" and len(tag) >= 28:
        length, offset = struct.unpack(">II", tag[20:28])
        return tag[offset : offset + length].decode("utf-16-be", "replace").strip("\0 ")
    if tag[:4] == b"desc":
        length = struct.unpack(">I", tag[8:12])[0]
        return tag[12 : 12 + length].decode("latin-1").strip("\0 ")
    return "RGB"


_SRGB = ColourProfile("sRGB", None, SRGB_TO_XYZ, (SRGB_CURVE, SRGB_CURVE, SRGB_CURVE))
