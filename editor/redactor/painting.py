"""What strokes of a brush do to a plane, in a view of any size."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.redactor.bend import Bend
from editor.redactor.geometry import Matrix
from editor.redactor.stroke_raster import FULL, Box, Brush, BrushTip, StrokeRaster
from editor.redactor.strokes import Stroke

Plane = NDArray[np.float32]

_TILE = 128


@dataclass(frozen=True, slots=True, eq=False)
class Painting:
    """What strokes do to a plane in one view, whatever the plane holds: ``plane * keep + target * restore``.

    Attributes:
        keep, restore: H x W float32 in 0-1; their sum is at most 1.
    """

    keep: Plane
    restore: Plane

    @staticmethod
    def blank(size: tuple[int, int]) -> Painting:
        """No strokes yet in a view of this width and height."""
        shape = (size[1], size[0])
        return Painting(np.ones(shape, np.float32), np.zeros(shape, np.float32))

    def applied(self, plane: Plane, target: Plane) -> Plane:
        """The painted plane; `target` is what restoring leads to. Both of any shape that broadcasts to the view's."""
        return plane * self.keep + target * self.restore

    def continued(
        self, strokes: Sequence[Stroke], to_input: Matrix, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Painting:
        """With more strokes on top: mode ``"restore"`` leads to the target, any other one to 0.

        Args:
            to_input: 3 x 3 homography from the view's pixels to pixels of the upright input.

        Raises:
            Cancelled: `is_cancelled` said so.
        """
        painting = Painting(self.keep.copy(), self.restore.copy())
        size = (self.keep.shape[1], self.keep.shape[0])
        tips: dict[Brush, BrushTip] = {}
        for stroke in strokes:
            if is_cancelled():
                raise Cancelled
            if stroke.brush not in tips:
                tips[stroke.brush] = BrushTip(stroke.brush, to_input, size)
            painting._paint(stroke, tips[stroke.brush])
        return painting

    def within(
        self, stroke: Stroke, to_input: Matrix, limit: Plane, is_cancelled: Callable[[], bool] = lambda: False
    ) -> Painting:
        """With a stroke on top that covers no more than `limit` (H x W float32 in 0-1) lets it."""
        size = (self.keep.shape[1], self.keep.shape[0])
        alone = Painting.blank(size).continued([replace(stroke, mode="restore")], to_input, is_cancelled)
        return self.covered(alone.restore * limit, stroke.mode)

    def covered(self, weight: Plane, mode: str) -> Painting:
        """With something on top that covers `weight` (H x W float32 in 0-1)."""
        left = 1 - weight
        restore = self.restore * left
        return Painting(self.keep * left, restore + weight if mode == "restore" else restore)

    def _paint(self, stroke: Stroke, tip: BrushTip) -> None:
        line = tip.line(stroke.points)
        box = tip.box(line)
        if box is None:
            return
        raster = StrokeRaster(tip, box)
        if raster.draw(line) is None:
            return
        for tile in _tiles(raster.coverage.shape):
            covered = raster.coverage[tile]
            # A long stroke's box is nearly empty; most of its tiles are not worth the arithmetic.
            if covered.any():
                self._blend(_moved(tile, box), covered, stroke)

    def _blend(self, part: tuple[slice, slice], covered: NDArray[np.uint16], stroke: Stroke) -> None:
        weight = covered * np.float32(stroke.brush.opacity / 100 / FULL)
        left = 1 - weight
        self.keep[part] *= left
        self.restore[part] *= left
        if stroke.mode == "restore":
            self.restore[part] += weight


class PaintingCache:
    """The last paintings, so that one more stroke draws only itself, and taking one back draws nothing.

    Args:
        limit: how many are kept.
        pixels: views larger than this are not kept: nobody draws in them.
    """

    def __init__(self, limit: int = 6, pixels: int = 4_000_000) -> None:
        self._limit, self._pixels = limit, pixels
        self._kept: tuple[tuple[bytes, Painting, tuple[Any, ...]], ...] = ()

    def painting(
        self,
        strokes: tuple[Any, ...],
        place: bytes,
        size: tuple[int, int],
        paint: Callable[[Painting, Sequence[Any]], Painting],
    ) -> Painting:
        """What stored `strokes` do in a view.

        Args:
            place: tells the view from others.
            size: of the view.
            paint: `paint(painting, strokes)`: the painting with these on top.
        """
        start, done = Painting.blank(size), 0
        for kept_place, kept, drawn in self._kept:
            if kept_place == place and done < len(drawn) and drawn == strokes[: len(drawn)]:
                start, done = kept, len(drawn)
        painting = paint(start, strokes[done:]) if strokes[done:] else start
        if size[0] * size[1] <= self._pixels:
            others = [entry for entry in self._kept if entry[0] != place or entry[2] != strokes]
            # One assignment of a new tuple: renders of other threads see the old state or the new one.
            self._kept = (*others, (place, painting, strokes))[-self._limit :]
        return painting


def straightened(stroke: Stroke, bend: Bend) -> Stroke:
    """A stroke on pixels that a lens has bent, in the picture of a perfect one."""
    places, pressure = stroke.points[:, :2], stroke.points[:, 2]
    return replace(stroke, points=np.column_stack([bend.to_result(places), pressure * bend.growth(places)]))


def _tiles(shape: tuple[int, ...]) -> Iterator[tuple[slice, slice]]:
    for top in range(0, shape[0], _TILE):
        for left in range(0, shape[1], _TILE):
            yield slice(top, min(top + _TILE, shape[0])), slice(left, min(left + _TILE, shape[1]))


def _moved(tile: tuple[slice, slice], box: Box) -> tuple[slice, slice]:
    rows, columns = tile
    left, top = box[:2]
    return slice(rows.start + top, rows.stop + top), slice(columns.start + left, columns.stop + left)
