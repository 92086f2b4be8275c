"""Where a garment nearly covers the old one it is made to: cloth a finger wider is safer than invented skin."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, distance_from, grown

_NEAR: Final = 2.0  # centimetres
_ARM: Final = 3.5
_CRACK: Final = 1.2
_NECK: Final = (9.0, 13.0)  # centimetres below the shoulders and aside of the middle: necklines stay as they are cut
_FROM_CUFF: Final = 1.0


def covering(person: Person, draped: Draped, alpha: Plane, old: Mask) -> Plane:
    """The garment's alpha, H x W, grown over narrow rims of the old one and over cracks between its own parts."""
    cm = person.body.cm
    cloth = alpha > 0.5
    if not cloth.any():
        return alpha
    gap = ~cloth & ~person.guard & ~_neckline(person, draped)
    closed = grown(grown(cloth, _CRACK * cm), -_CRACK * cm)
    crack = closed & gap & person.silhouette & (old | (person.turn == 0))
    near = old & gap & (distance_from(cloth) < _NEAR * cm)
    if draped.garment.category.template == "upper":
        near |= _in_sleeves(person, draped) & gap & (distance_from(cloth) < _ARM * cm)
        near &= ~_beyond_cuffs(person, draped)
        crack &= ~_beyond_cuffs(person, draped)
    added = _smooth(near | (crack & old), cloth)
    if not added.any():
        return alpha
    return np.asarray(np.maximum(alpha, blurred(added.astype(np.float32), 0.8)), np.float32)


def _smooth(added: Mask, cloth: Mask) -> Mask:
    """Without threads: growth whose own outline would be ragged."""
    opened = grown(grown(added | cloth, -1), 1)
    return np.asarray(added & opened)


def _neckline(person: Person, draped: Draped) -> Mask:
    if draped.garment.category.template != "upper":
        return np.zeros(person.shape, bool)
    down, right = person.body.trunk_coordinates()
    return np.asarray((down < _NECK[0]) & (np.abs(right) < _NECK[1]))


def _in_sleeves(person: Person, draped: Draped) -> Mask:
    """Bare arm that a sleeve goes along, which is never narrower than the arm in it."""
    arm = person.body.arm_coordinates()
    inside = (arm.along > 3) & (arm.along < max(draped.limbs) - _FROM_CUFF) & (arm.across < 1.6)
    return np.asarray(inside & labelled(person.labels, "arms") & (person.turn == 0))


def _beyond_cuffs(person: Person, draped: Draped) -> Mask:
    arm = person.body.arm_coordinates()
    end = max(draped.limbs) - _FROM_CUFF
    return np.asarray((arm.along > max(end, 4.0)) & (arm.across < 1.5))
