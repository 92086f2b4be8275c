"""A phrase as a row of items: what each word or group of words means, before they are related to one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from editor.redactor.design.words.lexicon import Lexicon, languages_of
from editor.redactor.design.words.tokens import Token

UNKNOWN: Final = "unknown"
STOP: Final = "stop"
NUMBER: Final = "number"
QUOTATION: Final = "quotation"
IGNORED: Final = "ignored"


@dataclass(eq=False, slots=True)
class Item:
    """A word or group of words.

    Attributes:
        attribute: of its `Meaning`, or one of UNKNOWN, STOP, NUMBER, QUOTATION.
        value: of its meaning; of a number or a quotation what is written.
        text: as written, in lower case.
        used: whether something was made of it; what is left over is told.
    """

    attribute: str
    value: str
    text: str
    used: bool = False


def items(phrase: Sequence[Token], lexicon: Lexicon) -> tuple[list[Item], tuple[str, ...]]:
    """The items of a phrase, and the codes of its languages, most words first."""
    preferred = _preferred(phrase, lexicon)
    row: list[Item] = []
    languages: Counter[str] = Counter()
    at = 0
    while at < len(phrase):
        token = phrase[at]
        found = lexicon.found(phrase, at, preferred) if token.kind in ("word", "character") else None
        length = found.length if found else 1
        text = _written(phrase[at : at + length])
        if found:
            row.extend(_meant(found.entry.meaning.attribute, found.entry.meaning.value, text))
        elif token.kind == "character" and row and row[-1].attribute == UNKNOWN and phrase[at - 1].kind == "character":
            row[-1].text += token.text
        else:
            row.append(Item(UNKNOWN if token.kind in ("word", "character") else token.kind, token.text, text))
        if token.kind in ("word", "character"):
            of = languages_of(token.text)
            languages[of[0] if len(of) == 1 else preferred] += length
        at += length
    return row, tuple(language for language, _ in languages.most_common())


def _preferred(phrase: Sequence[Token], lexicon: Lexicon) -> str:
    """Whether words that can be Russian and Ukrainian are taken for the one or the other: as most others are, by their
    letters, or because only the one has them."""
    counts: Counter[str] = Counter()
    for at, token in enumerate(phrase):
        of = languages_of(token.text)
        if len(of) == 1:
            counts[of[0]] += 1
        elif {"ru", "uk"} == set(of):
            found = {lexicon.found(phrase, at, language) for language in of} - {None}
            counts.update(one.entry.language for one in found if one is not None and len(found) == 1)
    return "uk" if counts["uk"] > counts["ru"] else "ru"


def _meant(attribute: str, value: str, text: str) -> list[Item]:
    """The items of a meaning: one, or of a word that says two things both."""
    if attribute != "both":
        return [Item(attribute, value, text)]
    garment, _, rest = value.rpartition(" ")
    return [Item("garment", garment, text), Item(_OTHER[rest], rest, text)]


_OTHER: Final = {
    "flared": "fit", "loose": "fit", "slim": "fit", "cropped": "length", "mini": "length", "long": "length",
    "denim": "material", "leather": "material", "sport": "moods", "evening": "moods", "wedding": "moods",
    "floral": "patterned",
}  # fmt: skip


def _written(phrase: Sequence[Token]) -> str:
    characters = all(token.kind == "character" for token in phrase)
    return ("" if characters else " ").join(token.text for token in phrase)
