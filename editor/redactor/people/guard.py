"""What of a person is never repainted: the face and the hands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.person_labels import PARTS
from editor.model.pose import Pose
from editor.redactor.people.bones import Points

Labels = NDArray[np.uint8]
Mask = NDArray[np.bool_]

_FACE: Final = tuple(range(11))  # nose, eyes, ears, corners of the mouth
_HANDS: Final = ((15, 17, 19, 21), (16, 18, 20, 22))
_NOSE, _MOUTH = 0, (9, 10)
_CHIN: Final = 1.6  # how far the chin lies below the mouth, in distances of the mouth from the nose
_RIM: Final = 0.08
_SEEN: Final = 0.5


def guarded(pose: Pose, labels: Labels) -> Mask:
    """H x W: True where a try-on must leave every sample as it is.

    The face down to the chin and the hands, as they are labelled; and in any case what lies between and close around
    the points of the face and of each hand that are seen, should the labels have missed them. Neck and breast are no
    part of it: collars lie there.

    Args:
        pose: of the person.
        labels: H x W numbers of `PARTS`, of the size of the picture that the pose is in.
    """
    found = labels == PARTS.index("hands")
    if pose.visibility[_NOSE] > _SEEN:
        found |= (labels == PARTS.index("face")) & _above_chin(pose.points, labels.shape)
    for points in (_FACE, *_HANDS):
        if (pose.visibility[list(points)] > _SEEN).all():
            found |= _hull(pose.points[list(points)], labels.shape)
    return np.asarray(found)


def _above_chin(points: Points, shape: Sequence[int]) -> Mask:
    """What lies on the face's side of a line through the chin, across the line from the nose to the mouth."""
    mouth = points[list(_MOUTH)].mean(axis=0)
    down = mouth - points[_NOSE]
    chin = mouth + _CHIN * down
    columns, rows = np.arange(shape[1]) + 0.5 - chin[0], np.arange(shape[0]) + 0.5 - chin[1]
    return np.asarray(columns[None] * down[0] + rows[:, None] * down[1] < 0)


def _hull(points: Points, shape: Sequence[int]) -> Mask:
    """The convex hull of points, with a rim as wide as `_RIM` of its extent."""
    import cv2

    mask = np.zeros(shape[:2], np.uint8)
    rim = max(1, round(_RIM * float(np.ptp(points, axis=0).max())))
    corners = cv2.convexHull(np.rint(points - 0.5).astype(np.int32))
    cv2.fillConvexPoly(mask, corners, 1)
    cv2.polylines(mask, [corners], True, 1, 2 * rim + 1)
    return mask.astype(bool)
