"""Finds things of a wardrobe: by words in four languages, by a picture, by another thing, in another color."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError, NetworkError
from editor.model.design import Colour, Design, Understood
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import KINDS, Filter, WardrobeItem
from editor.model.wardrobe_rows import phrases, spaced
from editor.model.wardrobe_store import ALL, Wardrobe
from editor.redactor.design.palette import colours_of
from editor.redactor.design.words.inflection import plain, stem
from editor.redactor.design.words.lexicon import Lexicon, languages_of
from editor.redactor.design.words.reading import read_words
from editor.redactor.design.words.tokens import tokens
from editor.redactor.wardrobe.alike import has_colour, same_colours
from editor.redactor.wardrobe.asking import NOT_KEPT, Answer, answers, besides
from editor.redactor.wardrobe.filing import Filing, not_cancelled
from editor.redactor.wardrobe.index import Index
from editor.redactor.wardrobe.kinds import nearness
from editor.redactor.wardrobe.table import COLOURS, Table

if TYPE_CHECKING:
    from editor.redactor.networks.pool import NetworkPool

Floats = NDArray[np.float32]

LIMIT: Final = 60
_LEAST: Final = 0.45  # of what was asked for: less is no answer
_MET: Final = 0.7  # of one thing that was asked for: it is told as found
_TEXT: Final = 2.5  # how much each word counts that is sought in names, notes and tags
_MOST_TEXT: Final = 8  # words that are sought there
_CANDIDATES: Final = 300  # nearest by shape, among which colors decide
_SHAPE, _COLOUR = 0.6, 0.4
_UNALIKE: Final = 0.3  # cosine of things that have nothing in common
_SAME_CUT: Final = 0.45  # nearness of words that can be the same thing in another color
_IN_COLOUR: Final = 0.4  # how much of the color it has to have


@dataclass(frozen=True, slots=True)
class Hit:
    """A thing that was found.

    Attributes:
        number: of the item.
        score: 0-1.
        why: English words for what of the question it answers.
    """

    number: int
    score: float
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """What words found.

    Attributes:
        hits: the best first.
        understood: what was made of the words; None where nothing was, and names, notes and tags alone were searched.
        not_found: words that say nothing here and stand in no name, note or tag; and what nobody notes of things.
    """

    hits: tuple[Hit, ...]
    understood: Understood | None = None
    not_found: tuple[str, ...] = ()


class Search:
    """Searches one wardrobe, and follows its changes. Safe to use from several threads.

    Args:
        lexicon: of words.
        networks: without them nothing is found by likeness of shape, only by colors.
    """

    def __init__(self, wardrobe: Wardrobe, lexicon: Lexicon, networks: NetworkPool | None = None) -> None:
        self._wardrobe, self._lexicon = wardrobe, lexicon
        self._table = Table()
        self._filing = None if networks is None else Filing(networks)
        network = None if self._filing is None else self._filing.network
        self._index = None if network is None else Index(wardrobe, network)
        self._revision = -1
        self._lock = threading.RLock()

    def follow(self) -> None:
        """Take in what was changed; every search begins with it. The first time takes .2 s for 10,000 things."""
        with self._lock:
            if self._wardrobe.revision == self._revision:
                return
            changes = self._wardrobe.changes(self._revision)
            self._table.drop(changes.removed)
            self._table.put(changes.items)
            if self._index is not None:
                self._index.follow(changes.revision, changes.removed)
            self._revision = changes.revision

    def words(self, text: str, limit: int = LIMIT, within: Filter = ALL) -> tuple[Hit, ...]:
        """The hits of `found`."""
        return self.found(text, limit, within).hits

    def found(self, text: str, limit: int = LIMIT, within: Filter = ALL) -> Found:
        """Things that words ask for.

        Args:
            text: in English, Ukrainian, Russian or Chinese: of garments, and of what stands in names, notes and tags.
            within: among which.

        Raises:
            InputError: there are no words, too many, or nothing is understood and no name, note or tag has them.
        """
        try:
            understood, refusal = read_words(text, self._lexicon), None
        except InputError as error:
            understood, refusal = None, error
        with self._lock:
            self.follow()
            found = self._asked(text, understood, limit, self._among(within))
        if refusal is not None and not found.hits and found.understood is None:
            raise refusal
        return found

    def like(self, number: int, limit: int = LIMIT, within: Filter = ALL) -> tuple[Hit, ...]:
        """Things that look like one of the wardrobe, which is not among them. `InputError`: it is not there."""
        item = self._wardrobe.item(number)
        with self._lock:
            self.follow()
            vector = None if self._index is None else self._index.of(number)
            return self._near(vector, item.colours, limit, within, without=number)

    def picture(
        self,
        frame: Frame,
        limit: int = LIMIT,
        within: Filter = ALL,
        is_cancelled: Callable[[], bool] = not_cancelled,
    ) -> tuple[Hit, ...]:
        """Things that look like what a picture shows.

        Raises:
            InputError: it shows nothing that stands out.
            NetworkError, Cancelled: as in `NetworkPool.run`.
        """
        if self._filing is None:
            raise NetworkError("Pictures cannot be looked at here.", "Search by words.")
        photo, cut = self._filing.looked_at(frame, is_cancelled)
        vector = self._filing.vector(photo)
        with self._lock:
            self.follow()
            numbers = None if vector is None else np.asarray(vector[1], np.float32)
            return self._near(numbers, colours_of(cut), limit, within)

    def in_colour(self, number: int, colour: Colour, limit: int = LIMIT, within: Filter = ALL) -> tuple[Hit, ...]:
        """The same in another color: things of the same kind that have it, those most like the one first.

        Raises:
            InputError: the item is not there.
        """
        item = self._wardrobe.item(number)
        with self._lock:
            self.follow()
            table = self._table
            has = has_colour(colour, table, mainly=True)
            rows = np.flatnonzero(self._among(within) & (has >= _IN_COLOUR) & (table.numbers != number))
            kept = [row for row in rows if self._same_cut(item, int(row))]
            scores = [(0.5 * float(has[row]) + 0.5 * self._shape(number, row), row) for row in kept]
            best = sorted(scores, key=lambda pair: (-pair[0], -table.numbers[pair[1]]))[:limit]
            return tuple(Hit(int(table.numbers[row]), round(score, 4), (colour.words,)) for score, row in best)

    def _same_cut(self, item: WardrobeItem, row: int) -> bool:
        code = int(self._table.codes("category")[row])
        if not item.category or code < 0:
            return False
        return nearness(item.category, KINDS[code], bool(self._table.told[row])) >= _SAME_CUT

    def _shape(self, number: int, row: int) -> float:
        """0-1: how alike two things' shapes are; the middle where no network has seen them."""
        if self._index is None:
            return 0.5
        one, other = self._index.of(number), self._index.of(int(self._table.numbers[row]))
        return 0.5 if one is None or other is None else float(_likeness(np.asarray(one @ other)))

    def _among(self, within: Filter) -> NDArray[np.bool_]:
        if within == ALL:
            return self._table.alive
        chosen = np.zeros(len(self._table), bool)
        chosen[self._table.rows(self._wardrobe.numbers(within))] = True
        return chosen

    def _asked(self, text: str, understood: Understood | None, limit: int, among: NDArray[np.bool_]) -> Found:
        wanted = Design() if understood is None else understood.design
        extra = besides(text)
        parts = list(answers(wanted, extra, self._table))
        left = _left(text) if understood is None else understood.not_understood
        left = tuple(word for word in left if not extra or besides(word) != extra)
        texts, unknown = self._texts(left)
        parts += texts
        untold = tuple(getattr(wanted, name) for name in NOT_KEPT if getattr(wanted, name))
        named = self._named(text)
        scores = self._scores(parts, named)
        scores[~among] = 0
        whole = np.zeros(len(scores), np.float32)
        whole[named] = 1
        hits = self._best(scores, [*parts, Answer("name", 0, whole)], limit)
        return Found(hits, understood, (*unknown, *untold))

    def _scores(self, parts: Sequence[Answer], named: NDArray[np.int64]) -> Floats:
        scores = np.zeros(len(self._table), np.float32)
        if parts:
            weights = sum(part.weight for part in parts)
            scores += sum(part.weight * part.shares for part in parts) / np.float32(weights)
            for part in parts:
                scores[part.shares < part.needed] = 0
            scores[scores < _LEAST] = 0
        scores[named] = 1  # its name, notes and tags have all the words
        return scores

    def _best(self, scores: Floats, parts: Sequence[Answer], limit: int) -> tuple[Hit, ...]:
        numbers = self._table.numbers
        rows = np.flatnonzero(scores > 0)
        rows = rows[np.lexsort((-numbers[rows], -scores[rows]))][:limit]
        found = []
        for row in rows:
            why = tuple(part.words for part in parts if part.shares[row] >= _MET)
            found.append(Hit(int(numbers[row]), round(float(scores[row]), 4), why))
        return tuple(found)

    def _texts(self, words: Sequence[str]) -> tuple[list[Answer], tuple[str, ...]]:
        """Words that stand in names, notes and tags, and those that stand nowhere."""
        found, unknown = [], []
        for word in words[:_MOST_TEXT]:
            question = " ".join(f'"{part}"*' for part in _stems(word))
            numbers = self._wardrobe.found_text(question, max(1, len(self._table))) if question else []
            rows = self._table.rows(number for number, _ in numbers)
            if not len(rows):
                unknown.append(word)
                continue
            shares = np.zeros(len(self._table), np.float32)
            shares[rows] = 1
            found.append(Answer(word, _TEXT, shares))
        return found, (*unknown, *words[_MOST_TEXT:])

    def _named(self, text: str) -> NDArray[np.int64]:
        """Rows of the things whose name, notes and tags have all the words."""
        question = phrases(text)
        if not question:
            return np.zeros(0, np.int64)
        return self._table.rows(number for number, _ in self._wardrobe.found_text(question, LIMIT))

    def _near(
        self,
        vector: Floats | None,
        colours: Sequence[NamedColour],
        limit: int,
        within: Filter,
        without: int = 0,
    ) -> tuple[Hit, ...]:
        table, among = self._table, self._among(within)
        shape = np.full(len(table), np.nan, np.float32)
        if vector is not None and self._index is not None:
            wanted = max(_CANDIDATES, 4 * limit) if within == ALL else len(table)
            numbers, cosines = self._index.nearest(vector, wanted)
            rows = np.array([table.row(int(number)) for number in numbers], np.int64)
            shape[rows[rows >= 0]] = _likeness(cosines[rows >= 0])
        rows = np.flatnonzero(among & (~np.isnan(shape) if np.isfinite(shape).any() else True))
        rows = rows[table.numbers[rows] != without]
        colour = same_colours(colours[:COLOURS], table.lab[rows], table.shares[rows])
        total = colour if np.isnan(shape[rows]).all() else _SHAPE * shape[rows] + _COLOUR * colour
        best = np.lexsort((-table.numbers[rows], -total))[:limit]
        return tuple(
            Hit(int(table.numbers[rows[at]]), round(float(total[at]), 4), _because(float(shape[rows[at]]), colour[at]))
            for at in best
        )


def _likeness(cosines: NDArray[np.floating]) -> Floats:
    return np.asarray(np.clip((cosines - _UNALIKE) / (1 - _UNALIKE), 0, 1), np.float32)


def _because(shape: float, colour: float) -> tuple[str, ...]:
    found = []
    if shape >= _MET:
        found.append("shape")
    if colour >= _MET:
        found.append("colors")
    return tuple(found)


def _left(text: str) -> tuple[str, ...]:
    return tuple(
        dict.fromkeys(token.text for token in tokens(text[:4000]) if token.kind in ("word", "character", "number"))
    )


def _stems(text: str) -> list[str]:
    """The beginnings of words that all their forms share."""
    found = []
    for word in spaced(plain(text)).split():
        bare = "".join(letter for letter in word if letter.isalnum())
        if bare:
            found.append(stem(bare, languages_of(bare)[0]))
    return found
