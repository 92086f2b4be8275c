"""Forms of a word under one key: dictionary forms where pymorphy3 is installed, and else, or besides, stems."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

LANGUAGES: Final = ("en", "ru", "uk", "zh")
Lemmas = Callable[[str, str], tuple[str, ...]]

_LEAST: Final = 3  # letters of a stem
# Endings of adjectives and nouns of both languages, in their plain spelling (see `plain`).
_SLAVIC: Final = re.compile(
    "(?:ими|ыми|ого|его|ому|ему|ами|ями|ової|ість|ах|ях|ая|яя|ое|ее|ые|ие|ий|ый|ой|ей|ую|юю|ым|им|ом|ем|их|ых|"
    "ою|ею|ью|ів|їв|ов|ев|ам|ям|ьо|ої|єї|ій|ьої|ього|ьому|ьою|ьон|єю|ть|а|я|о|е|ы|и|і|ї|у|ю|ь|й|є)$"
)


def plain(word: str) -> str:
    """A word as it is compared: in lower case, with е for ё."""
    return word.lower().replace("ё", "е")


def stem(word: str, language: str) -> str:
    """A word without its ending, or as it is where little would remain."""
    if language == "en":
        bare = word.removesuffix("'s")
        if re.search("(?:s|x|ch|sh)es$", bare):
            return bare[:-2]
        return bare[:-1] if len(bare) > _LEAST and bare.endswith("s") and not bare.endswith("ss") else bare
    if language in ("ru", "uk"):
        bare = _SLAVIC.sub("", word)
        return _one_spelling(bare) if len(bare) >= _LEAST else word
    return word


def _one_spelling(bare: str) -> str:
    """Stems whose last letters change with the ending, in one of their spellings: юбок, юбк-; блузц-, блузк-."""
    bare = re.sub("(?<=[^аеиоуыэюяіїє])[оеі](?=[кц]$)", "", bare)
    return bare[:-1] + "к" if bare.endswith("ц") else bare


def no_lemmas(word: str, language: str) -> tuple[str, ...]:
    """In place of a dictionary where there is none."""
    return ()


def dictionary() -> Lemmas:
    """Dictionary forms by pymorphy3 (Korobov, 2015), of the languages whose dictionaries are installed."""
    try:
        import pymorphy3
    except ImportError:
        return no_lemmas
    analysers = {}
    for language in ("ru", "uk"):
        try:
            analysers[language] = pymorphy3.MorphAnalyzer(lang=language)
        except ValueError:  # its dictionary is another package
            continue

    def lemmas(word: str, language: str) -> tuple[str, ...]:
        if language not in analysers:
            return ()
        return tuple(dict.fromkeys(plain(parse.normal_form) for parse in analysers[language].parse(word)))

    return lemmas
