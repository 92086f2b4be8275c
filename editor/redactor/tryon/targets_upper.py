"""Where a garment for the upper body belongs, and a dress: along the trunk, and along the arms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Garment, Wearing
from editor.redactor.tryon.body import ARM_HALF, NECK, OUTWARD, SIDES, TRUNK, Body, Side
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, begun_at, bowed, evenly, smoothed
from editor.redactor.tryon.outline import Outline
from editor.redactor.tryon.targets import Flat, Targets, shift_of
from editor.redactor.tryon.targets_front import HALVES, opened_front
from editor.redactor.tryon.targets_skirt import half_widths, hanging, hem_line
from editor.redactor.tryon.upper_measures import Hem, back_depth, flat_upper, hem_of
from editor.redactor.tryon.worn_before import WornBefore

Values = NDArray[np.float64]

_POINTS: Final = 12
_NECK_HALF: Final = (7.5, 14.0)
_SHOULDER_ASIDE: Final = 17.5
_STRAP: Final = (9.0, 17.5)  # centimetres aside where what has no sleeves may end on the shoulder
_COLLAR: Final = 1.5  # centimetres that a collar stands above the rim of what has none
_ARMHOLE: Final = 2.0
_SAG: Final = 1.5  # centimetres that a hem hangs lower in the middle

_FLAT: Final = 0.84  # of the width it has laid flat, when worn
_WIDER: Final = ((12, 37, 54, 92), (1.15, 1.25, 1.35, 2.6))
_LAP: Final = 85.0  # centimetres from the neck; a garment that is longer hangs around the legs

_SLEEVE_FLAT: Final = 0.78
_SLEEVE_WIDEST: Final = 1.6
_INNER_FROM: Final = 13.0  # centimetres along the arm where its inner side leaves the armpit


def upper_targets(
    garment: Garment, body: Body, wearing: Wearing, before: WornBefore, ends: Mapping[Side, float]
) -> Targets:
    """Of the template "upper".

    Args:
        ends: centimetres along each arm to where its sleeve ends, 0 without one.
    """
    flat, outline = flat_upper(garment), Outline(body)
    hem = hem_of(flat, body, wearing, before)
    opened = (wearing.opened or 0.0) if garment.category.opens and len(garment.opening) > 1 else 0.0
    halves = HALVES if opened else dict.fromkeys(SIDES, 0)
    neck, shoulders = _neck(flat, outline), _shoulders(flat, outline)
    curves: list[Curve] = []
    sides: dict[Side, Points] = {}
    for part, side in enumerate(SIDES, 1):
        armpit = outline.armpit(side)
        rim = outline.rim(np.linspace(neck[1], shoulders[1], 5), side)
        rim[0], rim[-1] = neck[0][side], shoulders[0][side]
        curves.append(Curve(halves[side], flat.at(f"neck {side}", f"shoulder {side}"), rim))
        if ends[side]:
            curves += _sleeve(flat, outline, side, part, _Sleeve(rim[-1], armpit, ends[side], wearing.width))
        else:
            hole = bowed(rim[-1], armpit, -body.right * OUTWARD[side] * _ARMHOLE * body.cm, 7)
            curves.append(Curve(halves[side], flat.at(f"shoulder {side}", f"armpit {side}"), hole))
        sides[side] = _side(flat, outline, side, armpit, hem, wearing.width)
        curves.append(Curve(halves[side], flat.at(f"armpit {side}", f"waist {side}", f"hem {side}"), sides[side]))
    middle = (neck[0]["left"] + neck[0]["right"]) / 2
    back = middle + back_depth(flat) * body.cm * body.down
    curves += [Curve(half, flat.at("neck"), back[None], outline=False) for half in sorted(set(halves.values()))]
    curves += _front(flat, outline, sides, hem, middle, opened)
    below = tuple(part for part, side in enumerate(SIDES, 1) if _is_behind(body, side))
    opening = garment.opening if opened else None
    found = Targets(tuple(curves), hem.length, (ends["left"], ends["right"]), hem.tucked, opening, below)
    return found.shifted(shift_of(body, wearing))


def _front(
    flat: Flat, outline: Outline, sides: Mapping[Side, Points], hem: Hem, neck: Points, opened: float
) -> list[Curve]:
    """The hem; and the edges of a front that is open, to which each half of the hem leads."""
    body = outline.body
    sag = _SAG * body.cm * body.down
    ends = sides["left"][-1], sides["right"][-1]
    if not opened:
        around_legs = hem.length > _LAP
        line = hem_line(outline, *ends, hem.length - NECK, _SAG) if around_legs else bowed(*ends, sag, 13)
        return [Curve(0, flat.at("hem left", "hem", "hem right"), line)]
    edges = opened_front(flat, body, neck, hem.length, opened)
    curves: list[Curve] = list(edges.values())
    for side, edge in edges.items():
        corners = np.array([flat.at(f"hem {side}")[0], edge.corners[-1]])
        curves.append(Curve(edge.part, corners, bowed(sides[side][-1], edge.target[-1], sag / 2, 7)))
    return curves


def _neck(flat: Flat, outline: Outline) -> tuple[dict[Side, Points], float]:
    """Where the sides of the neck lie, and how many centimetres aside."""
    half = float(np.clip(flat.apart("neck left", "neck right") / 2 * flat.cm, *_NECK_HALF))
    up = outline.body.down * outline.body.cm * (_COLLAR if flat.garment.category.collar else 0.0)
    return {side: outline.rim(half, side)[0] - up for side in SIDES}, half


def _shoulders(flat: Flat, outline: Outline) -> tuple[dict[Side, Points], float]:
    """The same of the shoulders."""
    aside = _SHOULDER_ASIDE
    if flat.garment.sleeve == "none":
        aside = float(np.clip(flat.apart("shoulder left", "shoulder right") / 2 * flat.cm, *_STRAP))
    return {side: outline.rim(aside, side)[0] for side in SIDES}, aside


@dataclass(frozen=True, slots=True, eq=False)
class _Sleeve:
    """Attributes:
    shoulder, armpit: where it begins.
    end: centimetres along the arm.
    wider: percent.
    """

    shoulder: Points
    armpit: Points
    end: float
    wider: float


def _sleeve(flat: Flat, outline: Outline, side: Side, part: int, sleeve: _Sleeve) -> list[Curve]:
    names = [f"{name} {side}" for name in ("shoulder", "elbow outer", "cuff outer")]
    inner_names = [f"{name} {side}" for name in ("armpit", "elbow inner", "cuff inner")]
    first, last = (evenly(flat.at(*line), _POINTS) for line in (names, inner_names))
    laid = np.linalg.norm(first - last, axis=1) / 2 * flat.cm * _SLEEVE_FLAT
    outer = _edge(outline, side, np.linspace(0, sleeve.end, _POINTS), laid, sleeve, 1)
    inner = _edge(outline, side, np.linspace(min(_INNER_FROM, 0.8 * sleeve.end), sleeve.end, _POINTS), laid, sleeve, -1)
    # Close to the trunk the edges lead from the shoulder and the armpit into those of the arm.
    over = float(np.clip(12 / sleeve.end, 0.25, 1))
    outer, inner = begun_at(outer, sleeve.shoulder, over), begun_at(inner, sleeve.armpit, over)
    cuff = flat.at(f"cuff outer {side}", f"cuff inner {side}")
    bend = outline.body.arms[side].direction(sleeve.end) * 0.6 * outline.body.cm
    return [
        Curve(part, flat.at(*names), outer),
        Curve(part, flat.at(*inner_names), inner),
        Curve(part, cuff, bowed(outer[-1], inner[-1], bend, 5)),
    ]


def _edge(outline: Outline, side: Side, along: Values, laid: Values, sleeve: _Sleeve, way: int) -> Points:
    """The outer (`way` 1) or the inner (-1) edge of a sleeve."""
    middle, outward, outer, inner = outline.arm(along, side)
    usual = np.interp(along, *ARM_HALF)
    wide = np.maximum(outer if way > 0 else inner, np.minimum(laid, usual * _SLEEVE_WIDEST)) * 1.02
    wide = smoothed(wide) * (1 + sleeve.wider / 100) * outline.body.cm
    return np.asarray(smoothed(middle + way * outward * wide[:, None]))


def _side(flat: Flat, outline: Outline, side: Side, armpit: Points, hem: Hem, wider: float) -> Points:
    """The trunk's side, from the armpit to the hem."""
    body = outline.body
    line = evenly(flat.at(f"armpit {side}", f"waist {side}", f"hem {side}"), _POINTS)
    top, end = flat.middle("neck left", "neck right"), flat.middle("hem left", "hem right")
    half = half_widths(line, top, end) * flat.cm
    down = np.linspace(
        min(float((armpit - body.neck) @ body.down) / body.cm, hem.length - NECK - 5), hem.length - NECK, _POINTS
    )
    if hem.length > _LAP:
        points = hanging(outline, down, side, half * (1 + wider / 100))
    else:
        middle, outward, wide = outline.trunk(down, side, body.spine)
        usual = outline.trunk_usual(down)
        wide = np.where(down > TRUNK + 4, np.maximum(wide, usual), wide) * 1.02
        most = np.maximum(wide, usual * np.interp(down, *_WIDER))
        wide = smoothed(np.clip(_FLAT * half, wide, most)) * (1 + wider / 100)
        points = middle + outward * wide[:, None] * body.cm
    return np.asarray(smoothed(begun_at(points, armpit, 0.3)))


def _is_behind(body: Body, side: Side) -> bool:
    """Whether an arm is held behind the back: its hand would lie before the trunk, and is not seen."""
    down, right = ((body.joints[f"wrist {side}"] - body.neck) @ axis / body.cm for axis in (body.down, body.right))
    return bool(body.seen[f"wrist {side}"] < 0.3 and abs(right) < 14 and 5 < down < TRUNK + 5)
