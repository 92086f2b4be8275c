"""Pictures that are too dark by stops are found and lifted, others left alone."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame, to_depth
from editor.model.table_processor import processor
from editor.redactor.retouching.very_dark import lifted, lifted_small, lifting, stops_wanted

SRGB = ColourProfile.parse(None)
SETS = ("kodak", "gb82", "clic2025", "CID22")


@pytest.fixture
def photo(pictures: Path) -> np.ndarray:
    """A photograph that reaches white, float32, encoded."""
    return cv2.imread(str(pictures / "dog.jpg"))[..., ::-1].astype(np.float32) / 255


def darkened(photo: np.ndarray, stops: float) -> np.ndarray:
    """8 bits, with the noise of a sensor at high sensitivity."""
    light = SRGB.linearise(photo) * 2.0**-stops
    light += np.random.default_rng(0).normal(size=light.shape) * np.sqrt(2e-4 * light + 2.5e-7)
    return to_depth(np.asarray(SRGB.encode(np.clip(light, 0, 1)), np.float32), "uint8")


@pytest.mark.parametrize("stops", [3, 4, 5])
def test_a_picture_dark_by_stops_is_lifted_by_about_as_many(photo: np.ndarray, stops: int) -> None:
    assert stops_wanted(Frame(darkened(photo, stops))) == pytest.approx(stops, abs=0.6)


@pytest.mark.parametrize("stops", [0, 1])
def test_other_pictures_are_left_alone(photo: np.ndarray, stops: int) -> None:
    assert stops_wanted(Frame(darkened(photo, stops))) == 0


def test_between_there_is_no_step(photo: np.ndarray) -> None:
    wanted = [stops_wanted(Frame(darkened(photo, stops))) for stops in np.arange(1.5, 3.2, 0.1)]
    assert wanted[0] == 0
    assert wanted[-1] > 2.4
    assert np.diff(wanted).max() < 0.8


def test_a_night_with_a_lamp_is_meant_to_be_dark(photo: np.ndarray) -> None:
    night = darkened(photo, 4)
    height, width = night.shape[:2]
    night[: height // 6, : width // 6] = 240
    assert stops_wanted(Frame(night)) == 0


def test_nothing_is_seen_in_black_nor_in_what_is_transparent(photo: np.ndarray) -> None:
    assert stops_wanted(Frame(np.zeros((40, 30, 3), np.uint8))) == 0
    assert stops_wanted(Frame(np.zeros((1, 1, 3), np.uint16))) == 0
    dark, clear = darkened(photo, 4), np.zeros(photo.shape[:2], np.uint8)
    assert stops_wanted(Frame(dark, clear)) == 0
    clear[: len(clear) // 2] = 255
    dark[len(clear) // 2 :] = 255  # what is hidden does not count
    assert stops_wanted(Frame(dark, clear)) > 2.5


def test_the_lift_gives_back_what_was_taken(photo: np.ndarray) -> None:
    given = np.asarray(SRGB.encode(SRGB.linearise(photo) * 2.0**-4), np.float32)
    back = lifted(given, 4, SRGB)
    below = SRGB.linearise(photo) <= 0.8
    assert np.abs(back - photo)[below].max() < 1e-4
    assert np.abs(back - photo).max() < 0.1  # the shoulder
    levels = lifted(np.linspace(0, 1, 1000)[:, None].repeat(3, axis=1), 4, SRGB)
    assert np.diff(levels[:, 0]).min() >= 0
    assert levels.max() <= 1


@pytest.mark.parametrize("icc", [None, display_p3_icc()])
def test_the_curve_does_the_same_at_full_size(photo: np.ndarray, icc: bytes | None) -> None:
    space = ColourProfile.parse(icc)
    given = np.ascontiguousarray(photo[:64, :64] * np.float32(0.2))
    expected = lifted(given, 3.7, space)
    processor(lifting(3.7, space), None, "float32").applyRGB(given)
    assert np.abs(given - expected).max() < 0.5 / 255


def test_the_network_is_shown_no_gaps(photo: np.ndarray) -> None:
    ramp = np.tile(np.linspace(3, 40, 4000), (3000, 1)) + np.random.default_rng(0).normal(0, 0.5, (3000, 4000))
    small = lifted_small(Frame(np.rint(ramp)[..., None].repeat(3, axis=2).astype(np.uint8)), 4)
    assert (small.rgb.dtype, max(small.size)) == (np.float32, 512)
    assert np.abs(np.diff(small.rgb[100, :, 0])).max() < 8 / 255


@pytest.mark.data
def test_no_good_photograph_is_taken_for_very_dark(data_folder: Path) -> None:
    found = []
    for path in sorted(path for name in SETS for path in (data_folder / "photos" / name).iterdir()):
        picture = cv2.imread(str(path))
        if stops_wanted(Frame(np.ascontiguousarray(picture[..., ::-1]))):
            found.append(path.name[:8])
    assert found == ["100f1789"]  # a face in the dark, nothing within three stops of white
