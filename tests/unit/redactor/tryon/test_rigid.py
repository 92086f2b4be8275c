"""Meshes that keep their shape."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.redactor.tryon.mesh import Mesh, triangulated
from editor.redactor.tryon.rigid import rigid, turned_over


def sheet(pins: np.ndarray | None = None) -> Mesh:
    """A square of 9 x 9 vertices, its outline held where it is."""
    columns, rows = np.meshgrid(np.arange(9.0), np.arange(9.0))
    points = np.column_stack([columns.ravel() + 0.01 * rows.ravel(), rows.ravel()])
    edge = (columns.ravel() % 8 == 0) | (rows.ravel() % 8 == 0)
    held = np.flatnonzero(edge) if pins is None else pins
    triangles = triangulated(points)
    return Mesh(points, triangles, np.zeros(len(triangles), np.int8), held, points[held])


def test_triangles_cover_the_square_once() -> None:
    mesh = sheet()
    first, second, third = (mesh.rest[mesh.triangles[:, corner]] for corner in range(3))
    along, across = second - first, third - first
    area = np.abs(along[:, 0] * across[:, 1] - along[:, 1] * across[:, 0]).sum() / 2
    assert area == pytest.approx(64, rel=0.02)


def test_what_is_held_where_it_is_stays() -> None:
    mesh = sheet()
    np.testing.assert_allclose(rigid(mesh), mesh.rest, atol=1e-4)
    loose = replace(mesh, pins=mesh.pins[:0], places=mesh.places[:0])
    assert (rigid(loose) == mesh.rest).all()


@settings(max_examples=20, deadline=None)
@given(st.floats(-3, 3), st.floats(0.3, 4), st.floats(-500, 500))
def test_turned_and_scaled_pins_turn_and_scale_the_whole(angle: float, scale: float, shift: float) -> None:
    mesh = sheet(np.array([0, 8, 40, 76]))
    turn = scale * np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    moved = replace(mesh, places=mesh.places @ turn.T + shift)
    np.testing.assert_allclose(rigid(moved), mesh.rest @ turn.T + shift, atol=2e-2 * scale)


def test_straight_lines_stay_straight_when_it_is_squeezed() -> None:
    mesh = sheet()
    squeezed = replace(mesh, places=mesh.places * (0.8, 1.1))
    np.testing.assert_allclose(rigid(squeezed), mesh.rest * (0.8, 1.1), atol=0.04)


def test_pins_are_met_and_triangles_turned_over_are_told() -> None:
    mesh = sheet()
    places = mesh.places.copy()
    places[0] = (5, 5)
    found = rigid(replace(mesh, places=places))
    np.testing.assert_allclose(found[mesh.pins], places)
    assert turned_over(mesh, found).any()
    assert not turned_over(mesh, mesh.rest).any()
