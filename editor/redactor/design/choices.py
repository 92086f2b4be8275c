"""What words leave open, chosen by the season and the mood that they name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np

from editor.model.design import Design, colour_of
from editor.model.design_vocabulary import MATERIALS

_SHOES: Final = ("leather", "suede", "denim", "velvet", "satin")
_HATS: Final = ("knit", "wool", "cotton", "linen", "denim", "leather", "suede", "fur", "velvet", "corduroy", "tweed")
_OUTER: Final = ("wool", "tweed", "leather", "suede", "denim", "corduroy", "cotton", "fur", "velvet", "linen")
# Of which fabrics garments of a category are made; of others no season or mood makes one.
_MADE_OF: Final[Mapping[str, tuple[str, ...]]] = {
    "shoes": _SHOES, "hat": _HATS, "outwear": _OUTER, "blazer": (*_OUTER, "satin", "sequins"),
    "pants": ("wool", "cotton", "linen", "denim", "leather", "corduroy", "tweed", "velvet", "satin", "jersey", "suede"),
    "shorts": ("cotton", "linen", "denim", "leather", "jersey", "corduroy", "satin"),
    "hoodie": ("cotton", "fleece", "jersey", "velvet"),
    "t-shirt": ("cotton", "jersey", "linen", "silk", "sequins"), "polo": ("cotton", "jersey", "knit"),
}  # fmt: skip


_COLOURED: Final = ("denim", "leather", "suede", "fur")  # have usual colors of their own


@dataclass(frozen=True, slots=True)
class Usual:
    """What is usual for a season or a mood, the most usual first.

    Attributes:
        colours: as `Colour.words` says them.
    """

    colours: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    sleeves: tuple[str, ...] = ()
    lengths: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()


_OCCASIONS: Final[Mapping[str, Usual]] = {
    "spring": Usual(("mint", "pastel pink", "lilac", "peach", "light blue"), ("cotton", "jersey")),
    "summer": Usual(("white", "turquoise", "coral", "yellow"), ("linen", "cotton"), (), ("short", "none")),
    "autumn": Usual(("rust", "mustard", "olive", "burgundy", "camel"), ("corduroy", "tweed", "wool"), (), ("long",)),
    "winter": Usual(("navy", "charcoal", "burgundy", "forest green", "cream"), ("wool", "knit"), (), ("long",)),
    "casual": Usual(("light blue", "grey", "olive", "white"), ("cotton", "denim", "jersey")),
    "office": Usual(("navy", "charcoal", "white", "light grey"), ("wool", "cotton"), (), (), ("knee",), ("straight",)),
    "evening": Usual(("black", "burgundy", "emerald", "navy"), ("satin", "velvet", "silk"), (), (), ("maxi", "midi")),
    "party": Usual(("gold", "fuchsia", "silver", "cobalt"), ("sequins", "satin"), (), (), ("mini", "above knee")),
    "wedding": Usual(("cream", "white", "pale pink"), ("satin", "silk"), (), (), ("maxi", "midi")),
    "beach": Usual(("turquoise", "coral", "white", "yellow"), ("linen", "cotton"), ("floral", "stripes"),
                   ("none", "straps", "short"), (), ("loose",)),
    "sport": Usual(("neon lime", "black", "cobalt", "bright red"), ("jersey",)),
    "street": Usual(("black", "grey", "olive", "white"), ("cotton", "denim"), ("camouflage", "tie-dye"), (), (),
                    ("oversized", "loose")),
    "home": Usual(("grey", "cream", "lavender"), ("jersey", "fleece", "flannel"), (), (), (), ("loose",)),
    "school": Usual(("navy", "grey", "white", "burgundy"), ("cotton", "wool"), ("checks",), (), ("knee",)),
    "romantic": Usual(("pale pink", "cream", "lilac"), ("chiffon", "lace", "silk"), ("floral",), (), ("midi",)),
    "elegant": Usual(("black", "navy", "cream", "emerald"), ("silk", "satin", "wool"), (), (), ("midi",), ("fitted",)),
    "classic": Usual(("navy", "camel", "white", "charcoal"), ("wool", "cotton"), ("herringbone", "houndstooth")),
    "vintage": Usual(("mustard", "rust", "teal", "cream"), ("corduroy", "cotton"), ("dots", "floral", "checks")),
    "minimal": Usual(("white", "beige", "black", "grey"), ("cotton", "wool"), ("plain",), (), (), ("straight",)),
    "boho": Usual(("terracotta", "cream", "mustard", "rust"), ("linen", "cotton", "suede"), ("floral",), (),
                  ("maxi", "midi"), ("loose",)),
    "rock": Usual(("black", "charcoal", "burgundy"), ("leather", "denim", "cotton"), ("leopard",), (), (), ("slim",)),
    "cozy": Usual(("cream", "camel", "grey", "dark green"), ("knit", "fleece", "wool"), (), ("long",), (), ("loose",)),
}  # fmt: skip


def materials_for(design: Design) -> tuple[str, ...]:
    """Of which fabrics such a garment is made."""
    return _MADE_OF.get(design.category, MATERIALS)


def settled(design: Design, seed: int, number: int = 0) -> Design:
    """A design with what its season and moods choose where words leave it open; without these, as it is.

    Picture 0 of a seed has the most usual color for it, further ones others in turn.
    """
    occasions = [_OCCASIONS[name] for name in (*design.moods, *design.seasons) if name in _OCCASIONS]
    if not occasions:
        return design
    chance = np.random.default_rng((seed, number, 23))
    open_: dict[str, Any] = {}
    # A leopard's spots and denim have colors of their own.
    coloured = design.material in _COLOURED or design.pattern.kind not in ("", "plain")
    if not (design.colours or design.like or coloured):
        open_["colours"] = (colour_of(_one([one.colours for one in occasions], chance, number)),)
    possible = materials_for(design)
    materials = [tuple(name for name in one.materials if name in possible) for one in occasions]
    # Of a picture's cloth there is a pattern and a fabric already.
    if not design.material and not set(design.like) & {"style", "material"}:
        open_["material"] = _one(materials, chance, number)
    if not design.pattern.kind and not set(design.like) & {"style", "pattern"}:
        # Every second picture stays plain: nobody asked for a pattern.
        kind = _one([one.patterns for one in occasions], chance, number)
        open_["pattern"] = replace(design.pattern, kind=kind) if kind and number % 2 else design.pattern
    for attribute, usual in (("sleeves", "sleeves"), ("length", "lengths"), ("fit", "fits")):
        if not getattr(design, attribute) and _has(design, attribute):
            open_[attribute] = _one([getattr(one, usual) for one in occasions], chance, number)
    return replace(design, **open_)


def _one(rows: list[tuple[str, ...]], chance: np.random.Generator, number: int) -> str:
    """One of what is usual: what several occasions share, else of the first that says something."""
    told = [row for row in rows if row]
    if not told:
        return ""
    shared = [value for value in told[0] if all(value in row for row in told)]
    values = shared or list(told[0])
    return values[0] if number == 0 else values[int(chance.integers(len(values)))]


def _has(design: Design, attribute: str) -> bool:
    """Whether that is open for such a garment at all: nobody asks for a bodysuit's length or a coat's short sleeves."""
    if attribute == "sleeves":
        return design.garment in ("", "top", "blouse", "shirt", "dress")
    if attribute == "length":
        return design.category in ("dress", "skirt")
    return design.category not in ("hat", "shoes")
