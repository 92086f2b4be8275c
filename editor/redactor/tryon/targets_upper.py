"""Where a garment for the upper body belongs, and a dress: along the trunk, and along the arms."""

from __future__ import annotations

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
from editor.redactor.tryon.targets_skirt import half_widths, hanging, hem_curve
from editor.redactor.tryon.worn_before import WornBefore

Values = NDArray[np.float64]

_POINTS: Final = 12
_SHOULDER_HALF, _BREAST_HALF = 21.0, 25.0  # centimetres of half a garment that is laid flat
_SHORTEST, _LONGEST = 36.0, 142.0
_NECK_HALF: Final = (7.5, 14.0)
_SHOULDER_ASIDE: Final = 17.5
_STRAP: Final = (9.0, 17.5)  # centimetres aside where what has no sleeves may end on the shoulder
_COLLAR: Final = 1.5  # centimetres that a collar stands above the rim of what has none
_BACK: Final = 1.0  # centimetres below the sides of the neck at which the middle of its back is seen
_ARMHOLE: Final = 2.0

_FLAT: Final = 0.84  # of the width it has laid flat, when worn
_WIDER: Final = ((12, 37, 54, 92), (1.15, 1.25, 1.35, 2.6))

_TUCKED_UNDER: Final = 4.0  # centimetres that a tucked hem lies under what is worn below
_WAISTBAND: Final = 50.0  # centimetres from the neck, where nothing tells where it is
_LIKE: Final = 8.0  # a hem that would come to lie this near to the old one lies where that did
_SEAT: Final = 66.0  # centimetres from the neck at which a hem meets the lap of somebody who sits
_LAP: Final = 85.0  # from which on a garment is a dress for the legs

_NO_SLEEVE: Final = 9.0
_SHORT_SLEEVE: Final = (14.0, 34.0)
_LONG_SLEEVE: Final = ((30, 46, 52, 90), (30, 46, 55.5, 57))
_WRIST: Final = 58.0
_HIDING: Final = 6.0  # centimetres that a short sleeve grows to hide the end of the old one
_SLEEVE_FLAT: Final = 0.78
_SLEEVE_WIDEST: Final = 1.6
_INNER_FROM: Final = 13.0  # centimetres along the arm where its inner side leaves the armpit


def upper_targets(garment: Garment, body: Body, wearing: Wearing, before: WornBefore) -> Targets:
    """Of the template "upper"."""
    flat = _flat(garment)
    outline = Outline(body)
    hem = _hem(flat, body, wearing, before)
    ends = {side: _sleeve_end(flat, side, wearing, before) for side in SIDES}
    neck, shoulders = _neck(flat, outline), _shoulders(flat, outline)
    armpits = {side: outline.armpit(side) for side in SIDES}
    curves: list[Curve] = []
    sides: dict[Side, Points] = {}
    for part, side in enumerate(SIDES, 1):
        rim = outline.rim(np.linspace(neck[1], shoulders[1], 5), side)
        rim[0], rim[-1] = neck[0][side], shoulders[0][side]
        curves.append(Curve(0, flat.at(f"neck {side}", f"shoulder {side}"), rim))
        if ends[side]:
            curves += _sleeve(flat, outline, side, part, _Sleeve(rim[-1], armpits[side], ends[side], wearing.width))
        else:
            inward = -body.right * OUTWARD[side] * _ARMHOLE * body.cm
            hole = bowed(rim[-1], armpits[side], inward, 7)
            curves.append(Curve(0, flat.at(f"shoulder {side}", f"armpit {side}"), hole))
        sides[side] = _side(flat, outline, side, armpits[side], hem, wearing.width)
        curves.append(Curve(0, flat.at(f"armpit {side}", f"waist {side}", f"hem {side}"), sides[side]))
    curves.append(hem_curve(flat, body, sides["left"][-1], sides["right"][-1], 1.5))
    back = (neck[0]["left"] + neck[0]["right"]) / 2 + _back(flat) * body.cm * body.down
    curves.append(Curve(0, flat.at("neck"), back[None], outline=False))
    below = tuple(part for part, side in enumerate(SIDES, 1) if _is_behind(body, side))
    limbs = (ends["left"], ends["right"])
    return Targets(tuple(curves), hem.length, limbs, hem.tucked, None, below).shifted(shift_of(body, wearing))


def _flat(garment: Garment) -> Flat:
    flat = Flat(garment)
    breast = max(flat.apart("armpit left", "armpit right") / 2, 1.0)
    shoulder = max(flat.apart("shoulder left", "shoulder right") / 2, 0.7 * breast)
    if garment.sleeve == "none":
        flat.scaled(_BREAST_HALF * 0.96 / breast)
    else:
        flat.scaled((_SHOULDER_HALF / shoulder + _BREAST_HALF / breast) / 2)
    return flat


@dataclass(frozen=True, slots=True)
class _Hem:
    """Attributes:
    length: centimetres from the neck.
    tucked: whether it lies under what is worn below.
    """

    length: float
    tucked: bool


def _hem(flat: Flat, body: Body, wearing: Wearing, before: WornBefore) -> _Hem:
    """How long it is worn: its own length, but tucked in where the old one was, and ending where that ended nearly."""
    top, end = flat.middle("neck left", "neck right"), flat.middle("hem left", "hem right")
    own = float(np.clip(np.linalg.norm(end - top) * flat.cm, _SHORTEST, _LONGEST))
    layer = flat.garment.category.layer
    if layer == "inner":
        band = before.hem if before.hem is not None and before.tucked else _WAISTBAND
        reaches = own + wearing.length > band - 2
        if wearing.hem == "in" or (wearing.hem == "auto" and before.tucked and reaches):
            return _Hem(band + _TUCKED_UNDER, True)
        if wearing.hem == "auto" and before.hem is not None and abs(own - before.hem) < _LIKE:
            own = before.hem + 0.5
    length = float(np.clip(own + wearing.length, _SHORTEST / 2, _LONGEST))
    return _Hem(min(length, _SEAT) if body.seated and layer != "dress" else length, False)


def _sleeve_end(flat: Flat, side: Side, wearing: Wearing, before: WornBefore) -> float:
    """Centimetres along the arm to where a sleeve ends; 0 without one."""
    kind = flat.garment.sleeve
    own = flat.apart(f"shoulder {side}", f"elbow outer {side}", f"cuff outer {side}") * flat.cm
    if kind == "none" or (not kind and own < _NO_SLEEVE):
        return 0.0
    if kind == "long" or own > _LONG_SLEEVE[0][0] + 8:
        end = float(np.interp(own, *_LONG_SLEEVE))
    else:
        end = float(np.clip(own * 1.05, *_SHORT_SLEEVE))
        if 0 < before.sleeves - end < _HIDING and wearing.sleeves == 0:
            end = before.sleeves + 0.5
    return float(np.clip(end + wearing.sleeves, _NO_SLEEVE, _WRIST))


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


def _back(flat: Flat) -> float:
    """How many centimetres below the sides of the neck the middle of the garment's upper edge belongs.

    Where the inside of the back is seen that edge is the back's; else it is the rim of the front, as deep as it is.
    """
    rim, top = flat.garment.neckline, flat.middle("neck left", "neck right")
    axis = flat.middle("hem left", "hem right") - top
    axis = axis / max(float(np.linalg.norm(axis)), 1e-9)
    edge = float((flat.at("neck")[0] - top) @ axis) * flat.cm
    front = float(((rim - top) @ axis).max()) * flat.cm if len(rim) else edge
    return _BACK if front > edge + 1.5 else float(np.clip(edge, _BACK, 25))


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


def _side(flat: Flat, outline: Outline, side: Side, armpit: Points, hem: _Hem, wider: float) -> Points:
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
