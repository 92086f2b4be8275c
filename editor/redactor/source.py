"""The picture that a document edits, ready to be sampled at any scale."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from editor.model.frame import Frame, Pixels
from editor.redactor.geometry import Matrix, translation

_SWAP = np.array([[0, 1, 0], [1, 0, 0], [0, 0, 1]], np.float64)


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

    @property
    def size(self) -> tuple[int, int]:
        return self.frame.size

    def level(self, index: int) -> Frame:
        """The picture halved `index` times (box filter); 0 is full size. Stops halving at 64 pixels."""
        import cv2

        levels = self._levels or [self.frame]
        self._levels = levels
        while len(levels) <= index and min(levels[-1].size) >= 128:
            last = levels[-1]
            half = (last.width // 2, last.height // 2)
            levels.append(_resized(last, half, cv2.INTER_AREA))
        return levels[min(index, len(levels) - 1)]

    def sample(self, matrix: Matrix, size: tuple[int, int]) -> Frame:
        """The picture seen through a map.

        Whole-pixel maps (crops, flips, quarter turns) copy pixels exactly; whole-pixel rectangles are scaled by area
        means (smaller) or Lanczos (larger); everything else is sampled bicubically from the pyramid level that is at
        most twice too fine. Colours are weighted by alpha, so hidden colours never show.

        Args:
            matrix: 3 x 3 homography from the result's pixels to full-size pixels (continuous coordinates).
            size: width and height of the result.
        """
        if abs(matrix[0, 0]) + abs(matrix[1, 1]) < 1e-9:  # a quarter turn: the transposed result is upright
            return _transposed(self.sample(matrix @ _SWAP, (size[1], size[0])))
        exact = _whole_pixels(matrix, size, self.size)
        if exact is not None:
            return _copy(self.frame, exact)
        rectangle = _whole_rectangle(matrix, size, self.size)
        if rectangle is not None:
            return self._scaled(rectangle, size)
        return self._warped(matrix, size)

    def _scaled(self, rectangle: tuple[int, int, int, int], size: tuple[int, int]) -> Frame:
        import cv2

        left, top, right, bottom = rectangle
        part = _copy(self.frame, (left, top, right, bottom))
        smaller = size[0] <= part.width and size[1] <= part.height
        return _resized(part, size, cv2.INTER_AREA if smaller else cv2.INTER_LANCZOS4)

    def _warped(self, matrix: Matrix, size: tuple[int, int]) -> Frame:
        import cv2

        step = math.sqrt(abs(np.linalg.det(matrix[:2, :2]))) / abs(matrix[2, 2])
        level = self.level(max(0, math.floor(math.log2(max(step, 1e-9)) + 1e-6)))
        to_level = np.diag([level.width / self.frame.width, level.height / self.frame.height, 1.0])
        centres = translation(-0.5, -0.5) @ to_level @ matrix @ translation(0.5, 0.5)

        def warp(pixels: Pixels) -> Pixels:
            flags = cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP
            return cv2.warpPerspective(pixels, centres, size, flags=flags, borderMode=cv2.BORDER_REPLICATE)  # type: ignore[no-any-return]

        return _weighted(level, warp)


def _whole_pixels(matrix: Matrix, size: tuple[int, int], full: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The rectangle that a one-to-one map copies, its sides swapped to tell flips; None for other maps."""
    linear = matrix[:2, :2]
    if not (
        np.allclose(matrix[2], (0, 0, 1), atol=1e-12)
        and np.allclose(linear, np.diag(np.sign(np.diag(linear))), atol=1e-9)
    ):
        return None
    if 0 in np.sign(np.diag(linear)):
        return None
    return _rounded_corners(matrix, size, full)


def _whole_rectangle(matrix: Matrix, size: tuple[int, int], full: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The rectangle that an upright scaling map shows, when its corners are whole pixels; None for other maps."""
    upright = np.allclose(matrix[2], (0, 0, 1), atol=1e-12) and abs(matrix[0, 1]) + abs(matrix[1, 0]) < 1e-9
    if not upright or matrix[0, 0] <= 0 or matrix[1, 1] <= 0:
        return None
    return _rounded_corners(matrix, size, full)


def _rounded_corners(matrix: Matrix, size: tuple[int, int], full: tuple[int, int]) -> tuple[int, int, int, int] | None:
    corners = matrix @ np.array([[0, 0, 1], [size[0], size[1], 1]], np.float64).T
    near = np.rint(corners[:2])
    inside = (near >= 0).all() and (near[0] <= full[0]).all() and (near[1] <= full[1]).all()
    if not inside or np.abs(corners[:2] - near).max() > 1e-3:
        return None
    return int(near[0, 0]), int(near[1, 0]), int(near[0, 1]), int(near[1, 1])


def _copy(frame: Frame, rectangle: tuple[int, int, int, int]) -> Frame:
    left, top, right, bottom = rectangle
    columns = slice(min(left, right), max(left, right))
    rows = slice(min(top, bottom), max(top, bottom))
    across, down = (1 if right > left else -1), (1 if bottom > top else -1)

    def cut(pixels: Pixels) -> Pixels:
        return np.ascontiguousarray(pixels[rows, columns][::down, ::across])

    return frame.with_(rgb=cut(frame.rgb), alpha=None if frame.alpha is None else cut(frame.alpha))


def _transposed(frame: Frame) -> Frame:
    alpha = None if frame.alpha is None else np.ascontiguousarray(frame.alpha.T)
    return frame.with_(rgb=np.ascontiguousarray(frame.rgb.transpose(1, 0, 2)), alpha=alpha)


def _resized(frame: Frame, size: tuple[int, int], interpolation: int) -> Frame:
    import cv2

    return _weighted(frame, lambda pixels: cv2.resize(pixels, size, interpolation=interpolation))


def _weighted(frame: Frame, resample: Callable[[Pixels], Pixels]) -> Frame:
    """Resample colours weighted by alpha (Porter and Duff 1984), so that colours of transparent pixels stay hidden."""
    if frame.alpha is None:
        return frame.with_(rgb=resample(frame.rgb))
    dtype, white = frame.rgb.dtype, np.float32(frame.white)
    alpha = frame.alpha.astype(np.float32) / white
    shown = np.clip(resample(alpha), 0, 1)
    colour = resample(frame.rgb.astype(np.float32) * alpha[..., None]) / np.maximum(shown, 1e-6)[..., None]
    colour = np.where(shown[..., None] > 1e-4, colour, resample(frame.rgb.astype(np.float32)))
    if dtype == np.float32:
        return frame.with_(rgb=colour, alpha=shown)
    return frame.with_(
        rgb=(np.clip(colour, 0, white) + 0.5).astype(dtype), alpha=(shown * white + np.float32(0.5)).astype(dtype)
    )
