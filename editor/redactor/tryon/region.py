"""The part of a picture in which somebody is dressed, at the size at which that is done."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.pose import Pose
from editor.redactor.matting.fields import Tile, seen, sized
from editor.redactor.people.crop import Crop

LARGEST: Final = 1536  # longer side of a working picture
_ASIDE, _ABOVE, _BELOW = 0.3, 0.2, 0.12  # room around a pose's points, in its height: skirts, hats, soles


@dataclass(frozen=True, slots=True)
class Region:
    """A rectangle of a picture and the size it is worked on.

    Attributes:
        left, top, right, bottom: in pixels of the picture.
        width, height: of the working picture; never larger than the rectangle.
    """

    left: int
    top: int
    right: int
    bottom: int
    width: int
    height: int

    @staticmethod
    def about(pose: Pose, size: tuple[int, int]) -> Region:
        """With room around a person for wide skirts and for what of the background is to be filled in.

        Args:
            pose: in the pixels of a picture of `size` (width, height).
        """
        low, high = pose.points.min(axis=0), pose.points.max(axis=0)
        tall = max(float(high[1] - low[1]), float(high[0] - low[0]), 8.0)
        left, right = _span(low[0] - _ASIDE * tall, high[0] + _ASIDE * tall, size[0])
        top, bottom = _span(low[1] - _ABOVE * tall, high[1] + _BELOW * tall, size[1])
        shrink = min(1.0, LARGEST / max(right - left, bottom - top))
        width, height = max(1, round((right - left) * shrink)), max(1, round((bottom - top) * shrink))
        return Region(left, top, right, bottom, width, height)

    @property
    def place(self) -> Tile:
        """Rows and columns of the picture."""
        return slice(self.top, self.bottom), slice(self.left, self.right)

    @property
    def scale(self) -> tuple[float, float]:
        """Working pixels for one of the picture, across and down."""
        return self.width / (self.right - self.left), self.height / (self.bottom - self.top)

    def cut(self, frame: Frame) -> Frame:
        """What of a picture is worked on, in its depth and profile."""
        rgb = sized(frame.rgb[self.place], self.width, self.height)
        alpha = None if frame.alpha is None else sized(frame.alpha[self.place], self.width, self.height)
        return Frame(np.ascontiguousarray(rgb), alpha, frame.icc)

    def cut_labels(self, labels: NDArray[Any]) -> NDArray[Any]:
        """The same of numbers, H x W, which have no means."""
        import cv2

        size = (self.width, self.height)
        return np.asarray(cv2.resize(np.ascontiguousarray(labels[self.place]), size, interpolation=cv2.INTER_NEAREST))

    def inside(self, pose: Pose) -> Pose:
        """A pose of the picture in working pixels."""
        points = (pose.points - (self.left, self.top)) * np.array(self.scale)
        return Pose(points, pose.visibility, pose.score)

    def crop_inside(self, crop: Crop) -> Crop:
        """A crop of the picture as one of the working picture."""
        scale = np.array(self.scale)
        offset = scale * (crop.matrix[:, 2] - (self.left, self.top))
        return Crop(np.column_stack([scale[:, None] * crop.matrix[:, :2], offset]), crop.width, crop.height)

    def enlarged(self, plane: NDArray[np.float32], part: Tile) -> NDArray[np.float32]:
        """A working plane (H x W) as a part of the rectangle sees it; `part` counts from the rectangle's corner."""
        return seen(plane, part, (self.bottom - self.top, self.right - self.left))


def _span(low: float, high: float, end: int) -> tuple[int, int]:
    """First and last + 1 of the pixels of 0 to `end` in a span; one at least."""
    first = int(np.clip(math.floor(low), 0, end - 1))
    return first, int(np.clip(math.ceil(high), first + 1, end))
