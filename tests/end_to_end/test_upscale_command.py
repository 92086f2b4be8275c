"""`vitrina upscale`."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions


@pytest.fixture
def small(samples: Path, tmp_path: Path) -> Path:
    """A JPEG of 40 x 50 pixels with EXIF and a profile."""
    path = tmp_path / "small.jpg"
    with Image.open(samples / "dress.jpg") as picture:
        exif = Image.Exif()
        exif[0x010F] = "Maker"
        profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
        picture.crop((150, 150, 190, 200)).save(path, exif=exif, icc_profile=profile)
    return path


def test_larger_and_the_same_otherwise(vitrina, small: Path, tmp_path: Path) -> None:
    done = vitrina("upscale", small, "-o", "out.png", "--scale", 4, "--model", "fast", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert told["expected_seconds"] >= 0
    assert (told["status"], told["width"], told["height"], told["network"]) == ("done", 160, 200, "esrgan-fast")
    result, source = InputImage.read(tmp_path / "out.png"), InputImage.read(small)
    assert result.frame.size == (160, 200)
    assert result.frame.icc == source.frame.icc
    assert result.metadata.facts["camera"] == "Maker"


def test_sixteen_bits_and_alpha(vitrina, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    rgb = rng.integers(0, 65535, (30, 20, 3), np.uint16)
    alpha = np.full((30, 20), 30000, np.uint16)
    for suffix in ("png", "tif"):
        source = tmp_path / f"deep.{suffix}"
        options = WriteOptions("png" if suffix == "png" else "tiff")
        OutputImage(Frame(rgb, alpha)).write(source, options, overwrite=False)
        done = vitrina("upscale", source, "-o", "out/", "--scale", 3, "--model", "fast")
        assert (done.returncode, done.stderr, done.stdout) == (0, "", "")
        frame = InputImage.read(tmp_path / "out" / source.name).frame
        assert (frame.rgb.dtype, frame.size) == (np.uint16, (60, 90))
        assert frame.alpha is not None
        assert (frame.alpha == 30000).all()


def test_the_photo_network_is_usual(vitrina, small: Path) -> None:
    done = vitrina("upscale", small, "-o", "out/", "--scale", 2, "--json")
    assert (done.returncode, json.loads(done.stdout)["network"]) == (0, "esrgan-photo")


def test_what_can_fail_fails_before_the_work(vitrina, small: Path, tmp_path: Path) -> None:
    Image.new("RGB", (17000, 1)).save(tmp_path / "long.png")
    done = vitrina("upscale", "long.png", "-o", "long.jpg", "--scale", 4, "--model", "fast")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert "65535 pixels on a side" in done.stderr
    assert not (tmp_path / "long.jpg").exists()
    assert vitrina("upscale", small, "-o", "out.png").returncode == 2
    assert vitrina("upscale", small, "-o", "out.png", "--scale", 5).returncode == 2
    assert vitrina("upscale", small, "-o", "out.gif", "--scale", 2).returncode == 2
    done = vitrina("upscale", small, "-o", "out.png", "--scale", 2, "--model", "none")
    assert done.returncode == 2
    assert "esrgan-photo (quality)" in done.stderr
    (tmp_path / "text.jpg").write_text("no picture")
    done = vitrina("upscale", "text.jpg", small, "-o", "out/", "--scale", 2, "--model", "fast")
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)
    assert (tmp_path / "out" / "small.jpg").exists()
    assert vitrina("upscale", small, "-o", "out/", "--scale", 2, "--model", "fast").returncode == 1  # it is there
