"""Where trousers and shorts belong: along the thighs and the shanks."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.garment import Garment, Wearing
from editor.redactor.tryon.body import SIDES, TRUNK, Body, Side
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, begun_at, bowed, evenly, smoothed
from editor.redactor.tryon.outline import LEG_HALF, Outline
from editor.redactor.tryon.targets import Flat, Targets, shift_of
from editor.redactor.tryon.targets_skirt import WAIST

_POINTS: Final = 12
_FROM: Final = 2.0  # centimetres below the hip joint at which a leg begins
_CROTCH: Final = 9.0
_RISE: Final = TRUNK - WAIST  # from the waist to the hip joint
_HALF: Final = 19.5  # centimetres across half of the waist, or nearly half of the hips, when laid flat
_FLAT: Final = 0.72
_WIDEST: Final = 1.7
_SHORTEST, _LONGEST = 12.0, 83.0
_LONG: Final = 55.0  # legs that are longer reach the shoes, unless the kind says otherwise


def legs_targets(garment: Garment, body: Body, wearing: Wearing) -> Targets:
    """Of the template "legs"."""
    flat = Flat(garment)
    half = max(flat.apart("waist left", "waist right"), 0.8 * flat.apart("hip left", "hip right")) / 2
    flat.scaled(_HALF / max(half, 1.0))
    outline = Outline(body)
    ends = dict.fromkeys(SIDES, sum(_length(flat, side, wearing) for side in SIDES) / 2)
    edges = {side: _edges(flat, outline, ends[side], side, wearing.width) for side in SIDES}
    crotch = _crotch(body, edges)
    waist = {side: _waist(outline, side) for side in SIDES}
    curves = []
    for part, side in enumerate(SIDES, 1):
        outer, inner = edges[side]
        inner = begun_at(inner, crotch, 0.3)
        curves += [
            Curve(0, flat.at(f"waist {side}", f"hip {side}"), bowed(waist[side], outer[0], np.zeros(2), 5)),
            Curve(part, flat.at(f"hip {side}", f"knee outer {side}", f"end outer {side}"), outer),
            Curve(part, flat.at("crotch", f"knee inner {side}", f"end inner {side}"), inner),
            Curve(part, flat.at(f"end outer {side}", f"end inner {side}"), bowed(outer[-1], inner[-1], np.zeros(2), 5)),
        ]
    band = bowed(waist["left"], waist["right"], body.cm * body.down, 9)
    curves.append(Curve(0, flat.at("waist left", "waist right"), band))
    length = _RISE + max(ends.values())
    found = Targets(tuple(curves), length, (ends["left"], ends["right"]))
    return found.shifted(shift_of(body, wearing))


def _length(flat: Flat, side: Side, wearing: Wearing) -> float:
    """Centimetres from the hip joint to the end of a leg."""
    names = (f"waist {side}", f"hip {side}", f"knee outer {side}", f"end outer {side}")
    long = flat.apart(*names) * flat.cm - _RISE
    if flat.garment.sleeve == "long" and long > _LONG:
        long = _LONGEST - 1
    return float(np.clip(long + wearing.length, _SHORTEST, _LONGEST))


def _waist(outline: Outline, side: Side) -> Points:
    middle, outward, half = outline.trunk(np.array([WAIST]), side, outline.body.spine)
    return np.asarray(middle[0] + outward[0] * half[0] * outline.body.cm)


def _edges(flat: Flat, outline: Outline, end: float, side: Side, wider: float) -> tuple[Points, Points]:
    """The outer and the inner edge of a leg."""
    along = np.linspace(_FROM, end, _POINTS)
    middle, outward, outer, inner = outline.leg(along, side)
    lines = (
        flat.at(f"hip {side}", f"knee outer {side}", f"end outer {side}"),
        flat.at("crotch", f"knee inner {side}", f"end inner {side}"),
    )
    first, last = (evenly(line, _POINTS) for line in lines)
    laid = np.linalg.norm(first - last, axis=1) / 2 * flat.cm * _FLAT
    laid = np.minimum(laid, np.interp(along, *LEG_HALF) * _WIDEST)
    scale = outline.body.cm * (1 + wider / 100)
    out, within = (smoothed(np.maximum(laid, reach * 1.02)) * scale for reach in (outer, inner))
    return middle + outward * out[:, None], middle - outward * within[:, None]


def _crotch(body: Body, edges: dict[Side, tuple[Points, Points]]) -> Points:
    low = body.hips + body.down * _CROTCH * body.cm
    between = (edges["left"][1][1] + edges["right"][1][1]) / 2
    return np.asarray((low + between) / 2)
