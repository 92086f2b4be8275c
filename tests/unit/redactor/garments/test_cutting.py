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
    found = whole(fine, coarse)
    assert found[125, 50] > 0.8
    assert found[125, 240] > 0.8
    assert found[225, 98] == 0, "a coarse edge adds nothing"
    assert np.array_equal(found[120:240, 110:190], fine[120:240, 110:190])


def test_a_garment_in_doubt_everywhere_is_taken_whole() -> None:
    fine = np.zeros((300, 300), np.float32)
    fine[80:220, 80:220] = 0.4
    assert whole(fine, fine)[150, 150] > 0.7
    assert whole(fine, fine)[20, 20] == 0
