"""Labels of a person mended where the parser errs often: by the silhouette, by what can be worn at once, by colour."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import BELOW, PARSED, PARTS
from editor.redactor.people.labelling import part_hands
from editor.redactor.people.parsing import Parsed
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.silhouette import share_of, without_crumbs
from editor.redactor.tryon.smoothing import blurred, grown, mean_within

Labels = NDArray[np.uint8]
Mask = NDArray[np.bool_]
Plane = NDArray[np.float32]

_LEG: Final = (8.0, 76.0, 1.25)  # centimetres along a leg, and half widths across, that trousers cover in any case
_TINT, _VALUE = 0.13, 0.22  # how far skin is from skin: of its channels by their mean, and of that mean
_FOREARM: Final = 0.85  # half widths, within which a forearm lies before the lap
_BOOT: Final = (46.0, 0.22, 0.3)  # centimetres along a leg; how far a boot is from trousers in tint and in value
_HIP: Final = 38.0
_LAP, _APART = 58.0, 1.5  # centimetres below the shoulders, where tops end; half widths of a leg, where legs do
_HAND: Final = 40.0  # square centimetres: what is smaller, and touches no arm, is no hand
_UNLIKE: Final = 0.25  # how far what is no top is from its colours
_HAIR: Final = 0.2  # how far hair is from hair, encoded
_CUFF, _CLOTH = 2.5, 0.15  # centimetres from a sleeve, and how far cloth is from its own mean
_WAIST: Final = 40.0  # centimetres below the shoulders
_NO_DRESS: Final = 0.4  # of a top: a dress that covers less of the torso than this share is none
_FEW: Final = 0.2  # of a top: less of a jacket is none


def mended_labels(labels: Labels, silhouette: Mask, parsed: Parsed, rgb: Plane) -> Labels:
    """All that is in this file, one after the other.

    Args:
        labels: H x W numbers of `PARTS` as `label_picture` gives them.
        silhouette: of the person.
        parsed: of the person, in working pixels.
        rgb: H x W x 3 float32, 0-1, encoded.
    """
    found = agreed_labels(labels, silhouette, parsed)
    body = Body(parsed.pose, found, silhouette)
    found = settled_labels(found, body)
    found = booted_labels(seated_labels(found, body), rgb, body) if body.seated else found
    found = handed_labels(found, rgb, body)
    return haired_labels(found, rgb, body)


def settled_labels(labels: Labels, body: Body) -> Labels:
    """Labels in which nobody wears a dress in patches: over a top it is a skirt's or trousers' cloth, or the top's."""
    down = body.trunk_coordinates()[0]
    amount = {name: labels == PARTS.index(name) for name in ("upper", "outer", "dress")}
    torso = {name: int(np.count_nonzero(mask & (down < _WAIST - 5))) for name, mask in amount.items()}
    found = labels.copy()
    if torso["dress"] < _NO_DRESS * (torso["upper"] + torso["outer"]):
        top = "upper" if torso["upper"] >= torso["outer"] else "outer"
        below = {name: int(np.count_nonzero(labels == PARTS.index(name))) for name in BELOW}
        low = max(below, key=lambda name: below[name])
        dress = amount["dress"]
        if below[low] < 0.2 * np.count_nonzero(dress & (down > _WAIST)):
            low = "skirt"
        found[dress & (down <= _WAIST)] = PARTS.index(top)
        found[dress & (down > _WAIST)] = PARTS.index(low)
    if 0 < torso["outer"] < _FEW * torso["upper"]:
        found[amount["outer"]] = PARTS.index("upper")
    return found


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
    hand = (labels == PARTS.index("hands")) & (arm.across < 1.6)
    hand |= (labels == PARTS.index("arms")) & (arm.across < 1.1)
    hand = without_crumbs(hand, 15 * body.cm**2)
    sure = (arm.across < _FOREARM) & (arm.along > 26) & (arm.along < 60)
    kept = hand | sure | np.isin(labels, [PARTS.index(name) for name in ("hair", "hat", "face")])
    kept |= (labels == PARTS.index("upper")) & (down < _LAP)
    found = labels.copy()
    found[leg & ~kept] = PARTS.index("trousers")
    found[(labels == PARTS.index("hands")) & ~hand & ~sure & (down > _HIP)] = PARTS.index("trousers")
    bag = (found == PARTS.index("bag")) & ~kept
    found[bag & ((across < _LEG[2]) | (along <= _LEG[0])) & (down > _HIP)] = PARTS.index("trousers")
    on_arm = sure | bag & (arm.across < 1.3) & (arm.along > 26) & (arm.along < 66)
    found[body.silhouette & on_arm & (found != PARTS.index("hands"))] = PARTS.index("arms")
    # Between legs that are apart both networks see what they know from those who stand: cloth.
    cloth = np.isin(found, [PARTS.index(name) for name in ("bag", "trousers", "accessories", "legs", "outer", "upper")])
    stray = np.isin(labels, [PARTS.index(name) for name in ("bag", "upper", "outer", "accessories")])
    apart = np.where(stray, _LEG[2], _APART)
    found[cloth & (down > _LAP) & (along > 12) & (across > apart) & ~kept] = 0
    return found


def booted_labels(labels: Labels, rgb: Plane, body: Body) -> Labels:
    """Labels of somebody who sits in which boots are none of the trousers: low on the legs, and of another color."""
    trousers = labels == PARTS.index("trousers")
    along = body.leg_coordinates().along
    high, low = trousers & (along > 10) & (along < _BOOT[0] - 6), trousers & (along > _BOOT[0])
    if np.count_nonzero(high) < 60 * body.cm**2 or not low.any():
        return labels
    tint, value = (blurred(plane, 0.6 * body.cm) for plane in _tint(rgb))
    far = np.abs(tint - np.median(tint[high], axis=0)).max(axis=-1) > _BOOT[1]
    far |= np.abs(value - np.median(value[high])) > _BOOT[2]
    return np.where(low & far, PARTS.index("shoes"), labels).astype(np.uint8)


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
    skin_again = np.isin(labels, [PARTS.index("arms"), PARTS.index("hands")])
    whole = without_crumbs(skin_again | missed & (share > 0.6), _HAND * body.cm**2)
    found[missed & (share > 0.6) & whole] = PARTS.index("arms")
    found[missed & _marked(labels, rgb, body)] = PARTS.index("arms")
    part_hands(found, body.pose)
    return _cuffed(found, rgb, place, tint - middle, body)


def _marked(labels: Labels, rgb: Plane, body: Body) -> Mask:
    """Tattoos and bands on bare forearms that are labelled as a top, but have none of its colours."""
    arm = body.arm_coordinates()
    elbow = body.silhouette & (arm.along > 20) & (arm.along < 30) & (arm.across < 0.8)
    bare, whole = (int(np.count_nonzero(mask)) for mask in (elbow & (labels == PARTS.index("arms")), elbow))
    top = np.isin(labels, [PARTS.index(name) for name in ("upper", "outer", "dress")])
    if bare < 0.7 * max(1, whole) or not top.any():
        return np.zeros(labels.shape, bool)
    sure = (top & (arm.across > 1.5)).astype(np.float32)
    unlike = np.abs(rgb - mean_within(rgb, sure, 4.0 * body.cm)).max(axis=-1) > _UNLIKE
    return np.asarray(top & unlike & (arm.along > 32) & (arm.across < 1.8))


def _cuffed(labels: Labels, rgb: Plane, place: Mask, tint: Plane, body: Body) -> Labels:
    """Labels in which cuffs are none of the hands: next to a sleeve, of its color, and not of the skin's."""
    hand = place & np.isin(labels, [PARTS.index("arms"), PARTS.index("hands")])
    for name in ("upper", "outer", "dress", *BELOW):
        cloth = labels == PARTS.index(name)
        near = hand & grown(cloth, (3 * _CUFF if name in BELOW else _CUFF) * body.cm)
        if name in BELOW:
            near &= body.arm_coordinates().across > _FOREARM
        if not near.any():
            continue
        colour = mean_within(rgb, cloth.astype(np.float32), 2.0 * body.cm)
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
