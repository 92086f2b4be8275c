"""The poses of the people in a picture: 33 points each.

Bazarevsky et al., BlazePose, 2020: around each person a square is cut, turned so that the person stands upright, and a
network tells the points in it. It also tells the middle of the hips and the circle's rim again, from which the square
is cut anew and looked at once more, as MediaPipe does with the next picture of a film.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.pose import POINTS, Pose
from editor.redactor.people.crop import Crop
from editor.redactor.people.detector import Detection, Telling, detect

ROLE: Final = "pose"
Floats = NDArray[np.float64]

_SIDE: Final = 256
_ROOM: Final = 1.25  # how much larger the square is than the circle about the person
_HIPS, _RIM = 33, 34  # points of the network beyond those of a pose
_LOOKS: Final = 2
_LEAST: Final = 0.5  # probability that the square shows a person
_SAME: Final = 0.25  # of a person's size: two whose points lie nearer than that are one


def poses(networks: Telling, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> list[Pose]:
    """The people in `frame`, the largest first; none is no error.

    Args:
        frame: any size, depth and profile.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    found: list[tuple[float, Pose]] = []
    for person in detect(networks, frame, is_cancelled):
        size, pose = _pose(networks, frame, person, is_cancelled)
        if pose.score > _LEAST and not any(_same(pose, other, max(size, larger)) for larger, other in found):
            found.append((size, pose))
    return [pose for _, pose in sorted(found, key=lambda one: -one[0])]


def _pose(
    networks: Telling, frame: Frame, person: Detection, is_cancelled: Callable[[], bool] | None
) -> tuple[float, Pose]:
    """The side of the square about a person, in pixels of the picture, and the pose."""
    hips, rim = person.hips, person.rim
    for _ in range(_LOOKS):
        square = _square(hips, rim)
        told = networks.told(ROLE, "quality", square.sampled(frame), is_cancelled).astype(np.float64)
        each = told[:-1].reshape(-1, 5)
        placed = square.to_picture(each[:, :2])
        hips, rim = placed[_HIPS], placed[_RIM]
    count = len(POINTS)
    # The network has seen people cut off by the edge, and calls points beyond it seen where it is sure of them.
    within = ((placed[:count] >= 0) & (placed[:count] <= (frame.width, frame.height))).all(axis=1)
    visibility = (0.5 + 0.5 * np.tanh(0.5 * each[:count, 3])) * within
    return square.step * _SIDE, Pose(placed[:count], visibility, float(np.clip(told[-1], 0, 1)))


def _square(hips: Floats, rim: Floats) -> Crop:
    """About the hips, the rim straight above them."""
    across, down = rim - hips
    side = max(1.0, 2 * _ROOM * math.hypot(across, down))
    return Crop.about((hips[0], hips[1]), (side, side), (_SIDE, _SIDE), math.pi / 2 + math.atan2(down, across))


def _same(one: Pose, other: Pose, size: float) -> bool:
    """Whether two detections led to one person; `size` of the larger one's square."""
    return float(np.median(np.linalg.norm(one.points - other.points, axis=1))) < _SAME * size / 4
