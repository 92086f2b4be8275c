"""Finds a garment's landmarks by drawing silhouettes until one covers its matte: analysis by synthesis.

The search is CMA-ES (Hansen, The CMA Evolution Strategy: A Tutorial, 2016; the library `cmaes`, ADR 0142) on what is
not covered in common (1 - IoU), how little the picture changes where the silhouette lies on the garment itself, as
along a sleeve that hangs beside the trunk, and how odd the shape is for the kind.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import LANDMARKS, Template
from editor.redactor.garments.edges import Plane, lab_of, told
from editor.redactor.garments.silhouettes import Extent, Floats, Silhouette, Start
from editor.redactor.matting.fields import sized

_SIDE: Final = 128  # pixels of the longer side at which silhouettes are drawn
_ROOM: Final = 0.12  # of the box, on each side of it
_SHIFT: Final = 4  # bits: corners are drawn to a sixteenth of a pixel
_CANDIDATES: Final = 24  # a generation
_TRIED, _SEARCHED = 22, 70  # generations: of each start, and of the best
_SEED: Final = 20261121
_EDGE, _USUAL = 0.06, 0.004  # what a line without an edge, and a place far from the start, weigh against overlap
_STEPS: Final = (3.0, 3.0, 1.5, 1.5, 0.75, 0.75)  # pixels by which landmarks are moved one by one
_AWAY: Final = 0.6
_LAPPED: Final = 0.3  # what cloth that lies twice weighs against overlap
_ALONG: Final = np.linspace(0.1, 1, 8)

# Lines that lie on the garment: the inner side of sleeves and legs, and where the sleeve is set in.
_LINES: Final = {
    "upper": (("armpit", "elbow inner"), ("elbow inner", "cuff inner")),
    "legs": (("crotch", "knee inner"), ("knee inner", "end inner")),
    "skirt": (),
}


@dataclass(frozen=True, slots=True, eq=False)
class Fit:
    """A silhouette that was found.

    Attributes:
        silhouette: the family.
        points: K x 2, in pixels of the matte, in the order of `LANDMARKS`.
        loss: what the search made least; to compare families by.
    """

    silhouette: Silhouette
    points: Floats
    loss: float


def fitted(
    matte: Plane,
    rgb: NDArray[Any],
    silhouettes: Sequence[Silhouette],
    on_generation: Callable[[], None] = lambda: None,
) -> Fit:
    """The silhouette of those families that fits best. The same input gives the same result.

    Args:
        matte: H x W float32, 0-1; holds something above one half.
        rgb: H x W x 3, of any depth.
        on_generation: called often; what it raises ends the search.
    """
    target = Target.of(matte, rgb)
    searches = [_best_start(target, one, on_generation) for one in silhouettes]
    for search in searches:
        search.run(_SEARCHED, on_generation)
    best = min(searches, key=lambda search: search.loss)
    corners = _freed(best.corners, best.unlike)
    names = LANDMARKS[best.silhouette.template]
    return Fit(best.silhouette, target.of_drawn(corners[: len(names)]), best.loss)


def _best_start(target: Target, silhouette: Silhouette, on_generation: Callable[[], None]) -> _Search:
    """The search of a family that went best for a while."""
    searches = [_Search(target, silhouette, start) for start in silhouette.starts(target.extent)]
    for search in searches:
        search.run(_TRIED, on_generation)
    return min(searches, key=lambda search: search.loss)


def _freed(corners: Floats, unlike: Callable[[Floats], Floats]) -> Floats:
    """Landmarks that leave the family's symmetry, each a little, where that makes the silhouette fit better."""
    first, found = corners, corners
    for step in _STEPS:
        ways = step * np.array([(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y])
        for place in range(len(corners)):
            tried = np.repeat(found[None], len(ways) + 1, axis=0)
            tried[1:, place] += ways
            away = ((tried - first) ** 2).sum(axis=(1, 2)) / _SIDE**2
            losses = unlike(tried) + _AWAY * away
            found = tried[int(losses.argmin())]
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Target:
    """What silhouettes are compared with, small.

    Attributes:
        mask: h x w uint8: 1 where garment is.
        edges: h x w float32, 0-1.
        corner: the box's left and top, in pixels of the matte.
        unit: the box's height, in pixels of the matte.
        scale: pixels of `mask` for one of the matte.
        room: left and top of the box in `mask`.
    """

    mask: NDArray[np.uint8]
    edges: Plane
    corner: Floats
    unit: float
    scale: float
    room: float

    @staticmethod
    def of(matte: Plane, rgb: NDArray[Any]) -> Target:
        import cv2

        rows, columns = (np.flatnonzero((matte > 0.5).any(axis=axis)) for axis in (1, 0))
        top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
        scale = _SIDE / ((1 + 2 * _ROOM) * max(bottom - top, right - left))
        room = _ROOM * _SIDE / (1 + 2 * _ROOM)
        size = (round((right - left) * scale + 2 * room), round((bottom - top) * scale + 2 * room))

        def seen(plane: NDArray[Any], border: int) -> NDArray[Any]:
            small = sized(plane, plane.shape[1] * scale, plane.shape[0] * scale) if scale < 1 else plane
            across, down = small.shape[1] / plane.shape[1], small.shape[0] / plane.shape[0]
            step = np.array([scale / across, scale / down])
            moved = room - np.array([left, top]) * scale + 0.5 * step - 0.5
            matrix = np.column_stack([np.diag(step), moved])
            return np.asarray(cv2.warpAffine(small, matrix, size, flags=cv2.INTER_LINEAR, borderMode=border))

        mask = np.asarray(seen(matte, cv2.BORDER_CONSTANT) > 0.5, np.uint8)
        edges = told(lab_of(seen(rgb, cv2.BORDER_REPLICATE)), 0.8, mask > 0)
        rim = cv2.morphologyEx(mask, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
        return Target(
            mask,
            np.maximum(edges, rim.astype(np.float32)),
            np.array([left, top], float),
            float(bottom - top),
            scale,
            room,
        )

    @property
    def extent(self) -> Extent:
        """The mask's rows, in heights of the garment."""
        height = self.unit * self.scale
        first = round(self.room)
        rows = self.mask[first : max(first + 1, round(first + height))]
        places = [np.flatnonzero(row) for row in rows]
        widths = np.array([len(place) for place in places]) / height
        middles = np.array([np.median(place) if len(place) else np.nan for place in places])
        middles = (np.where(np.isnan(middles), np.nanmedian(middles), middles) + 0.5 - self.room) / height
        return Extent(widths, middles, (self.mask.shape[1] - 2 * self.room) / height)

    def drawn(self, points: Floats) -> Floats:
        """Points of a silhouette, in heights of the garment, as pixels of `mask`."""
        return points * (self.unit * self.scale) + self.room

    def of_drawn(self, corners: Floats) -> Floats:
        """Pixels of `mask` as pixels of the matte."""
        return (corners - self.room) / self.scale + self.corner

    def unlike(self, corners: Floats, polygons: Sequence[NDArray[np.intp]]) -> Floats:
        """P x K x 2 pixels of `mask` -> P: how little polygons through them cover it, and how much each other."""
        areas = sum((_areas(corners[:, polygon]) for polygon in polygons), np.zeros(len(corners)))
        common, either, drawn = np.array([_covered(self.mask, one, polygons) for one in corners]).T
        lapped = np.maximum(0, areas - drawn) / np.maximum(1, drawn)
        return np.asarray(1 - common / np.maximum(1, either) + _LAPPED * lapped)


def overlap_of(mask: NDArray[np.uint8], corners: Floats, polygons: Sequence[NDArray[np.intp]]) -> float:
    """Intersection over union of a mask of 0 and 1 and of polygons through some of its places."""
    common, either, _ = _covered(mask, corners, polygons)
    return common / max(1, either)


def _covered(mask: NDArray[np.uint8], corners: Floats, polygons: Sequence[NDArray[np.intp]]) -> tuple[int, int, int]:
    """Pixels of both mask and polygons, of either, and of the polygons."""
    import cv2

    drawn = np.zeros(mask.shape, np.uint8)
    # A place is the corner of a pixel, OpenCV's the middle of one.
    whole = np.rint(np.clip((corners - 0.5) * (1 << _SHIFT), -30_000, 30_000)).astype(np.int32)
    for polygon in polygons:
        cv2.fillPoly(drawn, [whole[polygon]], 1, shift=_SHIFT)
    common, all_drawn = cv2.countNonZero(cv2.bitwise_and(drawn, mask)), cv2.countNonZero(drawn)
    return common, cv2.countNonZero(cv2.bitwise_or(drawn, mask)), all_drawn


def _areas(corners: Floats) -> Floats:
    """P x N x 2 -> P: what polygons enclose (the shoelace formula)."""
    x, y = corners[..., 0], corners[..., 1]
    return np.asarray(np.abs((x * np.roll(y, -1, axis=1) - y * np.roll(x, -1, axis=1)).sum(axis=1)) / 2)


class _Search:
    """One start of one family."""

    def __init__(self, target: Target, silhouette: Silhouette, start: Start) -> None:
        from cmaes import CMA

        self._target, self.silhouette, self._start = target, silhouette, start
        self._polygons = silhouette.polygons
        self._lines = _lines(silhouette.template)
        self._search = CMA(np.zeros(len(start.values)), 0.6, seed=_SEED, population_size=_CANDIDATES)
        self.values = start.values
        self.loss = float(self._losses(start.values[None])[0])

    def run(self, generations: int, on_generation: Callable[[], None]) -> None:
        for _ in range(generations):
            on_generation()
            asked = [self._search.ask() for _ in range(_CANDIDATES)]
            values = self._start.values + np.array(asked) * self._start.spread
            losses = self._losses(values)
            least = int(losses.argmin())
            if losses[least] < self.loss:
                self.loss, self.values = float(losses[least]), values[least]
            self._search.tell(list(zip(asked, losses.tolist(), strict=True)))

    def _losses(self, values: Floats) -> Floats:
        corners = self._target.drawn(self.silhouette.points(values))
        usual = (((values - self._start.values) / (3 * self._start.spread)) ** 2).mean(axis=1)
        return np.asarray(self.unlike(corners) + self.silhouette.odd(values) + _USUAL * usual)

    @property
    def corners(self) -> Floats:
        """K x 2: the best landmarks so far, in pixels of the target's mask."""
        return self._target.drawn(self.silhouette.points(self.values[None])[0])

    def unlike(self, corners: Floats) -> Floats:
        """P x K x 2 pixels -> P: how little such silhouettes look like the garment."""
        return np.asarray(self._target.unlike(corners, self._polygons) + _EDGE * self._missed(corners))

    def _missed(self, corners: Floats) -> Floats:
        """P x K x 2 pixels -> P: how little of the lines on the garment are edges, 0-1."""
        if not len(self._lines):
            return np.zeros(len(corners))
        first, last = corners[:, self._lines[:, 0], None], corners[:, self._lines[:, 1], None]
        places = (first + (last - first) * _ALONG[:, None]).astype(np.int32)
        height, width = self._target.edges.shape
        found = self._target.edges[np.clip(places[..., 1], 0, height - 1), np.clip(places[..., 0], 0, width - 1)]
        return np.asarray(1 - found.mean(axis=(1, 2)))


def _lines(template: Template) -> NDArray[np.intp]:
    names = LANDMARKS[template]
    pairs = [
        [names.index(name if name == "crotch" else f"{name} {side}") for name in line]
        for line in _LINES[template]
        for side in ("left", "right")
    ]
    return np.array(pairs, np.intp).reshape(-1, 2)
