"""`vitrina colour`."""

from __future__ import annotations

import json
from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.colour_card.finding import find_card
from editor.redactor.colour_card.reference import LAB, XYZ
from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz
from editor.redactor.light import rgb_to_xyz

SRGB = ColourProfile.parse(None)
CAST = np.array((1.3, 0.8, 0.5)) * 0.6


def write(path: Path, light: np.ndarray) -> Path:
    values = np.clip(SRGB.encode(np.clip(light, 0, 1)), 0, 1)
    OutputImage(Frame((values * 65535 + 0.5).astype(np.uint16))).write(path, WriteOptions("png"), overwrite=True)
    return path


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A card upside down on grey paper under a warm dim light: 16 bit PNG."""
    light = np.full((520, 720, 3), 0.35)
    light[80:440, 80:640] = 0.01
    colours = np.clip(XYZ @ np.linalg.inv(rgb_to_xyz(SRGB)).T, 0, None)
    for index, patch in enumerate(colours):
        x, y = 100 + index % 6 * 90, 95 + index // 6 * 85
        light[y : y + 72, x : x + 74] = patch
    return write(tmp_path / "card.png", light[::-1, ::-1] * CAST)


def lab_of(path: Path) -> np.ndarray:
    rgb = cv2.imread(str(path), cv2.IMREAD_UNCHANGED)[..., ::-1] / 65535
    return lab_of_xyz(SRGB.linearise(rgb) @ rgb_to_xyz(SRGB).T)


def test_a_shoot_by_its_card(vitrina, card: Path, tmp_path: Path, home: Path) -> None:
    things = np.full((200, 300, 3), (0.4, 0.3, 0.2))
    write(tmp_path / "true.png", things)
    write(tmp_path / "a.png", things * CAST)
    arguments = ("--card", card, "--save-preset", "Studio", "--report", "patches.csv")
    done = vitrina("colour", "a.png", card, "-o", "out/", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert "turned by 180 degrees" in done.stdout
    assert delta_e_2000(lab_of(tmp_path / "a.png"), lab_of(tmp_path / "true.png")).mean() > 8
    assert delta_e_2000(lab_of(tmp_path / "out" / "a.png"), lab_of(tmp_path / "true.png")).mean() < 1.5
    rgb = cv2.imread(str(tmp_path / "out" / "card.png"), cv2.IMREAD_UNCHANGED)[..., ::-1]
    after = find_card(Frame(np.ascontiguousarray(rgb)), SRGB).colours
    assert delta_e_2000(lab_of_xyz(SRGB.linearise(after) @ rgb_to_xyz(SRGB).T), LAB).mean() < 2
    preset = json.loads((home / "data" / "users" / "guest" / "presets" / "Studio.json").read_text())
    assert [step["operation"] for step in preset["steps"]] == ["color_correction"]
    assert len((tmp_path / "patches.csv").read_text().splitlines()) == 25


def test_json(vitrina, card: Path) -> None:
    done = vitrina("colour", card, "-o", "out.jpg", "--card", card, "--json", "--strength", 50)
    told = json.loads(done.stdout)
    assert (told["command"], told["status"]) == ("colour", "done")
    assert told["card"]["turn"] == 180
    assert told["card"]["before"] > 8
    assert told["card"]["after"] < 2


def test_a_set_like_one_of_it(vitrina, tmp_path: Path, samples: Path) -> None:
    rgb = cv2.imread(str(samples / "dress.jpg"))[..., ::-1] / 255
    write(tmp_path / "good.png", SRGB.linearise(rgb))
    write(tmp_path / "bad.png", SRGB.linearise(rgb) * CAST)
    done = vitrina("colour", "bad.png", "-o", "out.png", "--match", "good.png", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["match"]["basis"] in ("backdrop", "greys")
    assert delta_e_2000(lab_of(tmp_path / "out.png"), lab_of(tmp_path / "good.png")).mean() < 3


def test_wrong_usage(vitrina, samples: Path, card: Path, tmp_path: Path) -> None:
    (tmp_path / "text.png").write_text("none")
    for arguments, words in (
        (("--card", samples / "dress.jpg"), "No color card"),
        (("--card", "missing.png"), "missing.png"),
        (("--match", "text.png"), "text.png"),
        (("--match", card, "--save-preset", "A"), "--save-preset"),
        (("--card", card, "--save-preset", "a/b"), "a/b"),
        ((), "--card"),
    ):
        done = vitrina("colour", samples / "dress.jpg", "-o", "out.png", *arguments)
        assert done.returncode in (1, 2)
        assert words in done.stderr
        assert not (tmp_path / "out.png").exists()


def test_a_black_picture_fails_and_the_rest_is_done(vitrina, samples: Path, tmp_path: Path) -> None:
    write(tmp_path / "black.png", np.zeros((9, 9, 3)))
    done = vitrina("colour", "black.png", samples / "dress.jpg", "-o", "out", "--match", samples / "dress.jpg")
    assert done.returncode == 1
    assert "too dark to be matched" in done.stderr
    assert (tmp_path / "out" / "dress.jpg").exists()
