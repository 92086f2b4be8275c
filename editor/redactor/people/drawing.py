"""Poses drawn over a picture: bones as lines, points as discs, the person's left and right in two colours."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.model.frame import Frame
from editor.model.pose import BONES, POINTS, Pose

_LEFT, _RIGHT, _MIDDLE = (255, 170, 40), (40, 170, 255), (240, 240, 240)
_UNSEEN: Final = 0.35  # how strong a point is drawn that is hidden
_DISC: Final = 1 / 250  # radius, of the longer side


def drawn(frame: Frame, people: list[Pose]) -> Frame:
    """`frame` with the poses over it; the same size, depth and profile, opaque or not as it was."""
    import cv2

    rgb = frame.rgb.copy()
    white = frame.white
    radius = max(2, round(_DISC * max(frame.width, frame.height)))
    for pose in people:
        places = [(round(float(x - 0.5)), round(float(y - 0.5))) for x, y in pose.points]
        for first, last in BONES:
            colour = _colour(first, last, white, min(pose.visibility[[first, last]]))
            cv2.line(rgb, places[first], places[last], colour, max(1, radius // 2), cv2.LINE_AA)
        for number, place in enumerate(places):
            cv2.circle(rgb, place, radius, _colour(number, number, white, pose.visibility[number]), -1, cv2.LINE_AA)
    return Frame(np.asarray(rgb), frame.alpha, frame.icc)


def _colour(first: int, last: int, white: float, visibility: float) -> tuple[float, float, float]:
    sides = {POINTS[number].split()[0] for number in (first, last)}
    base = _LEFT if sides == {"left"} else _RIGHT if sides == {"right"} else _MIDDLE
    share = (1.0 if visibility > 0.5 else _UNSEEN) * white / 255
    red, green, blue = (value * share for value in base)
    return red, green, blue
