"""Where on the cloth each pixel of a garment lies: centimetres across and along, on trunk, sleeves and legs apart.

A pattern that is drawn in these coordinates follows sleeves and trouser legs, and breaks at seams as cut cloth does.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.garment import OUTLINES
from editor.redactor.design.separation import Plane

Point = tuple[float, float]
Landmarks = Mapping[str, Point]

# Centimetres that lie between two landmarks of a flat garment of usual size.
_CHEST: Final = 50.0  # from armpit to armpit
_DRESS: Final = 44.0
_WAIST: Final = 40.0  # of trousers, from side to side
_SKIRT: Final = 38.0
_LONGEST: Final = {"hat": 26.0, "shoes": 30.0}  # of what has no landmarks: its longer side
_ELSE: Final = 70.0
_APART: Final = (
    37.0  # by which the cloth of one part lies apart from that of the next, so that no print goes over a seam
)
_FOLD: Final = 0.8  # centimetres: what is finer in the light is no fold
_PULL: Final = 1.4  # centimetres that cloth goes in where its light halves and more within one
_SHORTEST: Final = 6.0  # of a sleeve: what is shorter is an armhole
_FLARE: Final = 0.8  # of a skirt's widening that the cloth goes along with


@dataclass(frozen=True, slots=True, eq=False)
class Coordinates:
    """Attributes:
    across, along: H x W float32, centimetres of cloth; along is 0 at the top of each part.
    sleeves: H x W float32, 0-1: what of it is sleeve.
    cm: pixels that a centimetre is wide.
    centre: x and y, in pixels, of where a picture is printed: the chest.
    """

    across: Plane
    along: Plane
    sleeves: Plane
    cm: float
    centre: Point


def coordinates(matte: Plane, template: str, landmarks: Landmarks, category: str) -> Coordinates:
    """Where each pixel lies on the cloth.

    Args:
        matte: H x W float32, 0-1.
        template: upper, legs, skirt, or "" where there are no landmarks.
        landmarks: of the template: name -> x and y in pixels.
        category: name of the garment's class.
    """
    if template == "upper":
        return _of_upper(matte, landmarks, category)
    if template == "legs":
        return _of_legs(matte, landmarks)
    if template == "skirt":
        return _of_skirt(matte, landmarks)
    rows, columns = np.nonzero(matte > 0.5)
    longest = max(float(np.ptp(rows)), float(np.ptp(columns)), 1.0)
    cm = longest / _LONGEST.get(category, _ELSE)
    top = float(columns.mean()), float(rows.min())
    across, along = _straight(matte.shape, top, (top[0], top[1] + 1), cm)
    return Coordinates(across, along, np.zeros_like(matte), cm, (float(columns.mean()), float(rows.mean())))


def bent(places: Coordinates, light: Plane) -> Coordinates:
    """The cloth drawn together and spread where light tells of folds (their slope; Horn, Shape from Shading, 1970)."""
    import cv2

    soft = cv2.GaussianBlur(np.log(light), (0, 0), max(1.5, _FOLD * places.cm))
    # Per centimetre, so that the same fold pulls as far at any size.
    slopes = [np.gradient(soft, axis=axis) * places.cm for axis in (1, 0)]
    across, along = (
        np.asarray(place + np.clip(_PULL * slope, -1, 1), np.float32)
        for place, slope in zip((places.across, places.along), slopes, strict=True)
    )
    return Coordinates(across, along, places.sleeves, places.cm, places.centre)


def _of_upper(matte: Plane, at: Landmarks, category: str) -> Coordinates:
    cm = max(_distance(at["armpit left"], at["armpit right"]) / (_DRESS if category == "dress" else _CHEST), 0.5)
    neck, hem = _middle(at["neck left"], at["neck right"]), _middle(at["hem left"], at["hem right"])
    across, along = _straight(matte.shape, neck, hem, cm)
    if category == "dress":
        across = _flared(across, along, matte, _middle(at["waist left"], at["waist right"]), cm)
    sleeves = np.zeros_like(matte)
    trunk = [at[name] for name in OUTLINES["upper"][0]]
    for side in ("left", "right"):
        names = [
            f"{name} {side}"
            for name in ("shoulder", "elbow outer", "cuff outer", "cuff inner", "elbow inner", "armpit")
        ]
        if not all(name in at for name in names):
            continue
        shoulder, outer, cuff_outer, cuff_inner, inner, armpit = (at[name] for name in names)
        if _distance(_middle(shoulder, armpit), _middle(cuff_outer, cuff_inner)) < _SHORTEST * cm:
            continue
        where = _nearer(matte.shape, (shoulder, outer, cuff_outer, cuff_inner, inner, armpit), trunk)
        bones = (_middle(shoulder, armpit), _middle(outer, inner), _middle(cuff_outer, cuff_inner))
        beside, down = _along(matte.shape, bones, cm)
        across = np.where(where > 0.5, beside + np.float32(_APART if side == "left" else -_APART), across)
        along = np.where(where > 0.5, down, along)
        sleeves = np.maximum(sleeves, where)
    centre = _between(neck, hem, 0.34)
    return Coordinates(across, along, sleeves, cm, centre)


def _of_legs(matte: Plane, at: Landmarks) -> Coordinates:
    left, right, crotch = at["waist left"], at["waist right"], at["crotch"]
    cm = max(_distance(left, right) / _WAIST, 0.5)
    middle = _middle(left, right)
    halves = []
    for side, corner in (("left", left), ("right", right)):
        start = _between(middle, corner, 0.5)
        knee = _middle(at[f"knee outer {side}"], at[f"knee inner {side}"])
        end = _middle(at[f"end outer {side}"], at[f"end inner {side}"])
        halves.append(_along(matte.shape, (start, knee, end), cm))
    y, x = np.mgrid[0 : matte.shape[0], 0 : matte.shape[1]].astype(np.float32)
    # The seam goes from the waist's middle through the crotch; below it, what is nearer to which leg.
    seam = middle[0] + (crotch[0] - middle[0]) * (y - middle[1]) / max(crotch[1] - middle[1], 1.0)
    on_left = np.where(y < crotch[1], x < seam, np.abs(halves[0][0]) < np.abs(halves[1][0]))
    across = np.where(on_left, halves[0][0] + _APART, halves[1][0] - _APART).astype(np.float32)
    along = np.where(on_left, halves[0][1], halves[1][1]).astype(np.float32)
    return Coordinates(across, along, np.zeros_like(matte), cm, _between(middle, crotch, 0.5))


def _of_skirt(matte: Plane, at: Landmarks) -> Coordinates:
    waist, hem = _middle(at["waist left"], at["waist right"]), _middle(at["hem left"], at["hem right"])
    cm = max(_distance(at["waist left"], at["waist right"]) / _SKIRT, 0.5)
    across, along = _straight(matte.shape, waist, hem, cm)
    across = _flared(across, along, matte, waist, cm)
    return Coordinates(across, along, np.zeros_like(matte), cm, _between(waist, hem, 0.5))


def _flared(across: Plane, along: Plane, matte: Plane, waist: Point, cm: float) -> Plane:
    """Below the waist the cloth spreads with the garment's width, so that lengthwise lines fan out."""
    import cv2

    widths = np.maximum((matte > 0.5).sum(axis=1).astype(np.float32), 1)
    widths = cv2.GaussianBlur(widths[:, None], (1, 0), sigmaX=0.1, sigmaY=max(1.0, 2 * cm))[:, 0]
    row = int(np.clip(waist[1] + 2 * cm, 0, len(widths) - 1))
    factor = np.clip(widths / widths[row], 1, 4) ** _FLARE
    factor[:row] = 1
    # A hem that is cut round is narrower at its very end; its cloth is not.
    factor = np.maximum.accumulate(factor)
    return np.asarray(across / factor[:, None], np.float32)


def _straight(shape: tuple[int, ...], top: Point, bottom: Point, cm: float) -> tuple[Plane, Plane]:
    """Across and along of a straight part that begins at `top`."""
    y, x = np.mgrid[0 : shape[0], 0 : shape[1]].astype(np.float32)
    length = max(_distance(top, bottom), 1e-3)
    right, down = (bottom[0] - top[0]) / length, (bottom[1] - top[1]) / length
    along = ((x - top[0]) * right + (y - top[1]) * down) / cm
    across = ((x - top[0]) * down - (y - top[1]) * right) / cm
    return np.asarray(across, np.float32), np.asarray(along, np.float32)


def _along(shape: tuple[int, ...], bones: Sequence[Point], cm: float) -> tuple[Plane, Plane]:
    """Across and along of a part with a joint, which turns from one direction to the other about it."""
    first, second = (_straight(shape, *pair, cm) for pair in ((bones[0], bones[1]), (bones[1], bones[2])))
    length = np.float32(_distance(bones[0], bones[1]) / cm)
    # Between the bones both count, over some centimetres, so that stripes bend and do not break.
    share = np.clip((first[1] - length) / 8 + 0.5, 0, 1)
    share = share * share * (3 - 2 * share)
    across = first[0] * (1 - share) + second[0] * share
    along = first[1] * (1 - share) + (second[1] + length) * share
    return np.asarray(across, np.float32), np.asarray(along, np.float32)


def _nearer(shape: tuple[int, ...], corners: Sequence[Point], others: Sequence[Point]) -> Plane:
    """H x W, 0-1: what lies in one outline, or, beyond both, is nearer to it than to the other."""
    import cv2

    distances = []
    for outline in (corners, others):
        mask = np.full(shape[:2], 255, np.uint8)
        cv2.fillPoly(mask, [np.round(np.array(outline)).astype(np.int32)], 0)
        distances.append(cv2.distanceTransform(mask, cv2.DIST_L2, 5))
    inside = np.asarray(distances[0] <= distances[1], np.float32)
    return np.asarray(cv2.GaussianBlur(inside, (0, 0), 0.7), np.float32)


def _middle(one: Point, other: Point) -> Point:
    return _between(one, other, 0.5)


def _between(one: Point, other: Point, share: float) -> Point:
    return one[0] + share * (other[0] - one[0]), one[1] + share * (other[1] - one[1])


def _distance(one: Point, other: Point) -> float:
    return float(np.hypot(other[0] - one[0], other[1] - one[1]))
