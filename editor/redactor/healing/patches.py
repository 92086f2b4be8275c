"""Square patches of a picture, described by a few numbers each, so that two of them compare in a moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Planes = NDArray[np.float32]
Mask = NDArray[np.bool_]
Indices = NDArray[np.int64]

RADIUS = 3
SIDE = 2 * RADIUS + 1
_COMPONENTS = 14
_SAMPLES = 1500


@dataclass(frozen=True, slots=True, eq=False)
class PatchBasis:
    """The principal components of the patches of a picture (TreeCANN: Olonetsky and Avidan, ECCV 2012, go this way).

    Attributes:
        filters: K x SIDE x SIDE x C float32, orthonormal.
    """

    filters: Planes

    @staticmethod
    def of(picture: Planes, centres: Indices, rng: np.random.Generator) -> PatchBasis:
        """Of a sample of the patches around flat indices `centres`; these lie at least RADIUS from every edge."""
        chosen = rng.choice(centres, min(_SAMPLES, len(centres)), replace=False)
        sample = raw_patches(picture, chosen)
        sample = sample - sample.mean(axis=0)
        _, vectors = np.linalg.eigh(sample.T @ sample)
        best = vectors[:, ::-1][:, :_COMPONENTS].T
        return PatchBasis(np.ascontiguousarray(best.reshape(-1, SIDE, SIDE, picture.shape[2]), np.float32))

    def describe(self, picture: Planes) -> Planes:
        """H x W x K: what each pixel's patch is made of; the squared distance of two is nearly that of the patches.

        Within RADIUS of the edges the numbers mean nothing.
        """
        import cv2

        described = np.empty((*picture.shape[:2], len(self.filters)), np.float32)
        channels = [np.ascontiguousarray(picture[..., channel]) for channel in range(picture.shape[2])]
        for index, kernel in enumerate(self.filters):
            whole = sum(
                cv2.filter2D(channel, cv2.CV_32F, np.ascontiguousarray(kernel[..., number]))
                for number, channel in enumerate(channels)
            )
            described[..., index] = whole
        return described


def raw_patches(picture: Planes, centres: Indices) -> Planes:
    """N x (SIDE * SIDE * C): the patches around flat indices that lie at least RADIUS from every edge."""
    flat = picture.reshape(-1, picture.shape[2])
    return np.asarray(flat[centres[:, None] + around(picture.shape[1])].reshape(len(centres), -1))


def around(width: int) -> Indices:
    """The flat indices of a patch's pixels relative to its centre's, in a picture of this width."""
    reach = np.arange(-RADIUS, RADIUS + 1, dtype=np.int64)
    return np.asarray((reach[:, None] * width + reach).ravel())
