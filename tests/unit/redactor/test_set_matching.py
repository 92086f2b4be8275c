"""Pictures of a set come to the white and exposure of one of them."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame, to_depth
from editor.model.input_image import InputImage
from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz
from editor.redactor.light import rgb_to_xyz
from editor.redactor.operations.color_correction import ColorCorrection
from editor.redactor.operations.exposure import Exposure
from editor.redactor.operations.temperature import Temperature
from editor.redactor.set_matching import matched, seen
from editor.redactor.tone_table import ToneTable

SRGB = ColourProfile.parse(None)


def lab(frame: Frame) -> np.ndarray:
    return lab_of_xyz(SRGB.linearise(to_depth(frame.rgb, "float32")) @ rgb_to_xyz(SRGB).T)


def spoilt(frame: Frame, stops: float, temperature: float, tint: float = 0) -> Frame:
    warm = Temperature.complete({"temperature": temperature, "tint": tint})
    return ToneTable([(Exposure(), {"exposure": stops}), (Temperature(), warm)], SRGB).apply(frame)


def brought(frame: Frame, reference: Frame) -> tuple[Frame, str]:
    match = matched(seen(frame, SRGB), seen(reference, SRGB))
    values = ColorCorrection.complete({"matrix": tuple(map(tuple, match.matrix))})
    return ToneTable([(ColorCorrection(), values)], SRGB).apply(frame), match.basis


def photo(pictures: Path, name: str) -> Frame:
    frame = InputImage.read(pictures / f"{name}.jpg").frame
    scale = 700 / max(frame.size)
    return Frame(cv2.resize(frame.rgb, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA))


@pytest.mark.parametrize("name", ["coat", "dog", "dress", "guitar", "hat", "heels", "jacket", "jeans", "shoes", "top"])
@pytest.mark.parametrize(("stops", "temperature", "tint"), [(-0.8, 5000, 10), (-0.4, 8500, -15), (-1.2, 6500, 0)])
def test_degraded_copies_come_back(pictures: Path, name: str, stops: float, temperature: float, tint: float) -> None:
    original = photo(pictures, name)
    worse = spoilt(original, stops, temperature, tint)
    after, _ = brought(worse, original)
    before = delta_e_2000(lab(worse), lab(original)).mean()
    assert before > 3
    assert delta_e_2000(lab(after), lab(original)).mean() < min(3, 0.55 * before)


def on_backdrop(colour: tuple[float, float, float], thing: tuple[float, float, float]) -> Frame:
    """Something of one colour in front of a backdrop, with noise."""
    rng = np.random.default_rng(3)
    light = np.ones((300, 400, 3)) * colour
    light[80:220, 100:300] = thing
    values = SRGB.encode(light) + rng.normal(0, 0.01, light.shape)
    return Frame((np.clip(values, 0, 1) * 255 + 0.5).astype(np.uint8))


def test_other_things_before_the_same_backdrop() -> None:
    reference = on_backdrop((0.5, 0.5, 0.5), (0.6, 0.05, 0.05))
    other = on_backdrop((0.5, 0.5, 0.5), (0.02, 0.1, 0.4))
    after, basis = brought(spoilt(other, -0.7, 5000), reference)
    assert basis == "backdrop"
    assert delta_e_2000(lab(after), lab(other)).mean() < 2


def test_a_backdrop_of_another_colour_is_not_taken_for_other_light() -> None:
    reference = on_backdrop((0.5, 0.5, 0.5), (0.6, 0.6, 0.6))
    _, basis = brought(on_backdrop((0.6, 0.08, 0.05), (0.4, 0.4, 0.4)), reference)
    assert basis == "greys"


def test_a_white_reference_makes_white() -> None:
    reference = Frame(np.full((60, 80, 3), 255, np.uint8))
    after, basis = brought(on_backdrop((0.6, 0.5, 0.45), (0.1, 0.1, 0.1)), reference)
    assert basis == "backdrop"
    assert after.rgb[:20].mean() > 250


def test_a_picture_is_matched_with_itself(pictures: Path) -> None:
    original = photo(pictures, "shoes")
    match = matched(seen(original, SRGB), seen(original, SRGB))
    assert np.allclose(match.matrix, np.eye(3), atol=1e-6)
    assert match.stops == pytest.approx(0)


def test_profiles_and_depths_mean_the_same() -> None:
    p3 = ColourProfile.parse(display_p3_icc())
    light = np.ones((50, 50, 3)) * (0.4, 0.5, 0.3)
    xyz = light @ rgb_to_xyz(SRGB).T
    wide = Frame(to_depth(p3.encode(xyz @ np.linalg.inv(rgb_to_xyz(p3)).T).astype(np.float32), "uint16"))
    narrow = Frame(to_depth(SRGB.encode(light).astype(np.float32), "uint16"))
    match = matched(seen(wide, p3), seen(narrow, SRGB))
    assert np.allclose(match.matrix, np.eye(3), atol=2e-3)


def test_transparent_pixels_say_nothing(pictures: Path) -> None:
    original = photo(pictures, "coat")
    hidden = original.rgb.copy()
    hidden[:200] = (255, 0, 0)
    alpha = np.full(hidden.shape[:2], 255, np.uint8)
    alpha[:200] = 0
    opaque = Frame(original.rgb[200:])
    match = matched(seen(Frame(hidden, alpha), SRGB), seen(opaque, SRGB))
    assert np.allclose(match.matrix, np.eye(3), atol=0.08)


def test_black_is_refused_and_one_pixel_is_enough() -> None:
    with pytest.raises(InputError):
        seen(Frame(np.zeros((9, 9, 3), np.uint8)), SRGB)
    one = seen(Frame(np.full((1, 1, 3), 90, np.uint8)), SRGB)
    assert np.isfinite(matched(one, one).matrix).all()
