"""What a wardrobe lacks: the one new thing with which it would make most outfits, in the words of a design."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from editor.model.design import MAIN, OF_PATTERN, Colour, Design, Pattern, colour_of
from editor.model.design_vocabulary import GARMENTS
from editor.model.phrase import Phrase
from editor.model.wardrobe import WardrobeItem
from editor.redactor.stylist.closet import Closet, Floats, Places
from editor.redactor.stylist.combining import GOOD, all_rows
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Rows
from editor.redactor.stylist.promising import promising
from editor.redactor.stylist.score import Leaning, judge
from editor.redactor.stylist.slots import BOTTOM, DRESS, LAYER, SHOES, SLOTS, TOP

_GARMENTS: Final = (
    "t-shirt", "shirt", "blouse", "sweater", "trousers", "jeans", "skirt", "shorts", "dress", "blazer", "cardigan",
    "jacket", "trench coat", "coat", "sneakers", "boots", "shoes", "sandals",
)  # fmt: skip
_COLOURS: Final = (
    "black", "white", "grey", "navy", "beige", "camel", "brown", "cream", "burgundy", "olive", "blue", "light blue",
    "forest green", "red", "mustard", "pink",
)  # fmt: skip
_STRIPED: Final = ("t-shirt", "shirt", "sweater")
_BESIDE: Final = {TOP: 6, BOTTOM: 6, DRESS: 3, SHOES: 3, LAYER: 3}  # things a slot that new ones are tried with
_ALIKE: Final = 18.0  # CIELAB units within which a thing of the same garment is the same thing again
_SAME_SLOT: Final = 0.3  # worth of another thing for the slot of one that is told already: advice is to differ
_LEAST: Final = 0.5  # outfits
_AGAIN: Final = 0.15  # worth of the same thing again; of the same garment in another color the root of it


@dataclass(frozen=True, slots=True)
class Missing:
    """Attributes:
    design: what would help.
    words: the same, as `vitrina design` reads it.
    outfits: how many more good outfits there would be, estimated.
    reason: in one sentence.
    """

    design: Design
    words: str
    outfits: int
    reason: Phrase


def missing(
    items: Sequence[WardrobeItem] | Closet[WardrobeItem],
    wish: Occasion = Occasion(),  # noqa: B008  # frozen
    count: int = 3,
    *,
    taste: Leaning | None = None,
) -> tuple[Missing, ...]:
    """The new things that would give most outfits, mostly of different slots, the best first; none for no wardrobe.

    How many is an estimate: the share of good outfits among those with a few things of each slot, times how many things
    the slots hold. What there is already counts for little.
    """
    closet: Closet[Any] = items if isinstance(items, Closet) else Closet(items)
    few = _few(closet, wish, taste)
    if not len(few):
        return ()
    designs = [one for garment in _GARMENTS for one in _designs(garment)]
    new = Closet(designs)
    everything: Closet[Any] = Closet([*few.things, *designs], [*few.traits, *new.traits])
    gains = _gains(closet, few, new, everything, wish, taste) * _fresh(closet, new)
    found: list[Missing] = []
    worth = gains.copy()
    while len(found) < count and worth.max() >= _LEAST:
        at = int(worth.argmax())
        found.append(_told(designs[at], round(float(gains[at]))))
        worth[[one.garment == designs[at].garment for one in designs]] = 0
        worth[new.slot == new.slot[at]] *= _SAME_SLOT
    return tuple(found)


def _told(design: Design, number: int) -> Missing:
    what = Phrase("{garment} ({color})", {"garment": Phrase(design.garment), "color": _colour(design)})
    values = {"what": what, "number": number}
    reason = Phrase("A new thing that goes with most: {what}. About {number} outfits more.", values)
    return Missing(design, words_of(design), number, reason)


def words_of(design: Design) -> str:
    """A design in English words that `read_words` understands."""
    main = design.colour(MAIN)
    second = design.colour(OF_PATTERN)
    words = f"{main.words} {design.garment}" if main is not None else design.garment
    if design.pattern.kind:
        words += f" with {second.words} {design.pattern.kind}" if second is not None else f" with {design.pattern.kind}"
    return words


def _colour(design: Design) -> Phrase:
    main = design.colour(MAIN)
    assert main is not None
    if main.shade:
        return Phrase("{shade} {color}", {"shade": Phrase(main.shade), "color": Phrase(main.name)})
    return Phrase(main.name)


def _designs(garment: str) -> list[Design]:
    made = []
    for words in _COLOURS:
        made.append(Design(garment, (colour_of(words),), material=GARMENTS[garment].material))
    if garment in _STRIPED:
        colours = Colour("white"), Colour("navy", role=OF_PATTERN)
        made.append(Design(garment, colours, Pattern("stripes"), material=GARMENTS[garment].material))
    return made


def _few(closet: Closet[Any], wish: Occasion, taste: Leaning | None) -> Closet[Any]:
    """Some things of each slot."""
    ranked = promising(closet, Closet[Any](()), wish, taste, most=_BESIDE)
    return closet.part(np.concatenate(list(ranked.values())))


def _gains(
    closet: Closet[Any],
    few: Closet[Any],
    new: Closet[Any],
    everything: Closet[Any],
    wish: Occasion,
    taste: Leaning | None,
) -> Floats:
    """Of each new thing the outfits with it that are good."""
    rows, owners = [], []
    for at in range(len(new)):
        own = _with_new(few, len(few) + at, int(new.slot[at]))
        rows.append(own)
        owners.append(np.full(len(own), at))
    places, owner = np.concatenate(rows), np.concatenate(owners)
    if not len(places):
        return np.zeros(len(new))
    good = judge(everything, Rows.plain(places), wish, taste).total >= GOOD
    weight = np.ones(len(places))
    for slot in range(len(SLOTS)):
        have, tried = len(closet.of_slot(slot)), len(few.of_slot(slot))
        there = (places[:, slot] >= 0) & (places[:, slot] < len(few))
        weight *= np.where(there, have / max(tried, 1), 1.0)
    return np.bincount(owner, weights=good * weight, minlength=len(new)).astype(np.float64)


def _with_new(few: Closet[Any], place: int, slot: int) -> Places:
    """All outfits of few things with a new one in its slot."""
    others = np.array([at for at in range(len(few)) if few.slot[at] != slot], np.int64)
    slots = np.append(few.slot[others], slot)
    rows = all_rows(slots)
    rows = rows[rows[:, slot] == len(others)]
    names = np.append(others, place)
    return np.where(rows >= 0, names[np.maximum(rows, 0)], rows)


def _fresh(closet: Closet[Any], new: Closet[Any]) -> Floats:
    """1 for a garment that is not there, less for one that is there in another color, least for the same again."""
    worth = np.ones(len(new))
    for at, traits in enumerate(new.traits):
        same = [place for place, one in enumerate(closet.traits) if one.garment == traits.garment]
        if same:
            off = np.linalg.norm(closet.lab[same, 0] - new.lab[at, 0], axis=-1).min()
            worth[at] = _AGAIN if off < _ALIKE else _AGAIN**0.5
    return worth
