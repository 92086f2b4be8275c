"""How large garments are, so that they lie beside one another as they are."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, NOWHERE, SHOES
from editor.redactor.stylist.traits import Traits

# Centimetres from the shoulder or the waist to the hem, of a middle size, laid flat: as shops' size charts give them.
_LONG: Final[Mapping[str, float]] = {
    "t-shirt": 69, "polo": 70, "tank top": 64, "top": 58, "bodysuit": 70, "long sleeve": 68, "sweater": 65,
    "cardigan": 68, "turtleneck": 66, "sweatshirt": 67, "hoodie": 70, "blouse": 66, "shirt": 74, "blazer": 74,
    "waistcoat": 60, "jacket": 66, "bomber": 66, "down jacket": 74, "fur coat": 95, "coat": 105, "trench coat": 108,
    "parka": 88, "raincoat": 92, "dress": 98, "sundress": 92, "trousers": 102, "jeans": 102, "leggings": 92,
    "joggers": 100, "shorts": 46, "skirt": 60,
}  # fmt: skip
_LENGTHS: Final[Mapping[int, Mapping[str, float]]] = {
    DRESS: {"mini": 82, "short": 84, "above knee": 90, "knee": 98, "below knee": 106, "midi": 114, "ankle": 132,
            "long": 136, "maxi": 142},
    BOTTOM: {"mini": 40, "short": 42, "above knee": 50, "knee": 58, "below knee": 66, "midi": 76, "ankle": 92,
             "long": 102, "maxi": 100, "cropped": 88},
}  # fmt: skip
_CROPPED: Final = 0.72  # of a top
_ACROSS: Final[Mapping[int, float]] = {
    SHOES: 29,
    BAG: 34,
    HAT: 29,
    NOWHERE: 70,
}  # of the longer side of what has no hem
_BOOTS: Final = 34.0
_UNKNOWN: Final = 70.0
# A jacket so much higher than wide is a coat: the garment network has one class for both. Trousers wider than these
# centimetres lie folded.
_COAT: Final = 1.35
_FOLDED: Final = 62.0


def centimetres(traits: Traits, width: int, height: int) -> float:
    """The height in centimetres of a garment whose picture is so many pixels wide and high."""
    slot = traits.slot
    if slot in _ACROSS:
        longer = _BOOTS if traits.garment == "boots" else _ACROSS[slot]
        return longer * height / max(width, height)
    usual = _LONG.get(traits.garment, _UNKNOWN)
    if traits.garment == "jacket" and height > _COAT * width:
        return _LONG["coat"]
    if traits.garment in ("trousers", "jeans", "joggers", "leggings"):
        return min(usual, _FOLDED * height / width)
    if traits.length == "cropped" and slot not in (BOTTOM, DRESS):
        return usual * _CROPPED
    if slot == BOTTOM and traits.garment not in ("skirt", "shorts", "trousers", "jeans"):
        return usual
    return _LENGTHS.get(slot, {}).get(traits.length, usual)
