"""`vitrina retouch`."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions


@pytest.fixture
def dark(samples: Path, tmp_path: Path) -> Path:
    """A 16-bit PNG, underexposed and with transparency."""
    picture = cv2.imread(str(samples / "dress.jpg"))[..., ::-1].astype(np.float64) / 255
    rgb = np.rint(65535 * (picture**2.2 / 2.5) ** (1 / 2.2)).astype(np.uint16)
    alpha = np.full(rgb.shape[:2], 40000, np.uint16)
    path = tmp_path / "dark.png"
    OutputImage(Frame(rgb, alpha)).write(path, WriteOptions("png"), overwrite=False)
    return path


def test_a_dark_picture_becomes_lighter_and_stays_the_same_otherwise(vitrina, dark: Path, tmp_path: Path) -> None:
    done = vitrina("retouch", dark, "-o", "out.png", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)
    assert (told["status"], told["network"]) == ("done", "maxim")
    assert (told["kept"], told["lifted"]) == (1.0, 0.0)
    assert told["notes"] == [f"color held back to {100 * told['colour']:.0f} %, so that the product keeps its own"]
    before, after = InputImage.read(dark).frame, InputImage.read(tmp_path / "out.png").frame
    assert (after.size, after.rgb.dtype) == (before.size, np.uint16)
    assert np.array_equal(after.alpha, before.alpha)
    assert after.rgb.mean() > 1.15 * before.rgb.mean()
    assert len(np.unique(after.rgb[..., 1])) > 5000


def test_a_very_dark_picture_is_told_of(vitrina, samples: Path, tmp_path: Path) -> None:
    picture = cv2.imread(str(samples / "dress.jpg"))
    cv2.imwrite(
        str(tmp_path / "night.png"), (255 * ((picture / 255.0) ** 2.2 / 20) ** (1 / 2.2) + 0.5).astype(np.uint8)
    )
    done = vitrina("retouch", "night.png", "-o", "out.png", "--json", "--model", "fast")
    told = json.loads(done.stdout)
    assert (done.returncode, told["kept"]) == (0, 1)
    assert told["lifted"] > 3
    (note,) = told["notes"]
    assert f"very dark: given {told['lifted']:.1f} EV more light first" in note


def test_strength_and_look(vitrina, dark: Path, tmp_path: Path) -> None:
    done = vitrina("retouch", dark, "-o", "none.png", "--strength", 0, "--model", "fast")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    before, same = InputImage.read(dark).frame, InputImage.read(tmp_path / "none.png").frame
    assert np.array_equal(before.rgb, same.rgb)
    done = vitrina("retouch", dark, "-o", "grey.png", "--strength", 0, "--model", "fast", "--look", "black-and-white")
    grey = InputImage.read(tmp_path / "grey.png").frame.rgb.astype(int)
    assert (done.returncode, np.ptp(grey, axis=2).max() < 200) == (0, True)


def test_the_network_can_be_named(vitrina, dark: Path) -> None:
    done = vitrina("retouch", dark, "-o", "out.png", "--model", "own", "--json")
    assert (done.returncode, json.loads(done.stdout)["network"]) == (0, "own")


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--model", "isnet"), "isnet"),
        (("--model", "no such"), "--model"),
        (("--strength", "2"), "0 to 1.5"),
        (("--look", "nothing"), "--look"),
        (("-o", "out.gif"), "out.gif"),
    ],
)
def test_a_wrong_command_line_is_said(vitrina, dark: Path, options: tuple[str, ...], said: str) -> None:
    out = () if "-o" in options else ("-o", "out.png")
    done = vitrina("retouch", dark, *out, *options)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_pictures_of_nothing_and_files_that_are_none(vitrina, tmp_path: Path) -> None:
    for name, shape, level in (("one", (1, 1), 128), ("black", (40, 60), 0), ("white", (40, 60), 255)):
        OutputImage(Frame(np.full((*shape, 3), level, np.uint8))).write(
            tmp_path / f"{name}.png", WriteOptions("png"), overwrite=False
        )
    (tmp_path / "text.jpg").write_text("no picture")
    done = vitrina("retouch", "one.png", "black.png", "white.png", "text.jpg", "-o", "out")
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "text.jpg" in done.stderr
    assert InputImage.read(tmp_path / "out" / "one.png").frame.size == (1, 1)
    for name, level in (("black", 0), ("white", 255)):
        result = InputImage.read(tmp_path / "out" / f"{name}.png").frame.rgb.astype(int)
        assert np.abs(result - level).max() <= 30
        assert np.ptp(result.mean(axis=(0, 1))) < 8
