"""What is to be designed: a garment's attributes as data, each with the English words that are shown for it."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any, Final

from editor.model.design_vocabulary import (
    COLOURS,
    DIRECTIONS,
    FITS,
    GARMENTS,
    LENGTHS,
    LIKENESSES,
    MATERIALS,
    MOODS,
    NECKLINES,
    PARTS,
    PATTERNS,
    PLACES,
    SEASONS,
    SHADES,
    SIZES,
    SLEEVES,
    WEARERS,
)

MAIN: Final = "main"
OF_PATTERN: Final = "pattern"
ACCENT: Final = "accent"
ROLES: Final = (MAIN, OF_PATTERN, ACCENT, *PARTS)


@dataclass(frozen=True, slots=True)
class Colour:
    """A color and where it is wanted.

    Attributes:
        name: one of `COLOURS`.
        shade: one of `SHADES`, or "": as it is.
        role: `main`; `pattern`: of the stripes, dots or flowers; a part (`collar`); or `accent`: somewhere.
    """

    name: str
    shade: str = ""
    role: str = MAIN

    @property
    def words(self) -> str:
        return f"{self.shade} {self.name}".strip()


def colour_of(words: str) -> Colour:
    """The color that "pastel pink" or "forest green" says.

    Raises:
        ValueError: it is none of `COLOURS`, alone or after one of `SHADES`.
    """
    shade, _, name = ("", "", words) if words in COLOURS else words.partition(" ")
    if name not in COLOURS or shade not in ("", *SHADES):
        raise ValueError(words)
    return Colour(name, shade)


@dataclass(frozen=True, slots=True)
class Pattern:
    """What is woven into the cloth or printed on it; "", 0: left open.

    Attributes:
        kind: one of `PATTERNS`.
        size: one of `SIZES`: of stripes their width.
        direction: one of `DIRECTIONS`, of stripes.
        width_mm: of a stripe, on the garment.
        text: what is written, for the kind "text".
        place: one of `PLACES`: where it is written, or where a logo is.
    """

    kind: str = ""
    size: str = ""
    direction: str = ""
    width_mm: float = 0.0
    text: str = ""
    place: str = ""

    @property
    def words(self) -> str:
        width = f"{self.width_mm:g} mm" if self.width_mm else ""
        text = f"“{self.text}”" if self.text else ""
        place = f"on the {self.place}" if self.place else ""
        return ", ".join(part for part in (self.kind, self.size, self.direction, width, text, place) if part)


@dataclass(frozen=True, slots=True)
class Chip:
    """One thing that was understood, to be shown, changed or taken away.

    Attributes:
        attribute: the field of `Design`; "colours" with the place in it after a colon: ``"colours:1"``.
        title: English words for what it is about.
        words: English words for what was understood.
    """

    attribute: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Design:
    """A garment that is wanted; "" and empty: left open. The values are those of `design_vocabulary`.

    Attributes:
        like: what is to be as in a picture given with the words: style, colour, pattern or material.
    """

    garment: str = ""
    colours: tuple[Colour, ...] = ()
    pattern: Pattern = Pattern()
    material: str = ""
    length: str = ""
    sleeves: str = ""
    neckline: str = ""
    fit: str = ""
    seasons: tuple[str, ...] = ()
    moods: tuple[str, ...] = ()
    wearer: str = ""
    like: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for attribute, value, known in self._values():
            if value and value not in known:
                raise ValueError(f"{attribute} cannot be {value!r}")

    def _values(self) -> Iterator[tuple[str, str, Container[str]]]:
        for attribute, known in _KNOWN.items():
            value = getattr(self, attribute)
            for one in (value,) if isinstance(value, str) else value:
                yield attribute, one, known
        for colour in self.colours:
            yield "a colour", colour.name, COLOURS
            yield "a shade", colour.shade, SHADES
            yield "a role", colour.role, ROLES
        yield "a pattern", self.pattern.kind, PATTERNS
        yield "a size", self.pattern.size, SIZES
        yield "a direction", self.pattern.direction, DIRECTIONS
        yield "a place", self.pattern.place, PLACES

    @property
    def category(self) -> str:
        """The class of the garment network that it belongs to, or "" where no garment is named."""
        return GARMENTS[self.garment].category if self.garment else ""

    def colour(self, role: str) -> Colour | None:
        """The first color of a role, if there is one."""
        return next((colour for colour in self.colours if colour.role == role), None)

    def chips(self) -> list[Chip]:
        """What was understood, in the order in which it is shown."""
        found = [Chip("garment", _TITLES["garment"], self.garment)]
        for number, colour in enumerate(self.colours):
            about = "color" if colour.role == MAIN else f"color of the {colour.role}"
            found.append(Chip(f"colours:{number}", about if colour.role != ACCENT else "color beside it", colour.words))
        found.append(Chip("pattern", "pattern", self.pattern.words))
        for attribute, title in _TITLES.items():
            if attribute != "garment":
                value = getattr(self, attribute)
                found.append(Chip(attribute, title, value if isinstance(value, str) else ", ".join(value)))
        return [chip for chip in found if chip.words]

    def without(self, chip: Chip) -> Design:
        """The same with one chip taken away."""
        name, _, number = chip.attribute.partition(":")
        if name == "colours":
            return replace(self, colours=self.colours[: int(number)] + self.colours[int(number) + 1 :])
        empty = next(field.default for field in fields(self) if field.name == name)
        changes: dict[str, Any] = {name: empty}
        return replace(self, **changes)

    def to_json(self) -> dict[str, Any]:
        """What is not left open, as plain data; `category` is told besides."""
        told: dict[str, Any] = {}
        for field in fields(self):
            value = getattr(self, field.name)
            if field.name == "colours":
                value = [{"name": one.name, "shade": one.shade, "role": one.role} for one in value]
            elif field.name == "pattern":
                value = {part.name: getattr(value, part.name) for part in fields(value) if getattr(value, part.name)}
            elif isinstance(value, tuple):
                value = list(value)
            if value:
                told[field.name] = value
        return told | ({"category": self.category} if self.category else {})


@dataclass(frozen=True, slots=True)
class Understood:
    """What was read out of words.

    Attributes:
        not_understood: words that mean something for which there is no attribute, or that fit nowhere, as written.
        contradictory: attributes that were said twice and differently; the design has the first, and of "plain" and
            another pattern the other.
        languages: codes of the languages that the words are of: en, ru, uk, zh; most words first.
        guessed: those of the design's chips that no word says: what is left over was nearest to them.
    """

    design: Design
    not_understood: tuple[str, ...] = ()
    contradictory: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    guessed: tuple[Chip, ...] = ()


_KNOWN: Final[Mapping[str, Container[str]]] = {
    "garment": GARMENTS,
    "material": MATERIALS,
    "length": LENGTHS,
    "sleeves": SLEEVES,
    "neckline": NECKLINES,
    "fit": FITS,
    "seasons": SEASONS,
    "moods": MOODS,
    "wearer": WEARERS,
    "like": LIKENESSES,
}

_TITLES: Final[Mapping[str, str]] = {
    "garment": "garment",
    "material": "fabric",
    "length": "length",
    "sleeves": "sleeves",
    "neckline": "neckline",
    "fit": "fit",
    "seasons": "season",
    "moods": "mood",
    "wearer": "for",
    "like": "as in the picture",
}
