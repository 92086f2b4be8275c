"""Colour profiles are read as LittleCMS reads them, and nothing broken is trusted."""

from __future__ import annotations

import io
import struct

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from editor.model.colour_profile import SRGB_ICC, ColourProfile, display_p3_icc
from editor.model.icc import colour_space_of, matrix_profile
from editor.model.lut_profile import GRID

RELATIVE = ImageCms.Intent.RELATIVE_COLORIMETRIC
# Adobe RGB (1998): other primaries and a bare power, as a version 2 profile has it.
ADOBE_TO_XYZ = np.array([[0.60974, 0.20528, 0.14919], [0.31111, 0.62567, 0.06322], [0.01947, 0.06087, 0.74457]])


def power_profile() -> bytes:
    """A profile with `curv` tags of one number, of which 2.19921875 is Adobe's."""
    icc = matrix_profile("A power", ADOBE_TO_XYZ)
    start = icc.index(b"para")
    curve = b"curv" + struct.pack(">IIH", 0, 1, 563)
    return icc[:start] + curve.ljust(32, b"\0") + icc[start + 32 :]


def sampled_profile() -> bytes:
    """A profile whose curves are tables of 256 samples."""
    icc = matrix_profile("Samples", ADOBE_TO_XYZ)
    table = b"".join(struct.pack(">H", round((i / 255) ** 1.8 * 65535)) for i in range(256))
    data = b"curv" + struct.pack(">II", 0, 256) + table
    tags = bytearray(icc + data)
    for index in range(struct.unpack_from(">I", icc, 128)[0]):
        at = 132 + 12 * index
        if icc[at + 1 : at + 4] == b"TRC":
            struct.pack_into(">II", tags, at + 4, len(icc), len(data))
    struct.pack_into(">I", tags, 0, len(tags))
    return bytes(tags)


def by_littlecms(icc: bytes, rgb: np.ndarray) -> np.ndarray:
    source = ImageCms.ImageCmsProfile(io.BytesIO(icc))
    transform = ImageCms.buildTransform(source, ImageCms.createProfile("sRGB"), "RGB", "RGB", RELATIVE)
    return np.asarray(ImageCms.applyTransform(Image.fromarray(rgb), transform))


PROFILES = {"p3": display_p3_icc(), "power": power_profile(), "samples": sampled_profile()}


@pytest.mark.parametrize("name", PROFILES)
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "float32", "float64"])
def test_colours_agree_with_littlecms(name: str, dtype: str) -> None:
    rgb = np.random.default_rng(1).integers(0, 256, (64, 65, 3), np.uint8)
    profile = ColourProfile.parse(PROFILES[name])
    full = np.iinfo(dtype).max if dtype.startswith("u") else 1
    ours = profile.to_srgb((rgb * (full / 255)).astype(dtype))
    assert ours.dtype == dtype
    assert ours.shape == rgb.shape
    difference = np.abs(ours.astype(float) * (255 / full) - by_littlecms(PROFILES[name], rgb))
    assert difference.max() < 1.6, "one step of 8 bits, and its rounding"


@pytest.mark.parametrize("name", PROFILES)
def test_encoding_inverts_linearising(name: str) -> None:
    profile = ColourProfile.parse(PROFILES[name])
    values = np.random.default_rng(2).random((100, 3)) * 1.2 - 0.1
    if name != "samples":  # a table ends at its ends
        assert np.allclose(profile.encode(profile.linearise(values)), values, atol=1e-9)
    inside = np.clip(values, 0.02, 1)
    assert np.allclose(profile.encode(profile.linearise(inside)), inside, atol=1e-6)


def test_srgb_is_known_whoever_wrote_it() -> None:
    littlecms = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for icc in (None, SRGB_ICC, littlecms):
        profile = ColourProfile.parse(icc)
        assert profile.is_srgb
        rgb = np.zeros((2, 2, 3), np.uint8)
        assert profile.to_srgb(rgb) is rgb
    assert not ColourProfile.parse(display_p3_icc()).is_srgb


def test_profiles_we_write_are_read_by_littlecms() -> None:
    for icc, name in ((SRGB_ICC, "sRGB"), (display_p3_icc(), "Display P3")):
        assert ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(icc))).strip() == name
        assert ColourProfile.parse(icc).name == name


def test_white_and_grey_stay_neutral_in_16_bit() -> None:
    grey = np.repeat(np.arange(0, 65536, 257, dtype=np.uint16)[:, None], 3, 1)
    shown = ColourProfile.parse(display_p3_icc()).to_srgb(grey).astype(int)
    assert np.ptp(shown, axis=1).max() <= 12
    assert np.abs(shown - grey).max() <= 12


def test_a_colour_comes_back_from_the_profile() -> None:
    profile = ColourProfile.parse(display_p3_icc())
    assert profile.from_srgb((1, 1, 1)) == (1, 1, 1)
    there = np.array([profile.from_srgb((0.2, 0.5, 0.8))])
    assert np.allclose(profile.to_srgb(there), (0.2, 0.5, 0.8), atol=1e-4)


def table_profile(gamma: float = 1.8) -> bytes:
    """An RGB profile that is a table to Lab (`mft1`): luminance from the mean of the channels, colours to match."""
    edge = 9
    steps = np.linspace(0, 1, edge)
    red, green, blue = np.meshgrid(steps, steps, steps, indexing="ij")
    light = np.stack([red, green, blue], -1) ** gamma
    lab = _lab(light @ ADOBE_TO_XYZ.T)
    body = np.stack([lab[..., 0] / 100 * 255, lab[..., 1] + 128, lab[..., 2] + 128], -1)
    identity = np.arange(256, dtype=np.uint8).tobytes() * 3
    tag = (
        b"mft1"
        + struct.pack(">IBBBB", 0, 3, 3, edge, 0)
        + struct.pack(">9i", *(65536 * v for v in (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    )
    tag += identity + np.clip(body + 0.5, 0, 255).astype(np.uint8).tobytes() + identity
    head = bytearray(matrix_profile("A table", ADOBE_TO_XYZ)[:128])
    header = bytes(head[:8]) + struct.pack(">I", 0x02400000) + b"scnrRGB Lab " + bytes(head[24:])
    white = b"XYZ " + struct.pack(">I3i", 0, 63190, 65536, 54061)
    name = b"desc" + struct.pack(">II", 0, 8) + b"A table\0" + bytes(78)
    rights = b"text" + bytes(4) + b"CC0\0"
    parts = [(b"desc", name), (b"cprt", rights), (b"wtpt", white), (b"A2B0", tag)]
    at, table, data = 132 + 12 * len(parts), b"", b""
    for key, part in parts:
        table += struct.pack(">4sII", key, at + len(data), len(part))
        data += part + bytes(-len(part) % 4)
    whole = header + struct.pack(">I", len(parts)) + table + data
    return struct.pack(">I", len(whole)) + whole[4:]


def _lab(xyz: np.ndarray) -> np.ndarray:
    scaled = xyz / np.array([0.9642, 1.0, 0.8249])
    f = np.where(scaled > 0.008856, np.cbrt(scaled), 7.787 * scaled + 16 / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


def test_a_profile_that_is_a_table_is_sampled() -> None:
    icc = table_profile()
    profile = ColourProfile.parse(icc)
    assert ColourProfile.is_usable(icc)
    assert profile.name == "A table"
    assert profile.lattice is not None
    assert profile.lattice.shape == (GRID**3, 3)
    rgb = np.random.default_rng(3).integers(0, 256, (40, 40, 3), np.uint8)
    difference = np.abs(profile.to_srgb(rgb).astype(int) - by_littlecms(icc, rgb))
    assert difference.mean() < 0.6
    assert np.percentile(difference, 99) <= 3
    grey = profile.linearise(np.full((1, 3), 0.5))
    assert np.allclose(grey, 0.5**1.8, atol=0.02)
    assert np.allclose(profile.to_xyz.sum(1), (0.9642, 1, 0.8249), atol=0.03)


BROKEN = {
    "empty": b"",
    "text": b"this is no profile" * 20,
    "cut off": display_p3_icc()[:200],
    "cmyk": display_p3_icc()[:16] + b"CMYK" + display_p3_icc()[20:],
    "no tags": display_p3_icc()[:128] + bytes(4),
    "no curves": display_p3_icc().replace(b"TRC", b"XXX"),
    "no table": display_p3_icc().replace(b"rXYZ", b"none"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_rgb_profile_is_not_used(name: str) -> None:
    assert not ColourProfile.is_usable(BROKEN[name])
    assert ColourProfile.parse(BROKEN[name]).is_srgb


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(sorted(PROFILES)), st.data())
def test_damaged_profiles_never_raise_and_give_finite_colours(name: str, data: st.DataObject) -> None:
    icc = bytearray(PROFILES[name])
    for _ in range(data.draw(st.integers(1, 8))):
        icc[data.draw(st.integers(0, len(icc) - 1))] = data.draw(st.integers(0, 255))
    profile = ColourProfile.parse(bytes(icc[: data.draw(st.integers(0, len(icc)))]))
    assert np.isfinite(profile.linearise(np.array([[0, 0.5, 1]]))).all()
    assert profile.to_srgb(np.array([[[0, 128, 255]]], np.uint8)).shape == (1, 1, 3)
    assert profile.name.isprintable()


def test_a_profile_that_other_programs_would_refuse_is_not_kept() -> None:
    sound = display_p3_icc()
    for at, value in ((136, 2**31), (140, 2**31), (0, len(sound) + 1), (64, 2**31), (128, 10_000)):
        icc = bytearray(sound)
        struct.pack_into(">I", icc, at, value)
        assert colour_space_of(bytes(icc)) == "RGB"
        assert not ColourProfile.is_usable(bytes(icc))
    assert ColourProfile.is_usable(sound + b"padding")
