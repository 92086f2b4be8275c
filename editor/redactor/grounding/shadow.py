"""Shadows that a subject would throw: planes of opacity in a small picture of the whole result."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.grounding.foot import Floats, Foot

# Of contact: widths in parts of the subject's size, and how dark each is. Three Gaussians come near to how daylight
# grows with the distance from where two things touch.
_CONTACT: Final = ((0.006, 1.0), (0.02, 0.8), (0.06, 0.55))
_AROUND: Final = (0.065, 0.6)  # the same of what the lower half of the subject hides, on the ground or what it lies on
_FLAT: Final = 0.4  # how flat the ground looks from where products are photographed
_SOLE: Final = 0.04  # of the height: what is this near to the ground touches it
_NEVER_FLATTER: Final = 0.08  # a shadow that falls straight to the side would be a line
_LEVELS, _SHARPEST = 4, 0.15  # blurred copies of a cast shadow; of the widest blur, that at the foot
_LONGEST: Final = 1.6  # of the subject's height, at 100
_DROP: Final = 0.16  # of the subject's size, at 100
_SPREAD: Final = 0.11  # of the subject's size: the blur at 100


@dataclass(frozen=True, slots=True)
class Light:
    """How a shadow is thrown; see the operation `shadow`. All but the angle in 0-1."""

    angle: float  # degrees
    distance: float
    softness: float
    falloff: float


def contact(foot: Foot, light: Light) -> Floats:
    """The dark where the subject touches the ground, growing lighter with the distance.

    Ambient light comes to the ground from where the subject does not hide it, so it is darkest in the narrow gap
    between both (ambient occlusion; Langer and Buelthoff, "Depth discrimination from shading under diffuse lighting",
    2000). What is near to the ground is blurred by three widths.
    """
    thick = max(1.0, _SOLE * foot.height)
    down = foot.line[None, :] - (np.arange(foot.subject.shape[0]) + 0.5)[:, None]  # above the ground, in pixels
    sole = foot.subject * np.clip(1 - down / thick, 0, 1).astype(np.float32)
    lit = np.ones_like(sole)
    for width, dark in _CONTACT:
        sigma = max(0.7, width * foot.extent * (0.35 + 1.3 * light.softness))
        flat = max(0.5, sigma * _FLAT)
        full = 0.5 * math.erf(thick / (flat * math.sqrt(2)))  # what a long straight sole of this thickness blurs to
        spread = np.clip(_blurred(_moved(sole, 0, flat * 0.6), sigma, flat) / np.float32(max(full, 1e-3)), 0, 1)
        lit *= 1 - np.float32(dark * (1 - 0.6 * light.falloff * width / _CONTACT[-1][0])) * spread
    near = np.clip(1 - down / (0.55 * foot.height), 0, 1).astype(np.float32) ** 2
    sigma = _AROUND[0] * foot.extent * (0.35 + 1.3 * light.softness)
    around = _blurred(_moved(foot.subject * near, 0, sigma * 0.35), sigma, sigma * 0.7)
    return np.asarray(1 - lit * (1 - np.float32(_AROUND[1] * (1 - 0.5 * light.falloff)) * around))


def drop(foot: Foot, light: Light) -> Floats:
    """The shadow on what is close behind the subject, a wall or a table: moved away from the light, and blurred."""
    far = light.distance * _DROP * foot.extent
    turn = math.radians(light.angle)
    across, down = -math.sin(turn) * far, math.cos(turn) * far
    wide = max(0.7, light.softness * _SPREAD * foot.extent)
    near = _blurred(_moved(foot.subject, across * 0.4, down * 0.4), max(0.7, wide * 0.3), max(0.7, wide * 0.3))
    distant = _blurred(_moved(foot.subject, across, down), wide, wide)
    share = np.float32(0.25 + 0.45 * light.falloff)
    return np.asarray(np.clip(near * share + distant * (1 - share), 0, 1))


def cast(foot: Foot, light: Light) -> Floats:
    """The shadow on the ground, laid from the subject's foot away from the light, softer and lighter with the distance.

    A point at a height over the ground throws its shadow that height times a vector away from the foot below it. Each
    pixel of the ground is asked which point of the subject is between it and the light. Half shadow grows with that
    point's height, as behind a lamp of some width.
    """
    import cv2

    height, width = foot.subject.shape
    turn = math.radians(light.angle)
    long = max(0.05, light.distance * _LONGEST)
    across, back = -math.sin(turn) * long, math.cos(turn) * long * _FLAT
    back = math.copysign(max(abs(back), _NEVER_FLATTER), back)
    x, y = np.meshgrid(np.arange(width, dtype=np.float32) + 0.5, np.arange(height, dtype=np.float32) + 0.5)
    line = _gentle(foot.line, 0.6 * abs(back / across) if across else 1.0).astype(np.float32)
    above = np.zeros_like(x)
    for _ in range(6):  # the foot below the point is found with the point, each time nearer by 0.6
        source = x - above * np.float32(across)
        above = (_along(line, source) - y) / np.float32(back)
    source = x - above * np.float32(across)
    row = _along(line, source) - above
    maps = (source - np.float32(0.5)).astype(np.float32), (row - np.float32(0.5)).astype(np.float32)
    thrown = cv2.remap(foot.subject, *maps, cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT)
    share = np.clip(above / np.float32(max(foot.height, 1)), 0, 1)
    thrown = np.where(above >= 0, thrown, np.float32(0)) * np.exp(-2.5 * np.float32(light.falloff) * share)
    soft = _softer(thrown, share, light.softness * _SPREAD * foot.extent)
    return np.asarray(1 - (1 - soft) * (1 - np.float32(0.55) * contact(foot, light)))


def _gentle(line: NDArray[np.float64], steepest: float) -> NDArray[np.float64]:
    """The nearest line below one (y goes down) that is nowhere steeper."""
    index = np.arange(len(line)) * steepest
    from_left = np.maximum.accumulate(line + index) - index
    from_right = (np.maximum.accumulate((line - index)[::-1]))[::-1] + index
    return np.asarray(np.maximum(from_left, from_right))


def _along(line: Floats, x: Floats) -> Floats:
    """The line's height at places between its pixels."""
    place = np.clip(x - np.float32(0.5), 0, len(line) - 1)
    low = place.astype(np.int32)
    part = (place - low).astype(np.float32)
    return np.asarray(line[low] * (1 - part) + line[np.minimum(low + 1, len(line) - 1)] * part)


def _softer(plane: Floats, share: Floats, widest: float) -> Floats:
    """Blurred by a width that grows with `share` (0-1): between neighbours of a few blurred copies."""
    widths = [max(0.8, widest * (_SHARPEST + (1 - _SHARPEST) * level / (_LEVELS - 1))) for level in range(_LEVELS)]
    copies = [_blurred(plane, sigma, sigma * 0.75) for sigma in widths]
    place = _blurred(np.asarray(share, np.float32), widest * 0.3 + 1, widest * 0.3 + 1) * (_LEVELS - 1)
    result = np.zeros_like(plane)
    for level, copy in enumerate(copies):
        result += copy * np.clip(1 - np.abs(place - level), 0, 1)
    return result


def _moved(plane: Floats, across: float, down: float) -> Floats:
    import cv2

    matrix = np.array([[1, 0, across], [0, 1, down]], np.float64)
    return np.asarray(cv2.warpAffine(plane, matrix, (plane.shape[1], plane.shape[0]), flags=cv2.INTER_LINEAR))


def _blurred(plane: Floats, across: float, down: float) -> Floats:
    """Gaussian blur; what lies outside the picture throws no shadow. Wide ones are made small first."""
    import cv2

    shrink = max(1, int(min(across, down) // 3))
    if shrink == 1:
        return np.asarray(cv2.GaussianBlur(plane, (0, 0), across, sigmaY=down, borderType=cv2.BORDER_CONSTANT))
    height, width = plane.shape
    pad = ((0, -height % shrink), (0, -width % shrink))
    small = cv2.resize(np.pad(plane, pad), None, fx=1 / shrink, fy=1 / shrink, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (0, 0), across / shrink, sigmaY=down / shrink, borderType=cv2.BORDER_CONSTANT)
    return np.asarray(cv2.resize(small, None, fx=shrink, fy=shrink, interpolation=cv2.INTER_LINEAR))[:height, :width]
