"""Noise taken away by shrinking the cosine transforms of overlapping 8 x 8 blocks.

Yu and Sapiro, "DCT image denoising: a simple and effective image denoising algorithm", IPOL 2011: hard thresholding of
the transforms of all overlapping blocks, and the mean of what they give. Blocks count by how few coefficients they keep
(Dabov, Foi, Katkovnik and Egiazarian, "Image denoising by sparse 3-D transform-domain collaborative filtering", 2007,
equation 10), which keeps ringing away from edges.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from editor.model.frame import Pixels

BLOCK = 8
THRESHOLD = 2.7  # standard deviations of noise below which a coefficient is dropped (Yu and Sapiro: 3; 2.7 as in BM3D)

Levels = Callable[[Pixels], Pixels]


def shrunk(plane: Pixels, sigma: Levels, origin: tuple[int, int], stride: int = 2) -> Pixels:
    """`plane` without what its noise explains.

    Args:
        plane: H x W float32.
        sigma: standard deviation of the noise for means of blocks (N float32 -> N float32), in the units of `plane`.
        origin: row and column of the plane's first pixel in the picture that it is a part of. Blocks lie on the grid
            of the picture, so that a part is equal to that part of the whole.
        stride: pixels between neighbouring blocks: 1, 2, 4 or 8.

    Returns:
        H x W float32.
    """
    import cv2

    height, width = plane.shape
    room = 2 * BLOCK
    wide = cv2.copyMakeBorder(plane, BLOCK, room, BLOCK, room, cv2.BORDER_REFLECT)
    total, weight = np.zeros_like(wide), np.zeros_like(wide)
    transform = np.kron(cosines(), cosines())
    rows, columns = height // BLOCK + 2, width // BLOCK + 2
    for down in range(0, BLOCK, stride):
        top = (down - origin[0]) % BLOCK
        for right in range(0, BLOCK, stride):
            left = (right - origin[1]) % BLOCK
            part = np.s_[top : top + rows * BLOCK, left : left + columns * BLOCK]
            blocks = wide[part].reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2).reshape(-1, BLOCK * BLOCK)
            kept, weights = _thresholded(blocks @ transform.T, sigma)
            kept = (kept @ transform) * weights
            total[part] += kept.reshape(rows, columns, BLOCK, BLOCK).swapaxes(1, 2).reshape(rows * BLOCK, -1)
            weight[part] += np.kron(weights.reshape(rows, columns), np.ones((BLOCK, BLOCK), np.float32))
    inside = np.s_[BLOCK : BLOCK + height, BLOCK : BLOCK + width]
    return np.asarray(total[inside] / weight[inside])


def _thresholded(coefficients: Pixels, sigma: Levels) -> tuple[Pixels, Pixels]:
    """N x 64 coefficients with the small ones dropped, and the weights of the blocks, N x 1."""
    mean = coefficients[:, :1] / BLOCK
    limit = np.float32(THRESHOLD) * sigma(mean)
    coefficients[np.abs(coefficients) < limit] = 0
    coefficients[:, :1] = mean * BLOCK
    return coefficients, (1 / np.maximum(1, np.count_nonzero(coefficients, axis=1, keepdims=True))).astype(np.float32)


def cosines() -> Pixels:
    """The orthonormal cosine transform of 8 values (Ahmed, Natarajan and Rao 1974), 8 x 8 float32."""
    k, n = np.mgrid[:BLOCK, :BLOCK]
    waves = np.cos(np.pi * (2 * n + 1) * k / (2 * BLOCK)) * np.sqrt(2 / BLOCK)
    waves[0] /= np.sqrt(2)
    return np.asarray(waves, np.float32)
