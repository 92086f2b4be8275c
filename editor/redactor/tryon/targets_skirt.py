"""Where a skirt belongs, and the lower part of a dress: around both legs."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Garment, Wearing
from editor.redactor.tryon.body import NECK, OUTWARD, SIDES, TRUNK, Body, Side
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, at_marks, bowed, evenly, smoothed
from editor.redactor.tryon.outline import Outline
from editor.redactor.tryon.targets import Flat, Targets, shift_of

Values = NDArray[np.float64]

WAIST: Final = 45.0 - NECK  # centimetres from the line of the shoulders
WAIST_HALF: Final = 17.5
_POINTS: Final = 14
_SHORTEST, _LONGEST = 26.0, 98.0
_FLAT: Final = 0.86  # of the width it has laid flat, when worn
_SAG: Final = 2.0  # centimetres that the hem hangs lower in the middle
_LAP: Final = 9.0  # centimetres above and below the hip joints between which cloth bends when somebody sits

# How much wider than the body cloth may hang, at these centimetres from the line of the shoulders.
_WIDER: Final = ((34, 50, 67, 92), (1.1, 1.3, 2.0, 2.8))


def skirt_targets(garment: Garment, body: Body, wearing: Wearing) -> Targets:
    """Of the template "skirt"."""
    flat = Flat(garment)
    flat.scaled(WAIST_HALF * 2 / max(flat.apart("waist left", "waist right"), 1.0))
    top, hem = flat.middle("waist left", "waist right"), flat.middle("hem left", "hem right")
    length = float(np.clip(np.linalg.norm(hem - top) * flat.cm + wearing.length, _SHORTEST, _LONGEST))
    outline = Outline(body)
    down = np.linspace(WAIST, WAIST + length, _POINTS)
    sides = {side: _side(flat, outline, down, side, top, hem, wearing.width) for side in SIDES}
    curves = [Curve(0, flat.at(f"waist {side}", f"hip {side}", f"hem {side}"), sides[side]) for side in SIDES]
    edge = hem_line(outline, sides["left"][-1], sides["right"][-1], float(down[-1]), _SAG)
    curves.append(Curve(0, flat.at("hem left", "hem", "hem right"), edge))
    waist = bowed(sides["left"][0], sides["right"][0], 0.8 * body.cm * body.down, 9)
    curves.append(Curve(0, flat.at("waist left", "waist right"), waist))
    return Targets(tuple(curves), length, (0.0, 0.0)).shifted(shift_of(body, wearing))


def _side(flat: Flat, outline: Outline, down: Values, side: Side, top: Points, hem: Points, wider: float) -> Points:
    line = evenly(flat.at(f"waist {side}", f"hip {side}", f"hem {side}"), len(down))
    return hanging(outline, down, side, half_widths(line, top, hem) * flat.cm * (1 + wider / 100))


def half_widths(line: Points, top: Points, hem: Points) -> Values:
    """How far N x 2 points of a garment lie from its middle line, in its pixels."""
    axis = (hem - top) / max(float(np.linalg.norm(hem - top)), 1e-9)
    return np.asarray(np.abs((line - top) @ np.array([-axis[1], axis[0]])))


def hanging(outline: Outline, down: Values, side: Side, half: Values) -> Points:
    """The side of cloth that hangs around both legs: N x 2.

    Args:
        down: N, centimetres from the line of the shoulders.
        half: N, half of what the garment measures across there when laid flat, in centimetres.
    """
    body = outline.body
    middle, outward, wide = outline.trunk(down, side, body.midline)
    usual = outline.trunk_usual(down)
    wide = np.where(down > TRUNK, np.maximum(wide, usual), wide)
    most = np.maximum(wide, usual) * np.interp(down, *_WIDER)
    wide = smoothed(np.clip(_FLAT * half, wide * 1.02, np.maximum(most, wide * 1.02)))
    points = middle + outward * wide[:, None] * body.cm
    return _over_lap(outline, down, side, half, points) if body.seated else points


def _over_lap(outline: Outline, down: Values, side: Side, half: Values, hanging_down: Points) -> Points:
    """The same side on somebody who sits: above the hips as it hangs, on the thighs along them, even in between."""
    above = down <= TRUNK - _LAP
    below = down >= min(TRUNK + _LAP, float(down[-1]))
    points = np.where(above[:, None], hanging_down, _lap(outline, down, side, half))
    known = above | below
    return at_marks(points[known], down[known], down)


def _lap(outline: Outline, down: Values, side: Side, half: Values) -> Points:
    """The same where it lies on a thigh and falls from the knee."""
    body = outline.body
    along = np.maximum(down - TRUNK, 0)
    middle, outward, outer, _ = outline.leg(along, side)
    slack = np.clip(_FLAT * half - np.interp(down, (TRUNK, TRUNK + 40), (17, 15)), 0, 6)
    if outward[0] @ body.right * OUTWARD[side] < -0.5:  # a thigh that is drawn up to the other side
        outward = -outward
    return np.asarray(middle + outward * smoothed(outer * 1.05 + slack)[:, None] * body.cm)


def hem_line(outline: Outline, left: Points, right: Points, down: float, sag: float) -> Points:
    """The hem of cloth around both legs, between the ends of its sides: lower in the middle, or around the thighs.

    Args:
        down: centimetres from the line of the shoulders.
        sag: centimetres.
    """
    body = outline.body
    if not body.seated:
        return bowed(left, right, sag * body.cm * body.down, 13)
    along = np.array([max(down - TRUNK, 0.0)])
    inner = []
    for side in SIDES:
        middle, outward, _, wide = outline.leg(along, side)
        inner.append(middle[0] - outward[0] * wide[0] * body.cm)
    return smoothed(evenly([left, *inner, right], 17))
