"""What lies beneath cloth that is taken away: skin of which limb, the garment below, or the background."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import BELOW
from editor.redactor.tryon.person import Labels, Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import grown
from editor.redactor.tryon.trunk import trunk_zone

NOTHING, GROUND, ARM, BREAST, LOWER, LEG, INNER = range(7)
Zones = NDArray[np.uint8]

_LOOSE: Final = 1.6  # centimetres that cloth may lie beside a body: less is body, more is background
# Half widths of a bare leg, in those of `body.LEG_HALF`, at these centimetres from the hip.
_BARE_LEG: Final = ((0, 20, 42, 60, 78, 90), (1.0, 0.95, 0.85, 0.85, 0.7, 0.75))
_SLIVER: Final = 1.0  # centimetres
_WAIST: Final = 40.0
_ARM_FROM, _ARM_TO = 3.0, 64.0
_THREAD: Final = 0.45  # centimetres: half a thread's width
_NECKLINE: Final = 12.0  # centimetres aside of the middle, within which necklines are cut
_ARMPIT: Final = 14.0


def zones_of(person: Person, uncovered: Mask, old: Mask, inner: bool, cloth: Mask, sleeve: float) -> Zones:
    """H x W uint8: for each pixel of `uncovered` what would be seen there, NOTHING elsewhere.

    Args:
        old: the cloth that was taken away.
        inner: whether cloth worn on the torso stays under what was taken away.
        cloth: where the new garment is seen.
        sleeve: centimetres to the end of its sleeves, or legs; 0 without.
    """
    found = np.zeros(person.shape, np.uint8)
    if not uncovered.any():
        return found
    found[uncovered] = GROUND
    below = old & labelled(person.labels, *BELOW)
    _of_legs(found, person, uncovered & below, cloth)
    upper = uncovered & ~below
    if upper.any() and (old & ~below).any():
        _of_torso(found, person, upper, old, INNER if inner else BREAST, cloth)
        # Beside a sleeve there is no skin: the arm is in it, and what was wider is gone.
        aside = np.abs(person.body.trunk_coordinates()[1]) > _NECKLINE
        in_sleeve = _beside(cloth) & aside & (person.body.arm_coordinates().along < sleeve - 1)
        found[in_sleeve & np.isin(found, (ARM, BREAST))] = GROUND
    _thinned(found, person, cloth)
    return found


def _of_torso(found: Zones, person: Person, place: Mask, old: Mask, torso: int, cloth: Mask) -> None:
    """What tops, coats and dresses hid."""
    body = person.body
    down = body.trunk_coordinates()[0]
    leg = body.leg_coordinates()
    low = _low_kind(person)
    wide = 1 + _LOOSE / 8 if low == LOWER else _bare_legs(person)
    trunk = trunk_zone(body, _LOOSE)
    found[place & (leg.across < wide) & (leg.along > 6) & (leg.along < 92) & (down > _WAIST)] = low
    found[place & np.where(_beside(cloth) & (down > _ARMPIT), trunk_zone(body, -1.0), trunk)] = torso
    found[place & trunk & (down > _WAIST)] = low if low != LEG else LOWER
    found[place & old_arms(person, old) & (down > -3)] = ARM
    _rounded_off(found, person, torso, down)


def _of_legs(found: Zones, person: Person, place: Mask, cloth: Mask) -> None:
    """What trousers and skirts hid."""
    if not place.any():
        return
    leg = person.body.leg_coordinates()
    on_leg = (leg.across < _bare_legs(person)) & (leg.along > 6) & (leg.along < 92)
    found[place & on_leg & ~_along_trousers(cloth, person)] = LEG
    hips = trunk_zone(person.body, _LOOSE) & (person.body.trunk_coordinates()[0] > _WAIST - 6)
    found[place & hips] = LEG


def _bare_legs(person: Person) -> Plane:
    """Half the thickness of bare legs, in half widths of `body.LEG_HALF`: as those are that are seen."""
    leg = person.body.leg_coordinates()
    usual = np.interp(leg.along, *_BARE_LEG).astype(np.float32)
    seen = labelled(person.first_labels, "legs") & (leg.across < 1.5) & (leg.along > 20) & (leg.along < 86)
    if np.count_nonzero(seen) < 60 * person.body.cm**2:
        return usual
    return np.asarray(usual * np.float32(np.clip(np.percentile((leg.across / usual)[seen], 80) / 0.85, 0.6, 1.2)))


def _thinned(found: Zones, person: Person, cloth: Mask) -> None:
    """Threads of skin beside cloth are no skin but what is next to them."""
    skin = np.isin(found, (ARM, BREAST, LEG))
    whole = skin | labelled(person.labels, "face", "arms", "hands", "legs")
    size = _THREAD * person.body.cm
    thread = skin & ~grown(grown(whole, -size), size + 1)
    found[thread & grown(cloth, 2 * size + 2)] = GROUND


def _along_trousers(cloth: Mask, person: Person) -> Mask:
    """Where a leg is in new cloth, told by the cloth on its middle line: beside it wide old cloth was."""
    leg = person.body.leg_coordinates()
    inside = cloth & (leg.across < 0.5)
    if not inside.any():
        return inside
    return np.asarray(leg.along < float(np.percentile(leg.along[inside], 97)))


def old_arms(person: Person, old: Mask) -> Mask:
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


def _beside(cloth: Mask) -> Mask:
    """Left and right of a garment."""
    some = np.asarray(cloth.any(axis=1))
    left, right = np.argmax(cloth, axis=1), cloth.shape[1] - 1 - np.argmax(cloth[:, ::-1], axis=1)
    columns = np.arange(cloth.shape[1])[None]
    return np.asarray(some[:, None] & ((columns < left[:, None]) | (columns > right[:, None])))


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


def label_of(zone: int, person: Person) -> Labels:
    """The number of `PARTS` that a zone gets once it is filled."""
    from editor.model.person_labels import PARTS

    lower = max(BELOW, key=lambda name: np.count_nonzero(labelled(person.labels, name)))
    names = {GROUND: "background", ARM: "arms", BREAST: "face", LOWER: lower, LEG: "legs", INNER: "upper"}
    return np.array(PARTS.index(names[zone]), np.uint8)
