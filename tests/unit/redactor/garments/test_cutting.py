"""Mattes of garments."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import InputError
from editor.redactor.garments.cutting import SMALLEST, largest, whole


def test_only_the_largest_part_is_kept() -> None:
    matte = np.zeros((200, 200), np.float32)
    matte[20:120, 20:120] = 0.9
    matte[150:190, 150:190] = 1
    kept = largest(matte)
    assert kept[60, 60] == np.float32(0.9)
    assert kept[150:190, 150:190].max() == 0


def test_an_empty_matte_and_a_tiny_garment_are_told_in_words() -> None:
    with pytest.raises(InputError, match="No garment was found"):
        largest(np.zeros((100, 100), np.float32))
    tiny = np.zeros((100, 100), np.float32)
    tiny[10 : 10 + SMALLEST - 1, 10:30] = 1
    with pytest.raises(InputError, match=f"only {SMALLEST - 1} pixels"):
        largest(tiny)


def test_sleeves_that_only_the_coarse_network_found_are_added() -> None:
    fine, coarse = np.zeros((300, 300), np.float32), np.zeros((300, 300), np.float32)
    fine[100:250, 100:200] = 1
    coarse[97:253, 97:203] = 0.8  # its edge lies further out
    coarse[100:150, 20:280] = 0.9
    colours = np.full((300, 300, 3), 0.9, np.float32)
    colours[100:250, 100:200] = (0.8, 0.5, 0.1)
    colours[100:150, 20:100] = colours[100:150, 200:280] = (0.1, 0.1, 0.4)
    found = whole(fine, coarse, colours)
    assert found[125, 50] > 0.8
    assert found[125, 240] > 0.8
    assert found[225, 98] == 0, "a coarse edge adds nothing"
    assert np.array_equal(found[120:240, 110:190], fine[120:240, 110:190])


def test_a_garment_in_doubt_everywhere_is_taken_whole() -> None:
    fine = np.zeros((300, 300), np.float32)
    fine[80:220, 80:220] = 0.4
    grey = np.full((300, 300, 3), 0.5, np.float32)
    assert whole(fine, fine, grey)[150, 150] > 0.7
    assert whole(fine, fine, grey)[20, 20] == 0


def test_the_ground_between_sleeve_and_trunk_stays_ground() -> None:
    fine, colours = np.zeros((300, 300), np.float32), np.full((300, 300, 3), 0.9, np.float32)
    fine[60:240, 60:240] = 1
    fine[120:240, 90:105] = 0
    colours[fine > 0] = (0.2, 0.3, 0.6)
    coarse = np.zeros_like(fine)
    coarse[60:240, 60:240] = 0.9
    assert whole(fine, coarse, colours)[150:230, 92:103].max() < 0.5
