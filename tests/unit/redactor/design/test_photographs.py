from __future__ import annotations

import numpy as np
import pytest

from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.model.garment import CATEGORIES, Garment
from editor.redactor.design.foreign import own
from editor.redactor.design.photographs import in_photograph, template_in
from editor.redactor.design.separation import inks_of, separated
from editor.redactor.design.template import Marks

WIDE, HIGH = 120, 150
UPPER = {
    "neck left": (48.0, 20.0), "neck": (60.0, 20.0), "neck right": (72.0, 20.0), "shoulder left": (28.0, 26.0),
    "shoulder right": (92.0, 26.0), "armpit left": (28.0, 60.0), "armpit right": (92.0, 60.0),
    "waist left": (28.0, 100.0), "waist right": (92.0, 100.0), "hem left": (28.0, 135.0), "hem": (60.0, 135.0),
    "hem right": (92.0, 135.0),
}  # fmt: skip
LEGS = {"waist left": (28.0, 30.0), "waist right": (92.0, 30.0)}
Planes = tuple[np.ndarray, np.ndarray]


def folded() -> np.ndarray:
    """Light with soft folds, H x W."""
    x = np.arange(WIDE, dtype=np.float32)
    return np.broadcast_to(1 + 0.25 * np.sin(x / 7), (HIGH, WIDE)).astype(np.float32)


def shirt(colour: tuple[float, float, float] = (0.7, 0.1, 0.15)) -> Planes:
    """A shirt with folds on grey ground, and its matte, whose rim ends a pixel too early."""
    inside = np.zeros((HIGH, WIDE), np.float32)
    inside[20:136, 28:93] = 1
    rgb = np.where(inside[..., None] > 0, np.float32(colour) * folded()[..., None], np.float32(0.75))
    matte = np.zeros_like(inside)
    matte[21:135, 29:92] = 1
    return np.clip(rgb, 0, 1).astype(np.float32), matte


def printed() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """White letters with soft rims on a dark shirt."""
    import cv2

    rgb, matte = shirt((0.13, 0.13, 0.15))
    letters = np.zeros((HIGH, WIDE), np.float32)
    for left in (40, 55, 70):
        letters[60:95, left : left + 7] = 1
    letters = cv2.GaussianBlur(letters, (0, 0), 0.8)
    return rgb + letters[..., None] * (0.9 * folded()[..., None] - rgb), matte, letters


def test_letters_leave_no_trace_in_the_light_and_folds_stay() -> None:
    rgb, matte, letters = printed()
    light = separated(rgb, matte, "some").light
    row = light[62:92].mean(axis=0)
    on, off = (letters[75] > 0.5), (letters[75] < 0.02) & (np.arange(WIDE) > 36) & (np.arange(WIDE) < 80)
    assert abs(np.log(row[on]).mean() - np.log(row[off]).mean()) < 0.2
    before = np.log(rgb[75] @ [0.2126, 0.7152, 0.0722])
    assert abs(before[on].mean() - before[off].mean()) > 1.0
    # Beside the letters folds are what they were.
    below = np.log(light[110:125, 40:80].mean(axis=0))
    assert np.corrcoef(below, folded()[0, 40:80])[0, 1] > 0.9


def test_inks_are_told_apart_and_folds_are_none() -> None:
    rgb, matte, letters = printed()
    found = inks_of(rgb, matte > 0.9)
    assert (found[letters > 0.9] > 0).mean() > 0.95
    assert (found[100:130, 40:80] == 0).all()
    plain, matte = shirt()
    assert (inks_of(plain, matte > 0.9)[matte > 0.9] == 0).mean() > 0.95


def test_no_rim_of_the_old_colour_is_left() -> None:
    rgb, matte = shirt()
    frame = Frame((rgb * 255).astype(np.uint8))
    garment = Garment(frame, matte, CATEGORIES["t-shirt"], "", UPPER, 1.0)
    result = in_photograph(Design("t-shirt", (Colour("mint"),)), frame, garment, template_in(garment)).frame.rgb
    red = result[..., 0].astype(int) - result[..., 1]
    assert (rgb[..., 0] - rgb[..., 1]).max() > 0.4
    assert red.max() < 30
    assert (np.abs(result[:10].astype(int) - frame.rgb[:10]) <= 1).all()


def test_a_hook_above_the_shoulders_is_no_cloth_and_straps_are() -> None:
    rgb, matte = shirt()
    hook, straps = matte.copy(), matte.copy()
    hook[4:22, 59:61] = 1
    straps[4:22, 34:38] = straps[4:22, 82:86] = 1
    marks = Marks("upper", UPPER)
    assert own(hook, rgb, marks, False)[6:16, 58:63].max() == 0
    assert (own(hook, rgb, marks, False)[30:130, 32:90] == 1).all()
    assert (own(straps, rgb, marks, False)[6:16, 35:37] == 1).all()


@pytest.mark.parametrize("opens", [True, False])
def test_what_is_worn_below_an_open_jacket_stays_and_a_print_does_not(opens: bool) -> None:
    rgb, matte = shirt((0.1, 0.1, 0.12))
    rgb[21:70, 50:70] = 0.9
    found = own(matte, rgb, Marks("upper", UPPER), opens)
    assert found[30:60, 53:67].max() == (0 if opens else 1)
    assert (found[80:130, 32:90] == 1).all()


def test_clips_above_a_waist_are_no_cloth_and_buttons_are() -> None:
    rgb, matte = shirt()
    matte[8:32, 40:46] = 1
    rgb[8:32, 40:46] = 0.05
    rgb[34:38, 60:64] = 0.05
    found = own(matte, rgb, Marks("legs", LEGS), False)
    assert found[10:28, 41:45].max() == 0
    assert (found[34:38, 60:64] == 1).all()
