"""Garments laid on bodies, from shape and pose to cloth in place."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.model.garment import Wearing
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.cloth import Cloth
from editor.redactor.tryon.laying import aimed, draped

Make = Callable[..., Any]
ARM = ("left elbow", "left wrist", "left index", "left pinky", "left thumb")


def on(garment: Any, body: Body, **how: Any) -> Any:
    return draped(garment, body, Wearing(**how), body.labels)


def bars(columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
    return np.repeat((0.5 + 0.5 * np.sin(rows * 2 * np.pi / 40))[..., None], 3, axis=2)


@pytest.mark.parametrize("category", ["t-shirt", "longsleeve", "blazer", "dress", "undershirt", "pants", "skirt"])
def test_cloth_comes_to_lie_where_it_belongs(standing: Body, make_garment: Make, category: str) -> None:
    garment = make_garment(category)
    laid = on(garment, standing)
    _, targets = aimed(garment, standing, Wearing(), standing.labels)
    assert laid.garment is garment
    assert laid.alpha.shape == laid.lining.shape == laid.part.shape == standing.labels.shape
    assert laid.rgb.shape == (*standing.labels.shape, 3)
    assert laid.rgb.dtype == laid.alpha.dtype == np.float32
    assert laid.part.dtype == np.int8
    for plane in (laid.rgb, laid.alpha, laid.lining):
        assert np.isfinite(plane).all()
        assert plane.min() >= 0
        assert plane.max() <= 1
    reached = [
        laid.alpha[int(y) - 2 : int(y) + 3, int(x) - 2 : int(x) + 3].max() > 0.3
        for curve in targets.curves if curve.outline
        for x, y in curve.target
    ]  # fmt: skip
    assert np.mean(reached) > 0.95
    assert ((laid.part >= 0) == (laid.alpha > 0.5)).mean() > 0.999
    np.testing.assert_allclose(laid.rgb[laid.alpha > 0.9].mean(axis=0), (0.1, 0.2, 0.8), atol=0.02)


def test_there_is_no_crack_along_the_seams(standing: Body, make_garment: Make) -> None:
    alpha = on(make_garment("longsleeve"), standing).alpha
    x, y = standing.joints["shoulder right"].astype(int)
    assert alpha[y + 10 : y + 40, x - 20 : x + 10].min() > 0.97


def test_edges_keep_the_colours_of_the_cloth(standing: Body, make_garment: Make) -> None:
    laid = on(make_garment("t-shirt"), standing)
    edge = (laid.alpha > 0.05) & (laid.alpha < 0.95)
    np.testing.assert_allclose(laid.rgb[edge], np.broadcast_to((0.1, 0.2, 0.8), laid.rgb[edge].shape), atol=0.1)


def test_the_inside_of_the_back_is_told(standing: Body, make_garment: Make) -> None:
    laid = on(make_garment("t-shirt"), standing)
    x, y = standing.neck.astype(int)
    rows, columns = np.nonzero(laid.lining > 0.5)
    assert 100 < len(rows) < 6000
    assert abs(columns.mean() - x) < 6
    assert rows.max() < y + 60
    assert (laid.lining <= laid.alpha + 1e-5).all()
    assert on(make_garment("pants"), standing).lining.max() == 0


def test_stripes_stay_straight_on_a_straight_trunk(standing: Body, make_garment: Make) -> None:
    laid = on(make_garment("undershirt", bars), standing)
    grey = cv2.GaussianBlur(laid.rgb[..., 0], (0, 0), 1.5)
    middle, width = int(standing.neck[0]), 60
    low, high = int(standing.neck[1] + 18 * 4), int(standing.neck[1] + 42 * 4)
    crests = []
    for column in range(middle - width, middle + width + 1, 6):
        line = grey[low:high, column]
        peaks = [
            row for row in range(3, len(line) - 3) if line[row] == line[row - 3 : row + 4].max() and line[row] > 0.8
        ]
        crests.append(min(peaks, key=lambda row: abs(row - len(line) // 2)))
    bend = np.array(crests) - np.polyval(np.polyfit(np.arange(len(crests)), crests, 1), np.arange(len(crests)))
    assert np.abs(bend).max() < 0.03 * 2 * width


def test_fine_stripes_are_averaged_not_aliased(make_garment: Make) -> None:
    def fine(columns: np.ndarray, rows: np.ndarray) -> np.ndarray:
        return np.repeat((np.floor(rows) % 2)[..., None], 3, axis=2)

    layers = Cloth.of(make_garment("undershirt", fine), 4.0).layers
    inside = layers[40:110, 60:90, :3]
    assert layers.shape[:2] == (160, 150)
    assert abs(inside - 0.5).max() < 0.05
    assert Cloth.of(make_garment("undershirt", fine), 0.5).layers.shape[:2] == (640, 600)


def test_the_sleeve_follows_an_arm_that_is_turned(make_body: Make, make_garment: Make, places: Any, turn: Make) -> None:
    angles = []
    for angle in (0, -15):
        body = make_body(turn(places, ARM, "left shoulder", angle))
        rows, columns = np.nonzero(on(make_garment("longsleeve"), body).part == 2)
        away = np.column_stack([columns, rows]) - body.joints["shoulder right"]
        away = away[np.linalg.norm(away, axis=1) > 30 * body.cm]
        angles.append(np.degrees(np.arctan2(away[:, 1], away[:, 0])).mean())
    assert angles[1] - angles[0] == pytest.approx(-15, abs=3)


def test_a_limb_behind_the_back_lies_below(make_body: Make, make_garment: Make, places: Any) -> None:
    def shown(visibility: float) -> float:
        body = make_body({**places, "left wrist": (250, 300), "left elbow": (330, 270)})
        body.pose.visibility[15] = visibility
        body = Body(body.pose, body.labels, body.silhouette)
        part = on(make_garment("longsleeve"), body).part
        return float((part[280:320, 240:290] == 2).mean())

    assert shown(0.9) > 0.5
    assert shown(0.1) < 0.1


def test_an_open_front_shows_what_is_below(standing: Body, make_garment: Make) -> None:
    y, x = int(standing.neck[1] + 35 * 4), int(standing.neck[0])
    assert on(make_garment("blazer"), standing).alpha[y, x] > 0.9
    opened = on(make_garment("blazer"), standing, opened=1).alpha
    assert opened[y, x - 12 : x + 12].max() < 0.1
    assert opened[y, x - 50] > 0.9
    assert opened[y, x + 50] > 0.9


@settings(max_examples=6, deadline=None)
@given(scale=st.floats(0.6, 1.6), x=st.integers(0, 40), y=st.integers(0, 40))
def test_it_scales_and_moves_with_the_body(
    make_body: Make, make_garment: Make, places: Any, scale: float, x: int, y: int
) -> None:
    garment = make_garment("t-shirt")
    plain = on(garment, make_body(places)).alpha
    moved = {name: (px + x / scale, py + y / scale) for name, (px, py) in places.items()}
    shape = (round(800 * scale) + 80, round(480 * scale) + 80)
    found = on(garment, make_body(moved, shape, scale)).alpha
    matrix = np.array([[scale, 0, x + (scale - 1) / 2], [0, scale, y + (scale - 1) / 2]])
    expected = cv2.warpAffine(plain, matrix, (shape[1], shape[0]))
    both = np.minimum(found, expected).sum() / np.maximum(found, expected).sum()
    assert both > 0.95


def test_beyond_the_picture_nothing_is_laid(make_body: Make, make_garment: Make, places: Any) -> None:
    far = {name: (x + 5000, y) for name, (x, y) in places.items()}
    laid = on(make_garment("t-shirt"), make_body(far))
    assert laid.alpha.max() == 0
    assert (laid.part == -1).all()


@settings(max_examples=8, deadline=None)
@given(st.lists(st.floats(-120, 120), min_size=66, max_size=66))
def test_no_pose_breaks_it(make_body: Make, make_garment: Make, places: Any, by: list[float]) -> None:
    moved = {name: (x + dx, y + dy) for (name, (x, y)), dx, dy in zip(places.items(), by[:33], by[33:], strict=True)}
    body = make_body(moved)
    for category in ("longsleeve", "pants", "skirt", "dress"):
        laid = on(make_garment(category), body)
        for plane in (laid.rgb, laid.alpha, laid.lining):
            assert np.isfinite(plane).all()
