"""Clothes that are to have another colour or pattern, as documents store them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Final

from editor.errors import ValueRangeError
from editor.model.person_labels import GARMENTS
from editor.model.used_picture import SHA256

MAX_RECOLOURINGS: Final = 12
PARTS_COLOURED: Final = (*GARMENTS, "shoes", "bag", "hat")
SCALES: Final = (0.1, 10.0)
_COLOUR: Final = re.compile(r"#[0-9a-f]{6}")


@dataclass(frozen=True, slots=True)
class Recolouring:
    """One kind of what is worn.

    Attributes:
        part: one of `PARTS_COLOURED`.
        colour: ``"#rrggbb"`` in sRGB; empty where a picture says what it is cut from.
        picture, path, name: of the picture of a pattern, as of `WornGarment`; else empty.
        scale: of the pattern; 1: the picture's width is 30 centimetres of the body.
    """

    part: str
    colour: str = ""
    picture: str = ""
    path: str = ""
    name: str = ""
    scale: float = 1.0

    def to_value(self) -> dict[str, Any]:
        """As documents store it: what is as usual is left out."""
        usual = Recolouring(self.part)
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        return {name: value for name, value in told.items() if name == "part" or value != getattr(usual, name)}

    @staticmethod
    def from_value(value: object) -> Recolouring:
        """What a document stores.

        Raises:
            ValueRangeError: it is something else.
        """
        known = [one.name for one in fields(Recolouring)]
        if not isinstance(value, Mapping) or not set(value) <= set(known) or value.get("part") not in PARTS_COLOURED:
            raise _wrong()
        texts = {name: str(value.get(name, "")) for name in known[:-1]}
        texts["colour"] = texts["colour"].lower()
        scale = value.get("scale", 1.0)
        by_colour, by_picture = _COLOUR.fullmatch(texts["colour"]), SHA256.fullmatch(texts["picture"])
        if bool(by_colour) == bool(by_picture) or isinstance(scale, bool) or not isinstance(scale, (int, float)):
            raise _wrong()
        if not SCALES[0] <= scale <= SCALES[1]:
            raise _wrong()
        return Recolouring(**texts, scale=float(scale))


def checked_recolourings(values: object) -> tuple[dict[str, Any], ...]:
    """Recolourings in the form that documents store, the last one of each part.

    Raises:
        ValueRangeError: one of them is none, or there are too many.
    """
    if not isinstance(values, Sequence) or isinstance(values, str) or len(values) > MAX_RECOLOURINGS:
        raise _wrong()
    found = {one.part: one for one in map(Recolouring.from_value, values)}
    return tuple(one.to_value() for one in found.values())


def _wrong() -> ValueRangeError:
    return ValueRangeError(
        "This is no other color for clothes.",
        'Give a list of objects with "part" ({parts}) and "colour" (#rrggbb) or "picture".',
        parts=", ".join(PARTS_COLOURED),
    )
