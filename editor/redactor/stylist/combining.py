"""All outfits of some things: for capsules, packing and what is missing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import numpy as np

from editor.redactor.stylist.closet import Closet, Places, Thing
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit
from editor.redactor.stylist.promising import liking, promising
from editor.redactor.stylist.score import Leaning
from editor.redactor.stylist.slots import BOTTOM, DRESS, LAYER, NOWHERE, SHOES, SLOTS, TOP

GOOD: Final = 0.75  # of the score: an outfit that one would wear
# Things a slot that are combined: some ten thousand outfits in all.
_MOST: Final = {TOP: 14, BOTTOM: 10, DRESS: 8, SHOES: 6, LAYER: 6}


def combinable(
    closet: Closet[Thing],
    wishes: Sequence[Occasion],
    taste: Leaning | None,
    must: Sequence[Thing] = (),
) -> Closet[Thing]:
    """The things that promise most for some wishes, and those that must be among them; `must` comes first."""
    fixed = Closet(tuple(must))
    liked = liking(closet, taste)
    ranked = [promising(closet, Closet[Any](()), wish, taste, most=_MOST, liked=liked) for wish in wishes]
    chosen: list[int] = []
    for slot, most in _MOST.items():
        own = [int(place) for turn in range(most) for found in ranked for place in found[slot][turn : turn + 1]]
        chosen += list(dict.fromkeys(own))[:most]
    rest = closet.part([place for place in chosen if closet.things[place] not in fixed.things])
    return Closet([*fixed.things, *rest.things], [*fixed.traits, *rest.traits])


def all_rows(slots: Places) -> Places:
    """n x slots: each top with each bottom, and each dress, with each pair of shoes, with and without each layer.

    Where there are no shoes, outfits go without.

    Args:
        slots: of each thing, as `Closet.slot`.
    """
    tops, bottoms, dresses, shoes, layers = (np.flatnonzero(slots == one) for one in (TOP, BOTTOM, DRESS, SHOES, LAYER))
    places = np.full((len(tops) * len(bottoms) + len(dresses), len(SLOTS)), NOWHERE, np.int64)
    both = len(tops) * len(bottoms)
    places[:both, TOP] = np.repeat(tops, len(bottoms))
    places[:both, BOTTOM] = np.tile(bottoms, len(tops))
    places[both:, DRESS] = dresses
    if len(shoes):
        places = with_each(places, SHOES, shoes)
    if len(layers):
        places = np.concatenate([places, with_each(places, LAYER, layers)])
    return places


def with_each(places: Places, slot: int, things: Places) -> Places:
    """Each outfit with each of these things."""
    grown = np.repeat(places, len(things), axis=0)
    grown[:, slot] = np.tile(things, len(places))
    return grown


def outfit_at(closet: Closet[Thing], row: Places) -> Outfit[Thing]:
    """Of a row of places."""
    return Outfit(tuple(closet.things[int(place)] for place in row if place >= 0))
