"""The picture that a document edits, ready to be sampled at any scale."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.bend import Bend
from editor.redactor.geometry import Geometry, Matrix, View, apply, scaled_size, translation
from editor.redactor.lens_sampling import LensSampling

Rectangle = tuple[int, int, int, int]
Seen = tuple[bytes, Bend | None, tuple[int, int]]  # a map and its result's size

_SWAP = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1]], np.float64)
# Bilinear sampling of a level up to twice too fine lies nearer to area means than bicubic does (48 against 43 dB at a
# step of 1.8); at a step of 1 bicubic keeps the picture sharp.
_CUBIC_BELOW = 1.2
# A whole result of up to so many pixels is kept, so that panning at its scale is a copy.
_KEPT_PIXELS = 16_000_000
_STRIP_ROWS = 32
_LENS_ROWS = 64  # of a result that are mapped at a time: their places stay in the cache
_KERNEL = 4  # pixels around a point that an interpolation may look at


@dataclass(slots=True, eq=False)
class Source:
    """An upright full-size picture with a pyramid of halved copies, made when first needed.

    Attributes:
        frame: the full-size pixels.
        sha256: identity of the picture: the hash of its file.
    """

    frame: Frame
    sha256: str
    _levels: list[Frame] = field(default_factory=list)
    _whole: tuple[Seen, Frame] | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def size(self) -> tuple[int, int]:
        return self.frame.size

    def level(self, index: int) -> Frame:
        """The picture halved `index` times (box filter); 0 is full size. Stops halving at 64 pixels."""
        with self._lock:  # tiles, thumbnails and files are rendered by different threads
            levels = self._levels or [self.frame]
            self._levels = levels
            while len(levels) <= index and min(levels[-1].size) >= 128:
                levels.append(_halved(levels[-1]))
            return levels[min(index, len(levels) - 1)]

    def repainted(self, paint: Callable[[Frame], None], sha256: str) -> Source:
        """A copy with other pixels: `paint` writes into the arrays of the frame it is given."""
        alpha = None if self.frame.alpha is None else self.frame.alpha.copy()
        frame = self.frame.with_(rgb=self.frame.rgb.copy(), alpha=alpha)
        paint(frame)
        return Source(frame, sha256)

    def view(self, geometry: Geometry, view: View) -> Frame:
        """The pixels of a view of `geometry`'s result; a part is equal to that part of the whole.

        Where the map says that the result reaches beyond its picture, that is transparent.
        """
        frame = self._viewed(geometry, view)
        return frame if geometry.within is None else _on_canvas(frame, geometry.within, geometry.size, view)

    def _viewed(self, geometry: Geometry, view: View) -> Frame:
        whole, size = scaled_size(geometry.size, view.scale), (view.width, view.height)
        matrix = geometry.matrix @ View.whole(geometry.size, view.scale).matrix(geometry.size)
        part = size != whole and _is_upright(matrix) and (geometry.bend is not None or not _copies(matrix))
        if part and whole[0] * whole[1] <= _KEPT_PIXELS:
            rectangle = view.left, view.top, view.left + view.width, view.top + view.height
            return _copy(self._kept(matrix, geometry.bend, whole), rectangle)
        return self._seen(matrix @ translation(view.left, view.top), geometry.bend, size)

    def sample(self, matrix: Matrix, size: tuple[int, int]) -> Frame:
        """The picture seen through a map.

        Whole-pixel maps (crops, flips, quarter turns) copy pixels exactly; whole-pixel rectangles are scaled by area
        means (smaller) or Lanczos (larger); everything else is sampled from the pyramid level that is at most twice too
        fine. Colours are weighted by alpha, so hidden colours never show.

        Args:
            matrix: 3 x 3 homography from the result's pixels to full-size pixels (continuous coordinates).
            size: width and height of the result.
        """
        import cv2

        if _is_upright(matrix):
            if abs(matrix[0, 0]) + abs(matrix[1, 1]) < 1e-9:
                return _each_plane(self.sample(matrix @ _SWAP, (size[1], size[0])), cv2.transpose)
            if matrix[0, 0] < 0:
                mirrored = matrix @ translation(size[0], 0) @ np.diag([-1.0, 1, 1])
                return _each_plane(self.sample(mirrored, size), lambda pixels: cv2.flip(pixels, 1))
            if matrix[1, 1] < 0:
                mirrored = matrix @ translation(0, size[1]) @ np.diag([1.0, -1, 1])
                return _each_plane(self.sample(mirrored, size), lambda pixels: cv2.flip(pixels, 0))
            rectangle = _whole_rectangle(matrix, size, self.size)
            if rectangle is not None:
                return self._scaled(rectangle, size)
        return self._warped(matrix, size)

    def _seen(self, matrix: Matrix, bend: Bend | None, size: tuple[int, int]) -> Frame:
        return self.sample(matrix, size) if bend is None else self._bent(matrix, bend, size)

    def _kept(self, matrix: Matrix, bend: Bend | None, size: tuple[int, int]) -> Frame:
        key = matrix.tobytes(), bend, size
        kept = self._whole
        if kept is None or kept[0] != key:
            kept = key, self._seen(matrix, bend, size)
            self._whole = kept
        return kept[1]

    def _scaled(self, rectangle: Rectangle, size: tuple[int, int]) -> Frame:
        import cv2

        left, top, right, bottom = rectangle
        if size == (right - left, bottom - top):
            return _copy(self.frame, rectangle)
        index = self._level_for(rectangle, size)
        part = _copy(self.level(index), (left >> index, top >> index, right >> index, bottom >> index))
        smaller = min(part.width, size[0]), min(part.height, size[1])
        if smaller != part.size:
            part = _resized(part, smaller, cv2.INTER_AREA)
        return part if size == smaller else _resized(part, size, cv2.INTER_LANCZOS4)

    def _level_for(self, rectangle: Rectangle, size: tuple[int, int]) -> int:
        """The coarsest level with whole pixels for the rectangle, and twice as fine as the result or equal to it."""
        steps = (rectangle[2] - rectangle[0]) / size[0], (rectangle[3] - rectangle[1]) / size[1]
        index = 0
        while True:
            block = 2 << index
            fits = min(steps) >= 2 * block or steps == (block, block)
            if not fits or any(edge % block for edge in (*rectangle, *self.size)) or min(self.size) < 128 * block:
                return index
            index += 1

    def _warped(self, matrix: Matrix, size: tuple[int, int]) -> Frame:
        import cv2

        level, interpolation = self._level_at(matrix)
        to_level = np.diag([level.width / self.frame.width, level.height / self.frame.height, 1.0]) @ matrix
        seen = _needed(to_level, size, level.size)
        part = _copy(level, seen)
        centres = translation(-0.5 - seen[0], -0.5 - seen[1]) @ to_level @ translation(0.5, 0.5)
        flags = interpolation | cv2.WARP_INVERSE_MAP

        def warp(pixels: Pixels) -> Pixels:
            if np.allclose(centres[2], (0, 0, 1), atol=1e-15):
                affine = cv2.warpAffine(pixels, centres[:2], size, flags=flags, borderMode=cv2.BORDER_REPLICATE)
                return np.asarray(affine)
            return np.asarray(cv2.warpPerspective(pixels, centres, size, flags=flags, borderMode=cv2.BORDER_REPLICATE))

        return _weighted(part, warp)

    def _bent(self, matrix: Matrix, bend: Bend, size: tuple[int, int]) -> Frame:
        """As `_warped`, through a lens as well, in strips."""
        level, interpolation = self._level_at(matrix)
        strips = []
        for top in range(0, size[1], _LENS_ROWS):
            lens = LensSampling(bend, matrix, (size[0], min(_LENS_ROWS, size[1] - top)), top)
            seen = lens.seen(level.size)

            def warp(pixels: Pixels, lens: LensSampling = lens, corner: tuple[int, int] = (seen[0], seen[1])) -> Pixels:
                return lens.sampled(pixels, interpolation, level.size, corner)

            strips.append(_weighted(_copy(level, seen), warp))
        alphas = [strip.alpha for strip in strips if strip.alpha is not None]
        rgb = np.concatenate([strip.rgb for strip in strips])
        return self.frame.with_(rgb=rgb, alpha=np.concatenate(alphas) if alphas else None)

    def _level_at(self, matrix: Matrix) -> tuple[Frame, int]:
        """The level that is at most twice too fine for a map of a free form, and how to interpolate there."""
        import cv2

        step = math.sqrt(abs(np.linalg.det(matrix[:2, :2]))) / abs(matrix[2, 2])
        level = self.level(max(0, math.floor(math.log2(max(step, 1e-9)) + 1e-6)))
        return level, cv2.INTER_CUBIC if step < _CUBIC_BELOW else cv2.INTER_LINEAR


def _needed(matrix: Matrix, size: tuple[int, int], full: tuple[int, int]) -> Rectangle:
    """The rectangle of a picture of size `full` that a map to it needs, with room for the kernel."""
    corners = np.array([[0, 0], [size[0], 0], [0, size[1]], size], np.float64)
    moved = apply(matrix, corners)
    low, high = np.floor(moved.min(axis=0)) - _KERNEL, np.ceil(moved.max(axis=0)) + _KERNEL
    left, top = (int(np.clip(low[axis], 0, full[axis] - 1)) for axis in (0, 1))
    right, bottom = (int(np.clip(high[axis], (left, top)[axis] + 1, full[axis])) for axis in (0, 1))
    return left, top, right, bottom


def _is_upright(matrix: Matrix) -> bool:
    """Whether the map keeps rows and columns apart: scaling, flips, quarter turns."""
    straight = abs(matrix[0, 1]) + abs(matrix[1, 0]) < 1e-9 or abs(matrix[0, 0]) + abs(matrix[1, 1]) < 1e-9
    return straight and bool(np.allclose(matrix[2], (0, 0, 1), atol=1e-12))


def _copies(matrix: Matrix) -> bool:
    """Whether an upright map takes pixels one to one."""
    steps = np.abs(matrix[:2, :2]).sum(axis=1)
    return bool(np.allclose(steps, 1, atol=1e-9) and np.allclose(matrix[:2, 2], np.rint(matrix[:2, 2]), atol=1e-3))


def _whole_rectangle(matrix: Matrix, size: tuple[int, int], full: tuple[int, int]) -> Rectangle | None:
    """The rectangle that an upright map without flips shows, when its corners are whole pixels inside; else None."""
    corners = matrix @ np.array([[0, 0, 1], [size[0], size[1], 1]], np.float64).T
    near = np.rint(corners[:2])
    inside = (near >= 0).all() and (near[0] <= full[0]).all() and (near[1] <= full[1]).all()
    if not inside or np.abs(corners[:2] - near).max() > 1e-3 or not (near[:, 0] < near[:, 1]).all():
        return None
    return int(near[0, 0]), int(near[1, 0]), int(near[0, 1]), int(near[1, 1])


def _on_canvas(frame: Frame, within: tuple[float, float, float, float], size: tuple[int, int], view: View) -> Frame:
    """The frame with nothing outside a rectangle of the result; pixels on its border are opaque as far as it goes."""
    step = view.matrix(size)
    columns = _covered(within[0], within[2], step[0, 0], view.left, view.width)
    rows = _covered(within[1], within[3], step[1, 1], view.top, view.height)
    shown = np.outer(rows, columns)
    if frame.alpha is None:
        return frame.with_(alpha=to_depth(shown, frame.rgb.dtype.name))
    return frame.with_(alpha=to_depth(to_depth(frame.alpha, "float32") * shown, frame.rgb.dtype.name))


def _covered(low: float, high: float, step: float, first: int, count: int) -> NDArray[np.float32]:
    """How much of each of `count` pixels of `step` full-size pixels from `first` on lies between two places, 0-1."""
    left = np.arange(first, first + count, dtype=np.float64)
    share = np.minimum(left + 1, high / step) - np.maximum(left, low / step)
    return np.clip(np.where(share > 1 - 1e-6, 1, share), 0, 1).astype(np.float32)


def _copy(frame: Frame, rectangle: Rectangle) -> Frame:
    left, top, right, bottom = rectangle
    return _each_plane(frame, lambda pixels: np.ascontiguousarray(pixels[top:bottom, left:right]))


def _each_plane(frame: Frame, move: Callable[[Pixels], Pixels]) -> Frame:
    return frame.with_(rgb=move(frame.rgb), alpha=None if frame.alpha is None else move(frame.alpha))


def _halved(frame: Frame) -> Frame:
    import cv2

    width, height = frame.width // 2, frame.height // 2
    if frame.alpha is None or frame.height % 2:
        return _resized(frame, (width, height), cv2.INTER_AREA)
    # Colours weighted by alpha are floats: in strips they stay in the cache.
    rgb = np.empty((height, width, 3), frame.rgb.dtype)
    alpha = np.empty((height, width), frame.rgb.dtype)
    for top in range(0, height, _STRIP_ROWS):
        bottom = min(top + _STRIP_ROWS, height)
        strip = _resized(_copy(frame, (0, 2 * top, frame.width, 2 * bottom)), (width, bottom - top), cv2.INTER_AREA)
        rgb[top:bottom], alpha[top:bottom] = strip.rgb, strip.alpha
    return frame.with_(rgb=rgb, alpha=alpha)


def _resized(frame: Frame, size: tuple[int, int], interpolation: int) -> Frame:
    import cv2

    return _weighted(frame, lambda pixels: np.asarray(cv2.resize(pixels, size, interpolation=interpolation)))


def _weighted(frame: Frame, resample: Callable[[Pixels], Pixels]) -> Frame:
    """Resample colours weighted by alpha (Porter and Duff 1984), so that colours of transparent pixels stay hidden."""
    dtype, white = frame.rgb.dtype, np.float32(frame.white)
    if frame.alpha is None or frame.alpha.min() == frame.white:
        colour = resample(frame.rgb)
        colour = np.clip(colour, 0, 1) if dtype == np.float32 else colour
        opaque = None if frame.alpha is None else np.full(colour.shape[:2], frame.white, dtype)
        return frame.with_(rgb=colour, alpha=opaque)
    alpha, colours = frame.alpha.astype(np.float32) / white, frame.rgb.astype(np.float32)
    shown = np.clip(resample(alpha), 0, 1)
    colour = resample(_times(colours, alpha))
    colour = _times(colour, 1 / np.maximum(shown, np.float32(1e-6)))
    if shown.min() <= 1e-4:
        colour = np.where(shown[..., None] > 1e-4, colour, resample(colours))
    colour = np.clip(colour, 0, white)
    if dtype == np.float32:
        return frame.with_(rgb=colour, alpha=shown)
    return frame.with_(
        rgb=(colour + np.float32(0.5)).astype(dtype), alpha=(shown * white + np.float32(0.5)).astype(dtype)
    )


def _times(colours: Pixels, plane: Pixels) -> Pixels:
    import cv2

    return np.asarray(cv2.multiply(colours, cv2.merge([plane, plane, plane])))
