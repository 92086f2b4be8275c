"""What an operation can be told: the one description behind panels, command-line flags, recipes and checks."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal

from editor.errors import ValueRangeError

Kind = Literal[
    "number",
    "choice",
    "switch",
    "colour",
    "curve",
    "strokes",
    "own",
    "rectangle",
    "table",
    "matrix",
    "lens",
    "corners",
    "mask",
    "text",
    "picture",
]
Value = Any  # JSON-able: float, int, str, bool, or (nested) tuples of them

_LARGEST_COEFFICIENT = 1000.0  # of a matrix: beyond that it does not tell of light
_LONGEST_TEXT = 500
_NEAREST, _FLATTEST = 0.005, 0.02  # of corners: sides of the picture, and sine of the angle from side to side


@dataclass(frozen=True, slots=True)
class Parameter:
    """One value of an operation.

    Attributes:
        name: identifier, lower case with underscores; unique within its operation.
        title: English words shown to a person (translated by the views).
        kind: number, choice, switch (bool), colour (``"#rrggbb"`` or ``"transparent"``), curve (points in 0-1),
            strokes or rectangle (coordinates of the oriented input), own (of a form that its operation alone knows and
            checks), table (`ColourTable.to_text`, or empty), matrix (3 rows of 3 or 6 numbers, or none), lens
            (`LensProfile.to_value`, or None), corners (4 points of the upright input in 0-1, around a convex shape, or
            None), text (words of a person), picture (another picture: `UsedPicture.to_value`, or None).
        default: the value that changes nothing, where there is one.
        minimum, maximum, step: for numbers; `step` also gives the number of decimals shown.
        unit: shown after the number, e.g. ``"EV"``, ``"K"``, ``"°"``, ``"px"``; may be empty.
        choices: for `choice`: pairs of value and English title; for `strokes`: of the modes that a stroke may have.
        auto: whether the operation can find the value by itself.
        group: English heading under which a panel shows it; empty for the operation's own title.
    """

    name: str
    title: str
    kind: Kind = "number"
    default: Value = 0
    minimum: float = -100
    maximum: float = 100
    step: float = 1
    unit: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    auto: bool = False
    group: str = ""

    def __post_init__(self) -> None:
        if self.kind == "number":  # so that a default equals, in text as well, the value that a file gives back
            object.__setattr__(self, "default", float(self.default))

    def check(self, value: Value) -> Value:
        """`value` in the form the document stores.

        Raises:
            ValueRangeError: it is not a value of this parameter; the message names the range.
        """
        return _CHECKS[self.kind](self, value)

    def parse(self, text: str) -> Value:
        """The value that `text` (a command-line argument, a number field) stands for; errors as in `check`."""
        if self.kind == "number":
            try:
                return self.check(float(text.strip().replace("−", "-").replace(",", ".")))
            except ValueError:
                raise self._wrong(text) from None
        if self.kind == "switch":
            words = {
                "on": True,
                "yes": True,
                "true": True,
                "1": True,
                "off": False,
                "no": False,
                "false": False,
                "0": False,
            }
            return self.check(words.get(text.strip().lower(), text))
        if self.kind in ("rectangle", "corners") and not text.strip().startswith("["):
            text = f"[{text}]"
        if self.kind in _READ and text.strip():
            return self.check(_READ[self.kind](self, text))
        if self.kind in ("curve", "strokes", "own", "rectangle", "matrix", "lens", "corners"):
            import json

            try:
                return self.check(json.loads(text))
            except ValueError:
                raise self._wrong(text) from None
        return self.check(text.strip())

    def _wrong(self, value: object) -> ValueRangeError:
        if self.kind == "number":
            return ValueRangeError(
                "{title} cannot be {value}.",
                "Give a number from {minimum:g} to {maximum:g}.",
                title=self.title,
                value=value,
                minimum=self.minimum,
                maximum=self.maximum,
            )
        allowed = {
            "choice": ", ".join(word for word, _ in self.choices),
            "switch": "on, off",
            "colour": "transparent, #rrggbb",
            "curve": "[[x, y], ...] from 0 to 1",
            "rectangle": "left,top,width,height",
            "corners": "x,y,x,y,x,y,x,y: 0-1",
            "strokes": "[...]",
            "own": "JSON, as in a project file",
            "lens": "[...]",
            "table": "…",
            "mask": "…",
            "text": "up to 500 letters",
            "picture": "the name of a file",
            "matrix": "[[a, b, c], [d, e, f], [g, h, i]]",
        }[self.kind]
        return ValueRangeError(
            "{title} cannot be {value}.", "Give one of: {allowed}.", title=self.title, value=value, allowed=allowed
        )


def _number(parameter: Parameter, value: Value) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise parameter._wrong(value)
    if not parameter.minimum <= value <= parameter.maximum:  # also refuses NaN
        raise parameter._wrong(value)
    return float(value) + 0.0  # never -0


def _choice(parameter: Parameter, value: Value) -> str:
    if value not in {word for word, _ in parameter.choices}:
        raise parameter._wrong(value)
    return str(value)


def _switch(parameter: Parameter, value: Value) -> bool:
    if not isinstance(value, bool):
        raise parameter._wrong(value)
    return value


def _colour(parameter: Parameter, value: Value) -> str:
    text = str(value).lower()
    digits = text[1:]
    if text == "transparent" or (text[:1] == "#" and len(digits) == 6 and set(digits) <= set("0123456789abcdef")):
        return text
    raise parameter._wrong(value)


def _curve(parameter: Parameter, value: Value) -> tuple[tuple[float, float], ...]:
    try:
        points = tuple((float(x), float(y)) for x, y in value)
    except (TypeError, ValueError):
        raise parameter._wrong(value) from None
    rising = all(a[0] < b[0] for a, b in pairwise(points))
    if len(points) < 2 or not rising or not all(0 <= v <= 1 for point in points for v in point):
        raise parameter._wrong(value)
    return points


def _rectangle(parameter: Parameter, value: Value) -> tuple[float, ...] | None:
    if value is None:
        return None
    try:
        rectangle = tuple(float(v) for v in value)
    except (TypeError, ValueError):
        raise parameter._wrong(value) from None
    if len(rectangle) != 4 or not (rectangle[2] > 0 and rectangle[3] > 0) or not all(abs(v) < 1e6 for v in rectangle):
        raise parameter._wrong(value)
    return rectangle


def _strokes(parameter: Parameter, value: Value) -> tuple[Value, ...]:
    # The operation that owns the strokes knows their fields; here only the outer form is held.
    if not isinstance(value, (list, tuple)):
        raise parameter._wrong(value)
    return tuple(value)


def _table(parameter: Parameter, value: Value) -> str:
    from editor.model.colour_table import table_of

    try:
        if value != "":
            table_of(value)
    except (TypeError, ValueError):
        raise parameter._wrong("…") from None
    return str(value)


def _mask(parameter: Parameter, value: Value) -> str:
    from editor.model.mask_file import of_text

    try:
        if value != "":
            of_text(value)
    except ValueError:
        raise parameter._wrong("…") from None
    return str(value)


def _text(parameter: Parameter, value: Value) -> str:
    plain = isinstance(value, str) and len(value) <= _LONGEST_TEXT
    if not plain or not all(letter.isprintable() or letter == "\n" for letter in value):
        raise parameter._wrong("…")
    return str(value)


def _picture(parameter: Parameter, value: Value) -> dict[str, str] | None:
    from editor.model.used_picture import UsedPicture

    return None if value in (None, "") else UsedPicture.from_value(value).to_value()


def _matrix(parameter: Parameter, value: Value) -> tuple[tuple[float, ...], ...]:
    try:
        rows = tuple(tuple(float(v) for v in row) for row in value)
    except (TypeError, ValueError):
        raise parameter._wrong("…") from None
    widths = {len(row) for row in rows}
    sound = len(rows) == 3 and widths in ({3}, {6}) and all(abs(v) <= _LARGEST_COEFFICIENT for r in rows for v in r)
    if rows and not sound:  # also refuses NaN
        raise parameter._wrong("…")
    return rows


def _lens(parameter: Parameter, value: Value) -> Value:
    from editor.model.lens_profile import LensProfile

    if value is None:
        return None
    try:
        return LensProfile.of(value).to_value()
    except (TypeError, ValueError):
        raise parameter._wrong("…") from None


def _corners(parameter: Parameter, value: Value) -> tuple[tuple[float, float], ...] | None:
    if value is None:
        return None
    try:
        flat = len(value) == 8
        points = tuple((float(x), float(y)) for x, y in (zip(value[::2], value[1::2], strict=True) if flat else value))
    except (TypeError, ValueError):
        raise parameter._wrong(value) from None
    if len(points) != 4 or not all(0 <= v <= 1 for point in points for v in point) or not is_convex(points):
        raise parameter._wrong(value)
    return points


def is_convex(points: Sequence[tuple[float, float]]) -> bool:
    """Whether four points, in their order, go around a convex shape, none of them flat or all but on another."""
    turns = []
    for index in range(4):
        (ax, ay), (bx, by), (cx, cy) = (points[(index + step) % 4] for step in range(3))
        along, on = math.hypot(bx - ax, by - ay), math.hypot(cx - bx, cy - by)
        turns.append(((bx - ax) * (cy - by) - (by - ay) * (cx - bx)) / max(along * on, 1e-12))
        if min(along, on) < _NEAREST:
            return False
    return min(turns) > _FLATTEST or max(turns) < -_FLATTEST


def _mask_of(_parameter: Parameter, text: str) -> str:
    from editor.model.mask_file import read_mask

    return read_mask(Path(text))


def _picture_of(parameter: Parameter, text: str) -> Value:
    import json

    from editor.model.used_picture import UsedPicture

    if not text.strip().startswith("{"):
        return UsedPicture.of_file(Path(text)).to_value()
    try:
        return json.loads(text)
    except ValueError:
        raise parameter._wrong(text) from None


def _words_of(_parameter: Parameter, text: str) -> str:
    return text.replace("\\n", "\n")


# What stands on a command line for a value that is not written there: the name of a file, or JSON of one.
_READ = {"mask": _mask_of, "picture": _picture_of, "text": _words_of}

_CHECKS = {
    "number": _number,
    "choice": _choice,
    "switch": _switch,
    "colour": _colour,
    "curve": _curve,
    "rectangle": _rectangle,
    "strokes": _strokes,
    "own": lambda _parameter, value: value,
    "table": _table,
    "matrix": _matrix,
    "lens": _lens,
    "corners": _corners,
    "mask": _mask,
    "text": _text,
    "picture": _picture,
}
