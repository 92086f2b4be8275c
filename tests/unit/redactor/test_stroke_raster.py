"""Where a stroke lies in a view and how strong it is there."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from editor.redactor.geometry import Matrix, scaling, translation
from editor.redactor.stroke_raster import FULL, Brush, BrushTip, StrokeRaster

SIZE = (90, 70)

lines = st.lists(st.tuples(st.floats(-30, 120), st.floats(-30, 100), st.floats(0.3, 1)), min_size=1, max_size=8).map(
    np.array
)
sizes = st.floats(3, 40)


def raster(line: NDArray, brush: Brush, to_input: Matrix | None = None, size: tuple[int, int] = SIZE) -> NDArray:
    drawn = StrokeRaster(BrushTip(brush, np.eye(3) if to_input is None else to_input, size))
    drawn.extend(np.array(line, np.float64))
    return drawn.coverage / FULL


def centres(size: tuple[int, int] = SIZE) -> NDArray:
    return np.stack(np.meshgrid(np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5), axis=-1)


def depth_inside(line: NDArray, diameter: float, size: tuple[int, int] = SIZE) -> NDArray:
    """Brute force: how deep each pixel's centre lies within the stroke's outline (negative: outside)."""
    points = centres(size)
    deepest = np.full(points.shape[:2], -np.inf)
    for start, end in zip(line[:-1] if len(line) > 1 else line, line[1:] if len(line) > 1 else line, strict=True):
        for part in np.linspace(0, 1, 400):
            x, y, pressure = start + part * (end - start)
            deepest = np.maximum(deepest, pressure * diameter / 2 - np.hypot(points[..., 0] - x, points[..., 1] - y))
    return deepest


def mean_of_four(coverage: NDArray) -> NDArray:
    height, width = coverage.shape
    return coverage.reshape(height // 2, 2, width // 2, 2).mean(axis=(1, 3))


@settings(max_examples=40, deadline=None)
@given(lines, sizes)
def test_a_hard_stroke_is_its_outline(line: NDArray, diameter: float) -> None:
    coverage = raster(line, Brush(diameter))
    depth = depth_inside(line, diameter)
    # Positions are an eighth of a pixel fine each way, prints dip by a sixteenth between them, sizes by a 500th.
    assert np.abs(coverage - np.clip(depth + 0.5, 0, 1)).max() < 0.3


@settings(max_examples=40, deadline=None)
@given(lines, sizes, st.floats(0, 100), st.integers(1, 7))
def test_a_stroke_drawn_in_pieces_is_the_same_stroke(line: NDArray, diameter: float, hard: float, cut: int) -> None:
    brush = Brush(diameter, hard)
    pieces = StrokeRaster(BrushTip(brush, np.eye(3), SIZE))
    before = pieces.coverage.copy()
    for piece in (line[:cut], line[cut:]):
        box = pieces.extend(piece)
        changed = np.argwhere(pieces.coverage != before)
        if len(changed):
            left, top, right, bottom = box
            assert (changed >= (top, left)).all()
            assert (changed < (bottom, right)).all()
        before = pieces.coverage.copy()
    assert (before == np.rint(raster(line, brush) * FULL)).all()


@settings(max_examples=40, deadline=None)
@given(lines, sizes, st.floats(0, 100))
def test_a_part_of_the_view_shows_what_the_whole_shows_there(line: NDArray, diameter: float, hard: float) -> None:
    brush = Brush(diameter, hard)
    whole = raster(line, brush)
    tip = BrushTip(brush, np.eye(3), SIZE)
    part = StrokeRaster(tip, (20, 10, 60, 50))
    part.extend(line)
    assert (part.coverage / FULL == whole[10:50, 20:60]).all()
    elsewhere = raster(line, brush, translation(20, 10), (40, 40))
    assert (elsewhere == whole[10:50, 20:60]).all()


@settings(max_examples=30, deadline=None)
@given(lines, sizes, st.floats(0, 100))
def test_nothing_is_drawn_outside_its_box(line: NDArray, diameter: float, hard: float) -> None:
    tip = BrushTip(Brush(diameter, hard), np.eye(3), SIZE)
    coverage = raster(line, Brush(diameter, hard))
    box = tip.box(tip.line(line))
    if box is None:
        assert not coverage.any()
        return
    left, top, right, bottom = box
    coverage[top:bottom, left:right] = 0
    assert not coverage.any()


@settings(max_examples=30, deadline=None)
@given(lines, st.floats(12, 40), st.floats(0, 100))
def test_half_the_scale_shows_the_mean_of_four_pixels(line: NDArray, diameter: float, hard: float) -> None:
    """Segment by segment: where two of them meet within a pixel, from two sides, each covers a part of it alone.

    There the stroke covers what its stronger segment does (up to a half too little in that one pixel), for the price of
    never building up on itself: coverage does not say which half of a pixel it means.
    """
    brush = Brush(diameter, hard)
    segments = [line[index : index + 2] for index in range(max(1, len(line) - 1))]
    half = raster(line, brush, scaling(2, 2), (45, 35))
    apart = np.abs(half - np.max([mean_of_four(raster(segment, brush)) for segment in segments], axis=0))
    # Centres lie on quarters of a pixel, so an edge may be off by an eighth each way and by the sixteenth of a dip.
    assert apart.max() < 0.25
    assert np.abs(half - mean_of_four(raster(line, brush))).mean() < 0.02


@pytest.mark.parametrize(
    "turned",
    [
        np.array([[0, 1, 0], [-1, 0, 70], [0, 0, 1]], np.float64),
        np.array([[-1, 0, 90], [0, 1, 0], [0, 0, 1]], np.float64),
        np.array([[np.cos(0.3), -np.sin(0.3), 9], [np.sin(0.3), np.cos(0.3), -7], [0, 0, 1]]),
        np.diag([2.0, 0.7, 1.0]),
        np.array([[1, 0.1, 3], [0.05, 1.1, 2], [0.001, 0.0005, 1]]),
    ],
    ids=["quarter turn", "flip", "free turn", "stretched", "perspective"],
)
def test_a_stroke_stays_on_its_object(turned: Matrix) -> None:
    """Pixels of a transformed view are covered when the points of the input that they show are."""
    line = np.array([[20, 20, 1], [60, 25, 1], [70, 50, 0.6]])
    size = (60, 60)
    shown = np.concatenate([centres(size), np.ones((60, 60, 1))], axis=-1) @ turned.T
    shown = shown[..., :2] / shown[..., 2:]
    depth = np.full((60, 60), -np.inf)
    for start, end in pairwise(line):
        for part in np.linspace(0, 1, 300):
            x, y, pressure = start + part * (end - start)
            depth = np.maximum(depth, pressure * 8 - np.hypot(shown[..., 0] - x, shown[..., 1] - y))
    coverage = raster(line, Brush(16), turned, size)
    assert (depth > 1.5).sum() > 50
    assert (coverage[depth > 1.5] > 0.95).all()
    assert (coverage[depth < -1.5] < 0.05).all()


@pytest.mark.parametrize(("hardness", "half_at"), [(100, 10.0), (50, 7.5), (0, 5.0)])
def test_hardness_says_where_the_fall_begins(hardness: float, half_at: float) -> None:
    coverage = raster(np.array([[40.5, 35.5, 1]]), Brush(20, hardness))
    profile = coverage[35, 40:]
    assert profile[0] == 1
    assert np.interp(-0.5, -profile[:15], np.arange(15)) == pytest.approx(half_at, abs=0.15)
    assert (np.diff(profile) <= 0).all()
    assert (profile[12:] == 0).all()


def test_pressure_scales_the_size() -> None:
    full, half = (raster(np.array([[45, 35, p]]), Brush(40)).sum() for p in (1.0, 0.5))
    assert full == pytest.approx(np.pi * 400, rel=0.01)
    assert half == pytest.approx(np.pi * 100, rel=0.02)
    assert raster(np.array([[45, 35, 0.0]]), Brush(40)).sum() == 0


def test_a_stroke_never_builds_up_on_itself() -> None:
    there = np.array([[20, 35, 1], [70, 35, 1]])
    again = np.concatenate([there, there[::-1], there])
    assert (raster(again, Brush(20, 30)) == raster(there, Brush(20, 30))).all()


@pytest.mark.parametrize("diameter", [0.5, 0.8])
def test_a_brush_thinner_than_a_pixel_covers_its_part_of_it(diameter: float) -> None:
    coverage = raster(np.array([[10, 35.5, 1], [80, 35.5, 1]]), Brush(diameter))
    assert coverage[:, 30:60].sum(axis=0).mean() == pytest.approx(diameter, rel=0.25)


def test_a_stroke_from_far_away_is_drawn_where_it_is_seen() -> None:
    far = raster(np.array([[-1e6, 35.5, 1], [1e6, 35.5, 1]]), Brush(20))
    near = raster(np.array([[-50, 35.5, 1], [150, 35.5, 1]]), Brush(20))
    assert np.abs(far - near).max() < 0.2
    assert (far[35] == 1).all()


def test_no_points_draw_nothing() -> None:
    drawn = StrokeRaster(BrushTip(Brush(20), np.eye(3), SIZE))
    assert drawn.extend(np.empty((0, 3))) is None
    assert drawn.extend(np.array([[500.0, 500, 1]])) is None
    assert not drawn.coverage.any()
