"""A limb or a spine as a line along which lengths are counted in centimetres, however foreshortened it is seen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

Points = NDArray[np.float64]

_SAMPLES: Final = np.linspace(-1, 1, 7)  # a corner is rounded by the mean of so many places before and after it
_NOTHING: Final = 1e-9


class Chain:
    """A bent line whose pieces have known lengths.

    Attributes:
        corners: N x 2 float64, in pixels; two at least.
        marks: N float64, rising: how many centimetres along the line each corner lies.
        rounding: centimetres before and after a corner within which the line turns.
    """

    def __init__(self, corners: Sequence[ArrayLike], marks: Sequence[float], rounding: float = 3.0) -> None:
        self.corners = np.asarray(corners, np.float64)
        self.marks = np.asarray(marks, np.float64)
        self.rounding = rounding

    def at(self, along: ArrayLike) -> Points:
        """Places ... x 2, in pixels, so many centimetres along; beyond its ends the line goes straight on."""
        along = np.asarray(along, np.float64)
        return np.asarray(self._bent(along[..., None] + self.rounding * _SAMPLES).mean(axis=-2))

    def direction(self, along: ArrayLike) -> Points:
        """Unit vectors ... x 2 along the line there; of a piece that is seen end on, that of the line as a whole."""
        step = self._step(along)
        length = np.linalg.norm(step, axis=-1, keepdims=True)
        whole = self.corners[-1] - self.corners[0]
        far = float(np.linalg.norm(whole))
        whole = whole / far if far > _NOTHING else np.array([0.0, 1.0])
        return np.asarray(np.where(length > _NOTHING, step / np.maximum(length, _NOTHING), whole))

    def scale(self, along: ArrayLike) -> NDArray[np.float64]:
        """Pixels that a centimetre along the line takes there, fewer where it is foreshortened."""
        return np.asarray(np.linalg.norm(self._step(along), axis=-1) / (2 * self.rounding))

    def _step(self, along: ArrayLike) -> Points:
        along = np.asarray(along, np.float64)
        return self.at(along + self.rounding) - self.at(along - self.rounding)

    def _bent(self, along: NDArray[np.float64]) -> Points:
        piece = np.clip(np.searchsorted(self.marks, along, "right") - 1, 0, len(self.marks) - 2)
        share = (along - self.marks[piece]) / (self.marks[piece + 1] - self.marks[piece])
        first, last = self.corners[piece], self.corners[piece + 1]
        return np.asarray(first + share[..., None] * (last - first))
