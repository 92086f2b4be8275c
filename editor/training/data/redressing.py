"""What a network is asked that refines how garments were put on, H x W planes drawn from a body and a warped garment.

The person's own garment is hidden behind a region that follows from the pose alone, not from the garment: one that did
would tell the outline that is to be found. How far down it reaches and how wide it is comes in coarse steps.

| planes | of `conditions` |
|---|---|
| 0-2 | the picture, -1 to 1, black where it is hidden |
| 3 | 1 where it is hidden |
| 4-6 | the warped garment, -1 to 1, black where there is none |
| 7 | how much of each pixel it is, 0-1 |
| 8 | where the network may act, 0-1: seams, rims, and all that is hidden and no cloth |
| 9-11 | the skeleton: trunk, arms, legs, 1 within, falling to 0 around their edges |
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import PARSED, TORSO
from editor.model.pose import Pose
from editor.redactor.people.guard import guarded
from editor.redactor.tryon.body import ARM_HALF, LEG_HALF, Body, Profile, Side
from editor.redactor.tryon.chain import Chain
from editor.training.data.spoiling import Rng, spoiled_garment

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]
Labels = NDArray[np.uint8]

PLANES: Final = 12
PICTURE, HIDDEN, CLOTH, ALPHA, ACTING = slice(0, 3), slice(3, 4), slice(4, 7), slice(7, 8), slice(8, 9)

_HEMS: Final = (66.0, 96.0, 140.0)  # centimetres below the shoulders at which the region may end
_WIDER: Final = (1.0, 1.35, 1.8)
_HELD: Final = 0.97  # share of a garment that the region is to hold
# Half widths of the trunk's region, in centimetres, at these centimetres below the line of the shoulders.
_TRUNK: Final = ((-7, -2, 3, 50, 66, 96, 140), (8, 13, 21, 23, 26, 32, 40))
_ARM: Final = 1.5  # half widths of a bare arm
_OVER: Final = ("hair", "hat", "bag")
_LEAST: Final = 0.008  # share of a picture that a garment takes at least
_RIM: Final = (0.6, 2.2)  # centimetres from the cloth's edge: there the network may act fully, and no more
_SEAM: Final = 0.7  # how much it may where sleeve and trunk meet
_TRUNK_HALF: Final = 22.0


def conditions(rgb: Floats, labels: Labels, pose: Pose, rng: Rng) -> Floats | None:
    """The planes for putting the person's own top, jacket or dress on again, spoiled; None where none is worn.

    Args:
        rgb: H x W x 3 float32, 0-1.
        labels: H x W numbers of `PARSED`.
        pose: in pixels.
    """
    worn = [mask for mask in (labels == PARSED.index(name) for name in TORSO) if mask.mean() > _LEAST]
    if not worn:
        return None
    mask = worn[int(rng.integers(len(worn)))]
    body = Body(pose, labels, labels > 0)
    cloth, alpha = spoiled_garment(rgb, mask, rng)
    over = guarded(pose, labels) | np.isin(labels, [PARSED.index(name) for name in _OVER])
    return asked(rgb, cloth, alpha * ~over, region_of(body, mask | (alpha > 0.5)) & ~over, body)


def asked(rgb: Floats, cloth: Floats, alpha: Floats, hidden: Mask, body: Body) -> Floats:
    """`PLANES` x H x W: a picture, a warped garment and a body as the network sees them.

    Args:
        rgb, cloth: H x W x 3 float32, 0-1.
        alpha: H x W float32, 0-1, what of the garment is seen.
    """
    shown = (2 * rgb - 1) * ~hidden[..., None]
    garment = (2 * cloth - 1) * alpha[..., None]
    planes = [shown, hidden[..., None], garment, alpha[..., None], acting(alpha, hidden, body)[..., None]]
    return np.concatenate([*planes, skeleton(body)], axis=2).astype(np.float32).transpose(2, 0, 1)


def region_of(body: Body, garment: Mask) -> Mask:
    """H x W: what hides a garment (and what comes in its place): trunk and arms, as coarse as that.

    Args:
        garment: H x W; of it only is taken how far down it reaches, and whether it is very wide.
    """
    down = body.trunk_coordinates()[0][garment]
    lowest = float(np.quantile(down, 0.98)) if len(down) else 0.0
    hem = next((end for end in _HEMS if lowest < end - 4), _HEMS[-1])
    region = np.zeros(garment.shape, bool)
    for wider in _WIDER:
        region = _drawn(body, hem, wider)
        if not garment.any() or region[garment].mean() >= _HELD:
            break
    return region


def acting(alpha: Floats, hidden: Mask, body: Body) -> Floats:
    """H x W, 0-1: where the network may act: not within cloth, whose texture is the garment's."""
    cloth = alpha > 0.5
    inward = cv2.distanceTransform(np.pad(cloth, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1] / body.cm
    rim = np.clip((_RIM[1] - inward) / (_RIM[1] - _RIM[0]), 0, 1)
    sleeves = _limbs(body.arms, ARM_HALF, 1.1, body.cm, alpha.shape, begin=5)
    side = max(3, 2 * round(1.2 * body.cm) + 1)
    seam = cv2.morphologyEx(sleeves, cv2.MORPH_GRADIENT, np.ones((side, side), np.uint8))
    seam = cv2.GaussianBlur(seam.astype(np.float32), (0, 0), max(0.6, 0.5 * body.cm))
    return np.asarray(np.maximum(rim, _SEAM * seam) * hidden, np.float32)


def skeleton(body: Body) -> Floats:
    """H x W x 3, 0-1: trunk, arms, legs."""
    down, right = body.trunk_coordinates()
    trunk = np.clip(1 - np.abs(right) / _TRUNK_HALF, 0, 1) * ((down > -6) & (down < 56))
    shape = body.silhouette.shape
    limbs = (_limbs(body.arms, ARM_HALF, 1.0, body.cm, shape), _limbs(body.legs, LEG_HALF, 1.0, body.cm, shape))
    soft = (cv2.GaussianBlur(limb.astype(np.float32), (0, 0), max(0.6, 1.5 * body.cm)) for limb in limbs)
    return np.stack([trunk, *soft], axis=2).astype(np.float32)


def _drawn(body: Body, hem: float, wider: float) -> Mask:
    found = np.zeros(body.silhouette.shape, np.uint8)
    marks = np.linspace(_TRUNK[0][0], hem, 16)
    middle, heading = body.midline.at(marks), body.midline.direction(marks)
    aside = np.column_stack([heading[:, 1], -heading[:, 0]]) * (np.interp(marks, *_TRUNK) * wider * body.cm)[:, None]
    corners = np.concatenate([middle + aside, (middle - aside)[::-1]])
    cv2.fillPoly(found, [np.rint(corners).astype(np.int32)], 1)
    return (found > 0) | (_limbs(body.arms, ARM_HALF, _ARM * wider, body.cm, found.shape) > 0)


def _limbs(
    limbs: Mapping[Side, Chain], halves: Profile, wider: float, cm: float, shape: tuple[int, ...], begin: float = 0
) -> Labels:
    """H x W of 0 and 1: limbs from `begin` centimetres on, so many times as wide as bare ones; no hands, no feet."""
    found = np.zeros(shape, np.uint8)
    for limb in limbs.values():
        along = np.linspace(begin, limb.marks[-2], 12)
        places = np.rint(limb.at(along)).astype(np.int32)
        widths = 2 * wider * cm * np.interp(along, *halves)
        for first, last, width in zip(places[:-1], places[1:], widths[1:], strict=True):
            cv2.line(found, first.tolist(), last.tolist(), 1, max(1, round(float(width))))
    return found
