"""What there is to say of things of the wardrobe."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from editor.controllers.design_words import (
    COLOUR_WORDS,
    GARMENT_WORDS,
    MATERIAL_WORDS,
    PATTERN_WORDS,
    SHADE_WORDS,
    colour_words,
    coloured_words,
    value_words,
)
from editor.controllers.words import tr
from editor.model.design import Colour
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem

ACCESSORY_WORDS: Final = {"bag": "bag", "belt": "belt", "scarf": "scarf"}
FORMALITY_TITLES: Final = ("Sport or home", "Casual", "Smart casual", "Office", "Evening")  # as `wardrobe.FORMALITIES`
FOUND_WORDS: Final = {"shape": "silhouette", "colors": "colors"}  # what things are found by besides words
PRINT_WORDS: Final = {"printed": "print"}
KIND_WORDS: Final = {**GARMENT_WORDS, **ACCESSORY_WORDS}
THING_PATTERN_WORDS: Final = {**PATTERN_WORDS, **PRINT_WORDS}


def kind_words(category: str) -> str:
    """What it is; of what nobody knows yet: *something*."""
    return tr(KIND_WORDS[category]) if category in KIND_WORDS else tr("something")


def named_colour_words(colour: NamedColour) -> str:
    """Such as *dark green*."""
    return colour_words(Colour(colour.name, colour.shade))


def item_name(item: WardrobeItem) -> str:
    """As its owner calls it, or else what it is."""
    if item.name:
        return item.name
    words = kind_words(item.category)
    if item.colours:
        words = coloured_words(tr(COLOUR_WORDS[item.colours[0].name]), words)
    return words[:1].upper() + words[1:]


def described(item: WardrobeItem) -> str:
    """In one line: kind, colors, pattern, fabric, season."""
    parts = [kind_words(item.category), ", ".join(named_colour_words(one) for one in item.colours[:3])]
    if item.pattern not in ("", "plain"):
        parts.append(tr(THING_PATTERN_WORDS[item.pattern]))
    if item.material:
        parts.append(tr(MATERIAL_WORDS[item.material]))
    parts += [value_words("seasons", season) for season in item.seasons]
    return " · ".join(part for part in parts if part)


def priced(item: WardrobeItem) -> str:
    """What it cost, with the currency; empty where nobody said."""
    if item.price is None:
        return ""
    number = f"{item.price:,.2f}".replace(",", " ").removesuffix(".00")
    return f"{number} {item.currency}".strip()


def found_by(words: str) -> str:
    """What of a question a thing answers, as the search tells it in English, in the language of the window."""
    for known in (KIND_WORDS, COLOUR_WORDS, THING_PATTERN_WORDS, MATERIAL_WORDS, FOUND_WORDS):
        if words in known:
            return tr(known[words])
    shade, _, name = words.partition(" ")
    if shade in SHADE_WORDS and name in COLOUR_WORDS:
        return colour_words(Colour(name, shade))
    return tr(words)


def spoken(item: WardrobeItem, why: Sequence[str] = ()) -> str:
    """All of it, for tooltips and screen readers."""
    lines = [item_name(item), described(item), priced(item), item.notes]
    if item.is_unsure:
        lines.append(tr("Is this right? The program is not sure what it is."))
    if why:
        lines.append(tr("Found by: {what}", what=", ".join(map(found_by, why))))
    return "\n".join(line for line in lines if line)
