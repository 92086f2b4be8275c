"""Pictures seen through triangles."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.tryon.raster import seen_through

SQUARE = np.array([(0, 0), (100, 0), (100, 100), (0, 100)], np.float64)
HALVES = np.array([(0, 1, 2), (0, 2, 3)])


def test_pixels_know_where_they_come_from() -> None:
    places = SQUARE * (0.5, 0.25) + (10, 20)
    seen = seen_through(SQUARE, places, HALVES, (200, 300))
    assert seen is not None
    inside = seen.triangle >= 0
    assert inside.sum() == pytest.approx(50 * 25, rel=0.15)
    rows, columns = np.nonzero(inside)
    x = (columns + seen.columns.start + 0.5 - 10) / 0.5 - 0.5
    y = (rows + seen.rows.start + 0.5 - 20) / 0.25 - 0.5
    np.testing.assert_allclose(seen.x[inside], x, atol=1e-3)
    np.testing.assert_allclose(seen.y[inside], y, atol=1e-3)
    assert (seen.x[~inside] < -1000).all()


def test_there_are_no_cracks_between_neighbours() -> None:
    angle = 0.3
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    seen = seen_through(SQUARE, SQUARE @ turn.T + (60, 20), HALVES, (200, 200))
    assert seen is not None
    for row in seen.triangle >= 0:
        covered = np.flatnonzero(row)
        assert len(covered) == 0 or len(covered) == covered[-1] - covered[0] + 1


def test_the_last_triangle_lies_on_top() -> None:
    seen = seen_through(SQUARE, SQUARE, np.array([(0, 1, 2), (0, 1, 2)]), (120, 120))
    assert seen is not None
    assert set(np.unique(seen.triangle)) == {-1, 1}


def test_what_lies_beyond_the_picture_is_not_seen() -> None:
    assert seen_through(SQUARE, SQUARE + 500, HALVES, (100, 100)) is None
    assert seen_through(SQUARE, SQUARE, HALVES[:0], (100, 100)) is None
    seen = seen_through(SQUARE, SQUARE * 1e7 - 5e8, HALVES, (50, 50))
    assert seen is None or np.isfinite(seen.x).all()
