"""The crop frame: geometry under every drag, then the tool by mouse and keyboard."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent

from editor.views.theme import Theme
from editor.views.widgets.canvas import CropTool, PictureCanvas, Pointer
from editor.views.widgets.canvas.crop_frame import drag_edges, drag_inside, fit_ratio, whole_pixels
from editor.views.widgets.canvas.tool_focus import ToolFocus

BOUNDS = QRectF(0, 0, 4000, 3000)
edges = st.tuples(st.sampled_from([-1, 0, 1]), st.sampled_from([-1, 0, 1])).filter(any)
moves = st.floats(-9000, 9000).map(round)
frames = st.tuples(st.integers(0, 3000), st.integers(0, 2000), st.integers(1, 1000), st.integers(1, 1000))
ratios = st.sampled_from([None, 1.0, 0.75, 16 / 9, 4.0])


@given(frames, edges, moves, moves, ratios)
def test_a_frame_stays_in_the_picture_keeps_a_pixel_and_its_ratio(frame, edge, dx, dy, ratio) -> None:
    start = QRectF(*frame)
    if ratio is not None:
        start = fit_ratio(start, ratio, BOUNDS)
    after = drag_edges(start, edge, QPointF(dx, dy), BOUNDS, ratio)
    assert BOUNDS.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(after) or ratio is not None
    assert after.left() >= -1e-6
    assert after.top() >= -1e-6
    assert min(after.width(), after.height()) > 0
    if ratio is not None and after.width() > 1.5:
        assert after.width() / after.height() == pytest.approx(ratio, rel=1e-6)
        assert after.right() <= 4000 + 1e-6
        assert after.bottom() <= 3000 + 1e-6


@given(frames, moves, moves)
def test_a_frame_that_is_moved_keeps_its_size(frame, dx, dy) -> None:
    after = drag_inside(QRectF(*frame), QPointF(dx, dy), BOUNDS)
    assert after.size() == QRectF(*frame).size()
    assert BOUNDS.contains(after)


def test_the_opposite_corner_stays() -> None:
    after = drag_edges(QRectF(100, 100, 200, 100), (-1, -1), QPointF(-50, -10), BOUNDS, 2.0)
    assert after.bottomRight() == QPointF(300, 200)


def test_edges_lie_on_whole_pixels() -> None:
    assert whole_pixels(QRectF(0.4, 0.6, 10.2, 0.1)) == QRectF(0, 1, 11, 1)


@pytest.fixture
def tool(qtbot, theme: Theme) -> CropTool:
    canvas = PictureCanvas(theme)
    qtbot.addWidget(canvas)
    canvas.resize(824, 624)
    canvas.open_picture(4000, 3000)  # fitted at 20 %
    canvas.show()
    made = CropTool(canvas)
    canvas.set_tool(made)
    made.canvas = canvas
    return made


def drag(tool: CropTool, start: tuple[float, float], end: tuple[float, float]) -> None:
    tool.press(Pointer(QPointF(*start)))
    tool.move(Pointer(QPointF(*end)))
    tool.release(Pointer(QPointF(*end)))


def test_it_begins_with_the_whole_picture(tool: CropTool) -> None:
    assert tool.frame == BOUNDS


def test_a_corner_an_edge_and_the_inside_can_be_dragged(tool: CropTool) -> None:
    released: list[QRectF] = []
    tool.released.connect(released.append)
    drag(tool, (4000, 3000), (3000, 2500))
    drag(tool, (0, 1000), (200, 1000))
    drag(tool, (1000, 1000), (1100, 900))
    assert released == [QRectF(0, 0, 3000, 2500), QRectF(200, 0, 2800, 2500), QRectF(300, 0, 2800, 2500)]


def test_a_press_outside_does_nothing(tool: CropTool) -> None:
    tool.set_frame(QRectF(1000, 1000, 500, 500))
    drag(tool, (3000, 2500), (3500, 2600))
    assert tool.frame == QRectF(1000, 1000, 500, 500)


def test_a_ratio_is_taken_at_once_and_kept(tool: CropTool) -> None:
    tool.set_ratio(1.0)
    assert tool.frame.width() == tool.frame.height() == 3000
    drag(tool, (tool.frame.right(), tool.frame.bottom()), (2000, 1500))
    assert tool.frame.width() == tool.frame.height()


def test_everything_can_be_done_by_keyboard(qtbot, tool: CropTool) -> None:
    tool.set_frame(QRectF(100, 100, 200, 200))
    focus = tool.canvas.findChild(ToolFocus)
    assert focus.focusPolicy() & Qt.FocusPolicy.TabFocus
    qtbot.keyClick(focus, Qt.Key.Key_Right)
    qtbot.keyClick(focus, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(focus, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert tool.frame == QRectF(101, 110, 199, 200)
    with qtbot.waitSignal(tool.confirmed):
        qtbot.keyClick(focus, Qt.Key.Key_Return)
    with qtbot.waitSignal(tool.given_up):
        qtbot.keyClick(tool.canvas, Qt.Key.Key_Escape)


def test_other_keys_are_left_to_the_canvas(tool: CropTool) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier)
    assert not tool.key(event)


def test_screen_readers_find_the_frame_where_it_is(tool: CropTool) -> None:
    tool.set_frame(QRectF(1000, 500, 2000, 1000))
    told = QAccessible.queryAccessibleInterface(tool.canvas.findChild(ToolFocus))
    assert told.text(QAccessible.Text.Name) == "Crop frame"
    assert told.text(QAccessible.Text.Value) == "2000 × 1000 at 1000, 500"
    assert told.role() == QAccessible.Role.Grip
    place = tool.canvas.place_of(tool.frame)
    assert tool.canvas.findChild(ToolFocus).geometry() == place.toAlignedRect()


def test_the_pointer_shows_what_a_press_would_do(tool: CropTool) -> None:
    tool.set_frame(QRectF(1000, 1000, 1000, 1000))
    for point, cursor in (
        ((1000, 1000), Qt.CursorShape.SizeFDiagCursor), ((2000, 1500), Qt.CursorShape.SizeHorCursor),
        ((1500, 1500), Qt.CursorShape.SizeAllCursor), ((3500, 200), Qt.CursorShape.ArrowCursor),
    ):  # fmt: skip
        tool.hover(Pointer(QPointF(*point)))
        assert tool.canvas.cursor().shape() == cursor


def test_putting_it_away_takes_its_frame_from_the_screen(qtbot, tool: CropTool) -> None:
    tool.canvas.set_tool(None)
    qtbot.waitUntil(lambda: tool.canvas.findChild(ToolFocus) is None)
    assert tool.surface is None
