"""The matting Laplacian of a small picture, applied without ever being written down."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

RADIUS: Final = 3  # of the windows in which colours are taken to lie on a line
_NOISE: Final = 1e-5  # variance of a colour that is taken for granted
_PAIRS: Final = ((0, 0), (0, 1), (0, 2), (1, 1), (1, 2), (2, 2))


class MattingLaplacian:
    """``L`` of closed-form matting (Levin, Lischinski and Weiss 2008, eq. 12), each row divided by its window's size.

    ``L p = p - mean(a) . I - mean(b)``, where in each window ``a . I + b`` is the ridge regression of ``p`` on the
    colours (He, Sun and Tang, "Fast matting using large kernel matting Laplacian matrices", 2010): means over windows
    are box filters, so the cost does not depend on their size, and large windows need fewer iterations.

    Args:
        colours: h x w x 3 float32, 0-1.

    Attributes:
        diagonal: h x w float32.
    """

    def __init__(self, colours: Floats) -> None:
        self._colours = [np.ascontiguousarray(colours[..., channel]) for channel in range(3)]
        self._means = [_mean(plane) for plane in self._colours]
        self._inverse = self._inverted()
        self.diagonal = self._own()

    def __call__(self, plane: Floats) -> Floats:
        """``L`` times a plane (h x w float32)."""
        mean = _mean(plane)
        pairs = zip(self._colours, self._means, strict=True)
        line = self._times([_mean(colour * plane) - centre * mean for colour, centre in pairs])
        fitted = mean.copy()
        for share, centre in zip(line, self._means, strict=True):
            fitted -= share * centre
        fitted = _mean(fitted)
        for share, colour in zip(line, self._colours, strict=True):
            fitted += _mean(share) * colour
        return np.asarray(plane - fitted)

    def _inverted(self) -> list[Floats]:
        """Upper triangles of the inverses of each window's covariance, by cofactors."""
        noise = np.float32(_NOISE)
        covariances = [
            _mean(self._colours[i] * self._colours[j]) - self._means[i] * self._means[j] + noise * (i == j)
            for i, j in _PAIRS
        ]
        rr, rg, rb, gg, gb, bb = covariances
        c00, c01, c02 = gg * bb - gb * gb, gb * rb - rg * bb, rg * gb - gg * rb
        c11, c12, c22 = rr * bb - rb * rb, rb * rg - rr * gb, rr * gg - rg * rg
        share = np.reciprocal(np.maximum(rr * c00 + rg * c01 + rb * c02, noise**3))
        return [cofactor * share for cofactor in (c00, c01, c02, c11, c12, c22)]

    def _times(self, vector: list[Floats]) -> list[Floats]:
        c00, c01, c02, c11, c12, c22 = self._inverse
        x, y, z = vector
        return [c00 * x + c01 * y + c02 * z, c01 * x + c11 * y + c12 * z, c02 * x + c12 * y + c22 * z]

    def _own(self) -> Floats:
        """What a pixel takes of itself: ``1 - mean(1 + d . C^-1 d) / n`` over the windows of n pixels it lies in."""
        line = self._times(self._means)
        distance = _mean(np.asarray(sum(share * centre for share, centre in zip(line, self._means, strict=True))))
        for share, colour in zip(line, self._colours, strict=True):
            distance -= 2 * colour * _mean(share)
        for entry, (i, j) in zip(self._inverse, _PAIRS, strict=True):
            distance += (1 if i == j else 2) * self._colours[i] * self._colours[j] * _mean(entry)
        # Rounding must not make it nothing: it is divided by.
        return np.maximum(1 - (1 + distance) / (2 * RADIUS + 1) ** 2, np.float32(0.02))


def _mean(plane: Floats) -> Floats:
    import cv2

    side = 2 * RADIUS + 1
    return np.asarray(cv2.blur(plane, (side, side), borderType=cv2.BORDER_REFLECT))
