"""How well all things of a wardrobe answer what words ask for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import MAIN, Design
from editor.model.design_vocabulary import SEASONS
from editor.model.wardrobe import ACCESSORIES, KINDS, PATTERNS_OF_THINGS, PRINTED
from editor.redactor.design.words.inflection import plain
from editor.redactor.design.words.tokens import tokens
from editor.redactor.stylist.formality import ASKED
from editor.redactor.wardrobe.alike import has_colour
from editor.redactor.wardrobe.kinds import nearness
from editor.redactor.wardrobe.table import UNKNOWN, WORDS, Table

Floats = NDArray[np.float32]

# How much each attribute counts.
_CATEGORY, _COLOUR, _SECOND, _PATTERN, _MATERIAL, _SLEEVES = 4.0, 3.0, 1.5, 2.0, 1.5, 1.5
_LENGTH, _SEASON, _MOOD = 1.0, 1.0, 1.0
_IS, _HAS = 0.05, 0.15  # the least of the category and of the main color
_UNTOLD: Final = 0.35  # of what nobody knows of a thing
_ANY_SEASON: Final = 0.7
_LIKE_A_PRINT: Final = 0.6  # "printed" where a kind of print is asked for
_PLAIN: Final = ("plain", "stripes", "checks", "gradient", "herringbone", "houndstooth")
_TOO_FORMAL: Final = 2.5  # steps of formality at which a thing does not suit a mood any more
# A thing can have these, but nobody notes them.
NOT_KEPT: Final = ("neckline", "fit", "wearer")
# Things and patterns that no design has: the beginnings of their words, and of English all of them: "baggy" is no bag.
_BESIDES: Final = {
    "bag": ("сумк", "сумо", "рюкзак", "клатч", "包", "手袋"),
    "belt": ("ремень", "ремн", "ремін", "пояс", "腰带", "皮带"),
    PRINTED: ("принт", "узор", "узір", "візерун", "рисун", "印花"),
    "scarf": ("шарф", "платок", "хустк", "хусточ", "围巾", "丝巾"),
}
_IN_ENGLISH: Final = {
    "bag": ("bag", "bags", "handbag", "handbags", "purse", "purses", "backpack", "backpacks", "clutch", "clutches"),
    "belt": ("belt", "belts"),
    PRINTED: ("print", "prints", "printed"),
    "scarf": ("scarf", "scarfs", "scarves", "shawl", "shawls"),
}


@dataclass(frozen=True, slots=True, eq=False)
class Answer:
    """To one thing that was asked for.

    Attributes:
        words: English, for what was asked.
        weight: how much it counts.
        shares: N of 0-1: how well each row of the table answers.
        needed: what answers less is no answer to the whole question: a red shirt is no red dress.
    """

    words: str
    weight: float
    shares: Floats
    needed: float = 0.0


def besides(text: str) -> str:
    """What a word of a text names, in any form, that no design has: an accessory, or `PRINTED`; "" if none does."""
    said = [plain(token.text) for token in tokens(text) if token.kind in ("word", "character")]
    for word in (*said, "".join(said)):
        for named, beginnings in _BESIDES.items():
            if word.startswith(beginnings) or word in _IN_ENGLISH[named]:
                return named
    return ""


def answers(wanted: Design, named: str, table: Table) -> Iterator[Answer]:
    """What each attribute that is not left open is answered.

    Args:
        named: as of `besides`.
    """
    category = wanted.garment or (named if named in ACCESSORIES else "")
    pattern = wanted.pattern.kind or (named if named == PRINTED else "")
    if category:
        yield Answer(category, _CATEGORY, _category(category, table), needed=_IS)
    for colour in wanted.colours:
        mainly = colour.role == MAIN
        has = has_colour(colour, table, mainly=mainly)
        yield Answer(colour.words, _COLOUR if mainly else _SECOND, has, needed=_HAS if mainly else 0.0)
    if pattern:
        yield Answer(pattern, _PATTERN, _pattern(pattern, table))
    for name, weight in (("material", _MATERIAL), ("sleeves", _SLEEVES), ("length", _LENGTH)):
        if word := getattr(wanted, name):
            words = f"sleeves: {word}" if name == "sleeves" else word
            yield Answer(words, weight, _of_code(table, name, word))
    for season in wanted.seasons:
        bit = 1 << SEASONS.index(season)
        there = np.where(table.seasons & bit, 1.0, np.where(table.seasons == 0, _ANY_SEASON, 0.0))
        yield Answer(season, _SEASON, np.asarray(there, np.float32))
    for mood in wanted.moods:
        yield Answer(mood, _MOOD, _mood(mood, table))


def _category(wanted: str, table: Table) -> Floats:
    by_word = np.array(
        [[nearness(wanted, there, told) for there in KINDS] + [_UNTOLD] for told in (False, True)], np.float32
    )
    return np.asarray(by_word[table.told.astype(int), table.codes("category")])  # -1 is the last one


def _pattern(wanted: str, table: Table) -> Floats:
    by_word = np.zeros(len(PATTERNS_OF_THINGS) + 1, np.float32)
    by_word[UNKNOWN] = _UNTOLD
    if wanted not in _PLAIN:
        by_word[PATTERNS_OF_THINGS.index(PRINTED)] = _LIKE_A_PRINT
    if wanted == PRINTED:
        by_word[[at for at, word in enumerate(PATTERNS_OF_THINGS) if word not in _PLAIN]] = _LIKE_A_PRINT
    by_word[PATTERNS_OF_THINGS.index(wanted)] = 1
    return by_word[table.codes("pattern")]


def _of_code(table: Table, name: str, word: str) -> Floats:
    codes = table.codes(name)
    there = np.where(codes == WORDS[name].index(word), 1.0, np.where(codes == UNKNOWN, _UNTOLD, 0.0))
    return np.asarray(there, np.float32)


def _mood(mood: str, table: Table) -> Floats:
    asked = ASKED.get(mood)
    suits = (
        np.full(len(table), _UNTOLD)
        if asked is None
        else np.clip(1 - np.abs(table.formality - asked) / _TOO_FORMAL, 0, 1)
    )
    tagged = np.fromiter((mood in tags for tags in table.tags), bool, len(table.tags))
    return np.asarray(np.where(tagged, 1.0, 0.8 * suits), np.float32)
