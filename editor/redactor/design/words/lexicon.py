"""The word lists: what words and phrases of four languages mean."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from editor.paths import resources_folder
from editor.redactor.design.words.inflection import LANGUAGES, Lemmas, dictionary, plain, stem
from editor.redactor.design.words.tokens import Token, tokens

_EXACT, _LEMMA, _STEM = 2, 1, 0
_CYRILLIC: Final = ("ru", "uk")


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word says: a value of an attribute, or what it does in the sentence (`joint`, `place`, `ignored` ...)."""

    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A word or phrase of a list; `keys` has for each of its words what it is found by."""

    language: str
    meaning: Meaning
    keys: tuple[frozenset[str], ...]


@dataclass(frozen=True, slots=True)
class Found:
    """An entry that stands in a phrase, and over how many of its tokens."""

    entry: Entry
    length: int


@dataclass(eq=False)
class Lexicon:
    """All word lists, searched by any form of a word.

    Args:
        lemmas: dictionary forms of a word of a language.
        entries: as `read` makes them.
    """

    lemmas: Lemmas
    entries: Sequence[Entry]
    _by_first: dict[str, list[Entry]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        for entry in self.entries:
            for key in entry.keys[0]:
                self._by_first.setdefault(key, []).append(entry)

    @classmethod
    def read(cls, folder: Path | None = None, lemmas: Lemmas | None = None) -> Lexicon:
        """The lists of a folder, else the shipped ones; inflected by `lemmas`, else by what is installed."""
        lemmas = dictionary() if lemmas is None else lemmas
        entries: list[Entry] = []
        for language in LANGUAGES:
            for meaning, text in _listed(folder or words_folder(), language):
                words = [plain(token.text) for token in tokens(text)]
                keys = tuple(frozenset(_keys(word, (language,), lemmas)) for word in words)
                entries.append(Entry(language, meaning, keys))
        return cls(lemmas, entries)

    def found(self, phrase: Sequence[Token], at: int, preferred: str) -> Found | None:
        """The entry that stands at a token: the longest; of those the one whose forms are nearest to the written ones,
        then one of the language `preferred`."""
        keys = [self._token_keys(token) for token in phrase[at : at + 8]]
        best: tuple[tuple[int, int, bool], Found] | None = None
        for key in keys[0]:
            for entry in self._by_first.get(key, ()):
                score = _match(entry, keys)
                if score is not None:
                    rank = len(entry.keys), score, entry.language == preferred
                    if best is None or rank > best[0]:
                        best = rank, Found(entry, len(entry.keys))
        return best[1] if best else None

    def _token_keys(self, token: Token) -> dict[str, int]:
        if token.kind not in ("word", "character"):
            return {}
        word = plain(token.text)
        return _keys(word, languages_of(word), self.lemmas)


def languages_of(word: str) -> tuple[str, ...]:
    """Which languages a word can be of, by its letters."""
    if any("\u3400" <= letter <= "\u9fff" for letter in word):
        return ("zh",)
    if any("\u0400" <= letter <= "\u04ff" for letter in word):
        if any(letter in "іїєґ'" for letter in word):
            return ("uk",)
        return ("ru",) if any(letter in "ыэъё" for letter in word) else _CYRILLIC
    return ("en",)


def words_folder() -> Path:
    """Where the shipped word lists lie: a JSON file a language."""
    return resources_folder() / "design" / "words"


def examples(language: str) -> tuple[str, ...]:
    """Phrases that show how a design is asked for."""
    return tuple(json.loads((words_folder() / f"{language}.json").read_text("utf-8"))["examples"])


def _listed(folder: Path, language: str) -> Iterator[tuple[Meaning, str]]:
    lists = json.loads((folder / f"{language}.json").read_text("utf-8"))["words"]
    for attribute, values in lists.items():
        for value, texts in values.items():
            for text in texts:
                yield Meaning(attribute, value), text


def _keys(word: str, languages: Sequence[str], lemmas: Lemmas) -> dict[str, int]:
    """What a word is found by -> how near that is to the written word."""
    keys = {f"={word}": _EXACT}
    for language in languages:
        keys |= {f"{language}~{lemma}": _LEMMA for lemma in lemmas(word, language)}
        if language != "zh":
            keys[f"{language}^{stem(word, language)}"] = _STEM
    return keys


def _match(entry: Entry, keys: Sequence[dict[str, int]]) -> int | None:
    """How near an entry is to the tokens at whose first it is sought, or None."""
    if len(entry.keys) > len(keys):
        return None
    total = 0
    for wanted, there in zip(entry.keys, keys, strict=False):
        common = [there[key] for key in wanted if key in there]
        if not common:
            return None
        total += max(common)
    return total
