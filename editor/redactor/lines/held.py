"""How the camera was held, read from a picture's upright and level lines."""

from __future__ import annotations

import math
from typing import Final

import numpy as np

from editor.model.frame import Frame
from editor.redactor.lines.segments import Doubles, Segments, segments
from editor.redactor.lines.vanishing import Vanishing, vanishing

FOCAL: Final = 0.75  # of the diagonal: a lens of 32 mm before film of 36 x 24
_MOST_UP: Final = 20.0  # degrees: beyond, somebody looks up at a tower and means it
_MOST_RIGHT: Final = 10.0  # a wall seen more from aside than this is meant to be
_LEAST: Final = 0.4  # nobody sees less
_MOST_ROLL: Final = 12.0
_LEAST_ROLL: Final = 0.2
_LEVEL: Final = 15.0  # lines that lean further are no level ones
_ALIKE: Final = 0.7
_LEAST_LEVEL: Final = 0.6  # diagonals, all level lines that agree together
_LEAST_LONG: Final = 0.15  # the longest of them: folds and twigs are short
_LEAST_SHARE: Final = 0.6  # of the length of all level lines


def leaning(frame: Frame) -> tuple[float, float]:
    """Degrees that the camera has to turn up and to the right, so that upright and level lines become parallel.

    With both vanishing points the view has to be along their cross product, whatever the picture is rotated by; with
    one of them, one angle. An angle that is small, or too large to be a mistake, is 0.

    Args:
        frame: some 0.25 megapixels.
    """
    lines = segments(frame)
    upright, level = vanishing(lines, "upright"), vanishing(lines, "level")
    up = _angle(_direction(upright)[1], _direction(upright)[2]) if upright else 0.0
    if abs(up) > _MOST_UP:
        return 0.0, 0.0
    if level is None:
        return _seen(up), 0.0
    view = np.cross(_direction(level), _direction(upright) if upright else np.array([0.0, 1, 0]))
    view *= 1 if view[2] > 0 else -1
    right = math.degrees(math.asin(float(view[0] / np.linalg.norm(view))))
    if abs(right) > _MOST_RIGHT:
        return _seen(up), 0.0
    if upright:
        up = math.degrees(math.atan2(-float(view[1]), float(view[2])))
    return _seen(up), _seen(right)


def rolled(frame: Frame) -> float:
    """Degrees that the picture has to be turned clockwise, so that upright lines, or else level ones, become so.

    Where upright lines converge, the one through the middle counts. Level lines count where they are parallel, one long
    horizon as well. 0 where there are too few, or the picture is straight, or so askew that it is meant to be.

    Args:
        frame: some 0.25 megapixels.
    """
    lines = segments(frame)
    upright = vanishing(lines, "upright")
    if upright is None:
        angle = _level(lines)
    else:
        across, down = upright.point[:2]
        angle = _angle(float(down), float(across))
    return angle if angle is not None and _LEAST_ROLL <= abs(angle) <= _MOST_ROLL else 0.0


def _level(lines: Segments) -> float | None:
    """Degrees clockwise that make most of the level lines level; None where they are few or differ."""
    angles = -np.degrees(
        np.arctan(lines.direction[:, 1] / np.where(lines.direction[:, 0] == 0, 1e-9, lines.direction[:, 0]))
    )
    some = np.abs(angles) < _LEVEL
    angles, length = angles[some], lines.length[some]
    if not len(angles):
        return None
    votes = (np.abs(angles[:, None] - angles) < _ALIKE) @ length
    best = int(np.argmax(votes))
    if votes[best] < max(_LEAST_LEVEL, _LEAST_SHARE * float(length.sum())):
        return None
    fits = np.abs(angles - angles[best]) < _ALIKE
    return float(np.average(angles[fits], weights=length[fits])) if length[fits].max() >= _LEAST_LONG else None


def _direction(found: Vanishing) -> Doubles:
    """3: the direction in space whose lines meet there, as the camera sees it."""
    return np.asarray(found.point / (FOCAL, FOCAL, 1.0))


def _angle(across: float, forward: float) -> float:
    return math.degrees(math.atan2(math.copysign(1.0, across) * forward, abs(across)))


def _seen(angle: float) -> float:
    return angle if abs(angle) >= _LEAST else 0.0
