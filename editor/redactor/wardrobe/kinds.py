"""From the classes of the garment network to the words of a wardrobe, and how near these words are to each other."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final

from editor.model.design_vocabulary import GARMENTS
from editor.model.wardrobe import KINDS

# The word that each class of the network is filed under.
_FILED: Final[Mapping[str, str]] = {
    "blazer": "blazer", "blouse": "blouse", "body": "bodysuit", "dress": "dress", "hat": "hat", "hoodie": "hoodie",
    "longsleeve": "long sleeve", "outwear": "jacket", "pants": "trousers", "polo": "polo", "shirt": "shirt",
    "shoes": "shoes", "shorts": "shorts", "skirt": "skirt", "t-shirt": "t-shirt", "top": "top",
    "undershirt": "tank top",
}  # fmt: skip
_LONG: Final = 1.5  # height of a coat beside its width, the sleeves beside it
_ALIKE: Final = (
    ("t-shirt", "polo", "top", "tank top", "bodysuit"),
    ("long sleeve", "sweater", "cardigan", "turtleneck", "sweatshirt"),
    ("sweatshirt", "hoodie"),
    ("shirt", "blouse"),
    ("jacket", "bomber", "down jacket", "parka", "raincoat"),
    ("coat", "trench coat", "fur coat", "parka", "raincoat", "down jacket"),
    ("blazer", "jacket", "waistcoat"),
    ("dress", "sundress"),
    ("trousers", "jeans", "leggings", "joggers"),
    ("hat", "cap"),
    ("shoes", "sneakers", "boots", "sandals", "heels"),
)
# Words for all of a class: "shoes" asks for boots too.
_GENERAL: Final = ("shoes", "hat", "trousers", "dress", "jacket")
_NEAR: Final = 0.5
_UNTOLD: Final = 0.85  # the program does not tell jeans from trousers; nobody has said that these are not some
_INCLUDED: Final = 0.9


def filed_under(kind: str, proportion: float) -> str:
    """The word for what the network calls `kind`, in lower case; "" for a class that is not known here.

    Args:
        proportion: height by width.
    """
    return "coat" if kind == "outwear" and proportion >= _LONG else _FILED.get(kind, "")


@cache
def nearness(wanted: str, there: str, told: bool) -> float:
    """0-1: how well a thing filed under `there` answers who asks for `wanted`.

    Args:
        told: whether a person has said so, or the network's word was enough.
    """
    if wanted == there:
        return 1.0
    if not there or wanted not in GARMENTS or there not in GARMENTS:
        return 0.0
    one_class = GARMENTS[wanted].category == GARMENTS[there].category
    if one_class and not told and there in _FILED.values():
        return _UNTOLD
    if one_class and wanted in _GENERAL:
        return _INCLUDED
    return _NEAR if any(wanted in group and there in group for group in _ALIKE) else 0.0


def usual_seasons(category: str, material: str = "") -> tuple[str, ...]:
    """When such a thing is worn, where its word or its cloth tells; empty: at any time. A house rule."""
    if material in ("fur", "wool", "cashmere", "tweed", "fleece", "flannel") or category in _COLD:
        return "autumn", "winter"
    if category in _WARM:
        return ("summer",)
    if category in _MILD or material in ("linen", "chiffon"):
        return "spring", "summer"
    return ("spring", "autumn") if category in _BETWEEN else ()


_COLD: Final = ("down jacket", "fur coat", "parka", "coat", "turtleneck", "scarf")
_WARM: Final = ("shorts", "tank top", "sandals", "sundress")
_MILD: Final = ("t-shirt", "polo", "top")
_BETWEEN: Final = ("trench coat", "raincoat", "bomber", "jacket")
assert set(_FILED.values()) | {"coat"} <= set(KINDS)
