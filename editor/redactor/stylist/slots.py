"""Where on a person a thing is worn, and how much of the outfit it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SLOTS: Final = ("top", "layer", "bottom", "dress", "shoes", "bag", "hat")
TOP, LAYER, BOTTOM, DRESS, SHOES, BAG, HAT = range(len(SLOTS))
NOWHERE: Final = -1

# How much of a dressed person each covers, beside the others: what colors and patterns are weighed by.
AREAS: Final = (0.8, 0.9, 0.9, 1.4, 0.25, 0.3, 0.2)

# What is not worn with what: a dress stands for a top and a bottom.
INSTEAD: Final[Mapping[int, tuple[int, ...]]] = {TOP: (DRESS,), BOTTOM: (DRESS,), DRESS: (TOP, BOTTOM)}

_WORDS_OF_SLOTS: Final[Mapping[int, tuple[str, ...]]] = {
    TOP: (
        "t-shirt", "polo", "tank top", "top", "bodysuit", "long sleeve", "sweater", "turtleneck", "sweatshirt",
        "hoodie", "blouse", "shirt",
    ),
    LAYER: (
        "cardigan", "blazer", "waistcoat", "jacket", "bomber", "down jacket", "fur coat", "coat", "trench coat",
        "parka", "raincoat",
    ),
    BOTTOM: ("trousers", "jeans", "leggings", "joggers", "shorts", "skirt"),
    DRESS: ("dress", "sundress"),
    SHOES: ("shoes", "sneakers", "boots", "sandals", "heels"),
    BAG: ("bag",),
    HAT: ("hat", "cap"),
}  # fmt: skip
_SLOT: Final = {word: slot for slot, words in _WORDS_OF_SLOTS.items() for word in words}


def slot_of(garment: str) -> int:
    """The place in `SLOTS` of a garment's word; `NOWHERE` of what an outfit has no place for (a belt, a scarf)."""
    return _SLOT.get(garment, NOWHERE)
