"""A garment that somebody wears in its photograph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.model.frame import Frame
from editor.model.garment import Sleeve
from editor.model.person_labels import BELOW, GARMENTS, PARTS, SKIN, TORSO
from editor.model.pose import Pose
from editor.redactor.garments.cutting import Masking, Plane
from editor.redactor.people.labelling import label_picture
from editor.redactor.people.landmarks import poses
from editor.redactor.people.parsing import parsed

_PERSON: Final = 0.75  # score of a pose
# Shares of the picture. A shirt alone is now and then taken for a person, but one without skin.
_SKIN: Final = 0.012
_GARMENT: Final = 0.01
_ARMS: Final = ((11, 13, 15), (12, 14, 16))
_ALONG: Final = np.linspace(0.05, 0.95, 10)
_BARE: Final = [PARTS.index(name) for name in ("arms", "hands")]
_PATCH: Final = 0.4  # of the garment: less than that of another kind is no garment of its own
_SOFT: Final = 0.7  # pixels: labels have hard borders


@dataclass(frozen=True, slots=True, eq=False)
class Worn:
    """What somebody wears.

    Attributes:
        label: of `person_labels.GARMENTS`.
        mask: H x W float32, 0-1.
        sleeve: how far it covers the arms, where these are seen; else "".
    """

    label: str
    mask: Plane
    sleeve: Sleeve = ""


def worn_in(
    networks: Masking, frame: Frame, label: str = "", is_cancelled: Callable[[], bool] | None = None
) -> Worn | None:
    """The garment that the largest person of a picture wears; None where it shows no person.

    Args:
        label: which one is meant; of `person_labels.GARMENTS`, or "" for the largest.

    Raises:
        InputError: the person wears nothing of that kind.
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    people = poses(networks, frame, is_cancelled)
    if not people or people[0].score < _PERSON:
        return None
    found = [parsed(networks, frame, people[0], people[1:], is_cancelled)]
    labels = label_picture(frame, found)
    shares = np.bincount(labels.ravel(), minlength=len(PARTS)) / labels.size
    amount = {name: float(shares[number]) for number, name in enumerate(PARTS)}
    if sum(amount[name] for name in SKIN) < _SKIN or max(amount[name] for name in GARMENTS) < _GARMENT:
        return None
    names = _meant(label, amount)
    if sum(amount[name] for name in names) < _GARMENT / 4:
        raise InputError(
            "The person in the picture does not wear such a garment.",
            "Choose another picture, or another kind of garment.",
        )
    cloth = np.isin(labels, [PARTS.index(name) for name in names])
    sleeve = sleeve_on(people[0], labels, cloth) if names[0] in TORSO else ""
    return Worn(label or names[0], _soft(cloth), sleeve)


def sleeve_on(pose: Pose, labels: NDArray[np.uint8], cloth: NDArray[np.bool_]) -> Sleeve:
    """How far cloth reaches down the arms that are seen; "" where none is.

    Args:
        labels: H x W numbers of `PARTS`.
        cloth: H x W: where the garment is.
    """
    covered = []
    for arm in _ARMS:
        if (pose.visibility[list(arm)] < 0.5).any():
            continue
        shoulder, elbow, wrist = pose.points[list(arm)]
        places = [shoulder + (elbow - shoulder) * t for t in _ALONG] + [elbow + (wrist - elbow) * t for t in _ALONG]
        x, y = np.clip(np.array(places).astype(int), 0, np.array(labels.shape[::-1]) - 1).T
        bare = int(np.isin(labels[y, x], _BARE).sum())
        sleeved = int(cloth[y, x].sum())
        if bare + sleeved >= len(_ALONG):
            covered.append(sleeved / (bare + sleeved))
    if not covered:
        return ""
    share = float(np.mean(covered))
    return "none" if share < 0.14 else "short" if share < 0.65 else "long"


def _meant(label: str, amount: dict[str, float]) -> tuple[str, ...]:
    """The labels to take together, the main one first.

    Patches of a garment are now and then labelled as another kind of the same part of the body; and the parser takes a
    dress for a skirt, shorts for a skirt, a jacket for a top.
    """
    if not label:
        label = max(GARMENTS, key=lambda name: amount[name])
    if amount[label] >= _GARMENT:
        among = TORSO if label in TORSO else BELOW
        patches = [name for name in among if name != label and 0 < amount[name] < _PATCH * amount[label]]
        return (label, *patches)
    alike = GARMENTS if label == "dress" else TORSO if label in TORSO else BELOW
    return tuple(name for name in alike if amount[name] > 0) or (label,)


def _soft(mask: NDArray[np.bool_]) -> Plane:
    import cv2

    return np.asarray(cv2.GaussianBlur(mask.astype(np.float32), (0, 0), _SOFT), np.float32)
