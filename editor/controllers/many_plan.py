"""Who is to wear what when many are dressed at once, and what became of each."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from editor.controllers.tryon_words import garment_name
from editor.errors import InputError
from editor.model.outfit import MAX_GARMENTS, WornGarment
from editor.model.picture_folder import pictures_in

MOST: Final = 1000  # results of one run: each has a small picture in memory
_BLOCK: Final = 5  # outfits: as many garments as `Dressing` keeps, with one to spare
_LONGEST_STEM: Final = 180  # bytes of a file's name; file systems allow 255 with suffix and number
_OWN: Final = ("person", "points", "paint")  # values of the operation that belong to the person, not to the clothes

Outfit = tuple[WornGarment, ...]


class State(StrEnum):
    """What became of a result."""

    WAITING = "waiting"
    WORKING = "working"
    DONE = "done"
    DOUBTFUL = "doubtful"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Somebody:
    """Attributes:
    path: the picture with the person.
    corrections: who is meant and what was set right by hand, as values of the operation.
    """

    path: Path
    corrections: Mapping[str, Any] = field(default_factory=dict)

    @staticmethod
    def on_the_table(path: Path, values: Mapping[str, Any]) -> Somebody:
        """The person that somebody works on, with what was set right there."""
        return Somebody(path, {name: values[name] for name in _OWN})


@dataclass(frozen=True, slots=True)
class Cell:
    """One result.

    Attributes:
        person, outfit: who wears what, the innermost garment first.
        name: what tells it from the others of its run.
        source: the picture that stands for it until it is done.
        state: what became of it.
        doubts: sentences in English.
        seconds: how long it took.
        file: the picture that was written.
        error: why there is none.
        note: what the file does not keep of the person's picture, in the language of the window.
    """

    person: Somebody
    outfit: Outfit
    name: str
    source: Path
    state: State = State.WAITING
    doubts: tuple[str, ...] = ()
    seconds: float | None = None
    file: Path | None = None
    error: BaseException | None = None
    note: str = ""

    @property
    def stem(self) -> str:
        """What the file is called, without its suffix: the person's name and those of the garments."""
        names = [self.person.path.stem, *(Path(garment.name).stem for garment in self.outfit)]
        return "-".join(names).encode()[:_LONGEST_STEM].decode(errors="ignore").strip()


def as_garment(path: Path) -> WornGarment:
    """A garment whose photograph nobody has looked at yet."""
    return WornGarment("", str(path.absolute()), path.name)


def outfits(garments: Sequence[WornGarment], *, together: bool) -> list[Outfit]:
    """All garments as one outfit, or each by itself."""
    if together:
        return [tuple(garments)] if garments else []
    return [(garment,) for garment in garments]


def cells(people: Sequence[Somebody], worn: Sequence[Outfit]) -> list[Cell]:
    """Each person in each outfit, person by person.

    Raises:
        InputError: there are too many, or too many garments over one another.
    """
    if len(people) * len(worn) > MOST:
        raise InputError(
            "These would be {number} pictures.", "Keep to {maximum} at once.",
            number=len(people) * len(worn), maximum=MOST,
        )  # fmt: skip
    if any(len(outfit) > MAX_GARMENTS for outfit in worn):
        raise InputError("There are too many garments for one outfit.", "Keep to {maximum}.", maximum=MAX_GARMENTS)
    by_person, by_outfit = len(people) > 1, len(worn) > 1
    return [
        Cell(person, outfit, _named(person, outfit, by_person, by_outfit), _shown(person, outfit, by_outfit))
        for person in people
        for outfit in worn
    ]


def order(people: int, worn: int) -> list[int]:
    """Numbers of cells in the order of work: a few outfits on everybody, then the next few.

    To understand a garment takes longer than to come back to a person, of whom networks' answers are kept.
    """
    starts = range(0, worn, _BLOCK)
    return [
        person * worn + outfit
        for start in starts
        for person in range(people)
        for outfit in range(start, min(start + _BLOCK, worn))
    ]


def pictures_of(paths: Iterable[Path]) -> list[Path]:
    """Files as they are, folders as the pictures right in them, by name; none twice.

    Raises:
        InputError: a folder cannot be opened, or has no pictures.
    """
    found: dict[Path, None] = {}
    for path in paths:
        found.update(dict.fromkeys(pictures_in(path) if os.path.isdir(path) else [path]))
    return list(found)


def _named(person: Somebody, outfit: Outfit, by_person: bool, by_outfit: bool) -> str:
    worn = ", ".join(garment_name(garment) for garment in outfit)
    if by_person and by_outfit:
        return f"{person.path.stem} · {worn}"
    return worn if by_outfit else person.path.stem


def _shown(person: Somebody, outfit: Outfit, by_outfit: bool) -> Path:
    return Path(outfit[0].path) if by_outfit and outfit[0].path else person.path
