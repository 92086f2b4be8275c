"""What a person said of clothes and designs: kept in one file beside the wardrobe, for that person alone."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Final

from editor.errors import InputError
from editor.model.private_file import write_private

NAME: Final = "taste.json"
VERSION: Final = 1
MOST_STARS: Final = 5
MOST_ANSWERS: Final = 4000  # the oldest are forgotten first: taste changes
_LARGEST: Final = 64 * 2**20

Features = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Answer:
    """One thing that was said.

    Attributes:
        about: what it was about, as features: an answer outlives the thing.
        over: features of what `about` was chosen over; empty: it was no choice.
        liked: yes, no, or None: that was not asked.
        stars: 1-5, or 0: none were given.
        items, over_items: numbers in the wardrobe of what it was about, where there are any.
        occasion: what it was for, as whoever asked writes it.
        when: date and time, ISO 8601, UTC.
    """

    about: Features
    over: Features = field(default_factory=dict)
    liked: bool | None = None
    stars: int = 0
    items: tuple[int, ...] = ()
    over_items: tuple[int, ...] = ()
    occasion: str = ""
    when: str = ""

    @property
    def is_choice(self) -> bool:
        return bool(self.over)

    def replaces(self, older: Answer) -> bool:
        """Whether it says anew what an older one said of the same things."""
        same = bool(self.items) and self.items == older.items and self.occasion == older.occasion
        return same and not self.is_choice and not older.is_choice


def read_answers(path: Path) -> tuple[Answer, ...]:
    """The oldest first; none where there is no file.

    Raises:
        InputError: the file is damaged, too large or of a newer program.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise ValueError("too large")
        data = json.loads(path.read_text(encoding="utf-8"))
        if isinstance(data, dict) and isinstance(data.get("version"), int) and data["version"] > VERSION:
            raise InputError("What was learned of your taste is of a newer Vitrina.", "Use that one, or start afresh.")
        return tuple(_answer(one) for one in data["answers"])
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError) as error:
        raise InputError(
            "What was learned of your taste cannot be read: {name}.", "Start afresh, or put an old copy back.",
            name=path.name,
        ) from error  # fmt: skip


def write_answers(path: Path, answers: Iterable[Answer]) -> None:
    """Put them there in one step, readable for their owner alone.

    Raises:
        OutputError: it cannot be written; the file is as it was.
    """
    kept = list(answers)[-MOST_ANSWERS:]
    data = {"version": VERSION, "answers": [_short(one) for one in kept]}
    write_private(path, json.dumps(data, ensure_ascii=False, indent=1) + "\n")


def _short(answer: Answer) -> dict[str, Any]:
    told = asdict(answer)
    return {name: value for name, value in told.items() if value not in ({}, (), "", 0, None) or value is False}


def _answer(data: Mapping[str, Any]) -> Answer:
    liked, stars = data.get("liked"), data.get("stars", 0)
    if not (liked is None or isinstance(liked, bool)) or not isinstance(stars, int) or not 0 <= stars <= MOST_STARS:
        raise ValueError("liked or stars")
    return Answer(
        _features(data["about"]), _features(data.get("over", {})), liked, stars, _numbers(data.get("items", ())),
        _numbers(data.get("over_items", ())), str(data.get("occasion", "")), str(data.get("when", "")),
    )  # fmt: skip


def _features(data: Mapping[str, Any]) -> Features:
    features = {str(name): float(value) for name, value in data.items()}
    if not all(map(math.isfinite, features.values())):
        raise ValueError("not finite")
    return features


def _numbers(data: Iterable[Any]) -> tuple[int, ...]:
    return tuple(int(one) for one in data)
