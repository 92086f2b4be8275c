"""Holes: parts of an object that show its background, as the inside of a ring, a handle or a chain does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import DEPTHS
from editor.redactor.matting.doubts import colour_evidence
from editor.redactor.matting.fields import Floats
from editor.redactor.regions.local_colours import LocalColours, local_colours

PIXELS: Final = 250_000  # of the picture that holes are looked for in
MOST: Final = 24  # nobody clicks through more
_NEAR: Final = 48  # pixels: half width of the windows in which colours are compared
_FLAT: Final = 2.0  # pixels over which evidence is gathered: single pixels have any colour
_ODDS: Final = 1.5  # log odds from which a place shows the background
_ALIKE: Final = 12.0  # squared Mahalanobis distance from the background's colour beyond which nothing is it
_THIN: Final = 2  # pixels: what is narrower than twice this is an edge
_RIM: Final = 12  # pixels by which a hole may grow into what looks like it
_SMALLEST: Final = 1.2e-4  # share of the picture
_SEED: Final = 5e-5  # of it that has to be sure of a hole
_LARGEST: Final = 0.7  # of the object: more is no hole of it
_EDGE: Final = 0.02  # step of intensity that a hole has at its rim, in the mean
_FRAME: Final = 2.5  # how many times steeper than its inside a rim is that is there all around
_MUCH: Final = 0.08  # of the object: from here on a hole tells wrong colours of it
_PLAIN: Final = 0.3  # certainty below which nothing is shown
# What makes a hole certain: log odds of its colours, softness of the mask there, a rim steeper than its inside, and how
# much more frequent its colours are outside the object. Found on every other picture of saliency_val.
_WEIGHTS: Final = (0.6, 5.0, 0.6, 0.3)
_OFFSET: Final = -5.3


@dataclass(frozen=True, slots=True, eq=False)
class Region:
    """A part of the upright input.

    Attributes:
        place: x, y of a point well inside it, in shares of the picture's width and height.
        share: of the picture's area.
        certainty: 0-1: how plainly it is what it was taken for.
        inside: h x w bool: the part itself, on the plane it was found on.
    """

    place: tuple[float, float]
    share: float
    certainty: float
    inside: NDArray[np.bool_]


def holes(subject: Floats, rgb: NDArray[Any]) -> list[Region]:
    """The holes of an object, the largest first; no more than `MOST`.

    A place of the object shows the background where its colour, in the spread that the background's colours have
    around there, is the background's and not that of the object around there (the difference of two squared
    Mahalanobis distances), and where over the whole picture that colour is found outside rather than inside. What is
    found is taken out of the object and the object's colours are measured once more, since a hole that counts as
    object hides itself. A hole has a rim: where nothing is to be seen at its border (white on white) it is none.

    Args:
        subject: h x w float32, 0-1: the matte, of the whole upright input.
        rgb: h x w x 3, any depth of `Frame`, of the same size.
    """
    colours = rgb.astype(np.float32) * np.float32(1 / DEPTHS[rgb.dtype.name])
    object_ = np.asarray(subject > 0.5)
    if min(subject.shape) < 16 or not object_.any() or object_.all():
        return []
    seen = _Seen.measured(colours, subject, object_)
    found = _parts(np.asarray(object_ & (seen.odds > _ODDS)), object_, _SEED, 1)
    regions = [seen.region(part, _grown(part, seen.near & object_)) for part in found if _is_hole(part, object_)]
    sound = [one for one in regions if one is not None and one.certainty >= _PLAIN and one.share >= _SMALLEST]
    return sorted(sound, key=lambda one: -one.share)[:MOST]


@dataclass(frozen=True, slots=True, eq=False)
class _Seen:
    """What is known of each place: log odds that it shows the background, whether it does so by itself, how much of the
    odds is true everywhere, how steep the picture is there, and the matte."""

    odds: Floats
    near: NDArray[np.bool_]
    everywhere: Floats
    steep: Floats
    subject: Floats

    @staticmethod
    def measured(colours: Floats, subject: Floats, object_: NDArray[np.bool_]) -> _Seen:
        steep = _steepness(colours)
        ground = local_colours(colours, np.clip((0.1 - subject) / 0.1, 0, 1), _NEAR)
        taken = _framed(np.asarray((_flat(ground.distance(colours)) < _ALIKE) & object_), object_, steep)
        for _ in range(2):
            odds, near, everywhere = _odds(colours, subject * (1 - taken), ground)
            taken = np.asarray((odds > _ODDS / 2) & object_, np.float32)
        return _Seen(odds, near, everywhere, steep, subject)

    def region(self, part: NDArray[np.bool_], whole: NDArray[np.bool_]) -> Region | None:
        """`whole` as a hole, judged by its `part` that is sure; None where it has no rim."""
        import cv2

        rim = cv2.morphologyEx(part.astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((2 * _THIN + 1,) * 2, np.uint8)) > 0
        if float(self.steep[rim].mean()) < max(_EDGE, 1.2 * float(np.median(self.steep[part]))):
            return None
        closed = min(4.0, _closed(part, self.steep))
        signs = float(np.percentile(self.odds[part], 75)), 1 - float(self.subject[part].mean()), closed
        score = float(np.dot(_WEIGHTS, (*signs, float(self.everywhere[part].mean())))) + _OFFSET
        return Region(middle(whole), float(whole.mean()), 1 / (1 + math.exp(-score)), whole)


def _framed(alike: NDArray[np.bool_], object_: NDArray[np.bool_], steep: Floats) -> Floats:
    """1 where a large part of the object is like the background and has an edge all around: a hole that is larger than
    what is left of the object must not pass for the object. Small parts cannot, and may be prints."""
    result = np.zeros(alike.shape, np.float32)
    least = _MUCH * np.count_nonzero(object_)
    for part in _parts(alike, object_, _SMALLEST, _THIN, most=0.9):
        if np.count_nonzero(part) > least and _closed(part, steep) > _FRAME:
            result[part] = 1
    return result


def _closed(part: NDArray[np.bool_], steep: Floats) -> float:
    """How many times steeper than its inside a part's rim is, nearly everywhere: a shadow fades somewhere."""
    import cv2

    line = (cv2.dilate(part.astype(np.uint8), np.ones((3, 3), np.uint8)) > 0) & ~part
    around = cv2.dilate(steep, np.ones((2 * _THIN + 1,) * 2, np.uint8))[line]
    return float(np.percentile(around, 20)) / (float(np.median(steep[part])) + 0.01) if around.size else 0.0


def middle(part: NDArray[np.bool_]) -> tuple[float, float]:
    """A point well inside, x and y in shares of the plane: the one farthest from its rim."""
    import cv2

    depth = cv2.distanceTransform(np.pad(part.astype(np.uint8), 1), cv2.DIST_L2, 5)[1:-1, 1:-1]
    row, column = np.unravel_index(int(depth.argmax()), depth.shape)
    return float(column + 0.5) / part.shape[1], float(row + 0.5) / part.shape[0]


def _odds(colours: Floats, subject: Floats, ground: LocalColours) -> tuple[Floats, NDArray[np.bool_], Floats]:
    """h x w each: log odds that a place shows the background (positive: it does), gathered around it; whether its own
    colour says so; the global part of the odds."""
    near = local_colours(colours, np.clip((subject - 0.9) / 0.1, 0, 1), _NEAR)
    to_ground, to_object = ground.distance(colours), near.distance(colours)
    alone = np.clip((to_object + near.spread - to_ground - ground.spread) / 2, -6, 6)
    local = np.where(ground.distance(_flat(colours)) > _ALIKE, -6, alone)
    everywhere = -colour_evidence(colours, subject)
    near_and_far = _flat(np.asarray(local, np.float32)) + np.float32(0.5) * np.clip(everywhere, -3, 3)
    return near_and_far, np.asarray(_flat(np.asarray(alone, np.float32), 0.7) > 0), np.clip(everywhere, -4, 4)


def _flat(plane: Floats, sigma: float = _FLAT) -> Floats:
    import cv2

    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma), np.float32)


def _steepness(colours: Floats) -> Floats:
    """How far a colour steps within two pixels."""
    import cv2

    smooth = cv2.GaussianBlur(colours, (0, 0), 0.8)
    kernel = np.ones((3, 3), np.uint8)
    return np.asarray((cv2.dilate(smooth, kernel) - cv2.erode(smooth, kernel)).max(axis=2))


def _parts(
    places: NDArray[np.bool_], object_: NDArray[np.bool_], least: float, thin: int, most: float = _LARGEST
) -> list[NDArray[np.bool_]]:
    """Connected parts of at least a share of the picture and at most one of the object, without what is thin."""
    import cv2

    disc = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (2 * thin + 1,) * 2)
    core = cv2.morphologyEx(places.astype(np.uint8), cv2.MORPH_OPEN, disc)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(core, connectivity=4)
    low, high = least * places.size, most * np.count_nonzero(object_)
    return [np.asarray(labels == i) for i in range(1, count) if low <= stats[i, cv2.CC_STAT_AREA] <= high]


def _grown(part: NDArray[np.bool_], near: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """With what hangs together with it by its own colour: gathering evidence has cost it its rim and its corners."""
    import cv2

    step, whole, allowed = np.ones((3, 3), np.uint8), part.astype(np.uint8), (part | near).astype(np.uint8)
    for _ in range(_RIM):
        whole = cv2.dilate(whole, step) & allowed
    whole = cv2.morphologyEx(np.pad(whole, _THIN), cv2.MORPH_CLOSE, np.ones((2 * _THIN + 1,) * 2, np.uint8))
    return np.asarray(whole[_THIN:-_THIN, _THIN:-_THIN] > 0)


def _is_hole(part: NDArray[np.bool_], object_: NDArray[np.bool_]) -> bool:
    """Whether it lies in the object, not along its edge."""
    import cv2

    ring = (cv2.dilate(part.astype(np.uint8), np.ones((2 * _THIN + 5,) * 2, np.uint8)) > 0) & ~part
    return bool(ring.any() and np.count_nonzero(ring & object_) >= 0.5 * np.count_nonzero(ring))
