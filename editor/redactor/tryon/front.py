"""What lies in front of a garment that is put on: hair, hands, bags, and the cloth that it is tucked under."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.person_labels import BELOW
from editor.redactor.matting.refinement import refine
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Mask, Person, Plane
from editor.redactor.tryon.removal import labelled
from editor.redactor.tryon.smoothing import blurred, grown
from editor.redactor.tryon.zones import old_arms

_WAIST: Final = 34.0  # centimetres below the shoulders, from which on trousers can hold what is tucked in
_CUFF: Final = 0.6  # centimetres that a sleeve is told longer by its weave than by its landmarks
_SOFT: Final = 0.8  # pixels
_THREAD: Final = 0.4  # centimetres: what is labelled as a belt and thinner than twice that is none
_BAG: Final = 12.0  # square centimetres: less is a clasp or a doubt of the parser


def in_front(person: Person, draped: Draped, old: Mask) -> Plane:
    """H x W float32, 0-1: how much of each pixel lies in front of the garment, edges matted along the picture's own.

    Args:
        old: cloth that is taken away: a forearm that its sleeve hid lies before the trunk as the sleeve did.
    """
    seen = _hard(person, draped) & ~old
    hidden = old & _hidden_arms(person, draped) & old_arms(person, old)
    if not (seen | hidden).any():
        return np.zeros(person.shape, np.float32)
    photographed = seen & (person.turn == 0)
    soft = refine(photographed.astype(np.float32), person.rgb, reach=2.0)
    hidden |= _beside_the_waist(person, draped)
    rest = hidden | seen & ~photographed
    if rest.any():
        joined = blurred((seen | hidden).astype(np.float32), _SOFT)
        soft = np.where(grown(rest, 3), np.maximum(soft, joined), soft)
    return np.asarray(np.maximum(soft, person.guard), np.float32)


def bare_arms(person: Person, draped: Draped) -> Mask:
    """H x W: arms beyond the garment's sleeves, seen or hidden by old sleeves so far."""
    arm = person.body.arm_coordinates()
    end = _sleeve_end(draped) + _CUFF
    return np.asarray((arm.across < 1.3) & (arm.along > max(end, 2.0)))


def _beside_the_waist(person: Person, draped: Draped) -> Mask:
    """Where what is tucked in cannot be: beside what it is tucked into."""
    down, right = person.body.trunk_coordinates()
    below = labelled(person.labels, *BELOW) & (np.abs(right) < 12) & (down > _WAIST)
    if not draped.tucked or np.count_nonzero(below) < 100 * person.body.cm**2:
        return np.zeros(person.shape, bool)
    waist = float(np.percentile(down[below], 3)) + 1.5
    return np.asarray((down > waist) & ~labelled(person.labels, *BELOW, "accessories"))


def _hidden_arms(person: Person, draped: Draped) -> Mask:
    if draped.garment.category.template != "upper":
        return np.zeros(person.shape, bool)
    thin = person.body.arm_coordinates().across < 1.0
    return np.asarray(bare_arms(person, draped) & thin & (draped.part <= 0))


def _hard(person: Person, draped: Draped) -> Mask:
    labels = person.labels
    upper = draped.garment.category.template == "upper"
    found = labelled(labels, "hair", "hat", "hands") | person.guard
    arms = labelled(labels, "arms")
    bag = labelled(labels, "bag") & (person.turn == 0)
    bag = grown(grown(bag, -0.5 * person.body.cm), 0.5 * person.body.cm) & bag
    if np.count_nonzero(bag) > _BAG * person.body.cm**2:
        found = found | bag
    if upper:
        found = found | arms & bare_arms(person, draped)
        if draped.tucked:
            belt = labelled(labels, *BELOW, "accessories", "dress") & (person.body.trunk_coordinates()[0] > _WAIST)
            belt = grown(grown(belt, person.body.cm), -person.body.cm)  # a button is no hole
            found = found | grown(grown(belt, -_THREAD * person.body.cm), _THREAD * person.body.cm) & belt
    else:
        found = found | arms | labelled(labels, "shoes") | _hanging_over(person)
    return np.asarray(found)


def _hanging_over(person: Person) -> Mask:
    """What of the cloth on the torso hangs over what is worn below."""
    down = person.body.trunk_coordinates()[0]
    torso = labelled(person.labels, "upper", "outer")
    dress = labelled(person.labels, "dress") & (down < 40)
    return torso | dress


def _sleeve_end(draped: Draped) -> float:
    return max(draped.limbs)
