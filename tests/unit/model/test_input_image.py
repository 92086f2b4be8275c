"""Every kind of picture file is opened as it was meant, upright and in its own colours."""

from __future__ import annotations

import hashlib
import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import pyvips
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

from editor.model import tiff_metadata
from editor.model.codecs import notes
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame
from editor.model.icc import matrix_profile
from editor.model.input_image import InputImage, inspect

WIDTH, HEIGHT = 48, 32
LOSSY = 12


def colours() -> np.ndarray:
    """Four different quarters with soft ramps, so that a turn or a swapped channel shows."""
    y, x = np.mgrid[0:HEIGHT, 0:WIDTH]
    red, green = x * 255 // (WIDTH - 1), y * 255 // (HEIGHT - 1)
    blue = np.where((x > WIDTH // 2) ^ (y > HEIGHT // 2), 200, 40)
    return np.stack([red, green, blue], -1).astype(np.uint8)


def saved(image: Image.Image, kind: str, **options: Any) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def deep(pixels: np.ndarray, interpretation: str, saver: str, **options: Any) -> bytes:
    height, width, bands = pixels.shape
    kind = {"uint8": "uchar", "uint16": "ushort", "int16": "short", "float32": "float"}[pixels.dtype.name]
    image = pyvips.Image.new_from_memory(np.ascontiguousarray(pixels).data, width, height, bands, kind)
    return bytes(getattr(image.copy(interpretation=interpretation), saver)(**options))


def read(data: bytes, name: str = "picture") -> InputImage:
    return InputImage.from_bytes(data, name)


RGB = Image.fromarray(colours())
KINDS = {
    "PNG": saved(RGB, "PNG"),
    "JPEG": saved(RGB, "JPEG", quality=95, subsampling=0),
    "WebP": saved(RGB, "WEBP", lossless=True),
    "TIFF": saved(RGB, "TIFF"),
    "BMP": saved(RGB, "BMP"),
    "GIF": saved(RGB, "GIF"),
    "AVIF": saved(RGB, "AVIF", quality=95, subsampling="4:4:4"),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_opened(kind: str) -> None:
    image = read(KINDS[kind])
    assert image.format == kind
    assert image.frame.rgb.dtype == np.uint8
    assert image.frame.alpha is None
    assert image.depth == 8
    assert image.profile_name == "sRGB"
    assert image.notes == ()
    assert image.file_bytes == len(KINDS[kind])
    assert image.sha256 == hashlib.sha256(KINDS[kind]).hexdigest()
    difference = np.abs(image.frame.rgb.astype(int) - colours())
    tolerance = {"JPEG": LOSSY, "AVIF": LOSSY, "GIF": 52}.get(kind, 0)
    assert difference.max() <= tolerance * 2
    assert difference.mean() <= tolerance / 2


def test_a_file_is_known_by_its_content_not_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "Сорочка 衬衫 (1).png"
    path.write_bytes(KINDS["JPEG"])
    image = InputImage.read(path)
    assert (image.format, image.path, image.name) == ("JPEG", path, path.name)


@pytest.mark.parametrize("order", range(1, 9))
@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_turned_picture_comes_upright(kind: str, order: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = order
    turn = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_270,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }.get(order)
    upright = np.asarray(RGB.transpose(turn) if turn is not None else RGB)
    options = {"JPEG": {"quality": 95, "subsampling": 0}, "WEBP": {"lossless": True}}.get(kind, {})
    data = saved(RGB, kind, exif=exif.tobytes(), **options)
    image = read(data)
    assert image.frame.rgb.shape == upright.shape
    assert np.abs(image.frame.rgb.astype(int) - upright).mean() < LOSSY / 2
    assert (notes.TURNED in image.notes) == (order != 1)


@pytest.mark.parametrize("transparent", [False, True])
def test_sixteen_bits_are_kept(transparent: bool) -> None:
    values = np.random.default_rng(0).integers(0, 65536, (20, 30, 4 if transparent else 3), np.uint16)
    for data in (
        deep(values, "rgb16", "pngsave_buffer"),
        deep(values, "rgb16", "tiffsave_buffer", compression="lzw", predictor="horizontal"),
        deep(values, "rgb16", "tiffsave_buffer", tile=True, tile_width=16, tile_height=16, compression="deflate"),
        deep(values, "rgb16", "tiffsave_buffer", compression="none"),
    ):
        image = read(data)
        assert image.depth == 16
        assert image.frame.rgb.dtype == np.uint16
        assert np.array_equal(image.frame.rgb, values[..., :3])
        assert (image.frame.alpha is not None) == transparent
        if transparent:
            assert np.array_equal(image.frame.alpha, values[..., 3])


def test_ten_bits_reach_white() -> None:
    values = np.full((32, 32, 3), 65535, np.uint16)
    image = read(deep(values, "rgb16", "heifsave_buffer", compression="av1", bitdepth=10, lossless=True))
    assert image.depth == 10
    assert image.frame.rgb.dtype == np.uint16
    assert image.frame.rgb.max() == 65535


def test_grey_becomes_three_equal_channels() -> None:
    grey = np.asarray(RGB.convert("L"))
    for data in (saved(RGB.convert("L"), "PNG"), saved(RGB.convert("L"), "TIFF"), saved(RGB.convert("L"), "BMP")):
        image = read(data)
        assert np.array_equal(image.frame.rgb, np.repeat(grey[..., None], 3, 2))
    wide = grey.astype(np.uint16)[..., None] * 257
    image = read(deep(wide, "grey16", "pngsave_buffer"))
    assert image.frame.rgb.dtype == np.uint16
    assert np.array_equal(image.frame.rgb[..., 1], wide[..., 0])


def test_one_bit_becomes_black_and_white() -> None:
    for kind, options in (("PNG", {}), ("TIFF", {"compression": "group4"}), ("BMP", {})):
        image = read(saved(RGB.convert("1"), kind, **options))
        assert set(np.unique(image.frame.rgb)) == {0, 255}
        assert np.array_equal(image.frame.rgb[..., 0] > 0, np.asarray(RGB.convert("1")))


def test_white_is_zero_turns_into_black_is_zero() -> None:
    grey = np.asarray(RGB.convert("L"))[..., None]
    one_bit = deep(np.where(grey > 127, 255, 0).astype(np.uint8), "b-w", "tiffsave_buffer", bitdepth=1, miniswhite=True)
    assert np.array_equal(read(one_bit).frame.rgb[..., 0], np.where(grey[..., 0] > 127, 255, 0))


def test_palettes_are_looked_up() -> None:
    indexed = RGB.quantize(16)
    expected = np.asarray(indexed.convert("RGB"))
    for kind in ("PNG", "GIF", "TIFF", "BMP"):
        assert np.array_equal(read(saved(indexed, kind)).frame.rgb, expected)


def test_a_transparent_palette_colour_is_alpha() -> None:
    indexed = RGB.quantize(16)
    image = read(saved(indexed, "PNG", transparency=3))
    assert image.frame.alpha is not None
    assert np.array_equal(image.frame.alpha == 0, np.asarray(indexed) == 3)


def test_alpha_is_straight() -> None:
    alpha = np.full((HEIGHT, WIDTH), 128, np.uint8)
    straight = np.dstack([colours(), alpha])
    for kind in ("PNG", "TIFF"):
        image = read(saved(Image.fromarray(straight), kind))
        assert np.array_equal(image.frame.rgb, colours())
        assert np.array_equal(image.frame.alpha, alpha)
    premultiplied = deep(straight, "srgb", "tiffsave_buffer", premultiply=True)
    image = read(premultiplied)
    assert image.frame.alpha is not None
    assert np.abs(image.frame.rgb.astype(int) - colours()).max() <= 2
    grey = np.dstack([colours()[..., 0], alpha])
    image = read(saved(Image.fromarray(grey, "LA"), "PNG"))
    assert np.array_equal(image.frame.rgb[..., 2], grey[..., 0])
    assert np.array_equal(image.frame.alpha, alpha)


def test_a_channel_without_a_meaning_is_not_taken_for_alpha() -> None:
    saved_selection = np.dstack([colours(), np.zeros((HEIGHT, WIDTH), np.uint8)])
    data = bytearray(deep(saved_selection, "srgb", "tiffsave_buffer", compression="none"))
    at = data.index(bytes.fromhex("5201 0300 01000000 0200".replace(" ", "")))
    data[at + 8] = 0  # ExtraSamples: unspecified
    image = read(bytes(data))
    assert image.frame.alpha is None
    assert image.notes == (notes.EXTRA_CHANNELS,)
    assert np.array_equal(image.frame.rgb, colours())


def test_the_profile_is_kept_and_the_numbers_are_untouched() -> None:
    icc = display_p3_icc()
    for kind in ("PNG", "TIFF", "WEBP"):
        image = read(saved(RGB, kind, icc_profile=icc, **({"lossless": True} if kind == "WEBP" else {})))
        assert np.array_equal(image.frame.rgb, colours())
        assert image.frame.icc == icc
        assert image.profile_name == "Display P3"
        assert image.notes == (notes.KEPT_PROFILE,)
    for kind in ("JPEG", "AVIF"):
        assert read(saved(RGB, kind, icc_profile=icc)).frame.icc == icc


def test_an_srgb_profile_is_kept_without_a_word() -> None:
    icc = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image = read(saved(RGB, "PNG", icc_profile=icc))
    assert image.frame.icc == icc
    assert image.notes == ()


@pytest.mark.parametrize("icc", [b"rubbish" * 40, display_p3_icc()[:300]], ids=["rubbish", "cut off"])
@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "AVIF"])
def test_a_broken_profile_is_ignored_and_said(kind: str, icc: bytes) -> None:
    image = read(saved(RGB, kind, icc_profile=icc))
    assert image.frame.icc is None
    assert image.profile_name == "sRGB"
    # libpng drops what is no profile at all before anybody sees it.
    assert image.notes in ((notes.BROKEN_PROFILE,), ()) if kind == "PNG" else (notes.BROKEN_PROFILE,)


def test_cmyk_becomes_srgb() -> None:
    red = np.zeros((16, 16, 4), np.uint8)
    red[..., 1:3] = 255  # magenta and yellow
    for kind, options in (("JPEG", {"quality": 95}), ("TIFF", {})):
        image = read(saved(Image.fromarray(red, "CMYK"), kind, **options))
        r, g, b = (int(v) for v in np.median(image.frame.rgb, (0, 1)))
        assert r > 180, "ink on white paper, not inverted"
        assert max(g, b) < 80
        assert image.notes == (notes.FROM_CMYK,)
        assert image.frame.icc is None
    blank = read(saved(Image.new("CMYK", (16, 16)), "JPEG", quality=95))
    assert blank.frame.rgb.min() >= 250


def test_deep_cmyk_and_lab_become_display_p3() -> None:
    paper = np.zeros((16, 16, 4), np.uint16)
    image = read(deep(paper, "cmyk", "tiffsave_buffer"))
    assert image.frame.rgb.dtype == np.uint16
    assert image.frame.rgb.min() > 64000
    assert image.profile_name == "Display P3"
    lab = np.zeros((16, 16, 3), np.int16)
    lab[..., 0] = 16384  # half of L*
    image = read(deep(lab, "labs", "tiffsave_buffer"))
    assert image.notes == (notes.FROM_LAB,)
    grey = np.median(image.frame.rgb, (0, 1)) / 65535
    assert np.allclose(grey, 0.466, atol=0.005)  # L* 50 in sRGB's curve


def test_alpha_survives_a_conversion() -> None:
    for dtype, full in (("uint8", 255), ("uint16", 65535)):
        ink = np.zeros((16, 16, 5), dtype)
        ink[:, 8:, 4] = full // 2
        image = read(deep(ink, "cmyk", "tiffsave_buffer"))
        assert image.frame.alpha is not None
        assert set(np.unique(image.frame.alpha)) == {0, full // 2}, dtype
    grey = Image.fromarray(np.dstack([np.full((8, 8), 55, np.uint8), np.full((8, 8), 99, np.uint8)]), "LA")
    image = read(saved(grey, "PNG", icc_profile=grey_profile(matrix_profile("x", np.eye(3)))))
    assert image.frame.alpha is not None
    assert (image.frame.alpha == 99).all()
    assert np.abs(image.frame.rgb.astype(int) - 128).max() <= 3


def test_a_grey_profile_is_applied() -> None:
    linear = bytearray(matrix_profile("Linear gray", np.eye(3)))
    icc = grey_profile(bytes(linear))
    image = read(saved(Image.new("L", (8, 8), 55), "PNG", icc_profile=icc))
    assert image.notes == (notes.FROM_GREY,)
    assert np.abs(image.frame.rgb.astype(int) - 128).max() <= 3, "55 / 255 of linear light is about the middle of sRGB"


def grey_profile(rgb: bytes) -> bytes:
    """A grey profile with linear light, made of the header of an RGB one."""
    import struct

    white = b"XYZ " + struct.pack(">I3i", 0, 63190, 65536, 54061)
    name = b"mluc" + struct.pack(">III4sII", 0, 1, 12, b"enUS", 8, 28) + "Grey".encode("utf-16-be")
    curve = b"curv" + struct.pack(">II", 0, 0)
    parts = [(b"desc", name), (b"cprt", name), (b"wtpt", white), (b"kTRC", curve)]
    at, table, data = 132 + 12 * len(parts), b"", b""
    for key, part in parts:
        table += struct.pack(">4sII", key, at + len(data), len(part))
        data += part + bytes(-len(part) % 4)
    whole = rgb[4:16] + b"GRAY" + rgb[20:128] + struct.pack(">I", len(parts)) + table + data
    return struct.pack(">I", len(whole) + 4) + whole


def test_the_first_of_several_pictures_is_opened() -> None:
    later = [Image.new("RGB", (WIDTH, HEIGHT), "red")]
    for kind in ("GIF", "WEBP", "PNG", "TIFF", "AVIF"):
        options = {"WEBP": {"lossless": True}, "AVIF": {"quality": 95}}.get(kind, {})
        image = read(saved(RGB, kind, save_all=True, append_images=later, **options))
        assert image.notes == (notes.FIRST_FRAME,), kind
        assert np.abs(image.frame.rgb.astype(int) - colours()).mean() < 20, kind


def test_what_the_file_says_comes_along() -> None:
    exif = Image.Exif()
    exif[0x0110] = "Camera 1"
    exif[0x8825] = {1: "N", 2: (50.0, 27.0, 0.0)}
    packet = b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a/></x:xmpmeta>'
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet.decode())
    block = exif.tobytes()
    tiff = io.BytesIO(saved(RGB, "TIFF", tiffinfo={700: packet}))
    tiff_metadata.add_exif(tiff, block.removeprefix(b"Exif\0\0"))
    files = {
        "JPEG": saved(RGB, "JPEG", exif=block, xmp=packet),
        "WEBP": saved(RGB, "WEBP", exif=block, xmp=packet),
        "AVIF": saved(RGB, "AVIF", exif=block, xmp=packet),
        "PNG": saved(RGB, "PNG", exif=block, pnginfo=info),
        "TIFF": tiff.getvalue(),
    }
    for kind, data in files.items():
        image = read(data)
        assert image.metadata.facts == {"camera": "Camera 1"}, kind
        assert image.metadata.has_gps, kind
        assert image.metadata.xmp == packet, kind
        assert image.notes == (notes.PLACE,), kind


def test_broken_exif_does_not_keep_a_picture_from_opening() -> None:
    for block in (b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0" + b"\xff" * 200, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff"):
        for kind in ("JPEG", "PNG", "WEBP"):
            image = read(saved(RGB, kind, exif=block))
            assert image.frame.size == (WIDTH, HEIGHT)
            assert image.metadata.facts == {}


def test_thin_and_tiny_pictures() -> None:
    for size in ((1, 1), (1, 30000), (30000, 2)):
        for kind in ("PNG", "JPEG", "TIFF", "BMP", "GIF"):
            assert read(saved(Image.new("RGB", size, "teal"), kind)).frame.size == size


def test_odd_tags_do_not_keep_a_sound_tiff_file_from_opening() -> None:
    buffer = io.BytesIO()
    odd = {305: "no zero at its end", 37724: b"8BIM private", 50341: b"PrintIM", 11: 7}
    RGB.save(buffer, "TIFF", tiffinfo=odd)
    data = buffer.getvalue().replace(b"no zero at its end\0", b"no zero at its end!")
    assert np.array_equal(read(data).frame.rgb, colours())


def test_bitmaps_of_all_depths(tmp_path: Path) -> None:
    top_down = bytearray(KINDS["BMP"])
    top_down[22:26] = (-HEIGHT).to_bytes(4, "little", signed=True)
    assert np.array_equal(read(bytes(top_down)).frame.rgb[::-1], colours())
    with_alpha = saved(Image.fromarray(np.dstack([colours(), np.full((HEIGHT, WIDTH), 9, np.uint8)])), "BMP")
    assert np.array_equal(read(with_alpha).frame.rgb, colours())


def test_pixels_without_a_file_have_a_digest_of_their_own() -> None:
    frame = Frame(colours())
    image = InputImage.from_frame(frame, "Pasted picture.png")
    assert image.frame is frame
    assert image.path is None
    assert image.sha256 != InputImage.from_frame(Frame(colours() + 1), "x").sha256
    assert image.sha256 == InputImage.from_frame(Frame(colours()), "y").sha256
    assert image.depth == 8


def test_info_tells_without_decoding(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "a.jpg"
    path.write_bytes(saved(RGB, "JPEG", exif=exif, icc_profile=display_p3_icc()))
    info = inspect(path)
    assert (info.format, info.width, info.height, info.depth) == ("JPEG", HEIGHT, WIDTH, 8)
    assert info.profile_name == "Display P3"
    assert info.notes == (notes.TURNED, notes.KEPT_PROFILE)
    assert info.refusal is None
    deep_path = tmp_path / "b.png"
    deep_path.write_bytes(deep(np.zeros((4, 5, 4), np.uint16), "rgb16", "pngsave_buffer"))
    info = inspect(deep_path)
    assert (info.depth, info.alpha, info.space, info.frames) == (16, True, "rgb", 1)
    whole = saved(Image.effect_noise((64, 64), 50), "PNG")
    (tmp_path / "cut.png").write_bytes(whole[: len(whole) // 2])
    assert inspect(tmp_path / "cut.png").width == 64, "only the header is read"


def test_the_pictures_of_the_tests_open(pictures: Path) -> None:
    found = sorted(pictures.glob("*.jpg"))
    assert len(found) == 13
    for path in found:
        image = InputImage.read(path)
        assert ColourProfile.parse(image.frame.icc).is_srgb
        assert image.frame.width >= 400
