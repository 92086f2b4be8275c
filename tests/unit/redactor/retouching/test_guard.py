"""Pictures that were good are held back, those that need it get all."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from editor.redactor.retouching.guard import kept_share, white_kept


@pytest.fixture
def finished(pictures: Path) -> np.ndarray:
    """A finished photograph, 256 x 256 x 3 float, from black to white."""
    photo = cv2.imread(str(pictures / "dog.jpg"))[..., ::-1]
    small = cv2.resize(photo, (256, 256), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    low, high = np.percentile(small.max(axis=-1), (0.5, 98.5))
    return np.clip((small - low) / (high - low), 0, 1)


def exposed(picture: np.ndarray, ev: float) -> np.ndarray:
    return np.clip(picture**2.2 * 2**ev, 0, 1).astype(np.float32) ** (1 / 2.2)


def stronger(picture: np.ndarray, by: float = 1.6) -> np.ndarray:
    """Another grading of the same lightness."""
    grey = picture.mean(axis=-1, keepdims=True)
    return np.clip(grey + by * (picture - grey) + np.float32([0.06, 0, -0.06]), 0, 1)


def test_a_finished_picture_is_held_back(finished: np.ndarray) -> None:
    kept = kept_share(finished, stronger(finished))
    assert 0.2 < kept < 0.8
    assert kept_share(finished, stronger(finished, 1.9)) < kept


def test_a_small_change_of_a_finished_picture_is_kept(finished: np.ndarray) -> None:
    assert kept_share(finished, finished * np.float32(0.99)) == 1


def test_a_dark_picture_gets_all(finished: np.ndarray) -> None:
    assert kept_share(exposed(finished, -1), finished) == 1


def test_a_picture_that_is_too_bright_gets_all(finished: np.ndarray) -> None:
    assert kept_share(exposed(finished, 1.3), finished) == 1


def test_a_dull_picture_gets_all(finished: np.ndarray) -> None:
    dull = np.float32(0.2) + np.float32(0.6) * finished
    assert kept_share(dull, finished) == 1


def test_detail_is_not_lost_in_white(finished: np.ndarray) -> None:
    bright = np.where(finished > 0.93, np.float32(1), finished)
    lost = ((bright >= 0.996) & (finished < 0.996)).any(axis=-1).mean()
    assert lost > 0.002
    assert kept_share(finished, bright) <= 0.9


def test_paper_stays_white(finished: np.ndarray) -> None:
    product = finished.copy()
    product[:, :100] = 1
    greyer = stronger(product) * np.float32(0.93)
    kept = white_kept(product, greyer)
    assert kept_share(product, greyer) < 1
    assert kept[:, :100] == pytest.approx(1, abs=1e-3)
    middle = product.max(axis=-1) < 0.9
    assert kept[middle] == pytest.approx(greyer[middle], abs=1e-6)
    dark = exposed(finished, -1)
    assert white_kept(dark, finished) == pytest.approx(finished, abs=1e-6)


@pytest.mark.parametrize("level", [0.0, 0.5, 1.0])
def test_one_tone_is_no_trouble(level: float) -> None:
    picture = np.full((256, 256, 3), level, np.float32)
    assert 0 <= kept_share(picture, picture) <= 1
