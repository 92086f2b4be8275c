"""The values that a design's attributes can have: English words, which are also what is kept in documents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Cut:
    """What follows from a garment's word.

    Attributes:
        category: the class of the garment network: a name of `garment.CATEGORIES`, or "hat", or "shoes".
        material, neckline: one of `MATERIALS`, `NECKLINES`, where the word says so.
    """

    category: str
    material: str = ""
    neckline: str = ""


GARMENTS: Final[Mapping[str, Cut]] = {
    "t-shirt": Cut("t-shirt"),
    "polo": Cut("polo"),
    "tank top": Cut("undershirt"),
    "top": Cut("top"),
    "bodysuit": Cut("body"),
    "long sleeve": Cut("longsleeve"),
    "sweater": Cut("longsleeve", material="knit"),
    "cardigan": Cut("longsleeve", material="knit"),
    "turtleneck": Cut("longsleeve", neckline="high"),
    "sweatshirt": Cut("longsleeve"),
    "hoodie": Cut("hoodie"),
    "blouse": Cut("blouse"),
    "shirt": Cut("shirt"),
    "blazer": Cut("blazer"),
    "waistcoat": Cut("outwear"),
    "jacket": Cut("outwear"),
    "bomber": Cut("outwear"),
    "down jacket": Cut("outwear"),
    "fur coat": Cut("outwear", material="fur"),
    "coat": Cut("outwear"),
    "trench coat": Cut("outwear"),
    "parka": Cut("outwear"),
    "raincoat": Cut("outwear"),
    "dress": Cut("dress"),
    "sundress": Cut("dress"),
    "trousers": Cut("pants"),
    "jeans": Cut("pants", material="denim"),
    "leggings": Cut("pants"),
    "joggers": Cut("pants"),
    "shorts": Cut("shorts"),
    "skirt": Cut("skirt"),
    "hat": Cut("hat"),
    "cap": Cut("hat"),
    "shoes": Cut("shoes"),
    "sneakers": Cut("shoes"),
    "boots": Cut("shoes"),
    "sandals": Cut("shoes"),
    "heels": Cut("shoes"),
}

# Encoded sRGB of cloth that is called so: between the textbook's color and what dyed cotton reaches.
COLOURS: Final[Mapping[str, str]] = {
    "black": "#1c1c1f",
    "charcoal": "#3c3f45",
    "grey": "#88898c",
    "silver": "#b9bcc2",
    "white": "#f2f1ee",
    "cream": "#f0e6d0",
    "beige": "#d6bf9d",
    "camel": "#bf925c",
    "brown": "#6f472b",
    "chocolate": "#4a2e20",
    "terracotta": "#b85c3e",
    "rust": "#a3491f",
    "red": "#c4202c",
    "burgundy": "#6d1a2d",
    "coral": "#f2755f",
    "salmon": "#f0937f",
    "orange": "#e8781e",
    "peach": "#f6bd98",
    "yellow": "#f9d834",
    "mustard": "#c8991f",
    "gold": "#c9a03f",
    "lime": "#a8cf3a",
    "green": "#2f8044",
    "forest green": "#1f5534",
    "emerald": "#0b7f5b",
    "olive": "#6b6a34",
    "khaki": "#8a8259",
    "mint": "#a9dcc3",
    "turquoise": "#2db3ad",
    "teal": "#12727a",
    "blue": "#2a58b0",
    "navy": "#1e2a50",
    "cobalt": "#1d42a8",
    "indigo": "#343a7c",
    "purple": "#6c3a95",
    "lilac": "#b79ad1",
    "lavender": "#c3b5e3",
    "pink": "#eb8fae",
    "fuchsia": "#d02d88",
}

SHADES: Final = ("dark", "deep", "light", "pale", "pastel", "muted", "bright", "neon")

PATTERNS: Final = (
    "plain", "stripes", "checks", "dots", "floral", "herringbone", "houndstooth", "camouflage", "leopard", "zebra",
    "tiger", "snake", "tie-dye", "gradient", "text", "logo",
)  # fmt: skip
SIZES: Final = ("small", "large")
DIRECTIONS: Final = ("horizontal", "vertical", "diagonal")

MATERIALS: Final = (
    "cotton", "linen", "denim", "corduroy", "flannel", "wool", "cashmere", "knit", "tweed", "fleece", "velvet", "silk",
    "satin", "chiffon", "lace", "mesh", "jersey", "leather", "suede", "fur", "sequins",
)  # fmt: skip

LENGTHS: Final = (
    "cropped", "mini", "short", "above knee", "knee", "below knee", "midi", "ankle", "long", "maxi",
)  # fmt: skip
SLEEVES: Final = ("none", "straps", "short", "three-quarter", "long")
NECKLINES: Final = ("round", "v-neck", "boat", "square", "high", "off-shoulder", "halter", "stand", "shirt", "hood")
FITS: Final = ("straight", "slim", "fitted", "loose", "oversized", "flared")
SEASONS: Final = ("spring", "summer", "autumn", "winter")
MOODS: Final = (
    "casual", "office", "evening", "party", "wedding", "beach", "sport", "street", "home", "school", "romantic",
    "elegant", "classic", "vintage", "minimal", "boho", "rock", "cozy",
)  # fmt: skip
WEARERS: Final = ("women", "men", "children")

# Parts that can have a color of their own.
PARTS: Final = (
    "collar", "sleeves", "cuffs", "buttons", "pockets", "hem", "belt", "zip", "lining", "trim", "hood", "sole", "laces",
    "side stripes",
)  # fmt: skip

# Where words or a logo can be printed; without a word for it on the chest.
PLACES: Final = ("chest", "pocket", "sleeve", "leg", "hem")

LIKENESSES: Final = ("style", "colour", "pattern", "material")
