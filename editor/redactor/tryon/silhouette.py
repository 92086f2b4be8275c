"""What of a picture is the person, and what each pixel of the person is: two networks and the pose, each of which errs.

The cut-out network draws outlines well but keeps poles that touch a person and loses limbs in the dark; the parser
knows limbs, but calls a bag what is none. Where one of them is sure the other is not asked.
"""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import BELOW, PARSED, PARTS
from editor.model.pose import Pose
from editor.redactor.matting.fields import sized
from editor.redactor.people.labelling import part_hands
from editor.redactor.people.parsing import Parsed
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.smoothing import blurred, grown, mean_within

Labels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Plane = NDArray[np.float32]

_CUT: Final = 0.5  # the cut-out from which a pixel is the person's ...
_NOBODY: Final = 0.9  # ... unless the parser is this sure that it is not
_SURE: Final = 0.35  # the parser's background below which a pixel is the person's ...
_TRACE: Final = 0.04  # ... if the cut-out has seen anything at all there
_PIECE: Final = 40.0  # square centimetres: smaller pieces beside the largest are none of the person
_TINT, _VALUE = 0.13, 0.22  # how far skin is from skin: of its channels by their mean, and of that mean
_HAIR: Final = 0.2  # how far hair is from hair, encoded
_CUFF, _CLOTH = 2.5, 0.15  # centimetres from a sleeve, and how far cloth is from its own mean
_LEG: Final = (8.0, 76.0, 1.25)  # centimetres along a leg, and half widths across, that trousers cover in any case


def silhouette_of(cut: Plane, parsed: Parsed, shape: tuple[int, int], cm: float) -> Mask:
    """H x W: what is the person.

    Args:
        cut: h x w float32, 0-1: the cut-out network's word on the working picture.
        parsed: of the person, in working pixels.
        shape: height and width of the working picture.
        cm: pixels for a centimetre of the body.
    """
    seen = sized(cut, shape[1], shape[0])
    nobody = share_of(parsed, parsed.shares[0], shape, beyond=1.0)
    found = ((seen > _CUT) & (nobody < _NOBODY)) | ((nobody < _SURE) & (seen > _TRACE))
    return without_crumbs(found, _PIECE * cm**2)


def share_of(parsed: Parsed, share: Plane, shape: tuple[int, int], beyond: float = 0.0) -> Plane:
    """One of `Parsed.shares` as the working picture sees it; `beyond` outside of what was parsed."""
    import cv2

    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    matrix = np.linalg.inv(half) @ np.vstack([parsed.crop.matrix, (0, 0, 1)]) @ half
    return np.asarray(
        cv2.warpAffine(share, matrix[:2], (shape[1], shape[0]), flags=cv2.INTER_LINEAR, borderValue=beyond), np.float32
    )


def without_crumbs(mask: Mask, area: float) -> Mask:
    """The largest connected piece and all others of that many pixels."""
    import cv2

    count, pieces, facts, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count <= 2:
        return mask
    sizes = facts[1:, cv2.CC_STAT_AREA]
    kept = np.concatenate([[False], (sizes > area) | (sizes == sizes.max())])
    return np.asarray(kept[pieces])


def agreed_labels(labels: Labels, silhouette: Mask, parsed: Parsed) -> Labels:
    """Labels that are somebody's within the silhouette, and nobody's outside of it."""
    shape = (silhouette.shape[0], silhouette.shape[1])
    found = np.where(silhouette, labels, 0).astype(np.uint8)
    missing = silhouette & (found == 0)
    if missing.any():
        likely = [number for number in range(1, len(PARSED)) if parsed.shares[number].max() > 0.05]
        if likely:
            planes = np.stack([share_of(parsed, parsed.shares[number], shape)[missing] for number in likely])
            found[missing] = np.array(likely, np.uint8)[np.argmax(planes, axis=0)] * (planes.max(axis=0) > 0.02)
    return found


def seated_labels(labels: Labels, body: Body) -> Labels:
    """Labels of somebody who sits, whose legs the parser has not learnt to see.

    What is worn around the hips goes on to where it ends on the legs: all that is labelled as something else on the
    thighs and shanks is trousers, if it is trousers at the hips.
    """
    down, right = body.trunk_coordinates()
    hips = (down > 42) & (down < 60) & (np.abs(right) < 17)
    amounts = {name: int(np.count_nonzero(hips & (labels == PARTS.index(name)))) for name in BELOW}
    if max(amounts, key=lambda name: amounts[name]) != "trousers" or not amounts["trousers"]:
        return labels
    along, across = body.leg_coordinates()
    leg = body.silhouette & (along > _LEG[0]) & (along < _LEG[1]) & (across < _LEG[2])
    arm = body.arm_coordinates()
    hand = (labels == PARTS.index("hands")) | ((labels == PARTS.index("arms")) & (arm.across < 1.1))
    kept = hand | np.isin(labels, [PARTS.index(name) for name in ("upper", "hair", "hat", "face")])
    found = labels.copy()
    found[leg & ~kept] = PARTS.index("trousers")
    stray = (labels == PARTS.index("bag")) & (across < 1.8) & ~kept & body.silhouette
    found[stray] = PARTS.index("trousers")
    return found


def handed_labels(labels: Labels, rgb: Plane, body: Body) -> Labels:
    """Labels in which forearms and hands are those that lie where the pose has them and have the color of the face.

    Hands on thighs and before skirts are what the parser misses most, and what nobody forgives.
    """
    face = labels == PARTS.index("face")
    if np.count_nonzero(face) < 10 * body.cm**2:
        return labels
    arm = body.arm_coordinates()
    place = body.silhouette & (arm.along > 30) & (arm.along < 78) & (arm.across < 1.25)
    missed = place & ~np.isin(labels, [PARTS.index(name) for name in ("arms", "hands", "face", "hair")])
    if not missed.any():
        return labels
    seen = labels == PARTS.index("arms")
    skin = seen if np.count_nonzero(seen) > 30 * body.cm**2 else face
    tint, value = _tint(rgb)
    middle, level = np.median(tint[skin], axis=0), float(np.median(value[skin]))
    like = (np.abs(tint - middle).max(axis=-1) < _TINT) & (np.abs(value - level) < _VALUE)
    share = blurred((like & place).astype(np.float32), 0.5 * body.cm)
    found = labels.copy()
    found[missed & (share > 0.6)] = PARTS.index("arms")
    part_hands(found, body.pose)
    return _cuffed(found, rgb, place, tint - middle, body.cm)


def _cuffed(labels: Labels, rgb: Plane, place: Mask, tint: Plane, cm: float) -> Labels:
    """Labels in which cuffs are none of the hands: next to a sleeve, of its color, and not of the skin's."""
    hand = place & np.isin(labels, [PARTS.index("arms"), PARTS.index("hands")])
    for name in ("upper", "outer", "dress"):
        cloth = labels == PARTS.index(name)
        near = hand & grown(cloth, _CUFF * cm)
        if not near.any():
            continue
        colour = mean_within(rgb, cloth.astype(np.float32), 2.0 * cm)
        to_cloth = np.abs(rgb - colour).max(axis=-1)
        cuff = near & (to_cloth < _CLOTH) & (np.abs(tint).max(axis=-1) > _TINT)
        labels = np.where(cuff, PARTS.index(name), labels).astype(np.uint8)
    return labels


def haired_labels(labels: Labels, rgb: Plane, body: Body) -> Labels:
    """Labels in which cloth between strands is none of the hair: beside a top, much lighter or darker than hair."""
    hair = labels == PARTS.index("hair")
    torso = [PARTS.index(name) for name in ("upper", "outer", "dress")]
    if np.count_nonzero(hair) < 40 * body.cm**2:
        return labels
    value = blurred(rgb.mean(axis=-1), 0.2 * body.cm)
    usual, spread = float(np.median(value[hair])), float(np.quantile(np.abs(value[hair] - np.median(value[hair])), 0.6))
    down = body.trunk_coordinates()[0]
    unlike = hair & (down > -3) & (np.abs(value - usual) > max(_HAIR, 2.5 * spread))
    cloth = np.isin(labels, torso)
    unlike &= grown(cloth, 8 * body.cm)
    if not unlike.any() or not cloth.any():
        return labels
    number = max(torso, key=lambda one: np.count_nonzero(labels == one))
    return np.where(unlike, number, labels).astype(np.uint8)


def _tint(rgb: Plane) -> tuple[Plane, Plane]:
    value = rgb.mean(axis=-1)
    return np.asarray(rgb / np.maximum(value, 0.03)[..., None]), np.asarray(value)


def body_scale(pose: Pose) -> float:
    """Pixels for a centimetre, before there is a silhouette."""
    return Body(pose, np.zeros((1, 1), np.uint8), np.zeros((1, 1), bool)).cm
