"""What marketplaces ask of a picture: rules as data, a file a marketplace, with their date and their source."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

from editor.errors import InputError
from editor.model.output_image import Format
from editor.paths import added_markets_folder, resources_folder

FORMAT: Final = 1
MEASURES: Final = ("width", "height", "longest", "shortest", "megapixels")
GROUNDS: Final = ("white", "transparent", "neutral")
KINDS: Final = ("jpeg", "png", "webp", "tiff", "avif", "gif", "bmp")
_WRITTEN: Final = ("jpeg", "png", "webp", "tiff", "avif")
_LARGEST_FILE: Final = 100_000  # characters
_LARGEST_SIDE: Final = 30_000

Strength = Literal["required", "advised"]
_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Span:
    """From `least` to `most`; None: no bound. Of lengths in pixels, of `megapixels`, or of percent."""

    least: float | None = None
    most: float | None = None

    def __contains__(self, value: float) -> bool:
        return not (self.least is not None and value < self.least) and not (self.most is not None and value > self.most)


@dataclass(frozen=True, slots=True)
class Shape:
    """A proportion of width to height, as it is written: ``"3:4"``."""

    text: str

    @property
    def ratio(self) -> float:
        across, down = self.text.split(":")
        return float(Fraction(across) / Fraction(down))


@dataclass(frozen=True, slots=True)
class Rules:
    """What is asked; None and nothing in it: no rule.

    Attributes:
        size: measure (see `MEASURES`) -> what is required of it, in pixels or megapixels.
        advised_size: the same for what is advised.
        shapes: one of these proportions; empty: any.
        shape_strength: whether that is required or advised.
        grounds: one of `GROUNDS`; empty: any background. ``"white"`` is 255, 255, 255 to the value.
        fill: how much of the frame the product fills, in percent: the greater of its share of the width and of the
            height.
        formats: one of `KINDS`; empty: any.
        most_bytes: of the file; None: any number.
        least_quality: of a JPEG file.
        depth: most bits a channel.
        srgb: whether values in another colour space are refused or advised against.
        clean: whether a border, text and marks beside the product are refused or advised against.
        tells_made: whether a picture that was generated has to say so in its metadata.
        scaled_up: whether pictures made larger are welcome; otherwise nothing is enlarged but to what is required.
    """

    size: Mapping[str, Span]
    advised_size: Mapping[str, Span]
    shapes: tuple[Shape, ...]
    shape_strength: Strength
    grounds: tuple[str, ...]
    fill: Span | None
    formats: tuple[str, ...]
    most_bytes: int | None
    least_quality: int | None
    depth: int | None
    srgb: Strength
    clean: Strength | None
    tells_made: bool
    scaled_up: bool


@dataclass(frozen=True, slots=True)
class Aim:
    """What a picture is made into where it has to change anyway.

    Attributes:
        size: width and height in pixels.
        fill: percent of the frame.
        format: of the file.
        quality: of JPEG and its like, to begin with.
        on_white: whether the product may be cut out and laid on white for what is advised only; for what is required
            it may be in any case.
    """

    size: tuple[int, int]
    fill: float
    format: Format
    quality: int
    on_white: bool


@dataclass(frozen=True, slots=True)
class Market:
    """One kind of picture for one marketplace.

    Attributes:
        id: ``"amazon:main"``.
        title: English words, ``"Amazon, main picture"``.
        date: when the rules were looked up, ISO 8601.
        source: where.
        third_party: whether the source is another than the marketplace itself, at least in part.
        rules, aim: see there.
    """

    id: str
    title: str
    date: str
    source: str
    third_party: bool
    rules: Rules
    aim: Aim


def markets(folders: Sequence[Path] | None = None) -> dict[str, Market]:
    """All markets by id, the usual kind of each marketplace first.

    Args:
        folders: of ``*.json`` files; None: those that come with the program, then those that a person added, which
            replace the former where they have the same id.

    Raises:
        InputError: a file is damaged, or something is missing or wrong in it; the message says what and where.
    """
    if folders is None:
        folders = (resources_folder() / "markets", added_markets_folder())
    return {one.id: one for folder in folders for path in sorted(folder.glob("*.json")) for one in read_markets(path)}


def who_wants_marks() -> tuple[str, ...]:
    """The marketplaces whose rules ask that generated pictures say so, by name."""
    return tuple(dict.fromkeys(one.title.split(",")[0] for one in markets().values() if one.rules.tells_made))


def market(name: str, known: Mapping[str, Market] | None = None) -> Market:
    """The market of this id; a marketplace alone stands for its first kind: ``"amazon"`` is ``"amazon:main"``.

    Args:
        known: to choose from; None: `markets()`.

    Raises:
        InputError: there is none; the message names those there are. As `markets` besides.
    """
    known = markets() if known is None else known
    wanted = name.strip().lower()
    found = known.get(wanted) or next((one for one in known.values() if one.id.split(":")[0] == wanted), None)
    if found is None:
        raise InputError(
            "There is no marketplace called {name}.", "There are: {names}.", name=name.strip(), names=", ".join(known)
        )
    return found


def read_markets(path: Path) -> list[Market]:
    """The markets of one file; errors as in `markets`."""
    try:
        with path.open(encoding="utf-8") as file:
            data = json.loads(file.read(_LARGEST_FILE))
    except (OSError, ValueError, RecursionError) as error:
        raise InputError(
            "The market file {name} cannot be read: {reason}.", "Mend it or take it away.", name=path.name, reason=error
        ) from error
    return _Reader(path.name).markets(data)


class _Reader:
    """Turns the data of one file into markets, and says exactly what is wrong with it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def markets(self, data: Any) -> list[Market]:
        if self._field(data, "", "format", int) != FORMAT:
            raise self._wrong("format", f"{data['format']} is not known here; this program reads {FORMAT}")
        shop = self._field(data, "", "market", str)
        common = {name: self._field(data, "", name, str) for name in ("date", "source")}
        third_party = self._field(data, "", "third_party", bool)
        variants = self._field(data, "", "variants", list)
        if not variants:
            raise self._wrong("variants", "there is none")
        return [
            self._market(shop, common, third_party, variant, f"variants[{number}]")
            for number, variant in enumerate(variants)
        ]

    def _market(self, shop: str, common: Mapping[str, str], third_party: bool, data: Any, at: str) -> Market:
        kind = self._field(data, at, "id", str)
        title = self._field(data, at, "title", str)
        rules = self._rules(self._field(data, at, "rules", dict), f"{at}.rules")
        aim = self._aim(self._field(data, at, "aim", dict), f"{at}.aim")
        self._known(data, at, ("id", "title", "rules", "aim"))
        return Market(f"{shop}:{kind}", title, common["date"], common["source"], third_party, rules, aim)

    def _rules(self, data: Mapping[str, Any], at: str) -> Rules:
        rules = Rules(
            size=self._spans(data, at, "size"),
            advised_size=self._spans(data, at, "advised_size"),
            shapes=tuple(self._shape(text, f"{at}.shapes") for text in self._field(data, at, "shapes", list)),
            shape_strength=self._strength(data, at, "shape_strength"),
            grounds=self._words(data, at, "grounds", GROUNDS),
            fill=self._optional(data, at, "fill", self._span),
            formats=self._words(data, at, "formats", KINDS),
            most_bytes=self._optional(data, at, "most_bytes", self._whole),
            least_quality=self._optional(data, at, "least_quality", self._whole),
            depth=self._optional(data, at, "depth", self._whole),
            srgb=self._strength(data, at, "srgb"),
            clean=self._optional(data, at, "clean", lambda _value, _place: self._strength(data, at, "clean")),
            tells_made=self._field(data, at, "tells_made", bool),
            scaled_up=self._field(data, at, "scaled_up", bool),
        )
        self._known(data, at, Rules.__slots__)
        return rules

    def _aim(self, data: Mapping[str, Any], at: str) -> Aim:
        size = self._field(data, at, "size", list)
        if len(size) != 2:
            raise self._wrong(f"{at}.size", "two numbers are needed, width and height")
        width, height = (self._whole(value, f"{at}.size") for value in size)
        if not 0 < min(width, height) <= max(width, height) <= _LARGEST_SIDE:
            raise self._wrong(f"{at}.size", f"1 to {_LARGEST_SIDE} pixels are possible")
        fill = self._number(self._field(data, at, "fill", object), f"{at}.fill")
        if not 1 <= fill <= 100:
            raise self._wrong(f"{at}.fill", "1 to 100 percent are possible")
        kind = self._field(data, at, "format", str)
        if kind not in _WRITTEN:
            raise self._wrong(f"{at}.format", f"it is one of: {', '.join(_WRITTEN)}")
        quality = self._whole(self._field(data, at, "quality", object), f"{at}.quality")
        if not 1 <= quality <= 100:
            raise self._wrong(f"{at}.quality", "1 to 100 are possible")
        on_white = self._field(data, at, "on_white", bool)
        self._known(data, at, Aim.__slots__)
        return Aim((width, height), fill, kind, quality, on_white)  # type: ignore[arg-type]

    def _spans(self, data: Mapping[str, Any], at: str, name: str) -> dict[str, Span]:
        given, at = self._field(data, at, name, dict), f"{at}.{name}"
        self._known(given, at, MEASURES)
        return {measure: self._span(value, f"{at}.{measure}") for measure, value in given.items()}

    def _span(self, value: Any, at: str) -> Span:
        if not isinstance(value, list) or len(value) != 2:
            raise self._wrong(at, "it is [least, most], with null for no bound")
        least, most = (None if bound is None else self._number(bound, at) for bound in value)
        if least is not None and most is not None and least > most:
            raise self._wrong(at, "the least is above the most")
        return Span(least, most)

    def _shape(self, text: Any, at: str) -> Shape:
        parts = text.split(":") if isinstance(text, str) else []
        if len(parts) != 2 or not all(part.isdecimal() and int(part) for part in parts):
            raise self._wrong(at, f"{text} is no proportion like 3:4")
        return Shape(text)

    def _strength(self, data: Mapping[str, Any], at: str, name: str) -> Strength:
        value = self._field(data, at, name, str)
        if value == "required":
            return "required"
        if value == "advised":
            return "advised"
        raise self._wrong(f"{at}.{name}", "it is required or advised")

    def _words(self, data: Mapping[str, Any], at: str, name: str, known: Sequence[str]) -> tuple[str, ...]:
        words = self._field(data, at, name, list)
        for word in words:
            if word not in known:
                raise self._wrong(f"{at}.{name}", f"{word} is none of: {', '.join(known)}")
        return tuple(words)

    def _optional(self, data: Mapping[str, Any], at: str, name: str, read: Callable[[Any, str], _T]) -> _T | None:
        value = self._field(data, at, name, object)
        return None if value is None else read(value, f"{at}.{name}")

    def _whole(self, value: Any, at: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or value < 0:
            raise self._wrong(at, f"{value} is no whole number")
        return value

    def _number(self, value: Any, at: str) -> float:
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value >= 0:
            raise self._wrong(at, f"{value} is no number")
        return float(value)

    def _field(self, data: Any, at: str, name: str, kind: type[_T]) -> _T:
        place = f"{at}.{name}" if at else name
        if not isinstance(data, dict):
            raise self._wrong(at or "the file", "it is no object of JSON")
        if name not in data:
            raise InputError(
                "The market file {name} has no field {field}.",
                "Add it; docs/markets.md says what it means.",
                name=self._name,
                field=place,
            )
        value = data[name]
        if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
            raise self._wrong(place, f"{value!r} is of another kind than it should be")
        return value

    def _known(self, data: Mapping[str, Any], at: str, names: Sequence[str]) -> None:
        for name in data:
            if name not in names:
                raise self._wrong(f"{at}.{name}", "there is no such field")

    def _wrong(self, field: str, reason: str) -> InputError:
        return InputError(
            "The market file {name} is wrong at {field}: {reason}.",
            "Mend it or take it away.",
            name=self._name,
            field=field,
            reason=reason,
        )
