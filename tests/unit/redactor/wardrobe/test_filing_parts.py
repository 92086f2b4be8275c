"""What is measured of a thing, on pictures whose answer is known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.model.design import Design
from editor.model.frame import Frame
from editor.model.wardrobe import KINDS, WardrobeItem
from editor.redactor.wardrobe.filing import designed
from editor.redactor.wardrobe.kinds import filed_under, nearness, usual_seasons
from editor.redactor.wardrobe.pattern import pattern_of
from editor.redactor.wardrobe.twins import Twins, signature

SIDE = 256


def cloth(cells: np.ndarray) -> Frame:
    """A square of cloth with a soft fold, transparent around."""
    place = np.mgrid[:SIDE, :SIDE][1] / SIDE
    light = 0.9 + 0.1 * np.sin(place * 5)
    rgb = np.full((SIDE, SIDE, 3), (150, 60, 60), np.float32)
    rgb[cells > 0] = (235, 230, 220)
    alpha = np.zeros((SIDE, SIDE), np.uint8)
    alpha[8:-8, 8:-8] = 255
    return Frame(np.asarray(rgb * light[..., None], np.uint8), alpha)


def grid(period: int) -> tuple[np.ndarray, np.ndarray]:
    rows, columns = np.mgrid[:SIDE, :SIDE]
    return rows // period % 2, columns // period % 2


@pytest.mark.parametrize("turned", [False, True])
def test_patterns_are_told(turned: bool) -> None:
    rows, columns = grid(8)
    dice = np.random.default_rng(2)
    blots = cv2.resize(dice.random((40, 40), np.float32), (SIDE, SIDE), interpolation=cv2.INTER_CUBIC) > 0.55
    assert pattern_of(cloth(np.zeros((SIDE, SIDE)))) == "plain"
    assert pattern_of(cloth(columns if turned else rows)) == "stripes"
    assert pattern_of(cloth(rows & columns)) == "checks"
    assert pattern_of(cloth(blots.T if turned else blots)) == "printed"


def test_nothing_is_told_of_next_to_nothing() -> None:
    frame = cloth(np.zeros((SIDE, SIDE)))
    assert frame.alpha is not None
    alpha = np.zeros_like(frame.alpha)
    alpha[:10, :10] = 255
    assert pattern_of(frame.with_(alpha=alpha)) == ""


def test_the_network_s_classes_have_words() -> None:
    assert filed_under("outwear", 1.0) == "jacket"
    assert filed_under("outwear", 1.6) == "coat"
    assert filed_under("pants", 3.0) == "trousers"
    assert filed_under("umbrella", 1.0) == ""


def test_words_are_near_or_not() -> None:
    assert nearness("jeans", "jeans", True) == 1
    assert 0.5 < nearness("jeans", "trousers", False) < 1  # the program does not tell them apart
    assert nearness("jeans", "trousers", True) == 0.5  # but a person has
    assert nearness("shoes", "boots", True) > nearness("boots", "shoes", True)
    assert nearness("dress", "jeans", False) == 0
    assert nearness("bag", "bag", True) == 1
    assert nearness("bag", "hat", False) == 0
    assert all(0 <= nearness(one, other, True) <= 1 for one in KINDS for other in KINDS)


def test_seasons() -> None:
    assert usual_seasons("shorts") == ("summer",)
    assert usual_seasons("shorts", "wool") == ("autumn", "winter")
    assert usual_seasons("jeans") == ()


def test_what_a_design_leaves_open_is_found() -> None:
    item = designed(WardrobeItem(category="shirt", pattern="plain", doubt=0.8), Design(material="silk"))
    assert (item.category, item.pattern, item.material) == ("shirt", "plain", "silk")
    assert item.is_unsure


def test_twins_are_known_again() -> None:
    rows, columns = grid(40)
    one, other = cloth(rows & columns), cloth(rows | columns)
    small = one.with_(rgb=cv2.resize(one.rgb, (120, 120)), alpha=cv2.resize(one.alpha, (120, 120)))
    blue = one.with_(rgb=one.rgb[..., ::-1].copy())
    twins = Twins({7: signature(one), 9: b""})
    assert twins.of(signature(small)) == 7
    assert twins.of(signature(other)) == 0
    assert twins.of(signature(blue)) == 0
    twins.add(8, signature(other))
    assert twins.of(signature(other)) == 8
    assert twins.of(b"") == 0
    assert Twins({}).of(signature(one)) == 0
    for number in range(10, 200):
        twins.add(number, signature(other)[::-1])
    assert (twins.of(signature(small)), twins.of(signature(other)[::-1])) == (7, 10)
