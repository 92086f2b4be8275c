"""Where each garment of a flat-lay lies: as it is worn, or in a grid. In centimetres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, SHOES, TOP

_GAP: Final = 5.0  # between columns, and between what lies below one another
_TUCK: Final = 7.0  # by which a waistband lies under the hem of what is worn over it
_MARGIN: Final = 0.07  # of the side, around all


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """A garment's outline.

    Attributes:
        slot: where it is worn.
        width, height: centimetres.
        left, right: of each row of `rows` centimetres: from where to where it reaches; (width, 0) of empty rows.
    """

    slot: int
    width: float
    height: float
    left: NDArray[np.float64]
    right: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Place:
    """The upper left corner of a garment, centimetres from that of the square; and how far up it lies: 0 is lowest."""

    x: float
    y: float
    level: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Places in the order of the shapes, in a square whose side is so many centimetres."""

    places: tuple[Place, ...]
    side: float


def as_worn(shapes: Sequence[Shape], *, tucked: bool = False) -> Plan:
    """Top over bottom, or the dress, in the middle; the layer at its left; hat, bag and shoes at its right, as high as
    they are worn; shoes below the layer where there is room and they would be alone. Columns come as near to one
    another as their outlines let them."""
    middle = _column(shapes, (TOP, BOTTOM), tucked=tucked) or _column(shapes, (DRESS,))
    at: dict[int, tuple[float, float]] = dict(middle)
    bottom = max((y + shapes[one].height for one, (_, y) in middle.items()), default=100.0)
    for members, side in _sides(shapes, bottom):
        stacked = _stacked(shapes, members, bottom)
        shift = _shift(shapes, at, stacked, side)
        at |= {one: (x + shift, y) for one, (x, y) in stacked.items()}
    levels = {one: 2 if shapes[one].slot == TOP and not tucked else 1 for one in at}
    return _square(shapes, at, levels)


def in_grid(shapes: Sequence[Shape]) -> Plan:
    """Each in the middle of a cell; all cells are alike, rows as full as they can be."""
    columns = int(np.ceil(np.sqrt(len(shapes))))
    cell = max(max(one.width, one.height) for one in shapes) + _GAP
    rows = -(-len(shapes) // columns)
    at = {}
    for number, shape in enumerate(shapes):
        row, column = divmod(number, columns)
        last = len(shapes) - row * columns
        indent = (columns - min(columns, last)) / 2 if row == rows - 1 else 0.0
        at[number] = (
            (column + indent + 0.5) * cell - shape.width / 2,
            (row + 0.5) * cell - shape.height / 2,
        )
    return _square(shapes, at, dict.fromkeys(at, 0))


def _column(shapes: Sequence[Shape], slots: tuple[int, ...], *, tucked: bool = False) -> dict[int, tuple[float, float]]:
    """Things below one another about x = 0, each a little under the one above it."""
    at: dict[int, tuple[float, float]] = {}
    down = 0.0
    for slot in slots:
        for number, shape in enumerate(shapes):
            if shape.slot == slot:
                at[number] = (-_centre(shape), down)
                down += shape.height - _TUCK * (2 if tucked else 1)
    return at


def _centre(shape: Shape) -> float:
    """What hangs askew is still laid by the middle of its waist and hem, not by that of its widest sleeves."""
    wide = shape.right - shape.left
    kept = wide > 0
    if not kept.any():
        return shape.width / 2
    return float(np.median(((shape.left + shape.right) / 2)[kept]))


def _sides(shapes: Sequence[Shape], bottom: float) -> list[tuple[list[int], int]]:
    """Which things lie at which side, from top to bottom: -1 left, 1 right."""
    by_slot = {shape.slot: number for number, shape in enumerate(shapes)}
    left = [by_slot[LAYER]] if LAYER in by_slot else [by_slot[BAG]] if BAG in by_slot else []
    if LAYER in by_slot and SHOES in by_slot and not {HAT, BAG} & by_slot.keys():
        layer, shoes = shapes[by_slot[LAYER]], shapes[by_slot[SHOES]]
        if layer.height + _GAP + shoes.height <= bottom:
            left.append(by_slot[SHOES])
    right = [by_slot[slot] for slot in (HAT, BAG, SHOES) if slot in by_slot and by_slot[slot] not in left]
    return [(members, side) for members, side in ((left, -1), (right, 1)) if members]


def _stacked(shapes: Sequence[Shape], members: list[int], bottom: float) -> dict[int, tuple[float, float]]:
    """One column: what is worn high at the top, shoes at the bottom, the bag at the height of a hand."""
    at: dict[int, tuple[float, float]] = {}
    wide = max(shapes[one].width for one in members)
    down = 0.0
    for one in members:
        shape = shapes[one]
        wanted = {SHOES: bottom - shape.height, BAG: 0.42 * bottom}.get(shape.slot, 0.0)
        y = max(down, wanted)
        at[one] = ((wide - shape.width) / 2, y)
        down = y + shape.height + _GAP
    return at


def _shift(
    shapes: Sequence[Shape], laid: dict[int, tuple[float, float]], new: dict[int, tuple[float, float]], side: int
) -> float:
    """How far a column has to be moved so that it comes to `_GAP` from what is laid, and no nearer."""
    here, there = _profile(shapes, laid, side), _profile(shapes, new, -side)
    both = np.isfinite(here) & np.isfinite(there)
    if both.any():
        return float((here[both] - there[both]).max() + _GAP) if side > 0 else float((here - there)[both].min() - _GAP)
    edge = here[np.isfinite(here)]
    own = there[np.isfinite(there)]
    if not len(edge) or not len(own):
        return 0.0
    return float(edge.max() - own.min() + _GAP) if side > 0 else float(edge.min() - own.max() - _GAP)


def _profile(shapes: Sequence[Shape], at: dict[int, tuple[float, float]], side: int) -> NDArray[np.float64]:
    """Of each centimetre down how far things reach to a side, their gap above and below included; NaN where nothing
    lies."""
    rows = np.full(600, np.nan)
    for one, (x, y) in at.items():
        shape = shapes[one]
        edge = shape.right if side > 0 else shape.left
        wide = shape.right > shape.left
        for row in np.flatnonzero(wide):
            first = max(0, int(y + row - _GAP / 2))
            span = slice(first, int(y + row + _GAP / 2) + 1)
            reach = x + edge[row]
            rows[span] = np.fmax(rows[span], reach) if side > 0 else np.fmin(rows[span], reach)
    return rows


def _square(shapes: Sequence[Shape], at: dict[int, tuple[float, float]], levels: dict[int, int]) -> Plan:
    left = min(x for x, _ in at.values())
    top = min(y for _, y in at.values())
    right = max(x + shapes[one].width for one, (x, _) in at.items())
    bottom = max(y + shapes[one].height for one, (_, y) in at.items())
    side = max(right - left, bottom - top) / (1 - 2 * _MARGIN)
    across, down = (side - (right - left)) / 2 - left, (side - (bottom - top)) / 2 - top
    places = [Place(at[one][0] + across, at[one][1] + down, levels[one]) for one in range(len(shapes))]
    return Plan(tuple(places), side)
