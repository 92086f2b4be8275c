"""What garments, parts of a person and their points are called."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from editor.controllers.words import tr
from editor.model.garment import Category
from editor.model.outfit import WornGarment

# The titles of `CATEGORIES`, for translation.
CATEGORY_WORDS: Final = (
    "T-shirt", "Polo", "Undershirt", "Top", "Body", "Long sleeve", "Blouse", "Shirt", "Hoodie", "Blazer",
    "Jacket or coat", "Dress", "Trousers", "Shorts", "Skirt",
)  # fmt: skip

# Names of `PARTS` -> what the legend and the brush call them.
PART_WORDS: Final = {
    "background": "Background", "hair": "Hair", "hat": "Hat", "face": "Face and neck", "arms": "Arms", "legs": "Legs",
    "upper": "Tops", "outer": "Jacket or coat", "dress": "Dress", "skirt": "Skirt", "trousers": "Trousers",
    "shorts": "Shorts", "shoes": "Shoes", "bag": "Bag", "accessories": "Accessories", "hands": "Hands",
}  # fmt: skip


def garment_name(garment: WornGarment) -> str:
    """The name of its file as words: ``striped_t-shirt.jpg`` is *Striped t-shirt*."""
    words = PurePath(garment.name).stem.replace("_", " ").strip()
    return words[:1].upper() + words[1:] if words else garment.picture[:8]


def described(garment: WornGarment, category: Category | None, tucked: bool) -> str:
    """What it is and how it is worn, in the language of the window: *T-shirt · tucked in*."""
    parts = [tr(category.title) if category is not None else tr("Garment")]
    if garment.hidden:
        parts.append(tr("hidden"))
    elif tucked:
        parts.append(tr("tucked in"))
    return " · ".join(parts)
