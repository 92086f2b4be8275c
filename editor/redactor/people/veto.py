"""What a pose says a place cannot be: a hand at the knee is no shoe, a thigh no bag.

For each label, how far from the limbs it belongs to a place may lie, in lengths of the trunk: of 200 people of
clothing-co-parsing, 997 of 1000 pixels lie nearer. Beyond that the label's share is made small, not nothing: a pose may
be wrong too.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import PARSED
from editor.redactor.people.bones import ARMS, HIPS, SHANKS, SHOULDERS, THIGHS, TRUNK, Bones, Points, to_bone

_LEFT: Final = 0.05  # of a share that is vetoed
_SHORTEST: Final = 0.5  # the trunk of somebody seen from above, against the width of the shoulders

_HEAD: Final[Bones] = ((0, 7), (0, 8), (7, 8))
_FEET: Final[Bones] = (*SHANKS, (29, 31), (30, 32))
_LEGS: Final[Bones] = (*THIGHS, *_FEET)
_TRUNK: Final[Bones] = (*TRUNK, *SHOULDERS, *HIPS)

# Label -> the bones it lies on, and how far from them it may lie. Labels that are not here may lie anywhere.
_REACH: Final[Mapping[str, tuple[Bones, float]]] = {
    "hat": (_HEAD, 0.7),
    "hair": ((*_HEAD, *_TRUNK), 0.7),
    "face": ((*_HEAD, *SHOULDERS), 0.4),
    "arms": (ARMS, 0.4),
    "legs": (_LEGS, 0.4),
    "upper": ((*_TRUNK, *ARMS, *THIGHS), 0.5),
    "skirt": ((*_LEGS, *HIPS), 0.8),
    "trousers": ((*_LEGS, *HIPS), 0.5),
    "shorts": ((*THIGHS, *HIPS), 0.5),
    "shoes": (_FEET, 0.4),
}


def possible(points: Points, places: Points) -> NDArray[np.float32]:
    """How much of each label's share stays, 15 x N in the order of `PARSED`: 1, or little where the pose forbids it.

    Args:
        points: 33 x 2, of a pose.
        places: N x 2, in the same pixels.
    """
    trunk = trunk_length(points)
    known: dict[tuple[int, int], NDArray[np.float64]] = {}

    def distance(bone: tuple[int, int]) -> NDArray[np.float64]:
        if bone not in known:
            known[bone] = to_bone(places, points[bone[0]], points[bone[1]])
        return known[bone]

    kept = np.ones((len(PARSED), len(places)), np.float32)
    for label, (bones, reach) in _REACH.items():
        far = np.min([distance(bone) for bone in bones], axis=0) > reach * trunk
        kept[PARSED.index(label), far] = _LEFT
    return kept


def trunk_length(points: Points) -> float:
    """From the shoulders to the hips, in the pixels of the points."""
    shoulders, hips = points[[11, 12]], points[[23, 24]]
    length = float(np.linalg.norm(shoulders.mean(axis=0) - hips.mean(axis=0)))
    return max(length, _SHORTEST * float(np.linalg.norm(shoulders[0] - shoulders[1])), 1.0)
