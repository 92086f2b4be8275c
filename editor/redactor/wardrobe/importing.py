"""Many pictures into a wardrobe: of folders, of tables, or one by one."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Literal

from editor.errors import Cancelled, EditorError, InputError, NetworkError, OutputError, ValueRangeError
from editor.model.codecs.formats import is_readable_name
from editor.model.design import Design
from editor.model.files import sha256_or_nothing
from editor.model.wardrobe import ACCESSORIES, KINDS, PATTERNS_OF_THINGS, PRINTED, WardrobeItem, changed
from editor.model.wardrobe_database import WardrobeListError, WardrobeMissingError
from editor.model.wardrobe_sheet import price_of, read_sheet
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words
from editor.redactor.wardrobe.asking import besides
from editor.redactor.wardrobe.filing import Filing, not_cancelled
from editor.redactor.wardrobe.twins import Twins

State = Literal["added", "same file", "looks the same", "refused"]

_TABLES: Final = (".csv", ".tsv")
_YES: Final = ("yes", "true", "1", "x", "y", "да", "так", "是")


@dataclass(frozen=True, slots=True)
class Entry:
    """A picture that is to be taken in.

    Attributes:
        path: the picture; where a table's row names none, the table.
        cells: what a table says of it, by `wardrobe_sheet.COLUMNS`.
        row: of the table; 0: it is of none.
    """

    path: Path
    cells: Mapping[str, str] = field(default_factory=dict)
    row: int = 0


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a picture.

    Attributes:
        number: of the new item, or of the one that is there already; 0: of none.
        error: why it was refused.
        notes: what of a table's row could not be understood; the rest was taken.
    """

    path: Path
    state: State
    number: int = 0
    error: EditorError | None = None
    notes: tuple[EditorError, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of many.

    Attributes:
        stopped: whether a person had enough: the rest can be taken in later, what is there is passed over then.
    """

    taken: tuple[Taken, ...]
    stopped: bool = False

    def of(self, *states: State) -> tuple[Taken, ...]:
        """Those of some states."""
        return tuple(one for one in self.taken if one.state in states)


def entries(paths: Iterable[Path]) -> tuple[list[Entry], list[Taken]]:
    """What files, folders with their subfolders, and tables (.csv, .tsv) name; and what of them cannot be opened.

    Pictures that a table names are sought beside it, unless it says where they lie.
    """
    found: list[Entry] = []
    refused: list[Taken] = []
    for path in paths:
        try:
            if os.path.isdir(path):  # Path.is_dir raises for names that are too long
                pictures, closed = _in_folder(path)
                found += pictures
                refused += closed
            elif path.suffix.lower() in _TABLES:
                found += _in_table(path)
            else:
                found.append(Entry(path))
        except EditorError as error:
            refused.append(Taken(path, "refused", error=error))
    return found, refused


class Importing:
    """Takes pictures into a wardrobe. `take` may be called from several threads; no picture stays in memory.

    Args:
        lexicon: reads the words of tables, of four languages.
        keeps_twins: whether pictures are taken in that look the same as one that is there. The same file never is.
    """

    def __init__(self, wardrobe: Wardrobe, filing: Filing, lexicon: Lexicon, *, keeps_twins: bool = False) -> None:
        self._wardrobe, self._filing, self._lexicon = wardrobe, filing, lexicon
        self._keeps_twins = keeps_twins
        self._twins = Twins(wardrobe.hashes())
        self._lock = threading.Lock()

    def run(
        self,
        wanted: Sequence[Entry],
        is_cancelled: Callable[[], bool] = not_cancelled,
        on_taken: Callable[[int, Taken], None] = lambda done, taken: None,
    ) -> Imported:
        """Take all in, one after the other; what cannot be used is told, and the rest goes on.

        Args:
            on_taken: told how many are done, and what became of the last one.

        Raises:
            as `take`, but for Cancelled.
        """
        taken: list[Taken] = []
        for entry in wanted:
            if is_cancelled():
                return Imported(tuple(taken), stopped=True)
            try:
                taken.append(self.take(entry, is_cancelled))
            except Cancelled:
                return Imported(tuple(taken), stopped=True)
            on_taken(len(taken), taken[-1])
        return Imported(tuple(taken))

    def take(self, entry: Entry, is_cancelled: Callable[[], bool] = not_cancelled) -> Taken:
        """Take one picture in.

        Raises:
            Cancelled: `is_cancelled` became true.
            NetworkError, OutputError, WardrobeMissingError, WardrobeListError: nothing can be taken in.
        """
        try:
            return self._taken(entry, is_cancelled)
        except (Cancelled, NetworkError, OutputError, WardrobeMissingError, WardrobeListError):
            raise
        except EditorError as error:
            return Taken(entry.path, "refused", error=error)
        except Exception as reason:  # of thousands of pictures one may find a mistake of a library's
            return Taken(entry.path, "refused", error=_unforeseen(entry.path.name, reason))

    def _taken(self, entry: Entry, is_cancelled: Callable[[], bool]) -> Taken:
        if entry.path.suffix.lower() in _TABLES:
            raise InputError("Row {row} of {name} names no picture.", name=entry.path.name, row=entry.row)
        sha256 = sha256_or_nothing(entry.path)
        there = self._wardrobe.of_file(sha256)
        if there:
            return Taken(entry.path, "same file", there)
        filed = self._filing.file(entry.path, is_cancelled, sha256)
        item, notes = said(filed.item, entry.cells, self._lexicon)
        with self._lock:  # two threads do not add the same
            there = self._wardrobe.of_file(item.sha256)
            if there:
                return Taken(entry.path, "same file", there)
            twin = 0 if self._keeps_twins else self._twins.of(filed.signature)
            if twin:
                return Taken(entry.path, "looks the same", twin)
            kept = replace(filed, item=item).keep(self._wardrobe)
            self._twins.add(kept.number, filed.signature)
        return Taken(entry.path, "added", kept.number, notes=notes)


def said(
    item: WardrobeItem, cells: Mapping[str, str], lexicon: Lexicon
) -> tuple[WardrobeItem, tuple[EditorError, ...]]:  # fmt: skip
    """The item with what a table's row says of it, and what of that could not be understood."""
    notes: list[EditorError] = []
    for column, text in cells.items():
        try:
            values = _values(column, text, lexicon)
            item = changed(item, **values, **({"asked": True} if values.get("category") else {}))
        except (ValueRangeError, ValueError):
            told = {"column": column, "text": text[:60]}
            notes.append(InputError("The column {column} says nothing that is known here: {text}.", **told))
    return item, tuple(notes)


def _values(column: str, text: str, lexicon: Lexicon) -> dict[str, Any]:
    """What a cell says; `ValueError` where it says nothing.

    Colors are measured, and how a picture was made is said by the picture itself: these columns are passed over.
    """
    if column == "price":
        price, currency = price_of(text)
        return {"price": price, **({"currency": currency} if currency else {})}
    if column in _VOCABULARY:
        return {column: _word(column, text, lexicon)}
    return {column: _PLAIN[column](text)} if column in _PLAIN else {}


_VOCABULARY: Final = ("category", "pattern", "material", "sleeves", "length", "seasons")
_PLAIN: Final[Mapping[str, Callable[[str], object]]] = {
    "name": str,
    "link": str,
    "notes": str,
    "currency": str.upper,
    "stars": int,
    "formality": int,
    "favourite": lambda text: text.lower() in _YES,
    "tags": lambda text: tuple(text.replace(";", ",").split(",")),
}


def _word(column: str, text: str, lexicon: Lexicon) -> str | tuple[str, ...]:
    """The vocabulary's word for a cell, in any of the languages; `ValueError`: there is none."""
    plain = text.strip().lower()
    if (column == "category" and plain in KINDS) or (column == "pattern" and plain in PATTERNS_OF_THINGS):
        return plain
    named = besides(text)
    try:
        # "Long" and "none" are words of many things: they are said together with what they are of.
        wanted = read_words(f"{text} sleeves" if column == "sleeves" else text, lexicon).design
    except InputError:
        if not named:
            raise ValueError from None
        wanted = Design()
    understood: dict[str, str | tuple[str, ...]] = {
        "category": wanted.garment or (named if named in ACCESSORIES else ""),
        "pattern": wanted.pattern.kind or (named if named == PRINTED else ""),
        "material": wanted.material,
        "sleeves": wanted.sleeves or plain,
        "length": wanted.length,
        "seasons": wanted.seasons,
    }
    if not understood[column]:
        raise ValueError
    return understood[column]


def _in_folder(folder: Path) -> tuple[list[Entry], list[Taken]]:
    """Its pictures, and which of its folders cannot be opened."""
    found: list[Entry] = []
    errors: list[OSError] = []
    for place, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            path = Path(place, name)
            if is_readable_name(path) and not name.startswith("."):
                found.append(Entry(path))
    if not found and not errors:
        raise InputError("There are no pictures in {name}.", "Choose another folder.", name=folder.name)
    return found, [Taken(Path(error.filename), "refused", error=_closed(error)) for error in errors]


def _closed(error: OSError) -> InputError:
    return InputError(
        "The folder {name} cannot be opened: {reason}.",
        name=Path(error.filename).name,
        reason=error.strerror or str(error),
    )


def _in_table(table: Path) -> Iterator[Entry]:
    for row, cells in enumerate(read_sheet(table), 2):
        picture = cells.pop("picture", "")
        yield Entry(table.parent / picture if picture else table, cells, row)


def _unforeseen(name: str, reason: Exception) -> InputError:
    if isinstance(reason, MemoryError):
        return InputError("There is not enough memory to open {name}.", "Make the picture smaller.", name=name)
    return InputError("{name} cannot be worked on: {reason}.", name=name, reason=repr(reason)[:200])
