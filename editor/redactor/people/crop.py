"""A turned rectangle of a picture, sampled small for a network, and the way back to full-size pixels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame

Points = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Crop:
    """Where a small picture lies in a large one.

    Attributes:
        matrix: 2 x 3, from the crop's pixels to those of the picture; in both, (0, 0) is the corner of the first pixel.
        width, height: of the crop, in its own pixels.
    """

    matrix: Points
    width: int
    height: int

    @staticmethod
    def about(centre: tuple[float, float], size: tuple[float, float], shape: tuple[int, int], angle: float = 0) -> Crop:
        """A crop of `shape` (height, width) pixels that shows `size` (width, height) of the picture about `centre`.

        Args:
            angle: in radians; what points up in the crop points there, turned by it clockwise, in the picture.
        """
        height, width = shape
        turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
        linear = turn @ np.diag([size[0] / width, size[1] / height])
        offset = np.array(centre) - linear @ (width / 2, height / 2)
        return Crop(np.column_stack([linear, offset]), width, height)

    @property
    def step(self) -> float:
        """Pixels of the picture that one of the crop stands for."""
        return math.sqrt(abs(float(np.linalg.det(self.matrix[:, :2]))))

    def to_picture(self, points: Points) -> Points:
        """Where N x 2 points of the crop lie in the picture."""
        return np.asarray(points @ self.matrix[:, :2].T + self.matrix[:, 2])

    def to_crop(self, points: Points) -> Points:
        """Where N x 2 points of the picture lie in the crop."""
        return np.asarray((points - self.matrix[:, 2]) @ np.linalg.inv(self.matrix[:, :2]).T)

    def sampled(self, frame: Frame, *, ended: bool = False) -> Frame:
        """What the crop shows of `frame`, in its depth and profile; large pictures are averaged, not skipped through.

        Args:
            ended: beyond the picture its edge is drawn out; else there is black.
        """
        part, left, top = self._part(frame)
        shrink = min(1.0, 1 / self.step)
        size = max(1, round(part.width * shrink)), max(1, round(part.height * shrink))
        scale = np.diag([size[0] / part.width, size[1] / part.height])
        # From the crop to the part that was made small, between centres of pixels.
        linear = scale @ self.matrix[:, :2]
        offset = scale @ (self.matrix[:, 2] - (left, top)) + linear @ (0.5, 0.5) - 0.5
        matrix = np.column_stack([linear, offset])
        rgb = self._warped(_shrunk(part.rgb, size), matrix, ended, 0)
        alpha = part.alpha
        if alpha is not None:
            alpha = self._warped(_shrunk(alpha, size), matrix, ended, frame.white)
        return Frame(rgb, alpha, frame.icc)

    def _part(self, frame: Frame) -> tuple[Frame, int, int]:
        """The part of `frame` that the crop touches, one pixel at least, and its left and top."""
        corners = self.to_picture(np.array([(x, y) for x in (0, self.width) for y in (0, self.height)], np.float64))
        # One pixel of the crop more on all sides, between which sampling mixes.
        low, high = corners.min(axis=0) - self.step - 1, corners.max(axis=0) + self.step + 1
        left, right = _within(low[0], high[0], frame.width)
        top, bottom = _within(low[1], high[1], frame.height)
        rows, columns = slice(top, bottom), slice(left, right)
        alpha = None if frame.alpha is None else frame.alpha[rows, columns]
        return Frame(frame.rgb[rows, columns], alpha, frame.icc), left, top

    def _warped(self, plane: NDArray[Any], matrix: Points, ended: bool, beyond: float) -> NDArray[Any]:
        import cv2

        return np.asarray(
            cv2.warpAffine(
                plane,
                matrix,
                (self.width, self.height),
                flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
                borderMode=cv2.BORDER_REPLICATE if ended else cv2.BORDER_CONSTANT,
                borderValue=(beyond,) * 3,
            )
        )


def _within(low: float, high: float, end: int) -> tuple[int, int]:
    """First and last + 1 of the pixels of 0 to `end` that a span touches; one at least."""
    first = int(np.clip(math.floor(low), 0, end - 1))
    return first, int(np.clip(math.ceil(high), first + 1, end))


def _shrunk(plane: NDArray[Any], size: tuple[int, int]) -> NDArray[Any]:
    import cv2

    if size == (plane.shape[1], plane.shape[0]):
        return np.ascontiguousarray(plane)
    return np.asarray(cv2.resize(plane, size, interpolation=cv2.INTER_AREA))
