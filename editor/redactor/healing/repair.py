"""What one stroke of the heal brush does to a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.redactor.healing.blending import blended
from editor.redactor.healing.fill import CAREFUL, QUICK, fill
from editor.redactor.healing.patches import Mask, Planes
from editor.redactor.healing.planes import Patch, patch_of, planes_of
from editor.redactor.healing.source_search import best_place, reach_of
from editor.redactor.healing.strokes import CLONE, REMOVE, HealStroke
from editor.redactor.stroke_raster import FULL, Box, BrushTip, Coverage, StrokeRaster

_RIM = 8  # pixels around a region that blending looks at
_TILE = 1024  # long thin strokes are repaired in pieces of this many pixels
_THIN = 0.3  # part of its rectangle that a thin stroke covers at most
_WIDEST_HEAL = 250.0  # pixels from rim to middle beyond which one place cannot heal a spot
_FARTHEST = 800  # pixels within which a place is looked for
_NEAREST, _NEARER = (
    96,
    400,
)  # pixels of surroundings around a hole that a filling is put together from
_LARGEST = 6_000_000  # pixels that a filling is worked out on at full size
_STRIP = 1_000_000  # pixels


def repairs(frame: Frame, stroke: HealStroke, is_cancelled: Callable[[], bool] = lambda: False) -> Iterator[Patch]:
    """The patches that a stroke lays over the picture: each is to be pasted into `frame` before the next is asked for.

    Where nothing can be found (the whole picture is painted, the source lies outside) the picture stays as it is.

    Raises:
        Cancelled: `is_cancelled` said so.
    """
    box, coverage = _covered(frame, stroke)
    if coverage is None:
        return
    weight = coverage * np.float32(stroke.stroke.brush.opacity / 100 / FULL)
    if stroke.stroke.mode == CLONE:
        yield from _clone(frame, stroke, box, weight)
        return
    region = coverage > 0
    if stroke.stroke.mode == REMOVE:  # no trace of the object may shine through
        weight = region * np.float32(stroke.stroke.brush.opacity / 100)
    task = _Task(frame, stroke, region, box, is_cancelled)
    for part in _parts(region):
        if is_cancelled():
            raise Cancelled
        found = task.solved(part)
        if found is not None:
            yield from _patches(frame, (part[0] + box[0], part[1] + box[1], part[2] + box[0], part[3] + box[1]), found,
                                weight[part[1] : part[3], part[0] : part[2]])  # fmt: skip


def _covered(frame: Frame, stroke: HealStroke) -> tuple[Box, Coverage | None]:
    tip = BrushTip(stroke.stroke.brush, np.eye(3), frame.size)
    line = tip.line(stroke.stroke.points)
    box = tip.box(line)
    if box is None:
        return (0, 0, 0, 0), None
    raster = StrokeRaster(tip, box)
    raster.draw(line)
    return box, raster.coverage if raster.coverage.any() else None


def _clone(frame: Frame, stroke: HealStroke, box: Box, weight: Planes) -> Iterator[Patch]:
    """The source as it is; where that lies outside of the picture nothing changes."""
    across, down = _steps(stroke)
    width, height = frame.size
    left, top = max(box[0], -across), max(box[1], -down)
    right, bottom = min(box[2], width - across), min(box[3], height - down)
    if left < right and top < bottom:
        copied = planes_of(frame, (left + across, top + down, right + across, bottom + down))
        inner = slice(top - box[1], bottom - box[1]), slice(left - box[0], right - box[0])
        yield from _patches(frame, (left, top, right, bottom), copied, weight[inner])


def _patches(frame: Frame, box: Box, planes: Planes, weight: Planes) -> Iterator[Patch]:
    """In strips: what is computed in floats takes four times the room of the picture."""
    left, top, right, bottom = box
    rows = max(1, _STRIP // (right - left))
    patches = [
        patch_of(frame, (left, start, right, min(start + rows, bottom)), planes[start - top : start - top + rows],
                 weight[start - top : start - top + rows])
        for start in range(top, bottom, rows)
    ]  # fmt: skip
    yield from patches


def _parts(region: Mask) -> Iterator[Box]:
    """The rectangles in which a region is repaired one after the other: all of it, or pieces of a long thin one."""
    height, width = region.shape
    if max(height, width) <= 1.5 * _TILE or region.mean() > _THIN:
        yield 0, 0, width, height
        return
    for top in range(0, height, _TILE):
        for left in range(0, width, _TILE):
            if region[top : top + _TILE, left : left + _TILE].any():
                yield left, top, min(left + _TILE, width), min(top + _TILE, height)


class _Task:
    """A stroke on its way.

    Args:
        region: what the stroke paints, h x w bool of its rectangle; pieces that are done are taken out of it.
        box: the stroke's rectangle in the picture.
    """

    def __init__(
        self, frame: Frame, stroke: HealStroke, region: Mask, box: Box, is_cancelled: Callable[[], bool]
    ) -> None:
        self._frame, self._stroke, self._todo, self._box = frame, stroke, region.copy(), box
        self._is_cancelled = is_cancelled
        self._thickness = _thickness(region)

    def solved(self, part: Box) -> Planes | None:
        """The repaired pixels of a part of the rectangle; None where nothing is known to repair it from."""
        left, top, right, bottom = part
        if self._stroke.stroke.mode == REMOVE or self._thickness > _WIDEST_HEAL:
            found = self._filled(part, 4 * self._thickness, CAREFUL)
        elif self._stroke.offset is not None:
            across, down = _steps(self._stroke)
            found = self._blended(part, (down, across))
        else:
            found = self._found(part)
        self._todo[top:bottom, left:right] = False
        return found

    def _found(self, part: Box) -> Planes | None:
        """From the best place near by, or put together where something runs through the spot."""
        domain, hole = self._domain(part, min(reach_of(self._todo, self._thickness), _FARTHEST))
        if hole.all():
            return None
        place = best_place(planes_of(self._frame, domain), hole, self._thickness)
        if place is not None and place.fits:
            return self._blended(part, place.offset)
        return self._filled(part, 2.5 * self._thickness, QUICK)

    def _blended(self, part: Box, offset: tuple[int, int] | None) -> Planes | None:
        """With the detail of the place at an offset; None: with none at all."""
        domain, hole = self._domain(part, _RIM)
        if hole.all():
            return None
        picture = planes_of(self._frame, domain)
        source = np.zeros_like(picture) if offset is None else _shifted(self._frame, domain, offset)
        return _cut(blended(picture, source, hole), domain, self._placed(part))

    def _filled(self, part: Box, margin: float, searched: int) -> Planes | None:
        """Put together from the surroundings; smooth where these are too small."""
        margin = min(max(_NEAREST, margin), max(_NEARER, self._thickness))
        domain, hole = self._domain(part, int(margin))
        if hole.all():
            return None
        shrink = 1
        while hole.size / shrink**2 > _LARGEST:
            shrink *= 2
        picture = planes_of(self._frame, domain)
        if shrink == 1:
            found = fill(picture, hole, self._stroke.seed, self._is_cancelled, searched)
        else:
            found = _filled_small(picture, hole, shrink, self._stroke.seed, self._is_cancelled)
        if found is None:
            return self._blended(part, None)
        return _cut(found, domain, self._placed(part))

    def _domain(self, part: Box, margin: int) -> tuple[Box, Mask]:
        """A part with its surroundings, in pixels of the picture, and what is still unknown there."""
        left, top, right, bottom = self._placed(part)
        width, height = self._frame.size
        box = max(0, left - margin), max(0, top - margin), min(width, right + margin), min(height, bottom + margin)
        hole = np.zeros((box[3] - box[1], box[2] - box[0]), bool)
        mine = self._box
        across, down = (max(box[0], mine[0]), min(box[2], mine[2])), (max(box[1], mine[1]), min(box[3], mine[3]))
        hole[down[0] - box[1] : down[1] - box[1], across[0] - box[0] : across[1] - box[0]] = self._todo[
            down[0] - mine[1] : down[1] - mine[1], across[0] - mine[0] : across[1] - mine[0]
        ]
        return box, hole

    def _placed(self, part: Box) -> Box:
        left, top = self._box[:2]
        return part[0] + left, part[1] + top, part[2] + left, part[3] + top


def _filled_small(
    picture: Planes, hole: Mask, shrink: int, seed: int, is_cancelled: Callable[[], bool]
) -> Planes | None:
    """A hole of many megapixels, found at a smaller size and enlarged: there is little known that it could show."""
    import cv2

    height, width = hole.shape
    size = (-(-width // shrink), -(-height // shrink))
    gap = cv2.resize(hole.astype(np.float32), size, interpolation=cv2.INTER_AREA) > 0
    found = fill(np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA)), gap, seed, is_cancelled)
    if found is None:
        return None
    return np.asarray(cv2.resize(found, (width, height), interpolation=cv2.INTER_CUBIC))


def _shifted(frame: Frame, box: Box, offset: tuple[int, int]) -> Planes:
    """The picture at an offset from a rectangle; beyond its edges they repeat themselves."""
    left, top, right, bottom = box
    rows = np.clip(np.arange(top, bottom) + offset[0], 0, frame.height - 1)
    columns = np.clip(np.arange(left, right) + offset[1], 0, frame.width - 1)
    corner = int(columns.min()), int(rows.min())
    seen = planes_of(frame, (*corner, int(columns.max()) + 1, int(rows.max()) + 1))
    return np.asarray(seen[np.ix_(rows - corner[1], columns - corner[0])])


def _steps(stroke: HealStroke) -> tuple[int, int]:
    across, down = stroke.offset or (0.0, 0.0)
    return round(across), round(down)


def _cut(planes: Planes, domain: Box, place: Box) -> Planes:
    left, top = domain[:2]
    return planes[place[1] - top : place[3] - top, place[0] - left : place[2] - left]


def _thickness(region: Mask) -> float:
    """Pixels from the rim of a region to its middle."""
    import cv2

    return float(cv2.distanceTransform(np.pad(region, 1).astype(np.uint8), cv2.DIST_L2, 3).max())
