"""Colour profiles of RGB pictures: their name, their way to linear light and to sRGB."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.icc import (
    P3_TO_XYZ,
    SRGB_CURVE,
    SRGB_TO_XYZ,
    Curve,
    Floats,
    Parametric,
    colour_space_of,
    curves_of,
    matrix_of,
    matrix_profile,
    name_of,
    tags_of,
)

__all__ = ["SRGB_CURVE", "SRGB_ICC", "SRGB_TO_XYZ", "ColourProfile", "colour_space_of", "display_p3_icc"]

SRGB_ICC = matrix_profile("sRGB", SRGB_TO_XYZ)
_STEPS = 65536
_LARGEST = 8 * 2**20  # bytes; what is parsed is remembered


def display_p3_icc() -> bytes:
    """A Display P3 profile: the primaries of SMPTE EG 432-1, white D65, the curve of sRGB."""
    return matrix_profile("Display P3", P3_TO_XYZ)


def rgb_of(text: str) -> tuple[float, float, float]:
    """The sRGB colour, 0-1, that ``"#rrggbb"`` names."""
    red, green, blue = (int(text[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


@dataclass(frozen=True, eq=False)
class ColourProfile:
    """How encoded RGB values relate to light.

    Attributes:
        name: as the profile calls itself.
        icc: its bytes; None for sRGB.
        to_xyz: 3 x 3, linear RGB -> XYZ relative to D50.
        curves: for each channel, from encoded values to linear light, both 0-1: see `icc.curves_of`.
        lattice: for a profile that is a table: see `lut_profile.lattice_of`; `to_xyz` and `curves` then only
            approximate it.
    """

    name: str
    icc: bytes | None
    to_xyz: Floats
    curves: tuple[Curve, Curve, Curve]
    lattice: NDArray[np.float32] | None = None

    @staticmethod
    def parse(icc: bytes | None) -> ColourProfile:
        """The profile in `icc`; sRGB for None and for what is no usable profile of an RGB space."""
        found = _parsed(icc) if icc is not None and len(icc) <= _LARGEST else None
        return found or _SRGB

    @staticmethod
    def is_usable(icc: bytes) -> bool:
        """Whether `icc` is a sound profile of an RGB space."""
        return len(icc) <= _LARGEST and _parsed(icc) is not None

    @cached_property
    def is_srgb(self) -> bool:
        """Whether values mean the same as in sRGB, to a quarter of an 8-bit step."""
        if self.lattice is not None:
            return False
        near = np.abs(SRGB_TO_XYZ - self.to_xyz).max() < 2e-3
        steps = np.linspace(0, 1, 256)
        target = _decode(steps, SRGB_CURVE)[:, None]
        return bool(near and np.abs(self.linearise(np.repeat(steps[:, None], 3, 1)) - target).max() < 1e-3)

    def linearise(self, rgb: NDArray[Any]) -> Floats:
        """Encoded values (... x 3, 0-1; beyond is extrapolated by symmetry) to linear light."""
        return _channels(rgb, lambda values, channel: _decode(values, self.curves[channel]))

    def encode(self, linear: NDArray[Any]) -> Floats:
        """Linear light (... x 3) to encoded values; the inverse of `linearise`."""
        return _channels(linear, lambda values, channel: _encode(values, self.curves[channel]))

    def to_srgb(self, rgb: NDArray[Any]) -> NDArray[Any]:
        """Values (... x 3; uint8, uint16 or float in 0-1) of this profile in sRGB, same dtype, clipped to its gamut.

        One pass of tables for 8 bits: a megapixel takes 3 ms. sRGB is handed back as it is.
        """
        if self.is_srgb or rgb.size == 0:
            return rgb
        plane = np.ascontiguousarray(rgb).reshape(-1, 1, 3)
        if self.lattice is not None:
            result = _through_lattice(plane, self.lattice)
        elif rgb.dtype == np.uint8:
            result = self._to_srgb_8bit(plane)
        else:
            result = self._to_srgb_deep(plane)
        return result.reshape(rgb.shape)

    def from_srgb(self, rgb: tuple[float, float, float]) -> tuple[float, float, float]:
        """One sRGB colour (0-1) in this profile, clipped to its gamut; pure white stays pure white."""
        if self.is_srgb:
            return rgb
        linear = np.linalg.inv(self._to_linear_srgb) @ _SRGB.linearise(np.array([rgb]))[0]
        red, green, blue = (float(v) for v in np.clip(self.encode(linear[None])[0], 0, 1))
        return (1.0, 1.0, 1.0) if min(rgb) >= 1 else (red, green, blue)

    def changed(self, rgb: NDArray[Any], before: NDArray[Any], after: NDArray[Any]) -> Floats:
        """`rgb` of this profile (... x 3, float) after what makes `after` of `before` in sRGB.

        The difference is added in linear light, so that colours beyond sRGB, which `before` shows clipped, stay there.
        """
        if self.is_srgb:
            return np.asarray(rgb + (after - before))
        light = _SRGB.linearise(after) - _SRGB.linearise(before)
        return self.encode(self.linearise(rgb) + light @ np.linalg.inv(self._to_linear_srgb).T)

    def _to_srgb_8bit(self, rgb: NDArray[Any]) -> NDArray[Any]:
        import cv2

        # 16-bit linear light holds 20 steps below the first 8-bit level of sRGB: enough for rounding.
        linear = cv2.LUT(rgb, self._ramp_8bit)
        mixed = cv2.transform(linear, self._to_linear_srgb)
        return np.asarray(cv2.LUT(mixed, _encoding_8bit()))

    def _to_srgb_deep(self, rgb: NDArray[Any]) -> NDArray[Any]:
        import cv2

        if rgb.dtype == np.uint16:
            linear = np.stack([table[rgb[..., c]] for c, table in enumerate(self._ramps_16bit)], -1)
        else:
            linear = self.linearise(rgb).astype(np.float32)
        mixed = cv2.transform(linear, self._to_linear_srgb).reshape(linear.shape)
        # Steps of the square root are finer in the dark, where the curve is steep.
        index = np.sqrt(np.clip(mixed, 0, 1)) * np.float32(_STEPS - 1) + np.float32(0.5)
        encoded = _encoding_deep()[index.astype(np.uint16)]
        if rgb.dtype == np.uint16:
            return np.asarray(encoded * np.float32(65535) + np.float32(0.5)).astype(np.uint16)
        return np.asarray(encoded, rgb.dtype)

    @cached_property
    def _to_linear_srgb(self) -> Floats:
        return np.asarray(np.linalg.inv(SRGB_TO_XYZ) @ self.to_xyz)

    @cached_property
    def _ramp_8bit(self) -> NDArray[np.uint16]:
        ramp = self.linearise(np.repeat(np.linspace(0, 1, 256)[None, :, None], 3, 2))
        return (np.clip(ramp, 0, 1) * 65535 + 0.5).astype(np.uint16)

    @cached_property
    def _ramps_16bit(self) -> list[NDArray[np.float32]]:
        steps = np.linspace(0, 1, _STEPS)
        return [_decode(steps, curve).astype(np.float32) for curve in self.curves]


@lru_cache(maxsize=1)
def _encoding_8bit() -> NDArray[np.uint8]:
    return (_encode(np.linspace(0, 1, _STEPS), SRGB_CURVE) * 255 + 0.5).astype(np.uint8)[None]


@lru_cache(maxsize=1)
def _encoding_deep() -> NDArray[np.float32]:
    return _encode(np.linspace(0, 1, _STEPS) ** 2, SRGB_CURVE).astype(np.float32)


def _through_lattice(rgb: NDArray[Any], lattice: NDArray[np.float32]) -> NDArray[Any]:
    import PyOpenColorIO

    edge = round((lattice.size / 3) ** (1 / 3))
    table = PyOpenColorIO.Lut3DTransform(edge)
    table.setData(np.ascontiguousarray(lattice, np.float32).ravel())
    table.setInterpolation(PyOpenColorIO.INTERP_TETRAHEDRAL)
    processor = PyOpenColorIO.Config.CreateRaw().getProcessor(table)
    full = np.float32(np.iinfo(rgb.dtype).max if rgb.dtype.kind == "u" else 1)
    values = np.ascontiguousarray(rgb / full, np.float32)
    processor.getDefaultCPUProcessor().applyRGB(values)
    if rgb.dtype.kind == "u":
        return (np.clip(values, 0, 1) * full + np.float32(0.5)).astype(rgb.dtype)
    return np.clip(values, 0, 1).astype(rgb.dtype)


def _channels(rgb: NDArray[Any], each: Callable[[Floats, int], Floats]) -> Floats:
    values = np.asarray(rgb, np.float64)
    return np.stack([each(values[..., channel], channel) for channel in range(3)], -1)


def _decode(values: Floats, curve: Curve) -> Floats:
    size = np.abs(values)
    if not isinstance(curve, tuple):
        beyond = np.maximum(size - 1, 0) * _last_slope(curve)
        return np.asarray(np.sign(values) * (np.interp(size, np.linspace(0, 1, len(curve)), curve) + beyond))
    g, a, b, c, d, e, f = curve
    bright = np.maximum(a * size + b, 0) ** g + e
    return np.asarray(np.sign(values) * np.where(size >= d, bright, c * size + f))


def _encode(values: Floats, curve: Curve) -> Floats:
    if not isinstance(curve, tuple):
        size, steps = np.abs(values), np.linspace(0, 1, len(curve))
        beyond = np.maximum(size - curve[-1], 0) / _last_slope(curve)
        return np.asarray(np.sign(values) * (np.interp(size, curve, steps) + beyond))
    return _encode_parametric(values, curve)


def _last_slope(curve: Floats) -> float:
    """How steeply a sampled curve goes on above white; the last steps may be flat."""
    return max(float(curve[-1] - curve[len(curve) // 2]) / (1 - len(curve) // 2 / (len(curve) - 1)), 1e-3)


def _encode_parametric(values: Floats, curve: Parametric) -> Floats:
    g, a, b, c, d, e, f = curve
    size = np.abs(values)
    knee = max(a * d + b, 0) ** g + e
    bright = (np.maximum(size - e, 0) ** (1 / g) - b) / a
    dark = (size - f) / c if c else np.zeros_like(size)
    return np.asarray(np.sign(values) * np.where(size >= knee, bright, dark))


@lru_cache(maxsize=16)
def _parsed(icc: bytes) -> ColourProfile | None:
    if colour_space_of(icc) != "RGB":
        return None
    try:
        tags = tags_of(icc)
        if b"rXYZ" in tags:
            return ColourProfile(name_of(tags), icc, matrix_of(tags), curves_of(tags))
        if not tags.keys() & {b"A2B0", b"A2B1"}:
            return None
        from editor.model import lut_profile

        matrix, curves = lut_profile.model_of(icc)
        return ColourProfile(name_of(tags), icc, matrix, curves, lut_profile.lattice_of(icc))
    except ValueError:
        return None


_SRGB = ColourProfile("sRGB", None, SRGB_TO_XYZ, (SRGB_CURVE, SRGB_CURVE, SRGB_CURVE))
