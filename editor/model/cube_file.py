"""`.cube` files: tables of colours as text (Adobe, "Cube LUT Specification" 1.0, 2013; with what Resolve adds)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.colour_table import LARGEST_VALUE, LONGEST_CURVE, SIDES, ColourTable, Nodes
from editor.model.files import atomic_write

SUFFIX = ".cube"
LARGEST_FILE = 96 * 2**20  # bytes; 129 nodes an axis, written generously
_STEPS = 4097  # of a curve that stands for a domain which ends inside 0-1
_FIRST_OF_NUMBERS = frozenset("+-.0123456789")
_VIDEO = ("LUT_IN_VIDEO_RANGE", "LUT_OUT_VIDEO_RANGE")
_TITLE = re.compile(r'^TITLE\s+"?(.*?)"?\s*$', re.IGNORECASE)
_LONGEST_TITLE = 200
_ROWS = 20_000  # read at once

Floats = NDArray[np.float64]


def read_cube(path: Path) -> ColourTable:
    """The table in a `.cube` file, its domain brought to 0-1.

    Raises:
        InputError: it cannot be read, is no such file, is cut off, or holds what cannot be; the message says which.
    """
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise InputError(
            "{name} cannot be read: {reason}.", name=path.name, reason=error.strerror or str(error)
        ) from error
    return parse_cube(data, path.name)


def parse_cube(data: bytes, name: str) -> ColourTable:
    """The table in the bytes of a `.cube` file called `name`; errors as in `read_cube`."""
    if len(data) > LARGEST_FILE:
        raise InputError("{name} is too large for a table of colors.", "Take one of 65 or fewer steps.", name=name)
    if b"\0" in data:
        raise _strange(name)
    text = data.decode("utf-8-sig", "replace")
    head, rows = _split(text, name)
    return _table(head, _numbers(rows, name), name)


def write_cube(path: Path, table: ColourTable, *, overwrite: bool, decimals: int = 6) -> None:
    """Write a table beside its target and rename it there.

    Args:
        decimals: of each number.

    Raises:
        OutputError: it cannot be written.
    """
    text = cube_text(table, decimals)
    with atomic_write(path, overwrite=overwrite) as beside:
        beside.write_text(text, "utf-8", newline="\n")


def cube_text(table: ColourTable, decimals: int = 6) -> str:
    """What a `.cube` file says of `table`: 1-D for curves alone, else 3-D; both only as far as one lattice can.

    Few programs read files that hold both, so curves are worked into the lattice, of 65 nodes an axis then.
    """
    lines = [f'TITLE "{_plain(table.title)}"'] if table.title else []
    if table.lattice is None:
        values = np.asarray(table.curves)
        lines.append(f"LUT_1D_SIZE {len(values)}")
    else:
        lattice = table.lattice if table.curves is None else table.as_lattice(65)
        values = lattice.transpose(2, 1, 0, 3).reshape(-1, 3)  # red is the fastest
        lines.append(f"LUT_3D_SIZE {len(lattice)}")
    lines += ["DOMAIN_MIN 0 0 0", "DOMAIN_MAX 1 1 1"]
    rounded = np.round(values.astype(np.float64), decimals) + 0.0  # never -0
    row = " ".join([f"%.{decimals}f"] * rounded.shape[1])
    lines += ["\n".join([row] * len(rounded)) % tuple(rounded.ravel().tolist())]
    return "\n".join(lines) + "\n"


@dataclass(slots=True)
class _Head:
    title: str = ""
    sizes: dict[str, int] = field(default_factory=dict)  # "1D", "3D"
    low: dict[str, Floats] = field(default_factory=dict)
    high: dict[str, Floats] = field(default_factory=dict)


def _split(text: str, name: str) -> tuple[_Head, list[str]]:
    """The lines with keywords, understood, and those with numbers."""
    head, rows = _Head(), []
    for line in map(str.strip, text.splitlines()):
        if not line or line[0] == "#":
            continue
        if line[0] in _FIRST_OF_NUMBERS or line[:3].lower() in ("nan", "inf"):
            rows.append(line)
        else:
            _understand(line, head, name)
    if not head.sizes:
        raise _strange(name)
    return head, rows


def _understand(line: str, head: _Head, name: str) -> None:
    word, *rest = line.split()
    word = word.upper()
    if word == "TITLE":
        found = _TITLE.match(line)
        head.title = _plain(found[1] if found else "")[:_LONGEST_TITLE]
    elif word in ("LUT_1D_SIZE", "LUT_3D_SIZE"):
        kind = word[4:6]
        highest = LONGEST_CURVE if kind == "1D" else SIDES[1]
        if kind in head.sizes or len(rest) != 1 or not rest[0].isascii() or not rest[0].isdigit():
            raise _wrong_line(name, line)
        size = int(rest[0]) if len(rest[0]) < 9 else 10**9
        if not 2 <= size <= highest:
            raise InputError(
                "{name} has {size} steps; a table may have 2 to {highest}.",
                "Ask for it with 33 or 65 steps.",
                name=name, size=size, highest=highest,
            )  # fmt: skip
        head.sizes[kind] = size
    elif word in ("DOMAIN_MIN", "DOMAIN_MAX"):
        side = head.low if word == "DOMAIN_MIN" else head.high
        side["1D"] = side["3D"] = _bounds(rest, 3, line, name)
    elif word in ("LUT_1D_INPUT_RANGE", "LUT_3D_INPUT_RANGE"):
        low, high = _bounds(rest, 2, line, name)
        head.low[word[4:6]], head.high[word[4:6]] = np.full(3, low), np.full(3, high)
    elif word in _VIDEO:
        raise InputError(
            "{name} is made for video levels, which pictures do not have.",
            "Ask for the table in full range.",
            name=name,
        )
    elif not re.fullmatch(r"[A-Z][A-Z0-9_]*", word):
        raise _strange(name)  # keywords of other programs are left alone


def _bounds(words: list[str], count: int, line: str, name: str) -> Floats:
    try:
        found = np.array([float(word) for word in words])
    except ValueError:
        raise _wrong_line(name, line) from None
    if found.shape != (count,) or not np.isfinite(found).all():
        raise _wrong_line(name, line)
    return found


def _numbers(rows: list[str], name: str) -> Floats:
    values = np.empty((len(rows), 3))
    for first in range(0, len(rows), _ROWS):  # words take twenty times the memory of numbers
        part = rows[first : first + _ROWS]
        try:
            values[first : first + _ROWS] = np.array([row.split() for row in part], np.float64).reshape(-1, 3)
        except ValueError:
            raise _wrong_line(name, next((row for row in part if not _is_colour(row)), part[0])) from None
    if not np.isfinite(values).all():
        raise InputError("{name} has values that are no numbers.", "The table is damaged: get it again.", name=name)
    if np.abs(values).max(initial=0) > LARGEST_VALUE:
        raise InputError(
            "{name} has values far beyond white.", "It is no table for finished pictures: get another.", name=name
        )
    return values


def _is_colour(row: str) -> bool:
    try:
        return len([float(word) for word in row.split()]) == 3
    except ValueError:
        return False


def _table(head: _Head, values: Floats, name: str) -> ColourTable:
    count, side = head.sizes.get("1D", 0), head.sizes.get("3D", 0)
    wanted = count + side**3
    if len(values) != wanted:
        raise InputError(
            "{name} has {found} rows of colors, but {wanted} belong to it.",
            "It is cut off or damaged: get it again.",
            name=name, found=len(values), wanted=wanted,
        )  # fmt: skip
    curves = _curves(values[:count], *_domain(head, "1D", name)) if count else None
    if not side:
        return ColourTable(_single(curves), title=head.title)
    lattice = values[count:].reshape(side, side, side, 3).transpose(2, 1, 0, 3)
    low, high = _domain(head, "3D", name)
    if (low != 0).any() or (high != 1).any():
        reached = _ramp(low, high, np.array([[0.0] * 3, [1.0] * 3]))
        curves = reached if curves is None else np.clip((curves - low) / (high - low), 0, 1)
    return ColourTable(_single(curves), _single(lattice), head.title)


def _domain(head: _Head, kind: str, name: str) -> tuple[Floats, Floats]:
    low, high = head.low.get(kind, np.zeros(3)), head.high.get(kind, np.ones(3))
    if not (high > low).all():
        raise InputError(
            "The domain of {name} ends before it begins.", "The table is damaged: get it again.", name=name
        )
    return low, high


def _curves(values: Floats, low: Floats, high: Floats) -> Floats:
    """Curves over a domain as curves over 0-1."""
    return values if (low == 0).all() and (high == 1).all() else _ramp(low, high, values)


def _ramp(low: Floats, high: Floats, values: Floats) -> Floats:
    """What even steps from 0 to 1 become by `values` (N x 3) that lie evenly from `low` to `high` (3)."""
    inside = len(values) == 2 and (low <= 0).all() and (high >= 1).all()
    steps = np.linspace(0, 1, 2 if inside else _STEPS)  # a straight line needs no more than its ends
    channels = [np.interp(steps, np.linspace(low[c], high[c], len(values)), values[:, c]) for c in range(3)]
    return np.stack(channels, -1)


def _single(values: Floats | None) -> Nodes | None:
    return None if values is None else np.ascontiguousarray(values, np.float32)


def _plain(title: str) -> str:
    return "".join(one for one in title if one.isprintable() and one != '"').strip()


def _strange(name: str) -> InputError:
    return InputError("{name} is not a table of colors.", "Choose a .cube file or a HALD picture (PNG).", name=name)


def _wrong_line(name: str, line: str) -> InputError:
    return InputError(
        "{name} has a line that cannot be read: {line}",
        "The table is damaged: get it again.",
        name=name,
        line=_plain(line)[:60],
    )
