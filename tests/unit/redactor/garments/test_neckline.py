"""The rim of the front, and the line it opens along."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest

from editor.model.garment import CATEGORIES
from editor.redactor.garments.neckline import neckline_of
from editor.redactor.garments.opening import opening_of

SHIRT = CATEGORIES["t-shirt"]


@pytest.mark.parametrize("depth", [14, 20, 28])
def test_the_edge_of_a_darker_inside_is_the_rim(shirt: Any, depth: int) -> None:
    rgb = shirt.rgb.copy()
    inside = np.zeros(rgb.shape[:2], np.uint8)
    cv2.ellipse(inside, (100, 42), (17, depth), 0, 0, 180, 1, -1)
    rgb[inside > 0] = rgb[inside > 0] // 2
    found = neckline_of(rgb, shirt.matte, shirt.landmarks, SHIRT)
    assert found.seen
    assert found.curve[:, 1].max() == pytest.approx(42 + depth, abs=3)
    assert found.curve[0] == pytest.approx(shirt.landmarks["neck left"])
    assert found.curve[-1] == pytest.approx(shirt.landmarks["neck right"])


def test_where_nothing_is_seen_it_is_what_is_usual(shirt: Any) -> None:
    found = neckline_of(np.full_like(shirt.rgb, 120), shirt.matte, shirt.landmarks, SHIRT)
    assert not found.seen
    assert found.curve[:, 1].max() == pytest.approx(40 + 0.34 * 36, abs=4)


def test_it_does_not_follow_stripes(shirt: Any) -> None:
    rgb = shirt.rgb.copy()
    rgb[(np.arange(240) % 10 < 5), :, :2] //= 2
    rgb[60:, :, :] = np.minimum(rgb[60:, :, :], 110)
    found = neckline_of(rgb, shirt.matte, shirt.landmarks, SHIRT)
    assert not found.seen or found.curve[:, 1].max() < 75


def test_a_collar_that_stands_has_nothing_behind_its_edge(shirt: Any) -> None:
    matte = shirt.matte.copy()
    cv2.rectangle(matte, (84, 26), (116, 48), 1.0, -1)
    found = neckline_of(np.full_like(shirt.rgb, 90), matte, shirt.landmarks, CATEGORIES["longsleeve"])
    assert not found.seen
    assert found.curve[len(found.curve) // 2, 1] == pytest.approx(26, abs=2)


def test_a_front_opens_along_its_zip(shirt: Any) -> None:
    rgb = shirt.rgb.copy()
    rgb[60:212, 106:109] = (200, 40, 30)
    neckline = np.array([[82.0, 40], [100, 52], [118, 40]])
    opening = opening_of(rgb, shirt.landmarks, neckline)
    assert opening[0] == pytest.approx((100, 52))
    assert opening[-1, 1] == pytest.approx(212, abs=1)
    assert np.abs(opening[4:-1, 0] - 107).max() < 3.5


def test_a_front_without_edges_opens_in_the_middle(shirt: Any) -> None:
    opening = opening_of(np.full_like(shirt.rgb, 90), shirt.landmarks, np.array([[82.0, 40], [100, 52], [118, 40]]))
    assert np.abs(opening[:, 0] - 100).max() < 1.5
