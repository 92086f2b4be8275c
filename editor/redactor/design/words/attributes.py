"""The attributes that a row of items says; what was made use of is marked in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from editor.model.design import ACCENT, Design, Pattern
from editor.model.design_vocabulary import DIRECTIONS, GARMENTS, SIZES
from editor.redactor.design.words.colours import colours
from editor.redactor.design.words.items import IGNORED, QUOTATION, STOP, Item

_FIBRES: Final = ("wool", "cashmere", "cotton", "silk", "linen")
_MILLIMETRES: Final = {"mm": 1.0, "cm": 10.0, "inch": 25.4}
_FIT: Final = {"wide": "loose", "narrow": "slim"}
_SIZE: Final = {"wide": "large", "narrow": "small"}
_SPOTS: Final = {"sleeves": "sleeve", "pockets": "pocket", "hem": "hem"}  # parts on which something can be printed
_BOUNDS: Final = (STOP, "place")


def attributes(row: Sequence[Item]) -> tuple[Design, tuple[str, ...]]:
    """What the items say, and the names of the attributes that they say twice and differently."""
    clashes: list[str] = []
    sleeves = _sleeves(row)
    width = _width(row)
    sizes = _sizes(row)
    fits = [*_fits_of_width(row)]
    garment = _garment(row, clashes)
    pattern = _pattern(row, sizes, width, clashes)

    def one(attribute: str, *first: str) -> str:
        values = [*first, *_values(row, attribute)]
        if len(set(values)) > 1:
            clashes.append(attribute)
        return values[0] if values else ""

    neckline = one("neckline")
    design = Design(
        garment=garment,
        colours=colours(row, pattern.kind not in ("", "plain")),
        pattern=pattern,
        material=_material(row, garment, clashes),
        length=one("length"),
        sleeves=one("sleeves", *sleeves),
        neckline=neckline or (GARMENTS[garment].neckline if garment else ""),
        fit=one("fit", *fits),
        seasons=_several(row, "seasons"),
        moods=_several(row, "moods"),
        wearer=one("wearer"),
        like=_like(row),
    )
    if pattern.kind == "plain" and any(colour.role == ACCENT for colour in design.colours) and not clashes:
        clashes.append("colours")
    return design, tuple(dict.fromkeys(clashes))


def _values(row: Sequence[Item], attribute: str) -> list[str]:
    found = []
    for item in row:
        if item.attribute == attribute and not item.used:
            item.used = True
            found.append(item.value)
    return found


def _several(row: Sequence[Item], attribute: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(value for values in _values(row, attribute) for value in values.split()))


def _garment(row: Sequence[Item], clashes: list[str]) -> str:
    places = [at for at, item in enumerate(row) if item.attribute == "garment"]
    for at in places:
        row[at].used = True
    necks = [at for at in places if row[at].value == "turtleneck"]
    if necks and len(places) > len(necks):
        for at in necks:
            row[at].attribute, row[at].value, row[at].used = "neckline", "high", False
        places = [at for at in places if at not in necks]
    if len({row[at].value for at in places}) > 1:
        clashes.append("garment")
    return row[places[0]].value if places else ""


def _pattern(row: Sequence[Item], sizes: Sequence[str], width: float, clashes: list[str]) -> Pattern:
    said: list[Pattern] = []
    for value in [*_values(row, "pattern"), *_values(row, "patterned")]:
        words = value.split(" ")
        size, direction = (next((word for word in words if word in known), "") for known in (SIZES, DIRECTIONS))
        said.append(Pattern(words[0], size, direction))
    quoted = [item for item in row if item.attribute == QUOTATION]
    text = quoted[0].value if quoted else ""
    if text:
        said.append(Pattern("text"))
    place = _place(row) if text or any(one.kind == "logo" for one in said) else ""
    kinds = list(dict.fromkeys(one.kind for one in said))
    if len(kinds) > 1:
        clashes.append("pattern")
    kind = next((kind for kind in kinds if kind != "plain"), kinds[0] if kinds else "")
    sizes = [*sizes, *(one.size for one in said if one.size)]
    directions = [*(one.direction for one in said if one.direction)]
    if kind:
        directions += _values(row, "direction")
    for name, values in (("pattern size", sizes), ("pattern direction", directions)):
        if len(set(values)) > 1:
            clashes.append(name)
    return Pattern(kind, sizes[0] if sizes else "", directions[0] if directions else "", width, text, place)


def _place(row: Sequence[Item]) -> str:
    """Where something is printed: "on the sleeve"."""
    said = [item for item in row if item.attribute != IGNORED]
    for at, item in enumerate(said):
        stated = item.attribute == "spot"
        value = item.value if stated else _SPOTS.get(item.value, "") if item.attribute == "part" else ""
        if value and (stated or (at and said[at - 1].attribute == "place")):
            item.used = True
            return value
    return ""


def _material(row: Sequence[Item], garment: str, clashes: list[str]) -> str:
    own = GARMENTS[garment].material if garment else ""
    said = list(dict.fromkeys(item.value for item in row if item.attribute == "material"))
    fibres = [value for value in said if value in _FIBRES]
    if "knit" in said and fibres and own == "knit":
        said.remove("knit")
    elif "knit" in said and fibres:
        said = [value for value in said if value not in fibres]
    for item in row:
        item.used |= item.attribute == "material" and (item.value in said or item.value == own)
    if len(said) > 1:
        clashes.append("material")
    return said[0] if said else own


def _like(row: Sequence[Item]) -> tuple[str, ...]:
    found = []
    for at, item in enumerate(row):
        if item.attribute == "same":
            noun = _after(row, at, lambda other: other.attribute == "noun" and other.value != "ground")
            if noun is not None:
                item.used = True
                found.append(noun.value)
    return tuple(dict.fromkeys(found))


def _sleeves(row: Sequence[Item]) -> list[str]:
    """Long or short of what stands beside the word for sleeves; of anything else it is the garment's length."""
    found = []
    for at, item in enumerate(row):
        if item.attribute == "length" and item.value in ("long", "short"):
            near = _after(row, at, lambda other: other.attribute in ("part", "garment"))
            if near is None or near.value != "sleeves":
                near = row[at - 1] if at and row[at - 1].value == "sleeves" else None
            if near is not None:
                item.used = True
                near.used = True
                found.append(item.value)
    return found


def _width(row: Sequence[Item]) -> float:
    """Millimetres of "2 cm wide stripes"; 0 where nothing of the kind is said."""
    if not _has_pattern(row):
        return 0.0
    for number, unit in pairwise(row):
        if number.attribute == "number" and unit.attribute == "measure":
            number.used = unit.used = True
            at = row.index(unit)
            for item in row[at + 1 : at + 2]:
                item.used |= item.attribute == "width"
            return float(number.value.replace(",", ".")) * _MILLIMETRES[unit.value]
    return 0.0


def _sizes(row: Sequence[Item]) -> list[str]:
    """Small or large of a pattern; wide or narrow of stripes."""
    found = []
    for at, item in enumerate(row):
        if item.used or item.attribute not in ("size", "width"):
            continue
        near = _after(row, at, lambda other: _is_pattern(other) or other.attribute in ("garment", "part"))
        near = near or _before(row, at, _is_pattern)
        if near is not None and _is_pattern(near):
            item.used = True
            found.append(_SIZE.get(item.value, item.value))
    return found


def _fits_of_width(row: Sequence[Item]) -> Iterator[str]:
    for at, item in enumerate(row):
        if item.attribute == "width" and not item.used:
            near = _after(row, at, lambda other: other.attribute in ("garment", "part"))
            near = near or _before(row, at, lambda other: other.attribute in ("garment", "part"))
            if near is None or near.attribute == "garment":
                item.used = True
                yield _FIT[item.value]


def _is_pattern(item: Item) -> bool:
    return item.attribute in ("pattern", "patterned") or (item.attribute == "noun" and item.value == "pattern")


def _has_pattern(row: Sequence[Item]) -> bool:
    return any(item.attribute in ("pattern", "patterned") for item in row)


def _after(row: Sequence[Item], at: int, wanted: Callable[[Item], bool]) -> Item | None:
    """The first such item that follows, up to a preposition or a stop."""
    for item in row[at + 1 :]:
        if item.attribute in _BOUNDS:
            return None
        if wanted(item):
            return item
    return None


def _before(row: Sequence[Item], at: int, wanted: Callable[[Item], bool]) -> Item | None:
    for item in reversed(row[:at]):
        if item.attribute in _BOUNDS:
            return None
        if wanted(item):
            return item
    return None
