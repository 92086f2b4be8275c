"""Designs changed by hand, and told in words."""

from __future__ import annotations

import pytest

from editor.controllers import design_words as words
from editor.controllers.design_chips import (
    design_of,
    merged,
    missing,
    with_colour,
    with_new_colour,
    with_pattern,
    with_value,
)
from editor.model import design_vocabulary as vocabulary
from editor.model.design import ACCENT, MAIN, OF_PATTERN, Colour, Design, Pattern
from editor.model.wardrobe import KINDS, PATTERNS_OF_THINGS

DRESS = Design(
    "dress", (Colour("red"), Colour("white", role=OF_PATTERN)), Pattern("stripes", direction="vertical"),
    seasons=("summer",),
)  # fmt: skip


def test_values_come_and_go() -> None:
    assert with_value(DRESS, "garment", "skirt").garment == "skirt"
    assert with_value(DRESS, "seasons", "spring").seasons == ("summer", "spring")
    assert with_value(DRESS, "seasons", "summer").seasons == ()


def test_another_pattern_forgets_what_only_the_former_one_had() -> None:
    assert with_pattern(DRESS, kind="dots").pattern == Pattern("dots")
    assert with_pattern(DRESS, size="small").pattern == Pattern("stripes", "small", "vertical")


def test_colors_are_of_what_has_none_yet() -> None:
    assert with_colour(DRESS, 1, name="navy").colours[1] == Colour("navy", role=OF_PATTERN)
    assert with_new_colour(Design("dress"), "red").colours == (Colour("red", role=MAIN),)
    striped = Design("dress", (Colour("red"),), Pattern("stripes"))
    assert with_new_colour(striped, "white").colours[1].role == OF_PATTERN
    assert with_new_colour(Design("dress", (Colour("red"),)), "white").colours[1].role == ACCENT


def test_what_says_nothing_can_be_added() -> None:
    assert "garment" not in missing(DRESS)
    assert {"colours", "material", "sleeves"} <= set(missing(DRESS))


def test_what_was_changed_by_hand_stays_where_the_words_say_the_same() -> None:
    before, now = Design("dress", material="linen"), Design("skirt", material="linen")
    by_hand = with_value(before, "material", "silk")
    assert merged(before, now, by_hand) == Design("skirt", material="silk")
    assert merged(before, Design("dress", material="wool"), by_hand).material == "wool"


@pytest.mark.parametrize("data", [None, [], {"garment": "no such thing"}, {"colours": [{"name": "no"}]}, {"seed": 1}])
def test_records_of_another_time_leave_open_what_is_not_known(data: object) -> None:
    assert design_of(data) == Design()


def test_a_record_gives_the_design_back() -> None:
    assert design_of(DRESS.to_json()) == DRESS


def test_every_value_has_words() -> None:
    """Without them a chip could not be translated."""
    for known, told in (
        (vocabulary.GARMENTS, words.GARMENT_WORDS), (vocabulary.COLOURS, words.COLOUR_WORDS),
        (vocabulary.SHADES, words.SHADE_WORDS), (vocabulary.PATTERNS, words.PATTERN_WORDS),
        (vocabulary.MATERIALS, words.MATERIAL_WORDS), (vocabulary.LENGTHS, words.LENGTH_WORDS),
        (vocabulary.SLEEVES, words.SLEEVE_WORDS), (vocabulary.NECKLINES, words.NECKLINE_WORDS),
        (vocabulary.FITS, words.FIT_WORDS), (vocabulary.SEASONS, words.SEASON_WORDS),
        (vocabulary.MOODS, words.MOOD_WORDS), (vocabulary.WEARERS, words.WEARER_WORDS),
        (vocabulary.PARTS, words.PART_WORDS), (vocabulary.SIZES, words.SIZE_WORDS),
        (vocabulary.DIRECTIONS, words.DIRECTION_WORDS), (vocabulary.LIKENESSES, words.LIKENESS_WORDS),
    ):  # fmt: skip
        assert set(known) <= set(told)
    grouped = {garment for group in words.GARMENT_GROUPS.values() for garment in group}
    assert grouped == set(vocabulary.GARMENTS)


def test_every_kind_of_thing_has_words_and_a_tab() -> None:
    from editor.controllers.wardrobe_query import GROUPS
    from editor.controllers.wardrobe_words import KIND_WORDS, THING_PATTERN_WORDS

    assert set(KINDS) <= set(KIND_WORDS)
    assert set(PATTERNS_OF_THINGS) <= set(THING_PATTERN_WORDS)
    assert {kind for group in GROUPS.values() for kind in group} == set(KINDS)


def test_a_design_is_told_in_few_words() -> None:
    assert words.design_words(DRESS) == "Red dress, stripes"
    assert words.chip_words(DRESS, DRESS.chips()[1]) == "red"
    assert words.unseen_words(("length: above knee", "fur", "color of the collar", "whatever else")) == (
        "length: above the knee, fur, color: collar, whatever else"
    )
