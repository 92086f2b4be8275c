"""How near pictures come to what they should look like."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from editor.errors import InputError
from editor.training.measure.figures import FRECHET
from editor.training.measure.frechet import FeatureStatistics, frechet_distance

Bytes = NDArray[np.uint8]
Features = Callable[[Bytes], NDArray[Any]]


class PictureScores:
    """Gathers what a network's pictures reach over a set.

    Args:
        features: gives the features of a picture (see `frechet.imagenet_features`); None leaves the distance out.
    """

    def __init__(self, features: Features | None = None) -> None:
        self._features = features
        self._results, self._targets = FeatureStatistics(), FeatureStatistics()
        self._each: list[dict[str, float]] = []
        self._squares: list[tuple[float, int]] = []

    def __len__(self) -> int:
        return len(self._each)

    def add(self, result: Bytes, target: Bytes) -> dict[str, float]:
        """Compare a picture with what it should be.

        Args:
            result, target: H x W x 3 uint8 sRGB.

        Returns:
            PSNR in dB (infinite for equal pictures), SSIM (Wang et al. 2004, windows of 7 x 7), mean delta E 2000
            (Sharma et al. 2005), these three by scikit-image, and the mean distance of 0-1.

        Raises:
            InputError: the two differ in size, or are smaller than 7 x 7.
        """
        if result.shape != target.shape or min(target.shape[:2]) < 7:
            raise InputError(
                "A picture of {found} pixels cannot be compared with one of {wanted}.",
                "Give pictures of the same size, of 7 pixels or more.",
                found=_size(result),
                wanted=_size(target),
            )
        self._squares.append((float(np.sum((result.astype(np.float64) - target) ** 2)), target.size))
        self._each.append(
            {
                "PSNR dB": _psnr(*self._squares[-1]),
                "SSIM": _ssim(result, target),
                "delta E 2000": _delta_e(result, target),
                "L1": float(np.abs(result.astype(np.int16) - target).mean() / 255),
            }
        )
        if self._features is not None:
            self._results.add(self._features(result))
            self._targets.add(self._features(target))
        return self._each[-1]

    def means(self) -> dict[str, float]:
        """The means of each picture's figures."""
        names = self._each[0] if self._each else ()
        return {name: float(np.mean([figures[name] for figures in self._each])) for name in names}

    def of_set(self) -> dict[str, float]:
        """PSNR of all pixels together, and the Frechet distance of the two sets (two pictures or more)."""
        if not self._each:
            return {}
        squares, counts = zip(*self._squares, strict=True)
        found = {"PSNR dB": _psnr(sum(squares), sum(counts))}
        if self._features is not None and len(self) > 1:
            found[FRECHET] = frechet_distance(self._results, self._targets)
        return found


def _psnr(squares: float, count: int) -> float:
    return 10 * math.log10(255**2 * count / squares) if squares else math.inf


def _ssim(result: Bytes, target: Bytes) -> float:
    from skimage.metrics import structural_similarity

    return float(structural_similarity(result, target, channel_axis=2, data_range=255))


def _delta_e(result: Bytes, target: Bytes) -> float:
    from skimage.color import deltaE_ciede2000, rgb2lab

    return float(np.mean(deltaE_ciede2000(rgb2lab(target), rgb2lab(result))))


def _size(pixels: Bytes) -> str:
    return " x ".join(map(str, pixels.shape[1::-1]))
