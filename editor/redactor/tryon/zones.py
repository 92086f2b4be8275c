"""What lies beneath cloth that is taken away: skin of which limb, the garment below, or the background."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import BELOW
from editor.redactor.tryon.body import SIDES, Body
from editor.redactor.tryon.person import Labels, Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import grown

NOTHING, GROUND, ARM, BREAST, LOWER, LEG, INNER = range(7)
Zones = NDArray[np.uint8]

# Centimetres aside of the middle of the trunk, and how far above the line of the shoulders neck and muscles reach.
_NECK: Final = ((0.0, 5.6, 6.4, 8.5, 12.0, 17.0, 19.0), (16.0, 15.0, 9.5, 6.5, 5.0, 2.5, -2.0))
# Half widths of a bare trunk at these centimetres below the line of the shoulders.
_TRUNK: Final = ((-4.0, 8.0, 22.0, 38.0, 50.0, 58.0, 75.0), (17.0, 17.0, 15.5, 12.5, 15.5, 17.0, 17.0))
_DELTOID: Final = 6.5  # centimetres around the joint of a shoulder
_LOOSE: Final = 1.6  # centimetres that cloth may lie beside a body: less is body, more is background
_SLIVER: Final = 1.0  # centimetres
_WAIST: Final = 40.0
_CROTCH: Final = 60.0
_ARM_FROM, _ARM_TO = 3.0, 64.0
_THREAD: Final = 0.45  # centimetres: half a thread's width
_ARMPIT: Final = 14.0


def zones_of(person: Person, uncovered: Mask, old: Mask, upper: bool, inner: bool, cloth: Mask) -> Zones:
    """H x W uint8: for each pixel of `uncovered` what would be seen there, NOTHING elsewhere.

    Args:
        old: the cloth that was taken away.
        upper: whether what was taken away was worn on the torso; otherwise below it.
        inner: whether cloth worn on the torso stays under what was taken away.
        cloth: where the new garment is seen.
    """
    body = person.body
    found = np.zeros(person.shape, np.uint8)
    if not uncovered.any():
        return found
    found[uncovered] = GROUND
    down = body.trunk_coordinates()[0]
    trunk = trunk_zone(body, _LOOSE)
    leg = body.leg_coordinates()
    on_leg = (leg.across < 1 + _LOOSE / 8) & (leg.along > 6) & (leg.along < 92)
    if upper:
        low = _low_kind(person)
        found[uncovered & on_leg & (down > _WAIST)] = low
        torso = INNER if inner else BREAST
        found[uncovered & trunk & ~_beside(cloth, down)] = torso
        found[uncovered & trunk & (down > _WAIST)] = low if low != LEG else LOWER
        found[uncovered & _arms(person, old) & (down > -3)] = ARM
        _rounded_off(found, person, torso, down)
        _thinned(found, person, cloth)
    else:
        found[uncovered & on_leg] = LEG
        found[uncovered & trunk & (down > _WAIST - 6)] = LEG
    return found


def _thinned(found: Zones, person: Person, cloth: Mask) -> None:
    """Threads of skin between cloth and background are background."""
    skin = np.isin(found, (ARM, BREAST))
    whole = skin | labelled(person.labels, "face", "arms")
    size = _THREAD * person.body.cm
    thread = skin & ~grown(grown(whole, -size), size + 1)
    edge = thread & grown(cloth, 2 * size + 2) & grown(person.labels == 0, 2 * size + 2)
    found[edge] = GROUND


def _arms(person: Person, old: Mask) -> Mask:
    """Where old sleeves had arms in them, as thick as they are where they come out of them."""
    arm = person.body.arm_coordinates()
    inside = old & (arm.across < 0.7)
    if not inside.any():
        return inside
    end = min(float(np.percentile(arm.along[inside], 98)) + 1.5, _ARM_TO)
    seen = labelled(person.first_labels, "arms") & (arm.along > end) & (arm.along < end + 8) & (arm.across < 2)
    enough = np.count_nonzero(seen) > 10 * person.body.cm**2
    wide = float(np.clip(np.percentile(arm.across[seen], 80) / 0.85, 1.0, 1.45)) if enough else 1 + _LOOSE / 8
    # A shoulder is thicker than the arm that hangs from it.
    wider = wide + 0.25 * np.clip(1 - arm.along / 16, 0, 1)
    return np.asarray((arm.across < wider) & (arm.along > _ARM_FROM) & (arm.along < end))


def _beside(cloth: Mask, down: Plane) -> Mask:
    """Beside a garment, from the armpits to its hem: there wide cloth was, not the body, which is in the new cloth."""
    height = cloth.shape[0]
    rows = cloth.sum(axis=1) > 0.03 * cloth.shape[1]
    column = np.zeros((height, 1), bool)
    column[rows] = True
    return np.asarray(column & (down > _ARMPIT) & np.ones_like(cloth))


def _rounded_off(found: Zones, person: Person, torso: int, down: Plane) -> None:
    """Slivers of background between a body and the seen background are the body's, whose outline is round."""
    size = _SLIVER * person.body.cm
    ground = (found == GROUND) & (down < _ARMPIT)
    sliver = ground & ~grown(grown(ground | ~person.silhouette, -size), size)
    if sliver.any():
        on_arm = person.body.arm_coordinates().across < np.float32(2.0)
        found[sliver] = np.where(on_arm, ARM, torso)[sliver]


def _low_kind(person: Person) -> int:
    """What a long coat hid of the legs: what is worn there, if that reaches down, or skin."""
    below = np.count_nonzero(labelled(person.labels, *BELOW))
    skin = np.count_nonzero(labelled(person.labels, "legs"))
    return LOWER if below >= skin else LEG


def trunk_zone(body: Body, loose: float = 0.0) -> Mask:
    """H x W: where the bare trunk and the neck are, told by the pose alone, and so many centimetres around them."""
    down, right = body.trunk_coordinates()
    aside = np.abs(right) - loose
    inside = (-down - loose < np.interp(aside, *_NECK)) & (aside < np.interp(down, *_TRUNK)) & (down < _CROTCH)
    for side in SIDES:
        across = body.joints[f"shoulder {side}"] - body.neck
        at = (float(across @ body.down) / body.cm, float(across @ body.right) / body.cm)
        inside |= np.hypot(down - at[0], right - at[1]) < _DELTOID + loose
    return np.asarray(inside)


def label_of(zone: int, person: Person) -> Labels:
    """The number of `PARTS` that a zone gets once it is filled."""
    from editor.model.person_labels import PARTS

    lower = max(BELOW, key=lambda name: np.count_nonzero(labelled(person.labels, name)))
    names = {GROUND: "background", ARM: "arms", BREAST: "face", LOWER: lower, LEG: "legs", INNER: "upper"}
    return np.array(PARTS.index(names[zone]), np.uint8)
