"""HEIC and camera raw, where the libraries that read them are installed."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.codecs import notes
from editor.model.input_image import InputImage


def dng(linear: np.ndarray) -> bytes:
    """A raw file of one plane, H x W uint16 in 14 bits behind a pattern of red, green / green, blue (DNG 1.4)."""
    height, width = linear.shape
    to_camera = (31339, -16169, -4906, -9785, 19160, 333, 720, -2290, 14057)
    values: list[tuple[int, int, bytes]] = [
        (254, 4, struct.pack("<I", 0)),
        (256, 4, struct.pack("<I", width)),
        (257, 4, struct.pack("<I", height)),
        (258, 3, struct.pack("<H", 16)),
        (259, 3, struct.pack("<H", 1)),
        (262, 3, struct.pack("<H", 32803)),
        (271, 2, b"Maker\0"),
        (272, 2, b"One\0"),
        (273, 4, b"????"),
        (274, 3, struct.pack("<H", 6)),
        (277, 3, struct.pack("<H", 1)),
        (278, 4, struct.pack("<I", height)),
        (279, 4, struct.pack("<I", linear.nbytes)),
        (33421, 3, struct.pack("<2H", 2, 2)),
        (33422, 1, bytes([0, 1, 1, 2])),
        (50706, 1, bytes([1, 4, 0, 0])),
        (50708, 2, b"Maker One\0"),
        (50717, 4, struct.pack("<I", 16383)),
        (50721, 10, b"".join(struct.pack("<ii", value, 10000) for value in to_camera)),
        (50728, 5, struct.pack("<6I", 1, 1, 1, 1, 1, 1)),
        (50778, 3, struct.pack("<H", 23)),
    ]
    sizes = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 10: 8}
    at = 8 + 2 + 12 * len(values) + 4
    rows, body = b"", b""
    pixels = at + sum(len(raw) for _, _, raw in values if len(raw) > 4)
    for tag, kind, raw in values:
        filled = struct.pack("<I", pixels) if tag == 273 else raw
        place = filled.ljust(4, b"\0") if len(raw) <= 4 else struct.pack("<I", at + len(body))
        body += filled if len(raw) > 4 else b""
        rows += struct.pack("<HHI", tag, kind, len(raw) // sizes[kind]) + place
    head = b"II*\0" + struct.pack("<I", 8) + struct.pack("<H", len(values)) + rows + bytes(4)
    return head + body + linear.astype("<u2").tobytes()


def test_heic_keeps_ten_bits(pictures: Path) -> None:
    pytest.importorskip("pi_heif", reason="not run: the extra heic is not installed")
    image = InputImage.read(pictures / "dress.heic")
    assert (image.format, image.depth, image.frame.size) == ("HEIC", 10, (75, 100))
    assert image.frame.rgb.dtype == np.uint16
    assert len(np.unique(image.frame.rgb)) > 400, "more levels than 8 bits have"
    like = InputImage.read(pictures / "dress.jpg").frame.rgb.mean((0, 1))
    assert np.abs(image.frame.rgb.mean((0, 1)) / 257 - like).max() < 3
    data = (pictures / "dress.heic").read_bytes()
    with pytest.raises(InputError, match="damaged"):
        InputImage.from_bytes(data[: len(data) // 2], "half.heic")


def test_heic_pixels_outlive_their_file(pictures: Path) -> None:
    pytest.importorskip("pi_heif", reason="not run: the extra heic is not installed")
    means = {float(InputImage.read(pictures / "dress.heic").frame.rgb.mean()) for _ in range(20)}
    assert len(means) == 1


def test_camera_raw_is_developed_upright(tmp_path: Path) -> None:
    pytest.importorskip("rawpy", reason="not run: the extra raw is not installed")
    plane = np.full((200, 300), 4000, np.uint16)
    plane[:, :150] = 500
    path = tmp_path / "IMG_1.dng"
    path.write_bytes(dng(plane))
    image = InputImage.read(path)
    assert image.format == "RAW"
    assert image.frame.rgb.dtype == np.uint16
    assert image.profile_name == "Display P3"
    assert image.frame.size == (200, 300), "turned as the camera says"
    assert image.frame.rgb[:100].mean() < image.frame.rgb[-100:].mean() / 2
    assert notes.DEVELOPED in image.notes
    assert image.metadata.facts["camera"] == "Maker One"
    grey = image.frame.rgb[-50:].mean((0, 1))
    assert np.ptp(grey) / grey.mean() < 0.6


def test_a_suffix_does_not_make_a_raw_file(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="not a picture"):
        InputImage.from_bytes(b"Dear customer", "IMG_1.cr2")
