"""`vitrina style`."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.operations.style import Style

STYLES = [name for name, _ in Style.parameter("model").choices]


@pytest.fixture
def picture(samples: Path, tmp_path: Path) -> Path:
    """A 16-bit PNG with transparency."""
    rgb = cv2.imread(str(samples / "dress.jpg"))[..., ::-1].astype(np.uint16) * 257
    alpha = np.full(rgb.shape[:2], 65535, np.uint16)
    alpha[:40] = 20000
    path = tmp_path / "dress.png"
    OutputImage(Frame(rgb, alpha)).write(path, WriteOptions("png"), overwrite=False)
    return path


@pytest.mark.parametrize("name", STYLES)
def test_each_style_paints_and_leaves_depth_size_and_alpha(vitrina, picture: Path, tmp_path: Path, name: str) -> None:
    done = vitrina("style", picture, "-o", "out.png", "--style", name, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["command"], told["status"], told["notes"]) == ("style", "done", [])
    before, after = InputImage.read(picture).frame, InputImage.read(tmp_path / "out.png").frame
    assert (after.size, after.rgb.dtype) == (before.size, np.uint16)
    assert np.array_equal(after.alpha, before.alpha)
    assert np.abs(after.rgb.astype(float) - before.rgb).mean() > 5 * 257
    if name in ("ink", "pencil"):
        assert np.ptp(after.rgb.astype(float), axis=2).mean() < 20 * 257, "drawings have no colors but that of paper"


def test_strength_and_brush(vitrina, picture: Path, tmp_path: Path) -> None:
    ways = {"none": ("--strength", 0), "half": ("--strength", 0.5), "all": (), "broad": ("--brush", 2)}
    for out, more in ways.items():
        done = vitrina("style", picture, "-o", f"{out}.png", *more)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    before, none, half, full, broad = (
        InputImage.read(tmp_path / f"{name}.png").frame.rgb.astype(float)
        for name in ("dress", "none", "half", "all", "broad")
    )
    assert np.array_equal(before, none)
    assert np.abs(half - (before + full) / 2).max() <= 300
    assert np.abs(broad - full).mean() > 200


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--style", "isnet"), "isnet"),
        (("--style", "no such"), "--style"),
        (("--strength", "2"), "0 to 1"),
        (("--brush", "0.1"), "0.5 to 2"),
        (("-o", "out.gif"), "out.gif"),
    ],
)
def test_a_wrong_command_line_is_said(vitrina, picture: Path, options: tuple[str, ...], said: str) -> None:
    out = () if "-o" in options else ("-o", "out.png")
    done = vitrina("style", picture, *out, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_pictures_of_nothing_grey_ones_and_files_that_are_none(vitrina, tmp_path: Path) -> None:
    for name, shape, level in (("one", (1, 1), 128), ("thin", (3, 900), 128), ("black", (40, 60), 0)):
        OutputImage(Frame(np.full((*shape, 3), level, np.uint8))).write(
            tmp_path / f"{name}.png", WriteOptions("png"), overwrite=False
        )
    cv2.imwrite(str(tmp_path / "grey.png"), np.tile(np.arange(100, dtype=np.uint16) * 600, (80, 1)))
    (tmp_path / "text.jpg").write_text("no picture")
    done = vitrina("style", "one.png", "thin.png", "black.png", "grey.png", "text.jpg", "-o", "out", "--style", "ink")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "text.jpg" in done.stderr
    for name, size in (("one", (1, 1)), ("thin", (900, 3)), ("black", (60, 40)), ("grey", (100, 80))):
        assert InputImage.read(tmp_path / "out" / f"{name}.png").frame.size == size
