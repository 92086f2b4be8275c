"""Which of what somebody wears a new garment takes the place of."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Category
from editor.model.person_labels import BELOW, PARTS
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Labels, Mask, Person
from editor.redactor.tryon.smoothing import grown
from editor.redactor.tryon.trunk import trunk_zone

_WAIST: Final = 40.0  # centimetres below the shoulders: a dress is parted there where half of it is replaced
_MOSTLY: Final = 0.6  # of a torso's pixels that are "outer" from which on there is a jacket, not a doubt of the parser
_PIECE: Final = 60.0  # square centimetres: smaller pieces of old cloth are none
_LAP: Final = 58.0  # centimetres below the shoulders, where tops of somebody who sits end
_THIN: Final = 70.0  # square centimetres: more is a scarf, which stays
_COLLAR: Final = 10.0  # centimetres aside of the middle, within which a collar is seen above a jacket
_CRUMB: Final = 25.0  # square centimetres: what is enclosed by old cloth and smaller is cloth as well
_CLOSED: Final = 1.2  # centimetres
_KEPT: Final = ("hair", "hat", "face", "arms", "hands", "shoes", "accessories", "bag")


def labelled(labels: Labels, *names: str) -> Mask:
    """H x W: where one of these parts is."""
    wanted = np.zeros(256, bool)
    wanted[[PARTS.index(name) for name in names]] = True
    return np.asarray(wanted[labels])


def replaced(person: Person, category: Category) -> Mask:
    """H x W: the person's own cloth that goes when a garment of this kind comes.

    A top takes the place of all that is worn on the torso, a jacket that of a jacket only, so that it lies over the
    T-shirt; what is worn below goes when trousers or a skirt come; a dress takes both. Of a dress, the upper half goes
    for a top and the lower half for trousers. What was put on by the program stays: the user takes that off.
    """
    labels = person.labels
    down = person.body.trunk_coordinates()[0]
    high = down <= _WAIST
    dress, below = labelled(labels, "dress"), labelled(labels, *BELOW)
    if category.layer == "below":
        found = below | dress & ~high
    elif category.layer == "dress":
        found = below & ~_trousers(person) | dress | labelled(labels, "upper", "outer")
    elif category.layer == "inner":
        found = (
            labelled(labels, "upper", "outer")
            | _like_a_top(dress & (high | _sleeves(person)), person)
            | _collar(person)
        )
    else:
        found = labelled(labels, "outer") if _wears_jacket(person) else np.zeros(person.shape, bool)
    found = _near_the_trunk(found, person) if category.layer != "below" else found
    return _closed(found & (person.turn == 0) & ~person.guard, person)


def _near_the_trunk(found: Mask, person: Person) -> Mask:
    """Without pieces apart that are small or, where somebody sits, on the legs: there the parser sees what is not."""
    import cv2

    down = person.body.trunk_coordinates()[0]
    if person.body.seated:
        found = found & ((down < _LAP) | (person.body.leg_coordinates().across > 1.1))
    count, pieces, facts, _ = cv2.connectedComponentsWithStats(found.astype(np.uint8))
    large = facts[1:, cv2.CC_STAT_AREA] > _PIECE * person.body.cm**2
    if count <= 1:
        return found
    arm = person.body.arm_coordinates()
    at_home = trunk_zone(person.body) | (arm.across < 1.5) & (arm.along < 60)
    return np.asarray(np.concatenate([[False], large])[pieces] | found & at_home)


def _sleeves(person: Person) -> Mask:
    arm = person.body.arm_coordinates()
    return np.asarray((arm.across < 1.3) & (arm.along < 62) & ~trunk_zone(person.body))


def _collar(person: Person) -> Mask:
    """Thin things at the neck that are labelled as worn beside clothes: mostly the collar, or lie on it."""
    import cv2

    down, right = person.body.trunk_coordinates()
    place = labelled(person.labels, "accessories") & (down > -12) & (down < 10) & (np.abs(right) < 16)
    count, pieces, facts, _ = cv2.connectedComponentsWithStats(place.astype(np.uint8))
    if count <= 1:
        return place
    small = facts[1:, cv2.CC_STAT_AREA] < _THIN * person.body.cm**2
    return np.asarray(np.concatenate([[False], small])[pieces])


def _like_a_top(dress: Mask, person: Person) -> Mask:
    """Of what is labelled as the upper half of a dress, what is no waist of a skirt below a top."""
    top = labelled(person.first_labels, "upper", "outer")
    down = person.body.trunk_coordinates()[0]
    below = labelled(person.first_labels, *BELOW, "dress") & (down > _WAIST + 6)
    if not dress.any() or not top.any() or not below.any():
        return dress
    if np.count_nonzero(dress & (down < 30)) > np.count_nonzero(top & (down < 30)):
        return dress
    one, other = (np.median(person.first[place], axis=0) for place in (top, below))
    nearer = np.abs(person.first - one).sum(axis=-1) < np.abs(person.first - other).sum(axis=-1)
    return np.asarray(dress & nearer)


def stuck_out(person: Person, draped: Draped) -> Mask:
    """Cloth on the torso, put on before or not, that would stick out beside a jacket: at shoulders, sleeves and sides.

    What is seen between the jacket's two halves or below its hem stays.
    """
    cloth = draped.alpha > 0.5
    top = labelled(person.labels, "upper", "outer", "dress") & ~cloth & ~person.guard
    down, right = person.body.trunk_coordinates()
    neck = (down < 4) & (np.abs(right) < _COLLAR)
    return np.asarray(
        top & ~neck & ~_between_halves(cloth & (draped.part >= 0), draped.part) & (down < _hem(draped, down))
    )


def _hem(draped: Draped, down: NDArray[np.float32]) -> float:
    """Centimetres below the shoulders, where a garment's trunk ends, a little above its lowest rows."""
    trunk = np.where((draped.part == 0) & (draped.alpha > 0.5), down, -99).max(axis=0)
    ends = trunk[trunk > 0]
    return float(np.percentile(ends, 30)) - 2 if len(ends) else 0.0


def _between_halves(cloth: Mask, part: NDArray[np.int8]) -> Mask:
    """Where the next cloth to the left and to the right is the trunk's, not a sleeve's."""
    width = cloth.shape[1]
    columns = np.broadcast_to(np.arange(width), cloth.shape)
    left = np.maximum.accumulate(np.where(cloth, columns, -1), axis=1)
    right = np.minimum.accumulate(np.where(cloth, columns, width)[:, ::-1], axis=1)[:, ::-1]
    inside = (left >= 0) & (right < width)
    sides = (np.take_along_axis(part, np.clip(at, 0, width - 1), axis=1) for at in (left, right))
    return np.asarray(inside & np.logical_and.reduce([side <= 0 for side in sides]))


def _trousers(person: Person) -> Mask:
    """Trousers stay under a dress where they are seen below the knee."""
    trousers = labelled(person.labels, "trousers")
    amount = int(np.count_nonzero(trousers))
    low = int(np.count_nonzero(trousers & (person.body.leg_coordinates().along > 45)))
    return trousers if low > 0.3 * amount else np.zeros_like(trousers)


def _wears_jacket(person: Person) -> bool:
    upper, outer = (int(np.count_nonzero(labelled(person.first_labels, name))) for name in ("upper", "outer"))
    return outer > _MOSTLY * max(1, upper + outer)


def _closed(found: Mask, person: Person) -> Mask:
    """With the crumbs that old cloth encloses: a necklace's, a belt's, or the parser's."""
    import cv2

    if not found.any():
        return found
    cm = person.body.cm
    radius = max(1, round(_CLOSED * cm))
    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * radius + 1, 2 * radius + 1))
    closed = cv2.morphologyEx(found.astype(np.uint8), cv2.MORPH_CLOSE, disc) > 0
    open_to_it = person.silhouette & (person.turn == 0) & ~person.guard & ~labelled(person.labels, *_KEPT)
    found = found | closed & open_to_it
    rest = (open_to_it & ~found).astype(np.uint8)
    count, pieces, facts, _ = cv2.connectedComponentsWithStats(rest)
    small = np.concatenate([[False], facts[1:, cv2.CC_STAT_AREA] < _CRUMB * cm**2])
    if not small.any():
        return np.asarray(found)
    rim = _rim_share(pieces, found, count)
    return np.asarray(found | (small & (rim > 0.6))[pieces])


def _rim_share(pieces: NDArray[np.int32], found: Mask, count: int) -> NDArray[np.float64]:
    """For each piece, how much of its rim touches old cloth."""
    rim = (pieces > 0) & grown(pieces == 0, 1)
    total = np.bincount(pieces[rim], minlength=count)
    touching = np.bincount(pieces[rim & grown(found, 1)], minlength=count)
    return np.asarray(touching / np.maximum(total, 1), np.float64)
