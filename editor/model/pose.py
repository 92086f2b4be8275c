"""A person's pose: the 33 points of BlazePose, in pixels of the picture."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

# Left and right are the person's own.
POINTS: Final = (
    "nose", "left eye inner", "left eye", "left eye outer", "right eye inner", "right eye", "right eye outer",
    "left ear", "right ear", "mouth left", "mouth right", "left shoulder", "right shoulder", "left elbow",
    "right elbow", "left wrist", "right wrist", "left pinky", "right pinky", "left index", "right index", "left thumb",
    "right thumb", "left hip", "right hip", "left knee", "right knee", "left ankle", "right ankle", "left heel",
    "right heel", "left foot index", "right foot index",
)  # fmt: skip

# Which points are joined where a pose is drawn.
BONES: Final = (
    (0, 2), (2, 7), (0, 5), (5, 8), (9, 10), (11, 12), (11, 13), (13, 15), (15, 17), (15, 19), (15, 21), (17, 19),
    (12, 14), (14, 16), (16, 18), (16, 20), (16, 22), (18, 20), (11, 23), (12, 24), (23, 24), (23, 25), (24, 26),
    (25, 27), (26, 28), (27, 29), (28, 30), (29, 31), (30, 32), (27, 31), (28, 32),
)  # fmt: skip

_SEEN: Final = 0.5


@dataclass(frozen=True, slots=True)
class Pose:
    """One person's.

    Attributes:
        points: 33 x 2 float64, x and y in pixels of the full-size picture, (0, 0) the corner of the first one. They may
            lie beyond the picture, where a limb is cut off.
        visibility: 33 float64, 0-1: how likely each is within the picture and not hidden.
        score: 0-1: how sure it is that this is a person.

    Raises:
        ValueError: there are fewer or more points, or some are no numbers.
    """

    points: NDArray[np.float64]
    visibility: NDArray[np.float64]
    score: float

    def __post_init__(self) -> None:
        if self.points.shape != (len(POINTS), 2) or self.visibility.shape != (len(POINTS),):
            raise ValueError(f"a pose has {len(POINTS)} points")
        if not np.isfinite(self.points).all():
            raise ValueError("points of a pose are numbers")

    @property
    def seen(self) -> NDArray[np.bool_]:
        """33: the points that are rather seen than not."""
        return self.visibility > _SEEN

    def moved(self, scale: float, shift: tuple[float, float] = (0.0, 0.0)) -> Pose:
        """The same pose in a picture that is `scale` times as large, `shift` (x, y) added after that."""
        return Pose(self.points * scale + np.array(shift), self.visibility, self.score)
