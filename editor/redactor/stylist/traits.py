"""What the stylist looks at in a garment: the same of a thing of the wardrobe and of a design."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.design import MAIN, Design
from editor.model.design_vocabulary import MOODS, SEASONS
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.redactor.stylist import clash, formality, warmth
from editor.redactor.stylist.slots import slot_of

_COLOURS: Final = 3
_OF_MAIN: Final = 0.7  # of a designed garment, where its pattern has another color


@dataclass(frozen=True, slots=True)
class Traits:
    """A garment as the stylist sees it.

    Attributes:
        garment: its word, or "".
        colours: at most three, the largest share first; shares sum to 1 where there are any.
        pattern, material, sleeves, length: words of `design_vocabulary`, or "".
        scale: of its pattern: 0 small, 1 middle, 2 large.
        seasons: empty: any.
        moods: what it is said to be for.
        formality: 0-4.
        clo: its insulation.
    """

    garment: str
    colours: tuple[NamedColour, ...] = ()
    pattern: str = ""
    material: str = ""
    sleeves: str = ""
    length: str = ""
    scale: int = clash.MIDDLE
    seasons: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    formality: float = 1.0
    clo: float = 0.0

    @property
    def slot(self) -> int:
        """A place in `SLOTS`, or `NOWHERE`."""
        return slot_of(self.garment)


def traits_of(thing: WardrobeItem | Design) -> Traits:
    """Of a thing of the wardrobe, or of a design."""
    return _of_design(thing) if isinstance(thing, Design) else _of_item(thing)


def _of_item(item: WardrobeItem) -> Traits:
    tags = {tag.lower() for tag in item.tags}
    said = "small" if "small" in tags else "large" if "large" in tags else ""
    return Traits(
        item.category, _whole(item.colours), item.pattern, item.material, item.sleeves, item.length,
        clash.scale(item.pattern, said), item.seasons, tuple(mood for mood in MOODS if mood in tags),
        float(item.formality), warmth.insulation(item.category, item.material, item.sleeves, item.length),
    )  # fmt: skip


def _of_design(design: Design) -> Traits:
    from editor.redactor.design.shades import lab_of

    wanted = sorted(design.colours, key=lambda colour: colour.role != MAIN)[:_COLOURS]
    share = _OF_MAIN if len(wanted) > 1 else 1.0
    rest = (1 - share) / max(1, len(wanted) - 1)
    colours = [NamedColour(one.name, one.shade, rest if at else share, lab_of(one)) for at, one in enumerate(wanted)]
    kind = design.pattern.kind
    return Traits(
        design.garment, tuple(colours), kind, design.material, design.sleeves, design.length,
        clash.scale(kind, design.pattern.size), tuple(one for one in SEASONS if one in design.seasons), design.moods,
        formality.usual(design.garment, design.material, kind),
        warmth.insulation(design.garment, design.material, design.sleeves, design.length),
    )  # fmt: skip


def _whole(colours: tuple[NamedColour, ...]) -> tuple[NamedColour, ...]:
    """The largest, their shares made to sum to 1."""
    kept = colours[:_COLOURS]
    total = float(np.sum([colour.share for colour in kept]))
    if not kept or abs(total - 1) < 1e-6:
        return kept
    return tuple(
        NamedColour(one.name, one.shade, one.share / total if total > 0 else 1 / len(kept), one.lab) for one in kept
    )
