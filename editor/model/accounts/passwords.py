"""Which passwords are accepted, and how hard one is to guess."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise
from math import log2
from typing import Literal

from editor.errors import AccountError
from editor.model.user import login_key

SHORTEST, LONGEST = 8, 256
_STEPS = (36.0, 50.0, 65.0)  # bits from which on a password is fair, good, strong

Kind = Literal["letters", "digits", "signs"]

# Stems of the passwords that head every published list of leaked ones; digits and signs around them add little.
_STEMS = """
    password passwort passw0rd p@ssword p@ssw0rd qwerty qwertz azerty qwertyuiop qwertyuio asdfgh asdfghjkl zxcvbn
    zxcvbnm qazwsx qweasd qweasdzxc iloveyou letmein welcome monkey dragon football baseball basketball sunshine
    princess superman batman pokemon starwars michael jordan shadow master killer trustno hello freedom whatever
    admin administrator root guest test login abc abcd abcdef changeme secret default computer internet samsung
    google liverpool chelsea arsenal charlie jennifer hunter ranger buster soccer hockey george summer winter
    parol пароль йцукен йцукенг йцукенгшщз фыва любовь привет кохання україна woaini vitrina
"""
_COMMON = frozenset(_STEMS.split())


@dataclass(frozen=True, slots=True)
class Strength:
    """How hard a password is to guess.

    Attributes:
        score: 0 (none given), 1 weak (refused), 2 fair, 3 good, 4 strong.
        length: in characters.
        kinds: what it is made of, in a fixed order.
    """

    score: int
    length: int
    kinds: tuple[Kind, ...]


def normal(password: str) -> str:
    """The form that is hashed: one however the keyboard composed its letters (NIST SP 800-63B, 5.1.1.2)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "backslashreplace").decode()


def strength(password: str, *own_words: str) -> Strength:
    """How hard `password` is to guess for somebody who knows `own_words` (the login, the e-mail address).

    An estimate of its bits: the effective number of characters times log2 of the alphabet they are drawn from, where a
    character that repeats or continues a row (aaa, 345, cba) counts for a fifth.
    """
    password = normal(password)
    kinds = _kinds(password)
    if not password:
        return Strength(0, 0, ())
    if len(password) < SHORTEST or _is_known(password, own_words):
        return Strength(1, len(password), kinds)
    bits = _effective_length(password) * log2(_alphabet(password))
    return Strength(1 + sum(bits >= step for step in _STEPS), len(password), kinds)


def check_password(password: str, *own_words: str) -> str:
    """`password` in the form that is hashed.

    Args:
        own_words: the login and the e-mail address, which a password may not repeat.

    Raises:
        AccountError: it is missing, too short, too long or too easy to guess.
    """
    password = normal(password)
    if not password:
        raise AccountError("A password is needed.", "At least {shortest} characters.", shortest=SHORTEST)
    if len(password) < SHORTEST:
        raise AccountError(
            "This password has {count} characters.",
            "It needs at least {shortest}.",
            shortest=SHORTEST,
            count=len(password),
        )
    if len(password) > LONGEST:
        raise AccountError("This password is too long.", "It may have {longest} characters.", longest=LONGEST)
    if strength(password, *own_words).score < 2:
        raise AccountError("This password is easy to guess.", "Make it longer, for example of a few unrelated words.")
    return password


def _kinds(password: str) -> tuple[Kind, ...]:
    present: dict[Kind, bool] = {
        "letters": any(c.isalpha() for c in password),
        "digits": any(c.isdigit() for c in password),
        "signs": any(not c.isalpha() and not c.isdigit() for c in password),
    }
    return tuple(kind for kind, there in present.items() if there)


def _alphabet(password: str) -> int:
    sizes = (
        (26, any(c.islower() for c in password)),
        (26, any(c.isupper() for c in password)),
        (10, any(c.isdigit() for c in password)),
        (33, any(not c.isalnum() for c in password)),
        (2000, any(c.isalpha() and not c.islower() and not c.isupper() for c in password)),  # Chinese and such
    )
    return sum(size for size, used in sizes if used)


def _effective_length(password: str) -> float:
    period = (password + password).find(password, 1)  # of abcabcabc only abc has to be guessed
    password = password[:period]
    steps = [ord(b) - ord(a) for a, b in pairwise(password)]
    length, previous = 1.0, None
    for step in steps:
        length += 0.2 if step == 0 or (step == previous and abs(step) == 1) else 1.0
        previous = step
    return length


def _is_known(password: str, own_words: tuple[str, ...]) -> bool:
    folded = login_key(password)
    own = {login_key(word) for word in own_words} | {login_key(word.partition("@")[0]) for word in own_words}
    if folded in own or folded.strip("0123456789!?.*_-") in _COMMON:
        return True
    stem = _letters(folded)
    few_others = len(folded) - len(stem) < 6
    return few_others and (stem in _COMMON or stem in {_letters(word) for word in own} - {""})


def _letters(text: str) -> str:
    return "".join(c for c in text if c.isalpha())
