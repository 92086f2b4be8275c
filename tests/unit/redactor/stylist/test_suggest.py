"""Outfits out of a wardrobe."""

from __future__ import annotations

import numpy as np
import pytest

from editor.errors import Cancelled
from editor.model.design import Colour, Design
from editor.redactor.stylist.closet import Closet
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.score import scored
from editor.redactor.stylist.slots import BOTTOM, DRESS, LAYER, TOP, slot_of
from editor.redactor.stylist.suggest import outfits


def slots(outfit):
    return [slot_of(thing.category) for thing in outfit.things]


def test_outfits_are_whole_different_and_the_best_first(things) -> None:
    found = outfits(things, Occasion("autumn", 12, "office"), 6)
    assert len({tuple(thing.number for thing in one.items) for one in found}) == 6
    for one in found:
        worn = slots(one.outfit)
        assert len(set(worn)) == len(worn)
        assert {TOP, BOTTOM} <= set(worn) or DRESS in worn
        assert one.score.total == pytest.approx(scored(one.outfit, Occasion("autumn", 12, "office")).total)
    totals = [one.score.total for one in found]
    assert totals == sorted(totals, reverse=True)
    assert totals[-1] > 0.85


def test_they_are_far_better_than_chance(things, people) -> None:
    rng = np.random.default_rng(3)
    chance = [scored(people.random_outfit(rng, things)).total for _ in range(40)]
    assert min(one.score.total for one in outfits(things, count=5)) > max(chance)


def test_the_same_question_has_the_same_answer_and_another_seed_another(things) -> None:
    first, again, other = (outfits(Closet(things), count=3, seed=seed) for seed in (0, 0, 5))
    assert [one.items for one in first] == [one.items for one in again] != [one.items for one in other]


def test_what_must_be_in_it_is_in_it_even_from_outside(things, thing) -> None:
    fresh = thing("emerald/white dots dress")
    assert fresh.number == 0
    for one in outfits(things, count=3, must=[fresh]):
        assert one.items.count(fresh) == 1
        assert one.outfit.in_slot(TOP) is None
    skirt = Design("skirt", (Colour("mustard"),))
    assert all(skirt in one.items and one.outfit.in_slot(TOP) for one in outfits(things, count=3, must=[skirt]))


def test_the_weather_decides_on_layers(things) -> None:
    assert all(LAYER not in slots(one.outfit) for one in outfits(things, Occasion(degrees=30), 4))
    assert all(LAYER in slots(one.outfit) for one in outfits(things, Occasion(degrees=0), 4))


def test_poor_wardrobes(thing) -> None:
    assert outfits(()) == ()
    assert outfits([thing("red shirt"), thing("black shoes")]) == ()
    only = outfits([thing("red shirt", 1), thing("black jeans", 2)], count=5)
    assert [one.items for one in only] == [only[0].items]
    assert len(only[0].items) == 2
    unknown = thing("red shirt", 1, colours=())
    assert outfits([unknown, thing("black jeans", 2)])[0].score.total > 0


def test_what_nobody_waits_for_is_stopped(things) -> None:
    with pytest.raises(Cancelled):
        outfits(things, is_cancelled=lambda: True)


def test_things_without_a_place_are_left_out(thing) -> None:
    belt = thing("black belt", 3)
    assert Outfit.of([belt]).things == ()
    found = outfits([thing("red shirt", 1), thing("black jeans", 2), belt])
    assert all(belt not in one.items for one in found)
