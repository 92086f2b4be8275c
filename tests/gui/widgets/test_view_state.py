"""Zoom and place: the point under the pointer stays, edges are not left, 100 % is exact."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from editor.views.widgets.canvas.panes import GAP, Mode, arrange
from editor.views.widgets.canvas.view_state import FIT_MARGIN, LARGEST, ViewState

PHOTO, PANE = QSizeF(6000, 4000), QSizeF(960, 700)
RATIOS = (1.0, 1.25, 1.5, 2.0)


def state(ratio: float = 1.0) -> ViewState:
    return ViewState(PHOTO, PANE, ratio).fit()


def test_fit_shows_all_of_it_with_a_margin() -> None:
    place = state().rect_to_pane(QRectF(QPointF(), PHOTO))
    assert place.width() == pytest.approx(PANE.width() - 2 * FIT_MARGIN)
    assert place.center().toTuple() == pytest.approx((480, 350), abs=0.5)


def test_a_small_picture_is_not_enlarged_by_fit() -> None:
    assert ViewState(QSizeF(100, 80), PANE, 2.0).fit().percent == 100


@given(st.floats(0.02, 32), st.floats(0, 960), st.floats(0, 700))
def test_the_point_under_the_pointer_stays_there(zoom: float, x: float, y: float) -> None:
    before = state().zoomed(1.0)
    after = before.zoomed(zoom, QPointF(x, y))
    bound = after.held()
    if after.zoom * 4000 > PANE.height() and bound.centre == after.centre:
        moved = after.to_pane(before.to_picture(QPointF(x, y))) - QPointF(x, y)
        edge = abs(after.visible.left()) < 20 / after.zoom or abs(after.visible.top()) < 20 / after.zoom
        edge = edge or abs(after.visible.right() - 6000) < 20 / after.zoom
        edge = edge or abs(after.visible.bottom() - 4000) < 20 / after.zoom
        assert edge or moved.manhattanLength() <= 2 + after.zoom


@pytest.mark.parametrize("ratio", RATIOS)
def test_a_hundred_percent_is_a_device_pixel_for_each_pixel_on_whole_pixels(ratio: float) -> None:
    exact = state(ratio).zoomed(1 / ratio, QPointF(123.4, 567.8))
    assert exact.percent == pytest.approx(100)
    for value in (exact.origin.x() * ratio, exact.origin.y() * ratio):
        assert value == pytest.approx(round(value), abs=1e-9)


@given(st.lists(st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000)), max_size=5), st.floats(0.01, 40))
def test_a_large_picture_never_leaves_its_pane_uncovered(moves, zoom: float) -> None:
    now = state().zoomed(zoom)
    for move in moves:
        now = now.moved(QPointF(*move))
    place = now.rect_to_pane(QRectF(QPointF(), PHOTO))
    if place.width() > PANE.width():
        assert place.left() <= FIT_MARGIN + 1
        assert place.right() >= PANE.width() - FIT_MARGIN - 1
    else:
        assert place.center().x() == pytest.approx(480, abs=1)


def test_zoom_is_held_to_its_ends() -> None:
    assert state().zoomed(1000).percent == LARGEST * 100
    assert state().zoomed(0).percent <= 5


def test_steps_are_round_percents() -> None:
    now, seen = state().zoomed(0.3), []
    for _ in range(4):
        now = now.stepped(up=True)
        seen.append(round(now.percent))
    assert seen == [33, 50, 67, 100]
    assert round(now.stepped(up=False).percent) == 67


def test_a_fitted_picture_stays_fitted_when_the_window_grows_and_a_zoomed_one_keeps_its_zoom() -> None:
    wide = QSizeF(1800, 1300)
    assert state().resized(PHOTO, wide, 1.0) == ViewState(PHOTO, wide).fit()
    assert state().zoomed(1.0).resized(PHOTO, wide, 1.0).percent == 100
    assert state().zoomed(1.0).resized(PHOTO, wide, 2.0).percent == pytest.approx(100)


def test_panes_share_the_canvas() -> None:
    area = QSizeF(1003, 700)
    left, right = arrange(Mode.SIDE, area, 1.5, swapped=False, original=False)
    assert right.rect.left() - left.rect.right() == pytest.approx(GAP, abs=1)
    assert right.rect.right() == 1003
    assert left.rect.size() == right.rect.size()
    assert (left.left_original, right.left_original) == (True, False)
    assert arrange(Mode.SPLIT, area, 1, swapped=True, original=False)[0].right_original
    assert not arrange(Mode.SPLIT, area, 1, swapped=False, original=True)[0].mixed
    assert not arrange(Mode.RESULT, area, 1, swapped=False, original=False)[0].left_original
