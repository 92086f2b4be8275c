"""Which color is whose: of the cloth, of its pattern, of a part.

A color belongs to the noun that its group of words ends with ("white stripes", "красный воротник"); where none follows,
to the one before it ("stripes in white", "поло зелёное"); where there is none, to the garment. Prepositions and stops
part the groups.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from editor.model.design import ACCENT, MAIN, OF_PATTERN, Colour
from editor.model.design_vocabulary import COLOURS
from editor.redactor.design.words.items import IGNORED, STOP, UNKNOWN, Item

Owner = Literal["garment", "pattern", "part", "beside", "nobody"]

_BOUNDS: Final = (STOP, "place", "to", "from")
_JOINTS: Final = ("joint", "to", "from", IGNORED)


@dataclass(frozen=True, slots=True)
class Group:
    """Colors that are said together.

    Attributes:
        first, last: places of the first and the last item of it.
        owner: what has them.
        part: which part, where the owner is one.
    """

    colours: tuple[Colour, ...]
    first: int
    last: int
    owner: Owner = "nobody"
    part: str = ""


def colours(row: Sequence[Item], patterned: bool) -> tuple[Colour, ...]:
    """The colors of a phrase with their roles; marks the items that were used.

    Args:
        patterned: whether the cloth has a pattern, so that a second color is that of the pattern.
    """
    groups = [_owned(row, group) for group in _groups(row)]
    given: list[Colour] = []
    owned = any(group.owner == "garment" for group in groups)
    for group in groups:
        for colour, role in _roles(group, owned, patterned, given):
            new = Colour(colour.name, colour.shade, role)
            if new not in given:
                given.append(new)
    return tuple(given)


def _roles(group: Group, owned: bool, patterned: bool, given: Sequence[Colour]) -> Iterator[tuple[Colour, str]]:
    second = OF_PATTERN if patterned else ACCENT
    if group.owner == "part":
        yield from ((colour, group.part) for colour in group.colours)
    elif group.owner == "beside":
        yield from ((colour, ACCENT) for colour in group.colours)
    elif group.owner == "pattern":
        # "Black and white stripes" tell the cloth's own color too, unless it is told elsewhere.
        alone = len(group.colours) == 1 or owned or any(colour.role == MAIN for colour in given)
        roles = (OF_PATTERN if alone else MAIN, *[OF_PATTERN] * (len(group.colours) - 1))
        yield from zip(group.colours, roles, strict=True)
    else:
        started = any(colour.role == MAIN for colour in given)
        roles = (second if started else MAIN, *[second] * (len(group.colours) - 1))
        yield from zip(group.colours, roles, strict=True)


def _groups(row: Sequence[Item]) -> Iterator[Group]:
    """Runs of colors with their shades, joined by "and", "to" and the like."""
    found: list[Colour] = []
    first, last, shade = -1, -1, ""
    shade_item: Item | None = None
    for at, item in enumerate(row):
        if item.attribute == "colour":
            inner, name = _named(item.value)
            if not found:
                first = at if shade_item is None else at - 1
            found.append(Colour(name, shade or inner))
            last, shade = at, ""
            item.used = True
            if shade_item is not None:
                shade_item.used = True
            shade_item = None
        elif item.attribute == "shade":
            shade, shade_item = item.value, item
        elif found and item.attribute in _JOINTS:
            continue
        else:
            # An adjective may stand between a shade and its color, but not a stop.
            if found:
                yield Group(tuple(found), first, last)
                found = []
            if item.attribute == STOP:
                shade, shade_item = "", None
    if found:
        yield Group(tuple(found), first, last)


def _named(value: str) -> tuple[str, str]:
    """Shade and name of what a word list holds: "light blue" is a shade of blue."""
    if value in COLOURS:
        return "", value
    shade, _, name = value.partition(" ")
    return shade, name


def _owned(row: Sequence[Item], group: Group) -> Group:
    after = _following(row, group.last)
    if after is not None:
        return _with_owner(group, after)
    if _said_with(row, group.first):
        unknown = any(item.attribute == UNKNOWN for item in _segment(row, group.last))
        return Group(group.colours, group.first, group.last, "beside" if unknown else "nobody")
    before = _preceding(row, group.first)
    return group if before is None else _with_owner(group, before)


def _with_owner(group: Group, noun: Item) -> Group:
    if noun.attribute == "neckline":
        return Group(group.colours, group.first, group.last, "part", "hood")
    if noun.attribute == "part":
        noun.used = True
        return Group(group.colours, group.first, group.last, "part", noun.value)
    owner: Owner = (
        "pattern" if noun.attribute in ("pattern", "patterned", "noun") and noun.value != "ground" else "garment"
    )
    return Group(group.colours, group.first, group.last, owner)


def _segment(row: Sequence[Item], after: int) -> Iterator[Item]:
    for item in row[after + 1 :]:
        if item.attribute in _BOUNDS:
            return
        yield item


def _following(row: Sequence[Item], last: int) -> Item | None:
    """The noun that ends the words which a color begins."""
    segment = list(_segment(row, last))
    for at, item in enumerate(segment):
        if item.attribute == "garment" or (item.attribute == "noun" and item.value == "ground"):
            return item
        if (item.attribute == "part" and not item.used) or _is_hood(segment, at):
            return item
        if item.attribute == "noun" and item.value == "colour":
            return None
        if _is_pattern(segment, at) and not _is_adjective(segment, at):
            return item
    return None


def _is_hood(segment: Sequence[Item], at: int) -> bool:
    """Whether a hood has a color, not the hooded garment that follows."""
    item = segment[at]
    hood = item.attribute == "neckline" and item.value == "hood" and " " not in item.text  # not "with a hood"
    return hood and not any(item.attribute == "garment" for item in segment[at + 1 :])


def _is_pattern(segment: Sequence[Item], at: int) -> bool:
    item = segment[at]
    if item.attribute == "pattern" or (item.attribute == "noun" and item.value == "pattern"):
        return True
    following = segment[at + 1] if at + 1 < len(segment) else None
    return item.attribute == "patterned" and following is not None and following.value == "pattern"


def _is_adjective(segment: Sequence[Item], at: int) -> bool:
    """Whether a pattern's noun only describes a garment that follows: "red check skirt"."""
    for item in segment[at + 1 :]:
        if item.attribute in ("colour", "part"):
            return False
        if item.attribute == "garment":
            return True
    return False


def _said_with(row: Sequence[Item], first: int) -> bool:
    """Whether the words that a color stands in begin with "with": it is then beside the garment's own."""
    for item in reversed(row[:first]):
        if item.attribute in ("garment", "pattern", "part", STOP):
            return False
        if item.attribute in _BOUNDS:
            return item.value == "with"
    return False


def _preceding(row: Sequence[Item], first: int) -> Item | None:
    for item in reversed(row[:first]):
        if item.attribute == STOP or (item.attribute == "place" and item.value == "with"):
            return None
        if item.attribute in ("garment", "pattern") or (item.attribute == "part" and not item.used):
            return item
    return None
