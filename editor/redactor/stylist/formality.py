"""How formal things are, and what occasions ask for. House rules: there is no measurement behind these tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

# 0 sport or home, 1 casual, 2 smart casual, 3 office, 4 evening, as `wardrobe.FORMALITIES`.
_GARMENT: Final[Mapping[str, float]] = {
    "t-shirt": 1, "polo": 1.5, "tank top": 0.5, "top": 1.5, "bodysuit": 1.5, "long sleeve": 1, "sweater": 1.5,
    "cardigan": 2, "turtleneck": 2, "sweatshirt": 0.5, "hoodie": 0.5, "blouse": 2.5, "shirt": 2.5, "blazer": 3,
    "waistcoat": 3, "jacket": 1.5, "bomber": 1, "down jacket": 1, "fur coat": 3, "coat": 2.5, "trench coat": 2.5,
    "parka": 1, "raincoat": 1, "dress": 2.5, "sundress": 1.5, "trousers": 2.5, "jeans": 1, "leggings": 0.5,
    "joggers": 0, "shorts": 0.5, "skirt": 2, "hat": 2, "cap": 0.5, "shoes": 2.5, "sneakers": 1, "boots": 1.5,
    "sandals": 1, "heels": 3.5, "bag": 2,
}  # fmt: skip
_MATERIAL: Final[Mapping[str, float]] = {
    "denim": -0.5, "fleece": -0.5, "jersey": -0.3, "silk": 0.7, "satin": 0.8, "lace": 0.6, "velvet": 0.8,
    "chiffon": 0.5, "sequins": 1.2, "tweed": 0.3, "leather": 0.2,
}  # fmt: skip
_PATTERN: Final[Mapping[str, float]] = {"camouflage": -0.7, "tie-dye": -0.8, "text": -0.7, "logo": -0.4}

# What an occasion asks for: how formal, what is made for it, and what is out of place.
ASKED: Final[Mapping[str, float]] = {
    "casual": 1.2, "office": 2.8, "evening": 3.5, "party": 2.7, "wedding": 3.5, "beach": 0.6, "sport": 0.2,
    "street": 1.0, "home": 0.6, "school": 1.5, "romantic": 2.5, "elegant": 3.2, "classic": 2.7, "vintage": 2.0,
    "minimal": 2.0, "boho": 1.4, "rock": 1.2, "cozy": 1.0,
}  # fmt: skip
_MADE_FOR: Final[Mapping[str, tuple[str, ...]]] = {
    "sport": ("leggings", "joggers", "sneakers", "tank top", "t-shirt", "hoodie", "shorts", "sweatshirt", "cap"),
    "beach": ("sundress", "sandals", "shorts", "tank top", "hat", "cap"),
    "office": ("shirt", "blouse", "blazer", "trousers", "waistcoat", "shoes"),
    "evening": ("dress", "heels", "blazer"),
    "party": ("dress", "heels", "top"),
    "wedding": ("dress", "heels", "blazer", "waistcoat", "shirt"),
    "home": ("joggers", "leggings", "sweatshirt", "hoodie", "t-shirt"),
    "street": ("jeans", "sneakers", "hoodie", "bomber", "cap"),
    "cozy": ("sweater", "cardigan", "turtleneck", "joggers"),
    "romantic": ("dress", "sundress", "blouse", "skirt"),
    "rock": ("jeans", "boots", "jacket", "t-shirt"),
    "boho": ("sundress", "skirt", "sandals", "blouse", "hat"),
}  # fmt: skip
_OUT_OF_PLACE: Final[Mapping[str, tuple[str, ...]]] = {
    "sport": ("heels", "blazer", "waistcoat", "coat", "fur coat", "dress", "skirt", "jeans", "trousers", "boots"),
    "beach": ("heels", "boots", "blazer", "waistcoat", "coat", "fur coat", "parka", "sweater", "turtleneck"),
    "office": ("shorts", "leggings", "joggers", "hoodie", "tank top", "sandals", "cap", "sweatshirt"),
    "evening": ("shorts", "leggings", "joggers", "hoodie", "sweatshirt", "sneakers", "cap", "parka"),
    "party": ("joggers", "leggings", "sweatshirt", "parka"),
    "wedding": ("shorts", "leggings", "joggers", "hoodie", "sweatshirt", "sneakers", "cap", "jeans", "tank top"),
    "school": ("heels", "tank top", "fur coat"),
}  # fmt: skip


def usual(garment: str, material: str = "", pattern: str = "") -> float:
    """How formal a thing of these words is, 0-4: for designs, and for things nobody has judged."""
    value = _GARMENT.get(garment, 1.5) + _MATERIAL.get(material, 0.0) + _PATTERN.get(pattern, 0.0)
    return min(max(value, 0.0), 4.0)


def fits(garment: str, occasion: str) -> float:
    """0-1: how well a garment suits an occasion by what it is; 0.8 where nothing speaks for or against it."""
    if garment in _MADE_FOR.get(occasion, ()):
        return 1.0
    return 0.15 if garment in _OUT_OF_PLACE.get(occasion, ()) else 0.8
