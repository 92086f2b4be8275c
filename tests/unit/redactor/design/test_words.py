from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from editor.errors import InputError
from editor.model.design import Colour, Design, Pattern
from editor.redactor.design.words.inflection import LANGUAGES, Lemmas, dictionary, no_lemmas
from editor.redactor.design.words.lexicon import Lexicon, examples, words_folder
from editor.redactor.design.words.reading import MOST, read_words

DATA = Path(__file__).resolve().parents[3] / "data"


def frozen(name: str = "design_phrases.json") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((DATA / name).read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def by_stems() -> Lexicon:
    return Lexicon.read(lemmas=no_lemmas)


def right(text: str, expected: dict[str, Any], lexicon: Lexicon) -> tuple[int, int]:
    """Attributes right, and attributes in one or the other; a color is one with its shade and its role."""
    result = read_words(text, lexicon)
    told = {"not_understood": list(result.not_understood), "contradictory": list(result.contradictory)}
    found = _parts(result.design.to_json() | {name: words for name, words in told.items() if words})
    wanted = _parts(expected)
    return sum((found & wanted).values()), max(sum(found.values()), sum(wanted.values()))


def _parts(told: dict[str, Any]) -> Counter[str]:
    parts: list[tuple[str, object]] = []
    for name, value in told.items():
        if isinstance(value, dict):
            parts += [(name + part, inner) for part, inner in value.items()]
        elif name == "colours":
            parts += [(name, tuple(colour.values())) for colour in value]
        else:
            parts.append((name, sorted(value) if isinstance(value, list) else value))
    return Counter(map(str, parts))


def share(phrases: list[dict[str, Any]], lexicon: Lexicon) -> float:
    counts = [right(phrase["text"], phrase["expected"], lexicon) for phrase in phrases]
    return sum(one for one, _ in counts) / sum(there for _, there in counts)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_the_frozen_phrases_of_each_language_95_percent_are_right_by_stems(language: str, by_stems: Lexicon) -> None:
    phrases = [phrase for phrase in frozen() if phrase["language"] == language]
    assert len(phrases) == 50
    assert share(phrases, by_stems) >= 0.95


def test_combinations_that_no_example_has_and_later_phrases_are_understood_as_well(by_stems: Lexicon) -> None:
    novel = [phrase for phrase in frozen() if phrase["novel"]]
    assert len(novel) >= 50
    assert share(novel, by_stems) >= 0.95
    assert share(frozen("design_phrases_later.json"), by_stems) >= 0.95


def test_novel_combinations_are_in_no_example(by_stems: Lexicon) -> None:
    def combination(design: Design) -> tuple[str, str, str, str]:
        main = design.colour("main")
        return design.category, design.pattern.kind, design.material, main.name if main else ""

    shown = {combination(read_words(text, by_stems).design) for code in LANGUAGES for text in examples(code)}
    for phrase in frozen():
        if phrase["novel"]:
            assert combination(read_words(phrase["text"], by_stems).design) not in shown


def test_dictionaries_find_forms_that_stems_do_not(by_stems: Lexicon) -> None:
    pytest.importorskip("pymorphy3", reason="the extra words is not installed")
    with_words = Lexicon.read(lemmas=dictionary())
    assert share(frozen(), with_words) >= 0.95
    assert "льна" in read_words("шорты из льна", by_stems).not_understood
    assert read_words("шорты из льна", with_words).design.material == "linen"


def test_the_papers_own_two(by_stems: Lexicon) -> None:
    jeans = read_words("Прямые леопардовые джинсы", by_stems).design
    assert jeans == Design("jeans", pattern=Pattern("leopard"), material="denim", fit="straight")
    assert (jeans.category, read_words("Пиджак того же стиля", by_stems).design) == (
        "pants",
        Design("blazer", like=("style",)),
    )


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("a red T-shirt with white stripes", ["main red", "pattern white"]),
        ("T-shirt with white stripes", ["pattern white"]),
        ("red striped T-shirt", ["main red"]),
        ("black and white stripes on a shirt", ["main black", "pattern white"]),
        ("grey shirt with black and white stripes", ["main grey", "pattern black", "pattern white"]),
        ("a shirt with dots in white", ["pattern white"]),
        ("кофта с рукавами синего цвета", ["sleeves blue"]),
        ("white boots with red", ["main white", "accent red"]),
        ("白色衬衫配蓝色圆点", ["main white", "pattern blue"]),
    ],
)
def test_a_colour_belongs_to_its_noun(text: str, roles: list[str], by_stems: Lexicon) -> None:
    assert [f"{one.role} {one.name}" for one in read_words(text, by_stems).design.colours] == roles


def test_languages_are_recognised_and_may_be_mixed(by_stems: Lexicon) -> None:
    assert read_words("чорна сукня", by_stems).languages == ("uk",)
    mixed = read_words("oversize худі, 红色", by_stems)
    assert set(mixed.languages) == {"en", "uk", "zh"}
    assert mixed.design == Design("hoodie", (Colour("red"),), fit="oversized")


def test_what_is_not_understood_and_what_contradicts_is_told(by_stems: Lexicon) -> None:
    told = read_words("a pleated red linen skirt with pockets, size 42", by_stems)
    assert told.not_understood == ("pleated", "pockets", "size", "42")
    assert read_words("white black plain striped shirt", by_stems).contradictory == ("pattern",)
    assert read_words("a plain shirt, red and blue", by_stems).contradictory == ("colours",)
    assert set(read_words("long short red dress and jacket", by_stems).contradictory) == {"length", "garment"}


@pytest.mark.parametrize(
    "text", ["", " \n", "?!", "Guten Morgen, liebe Sorgen", "shirt " * 10_000, "裙" * 5000, "\x00", "a" * 9000]
)
def test_bad_words_end_in_a_clear_error(text: str, by_stems: Lexicon) -> None:
    with pytest.raises(InputError) as error:
        read_words(text, by_stems)
    assert error.value.todo


def test_as_many_words_as_allowed_are_read(by_stems: Lexicon) -> None:
    assert read_words("shirt " * MOST, by_stems).design == Design("shirt")


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_entry_of_a_list_is_found_and_means_one_thing(language: str, by_stems: Lexicon) -> None:
    lists = json.loads((words_folder() / f"{language}.json").read_text("utf-8"))["words"]
    meanings: dict[str, str] = {}
    for attribute, values in lists.items():
        for value, texts in values.items():
            for text in texts:
                assert meanings.setdefault(text.lower(), f"{attribute} {value}") == f"{attribute} {value}"
                if attribute in ("garment", "pattern", "patterned", "material", "colour", "both", "length", "neckline"):
                    read_words(text, by_stems)  # a value that no attribute has would be refused here


def test_dictionary_says_nothing_of_other_languages() -> None:
    lemmas: Lemmas = dictionary()
    assert lemmas("shirts", "en") == ()
