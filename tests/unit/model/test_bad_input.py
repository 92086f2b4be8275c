"""What cannot be opened is refused with a word that says why, before it costs time or memory."""

from __future__ import annotations

import io
import os
import resource
import struct
import subprocess
import sys
import threading
import time
import zlib
from pathlib import Path

import numpy as np
import pytest
import pyvips
from PIL import Image

from editor.errors import InputError
from editor.model.input_image import InputImage, Limits, inspect

NOISE = Image.fromarray(np.random.default_rng(0).integers(0, 256, (64, 80, 3), np.uint8))


def saved(kind: str, image: Image.Image = NOISE) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind)
    return buffer.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int, height: int, *, depth: int = 8, colour: int = 2, before: bytes = b"", rows: bytes = b"") -> bytes:
    """A PNG of any claimed size; its pixels are zeros as far as `rows` go."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + before + chunk(b"IDAT", rows or zlib.compress(b"")) + chunk(b"IEND", b"")


def refusal(data: bytes, name: str = "shirt.jpg", limits: Limits = Limits()) -> str:  # noqa: B008
    with pytest.raises(InputError) as caught:
        InputImage.from_bytes(data, name, limits)
    message = str(caught.value)
    assert name in message
    assert caught.value.todo
    return message


def test_an_empty_file() -> None:
    assert "is empty" in refusal(b"")


@pytest.mark.parametrize(
    "data",
    [
        b"Dear customer,\n",
        b"\0" * 5000,
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"%PDF-1.7",
        b"BMW",
        b"P6 1 1 255 abc",
    ],
)
def test_what_is_no_picture(data: bytes) -> None:
    assert "is not a picture" in refusal(data)


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_half_a_picture_is_never_shown_as_a_whole_one(kind: str, share: float) -> None:
    data = saved(kind)
    assert "is damaged or incomplete" in refusal(data[: int(len(data) * share)])


def test_a_tile_that_cannot_be_decoded_is_no_hole() -> None:
    image = pyvips.Image.new_from_array(np.asarray(NOISE))
    data = bytearray(image.tiffsave_buffer(tile=True, tile_width=16, tile_height=16, compression="deflate"))
    data[len(data) // 2 : len(data) // 2 + 40] = bytes(40)
    assert "is damaged" in refusal(bytes(data))


def test_too_many_bytes_are_refused_before_they_are_read(tmp_path: Path) -> None:
    path = tmp_path / "shirt.png"
    with path.open("wb") as file:
        file.truncate(3 * 2**30)
    with pytest.raises(InputError, match=r"too large: 3072\.0 MB.*up to 35 MB"):
        InputImage.read(path)
    assert InputImage.from_bytes(saved("PNG"), "a", Limits(max_bytes=10**6)).frame.width == 80
    assert "too large" in refusal(saved("PNG"), limits=Limits(max_bytes=1000))


BOMBS = {
    "png": png(60000, 60000),
    "png of 16 bits": png(20000, 7000, depth=16, colour=6),
    "long": png(2**31 - 1, 1),
    "gif": b"GIF89a"
    + struct.pack("<HH", 65535, 65535)
    + b"\0\0\0,\0\0\0\0"
    + struct.pack("<HH", 65535, 65535)
    + b"\0\2\2L\1\0;",
    "bmp": b"BM" + bytes(12) + struct.pack("<IiiHHIIiiII", 40, 100000, 100000, 1, 1, 0, 0, 0, 0, 0, 0),
    "jpeg": saved("JPEG").replace(struct.pack(">HH", 64, 80), struct.pack(">HH", 65500, 65500)),
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_at_once(name: str) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    message = refusal(BOMBS[name])
    assert "too many pixels" in message or "damaged" in message or "does not read" in message
    assert time.perf_counter() - start < 1
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 50_000


def test_the_limit_of_pixels_is_exact() -> None:
    data = saved("PNG")
    assert InputImage.from_bytes(data, "a", Limits(max_pixels=64 * 80)).frame.size == (80, 64)
    assert "80 x 64" in refusal(data, limits=Limits(max_pixels=64 * 80 - 1))


def test_a_profile_that_unpacks_to_a_gigabyte_costs_nothing() -> None:
    packer = zlib.compressobj()
    bomb = b"".join(packer.compress(bytes(2**20)) for _ in range(300)) + packer.flush()
    data = png(1, 1, before=chunk(b"iCCP", b"x\0\0" + bomb), rows=zlib.compress(bytes(4)))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert InputImage.from_bytes(data, "a").frame.icc is None
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 150_000


@pytest.mark.parametrize("size", [(0, 5), (5, 0), (0, 0)])
def test_no_pixels(size: tuple[int, int]) -> None:
    assert "damaged" in refusal(png(*size))
    bitmap = b"BM" + bytes(12) + struct.pack("<IiiHHIIiiII", 40, *size, 1, 24, 0, 0, 0, 0, 0, 0)
    assert "damaged" in refusal(bitmap)
    gif = b"GIF89a" + struct.pack("<HH", *size) + b"\0\0\0;"
    assert "damaged" in refusal(gif)


def test_kinds_inside_kinds_are_named() -> None:
    floats = pyvips.Image.new_from_array(np.zeros((4, 4, 3), np.float32)).tiffsave_buffer()
    assert "TIFF" in refusal(bytes(floats))


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    monkeypatch.setitem(sys.modules, "rawpy", None)
    heic = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100)
    assert "pip install vitrina[heic]" in refusal(heic, "IMG_1.HEIC")
    raw = b"II*\0\x10\0\0\0CR\2\0" + bytes(100)
    assert "pip install vitrina[raw]" in refusal(raw, "IMG_1.CR2")


def test_a_folder(tmp_path: Path) -> None:
    folder = tmp_path / "shirt.jpg"
    folder.mkdir()
    with pytest.raises(InputError, match="is a folder"):
        InputImage.read(folder)


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is not there"):
        InputImage.read(tmp_path / "no.jpg")


def test_a_name_no_file_can_have() -> None:
    for name in ("a\0b.jpg", "a" * 5000):
        with pytest.raises(InputError, match="cannot be read"):
            InputImage.read(Path(name))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="not run: no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    with pytest.raises(InputError, match="is not a file"):
        InputImage.read(tmp_path / "pipe.jpg")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="not run: root may read everything")
def test_no_permission(tmp_path: Path) -> None:
    path = tmp_path / "shirt.jpg"
    path.write_bytes(saved("JPEG"))
    path.chmod(0)
    with pytest.raises(InputError, match="may not be read"):
        InputImage.read(path)


def test_info_says_what_would_be_refused(tmp_path: Path) -> None:
    (tmp_path / "text.jpg").write_bytes(b"Dear customer")
    (tmp_path / "bomb.png").write_bytes(BOMBS["png"])
    (tmp_path / "large.png").write_bytes(saved("PNG"))
    (tmp_path / "folder.png").mkdir()
    assert "not a picture" in str(inspect(tmp_path / "text.jpg").refusal)
    bomb = inspect(tmp_path / "bomb.png")
    assert (bomb.width, bomb.height) == (60000, 60000)
    assert "too many pixels" in str(bomb.refusal)
    large = inspect(tmp_path / "large.png", Limits(max_bytes=100))
    assert "too large" in str(large.refusal)
    assert large.file_bytes > 100
    assert "is a folder" in str(inspect(tmp_path / "folder.png").refusal)
    assert "not there" in str(inspect(tmp_path / "none.png").refusal)


def test_bad_pictures_do_not_disturb_good_ones_read_at_the_same_time() -> None:
    good, bad = saved("PNG"), saved("PNG")[:-200]
    expected = np.asarray(NOISE)
    wrong: list[object] = []

    def read() -> None:
        for _ in range(30):
            try:
                InputImage.from_bytes(bad, "bad")
                wrong.append("half a picture")
            except InputError:
                pass
            if not np.array_equal(InputImage.from_bytes(good, "good").frame.rgb, expected):
                wrong.append("another picture")

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


QUIET = """
import sys
from pathlib import Path
from editor.errors import InputError
from editor.model.input_image import InputImage
for path in sorted(Path(sys.argv[1]).iterdir()):
    try:
        InputImage.read(path)
    except InputError:
        pass
"""


def test_nothing_is_said_on_stderr(tmp_path: Path) -> None:
    for kind in ("PNG", "JPEG", "WEBP", "TIFF", "BMP", "GIF", "AVIF"):
        data = saved(kind)
        (tmp_path / f"cut.{kind}").write_bytes(data[: len(data) // 2])
        for at in range(20, len(data), len(data) // 40):
            changed = bytearray(data)
            changed[at] ^= 0x5A
            (tmp_path / f"{at}.{kind}").write_bytes(changed)
    for name, data in BOMBS.items():
        (tmp_path / name).write_bytes(data)
    huge = bytearray(saved("AVIF"))
    at = huge.index(b"ispe") + 8
    huge[at : at + 8] = struct.pack(">II", 2**31 - 5, 2**31 - 5)
    (tmp_path / "huge.avif").write_bytes(huge)
    done = subprocess.run(
        [sys.executable, "-W", "default", "-c", QUIET, tmp_path], capture_output=True, text=True, check=True
    )
    assert done.stderr == ""
    assert done.stdout == ""
