"""Words to a design: the grammar that relates the items of a phrase to one another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from editor.errors import InputError
from editor.model.design import Design, Understood
from editor.redactor.design.words.attributes import attributes
from editor.redactor.design.words.guessing import Occasions
from editor.redactor.design.words.items import IGNORED, QUOTATION, STOP, UNKNOWN, Item, items
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.tokens import tokens

MOST: Final = 200  # words, or Chinese characters
_LONGEST: Final = 4000  # characters
_SILENT: Final = (IGNORED, STOP, "joint", "to", "from", "place", "noun", QUOTATION)


def read_words(text: str, lexicon: Lexicon, occasions: Occasions | None = None) -> Understood:
    """What a person's words say of a garment.

    Args:
        text: in English, Russian, Ukrainian or Chinese, or a mixture of them.
        occasions: what season and mood words are taken for that the lexicon does not know; None: for none.

    Raises:
        InputError: there are no words, too many, or nothing in them is understood.
    """
    phrase = tokens(text[: _LONGEST + 1])
    if not any(token.kind != STOP for token in phrase):
        raise InputError("There are no words.", "Say what is to be designed, for example: a red linen dress with dots.")
    if len(phrase) > MOST or len(text) > _LONGEST:
        raise InputError("These are too many words.", "Describe one garment in at most {most} words.", most=MOST)
    row, languages = items(phrase, lexicon)
    design, contradictory = attributes(row)
    understood = Understood(design, _left_over(row), contradictory, languages)
    if occasions is not None and understood.not_understood:
        understood = _guessed(understood, occasions)
    if understood.design == Design():
        raise InputError(
            "None of these words says something about a garment.",
            "Name a garment, a color, a pattern or a fabric in English, Ukrainian, Russian or Chinese.",
        )
    return understood


def _guessed(understood: Understood, occasions: Occasions) -> Understood:
    """With the season and the mood that what was not understood is nearest to, where none was said."""
    design, languages = understood.design, understood.languages
    guess = occasions.nearest(" ".join(understood.not_understood), languages[0] if languages else "")
    found = replace(
        design,
        seasons=design.seasons or ((guess.season,) if guess.season else ()),
        moods=design.moods or ((guess.mood,) if guess.mood else ()),
    )
    chips = tuple(chip for chip in found.chips() if chip not in design.chips())
    return replace(understood, design=found, guessed=chips)


def _left_over(row: Sequence[Item]) -> tuple[str, ...]:
    told = []
    for before, item in zip((None, *row), row, strict=False):
        # Of "puff sleeves" the word to tell is "puff": that there are sleeves is nothing to do.
        described = item.attribute == "part" and before is not None and before.attribute == UNKNOWN
        if not item.used and not described and item.attribute not in _SILENT:
            told.append(item.text)
    return tuple(dict.fromkeys(told))
