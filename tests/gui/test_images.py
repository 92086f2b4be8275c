"""Pixels reach the screen unchanged and, where they can, uncopied."""

from __future__ import annotations

import gc

import numpy as np
import pytest
from PySide6.QtGui import QImage

from editor.model.frame import Frame
from editor.views.images import image_of


def pixels_of(image: QImage) -> np.ndarray:
    """H x W x 4 of any image, straight alpha."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return data[:, : image.width() * 4].reshape(image.height(), image.width(), 4).copy()


@pytest.mark.parametrize("width", [1, 2, 3, 5, 64])
def test_opaque_pixels_are_shown_as_they_are(width: int) -> None:
    rgb = np.random.default_rng(width).integers(0, 256, (7, width, 3), dtype=np.uint8)
    shown = pixels_of(image_of(Frame(rgb)))
    assert np.array_equal(shown[..., :3], rgb)
    assert (shown[..., 3] == 255).all()


def test_opaque_pixels_are_shared_and_kept_alive() -> None:
    rgb = np.full((400, 300, 3), 77, np.uint8)
    image = image_of(Frame(rgb))
    assert np.frombuffer(image.constBits(), np.uint8).ctypes.data == rgb.ctypes.data
    copy = QImage(image)
    del rgb, image
    gc.collect()
    np.full((400, 300, 3), 11, np.uint8)  # would land in the same memory, had it been given back
    assert copy.pixelColor(299, 399).red() == 77


def test_a_part_of_an_array_is_shown_rightly() -> None:
    whole = np.random.default_rng(3).integers(0, 256, (50, 60, 3), dtype=np.uint8)
    part = whole[10:30, 7:40]
    assert np.array_equal(pixels_of(image_of(Frame(part)))[..., :3], part)
    assert np.array_equal(pixels_of(image_of(Frame(whole[::-1])))[..., :3], whole[::-1])


def test_alpha_is_premultiplied_to_the_nearest() -> None:
    rng = np.random.default_rng(5)
    rgb, alpha = rng.integers(0, 256, (40, 33, 3), dtype=np.uint8), rng.integers(0, 256, (40, 33), dtype=np.uint8)
    image = image_of(Frame(rgb, alpha))
    assert image.format() == QImage.Format.Format_ARGB32_Premultiplied
    stored = np.frombuffer(image.constBits(), np.uint32).reshape(40, 33)
    expected = np.rint(rgb.astype(float) * alpha[..., None] / 255)
    for channel, shift in enumerate((16, 8, 0)):
        assert np.abs(((stored >> shift) & 255) - expected[..., channel]).max() <= 1
    assert np.array_equal(stored >> 24, alpha)


def test_sixteen_bits_and_floats_are_rounded() -> None:
    ramp = np.linspace(0, 65535, 256).astype(np.uint16)
    wide = np.stack([ramp] * 3, 1)[None]
    assert np.array_equal(pixels_of(image_of(Frame(wide)))[0, :, 0], np.arange(256))
    floats = (np.arange(256, dtype=np.float32) / 255)[None, :, None].repeat(3, 2)
    assert np.array_equal(pixels_of(image_of(Frame(floats)))[0, :, 0], np.arange(256))
