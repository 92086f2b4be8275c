from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from editor.model.design import Colour, Design, Pattern
from editor.model.design_vocabulary import GARMENTS, MOODS, SEASONS
from editor.model.frame import Frame
from editor.redactor.design.bank import Bank
from editor.redactor.design.choices import materials_for, settled
from editor.redactor.design.makers import Made, Wish
from editor.redactor.design.variations import more_like, varied

DRESS = Design("dress", (Colour("green"), Colour("white", "", "pattern")), Pattern("dots", "small"), "linen")


def test_the_first_picture_and_all_without_freedom_are_what_was_said() -> None:
    assert varied(DRESS, 5, 0, 100) == DRESS
    assert all(varied(DRESS, 5, number, 0) == DRESS for number in range(9))


def test_little_freedom_keeps_what_was_said_and_much_does_not() -> None:
    assert all(varied(DRESS, 5, number, 25) == DRESS for number in range(30))
    near = [varied(DRESS, 5, number, 45) for number in range(1, 40)]
    assert {one.pattern.kind for one in near} == {"dots"}
    assert {one.material for one in near} == {"linen"}
    assert len({one.colours for one in near}) > 3
    far = [varied(DRESS, 5, number, 100) for number in range(1, 60)]
    assert len({one.pattern.kind for one in far}) > 4
    assert len({one.material for one in far}) > 3
    assert {one.garment for one in far} == {"dress"}
    assert far == [varied(DRESS, 5, number, 100) for number in range(1, 60)]


def test_what_is_open_is_varied_first() -> None:
    shirt = Design("shirt", (Colour("red"),))
    seen = [varied(shirt, 1, number, 30) for number in range(1, 30)]
    assert {one.colours[0].name for one in seen} == {"red"}
    assert len({one.pattern.kind for one in seen}) > 2
    assert len({one.material for one in seen}) > 2


@pytest.mark.parametrize("occasion", [*SEASONS, *MOODS])
@pytest.mark.parametrize("garment", ["dress", "jeans", "hat", "shoes", "hoodie", ""])
def test_every_season_and_mood_chooses_something_possible_and_nothing_that_was_said(
    occasion: str, garment: str
) -> None:
    open_ = {"seasons": (occasion,)} if occasion in SEASONS else {"moods": (occasion,)}
    for number in range(4):
        chosen = settled(Design(garment, **open_), 3, number)
        assert chosen != Design(garment, **open_)
        assert not chosen.material or chosen.material in materials_for(chosen)
    said = replace(DRESS, **open_, sleeves="long", length="mini", fit="slim")
    assert settled(said, 3, 2) == said


def test_without_season_and_mood_nothing_is_chosen() -> None:
    assert settled(Design("dress"), 1, 4) == Design("dress")


def test_what_has_colours_of_its_own_keeps_them() -> None:
    assert settled(Design("jeans", pattern=Pattern("leopard"), moods=("beach",)), 1).colours == ()
    assert settled(Design("jacket", material="leather", seasons=("summer",)), 1).colours == ()


def test_more_like_a_picture_stays_on_its_garment() -> None:
    bank_garment = "df8283c4.webp"
    frame = Frame(np.zeros((4, 4, 3), np.uint8))
    made = Made(frame, replace(DRESS, material="silk"), (), bank_garment, "composite", Wish(DRESS, seed=4, number=7))
    wish = more_like(made, 11)
    assert (wish.on, wish.design.material, wish.seed, wish.number) == (bank_garment, "silk", 11, 1)
    assert wish.freedom > 0


def test_with_freedom_only_garments_that_fit_well_are_taken() -> None:
    bank = Bank.read()
    wanted = Design("coat", length="knee")
    assert len(bank.fitting(wanted, near=True)) < len(bank.fitting(wanted))
    assert {GARMENTS[one.garment].category for one in bank.fitting(wanted, near=True)} == {"outwear"}
