"""Finds people: where each stands, and how large and which way up a crop must be to hold all of one.

Bazarevsky et al., BlazePose: On-device Real-time Body Pose Tracking, 2020: a face-like detector in the manner of SSD
(Liu et al., ECCV 2016) that gives, beside a box, the middle of the hips and the size of a circle around the person
("Vitruvian man"). Constants are those of MediaPipe's graph `pose_detection`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.redactor.people.crop import Crop

ROLE: Final = "person"
Floats = NDArray[np.float64]

_SIDE: Final = 224
# (pixels between places, boxes at each place)
_GRIDS: Final = ((8, 2), (16, 2), (32, 6))
_LEAST: Final = 0.5  # probability of a person
_SAME: Final = 0.3  # overlap from which two boxes are of one person


class Telling(Protocol):
    """What is needed of networks; `NetworkPool` is one."""

    def told(self, role: str, quality: str, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> Any:
        """As `NetworkPool.told`."""

    def identity(self, role: str, quality: str) -> str:
        """sha256 of the weights that would run."""


@dataclass(frozen=True, slots=True)
class Detection:
    """A person.

    Attributes:
        box: left, top, right, bottom of the head and breast, in pixels of the picture.
        hips: x and y of the middle of the hips; may lie beyond the picture.
        rim: x and y of the point above them on the circle that holds the person.
        score: 0-1.
    """

    box: Floats
    hips: Floats
    rim: Floats
    score: float


def detect(networks: Telling, frame: Frame, is_cancelled: Callable[[], bool] | None = None) -> list[Detection]:
    """The people in `frame`, the surest first; none is no error.

    Args:
        frame: any size, depth and profile.

    Raises:
        NetworkError, Cancelled: as in `NetworkPool.run`.
    """
    side = max(frame.width, frame.height)
    whole = Crop.about((frame.width / 2, frame.height / 2), (side, side), (_SIDE, _SIDE))
    told = networks.told(ROLE, "quality", whole.sampled(frame), is_cancelled).astype(np.float64)
    scores = 0.5 + 0.5 * np.tanh(0.5 * told[:, 12])
    sure = scores > _LEAST
    decoded = _decoded(told[:, :12], sure)
    return [_placed(person, score, whole) for person, score in _joined(decoded, scores[sure])]


@cache
def _places() -> Floats:
    """2254 x 2: x and y, in pixels of the network, from which its boxes are counted."""
    found = []
    for step, boxes in _GRIDS:
        middles = np.arange(step / 2, _SIDE, step)
        grid = np.stack(np.meshgrid(middles, middles), axis=-1).reshape(-1, 2)
        found.append(np.repeat(grid, boxes, axis=0))
    return np.concatenate(found)


def _decoded(told: Floats, sure: NDArray[np.bool_]) -> Floats:
    """N x 4 x 2 in pixels of the network: first and last corner of the box, hips, rim. Of N that are sure."""
    pairs, places = told[sure].reshape(-1, 6, 2), _places()[sure]
    middle, size = pairs[:, 0] + places, pairs[:, 1]
    return np.stack([middle - size / 2, middle + size / 2, pairs[:, 2] + places, pairs[:, 3] + places], axis=1)


def _joined(people: Floats, scores: Floats) -> Iterator[tuple[Floats, float]]:
    """One for each person: the mean, by score, of all that overlap the surest (weighted non-maximum suppression of
    Bazarevsky et al., BlazeFace, 2019)."""
    left = np.argsort(-scores)
    while len(left):
        same = _overlap(people[left[0]], people[left]) > _SAME
        same[0] = True  # even a box without an area goes
        group = left[same]
        yield np.average(people[group], axis=0, weights=scores[group]), float(scores[left[0]])
        left = left[~same]


def _overlap(one: Floats, others: Floats) -> Floats:
    """Intersection over union of boxes."""
    common = np.minimum(one[1], others[:, 1]) - np.maximum(one[0], others[:, 0])
    both = np.prod(np.clip(common, 0, None), axis=1)
    area = np.prod(one[1] - one[0]) + np.prod(others[:, 1] - others[:, 0], axis=1) - both
    return np.asarray(both / np.maximum(area, 1e-9))


def _placed(person: Floats, score: float, crop: Crop) -> Detection:
    first, last, hips, rim = crop.to_picture(person)
    return Detection(np.concatenate([first, last]), hips, rim, score)
