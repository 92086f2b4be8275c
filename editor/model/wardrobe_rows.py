"""Items of a wardrobe as rows of its database, and filters as questions to it."""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from editor.model.design_vocabulary import COLOURS, MATERIALS, SEASONS, SHADES, SLEEVES
from editor.model.design_vocabulary import LENGTHS as GARMENT_LENGTHS
from editor.model.named_colour import NamedColour
from editor.model.source_type import SourceType, is_generative
from editor.model.wardrobe import ASKED_FROM, KINDS, PATTERNS_OF_THINGS, Filter, SortBy, WardrobeItem, storable
from editor.model.wardrobe_database import PICTURES

COLUMNS: Final = (
    "name", "category", "kind", "doubt", "colours", "pattern", "material", "seasons", "sleeves", "length", "formality",
    "notes", "price", "currency", "link", "tags", "favourite", "stars", "made", "sha256", "source", "file", "added",
    "asked", "found", "tone",
)  # fmt: skip
SELECTED: Final = f"SELECT number, {', '.join(COLUMNS)} FROM item"
_NO_TONE: Final = 1000.0  # of items without a color
_ORDERS: Final[Mapping[SortBy, str]] = {
    "added": "number",
    "name": "name = '', name COLLATE NOCASE",
    "category": "category = '', category",
    "colour": f"tone = {_NO_TONE:g}, tone",
    "price": "price IS NULL, price",
    "stars": "stars = 0, stars",
    "formality": "formality",
}
_GENERATIVE: Final = [str(kind) for kind in SourceType if is_generative(kind)]
_GREY: Final = 8.0  # of chroma: colours below it are sorted by lightness, after all others
# Values that a newer program wrote, or that were taken away since, are as good as not known.
_KNOWN: Final[Mapping[str, Sequence[str]]] = {
    "category": KINDS,
    "pattern": PATTERNS_OF_THINGS,
    "material": MATERIALS,
    "sleeves": SLEEVES,
    "length": GARMENT_LENGTHS,
}


def row_of(item: WardrobeItem, file: str) -> dict[str, Any]:
    """Values of `COLUMNS`; `file` is the name of the item's pictures without suffix."""
    plain = {name: getattr(item, name) for name in COLUMNS if name not in _WRITTEN}
    return plain | {name: write(item) for name, write in _WRITTEN.items() if name != "file"} | {"file": file}


def item_of(row: Sequence[Any], folder: Path) -> WardrobeItem:
    """The item of a row of `SELECTED`, of the wardrobe in `folder`."""
    values: dict[str, Any] = dict(zip(("number", *COLUMNS), row, strict=True))
    file = values.pop("file")
    del values["tone"]
    values["colours"] = tuple(_colours(json.loads(values["colours"])))
    values["seasons"] = tuple(season for season in json.loads(values["seasons"]) if season in SEASONS)
    values["tags"] = tuple(json.loads(values["tags"]))
    values["found"] = json.loads(values["found"])
    values["added"] = datetime.fromisoformat(values["added"])
    for name in ("favourite", "asked"):
        values[name] = bool(values[name])
    for name, known in _KNOWN.items():
        values[name] = values[name] if values[name] in known else ""
    return WardrobeItem(picture=picture_of(folder, file), thumbnail=thumbnail_of(folder, file), **values)


def picture_of(folder: Path, file: str) -> Path:
    """Where the cut-out of an item lies."""
    return folder / PICTURES / f"{file}.webp"


def thumbnail_of(folder: Path, file: str) -> Path:
    """Where its small picture lies."""
    return folder / PICTURES / f"{file}-small.webp"


def searched(item: WardrobeItem) -> str:
    """What full text is sought in."""
    return spaced(" ".join((item.name, item.notes, *item.tags)))


def spaced(text: str) -> str:
    """Chinese characters apart from one another, as the words that SQLite's index knows are parted by spaces."""
    composed = unicodedata.normalize("NFC", text)  # names of files on a Mac are decomposed
    return "".join(f" {letter} " if "\u3400" <= letter <= "\u9fff" else letter for letter in composed)


def phrases(text: str) -> str:
    """A question to the index: all words of a text, each as a beginning; "" where it has none."""
    words = "".join(letter if letter.isalnum() else " " for letter in spaced(text)).split()
    return " ".join(f'"{word}"*' for word in words[:32])


def tone_of(colours: Sequence[NamedColour]) -> float:
    """Where an item stands among others that are sorted by color: along the hues, then greys from light to dark."""
    if not colours:
        return _NO_TONE
    lightness, a, b = colours[0].lab
    return math.degrees(math.atan2(b, a)) % 360 if math.hypot(a, b) >= _GREY else 500 - lightness


def order(by: SortBy, descending: bool) -> str:
    """The end of a question; what is not known comes last either way."""
    *unknown, value = _ORDERS[by].split(", ")
    way = "DESC" if descending else "ASC"
    return "ORDER BY " + ", ".join([*unknown, f"{value} {way}", f"number {way}"])


def condition(wanted: Filter) -> tuple[str, list[Any]]:
    """What a filter asks of a row, and the values in it."""
    parts: list[str] = ["removed IS NULL"]
    values: list[Any] = []
    for part, more in _conditions(wanted):
        parts.append(part)
        values.extend(more)
    return " AND ".join(parts), values


def _conditions(wanted: Filter) -> Iterator[tuple[str, Sequence[Any]]]:
    if wanted.text.strip():
        question = phrases(wanted.text)
        yield ("number IN (SELECT rowid FROM words WHERE words MATCH ?)", [question]) if question else ("0", [])
    for column, among in (
        ("category", wanted.categories),
        ("pattern", wanted.patterns),
        ("material", wanted.materials),
        ("sleeves", wanted.sleeves),
        ("formality", wanted.formalities),
    ):
        if among:
            yield f"{column} IN ({', '.join('?' * len(among))})", among
    for texts, column, opening in ((wanted.colours, "colours", "["), (wanted.seasons, "seasons", "")):
        if texts:
            yield _any_of(column, len(texts)), [f"{opening}{_quoted(text)}" for text in texts]
    for tag in wanted.tags:
        yield "instr(tags, ?)", [_quoted(tag)]
    yield from _marks(wanted)


def _marks(wanted: Filter) -> Iterator[tuple[str, Sequence[Any]]]:
    if wanted.favourite is not None:
        yield "favourite = ?", [wanted.favourite]
    if wanted.made is not None:
        yield f"(made IN ({', '.join('?' * len(_GENERATIVE))})) = ?", [*_GENERATIVE, wanted.made]
    if wanted.stars:
        yield "stars >= ?", [wanted.stars]
    if wanted.prices is not None:
        yield "price BETWEEN ? AND ?", wanted.prices
    if wanted.unsure:
        yield "asked = 0 AND doubt >= ?", [ASKED_FROM]


def _any_of(column: str, count: int) -> str:
    return f"({' OR '.join([f'instr({column}, ?)'] * count)})"


def _quoted(text: str) -> str:
    return json.dumps(storable(text), ensure_ascii=False)


def _texts(values: Iterable[object]) -> str:
    return json.dumps(list(values), ensure_ascii=False)


def _colours(told: Iterable[Sequence[Any]]) -> Iterator[NamedColour]:
    for name, shade, share, lab in told:
        if name in COLOURS:
            yield NamedColour(name, shade if shade in SHADES else "", share, (lab[0], lab[1], lab[2]))


_WRITTEN: Final[Mapping[str, Any]] = {
    "colours": lambda item: _texts(
        [one.name, one.shade, round(one.share, 4), [round(v, 2) for v in one.lab]] for one in item.colours
    ),
    "seasons": lambda item: _texts(item.seasons),
    "tags": lambda item: _texts(item.tags),
    "found": lambda item: json.dumps(dict(item.found), ensure_ascii=False),
    "added": lambda item: item.added.isoformat(),
    "tone": lambda item: tone_of(item.colours),
    "file": None,
}
