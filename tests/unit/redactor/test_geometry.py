"""Maps and views by their laws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.redactor.geometry import Geometry, View, scaled_size, scaling, translation

SIZES = st.tuples(st.integers(1, 9000), st.integers(1, 9000))
SCALES = st.floats(0.001, 4)
SHIFTS = st.floats(-5000, 5000)


@st.composite
def geometries(draw: st.DrawFn) -> Geometry:
    """Affine maps of a moderate kind."""
    angle = draw(st.floats(0, 6.3))
    turn = np.array([[np.cos(angle), np.sin(angle), 0], [-np.sin(angle), np.cos(angle), 0], [0, 0, 1]])
    factors = draw(st.tuples(st.floats(0.05, 20), st.floats(0.05, 20)))
    return Geometry(translation(draw(SHIFTS), draw(SHIFTS)) @ turn @ scaling(*factors), draw(SIZES))


@given(geometries(), st.tuples(SHIFTS, SHIFTS))
def test_maps_invert(geometry: Geometry, point: tuple[float, float]) -> None:
    points = np.array([point])
    assert geometry.to_result(geometry.to_input(points)) == pytest.approx(points, rel=1e-6, abs=1e-3)


@given(geometries(), geometries(), st.tuples(SHIFTS, SHIFTS))
def test_one_map_after_the_other_is_their_product(
    first: Geometry, second: Geometry, point: tuple[float, float]
) -> None:
    together, points = first.then(second), np.array([point])
    assert together.to_input(points) == pytest.approx(first.to_input(second.to_input(points)), rel=1e-9, abs=1e-3)
    assert together.size == second.size


def test_the_identity_is_neutral() -> None:
    geometry = Geometry(translation(3, 4), (10, 20))
    assert np.array_equal(Geometry.identity((50, 60)).then(geometry).matrix, geometry.matrix)


@given(SIZES, SCALES)
def test_a_whole_view_covers_the_whole(size: tuple[int, int], scale: float) -> None:
    view = View.whole(size, scale)
    matrix = view.matrix(size)
    far = matrix @ np.array([view.width, view.height, 1.0])
    assert far[:2] == pytest.approx(np.array(size))
    assert (matrix @ np.array([0, 0, 1.0]))[:2] == pytest.approx([0, 0])


@given(SIZES, st.integers(1, 2_000_000))
def test_a_fitting_view_has_about_so_many_pixels_and_never_enlarges(size: tuple[int, int], pixels: int) -> None:
    view = View.fitting(size, pixels)
    assert view.width <= size[0]
    assert view.height <= size[1]
    assert (view.width - 1) * (view.height - 1) <= pixels * 1.01 + 1


@given(SIZES, SCALES, st.integers(0, 200), st.data())
def test_a_grown_view_stays_inside_and_contains_the_old(
    size: tuple[int, int], scale: float, margin: int, data: st.DataObject
) -> None:
    width, height = scaled_size(size, scale)
    left, top = data.draw(st.integers(0, width - 1)), data.draw(st.integers(0, height - 1))
    view = View(scale, left, top, data.draw(st.integers(1, width - left)), data.draw(st.integers(1, height - top)))
    grown = view.grown(margin, size)
    assert 0 <= grown.left <= left
    assert grown.left + grown.width <= width
    assert 0 <= grown.top <= top
    assert grown.top + grown.height <= height
    assert left - grown.left == min(margin, left)
    assert grown.left + grown.width == min(width, left + view.width + margin)
