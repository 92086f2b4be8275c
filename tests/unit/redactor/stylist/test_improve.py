"""The smallest change."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.stylist.improve import smallest_change
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.score import scored
from editor.redactor.stylist.slots import BOTTOM, TOP, slot_of


def test_one_change_and_no_more(things, people) -> None:
    rng = np.random.default_rng(2)
    for _ in range(6):
        outfit = people.random_outfit(rng, things)
        change = smallest_change(outfit, things)
        assert change is not None
        assert change.after.total == pytest.approx(scored(change.outfit).total)
        assert change.before.total == pytest.approx(scored(outfit).total)
        assert change.after.total > change.before.total
        gone = [thing for thing in outfit.things if thing not in change.outfit.things]
        come = [thing for thing in change.outfit.things if thing not in outfit.things]
        assert (gone, come) == (
            [change.what] if change.kind in ("swap", "remove") else [],
            [change.by] if change.by is not None else [],
        )


def test_no_change_is_better(things, people) -> None:
    """Every single swap of the wardrobe, by hand."""
    outfit = people.random_outfit(np.random.default_rng(11), things)
    change = smallest_change(outfit, things)
    everything = [outfit.with_(thing) for thing in things if outfit.in_slot(_slot(thing)) is not None]
    best = max(scored(one).total for one in everything)
    assert change is not None
    assert change.after.total >= best - 0.02


def test_what_is_at_hand_comes_first(thing) -> None:
    shirt, trousers, bag = thing("white shirt"), thing("navy trousers"), thing("lime/red leopard bag")
    loud = Outfit.of([thing("navy/white stripes shirt"), trousers, bag])
    off = smallest_change(loud)
    assert off is not None
    assert (off.kind, off.what) == ("remove", bag)
    assert off.reason.sentence().startswith("Leave off the bag (lime): ")
    tucked = smallest_change(Outfit.of([shirt, trousers]), occasion=Occasion(formality=3))
    assert tucked is not None
    assert tucked.kind == "tuck"
    assert tucked.outfit.tucked
    rolled = smallest_change(Outfit((shirt, trousers), tucked=True), occasion=Occasion(degrees=26))
    assert rolled is not None
    assert rolled.kind == "roll"
    assert rolled.outfit.rolled <= {TOP, BOTTOM}


def test_something_is_added_where_it_lacks(thing) -> None:
    shoes = thing("navy shoes", 5)
    change = smallest_change(Outfit((thing("white shirt"), thing("navy trousers")), tucked=True), [shoes])
    assert change is not None
    assert (change.kind, change.what, change.by) == ("add", None, shoes)
    assert change.reason.sentence() == "Add the shoes (navy): the outfit is whole."


def test_what_is_to_stay_stays(thing) -> None:
    bag = thing("lime/red leopard bag")
    outfit = Outfit.of([thing("navy/white stripes shirt"), thing("navy trousers"), bag])
    change = smallest_change(outfit, [thing("navy bag", 3), thing("white shirt", 4)], keep=[bag])
    assert change is None or bag in change.outfit.things


def test_nothing_makes_a_good_outfit_better(thing) -> None:
    outfit = Outfit.of([thing("navy dress"), thing("white shoes"), thing("navy bag")])
    assert smallest_change(outfit) is None


def test_it_helps_people_it_never_saw(people) -> None:
    gains = people.changes(people=4, each=5, seed=5, swaps=4, best=False)
    assert gains["score"].mean() > gains["random swap"].mean() + 0.3
    assert (gains["score"] > gains["random swap"]).mean() > 0.65
    assert gains["score and taste"].mean() > gains["score"].mean()


def _slot(thing) -> int:
    return slot_of(thing.category)
