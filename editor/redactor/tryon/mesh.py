"""The mesh of triangles on which a garment is deformed: cut where its cloth is cut, held along its outlines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, at_marks
from editor.redactor.tryon.parts import Mask, Parts, resampled

Index = NDArray[np.intp]

SPACING: Final = 1 / 30  # of the garment's height, between the vertices
_PINS: Final = 0.8  # of the spacing, along the outline
_RING: Final = 0.7
_INSIDE: Final = 0.55
_SAME: Final = 0.35
_OVER: Final = 1.5  # pixels that a triangle may reach over the edge of its part


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Triangles over a garment.

    Attributes:
        rest: V x 2 float64: the vertices, in pixels of the garment.
        triangles: T x 3 vertices each.
        part: T int8: 0 the trunk's, 1 and 2 the limbs'.
        pins: P vertices that are held.
        places: P x 2: where, in the body's pixels.
    """

    rest: Points
    triangles: Index
    part: NDArray[np.int8]
    pins: Index
    places: Points


def meshed(parts: Parts, curves: Sequence[Curve], seams: Mapping[int, Points]) -> Mesh:
    """Triangles over all parts.

    Args:
        curves: what is held, and where.
        seams: limb -> the two ends, in the garment's pixels, of the line along which it hangs together with the trunk;
            everywhere else they are apart.
    """
    step = SPACING * parts.height
    builder = _Builder(parts, step)
    for part, ends in seams.items():
        if part in parts.masks:
            builder.sew(part, parts.inward(ends))
    for curve in curves:
        if curve.part in parts.masks:
            builder.pin(curve)
    return builder.built()


class _Builder:
    def __init__(self, parts: Parts, step: float) -> None:
        self._parts = parts
        self._step = step
        self._points = np.zeros((0, 2))
        self._of: dict[int, list[int]] = {part: [] for part in parts.masks}
        self._pins: dict[int, Points] = {}

    def sew(self, part: int, ends: Points) -> None:
        """Vertices that a limb and the trunk share; the trunk's half that lies nearer where it is open."""
        line, _ = resampled(ends, self._step)
        trunk = 0
        if 3 in self._of:
            middle = np.rint(ends.mean(axis=0)).astype(int)
            trunk = min((0, 3), key=lambda half: _apart(self._parts.outline(half), middle[None].astype(float)).min())
        new = self._add(line)
        for owner in (part, trunk):
            self._of[owner] += [vertex for vertex in new if vertex not in self._of[owner]]

    def pin(self, curve: Curve) -> None:
        """Hold the points of a curve; one that nearly is there already is held where that lies."""
        source, share = resampled(self._parts.traced(curve), _PINS * self._step)
        marks = np.linspace(0, 1, len(curve.target))
        target = at_marks(curve.target, marks, share) if len(curve.target) > 1 else curve.target
        for point, place in zip(source, target, strict=True):
            near = self._near(curve.part, point)
            vertex = near if near is not None else self._own(curve.part, point)
            self._pins.setdefault(vertex, place)

    def built(self) -> Mesh:
        triangles, part = [], []
        for number, mask in self._parts.masks.items():
            self._fill(number, mask)
            found = self._triangles(number, mask)
            triangles.append(found)
            part += [0 if number == 3 else number] * len(found)
        joined = np.concatenate(triangles)
        used = np.unique(joined)
        place = np.full(len(self._points), -1, np.intp)
        place[used] = np.arange(len(used))
        pins = np.array([vertex for vertex in self._pins if place[vertex] >= 0], np.intp)
        places = np.array([self._pins[int(vertex)] for vertex in pins], np.float64).reshape(-1, 2)
        rest = self._parts.outward(self._points[used])
        return Mesh(rest, place[joined], np.array(part, np.int8), place[pins], places)

    def _add(self, points: Points) -> list[int]:
        """New vertices, but for what is a vertex already."""
        added = []
        for point in points:
            near = np.flatnonzero(np.linalg.norm(self._points - point, axis=1) < _SAME * self._step)
            added.append(int(near[0]) if len(near) else self._new(point[None])[0])
        return added

    def _new(self, points: Points) -> range:
        first = len(self._points)
        self._points = np.concatenate([self._points, points])
        return range(first, len(self._points))

    def _own(self, part: int, point: Points) -> int:
        number = self._new(point[None])[0]
        self._of[part].append(number)
        return number

    def _near(self, part: int, point: Points) -> int | None:
        if not self._of[part]:
            return None
        apart = np.linalg.norm(self._vertices(part) - point, axis=1)
        nearest = int(np.argmin(apart))
        return self._of[part][nearest] if apart[nearest] < _SAME * self._step else None

    def _vertices(self, part: int) -> Points:
        return self._points[self._of[part]]

    def _fill(self, part: int, mask: Mask) -> None:
        """What of the outline is not held, and the inside."""
        outline = self._parts.outline(part)
        if len(outline) < 3:
            return
        ring, _ = resampled(np.concatenate([outline, outline[:1]]), _RING * self._step)
        self._extend(part, _thinned(ring, self._vertices(part), _RING * self._step * 0.8))
        self._extend(part, _thinned(_grid(mask, self._step), self._vertices(part), _INSIDE * self._step))

    def _extend(self, part: int, points: Points) -> None:
        self._of[part] += self._new(points)

    def _triangles(self, part: int, mask: Mask) -> Index:
        numbers = np.array(self._of[part], np.intp)
        if len(numbers) < 3:
            return np.zeros((0, 3), np.intp)
        points = self._vertices(part)
        found = triangulated(points)
        corners = points[found]
        middles = np.concatenate(
            [corners.mean(axis=1)[None], (corners + np.roll(corners, 1, axis=1)).transpose(1, 0, 2) / 2]
        )
        return np.asarray(numbers[found[_within(mask, middles).all(axis=0)]])


def triangulated(points: Points) -> Index:
    """Delaunay's triangles over N x 2 points, T x 3."""
    import cv2

    low = np.floor(points.min(axis=0)) - 2
    size = np.ceil(points.max(axis=0) - low) + 4
    # Their own numbers are given to points in the order in which they come, equal ones sharing one.
    plane = cv2.Subdiv2D((0, 0, int(size[0]), int(size[1])))
    numbers: dict[bytes, int] = {}
    for number, point in enumerate((points - low).astype(np.float32)):
        numbers.setdefault(point.tobytes(), number)
        plane.insert((float(point[0]), float(point[1])))
    listed = np.asarray(plane.getTriangleList(), np.float32).reshape(-1, 2)
    index = np.array([numbers.get(corner.tobytes(), -1) for corner in listed], np.intp).reshape(-1, 3)
    return np.asarray(index[(index >= 0).all(axis=1)])


def _thinned(points: Points, known: Points, least: float) -> Points:
    """Those that are not too near to what is there."""
    if not len(points) or not len(known):
        return points
    return np.asarray(points[_apart(known, points).min(axis=1) > least])


def _apart(known: Points, points: Points) -> NDArray[np.float64]:
    """N x K distances of points from known ones."""
    return np.asarray(np.hypot(points[:, None, 0] - known[None, :, 0], points[:, None, 1] - known[None, :, 1]))


def _grid(mask: Mask, step: float) -> Points:
    """Points inside, in rows that are half a step apart from one another's columns."""
    import cv2

    depth = cv2.distanceTransform(np.pad(mask, 1).astype(np.uint8), cv2.DIST_L2, 5)[1:-1, 1:-1]
    height, width = mask.shape
    rows, columns = np.arange(step / 2, height, step * 0.87), np.arange(step / 2, width, step)
    x = columns[None] + (np.arange(len(rows)) % 2)[:, None] * step / 2
    points = np.column_stack([x.ravel(), np.repeat(rows, len(columns))])
    points = points[points[:, 0] < width]
    inside = depth[points[:, 1].astype(int), points[:, 0].astype(int)] > _INSIDE * step
    return np.asarray(points[inside], np.float64)


def _within(mask: Mask, points: Points) -> Mask:
    """Whether places lie in the mask, or hardly beside it."""
    import cv2

    away = cv2.distanceTransform((~mask).astype(np.uint8), cv2.DIST_L2, 5)
    columns = np.clip(points[..., 0].astype(int), 0, mask.shape[1] - 1)
    rows = np.clip(points[..., 1].astype(int), 0, mask.shape[0] - 1)
    return np.asarray(away[rows, columns] <= _OVER)
