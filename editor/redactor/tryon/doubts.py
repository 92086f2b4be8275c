"""What may have gone wrong when somebody was dressed, in plain words, before anybody finds it out in print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.garment import Garment
from editor.redactor.tryon.body import SIDES, Body
from editor.redactor.tryon.draped import Draped
from editor.redactor.tryon.person import Person
from editor.redactor.tryon.removal import labelled

DOUBT_WORDS: Final = (
    "An arm crosses the trunk: look there.",
    "The person sits: skirts and dresses may lie wrong.",
    "The person sits: look at the hips and the knees.",
    "Long hair lies over the garment: look at its ends.",
    "Something is carried in front of the garment: look at its edges.",
    "The person is seen from behind, the garment from its front.",
    "The person is turned to the side: the garment is as seen from the front.",
    "The person is small in the picture: the garment shows little detail.",
    "A part of the body where the garment lies is beyond the picture's edge.",
    "The shape of the garment was not understood well: check its points.",
    "Much skin that the old clothes hid was made up: look there.",
    "Much background that the old clothes hid was made up: look there.",
    "The feet were hidden, so the legs end without them.",
    "The person wears a dress or a long coat: what lay under it was made up.",
    "The pose is uncertain: check its points.",
)
(
    ARM_CROSSES,
    SITS,
    SITS_LEGS,
    LONG_HAIR,
    CARRIED,
    BEHIND,
    SIDEWAYS,
    SMALL,
    CUT_OFF,
    POOR_FIT,
    MUCH_SKIN,
    MUCH_GROUND,
    FEET,
    DRESS_WORN,
    UNSURE_BODY,
) = DOUBT_WORDS

_SMALL: Final = 1.2  # pixels for a centimetre
_FIT: Final = 0.9
_POSE: Final = 0.75
_SIDEWAYS: Final = 0.5  # of the usual width of the shoulders
_UPPER: Final = ("shoulder", "elbow", "hip")
_LOWER: Final = ("hip", "knee")


@dataclass(frozen=True, slots=True)
class Doubt:
    """Attributes:
    severity: 0-1: 0.3 is worth a look, 0.6 is often wrong, 0.9 is wrong mostly.
    words: one of `DOUBT_WORDS`, English.
    """

    severity: float
    words: str


def doubts(before: Person, after: Person, worn: Sequence[Draped]) -> list[Doubt]:
    """What a try-on had better be looked at for, the worst first; what lies in a garment alone is told by `doubts_of`.

    Args:
        before: as photographed.
        after: as dressed in `worn`.
    """
    found = [*_of_body(before, worn), *_of_labels(before, worn), *_of_fillings(before, after)]
    worst: dict[str, Doubt] = {}
    for doubt in found:
        if doubt.words not in worst or worst[doubt.words].severity < doubt.severity:
            worst[doubt.words] = doubt
    return sorted(worst.values(), key=lambda doubt: -doubt.severity)


def doubts_of(garment: Garment) -> list[Doubt]:
    """What one garment had better be looked at for, whoever wears it."""
    return [Doubt(0.6, POOR_FIT)] if garment.fit < _FIT else []


def _of_body(person: Person, worn: Sequence[Draped]) -> list[Doubt]:
    body, found = person.body, []
    templates = {draped.garment.category.template for draped in worn}
    dresses = any(draped.garment.category.layer == "dress" for draped in worn)
    if body.from_behind:
        found.append(Doubt(0.9, BEHIND))
    elif _turned(body):
        found.append(Doubt(0.6, SIDEWAYS))
    if body.seated and ("skirt" in templates or dresses):
        found.append(Doubt(0.9, SITS))
    elif body.seated:
        found.append(Doubt(0.5 if "legs" in templates else 0.3, SITS_LEGS))
    if "upper" in templates and _arm_crosses(body):
        found.append(Doubt(0.5, ARM_CROSSES))
    if body.cm < _SMALL:
        found.append(Doubt(0.4, SMALL))
    if body.pose.score < _POSE:
        found.append(Doubt(0.6, UNSURE_BODY))
    names = {name for template in templates for name in (_UPPER if template == "upper" else _LOWER)}
    if any(_beyond(person, f"{name} {side}") for name in names for side in SIDES):
        found.append(Doubt(0.5, CUT_OFF))
    return found


def _of_labels(person: Person, worn: Sequence[Draped]) -> list[Doubt]:
    found = []
    cm2 = person.body.cm**2
    places = np.logical_or.reduce([draped.alpha > 0.5 for draped in worn]) if worn else np.zeros(person.shape, bool)
    down = person.body.trunk_coordinates()[0]
    hair = int(np.count_nonzero(labelled(person.first_labels, "hair") & places & (down > 0)))
    if hair > 25 * cm2:
        found.append(Doubt(0.4, LONG_HAIR))
    bag = int(np.count_nonzero(labelled(person.first_labels, "bag", "accessories") & places))
    if bag > 60 * cm2:
        found.append(Doubt(0.5, CARRIED))
    long = labelled(person.first_labels, "dress", "outer") & (down > 62)
    if int(np.count_nonzero(long)) > 200 * cm2 and not any(
        d.garment.category.layer in ("dress", "outer") for d in worn
    ):
        found.append(Doubt(0.6, DRESS_WORN))
    return found


def _of_fillings(before: Person, after: Person) -> list[Doubt]:
    """Skin and background that the photograph did not show."""
    cm2 = before.body.cm**2
    own = labelled(before.first_labels, "upper", "outer", "dress", "skirt", "trousers", "shorts")
    new = own & (after.turn == 255)
    skin = int(np.count_nonzero(new & labelled(after.labels, "arms", "legs", "face")))
    ground = int(np.count_nonzero(new & (after.labels == 0)))
    found = []
    if skin > 300 * cm2:
        found.append(Doubt(0.4, MUCH_SKIN))
    if ground > 300 * cm2:
        found.append(Doubt(0.4, MUCH_GROUND))
    low = before.body.leg_coordinates().along > 70
    shoes = int(np.count_nonzero(labelled(before.first_labels, "shoes")))
    if int(np.count_nonzero(new & low)) > 60 * cm2 and shoes < 60 * cm2:
        found.append(Doubt(0.7, FEET))
    return found


def _arm_crosses(body: Body) -> bool:
    """Whether a hand or an elbow lies before the trunk."""
    for side in SIDES:
        for name in ("elbow", "wrist"):
            way = body.joints[f"{name} {side}"] - body.neck
            down, right = float(way @ body.down) / body.cm, float(way @ body.right) / body.cm
            if 5 < down < 48 and abs(right) < 12:
                return True
    return False


def _turned(body: Body) -> bool:
    shoulders = body.joints["shoulder right"] - body.joints["shoulder left"]
    return abs(float(shoulders @ body.right)) < _SIDEWAYS * 34 * body.cm


def _beyond(person: Person, joint: str) -> bool:
    x, y = person.body.joints[joint]
    return not (0 <= x < person.shape[1] and 0 <= y < person.shape[0])
