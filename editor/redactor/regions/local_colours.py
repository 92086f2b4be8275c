"""What colours a part of a picture has around each place, near or far."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.redactor.matting.fields import Floats, sized

_NOISE: Final = 4e-4  # variance of a colour that is taken for granted: 2 % of full intensity
_CELLS: Final = 12  # of the grid they are measured on, to each side of a window
_COARSEST: Final = 4  # pixels a cell
_FARTHER: Final = 0.1  # how much a window counts beside the narrower one


@dataclass(frozen=True, slots=True, eq=False)
class LocalColours:
    """Attributes:
    mean: h x w x 3 float32.
    inverse: h x w x 3 x 3 float32: of the covariance.
    spread: h x w float32: the logarithm of the covariance's determinant.
    """

    mean: Floats
    inverse: Floats
    spread: Floats

    def distance(self, colours: Floats) -> Floats:
        """Squared Mahalanobis distance of each place's colour from the mean around it."""
        away = colours - self.mean
        return np.asarray(np.einsum("ijk,ijkl,ijl->ij", away, self.inverse, away, optimize=True), np.float32)


def local_colours(colours: Floats, weight: Floats, near: float) -> LocalColours:
    """Means and covariances in windows around each place, which widen where there is nothing near.

    Args:
        colours: h x w x 3 float32, 0-1.
        weight: h x w float32, 0-1: how far a place belongs to the part.
        near: half width of the windows in pixels.
    """
    height, width = weight.shape
    cell = int(np.clip(round(near / _CELLS), 1, _COARSEST))
    size = max(1, width // cell), max(1, height // cell)
    weight = np.asarray(weight, np.float32)
    own = sized(weight, *size) + np.float32(1e-7)
    near = near / cell / 4
    share = 1 / _spread(own, near)
    # Each cell's own colour first: the grain within a cell says nothing of which part it belongs to.
    planes = [np.asarray(sized(colours[..., channel] * weight, *size) / own, np.float32) for channel in range(3)]
    mean = np.stack([_spread(plane * own, near) * share for plane in planes], axis=-1)
    covariance = np.empty((*own.shape, 3, 3), np.float32)
    for one in range(3):
        for other in range(one, 3):
            square = _spread(planes[one] * planes[other] * own, near) * share
            covariance[..., one, other] = covariance[..., other, one] = square - mean[..., one] * mean[..., other]
    covariance += np.eye(3, dtype=np.float32) * np.float32(_NOISE)
    inverse = np.linalg.inv(covariance.astype(np.float64)).astype(np.float32)
    determinant = np.maximum(np.linalg.det(covariance.astype(np.float64)), _NOISE**3)
    return LocalColours(
        sized(mean, width, height),
        sized(inverse.reshape(*own.shape, 9), width, height).reshape(height, width, 3, 3),
        sized(np.log(determinant).astype(np.float32), width, height),
    )


def _spread(plane: Floats, near: float) -> Floats:
    """Means in windows that double in width, from `near` to each side; each counts little beside the narrower one."""
    import cv2

    half, gain = max(1, round(near)), 1.0
    result = np.zeros_like(plane)
    while True:
        result += np.float32(gain) * cv2.blur(plane, (2 * half + 1,) * 2, borderType=cv2.BORDER_REFLECT)
        gain, half = gain * _FARTHER, half * 2
        if half >= max(plane.shape):
            return result
