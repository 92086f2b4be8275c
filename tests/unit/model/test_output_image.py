"""What is written comes back: pixels at their depth, colours, words about the picture; and no more than asked for."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path
from typing import Literal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from editor.errors import OutputError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.exif import EXIF_POINTER
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.model.metadata import Metadata
from editor.model.output_image import DEEP_FORMATS, Format, OutputImage, WriteOptions, format_of

FORMATS: tuple[Format, ...] = ("png", "jpeg", "webp", "tiff", "avif")
PACKET = b"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description tiff:Orientation="6" exif:GPSLatitude="50,27N"
 dc:creator="Ann"/></x:xmpmeta>"""


def metadata() -> Metadata:
    exif = Image.Exif()
    exif[0x010F] = "Canon"
    exif[0x0112] = 6
    exif[0x8298] = "(c) Ann"
    exif[EXIF_POINTER] = {0x9003: "2026:05:01 10:20:30", 0x927C: b"private notes", 0xA002: 9999, 0xA003: 9999}
    exif[0x8825] = {1: "N", 2: (50.0, 27.0, 13.0)}
    return Metadata(exif.tobytes().removeprefix(b"Exif\0\0"), PACKET)


def noise(dtype: str, shape: tuple[int, ...] = (40, 60, 3)) -> np.ndarray:
    return np.random.default_rng(5).integers(0, np.iinfo(dtype).max + 1, shape).astype(dtype)


def round_trip(image: OutputImage, options: WriteOptions) -> InputImage:
    return InputImage.from_bytes(image.encode(options), f"a.{options.format}")


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("name", sorted(DEEP_FORMATS))
def test_png_and_tiff_lose_nothing(name: Format, transparent: bool, dtype: str) -> None:
    alpha = noise(dtype, (40, 60)) if transparent else None
    frame = Frame(noise(dtype), alpha, display_p3_icc())
    back = round_trip(OutputImage(frame), WriteOptions(name)).frame
    assert np.array_equal(back.rgb, frame.rgb)
    assert back.rgb.dtype == dtype
    assert back.icc == frame.icc
    assert (back.alpha is None) == (alpha is None)
    if alpha is not None:
        assert np.array_equal(back.alpha, alpha)


def lab(profile: ColourProfile, rgb: np.ndarray) -> np.ndarray:
    xyz = profile.linearise(rgb) @ profile.to_xyz.T / np.array([0.9642, 1.0, 0.8249])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.stack([116 * f[..., 1] - 16, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])], -1)


@pytest.mark.parametrize("name", sorted(DEEP_FORMATS))
def test_a_display_p3_ramp_keeps_its_levels_and_colours(name: Format, tmp_path: Path) -> None:
    levels = np.linspace(0, 65535, 12000).round().astype(np.uint16)
    ramp = np.stack([levels, levels[::-1], np.full_like(levels, 30000)], -1).reshape(100, 120, 3)
    path = tmp_path / f"ramp.{name}"
    frame = Frame(ramp, None, display_p3_icc())
    OutputImage(frame, metadata()).write(path, WriteOptions(name), overwrite=False)
    back = InputImage.read(path)
    assert back.profile_name == "Display P3"
    assert len(np.unique(back.frame.rgb[..., 0])) >= 10_000
    profile = ColourProfile.parse(back.frame.icc)
    difference = lab(profile, back.frame.rgb / 65535) - lab(ColourProfile.parse(frame.icc), ramp / 65535)
    assert np.sqrt((difference**2).sum(-1)).max() < 0.5


@pytest.mark.parametrize("name", FORMATS)
def test_eight_bits_when_asked_for_or_when_the_format_has_no_more(name: Format) -> None:
    frame = Frame(np.full((16, 16, 3), 32896, np.uint16))
    back = round_trip(OutputImage(frame), WriteOptions(name, depth=8)).frame
    assert back.rgb.dtype == np.uint8
    assert np.abs(back.rgb.astype(int) - 128).max() <= 1
    kept = round_trip(OutputImage(frame), WriteOptions(name)).frame
    assert kept.rgb.dtype == ("uint16" if name in DEEP_FORMATS else "uint8")
    assert round_trip(OutputImage(Frame(back.rgb)), WriteOptions(name, depth=16)).frame.rgb.dtype == kept.rgb.dtype


def test_floats_are_written_at_sixteen_bits() -> None:
    frame = Frame(np.linspace(-0.1, 1.1, 12000, dtype=np.float32).reshape(50, 80, 3))
    back = round_trip(OutputImage(frame), WriteOptions("png")).frame
    assert back.rgb.dtype == np.uint16
    assert back.rgb[0, 0, 0] == 0
    assert back.rgb.max() == 65535


@pytest.mark.parametrize("name", FORMATS)
def test_alpha_is_kept_or_lies_on_the_background(name: Format) -> None:
    rgb = np.full((32, 32, 3), 200, np.uint8)
    alpha = np.zeros((32, 32), np.uint8)
    alpha[:, 16:] = 255
    back = round_trip(OutputImage(Frame(rgb, alpha)), WriteOptions(name, background="#102030")).frame
    if name == "jpeg":
        assert back.alpha is None
        assert np.abs(back.rgb[16, 2].astype(int) - (0x10, 0x20, 0x30)).max() <= 2
        assert np.abs(back.rgb[16, -2].astype(int) - 200).max() <= 2
    else:
        assert back.alpha is not None
        assert np.abs(back.alpha.astype(int) - alpha).mean() < 1


def test_the_background_is_meant_in_srgb_whatever_the_profile() -> None:
    frame = Frame(np.zeros((16, 16, 3), np.uint8), np.zeros((16, 16), np.uint8), display_p3_icc())
    back = round_trip(OutputImage(frame), WriteOptions("jpeg", background="#c04020")).frame
    shown = ColourProfile.parse(back.icc).to_srgb(back.rgb)[8, 8].astype(int)
    assert np.abs(shown - (0xC0, 0x40, 0x20)).max() <= 4


@pytest.mark.parametrize("name", FORMATS)
def test_words_about_the_picture_are_kept_and_made_true(name: Format) -> None:
    back = round_trip(OutputImage(Frame(noise("uint8"), None, display_p3_icc()), metadata()), WriteOptions(name))
    assert back.metadata.facts["camera"] == "Canon"
    assert back.metadata.facts["copyright"] == "(c) Ann"
    assert back.metadata.facts["date"] == "2026-05-01 10:20"
    assert b"private notes" in (back.metadata.exif or b"")
    assert b'dc:creator="Ann"' in (back.metadata.xmp or b"")
    assert b'Orientation="1"' in (back.metadata.xmp or b"")
    assert back.frame.size == (60, 40), "upright: nothing turns it again"
    assert not back.metadata.has_gps
    assert back.profile_name == "Display P3"
    read = Image.Exif()
    read.load(back.metadata.exif or b"")
    assert (read.get_ifd(EXIF_POINTER)[0xA002], read.get_ifd(EXIF_POINTER)[0xA003]) == (60, 40)


@pytest.mark.parametrize("name", FORMATS)
def test_the_place_is_not_in_the_file_unless_asked_for(name: Format) -> None:
    image = OutputImage(Frame(noise("uint8")), metadata())
    assert b"50,27N" not in image.encode(WriteOptions(name))
    kept = round_trip(image, WriteOptions(name, keep_gps=True))
    assert kept.metadata.has_gps
    assert b"50,27N" in (kept.metadata.xmp or b"")


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_is_said_when_not_wanted(name: Format) -> None:
    back = round_trip(OutputImage(Frame(noise("uint8")), metadata()), WriteOptions(name, keep_metadata=False))
    assert back.metadata.facts == {}
    assert back.metadata.xmp is None


@pytest.mark.parametrize("name", ["png", "tiff", "webp", "jpeg", "avif"])
def test_other_programs_read_what_is_written(name: Format) -> None:
    frame = Frame(noise("uint8"), noise("uint8", (40, 60)), display_p3_icc())
    data = OutputImage(frame, metadata()).encode(WriteOptions(name))
    with Image.open(io.BytesIO(data)) as image:
        image.load()
        assert image.format == name.upper()
        assert image.info["icc_profile"] == frame.icc
        assert image.getexif()[0x010F] == "Canon"
        assert image.getexif().get(0x0112, 1) == 1
        if name in DEEP_FORMATS:
            assert np.array_equal(np.asarray(image)[..., :3], frame.rgb)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(FORMATS), st.booleans(), st.data())
def test_damaged_words_do_not_keep_a_picture_from_being_written(name: Format, keep: bool, data: st.DataObject) -> None:
    whole = metadata()
    parts = [bytearray(whole.exif or b""), bytearray(whole.xmp or b"")]
    for _ in range(data.draw(st.integers(1, 8))):
        part = data.draw(st.sampled_from(parts))
        part[data.draw(st.integers(0, len(part) - 1))] = data.draw(st.integers(0, 255))
    image = OutputImage(Frame(np.zeros((8, 12, 3), np.uint8)), Metadata(bytes(parts[0]), bytes(parts[1])))
    back = round_trip(image, WriteOptions(name, keep_gps=keep))
    assert back.frame.size == (12, 8)
    assert keep or not back.metadata.has_gps


def test_better_quality_takes_more_bytes() -> None:
    y, x = np.mgrid[0:200, 0:300]
    picture = Frame((np.stack([x, y, x ^ y], -1) % 256).astype(np.uint8))
    for name in ("jpeg", "webp", "avif"):
        sizes = [len(OutputImage(picture).encode(WriteOptions(name, quality=quality))) for quality in (30, 70, 95)]
        assert sizes == sorted(sizes)
        assert sizes[0] < sizes[2]


def test_a_side_too_long_for_the_format_is_refused() -> None:
    frame = Frame(np.zeros((2, 16384, 3), np.uint8))
    with pytest.raises(OutputError, match="16383"):
        OutputImage(frame).encode(WriteOptions("webp"))
    assert round_trip(OutputImage(frame), WriteOptions("png")).frame.width == 16384


def test_the_original_is_replaced_only_when_told_twice(tmp_path: Path) -> None:
    source = tmp_path / "shirt.png"
    source.write_bytes(b"the original")
    link = tmp_path / "link.png"
    os.link(source, link)
    image = OutputImage(Frame(noise("uint8")))
    for path in (source, tmp_path / "." / "shirt.png", link):
        with pytest.raises(OutputError, match="is the original"):
            image.write(path, WriteOptions(), overwrite=True, source=source)
    with pytest.raises(OutputError, match="exists"):
        image.write(source, WriteOptions(), overwrite=False, source=source, replace_source=True)
    assert source.read_bytes() == b"the original"
    image.write(source, WriteOptions(), overwrite=True, source=source, replace_source=True)
    assert InputImage.read(source).frame.size == (60, 40)


def test_an_existing_file_is_kept_unless_told(tmp_path: Path) -> None:
    path = tmp_path / "衬衫 сорочка.png"
    path.write_bytes(b"mine")
    image = OutputImage(Frame(noise("uint8")))
    with pytest.raises(OutputError, match="exists"):
        image.write(path, WriteOptions(), overwrite=False)
    assert path.read_bytes() == b"mine"
    image.write(path, WriteOptions(), overwrite=True, source=tmp_path / "gone.png")
    assert InputImage.read(path).format == "PNG"


FULL = """
import resource, sys
from pathlib import Path
import numpy as np
from editor.errors import OutputError
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
path = Path(sys.argv[1])
frame = Frame(np.random.default_rng(0).integers(0, 256, (200, 200, 3), np.uint8))
resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, 10_000))
for name in ("png", "jpeg", "webp", "tiff", "avif"):
    try:
        OutputImage(frame).write(path, WriteOptions(name, quality=100), overwrite=True)
    except OutputError as error:
        print(error)
"""


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
@pytest.mark.parametrize("name", FORMATS)
def test_what_is_written_to_a_file_is_what_is_encoded(
    tmp_path: Path, name: Format, transparent: bool, dtype: str
) -> None:
    pixels = np.random.default_rng(0).integers(0, np.iinfo(dtype).max, (300, 200, 4), dtype)
    frame = Frame(pixels[..., :3].copy(), pixels[..., 3].copy() if transparent else None, display_p3_icc())
    image, path = OutputImage(frame, metadata()), tmp_path / f"a.{name}"
    image.write(path, WriteOptions(name), overwrite=False)
    assert path.read_bytes() == image.encode(WriteOptions(name))


@pytest.mark.parametrize("name", sorted(DEEP_FORMATS))
@pytest.mark.parametrize("depth", [8, 16])
def test_another_depth_is_rounded_as_everywhere(name: Format, depth: Literal[8, 16]) -> None:
    levels = np.arange(65536 if depth == 8 else 256).astype(np.uint16 if depth == 8 else np.uint8)
    frame = Frame(np.repeat(levels.reshape(64, -1, 1), 3, axis=2), levels.reshape(64, -1))
    back = round_trip(OutputImage(frame), WriteOptions(name, depth=depth)).frame
    assert np.array_equal(back.rgb, to_depth(frame.rgb, f"uint{depth}"))
    assert back.alpha is not None
    assert np.array_equal(back.alpha, to_depth(levels.reshape(64, -1), f"uint{depth}"))


def test_half_transparent_pixels_of_a_jpeg_lie_between() -> None:
    alpha = np.repeat(np.arange(0, 256, dtype=np.uint8)[None], 16, axis=0)
    frame = Frame(np.full((16, 256, 3), 250, np.uint8), alpha)
    back = round_trip(OutputImage(frame), WriteOptions("jpeg", quality=100, background="#000000")).frame
    assert np.abs(back.rgb[..., 1] - 250 * (alpha / 255)).max() <= 1.5


def test_a_tiff_file_of_over_four_gigabytes_would_be_read_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.model.codecs.strips._CLASSIC", 0)
    image = OutputImage(Frame(noise("uint16"), None, display_p3_icc()), metadata())
    data = image.encode(WriteOptions("tiff"))
    assert data[:4] == b"II+\0"
    back = InputImage.from_bytes(data, "a.tiff")
    assert np.array_equal(back.frame.rgb, image.frame.rgb)
    assert back.frame.icc == image.frame.icc


MEMORY = """
import resource, sys
from pathlib import Path
import numpy as np
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
path, name = Path(sys.argv[1]), sys.argv[2]
ramp = np.linspace(0, 65535, 6000 * 4000).astype(np.uint16).reshape(4000, 6000)
frame = Frame(np.repeat(ramp[..., None], 3, axis=2), ramp)
OutputImage(Frame(frame.rgb[:512], frame.alpha[:512])).write(path, WriteOptions(name), overwrite=True)
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
OutputImage(frame).write(path, WriteOptions(name), overwrite=True)
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory in other units")
@pytest.mark.parametrize("name", ["png", "tiff", "jpeg"])
def test_a_large_picture_is_written_in_strips(tmp_path: Path, name: str) -> None:
    command = [sys.executable, "-c", MEMORY, tmp_path / "a", name]
    grown = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    assert grown < 30_000, "a copy of 24 megapixels in 8 bits would be 72,000 kB"


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
def test_a_full_disk_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"old")
    done = subprocess.run([sys.executable, "-c", FULL, path], capture_output=True, text=True, check=True)
    assert done.stdout.count("no space left") == 5
    assert done.stderr == ""
    assert path.read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1, "nothing half-written"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.png", "png"),
        ("a.JPG", "jpeg"),
        ("a.jpeg", "jpeg"),
        ("a.tif", "tiff"),
        ("a.b.webp", "webp"),
        ("a.AVIF", "avif"),
        ("a", None),
        ("a.bmp", None),
        ("png", None),
    ],
)
def test_the_format_follows_the_suffix(name: str, expected: str | None) -> None:
    assert format_of(Path(name)) == expected
