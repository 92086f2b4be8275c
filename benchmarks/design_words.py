"""How well words are understood: attributes right on the frozen phrases, by language and by attribute.

Run: python benchmarks/design_words.py [--write]
Reads by stems alone, and with the dictionaries that are installed (pymorphy3, pymorphy3-dicts-uk); tells which. A color
counts as right with its name, its shade and its role. --write: docs/tables/design_words.md.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from editor.errors import InputError
from editor.redactor.design.words.inflection import Lemmas, dictionary, no_lemmas, plain
from editor.redactor.design.words.lexicon import Lexicon, words_folder
from editor.redactor.design.words.reading import read_words
from editor.redactor.design.words.tokens import tokens

ROOT = Path(__file__).resolve().parents[1]
SETS = {"frozen": "design_phrases.json", "later": "design_phrases_later.json"}
TABLE = ROOT / "docs" / "tables" / "design_words.md"
LANGUAGES = {"en": "English", "ru": "Russian", "uk": "Ukrainian", "zh": "Chinese"}


def phrases(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((ROOT / "tests" / "data" / SETS[name]).read_text("utf-8"))
    return found


def understood(text: str, lexicon: Lexicon) -> dict[str, Any]:
    """What is read, in the form of the phrases' `expected`."""
    try:
        result = read_words(text, lexicon)
    except InputError:
        return {}
    told = {"not_understood": list(result.not_understood), "contradictory": list(result.contradictory)}
    return result.design.to_json() | {name: values for name, values in told.items() if values}


def judged(expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[tuple[str, int, int]]:
    """Attribute, how many of it are right, how many there are in one or the other."""
    for name in sorted(set(expected) | set(found)):
        wanted, got = expected.get(name), found.get(name)
        if name == "colours":
            one, other = ({tuple(colour.values()) for colour in colours or []} for colours in (wanted, got))
            yield name, len(one & other), max(len(one), len(other))
        elif name == "pattern":
            for part in sorted(set(wanted or {}) | set(got or {})):
                yield f"pattern {part}", int((wanted or {}).get(part) == (got or {}).get(part)), 1
        elif isinstance(wanted or got, list):
            yield name, int(sorted(wanted or []) == sorted(got or [])), 1
        else:
            yield name, int(wanted == got), 1


def counted(name: str, lexicon: Lexicon) -> tuple[dict[str, Counter[str]], float]:
    """By language, by attribute and of all: right, there, phrases wholly right, phrases; and seconds a phrase."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    began = time.process_time()
    for phrase in phrases(name):
        whole = True
        groups = [phrase["language"], "all", *(["novel"] if phrase["novel"] else [])]
        for attribute, right, there in judged(phrase["expected"], understood(phrase["text"], lexicon)):
            for group in (*groups, f"attribute {attribute}"):
                counts[group].update(right=right, there=there)
            whole &= right == there
        for group in groups:
            counts[group].update(whole=int(whole), phrases=1)
    return counts, (time.process_time() - began) / counts["all"]["phrases"]


def share(count: Counter[str]) -> str:
    return f"{100 * count['right'] / count['there']:.1f} % of {count['there']}" if count["there"] else "none"


def forms_found(lemmas: Lemmas) -> list[str]:
    """Of all inflected forms of the lists' single words how many stems alone find with the same meaning."""
    import pymorphy3

    by_stems = Lexicon.read(lemmas=no_lemmas)
    lines = []
    for language in ("ru", "uk"):
        try:
            analyser = pymorphy3.MorphAnalyzer(lang=language)
        except ValueError:
            continue
        right = there = 0
        lists = json.loads((words_folder() / f"{language}.json").read_text("utf-8"))["words"]
        for attribute in ("garment", "colour", "pattern", "patterned", "material"):
            for value, texts in lists[attribute].items():
                for text in texts:
                    parses = [parse for parse in analyser.parse(text) if plain(parse.normal_form) == plain(text)]
                    for form in {plain(form.word) for form in parses[0].lexeme} if parses and " " not in text else ():
                        found = by_stems.found(tokens(form), 0, language)
                        right += found is not None and found.entry.meaning.value == value
                        there += 1
        lines.append(f"{LANGUAGES[language]}: {100 * right / there:.1f} % of {there}")
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true")
    wanted = parser.parse_args()
    ways = {"stems": no_lemmas, "dictionaries": dictionary()}
    counts = {(name, way): counted(name, Lexicon.read(lemmas=ways[way])) for name in SETS for way in ways}
    lines = [
        "# Words understood",
        "",
        "Made by `python benchmarks/design_words.py --write`. Attributes right; a color with its shade and its role.",
        "",
    ]
    lines += ["| phrases | by stems alone | with dictionaries | wholly right (stems) |", "|---|---|---|---|"]
    for name, group, title in [("frozen", code, LANGUAGES[code]) for code in LANGUAGES] + [
        ("frozen", "novel", "combinations that no example has"),
        ("frozen", "all", "all 200"),
        ("later", "all", "40 written after the grammar"),
    ]:
        stems, words = (counts[name, way][0][group] for way in ways)
        lines.append(f"| {title} | {share(stems)} | {share(words)} | {stems['whole']} of {stems['phrases']} |")
    lines += ["", "| attribute (all 200) | by stems alone | with dictionaries |", "|---|---|---|"]
    stems, words = (counts["frozen", way][0] for way in ways)
    for group in sorted(group for group in stems if group.startswith("attribute")):
        lines.append(f"| {group.removeprefix('attribute ')} | {share(stems[group])} | {share(words[group])} |")
    if ways["dictionaries"] is not no_lemmas:
        found = "; ".join(forms_found(ways["dictionaries"]))
        lines += [
            "",
            f"Inflected forms of the lists' own words (garments, colors, patterns, fabrics) that stems find: {found}.",
        ]
    lines += [
        "",
        "What these figures do not say: the phrases and the word lists are by the same hand. See docs/adr/0180.",
    ]
    print("\n".join(lines))
    print(
        *(f"{name}, {way}: {1000 * seconds:.2f} ms a phrase" for (name, way), (_, seconds) in counts.items()), sep="\n"
    )
    if wanted.write:
        TABLE.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
