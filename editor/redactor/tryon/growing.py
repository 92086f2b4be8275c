"""Where a garment nearly covers the old one it is made to: cloth a finger wider is safer than invented skin."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, distance_from, grown, mirrored
from editor.redactor.tryon.trunk import trunk_zone

_NEAR: Final = 2.0  # centimetres
_ARM: Final = 8.0
_SIDE, _SHOULDER = 4.0, 6.0
_ARMPIT: Final = 12.0
_WAISTBAND, _TO_WAIST = 58.0, 9.0
_ANKLE, _TO_SHOE = 55.0, 22.0  # long trousers end at the shoe rather than above a foot that nobody saw
_EVEN: Final = 0.8
_CRACK: Final = 1.2
_NECK: Final = (9.0, 13.0)  # centimetres below the shoulders and aside of the middle: necklines stay as they are cut
_FROM_CUFF: Final = 1.0


def covering(person: Person, draped: Draped, alpha: Plane, old: Mask) -> tuple[Plane, Plane]:
    """The garment's alpha, H x W, grown over narrow rims of the old one and over its own cracks; its colours.

    What is grown shows the cloth mirrored in its edge.
    """
    cm = person.body.cm
    cloth = alpha > 0.5
    if not cloth.any():
        return alpha, draped.rgb
    gap = ~cloth & ~person.guard & ~_neckline(person, draped)
    closed = grown(grown(cloth, _CRACK * cm), -_CRACK * cm)
    away = distance_from(cloth)
    reach = _reach(person, draped) * cm
    # Towards a gap that is too wide to be closed cloth ends where it ends.
    near = old & gap & (away < reach) & (distance_from(old & gap & (away >= reach)) > reach)
    added = near | closed & gap & person.silhouette & old
    if draped.garment.category.template == "upper":
        added |= _in_sleeves(person, draped, old) & gap & (away < _ARM * cm)
        added &= ~_beyond_cuffs(person, draped)
    added = _smooth(added, cloth)
    if not added.any():
        return alpha, draped.rgb
    rgb = draped.rgb.copy()
    pure = alpha > 0.97
    seam = grown(added, 3)
    place = added | cloth & ~pure & seam
    # Threads of its edge are left out, or neighbours would be mirrored in different places.
    even = grown(grown(pure, -_EVEN * cm), _EVEN * cm) & pure
    if even.any():
        rgb[place] = blurred(np.where(place[..., None], mirrored(draped.rgb, even, place), draped.rgb), 0.8)[place]
    joined = blurred((cloth | added).astype(np.float32), 0.8)
    return np.asarray(np.where(seam, np.maximum(alpha, joined), alpha), np.float32), rgb


def _reach(person: Person, draped: Draped) -> Plane:
    """Centimetres that cloth may grow: far where the body itself is under it, little elsewhere."""
    found = np.full(person.shape, _NEAR, np.float32)
    down = person.body.trunk_coordinates()[0]
    if draped.garment.category.template != "upper":
        along = person.body.leg_coordinates().along
        found[down < _WAISTBAND] = _TO_WAIST
        if draped.garment.category.template == "legs":
            found[(down >= _WAISTBAND) & (along < max(draped.limbs) - 3)] = _SIDE
            if draped.garment.sleeve == "long":
                leg = person.body.leg_coordinates()
                found[along > _ANKLE] = np.where(leg.across < 1.2, _TO_SHOE, _NEAR)[along > _ANKLE]
        return found
    trunk = trunk_zone(person.body)
    found[(down > _ARMPIT) & (down < draped.length - 1) & trunk] = _SIDE
    arm = person.body.arm_coordinates()
    found[(arm.along < max(draped.limbs) - 1) & (arm.across < 1.2)] = _SIDE
    if max(draped.limbs) > 0:
        shoulder = (arm.along < 12) & (down < _ARMPIT) & trunk_zone(person.body, 2.0)
        found[shoulder] = _SHOULDER
    return found


def _smooth(added: Mask, cloth: Mask) -> Mask:
    """Without threads: growth whose own outline would be ragged."""
    opened = grown(grown(added | cloth, -1), 1)
    return np.asarray(added & opened)


def _neckline(person: Person, draped: Draped) -> Mask:
    if draped.garment.category.template != "upper":
        return np.zeros(person.shape, bool)
    down, right = person.body.trunk_coordinates()
    near = (down < _NECK[0]) & (np.abs(right) < _NECK[1])
    # On top of the shoulders cloth ends at the background, at the neck it ends at skin.
    skin, ground = labelled(person.first_labels, "face"), person.first_labels == 0
    return np.asarray(near & (distance_from(skin) < 1.5 * distance_from(ground)))


def _in_sleeves(person: Person, draped: Draped, old: Mask) -> Mask:
    """Arm, bare or in an old sleeve, that a sleeve goes along, which is never narrower than the arm in it."""
    arm = person.body.arm_coordinates()
    inside = (arm.along > 3) & (arm.along < max(draped.limbs) - _FROM_CUFF) & (arm.across < 1.6)
    bare = labelled(person.labels, "arms") & (person.turn == 0)
    return np.asarray(inside & (bare | old & (arm.across < 1.2)))


def _beyond_cuffs(person: Person, draped: Draped) -> Mask:
    arm = person.body.arm_coordinates()
    end = max(draped.limbs) - _FROM_CUFF
    return np.asarray((arm.along > max(end, 4.0)) & (arm.across < 1.5))
