"""What the values of designs are called: English words for translation, by the attribute they belong to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from editor.controllers.words import tr
from editor.model.design import ACCENT, MAIN, OF_PATTERN, Chip, Colour, Design, Pattern

GARMENT_WORDS: Final[Mapping[str, str]] = {
    "t-shirt": "T-shirt", "polo": "polo", "tank top": "tank top", "top": "top", "bodysuit": "bodysuit",
    "long sleeve": "long-sleeved top", "sweater": "sweater", "cardigan": "cardigan", "turtleneck": "turtleneck",
    "sweatshirt": "sweatshirt", "hoodie": "hoodie", "blouse": "blouse", "shirt": "shirt", "blazer": "blazer",
    "waistcoat": "waistcoat", "jacket": "jacket", "bomber": "bomber", "down jacket": "down jacket",
    "fur coat": "fur coat", "coat": "coat", "trench coat": "trench coat", "parka": "parka", "raincoat": "raincoat",
    "dress": "dress", "sundress": "sundress", "trousers": "trousers", "jeans": "jeans", "leggings": "leggings",
    "joggers": "joggers", "shorts": "shorts", "skirt": "skirt", "hat": "hat", "cap": "cap", "shoes": "shoes",
    "sneakers": "sneakers", "boots": "boots", "sandals": "sandals", "heels": "heels",
}  # fmt: skip
# Values that sentences of other rooms say as they are.
SAID_WORDS: Final = ("t-shirt", "long sleeve", "bag", "none", "knee", "text")
# As menus group them.
GARMENT_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "tops": ("t-shirt", "polo", "tank top", "top", "bodysuit", "long sleeve", "sweater", "cardigan", "turtleneck",
             "sweatshirt", "hoodie", "blouse", "shirt"),
    "outer": ("blazer", "waistcoat", "jacket", "bomber", "down jacket", "fur coat", "coat", "trench coat", "parka",
              "raincoat"),
    "dresses": ("dress", "sundress", "skirt"),
    "trousers": ("trousers", "jeans", "leggings", "joggers", "shorts"),
    "shoes": ("shoes", "sneakers", "boots", "sandals", "heels"),
    "hats": ("hat", "cap"),
}  # fmt: skip
GROUP_WORDS: Final[Mapping[str, str]] = {
    "tops": "Tops", "outer": "Outer", "dresses": "Dresses and skirts", "trousers": "Trousers", "shoes": "Shoes",
    "hats": "Hats",
}  # fmt: skip
COLOUR_WORDS: Final[Mapping[str, str]] = {
    "black": "black", "charcoal": "charcoal", "grey": "grey", "silver": "silver", "white": "white", "cream": "cream",
    "beige": "beige", "camel": "camel", "brown": "brown", "chocolate": "chocolate", "terracotta": "terracotta",
    "rust": "rust", "red": "red", "burgundy": "burgundy", "coral": "coral", "salmon": "salmon", "orange": "orange",
    "peach": "peach", "yellow": "yellow", "mustard": "mustard", "gold": "gold", "lime": "lime", "green": "green",
    "forest green": "forest green", "emerald": "emerald", "olive": "olive", "khaki": "khaki", "mint": "mint",
    "turquoise": "turquoise", "teal": "teal", "blue": "blue", "navy": "navy", "cobalt": "cobalt", "indigo": "indigo",
    "purple": "purple", "lilac": "lilac", "lavender": "lavender", "pink": "pink", "fuchsia": "fuchsia",
}  # fmt: skip
SHADE_WORDS: Final[Mapping[str, str]] = {
    "": "as it is", "dark": "dark", "deep": "deep", "light": "lighter", "pale": "pale", "pastel": "pastel",
    "muted": "muted", "bright": "bright", "neon": "neon",
}  # fmt: skip
PATTERN_WORDS: Final[Mapping[str, str]] = {
    "plain": "plain cloth", "stripes": "stripes", "checks": "checks", "dots": "dots", "floral": "floral",
    "herringbone": "herringbone", "houndstooth": "houndstooth", "camouflage": "camouflage", "leopard": "leopard",
    "zebra": "zebra", "tiger": "tiger", "snake": "snake", "tie-dye": "tie-dye", "gradient": "gradient",
    "text": "lettering", "logo": "logo",
}  # fmt: skip
SIZE_WORDS: Final[Mapping[str, str]] = {"small": "small", "large": "large"}
DIRECTION_WORDS: Final[Mapping[str, str]] = {
    "horizontal": "across", "vertical": "lengthwise", "diagonal": "diagonal",
}  # fmt: skip
MATERIAL_WORDS: Final[Mapping[str, str]] = {
    "cotton": "cotton", "linen": "linen", "denim": "denim", "corduroy": "corduroy", "flannel": "flannel",
    "wool": "wool", "cashmere": "cashmere", "knit": "knit", "tweed": "tweed", "fleece": "fleece", "velvet": "velvet",
    "silk": "silk", "satin": "satin", "chiffon": "chiffon", "lace": "lace", "mesh": "mesh", "jersey": "jersey",
    "leather": "leather", "suede": "suede", "fur": "fur", "sequins": "sequins",
}  # fmt: skip
LENGTH_WORDS: Final[Mapping[str, str]] = {
    "cropped": "cropped", "mini": "mini", "short": "short", "above knee": "above the knee", "knee": "to the knee",
    "below knee": "below the knee", "midi": "midi", "ankle": "to the ankle", "long": "long", "maxi": "maxi",
}  # fmt: skip
SLEEVE_WORDS: Final[Mapping[str, str]] = {
    "none": "sleeveless", "straps": "straps", "short": "short sleeves", "three-quarter": "three-quarter sleeves",
    "long": "long sleeves",
}  # fmt: skip
NECKLINE_WORDS: Final[Mapping[str, str]] = {
    "round": "round neck", "v-neck": "V-neck", "boat": "boat neck", "square": "square neck", "high": "high neck",
    "off-shoulder": "off the shoulder", "halter": "halter", "stand": "stand-up collar", "shirt": "shirt collar",
    "hood": "hood",
}  # fmt: skip
FIT_WORDS: Final[Mapping[str, str]] = {
    "straight": "straight cut", "slim": "slim cut", "fitted": "fitted", "loose": "loose", "oversized": "oversized",
    "flared": "flared",
}  # fmt: skip
SEASON_WORDS: Final[Mapping[str, str]] = {
    "spring": "spring", "summer": "summer", "autumn": "autumn", "winter": "winter",
}  # fmt: skip
MOOD_WORDS: Final[Mapping[str, str]] = {
    "casual": "casual", "office": "office", "evening": "evening", "party": "party", "wedding": "wedding",
    "beach": "beach", "sport": "sport", "street": "street", "home": "at home", "school": "school",
    "romantic": "romantic", "elegant": "elegant", "classic": "classic", "vintage": "vintage", "minimal": "minimal",
    "boho": "boho", "rock": "rock", "cozy": "cozy",
}  # fmt: skip
WEARER_WORDS: Final[Mapping[str, str]] = {"women": "women", "men": "men", "children": "children"}
PART_WORDS: Final[Mapping[str, str]] = {
    "collar": "collar", "sleeves": "sleeves", "cuffs": "cuffs", "buttons": "buttons", "pockets": "pockets",
    "hem": "hem", "belt": "belt", "zip": "zip", "lining": "lining", "trim": "trim", "hood": "hood", "sole": "sole",
    "laces": "laces", "side stripes": "side stripes",
}  # fmt: skip
LIKENESS_WORDS: Final[Mapping[str, str]] = {
    "style": "its style", "colour": "its colors", "pattern": "its pattern", "material": "its fabric",
}  # fmt: skip
ATTRIBUTE_TITLES: Final[Mapping[str, str]] = {
    "garment": "garment", "colours": "color", "pattern": "pattern", "material": "fabric", "length": "length",
    "sleeves": "sleeves", "neckline": "neckline", "fit": "fit", "seasons": "season", "moods": "mood", "wearer": "for",
    "like": "as in the picture",
}  # fmt: skip
ROLE_TITLES: Final[Mapping[str, str]] = {
    MAIN: "color", OF_PATTERN: "color of the pattern", ACCENT: "color beside it",
}  # fmt: skip
VALUES: Final[Mapping[str, Mapping[str, str]]] = {
    "garment": GARMENT_WORDS, "material": MATERIAL_WORDS, "length": LENGTH_WORDS, "sleeves": SLEEVE_WORDS,
    "neckline": NECKLINE_WORDS, "fit": FIT_WORDS, "seasons": SEASON_WORDS, "moods": MOOD_WORDS,
    "wearer": WEARER_WORDS, "like": LIKENESS_WORDS,
}  # fmt: skip


def value_words(attribute: str, value: str) -> str:
    """What one value of an attribute is called; unknown ones are told as they are."""
    words = VALUES.get(attribute, {}).get(value)
    return tr(words) if words else value


def colour_words(colour: Colour) -> str:
    """Such as *dark green*."""
    name = tr(COLOUR_WORDS[colour.name])
    return tr("{shade} {color}", shade=tr(SHADE_WORDS[colour.shade]), color=name) if colour.shade else name


def coloured_words(colour: str, garment: str) -> str:
    """A garment with its color, in the order of the language: *red dress*."""
    return tr("{color} {garment}", color=colour, garment=garment)


def role_words(role: str) -> str:
    """What a color is of."""
    if role in ROLE_TITLES:
        return tr(ROLE_TITLES[role])
    return tr("color: {part}", part=tr(PART_WORDS[role]))


def pattern_words(pattern: Pattern) -> str:
    """Such as *stripes, small, across*."""
    width = tr("{width} mm", width=f"{pattern.width_mm:g}") if pattern.width_mm else ""
    parts = [
        tr(PATTERN_WORDS[pattern.kind]) if pattern.kind else "",
        tr(SIZE_WORDS[pattern.size]) if pattern.size else "",
        tr(DIRECTION_WORDS[pattern.direction]) if pattern.direction else "",
        width,
        f"“{pattern.text}”" if pattern.text else "",
    ]
    return ", ".join(part for part in parts if part)


def chip_title(design: Design, chip: Chip) -> str:
    """What a chip is about, in the language of the window."""
    name, _, number = chip.attribute.partition(":")
    if name == "colours":
        return role_words(design.colours[int(number)].role)
    return tr(ATTRIBUTE_TITLES[name]) if name in ATTRIBUTE_TITLES else chip.title


def chip_words(design: Design, chip: Chip) -> str:
    """What was understood, in the language of the window."""
    name, _, number = chip.attribute.partition(":")
    if name == "colours":
        return colour_words(design.colours[int(number)])
    if name == "pattern":
        return pattern_words(design.pattern)
    value = getattr(design, name)
    return ", ".join(value_words(name, one) for one in ((value,) if isinstance(value, str) else value))


def design_words(design: Design) -> str:
    """A design in few words, as a name: *Forest green linen dress, dots*."""
    main = design.colour(MAIN)
    words = value_words("garment", design.garment) if design.garment else tr("garment")
    if design.material:
        words = tr("{fabric} {garment}", fabric=value_words("material", design.material), garment=words)
    if main is not None:
        words = coloured_words(colour_words(main), words)
    if design.pattern.kind not in ("", "plain"):
        words = f"{words}, {tr(PATTERN_WORDS[design.pattern.kind])}"
    return words[:1].upper() + words[1:]


def unseen_words(unseen: Sequence[str]) -> str:
    """What a picture does not show, as makers tell it in English, in the language of the window."""
    return ", ".join(map(_unseen, unseen))


def _unseen(told: str) -> str:
    name, colon, value = told.partition(": ")
    if colon and name in VALUES and value in VALUES[name]:
        return tr("{title}: {value}", title=tr(ATTRIBUTE_TITLES[name]), value=value_words(name, value))
    if told.startswith(_COLOUR_OF):
        return role_words(told.removeprefix(_COLOUR_OF)) if told.removeprefix(_COLOUR_OF) in PART_WORDS else told
    for words in (GARMENT_WORDS, MATERIAL_WORDS, PATTERN_WORDS):
        if told in words:
            return tr(words[told])
    return told


_COLOUR_OF: Final = "color of the "
