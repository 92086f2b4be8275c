"""Designs changed by hand: one attribute at a time, as their chips show them."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import fields, replace
from typing import Any

from editor.model.design import ACCENT, MAIN, OF_PATTERN, Colour, Design, Pattern
from editor.model.design_vocabulary import COLOURS

MANY = ("seasons", "moods", "like")  # attributes that may have several values
ADDABLE = ("garment", "colours", "pattern", "material", "length", "sleeves", "neckline", "fit", "seasons", "moods",
           "wearer")  # fmt: skip


def with_value(design: Design, attribute: str, value: str) -> Design:
    """The same with one value of an attribute; of those that may have several, `value` comes or goes."""
    if attribute in MANY:
        now: tuple[str, ...] = getattr(design, attribute)
        changed: Any = tuple(one for one in now if one != value) if value in now else (*now, value)
    else:
        changed = value
    return replace(design, **{attribute: changed})


def with_pattern(design: Design, **changes: Any) -> Design:
    """The same with another pattern; another kind forgets what was said of the former one's direction and width."""
    pattern = design.pattern
    if "kind" in changes and changes["kind"] != pattern.kind:
        pattern = Pattern(size=pattern.size)
    return replace(design, pattern=replace(pattern, **changes))


def with_colour(design: Design, number: int, **changes: str) -> Design:
    """The same with the color of this number changed: its `name`, `shade` or `role`."""
    colours = list(design.colours)
    colours[number] = replace(colours[number], **changes)
    return replace(design, colours=tuple(colours))


def with_new_colour(design: Design, name: str) -> Design:
    """The same with one more color, for what has none yet: the cloth, then its pattern."""
    taken = {colour.role for colour in design.colours}
    patterned = design.pattern.kind not in ("", "plain")
    role = MAIN if MAIN not in taken else OF_PATTERN if patterned and OF_PATTERN not in taken else ACCENT
    return replace(design, colours=(*design.colours, Colour(name, role=role)))


def missing(design: Design) -> list[str]:
    """Attributes that say nothing yet; colors can always be added."""
    return [name for name in ADDABLE if name == "colours" or _is_open(getattr(design, name))]


def merged(read_before: Design, read_now: Design, shown: Design) -> Design:
    """What was changed by hand stays where the words say the same as before.

    Args:
        read_before, read_now: what was read of the former and of the present words.
        shown: the former design with what was changed by hand.
    """
    kept: dict[str, Any] = {
        field.name: getattr(shown, field.name)
        for field in fields(Design)
        if getattr(read_before, field.name) == getattr(read_now, field.name)
    }
    return replace(read_now, **kept)


def design_of(data: Any) -> Design:
    """A design as `Design.to_json` told it; what is not known any more is left open."""
    told: dict[str, Any] = dict(data) if isinstance(data, dict) else {}
    found = Design()
    for name, value in told.items():
        try:
            found = replace(found, **{name: _VALUES.get(name, _plain)(value)})
        except (TypeError, ValueError, KeyError, AttributeError):
            continue
    return found


def hex_of(name: str, shade: str = "") -> str:
    """A color as cloth that is called so usually looks, ``#rrggbb``."""
    if not shade:
        return COLOURS[name]
    from editor.redactor.design.shades import encoded

    return "#" + "".join(f"{round(255 * float(value)):02x}" for value in encoded(Colour(name, shade)))


def _is_open(value: Hashable) -> bool:
    return value in ("", (), Pattern())


def _plain(value: Any) -> Any:
    return tuple(str(one) for one in value) if isinstance(value, Sequence) and not isinstance(value, str) else value


def _colours(value: Any) -> tuple[Colour, ...]:
    return tuple(Colour(str(one["name"]), str(one.get("shade", "")), str(one.get("role", MAIN))) for one in value)


_VALUES = {"colours": _colours, "pattern": lambda value: Pattern(**value)}
