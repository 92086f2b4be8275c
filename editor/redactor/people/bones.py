"""Which limb of a pose a place belongs to: the nearest bone decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
Bones = tuple[tuple[int, int], ...]  # from point to point of a pose

UPPER_ARMS: Final[Bones] = ((11, 13), (12, 14))
FOREARMS: Final[Bones] = ((13, 15), (14, 16))
FINGERS: Final[Bones] = ((15, 17), (15, 19), (15, 21), (16, 18), (16, 20), (16, 22))
ARMS: Final[Bones] = (*UPPER_ARMS, *FOREARMS, (15, 19), (16, 20))
THIGHS: Final[Bones] = ((23, 25), (24, 26))
SHANKS: Final[Bones] = ((25, 27), (26, 28), (27, 31), (28, 32))  # to the toes
SHOULDERS: Final[Bones] = ((11, 12),)
HIPS: Final[Bones] = ((23, 24),)
TRUNK: Final[Bones] = ((11, 23), (12, 24), (11, 24), (12, 23))

_Ends = tuple[Sequence[int], Sequence[int]]  # each end is the mean of these points
_NECK: Final = (11, 12)
LIMBS: Final[Mapping[str, Sequence[_Ends]]] = {
    "face": (((7, 8), _NECK), ((7,), (8,))),
    "arms": tuple(((first,), (last,)) for first, last in ARMS),
    "legs": tuple(((first,), (last,)) for first, last in (*THIGHS, *SHANKS)),
}
_BREAST: Final = 0.15  # of the way from the neck to the hips: skin above it is the face's


def distances(points: Points, places: Points) -> dict[str, NDArray[np.float64]]:
    """How far places are from each limb of `LIMBS`.

    Args:
        points: 33 x 2, of a pose.
        places: N x 2, in the same pixels.

    Returns:
        N distances for each name.
    """
    found = {
        name: np.min([to_bone(places, _end(points, first), _end(points, last)) for first, last in bones], axis=0)
        for name, bones in LIMBS.items()
    }
    neck, hips = _end(points, _NECK), _end(points, *HIPS)
    breast = to_bone(places, neck, neck + _BREAST * (hips - neck))
    found["face"] = np.minimum(found["face"], breast)
    return found


def apart(points: Points, x: float, y: float) -> float:
    """How far a place is from the nearest of all bones, those of the trunk too."""
    return float(apart_from(points, np.array([[x, y]], np.float64))[0])


def apart_from(points: Points, places: Points) -> NDArray[np.float64]:
    """The same of N x 2 places."""
    return np.asarray(np.min([to_bones(places, points, TRUNK), *distances(points, places).values()], axis=0))


def nearest(points: Points, places: Points) -> tuple[tuple[str, ...], NDArray[np.intp]]:
    """The names of the limbs, and for each place the index of the nearest. Arguments as of `distances`."""
    found = distances(points, places)
    return tuple(found), np.argmin(np.stack(list(found.values())), axis=0)


def _end(points: Points, numbers: Sequence[int]) -> Points:
    return np.asarray(points[list(numbers)].mean(axis=0))


def to_bones(places: Points, points: Points, bones: Bones) -> NDArray[np.float64]:
    """How far N x 2 places are from the nearest of these bones of a pose."""
    return np.asarray(np.min([to_bone(places, points[first], points[last]) for first, last in bones], axis=0))


def to_bone(places: Points, first: Points, last: Points) -> NDArray[np.float64]:
    """How far N x 2 places are from the line between two points."""
    along = last - first
    share = np.clip((places - first) @ along / max(float(along @ along), 1e-9), 0, 1)
    return np.asarray(np.linalg.norm(places - first - share[:, None] * along, axis=1))
