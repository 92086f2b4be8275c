"""Which things of the wardrobe are shown, and in which order."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Final

from editor.controllers.design_words import GARMENT_GROUPS
from editor.model.frame import Frame
from editor.model.wardrobe import ACCESSORIES, Filter, SortBy

ALL: Final = "all"
# What tabs show, by the categories of items.
GROUPS: Final = {
    "tops": GARMENT_GROUPS["tops"],
    "bottoms": (*GARMENT_GROUPS["trousers"], "skirt"),
    "dresses": ("dress", "sundress"),
    "outer": GARMENT_GROUPS["outer"],
    "shoes": GARMENT_GROUPS["shoes"],
    "more": (*GARMENT_GROUPS["hats"], *ACCESSORIES),
}
WARDROBE_TITLES: Final = {
    ALL: "All", "tops": "Tops", "bottoms": "Bottoms", "dresses": "Dresses", "outer": "Outer", "shoes": "Shoes",
    "more": "Hats and bags",
}  # fmt: skip
SORT_TITLES: Final[dict[SortBy, str]] = {
    "added": "Newest first", "name": "Name", "category": "Kind", "colour": "Color", "price": "Price",
    "stars": "Stars", "formality": "Formality",
}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """Attributes:
    text: words, in any of the four languages.
    group: `ALL`, or one of `GROUPS`.
    picture: what things are to look like.
    like: the number of an item that they are to be like; 0: of none.
    colour: a name of `COLOURS`: as `like`, but in this color.
    wanted: filters besides; its categories and text are of `group` and `text`.
    sort: of what is not found by likeness.
    """

    text: str = ""
    group: str = ALL
    picture: Frame | None = None
    like: int = 0
    colour: str = ""
    wanted: Filter = field(default_factory=Filter)
    sort: SortBy = "added"

    @property
    def by_likeness(self) -> bool:
        """Whether the best come first."""
        return bool(self.text.strip()) or self.picture is not None or bool(self.like)

    @property
    def filter(self) -> Filter:
        """What the list is narrowed to before anything is searched in it."""
        return self.wanted if self.group == ALL else replace(self.wanted, categories=GROUPS[self.group])

    @property
    def is_narrowed(self) -> bool:
        """Whether it leaves anything out."""
        return self.by_likeness or self.group != ALL or self.wanted != Filter()
