"""The card is found whichever way it lies, and its colours come out as they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.colour_profile import ColourProfile, display_p3_icc
from editor.model.frame import Frame
from editor.redactor.colour_card.correction import correction_of
from editor.redactor.colour_card.finding import find_card
from editor.redactor.colour_card.reference import LAB, XYZ
from editor.redactor.colour_difference import delta_e_2000, lab_of_xyz
from editor.redactor.light import rgb_to_xyz
from editor.redactor.operations.color_correction import ColorCorrection
from editor.redactor.tone_table import ToneTable

SRGB = ColourProfile.parse(None)
Shoot = Callable[..., object]


@pytest.mark.parametrize("turn", [0, 12, 90, 165, 180, 270])
def test_it_is_found_whichever_way_it_lies(shoot: Shoot, turn: int) -> None:
    shot = shoot("guitar", turn)
    card = find_card(shot.frame, SRGB)
    assert np.abs(card.centres - shot.centres).max() < 5
    assert card.turn == round(turn / 90) * 90 % 360


@pytest.mark.parametrize("name", ["coat", "dog", "grass", "heels", "sky"])
def test_colours_come_out_as_they_are(shoot: Shoot, name: str) -> None:
    found = correction_of(find_card(shoot(name, 7).frame, SRGB), SRGB)
    assert len(found.patches) == 24
    assert found.before.mean() > 8
    assert found.after.mean() < 2
    assert found.left_out < 2


@pytest.mark.parametrize("depth", ["uint8", "uint16"])
def test_the_picture_itself_is_corrected(shoot: Shoot, depth: str) -> None:
    shot = shoot("hat", depth=depth)
    found = correction_of(find_card(shot.frame, SRGB), SRGB)
    values = ColorCorrection.complete({"matrix": tuple(map(tuple, found.matrix))})
    after = find_card(ToneTable.compile([(ColorCorrection(), values)], SRGB).apply(shot.frame), SRGB)
    lab = lab_of_xyz(SRGB.linearise(after.colours) @ rgb_to_xyz(SRGB).T)
    assert delta_e_2000(lab, LAB).mean() < 2
    assert found.before.mean() > 8


def test_a_small_card_in_a_large_picture(shoot: Shoot) -> None:
    shot = shoot("dress", 30, size=0.16)
    large = Frame(shot.frame.rgb.repeat(3, axis=0).repeat(3, axis=1))
    assert np.abs(find_card(large, SRGB).centres - 3 * shot.centres - 1).max() < 8


def test_what_is_seen_in_a_mirror_is_no_card(shoot: Shoot) -> None:
    with pytest.raises(InputError, match="No color card"):
        find_card(shoot("guitar", mirrored=True).frame, SRGB)


@pytest.mark.parametrize("name", ["jeans", "shoes", "grass", "guitar"])
def test_no_card_in_pictures_without_one(shoot: Shoot, name: str) -> None:
    with pytest.raises(InputError, match="No color card"):
        find_card(shoot(name, card=False).frame, SRGB)


@pytest.mark.parametrize("fill", [0, 128, 255])
def test_pictures_of_one_tone(fill: int) -> None:
    for size in ((1, 1), (400, 600)):
        with pytest.raises(InputError):
            find_card(Frame(np.full((*size, 3), fill, np.uint8)), SRGB)


def test_clipped_and_dark_cards_are_refused(shoot: Shoot) -> None:
    with pytest.raises(InputError, match="of the 24 patches"):
        correction_of(find_card(shoot("top", stops=1.6).frame, SRGB), SRGB)
    card = find_card(shoot("top").frame, SRGB)
    with pytest.raises(InputError, match="too dark"):
        correction_of(replace(card, colours=card.colours * 0.1), SRGB)


def test_some_clipped_patches_are_left_out(shoot: Shoot) -> None:
    found = correction_of(find_card(shoot("top", stops=0.35).frame, SRGB), SRGB)
    assert 18 <= len(found.patches) < 24
    assert found.after.mean() < 2


def test_grey_comes_out_grey(shoot: Shoot) -> None:
    found = correction_of(find_card(shoot("coat").frame, SRGB), SRGB)
    neutral = np.linalg.norm(LAB[18:, 1:], axis=1).mean()
    after = found.after[18:]
    assert after.mean() < 1.5
    assert neutral < 2


def test_a_correction_means_the_same_in_every_profile() -> None:
    matrix = ((1.1, -0.1, 0.05, 0.02, 0, 0), (0, 0.8, 0.1, 0, 0.1, 0), (0, 0.1, 1.3, 0, 0, -0.1))
    values = ColorCorrection.complete({"matrix": matrix})
    p3 = ColourProfile.parse(display_p3_icc())
    light = XYZ[[0, 1, 18, 21]]
    after = [
        ColorCorrection().colour(light @ np.linalg.inv(rgb_to_xyz(space)).T, values, space) @ rgb_to_xyz(space).T
        for space in (SRGB, p3)
    ]
    assert np.abs(after[0] - after[1]).max() < 1e-4


def test_twice_the_light_is_twice_the_result() -> None:
    values = ColorCorrection.complete({"matrix": ((1, 0, 0, 0.2, 0, 0), (0, 1, 0, 0, 0.1, 0), (0, 0, 1, 0, 0, 0.3))})
    light = np.array([[0.2, 0.1, 0.4]])
    once, twice = (ColorCorrection().colour(light * n, values, SRGB) for n in (1, 2))
    assert np.allclose(2 * once, twice)
