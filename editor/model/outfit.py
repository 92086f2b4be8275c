"""What a person is dressed in: garments in the order of dressing, each with how it is worn, as documents store them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from editor.errors import ValueRangeError
from editor.model.garment import CATEGORIES, LANDMARKS, Sleeve, Wearing
from editor.model.used_picture import SHA256, hash_of

MAX_GARMENTS: Final = 12
_SLEEVES: Final = ("", "none", "short", "long")
_NAMES: Final = frozenset(name for names in LANDMARKS.values() for name in names)
# Of `Wearing`, the least and the most of each number.
RANGES: Final[Mapping[str, tuple[float, float]]] = {
    "opened": (0, 1),
    "length": (-40, 40),
    "sleeves": (-60, 40),
    "width": (-40, 60),
    "shift": (-40, 40),
    "folds": (0, 100),
    "light": (0, 100),
}


@dataclass(frozen=True, slots=True)
class WornGarment:
    """One garment of an outfit.

    Attributes:
        picture: sha256 of the file with its photograph.
        path: where that file lay, absolute; empty where nobody knows.
        name: of that file.
        category: a name of `CATEGORIES`; empty: the program finds it out.
        sleeve: as of `Garment`; empty: the same.
        hidden: taken off for now.
        wearing: how it is worn.
        landmarks: those that were moved by hand: name -> x and y in pixels of the upright photograph.
    """

    picture: str
    path: str = ""
    name: str = ""
    category: str = ""
    sleeve: Sleeve = ""
    hidden: bool = False
    wearing: Wearing = field(default_factory=Wearing)
    landmarks: Mapping[str, tuple[float, float]] = field(default_factory=dict)

    @staticmethod
    def of_file(path: Path) -> WornGarment:
        """The garment whose photograph lies there.

        Raises:
            InputError: the file cannot be read.
        """
        return WornGarment(hash_of(path), str(path.absolute()), path.name)

    def to_value(self) -> StoredGarment:
        """As documents store it: what is as usual is left out."""
        usual = WornGarment(self.picture)
        value: dict[str, Any] = {
            name: getattr(self, name)
            for name in ("path", "name", "category", "sleeve", "hidden")
            if getattr(self, name) != getattr(usual, name)
        }
        if wearing := _told(self.wearing):
            value["wearing"] = wearing
        if self.landmarks:
            value["landmarks"] = {name: list(place) for name, place in sorted(self.landmarks.items())}
        return StoredGarment(picture=self.picture, **value)

    @staticmethod
    def from_value(value: object) -> WornGarment:
        """What a document stores.

        Raises:
            ValueRangeError: it is not a garment, or one of its values is out of range.
        """
        known = {part.name for part in fields(WornGarment)}
        if not isinstance(value, Mapping) or not set(value) <= known or not SHA256.fullmatch(str(value.get("picture"))):
            raise ValueRangeError(
                "This is not a garment.", "Give an object with {fields}.", fields=", ".join(sorted(known))
            )
        return WornGarment(
            str(value["picture"]),
            str(value.get("path", "")),
            str(value.get("name", "")),
            _one_of("category", value.get("category", ""), ("", *CATEGORIES)),
            _one_of("sleeve", value.get("sleeve", ""), _SLEEVES),
            bool(value.get("hidden", False)),
            _wearing(value.get("wearing", {})),
            _landmarks(value.get("landmarks", {})),
        )


class StoredGarment(dict[str, Any]):
    """A garment in the form that documents store, known to be in range: nobody checks it again."""

    __slots__ = ()


def checked_garments(values: Iterable[object]) -> tuple[StoredGarment, ...]:
    """Garments in the form that documents store.

    Raises:
        ValueRangeError: as `WornGarment.from_value`, or there are too many.
    """
    values = tuple(values)
    if len(values) > MAX_GARMENTS:
        raise ValueRangeError(
            "There are too many garments: {number}.", "Keep to {maximum}.", number=len(values), maximum=MAX_GARMENTS
        )
    return tuple(
        value if isinstance(value, StoredGarment) else WornGarment.from_value(value).to_value() for value in values
    )


def _told(wearing: Wearing) -> dict[str, Any]:
    """What differs from the defaults, as plain data."""
    plain = Wearing()
    told = {part.name: getattr(wearing, part.name) for part in fields(Wearing)}
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in told.items()
        if value != getattr(plain, name)
    }


def _wearing(value: object) -> Wearing:
    if not isinstance(value, Mapping) or not set(value) <= {"hem", *RANGES}:
        raise ValueRangeError(
            "This is not a way to wear a garment.", "Give an object with {fields}.", fields=", ".join(["hem", *RANGES])
        )
    told: dict[str, Any] = {name: _number(name, value[name]) for name in RANGES if name in value and name != "shift"}
    if "shift" in value:
        told["shift"] = _place("shift", value["shift"], *RANGES["shift"])
    if "hem" in value:
        told["hem"] = _one_of("hem", value["hem"], ("auto", "in", "out"))
    return Wearing(**told)


def _landmarks(value: object) -> dict[str, tuple[float, float]]:
    if not isinstance(value, Mapping) or not set(value) <= _NAMES:
        raise ValueRangeError("These are not points of a garment.", "Give an object of names and places.")
    return {str(name): _place(str(name), place, -1e6, 1e6) for name, place in value.items()}


def _number(name: str, value: object) -> float | None:
    low, high = RANGES[name]
    if value is None and name == "opened":
        return None
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        raise ValueRangeError(
            "The {name} of a garment cannot be {value}.", "Give a number from {low:g} to {high:g}.",
            name=name, value=value, low=low, high=high,
        )  # fmt: skip
    return float(value)


def _place(name: str, value: object, low: float, high: float) -> tuple[float, float]:
    try:
        x, y = (float(part) for part in value)  # type: ignore[attr-defined]  # what is no pair is told below
    except (TypeError, ValueError):
        x = y = math.nan
    if not (low <= x <= high and low <= y <= high):
        raise ValueRangeError(
            "{name} cannot be {value}.", "Give x and y from {low:g} to {high:g}.",
            name=name, value=value, low=low, high=high,
        )  # fmt: skip
    return x, y


def _one_of(name: str, value: object, allowed: tuple[str, ...]) -> Any:
    if value not in allowed:
        raise ValueRangeError(
            "The {name} of a garment cannot be {value}.", "Give one of: {allowed}.",
            name=name, value=value, allowed=", ".join(word or '""' for word in allowed),
        )  # fmt: skip
    return value
