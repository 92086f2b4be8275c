"""A wardrobe's things: what is known of each, and how they are chosen and sorted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any, Final, Literal

from editor.errors import ValueRangeError
from editor.model.design_vocabulary import GARMENTS, MATERIALS, PATTERNS, SEASONS, SLEEVES
from editor.model.design_vocabulary import LENGTHS as GARMENT_LENGTHS
from editor.model.named_colour import NamedColour
from editor.model.source_type import is_generative

ACCESSORIES: Final = ("bag", "belt", "scarf")
KINDS: Final = (*GARMENTS, *ACCESSORIES)
PRINTED: Final = "printed"  # a pattern of a kind that the program cannot tell
PATTERNS_OF_THINGS: Final = (*PATTERNS, PRINTED)
FORMALITIES: Final = ("sport or home", "casual", "smart casual", "office", "evening")
MOST_STARS: Final = 5
# Of doubt: from here on the program asks what a thing is. Of the 767 garments of the test part it asks about 18 %, of
# which 41 % are wrong; of the others 5 % are.
ASKED_FROM: Final = 0.4

SortBy = Literal["added", "name", "category", "colour", "price", "stars", "formality"]
SORTS: Final[tuple[SortBy, ...]] = ("added", "name", "category", "colour", "price", "stars", "formality")

_TEXTS: Final = {"name": 200, "notes": 20_000, "link": 2000, "source": 4096, "made": 200}
_TAG: Final = 60
_MOST_TAGS: Final = 40


@dataclass(frozen=True, slots=True)
class WardrobeItem:
    """A thing of a wardrobe; "" and empty: not known.

    Attributes:
        number: its own, never given again; 0: it is in no wardrobe yet.
        name: as its owner calls it.
        category: one of `KINDS`.
        kind: the class of the garment network that it was taken for.
        doubt: 0-1, of that; 1 where nothing was recognised.
        colours: the largest share first.
        pattern: one of `PATTERNS_OF_THINGS`; material, sleeves, length: of `design_vocabulary`.
        seasons: of `SEASONS`, in their order; empty: any.
        formality: 0-4, a place of `FORMALITIES`.
        price: what it cost or costs, or None; in `currency`, three capital letters (ISO 4217) or "".
        stars: 0-5; 0: none were given.
        made: what its picture has to say of how it came to be, as `SourceType`.
        sha256: of the file or picture it came from.
        source: where that lay.
        picture: cut out, WebP with alpha, at most 1024 pixels a side; `thumbnail`: at most 256.
        added: when, with its time zone.
        asked: whether a person has confirmed or corrected what the program found.
        found: what the program found, by attribute (`category`, `pattern`, `sleeves`), whatever was corrected since.

    Raises:
        ValueRangeError: a value is not one of those allowed; the message names it.
    """

    number: int = 0
    name: str = ""
    category: str = ""
    kind: str = ""
    doubt: float = 1.0
    colours: tuple[NamedColour, ...] = ()
    pattern: str = ""
    material: str = ""
    seasons: tuple[str, ...] = ()
    sleeves: str = ""
    length: str = ""
    formality: int = 1
    notes: str = ""
    price: float | None = None
    currency: str = ""
    link: str = ""
    tags: tuple[str, ...] = ()
    favourite: bool = False
    stars: int = 0
    made: str = ""
    sha256: str = ""
    source: str = ""
    picture: Path = Path()
    thumbnail: Path = Path()
    added: datetime = datetime.min
    asked: bool = False
    found: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._check_words()
        if not 0 <= self.formality < len(FORMALITIES):
            raise refusal_of("formality", self.formality, f"0 to {len(FORMALITIES) - 1}")
        if not 0 <= self.stars <= MOST_STARS:
            raise refusal_of("stars", self.stars, f"0 to {MOST_STARS}")
        if self.price is not None and not 0 <= self.price < 1e9:
            raise refusal_of("price", self.price, "0 or more")
        if self.currency and not (len(self.currency) == 3 and self.currency.isascii() and self.currency.isupper()):
            raise refusal_of("currency", self.currency, "three letters such as EUR")
        if len(self.tags) > _MOST_TAGS or any(not 0 < len(tag) <= _TAG for tag in self.tags):
            raise refusal_of("tags", ", ".join(self.tags)[:_TAG], f"{_MOST_TAGS} tags of up to {_TAG} characters")
        for name, most in _TEXTS.items():
            if len(getattr(self, name)) > most:
                raise refusal_of(name, f"{getattr(self, name)[:20]}…", f"up to {most} characters")

    def _check_words(self) -> None:
        for name, known in _KNOWN.items():
            value = getattr(self, name)
            for one in (value,) if isinstance(value, str) else value:
                if one and one not in known:
                    raise refusal_of(name, one, ", ".join(known))

    @property
    def is_made(self) -> bool:
        """Whether a network made what it shows, as of a designed thing."""
        return is_generative(self.made)

    @property
    def is_unsure(self) -> bool:
        """Whether its owner should be asked what it is."""
        return not self.asked and self.doubt >= ASKED_FROM

    def to_json(self) -> dict[str, Any]:
        """As plain data, of the same names; paths as text, the date in ISO 8601."""
        told = asdict(self) | {"colours": [asdict(colour) for colour in self.colours]}
        told |= {"picture": str(self.picture), "thumbnail": str(self.thumbnail), "added": self.added.isoformat()}
        return told | {"seasons": list(self.seasons), "tags": list(self.tags), "found": dict(self.found)}


CHANGEABLE: Final = (
    "name", "category", "colours", "pattern", "material", "seasons", "sleeves", "length", "formality", "notes",
    "price", "currency", "link", "tags", "favourite", "stars", "asked",
)  # fmt: skip
_KNOWN: Final[Mapping[str, tuple[str, ...]]] = {
    "category": KINDS,
    "pattern": PATTERNS_OF_THINGS,
    "material": MATERIALS,
    "seasons": SEASONS,
    "sleeves": SLEEVES,
    "length": GARMENT_LENGTHS,
}
_DECIDED: Final = ("category", "colours", "pattern", "sleeves")


def changed(item: WardrobeItem, **values: Any) -> WardrobeItem:
    """The item with some of `CHANGEABLE` changed; who corrects what the program found need not be asked any more.

    Raises:
        ValueRangeError: as of `WardrobeItem`.
        TypeError: something else was to be changed.
    """
    if other := set(values) - set(CHANGEABLE):
        raise TypeError(f"of an item of a wardrobe these do not change: {', '.join(sorted(other))}")
    if "seasons" in values:
        values["seasons"] = tuple(sorted(dict.fromkeys(values["seasons"]), key=_place_of_season))
    if "tags" in values:
        values["tags"] = tuple(dict.fromkeys(tag.strip() for tag in values["tags"] if tag.strip()))
    if any(name in values and values[name] != getattr(item, name) for name in _DECIDED):
        values.setdefault("asked", True)
    return replace(item, **values)


def storable(text: str) -> str:
    """The text as a file can hold it: half a surrogate pair, as of a name that is no UTF-8, becomes a question mark."""
    return text.encode("utf-8", "replace").decode()


def storable_item(item: WardrobeItem) -> WardrobeItem:
    """The item with its free texts and tags as `storable` makes them."""
    return replace(
        item,
        name=storable(item.name),
        notes=storable(item.notes),
        link=storable(item.link),
        source=storable(item.source),
        tags=tuple(map(storable, item.tags)),
    )


@dataclass(frozen=True, slots=True)
class Filter:
    """Which items are meant: those that have one of the values of each attribute that is not left empty.

    Attributes:
        text: words of names, notes and tags; each may be a beginning.
        colours: names of `COLOURS`, one of which is a color of the item.
        tags: all of them.
        favourite, made: None: whether or not; `made` as of `WardrobeItem.is_made`.
        stars: at least so many.
        prices: lowest and highest; items without a price are left out then.
        formalities: places of `FORMALITIES`.
        unsure: those alone whose owner is to be asked.
    """

    text: str = ""
    categories: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    materials: tuple[str, ...] = ()
    seasons: tuple[str, ...] = ()
    sleeves: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    favourite: bool | None = None
    made: bool | None = None
    stars: int = 0
    prices: tuple[float, float] | None = None
    formalities: tuple[int, ...] = ()
    unsure: bool = False


def _place_of_season(season: str) -> int:
    return SEASONS.index(season) if season in SEASONS else len(SEASONS)


def refusal_of(name: str, value: object, allowed: str) -> ValueRangeError:
    """Of a value that is none of those allowed; `allowed` says in words which are."""
    return ValueRangeError("{name} cannot be {value}.", "Allowed: {allowed}.", name=name, value=value, allowed=allowed)
