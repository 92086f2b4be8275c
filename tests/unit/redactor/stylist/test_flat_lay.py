"""Garments laid out."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import Cancelled, ValueRangeError
from editor.model.frame import Frame
from editor.redactor.stylist.flat_lay import GROUND, Laid, flat_lay
from editor.redactor.stylist.lay_sizes import centimetres
from editor.redactor.stylist.traits import Traits

COLOURS = {"shirt": (200, 20, 20), "trousers": (20, 20, 200), "shoes": (20, 160, 20), "coat": (120, 0, 120),
           "dress": (0, 150, 150), "bag": (200, 150, 0), "hat": (90, 90, 0)}  # fmt: skip


def laid(garment: str, width: int = 40, height: int = 60, **values: str) -> Laid:
    """A rectangle with an empty border."""
    rgb = np.zeros((height + 10, width + 8, 3), np.uint8)
    rgb[:] = COLOURS[garment]
    alpha = np.zeros(rgb.shape[:2], np.uint8)
    alpha[5:-5, 4:-4] = 255
    return Laid(Frame(rgb, alpha), Traits(garment, **values))


def box(picture: Frame, garment: str) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of a color."""
    near = np.abs(picture.rgb.astype(int) - COLOURS[garment]).sum(2) < 40
    rows, columns = np.flatnonzero(near.any(1)), np.flatnonzero(near.any(0))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


def test_sizes_are_true_to_one_another() -> None:
    picture = flat_lay([laid("shirt"), laid("trousers", 40, 100), laid("shoes", 50, 50)], 600, style="grid")
    heights = {name: box(picture, name)[3] - box(picture, name)[1] for name in ("shirt", "trousers", "shoes")}
    assert heights["trousers"] / heights["shirt"] == pytest.approx(102 / 74, abs=0.05)
    assert heights["shoes"] / heights["shirt"] == pytest.approx(29 / 74, abs=0.05)
    shares = []
    for length in ("mini", "maxi"):
        picture = flat_lay([laid("dress", length=length), laid("shoes", 50, 50)], 600, style="grid")
        high = [box(picture, name)[3] - box(picture, name)[1] for name in ("dress", "shoes")]
        shares.append(high[0] / high[1])
    assert shares[1] / shares[0] == pytest.approx(142 / 82, abs=0.1)


def test_what_is_worn_in_no_slot_is_as_long_as_its_longer_side() -> None:
    assert centimetres(Traits("belt"), 1000, 30) == pytest.approx(2.1)
    assert centimetres(Traits("scarf"), 300, 1000) == pytest.approx(70)


def test_things_lie_as_they_are_worn_and_beside_one_another() -> None:
    worn = [laid("shoes", 50, 40), laid("coat", 40, 80), laid("hat", 30, 20), laid("trousers", 30, 100), laid("shirt")]
    picture = flat_lay(worn, 512)
    boxes = {name: box(picture, name) for name in ("shirt", "trousers", "shoes", "coat", "hat")}
    assert boxes["shirt"][3] - 10 < boxes["trousers"][1] + 40
    assert boxes["shirt"][1] < boxes["trousers"][1]
    assert boxes["coat"][2] < boxes["shirt"][0]
    assert boxes["coat"][2] < boxes["trousers"][0]
    assert boxes["hat"][0] > boxes["shirt"][2]
    assert boxes["hat"][3] < boxes["shoes"][1]
    assert boxes["shoes"][0] > boxes["trousers"][2]
    assert abs(boxes["shoes"][3] - boxes["trousers"][3]) < 8
    margin = min(min(one[:2]) for one in boxes.values()), 512 - max(max(one[2:]) for one in boxes.values())
    assert min(margin) > 512 * 0.05


def test_a_top_that_is_tucked_in_lies_below() -> None:
    pieces = [laid("shirt"), laid("trousers", 40, 100)]
    over, under = (flat_lay(pieces, 300, tucked=tucked) for tucked in (False, True))
    heights = [box(one, "trousers")[3] - box(one, "trousers")[1] for one in (over, under)]
    shown = [box(one, "shirt")[3] - box(one, "shirt")[1] for one in (over, under)]
    assert heights[1] / shown[1] > heights[0] / shown[0]


def test_grounds_and_shadows() -> None:
    plain = flat_lay([laid("dress")], 256, shadow=0)
    assert plain.rgb.shape == (256, 256, 3)
    assert plain.rgb.dtype == np.uint8
    assert plain.alpha is None
    np.testing.assert_allclose(plain.rgb[2, 2], np.array(GROUND) * 255, atol=1)
    left, _, right, bottom = box(plain, "dress")
    soft = flat_lay([laid("dress")], 256, shadow=100)
    below = bottom + 2, (left + right) // 2
    assert int(soft.rgb[below].sum()) < int(plain.rgb[below].sum()) - 30
    assert abs(int(soft.rgb[2, 2].sum()) - int(plain.rgb[2, 2].sum())) < 12
    wood = Frame(np.tile(np.array([[[150, 100, 60]], [[90, 60, 30]]], np.uint8), (50, 160, 1)))
    assert np.ptp(flat_lay([laid("dress")], 256, ground=wood, shadow=0).rgb[:40, :40, 0]) > 20


def test_edges_keep_their_colour() -> None:
    """No rim of what lies behind transparent pixels, in a picture made smaller."""
    piece = laid("dress", 300, 400)
    piece.frame.rgb[piece.frame.alpha == 0] = 0
    picture = flat_lay([piece], 256, shadow=0).rgb.astype(int)
    assert picture.min(axis=(0, 1))[1] >= min(COLOURS["dress"][1], 240) - 25


def test_what_cannot_be_laid_is_told() -> None:
    empty = Laid(Frame(np.zeros((8, 8, 3), np.uint8), np.zeros((8, 8), np.uint8)), Traits("shirt"))
    for pieces in ([], [empty], [Laid(laid("hat").frame, Traits("belt"))]):
        with pytest.raises(ValueRangeError, match="no garment"):
            flat_lay(pieces, 256)
    with pytest.raises(ValueRangeError, match="pixels"):
        flat_lay([laid("hat")], 9000)
    with pytest.raises(Cancelled):
        flat_lay([laid("hat")], 256, is_cancelled=lambda: True)
