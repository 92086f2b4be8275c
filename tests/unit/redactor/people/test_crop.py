"""Turned rectangles of pictures: where their pixels lie, and what they show."""

from __future__ import annotations

import math

import numpy as np
import pytest

from editor.model.frame import Frame
from editor.redactor.people.crop import Crop


def ramp(width: int, height: int) -> Frame:
    """Red tells the column and green the row, of 0-1, at the middle of each pixel."""
    columns, rows = np.meshgrid((np.arange(width) + 0.5) / width, (np.arange(height) + 0.5) / height)
    return Frame(np.stack([columns, rows, np.zeros_like(rows)], axis=-1).astype(np.float32))


@pytest.mark.parametrize("angle", [0, 0.4, math.pi / 2, -2.5])
@pytest.mark.parametrize("side", [30, 80, 900])
def test_a_crop_shows_what_lies_where_its_points_go(angle: float, side: float) -> None:
    frame = ramp(1200, 1000)
    crop = Crop.about((610.3, 480.7), (side, side * 0.8), (40, 50), angle)
    shown = crop.sampled(frame).rgb
    columns, rows = np.meshgrid(np.arange(50) + 0.5, np.arange(40) + 0.5)
    places = crop.to_picture(np.column_stack([columns.ravel(), rows.ravel()])).reshape(40, 50, 2)
    inside = ((places > 2 * crop.step) & (places < np.array([1200, 1000]) - 2 * crop.step)).all(axis=2)
    assert inside.mean() > 0.8
    np.testing.assert_allclose(shown[inside][:, :2], (places / (1200, 1000))[inside], atol=0.0012)


def test_points_come_back() -> None:
    crop = Crop.about((12, 34), (56, 78), (90, 100), 1.1)
    points = np.random.default_rng(0).uniform(-50, 150, (20, 2))
    np.testing.assert_allclose(crop.to_crop(crop.to_picture(points)), points, atol=1e-9)


def test_up_in_the_crop_is_turned_clockwise_in_the_picture() -> None:
    crop = Crop.about((0, 0), (10, 10), (10, 10), math.pi / 2)
    np.testing.assert_allclose(crop.to_picture(np.array([[5.0, 0.0]])), [[5, 0]], atol=1e-9)


def test_large_pictures_are_averaged() -> None:
    checks = (np.indices((1024, 1024)).sum(axis=0) % 2 * 255).astype(np.uint8)
    shown = Crop.about((512, 512), (1024, 1024), (32, 32)).sampled(Frame(np.repeat(checks[..., None], 3, axis=-1))).rgb
    assert np.abs(shown.astype(int) - 128).max() <= 1


def test_beyond_the_picture_there_is_black_or_its_edge() -> None:
    frame = Frame(np.full((20, 20, 3), 200, np.uint8))
    crop = Crop.about((0, 10), (20, 20), (20, 20))
    assert not crop.sampled(frame).rgb[:, :9].any()
    assert (crop.sampled(frame, ended=True).rgb == 200).all()


def test_a_crop_beside_the_picture_is_no_error() -> None:
    frame = Frame(np.full((20, 20, 3), 200, np.uint8))
    assert not Crop.about((500, -300), (20, 20), (8, 8)).sampled(frame).rgb.any()


def test_depth_alpha_and_profile_stay() -> None:
    frame = Frame(np.full((20, 30, 3), 60000, np.uint16), np.full((20, 30), 30000, np.uint16), b"profile")
    shown = Crop.about((15, 10), (40, 40), (20, 20)).sampled(frame)
    assert shown.rgb.dtype == np.uint16
    assert shown.icc == b"profile"
    assert shown.alpha is not None
    assert shown.alpha[10, 10] == 30000
    assert shown.alpha[0, 0] == 65535  # black beyond the picture hides what is below
