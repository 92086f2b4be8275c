"""Shapes: distances, styles, landmarks and templates of silhouettes that are drawn here."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from editor.redactor.design.generator.enlarging import template_of_shape
from editor.redactor.design.generator.landmarks import landmarks_of
from editor.redactor.design.generator.making import shape_of
from editor.redactor.design.generator.shape import LONGEST, REACH, SIDE, Plane, Shape, distance_of, style_of
from editor.redactor.design.generator.soundness import is_sound

T_SHIRT = [(46, 12), (82, 12), (120, 30), (112, 52), (94, 44), (94, 116), (34, 116), (34, 44), (16, 52), (8, 30)]
TROUSERS = [(40, 8), (88, 8), (98, 120), (74, 120), (64, 50), (54, 120), (30, 120)]


def matte_of(points: list[tuple[int, int]]) -> Plane:
    large = np.zeros((SIDE * 4, SIDE * 4), np.uint8)
    cv2.fillPoly(large, [np.array(points, np.int32) * 4], 255)
    return np.asarray(cv2.resize(large, (SIDE, SIDE), interpolation=cv2.INTER_AREA), np.float32) / 255


def shape_with(points: list[tuple[int, int]]) -> Shape:
    return Shape(distance_of(matte_of(points)), np.zeros((SIDE, SIDE), np.float32))


def disc(radius: float, side: int = SIDE) -> Plane:
    y, x = np.mgrid[0:side, 0:side] - (side - 1) / 2
    return np.clip(radius - np.hypot(x, y) + 0.5, 0, 1).astype(np.float32)


def test_a_distance_is_one_to_the_outline_in_fractions_of_a_pixel() -> None:
    distance = distance_of(disc(40.3)) * REACH
    y, x = np.mgrid[0:SIDE, 0:SIDE] - (SIDE - 1) / 2
    true = 40.3 - np.hypot(x, y)
    near = np.abs(true) < REACH - 2
    assert np.abs(distance - true)[near].max() < 0.6
    assert distance.max() == REACH
    assert distance.min() == -REACH


def test_styles_tell_breadth_legs_and_depth_of_light() -> None:
    shirt, trousers = style_of(shape_with(T_SHIRT)), style_of(shape_with(TROUSERS))
    assert shirt[0] > trousers[0] + 1  # broader
    assert trousers[1] > shirt[1] - 1
    creased = Shape(shape_with(T_SHIRT).distance, np.tile(np.sin(np.arange(SIDE, dtype=np.float32)), (SIDE, 1)))
    assert style_of(creased)[-1] > shirt[-1] + 2
    assert not style_of(Shape(np.full((SIDE, SIDE), -1, np.float32), np.zeros((SIDE, SIDE), np.float32))).any()


def test_sleeves_and_trunk_are_found_where_they_are_drawn() -> None:
    found = landmarks_of(matte_of(T_SHIRT), "t-shirt")
    for name, place in {
        "armpit left": (34, 44), "armpit right": (94, 44), "cuff inner left": (16, 52), "cuff outer right": (120, 30),
        "hem left": (34, 116), "hem right": (94, 116),
    }.items():  # fmt: skip
        assert np.hypot(*np.subtract(found[name], place)) < 4, name
    assert found["neck left"][0] < 64 < found["neck right"][0]


def test_legs_part_at_the_crotch() -> None:
    found = landmarks_of(matte_of(TROUSERS), "pants")
    assert np.hypot(*np.subtract(found["crotch"], (64, 50))) < 5
    assert found["end outer left"][0] < found["end inner left"][0] < 64 < found["end inner right"][0]
    assert landmarks_of(matte_of(TROUSERS), "hat") == {}


def test_a_template_has_a_crisp_outline_at_any_size_and_cloth_on_its_sleeves() -> None:
    template = template_of_shape(shape_with(T_SHIRT), "t-shirt", 512)
    assert max(template.matte.shape) == 512
    rim = (template.matte > 0.02) & (template.matte < 0.98)
    contours, _ = cv2.findContours((template.matte > 0.5).astype(np.uint8), cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    assert len(contours) == 1
    assert rim.sum() < 2 * len(contours[0])
    assert template.places.sleeves.max() == 1
    scale = 512 / (112 * 1.08)
    assert template.matte.sum() == pytest.approx(matte_of(T_SHIRT).sum() * scale**2, rel=0.03)


def test_an_outline_that_is_given_is_respected() -> None:
    outline = np.asarray(cv2.resize(matte_of(TROUSERS), None, fx=4, fy=4, interpolation=cv2.INTER_LINEAR))
    template = template_of_shape(shape_with(T_SHIRT), "pants", 448, outline)
    seen = shape_of(template)
    wanted = shape_of(template_of_shape(shape_with(TROUSERS), "pants", 448))
    assert np.abs(seen.distance - wanted.distance).max() < 2 / REACH


def test_islands_are_left_out_and_halves_are_not_sound() -> None:
    matte = np.maximum(matte_of(T_SHIRT), matte_of([(2, 100), (10, 100), (10, 108), (2, 108)]))
    shape = Shape(distance_of(matte), np.zeros((SIDE, SIDE), np.float32))
    template = template_of_shape(shape, "t-shirt", 256)
    assert cv2.connectedComponents((template.matte > 0.5).astype(np.uint8))[0] == 2
    assert is_sound(distance_of(matte_of(T_SHIRT)), "t-shirt")
    half = matte_of(T_SHIRT)
    half[:, 64:] = 0
    assert not is_sound(distance_of(half), "t-shirt")
    assert not is_sound(np.full((SIDE, SIDE), -1, np.float32), "t-shirt")


def test_a_template_and_its_shape_are_each_other_s() -> None:
    shape = shape_with(TROUSERS)
    again = shape_of(template_of_shape(shape, "pants", 400))
    inside = again.distance > 0
    rows = np.flatnonzero(inside.any(axis=1))
    assert rows[-1] - rows[0] + 1 == pytest.approx(LONGEST, abs=2)
    assert np.abs(again.light[inside]).max() < 0.02
