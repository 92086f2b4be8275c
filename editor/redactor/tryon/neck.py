"""The neck in a neckline: skin before the inside of the back, the back's inside before hair and background."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, grown
from editor.redactor.tryon.trunk import trunk_zone

_BREAST: Final = 1.0  # centimetres below the line of the shoulders, from which on no inside of a back can be seen


def behind_the_neck(person: Person, draped: Draped, old: Mask) -> Plane:
    """The garment's alpha, H x W, without what of the inside of its back is hidden by the neck and the breast."""
    inside = draped.lining > 0.05
    if not inside.any() or person.body.from_behind:
        return draped.alpha
    # The soft rim of the cloth around the inside of the back is the back's as well; the front's is not.
    front = (draped.alpha > 0.5) & (draped.lining < 0.5)
    back = grown(inside, 3) & ~front
    hidden = _neck(person, old) & back
    return np.asarray(draped.alpha * (1 - _over(hidden, front)), np.float32)


def _over(hidden: Mask, front: Mask) -> Plane:
    """A mask with a soft edge where it meets the rim of the front."""
    soft = blurred(hidden.astype(np.float32), 0.7)
    return np.asarray(np.where(hidden & ~grown(front, 1), 1, soft), np.float32)


def _neck(person: Person, old: Mask) -> Mask:
    """Where neck and breast are: seen skin, and beneath old cloth what goes on below it as a trunk does."""
    skin = labelled(person.labels, "face") & (person.turn == 0)
    down, right = person.body.trunk_coordinates()
    trunk = trunk_zone(person.body)
    width = _half_width(skin, down, right, person)
    below = trunk & (old | (down > _BREAST)) & ((np.abs(right) < width + np.clip(down + 5, 0, 30) * 1.4) | (down > 0))
    return np.asarray(skin | below)


def _half_width(skin: Mask, down: Plane, right: Plane, person: Person) -> float:
    """Half the width of the neck, in centimetres, as far as it is seen."""
    neck = skin & ~person.guard & (down < -2) & (down > -14)
    if np.count_nonzero(neck) < 10 * person.body.cm**2:
        return 5.6
    return float(np.clip(np.percentile(np.abs(right[neck]), 90), 4.5, 7.5))
