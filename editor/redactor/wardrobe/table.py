"""What is sought in the things of a wardrobe, as columns: thousands are compared at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design_vocabulary import COLOURS as COLOUR_NAMES
from editor.model.design_vocabulary import LENGTHS, MATERIALS, SEASONS, SLEEVES
from editor.model.wardrobe import KINDS, PATTERNS_OF_THINGS, WardrobeItem

Codes = NDArray[np.int16]

COLOURS: Final = 3  # of a thing
WORDS: Final = {
    "category": KINDS,
    "pattern": PATTERNS_OF_THINGS,
    "material": MATERIALS,
    "sleeves": SLEEVES,
    "length": LENGTHS,
}
_CODES: Final = {name: {word: at for at, word in enumerate(words)} for name, words in WORDS.items()}
_NAMES: Final = {name: at for at, name in enumerate(COLOUR_NAMES)}
UNKNOWN: Final = -1
_FAR: Final = 1000.0  # CIELAB: of a color that is not there
_FIRST: Final = 256  # rows


class Table:
    """Columns of the items of a wardrobe; a row that was taken away stays, and is not alive.

    Attributes:
        numbers: N int64.
        alive: N bool.
        codes: by the names of `WORDS`, N int16: places in these words, or `UNKNOWN`.
        told: N bool: whether a person, or the network without doubt, said the category.
        seasons: N int16: bits by the places of `SEASONS`; 0: any.
        formality: N int16.
        lab: N x 3 x 3 float32: CIELAB of the colors; far from all others where there are fewer.
        shares: N x 3 float32; colour_names: N x 3 int16: places in `design_vocabulary.COLOURS`, or `UNKNOWN`.
        tags: N sets of words in lower case.
    """

    def __init__(self) -> None:
        self._row: dict[int, int] = {}
        self._count = 0
        self.tags: list[frozenset[str]] = []
        self._numbers = np.zeros(_FIRST, np.int64)
        self._alive = np.zeros(_FIRST, bool)
        self._codes = {name: np.full(_FIRST, UNKNOWN, np.int16) for name in WORDS}
        self._told = np.zeros(_FIRST, bool)
        self._seasons = np.zeros(_FIRST, np.int16)
        self._formality = np.zeros(_FIRST, np.int16)
        self._lab = np.full((_FIRST, COLOURS, 3), _FAR, np.float32)
        self._shares = np.zeros((_FIRST, COLOURS), np.float32)
        self._colour_names = np.full((_FIRST, COLOURS), UNKNOWN, np.int16)

    def __len__(self) -> int:
        return self._count

    @property
    def numbers(self) -> NDArray[np.int64]:
        return self._numbers[: self._count]

    @property
    def alive(self) -> NDArray[np.bool_]:
        return self._alive[: self._count]

    def codes(self, name: str) -> Codes:
        return self._codes[name][: self._count]

    @property
    def told(self) -> NDArray[np.bool_]:
        return self._told[: self._count]

    @property
    def seasons(self) -> Codes:
        return self._seasons[: self._count]

    @property
    def formality(self) -> Codes:
        return self._formality[: self._count]

    @property
    def lab(self) -> NDArray[np.float32]:
        return self._lab[: self._count]

    @property
    def shares(self) -> NDArray[np.float32]:
        return self._shares[: self._count]

    @property
    def colour_names(self) -> Codes:
        return self._colour_names[: self._count]

    def row(self, number: int) -> int:
        """The row of an item; -1: it has none, or was taken away."""
        row = self._row.get(number, -1)
        return row if row >= 0 and self._alive[row] else -1

    def rows(self, numbers: Iterable[int]) -> NDArray[np.int64]:
        """The rows of those items that are there."""
        found = (self.row(int(number)) for number in numbers)
        return np.array([row for row in found if row >= 0], np.int64)

    def drop(self, numbers: Iterable[int]) -> None:
        """Take items away."""
        for number in numbers:
            if number in self._row:
                self._alive[self._row[number]] = False

    def put(self, items: Sequence[WardrobeItem]) -> None:
        """Items that are new or changed."""
        for item in items:
            row = self._row.get(item.number)
            if row is None:
                row = self._row[item.number] = self._count
                self._count += 1
                self.tags.append(frozenset())
                if row >= len(self._numbers):
                    self._double()
            self._write(row, item)

    def _write(self, row: int, item: WardrobeItem) -> None:
        self._numbers[row], self._alive[row] = item.number, True
        for name, codes in _CODES.items():
            self._codes[name][row] = codes.get(getattr(item, name), UNKNOWN)
        self._told[row] = item.asked
        self._seasons[row] = sum(1 << SEASONS.index(season) for season in item.seasons)
        self._formality[row] = item.formality
        self._lab[row], self._shares[row], self._colour_names[row] = _FAR, 0, UNKNOWN
        for at, colour in enumerate(item.colours[:COLOURS]):
            self._lab[row, at], self._shares[row, at] = colour.lab, colour.share
            self._colour_names[row, at] = _NAMES.get(colour.name, UNKNOWN)
        self.tags[row] = frozenset(tag.lower() for tag in item.tags)

    def _double(self) -> None:
        for name, column in vars(self).items():
            if isinstance(column, np.ndarray):
                setattr(self, name, np.concatenate([column, column]))
        self._codes = {name: np.concatenate([column, column]) for name, column in self._codes.items()}
