"""What to ask a person about a garment that was not recognised well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from editor.model.garment import CATEGORIES, Garment

SURE: Final = 0.9  # of a fit: below, the shape was not recognised
KNOWN: Final = 0.6  # of the likeliest kind's share: below, the kind was not

Subject = Literal["category", "sleeve", "collar", "opens"]


@dataclass(frozen=True, slots=True)
class Question:
    """Something that only the person can tell.

    Attributes:
        subject: what it is about.
        title: English words.
        choices: values and their English words, the likeliest first.
    """

    subject: Subject
    title: str
    choices: tuple[tuple[str, str], ...]


def questions(garment: Garment) -> tuple[Question, ...]:
    """What to ask, the most important first; nothing where shape and kind are sure."""
    if garment.fit >= SURE and garment.sure >= KNOWN:
        return ()
    asked = [_category(garment)]
    if garment.category.template != "skirt":
        asked.append(_sleeve(garment))
    if garment.category.template == "upper":
        asked.append(_yes_or_no("collar", "Does it have a collar?", garment.category.collar))
        asked.append(_yes_or_no("opens", "Can its front be opened?", garment.category.opens))
    return tuple(asked)


def _category(garment: Garment) -> Question:
    first = garment.category.name
    names = (first, *(name for name in CATEGORIES if name != first))
    return Question("category", "What is it?", tuple((name, CATEGORIES[name].title) for name in names))


def _sleeve(garment: Garment) -> Question:
    legs = garment.category.template == "legs"
    choices = (
        (("long", "Long"), ("short", "Short")) if legs else (("long", "Long"), ("short", "Short"), ("none", "None"))
    )
    ordered = sorted(choices, key=lambda choice: choice[0] != garment.sleeve)
    return Question("sleeve", "How long are its legs?" if legs else "How long are its sleeves?", tuple(ordered))


def _yes_or_no(subject: Subject, title: str, likely: bool) -> Question:
    choices = (("yes", "Yes"), ("no", "No"))
    return Question(subject, title, choices if likely else choices[::-1])
