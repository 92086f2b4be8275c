"""A garment's matte parted into trunk and limbs, as it is to be cut, and the outline of each part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import OUTLINES, Garment
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, at_marks, evenly, lengths

Mask = NDArray[np.bool_]

_HEIGHT: Final = 400  # pixels of the garment when it is parted
_RIM: Final = 1.6  # of those pixels that a part reaches beyond the matte, so that its soft edge lies on it
_MARGIN: Final = 8
_DETOUR: Final = (
    1.7  # an outline that is so much longer than the line through its corners is not the one that was meant
)
_NEAR: Final = 0.07  # of the garment's height: corners further from the outline stay where they are


class Parts:
    """The parts of one garment, in pixels of a smaller picture of it; `inward` and `outward` lead there and back.

    Attributes:
        masks: of each part, H x W bool, without holes: 0 the trunk, 1 and 2 the limbs that are cut from it.
        height: of the garment in these pixels.
    """

    def __init__(self, garment: Garment, limbs: Sequence[int], opening: Points | None = None) -> None:
        """Part a garment.

        Args:
            limbs: which of 1 and 2 are parts of their own.
            opening: N x 2, in the garment's pixels: the trunk is cut along it, what lies on its right is part 3.
        """
        rows, columns = np.nonzero(garment.matte > 0.5)
        if not len(rows):
            rows, columns = (np.array([0, size - 1]) for size in garment.matte.shape)
        low, high = np.array([columns.min(), rows.min()]), np.array([columns.max() + 1, rows.max() + 1])
        self._scale = _HEIGHT / max(float(high[1] - low[1]), float(high[0] - low[0]) * 0.75, 1.0)
        self._corner = low - _MARGIN / self._scale
        size = np.ceil((high - low) * self._scale).astype(int) + 2 * _MARGIN
        self._size = int(size[0]), int(size[1])
        self.height = float(high[1] - low[1]) * self._scale
        cloth = self._matte(garment.matte)
        owner = self._owner(garment, limbs, cloth)
        if opening is not None and len(opening) > 1:
            owner[(owner == 0) & self._right_of(opening)] = 3
        self.masks = {part: _whole(cloth & (owner == part)) for part in (0, *limbs, *([3] if 3 in owner else []))}
        self._outlines = {part: _outline(mask) for part, mask in self.masks.items()}

    def inward(self, points: Points) -> Points:
        """From the garment's pixels to those of the masks."""
        return np.asarray((points - self._corner) * self._scale)

    def outward(self, points: Points) -> Points:
        """And back."""
        return np.asarray(points / self._scale + self._corner)

    def outline(self, part: int) -> Points:
        """N x 2, pixel by pixel, closed: the last is a neighbour of the first."""
        return self._outlines[part]

    def traced(self, curve: Curve) -> Points:
        """The line that a curve means, in pixels of the masks: along the outline of its part, where that is sane."""
        corners = self.inward(curve.corners)
        ring = self._outlines[curve.part]
        if not curve.outline or len(corners) < 2 or len(ring) < 3:
            return corners
        nearest = [int(np.argmin(((ring - corner) ** 2).sum(axis=1))) for corner in corners]
        pieces = [
            self._between(ring, (nearest[number], nearest[number + 1]), corners[number : number + 2])
            for number in range(len(corners) - 1)
        ]
        return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])

    def _between(self, ring: Points, ends: tuple[int, int], corners: Points) -> Points:
        """The way along the outline between two of its points that stays nearest to the straight line."""
        straight = evenly(self._drawn(ring, corners), 24)
        ways = [_walk(ring, *ends), _walk(ring, ends[1], ends[0])[::-1]]
        far = [float(np.linalg.norm(evenly(way, 24) - straight, axis=1).mean()) for way in ways]
        way = ways[int(np.argmin(far))]
        long = lengths(straight)[-1]
        sane = (
            lengths(way)[-1] < _DETOUR * long + 6 and np.linalg.norm(way[[0, -1]] - corners, axis=1).max() < self._near
        )
        return way if sane and len(way) > 1 else self._drawn(ring, straight)

    @property
    def _near(self) -> float:
        return _NEAR * self.height

    def _drawn(self, ring: Points, points: Points) -> Points:
        """Points drawn onto the outline where it is near."""
        apart = np.linalg.norm(points[:, None] - ring, axis=2)
        nearest = np.argmin(apart, axis=1)
        near = apart[np.arange(len(points)), nearest] < self._near
        return np.asarray(np.where(near[:, None], ring[nearest], points))

    def _matte(self, matte: NDArray[np.float32]) -> Mask:
        import cv2

        shrunk = matte
        if self._scale < 0.75:
            shrunk = cv2.resize(matte, None, fx=self._scale, fy=self._scale, interpolation=cv2.INTER_AREA)
        factor = shrunk.shape[1] / matte.shape[1], shrunk.shape[0] / matte.shape[0]
        step = np.array(factor) / self._scale
        offset = self._corner * factor + step * 0.5 - 0.5
        matrix = np.array([[step[0], 0, offset[0]], [0, step[1], offset[1]]])
        seen = cv2.warpAffine(shrunk, matrix, self._size, flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP)
        away = cv2.distanceTransform((seen <= 0.5).astype(np.uint8), cv2.DIST_L2, 5)
        return np.asarray(away <= _RIM)

    def _owner(self, garment: Garment, limbs: Sequence[int], cloth: Mask) -> NDArray[np.uint8]:
        """To which part each pixel belongs: the one in whose polygon it lies deepest, or the nearest."""
        outlines = OUTLINES[garment.category.template]
        depths = []
        for part in (0, *limbs):
            corners = self.inward(np.array([garment.landmarks[name] for name in outlines[part]], np.float64))
            depths.append(_depth(corners, cloth.shape))
        owner = np.array([0, *limbs], np.uint8)[np.argmax(depths, axis=0)]
        islands = {part: cloth & (owner == part) for part in (0, *limbs)}
        kept = {part: _largest(mask) for part, mask in islands.items()}
        stray = cloth & ~np.logical_or.reduce(list(kept.values()))
        if stray.any():
            nearest = np.argmin([_away(mask) for mask in kept.values()], axis=0)
            owner[stray] = np.array(list(kept), np.uint8)[nearest[stray]]
        return np.asarray(owner)

    def _right_of(self, opening: Points) -> Mask:
        """What lies to the picture's right of a line from above to below, which goes straight on at its ends."""
        line = self.inward(opening)
        order = np.argsort(line[:, 1], kind="stable")
        rows = np.arange(self._size[1]) + 0.5
        column = np.interp(rows, line[order, 1], line[order, 0])
        return np.asarray(np.arange(self._size[0])[None] + 0.5 > column[:, None])


def resampled(line: Points, step: float) -> tuple[Points, NDArray[np.float64]]:
    """A line at even steps of nearly that length, and how far along it, 0-1, each point lies; a point stays one."""
    marks = lengths(line)
    if len(line) < 2 or marks[-1] <= 0:
        return line[:1], np.zeros(1)
    share = np.linspace(0, 1, max(2, round(marks[-1] / step) + 1))
    return at_marks(line, marks, share * marks[-1]), share


def _walk(ring: Points, first: int, last: int) -> Points:
    return ring[first : last + 1] if first <= last else np.concatenate([ring[first:], ring[: last + 1]])


def _depth(corners: Points, shape: tuple[int, ...]) -> NDArray[np.float32]:
    import cv2

    plane = np.zeros(shape, np.uint8)
    cv2.fillPoly(plane, [np.rint(corners * 16 - 8).astype(np.int32)], 1, shift=4)
    inside = cv2.distanceTransform(plane, cv2.DIST_L2, 5)
    return np.asarray(inside - cv2.distanceTransform(1 - plane, cv2.DIST_L2, 5), np.float32)


def _away(mask: Mask) -> NDArray[np.float32]:
    import cv2

    if not mask.any():
        return np.full(mask.shape, 1e6, np.float32)
    return np.asarray(cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5), np.float32)


def _largest(mask: Mask) -> Mask:
    import cv2

    count, names, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8), connectivity=4)
    if count < 2:
        return mask
    return np.asarray(names == 1 + int(np.argmax(stats[1:, cv2.CC_STAT_AREA])))


def _whole(mask: Mask) -> Mask:
    """The largest piece, its holes filled: what lies in them is transparent by the matte."""
    import cv2

    plane = np.zeros(mask.shape, np.uint8)
    rings, _ = cv2.findContours(_largest(mask).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    cv2.drawContours(plane, rings, -1, 1, -1)
    return plane > 0


def _outline(mask: Mask) -> Points:
    import cv2

    rings, _ = cv2.findContours(mask.astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    if not rings:
        return np.zeros((0, 2))
    return np.asarray(max(rings, key=len)[:, 0].astype(np.float64) + 0.5)
