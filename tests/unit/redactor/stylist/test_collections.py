"""Capsules, packing lists, and what a wardrobe lacks."""

from __future__ import annotations

from itertools import combinations

import pytest

from editor.errors import ValueRangeError
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words
from editor.redactor.stylist.capsule import capsule
from editor.redactor.stylist.combining import GOOD
from editor.redactor.stylist.missing import missing
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.packing import packed
from editor.redactor.stylist.score import scored

WORDS = (
    "white shirt", "navy t-shirt", "red/lime leopard blouse", "black trousers", "beige jeans",
    "fuchsia/olive checks skirt", "white sneakers", "navy blazer",
)  # fmt: skip


@pytest.fixture(scope="module")
def few(thing):
    return [thing(words, number) for number, words in enumerate(WORDS, 1)]


def good(items) -> int:
    """Outfits worth wearing, each by itself."""
    found = 0
    for size in (3, 4):
        for chosen in combinations(items, size):
            outfit = Outfit.of(chosen)
            whole = len(outfit.things) == size and any("sneakers" in one.category for one in chosen)
            dressed = {"shirt", "t-shirt", "blouse"} & {one.category for one in chosen} and {
                "trousers", "jeans", "skirt"
            } & {one.category for one in chosen}  # fmt: skip
            found += bool(whole and dressed and scored(outfit).total >= GOOD)
    return found


def test_no_other_pieces_make_more_outfits(few) -> None:
    found = capsule(few, 6)
    assert found.count == good(found.items) == max(good(one) for one in combinations(few, 6))
    assert all(set(map(id, one.things)) <= set(map(id, found.items)) for one in found.outfits)


def test_what_must_be_in_a_capsule_is(few, things) -> None:
    odd = few[2]
    found = capsule(few, 5, must=[odd])
    assert odd in found.items
    assert len(found.items) == 5
    assert len(capsule(things, 12, Occasion("autumn", 12, "office")).items) == 12
    assert len(capsule(few, 20).items) == len(few)
    assert capsule((), 5).items == ()


@pytest.mark.parametrize("pieces", [2, 25])
def test_too_few_or_too_many_pieces(few, pieces: int) -> None:
    with pytest.raises(ValueRangeError, match="pieces"):
        capsule(few, pieces)


def test_a_journey_needs_less_than_an_outfit_a_day(things) -> None:
    days = [Occasion("summer", 24, "casual")] * 4 + [Occasion("summer", 18, "evening")]
    found = packed(things, days)
    assert len(found.days) == 5
    worn = [thing for day in found.days for thing in day.items]
    assert {thing.number for thing in worn} == {thing.number for thing in found.items}
    assert len(found.items) < 0.8 * len(worn)
    cores = [tuple(thing.number for thing in day.items) for day in found.days]
    assert len(set(cores)) == 5
    assert min(day.score.total for day in found.days) > 0.75


def test_journeys_that_cannot_be(few) -> None:
    assert packed([], [Occasion()]).days == ()
    for days in ([], [Occasion()] * 32):
        with pytest.raises(ValueRangeError, match="days"):
            packed(few, days)


def test_what_is_missing_is_what_helps_and_can_be_designed(few, thing) -> None:
    shirts = [thing(f"{name} shirt", number) for number, name in enumerate(("white", "navy", "grey", "pink"), 10)]
    found = missing([*shirts, thing("black shoes", 20)])
    assert found[0].design.category in ("pants", "skirt", "shorts")
    assert found[0].outfits >= 3
    lexicon = Lexicon.read()
    for one in found:
        assert read_words(one.words, lexicon).design == one.design
        assert str(one.outfits) in one.reason.sentence()
    assert len({one.design.garment for one in found}) == len(found)
    assert missing(()) == ()


def test_the_same_again_is_not_missing(thing) -> None:
    items = [thing("navy trousers", 1), thing("white shirt", 2), thing("black shoes", 3)]
    words = [one.words for one in missing(items, count=20)]
    assert not {"navy trousers", "white shirt", "black shoes"} & set(words[:5])
