"""The tone curve: points by mouse and keyboard, and a curve that never overshoots."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible

from editor.views.theme import Theme
from editor.views.widgets.curve_editor import MARGIN, STRAIGHT, CurveEditor, monotone

X = np.linspace(0, 1, 501)


@pytest.fixture
def editor(qtbot, theme: Theme) -> CurveEditor:
    made = CurveEditor(theme)
    qtbot.addWidget(made)
    made.resize(200 + 2 * MARGIN, 100 + 2 * MARGIN)
    made.show()
    made.setFocus()
    return made


def at(x: float, y: float) -> QPoint:
    return QPoint(round(MARGIN + 200 * x), round(MARGIN + 100 * (1 - y)))


def test_two_points_are_a_straight_line() -> None:
    assert np.allclose(monotone(STRAIGHT, X), X)


@given(st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), min_size=2, max_size=8, unique_by=lambda p: p[0]))
def test_the_curve_goes_through_its_points_and_stays_between_them(points) -> None:
    points = tuple(sorted((x / 100, y / 100) for x, y in points))
    assert np.allclose(monotone(points, np.array([x for x, _ in points])), [y for _, y in points])
    for (x0, y0), (x1, y1) in pairwise(points):
        between = monotone(points, np.linspace(x0, x1, 50))
        assert between.min() >= min(y0, y1) - 1e-9
        assert between.max() <= max(y0, y1) + 1e-9


def test_a_click_adds_a_point_and_a_drag_moves_it(qtbot, editor: CurveEditor) -> None:
    moved, released = [], []
    editor.moved.connect(moved.append)
    editor.released.connect(released.append)
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=at(0.5, 0.5))
    qtbot.mouseMove(editor, at(0.5, 0.7))
    assert released == []
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=at(0.5, 0.7))
    assert released == [((0, 0), (0.5, 0.7), (1, 1))]


def test_points_never_pass_each_other_nor_the_edges(qtbot, editor: CurveEditor) -> None:
    editor.set_points(((0, 0), (0.5, 0.5), (1, 1)))
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=at(0.5, 0.5))
    qtbot.mouseMove(editor, at(1.4, 2))
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=at(1.4, 2))
    assert editor.points == ((0, 0), (0.99, 1), (1, 1))


def test_a_double_click_removes_a_point_but_two_stay(qtbot, editor: CurveEditor) -> None:
    editor.set_points(((0, 0), (0.5, 0.8), (1, 1)))
    qtbot.mouseDClick(editor, Qt.MouseButton.LeftButton, pos=at(0.5, 0.8))
    assert editor.points == STRAIGHT
    qtbot.mouseDClick(editor, Qt.MouseButton.LeftButton, pos=at(0, 0))
    assert editor.points == STRAIGHT


def test_everything_can_be_done_by_keyboard(qtbot, editor: CurveEditor) -> None:
    released: list[object] = []
    editor.released.connect(released.append)
    qtbot.keyClick(editor, Qt.Key.Key_Insert)
    assert released == [((0, 0), (0.5, 0.5), (1, 1))]
    qtbot.keyClick(editor, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(editor, Qt.Key.Key_Left)
    assert editor.points[1] == pytest.approx((0.49, 0.6))
    qtbot.keyClick(editor, Qt.Key.Key_PageUp)
    assert editor.accessible_text() == "Point 3 of 3: input 100.0 %, output 100.0 %"
    qtbot.keyClick(editor, Qt.Key.Key_PageDown)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.points == STRAIGHT


def test_screen_readers_hear_the_chosen_point(editor: CurveEditor) -> None:
    told = QAccessible.queryAccessibleInterface(editor)
    assert told.role() == QAccessible.Role.Chart
    assert told.text(QAccessible.Text.Name) == "Tone curve"
    assert told.text(QAccessible.Text.Value).startswith("Point 1 of 2")
