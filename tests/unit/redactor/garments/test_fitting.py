"""Silhouettes are found again in mattes that were drawn with them."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.errors import Cancelled
from editor.model.garment import CATEGORIES, LANDMARKS, Category
from editor.redactor.garments.fitting import fitted, overlap_of
from editor.redactor.garments.shapes import fit_of, shape_of
from editor.redactor.garments.silhouettes import outlines
from editor.redactor.garments.upper import Upper


def test_the_landmarks_of_a_drawn_shirt_are_found(shirt: Any) -> None:
    found, sleeve = shape_of(shirt.matte, shirt.rgb, CATEGORIES["t-shirt"], "")
    assert sleeve == "short"
    assert fit_of(shirt.matte, "upper", found) > 0.95
    height = 172
    for name in ("neck left", "neck right", "cuff outer left", "cuff inner right", "hem left", "hem right", "hem"):
        assert np.linalg.norm(np.subtract(found[name], shirt.landmarks[name])) < 0.05 * height, name
    for name in ("armpit left", "armpit right", "shoulder left", "shoulder right"):
        assert np.linalg.norm(np.subtract(found[name], shirt.landmarks[name])) < 0.12 * height, name


def test_the_same_matte_gives_the_same_landmarks(shirt: Any) -> None:
    one, other = (fitted(shirt.matte, shirt.rgb, [Upper("short")]) for _ in range(2))
    assert np.array_equal(one.points, other.points)


def test_which_sleeves_it_has_is_told_by_the_better_fit(shirt: Any) -> None:
    assert shape_of(shirt.matte, shirt.rgb, CATEGORIES["dress"], "")[1] == "short"
    trunk = np.zeros_like(shirt.matte)
    corners = np.array([shirt.landmarks[name] for name in LANDMARKS["upper"]], np.int32)
    cv2.fillPoly(trunk, [corners[outlines("upper")[0]]], 1.0)
    found, sleeve = shape_of(trunk, shirt.rgb, CATEGORIES["top"], "")
    assert sleeve == "none"
    assert fit_of(trunk, "upper", found) > 0.93


TROUSERS = [(60, 20), (140, 20), (150, 60), (156, 220), (116, 220), (100, 90), (84, 220), (44, 220), (50, 60)]


@pytest.mark.parametrize(
    ("category", "corners"),
    [
        (CATEGORIES["pants"], TROUSERS),
        (CATEGORIES["skirt"], [(70, 40), (130, 40), (145, 90), (170, 200), (30, 200), (55, 90)]),
    ],
)  # fmt: skip
def test_trousers_and_skirts_are_found(category: Category, corners: list[tuple[int, int]]) -> None:
    matte = np.zeros((240, 200), np.float32)
    cv2.fillPoly(matte, [np.array(corners, np.int32)], 1.0)
    rgb = np.repeat((matte[..., None] * 100 + 60).astype(np.uint8), 3, axis=2)
    found, _ = shape_of(matte, rgb, category, "")
    assert fit_of(matte, category.template, found) > 0.93
    assert np.linalg.norm(np.subtract(found["waist left"], corners[0])) < 14


@settings(max_examples=3)
@given(left=st.integers(0, 60), top=st.integers(0, 60))
def test_landmarks_move_with_the_garment(left: int, top: int) -> None:
    matte, rgb = _trousers(1)
    first, _ = shape_of(matte, rgb, CATEGORIES["shorts"], "")
    place = ((top, 20), (left, 20))
    moved, _ = shape_of(np.pad(matte, place), np.pad(rgb, (*place, (0, 0)), mode="edge"), CATEGORIES["shorts"], "")
    for name, (x, y) in first.items():
        assert moved[name] == pytest.approx((x + left, y + top), abs=0.5), name


def test_landmarks_scale_with_the_garment() -> None:
    first, _ = shape_of(*_trousers(1), CATEGORIES["shorts"], "")
    larger, _ = shape_of(*_trousers(3), CATEGORIES["shorts"], "")
    for name in ("waist left", "waist right", "end outer left", "end outer right", "crotch"):
        assert np.linalg.norm(np.array(larger[name]) / 3 - first[name]) < 6, name


def test_a_search_can_be_ended(shirt: Any) -> None:
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        fitted(shirt.matte, shirt.rgb, [Upper("short")], stop)


def test_overlap_is_of_what_both_cover() -> None:
    mask = np.zeros((10, 10), np.uint8)
    mask[:, :5] = 1
    square = np.array([[0.5, 0.5], [9.5, 0.5], [9.5, 9.5], [0.5, 9.5]])
    assert overlap_of(mask, square, [np.arange(4)]) == pytest.approx(0.5)


def _trousers(scale: int) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    matte = np.zeros((140 * scale, 160 * scale), np.float32)
    corners = [(50, 20), (110, 20), (124, 118), (86, 120), (80, 84), (74, 120), (36, 118)]
    cv2.fillPoly(matte, [np.array(corners, np.int32) * scale], 1.0)
    return matte, np.repeat((matte[..., None] * 100 + 60).astype(np.uint8), 3, axis=2)
