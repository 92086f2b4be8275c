"""Which parts of a doubt plane are worth a look, and strokes that cover them."""

from __future__ import annotations

import numpy as np
import pytest

from editor.redactor.doubt.filling import BRUSH, covering
from editor.redactor.doubt.places import MOST, places


def plane(*patches: tuple[int, int, int, int, float]) -> np.ndarray:
    """280 x 390 with rectangles (top, left, bottom, right, value)."""
    made = np.zeros((280, 390), np.float32)
    for top, left, bottom, right, value in patches:
        made[top:bottom, left:right] = value
    return made


def test_nothing_in_doubt_is_no_place() -> None:
    assert places(plane()) == []
    assert places(plane((10, 10, 60, 60, 0.49))) == []


def test_the_weightiest_comes_first_and_lies_where_it_is() -> None:
    first, second = places(plane((20, 30, 50, 60, 0.6), (100, 200, 180, 290, 0.9)))
    assert first.weight > second.weight
    assert (first.left, first.top) == pytest.approx((200 / 390, 100 / 280), abs=0.01)
    assert (first.right, first.bottom) == pytest.approx((290 / 390, 180 / 280), abs=0.01)
    assert first.inside[140, 245]
    assert not first.inside[35, 45]


def test_the_width_of_an_outline_is_no_place() -> None:
    outline = plane((50, 50, 200, 300, 1), (54, 54, 196, 296, 0))
    assert places(outline) == []


def test_a_place_at_the_border_of_the_picture_counts() -> None:
    assert len(places(plane((0, 100, 8, 140, 1)))) == 1


def test_parts_close_together_are_one_and_there_are_not_too_many() -> None:
    assert len(places(plane((50, 50, 70, 70, 1), (50, 73, 70, 93, 1)))) == 1
    many = [(top, left, top + 12, left + 12, 1.0) for top in range(5, 260, 40) for left in range(5, 360, 40)]
    assert len(places(plane(*many))) == MOST


def test_the_same_picture_seen_finer_has_the_same_places() -> None:
    coarse = plane((100, 200, 180, 290, 0.9))
    (one,), (other,) = places(coarse), places(np.kron(coarse, np.ones((2, 2), np.float32)))
    assert (one.left, one.top, one.weight) == pytest.approx((other.left, other.top, other.weight), abs=0.01)


def test_strokes_cover_a_place_and_hardly_more() -> None:
    inside = np.zeros((120, 160), bool)
    inside[20:61, 30:90] = True
    inside[30:40, 50:60] = False
    drawn = np.zeros(inside.shape, bool)
    rows, columns = np.mgrid[:120, :160]
    for (x0, y0), (x1, y1) in covering(inside):
        assert y0 == y1
        across = np.maximum(0, np.maximum(x0 * 160 - (columns + 0.5), (columns + 0.5) - x1 * 160))
        drawn |= np.hypot(across, rows + 0.5 - y0 * 120) <= BRUSH / 2
    assert drawn[inside].mean() > 0.99
    assert (drawn & ~inside).sum() < 0.15 * inside.sum()


def test_nothing_to_cover_needs_no_strokes() -> None:
    assert covering(np.zeros((10, 10), bool)) == []
