"""The editor: values, history, views, and what a narrow window leaves out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.editor_view import EditorView
from editor.views.panels.operation_rows import OperationRows


@pytest.fixture
def editor(open_editor: Callable[[str], EditorController]) -> EditorController:
    """A picture on the table, the editor open and painted."""
    return open_editor("jacket.jpg")


@pytest.fixture
def view(conductor: Conductor, editor: EditorController) -> EditorView:
    return conductor.edit


def _rows(view: EditorView, tool: str, operation: str) -> OperationRows:
    return next(rows for rows in view.panels[tool]._rows if rows.operation == operation)


def _result(view: EditorView) -> QImage:
    return view.canvas._result.newest.image


def _brightness(image: QImage) -> float:
    return sum(image.pixelColor(x, image.height() // 2).lightness() for x in range(0, image.width(), 7))


def test_only_built_tools_are_offered(view: EditorView) -> None:
    assert list(view.panels) == ["background", "retouch", "settings", "crop", "looks", "heal", "check"]
    assert set(view.rail._tools) == set(view.panels)


def test_a_moving_slider_is_followed_and_makes_one_step(qtbot, view: EditorView, editor: EditorController) -> None:
    view.choose("settings")
    row = _rows(view, "settings", "brightness").row("brightness")
    before = _brightness(_result(view))
    for value in (10.0, 25.0, 40.0):
        with qtbot.waitSignal(editor.result_rendered):
            row.value_moved.emit(value)
    assert len(editor.history.steps) == 1  # the hand still moves
    assert _brightness(_result(view)) > before
    with qtbot.waitSignal(editor.history_changed):
        row.value_changed.emit(40.0)
    assert [step.title for step in editor.history.steps] == ["Opened", "Brightness"]
    assert view.rail.tool("settings").edited
    assert not view.rail.tool("crop").edited


def test_a_number_typed_by_hand(qtbot, view: EditorView, editor: EditorController) -> None:
    view.choose("settings")
    field = _rows(view, "settings", "contrast").row("contrast").field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert editor.values("contrast")["contrast"] == 12


def test_a_number_out_of_range_is_refused_with_the_range(qtbot, view: EditorView, editor: EditorController) -> None:
    view.choose("settings")
    row = _rows(view, "settings", "contrast").row("contrast")
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, "1200")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row._refusal.isVisible()
    assert "100" in row._refusal.text()
    qtbot.waitUntil(row.field.hasFocus)
    assert editor.document.edit("contrast") is None


def test_auto_finds_a_value_and_stays_lit_until_the_value_is_changed(
    qtbot, view: EditorView, editor: EditorController
) -> None:
    view.choose("settings")
    row = _rows(view, "settings", "brightness").row("brightness")
    with qtbot.waitSignal(editor.history_changed):
        qtbot.mouseClick(row._auto, Qt.MouseButton.LeftButton)
    assert editor.autos("brightness") == {"brightness"}
    assert row._auto.isChecked()
    assert row.value() == editor.values("brightness")["brightness"]
    row.value_changed.emit(3.0)
    assert not row._auto.isChecked()


def test_auto_all_is_one_step(qtbot, conductor: Conductor, view: EditorView, editor: EditorController) -> None:
    with qtbot.waitSignal(editor.history_changed):
        conductor.window.actions["auto_all"].trigger()
    assert len(editor.history.steps) == 2
    assert {edit.operation for edit in editor.document.edits} >= {"brightness", "contrast", "color_balance"}


def test_reset_by_double_click_and_of_the_whole_tool(qtbot, view: EditorView, editor: EditorController) -> None:
    view.choose("settings")
    row = _rows(view, "settings", "brightness").row("brightness")
    row.value_changed.emit(30.0)
    qtbot.mouseDClick(row._name, Qt.MouseButton.LeftButton)
    assert editor.values("brightness")["brightness"] == 0
    row.value_changed.emit(30.0)
    qtbot.mouseClick(view.panels["settings"].reset_button, Qt.MouseButton.LeftButton)
    assert editor.document.edit("brightness") is None
    assert row.value() == 0
    assert not view.panels["settings"].reset_button.isEnabled()


def test_undo_redo_and_a_click_into_the_history(
    qtbot, conductor: Conductor, view: EditorView, editor: EditorController
) -> None:
    actions = conductor.window.actions
    assert not actions["undo"].isEnabled()
    editor.set_values("brightness", {"brightness": 20.0})
    editor.set_values("contrast", {"contrast": 10.0})
    assert conductor.window.top_bar._undo.accessibleName() == "Undo: Contrast"
    actions["undo"].trigger()
    assert editor.document.edit("contrast") is None
    assert actions["redo"].isEnabled()
    actions["redo"].trigger()
    assert editor.history.position == 2
    qtbot.mouseClick(view.history.card(0), Qt.MouseButton.LeftButton)
    assert editor.history.position == 0
    assert not editor.document


def test_an_edit_is_switched_off_and_deleted_from_the_history(view: EditorView, editor: EditorController) -> None:
    editor.set_values("brightness", {"brightness": 20.0})
    view.history.card(1).switched.emit(False)
    assert not editor.document.edit("brightness").enabled
    view.history.card(1).delete_wanted.emit()
    assert editor.document.edit("brightness") is None
    editor.go(1)
    view.choose("crop")
    view.history.card(1).values_wanted.emit()
    assert view.tool == "settings"


def test_save_before_any_edit_leads_to_the_tools(
    qtbot, conductor: Conductor, view: EditorView, editor: EditorController
) -> None:
    qtbot.mouseClick(conductor.window.top_bar.save, Qt.MouseButton.LeftButton)
    note = conductor.work.note
    assert note.isVisible()
    assert "Nothing is edited yet" in note.accessibleName()
    settings = next(link for link in note._links if link.text() == "Settings")
    qtbot.mouseClick(settings, Qt.MouseButton.LeftButton)
    assert view.tool == "settings"
    assert not note.isVisible()


def test_views_by_key_and_by_button_are_remembered(
    qtbot, conductor: Conductor, view: EditorView, editor: EditorController
) -> None:
    assert view.canvas.mode.value == "split"
    conductor.window.actions["view_next"].trigger()
    assert view.canvas.mode.value == "side"
    qtbot.mouseClick(view.bar._views.button("result"), Qt.MouseButton.LeftButton)
    assert view.canvas.mode.value == "result"
    assert conductor._controllers.preferences.values.view == "result"


def test_the_original_is_seen_while_the_button_or_space_is_held(qtbot, view: EditorView) -> None:
    view.canvas.setFocus()
    qtbot.keyPress(view.canvas, Qt.Key.Key_Space)
    assert view.canvas.original_shown
    qtbot.keyRelease(view.canvas, Qt.Key.Key_Space)
    assert not view.canvas.original_shown
    qtbot.mousePress(view.bar._original, Qt.MouseButton.LeftButton)
    assert view.canvas.original_shown
    qtbot.mouseRelease(view.bar._original, Qt.MouseButton.LeftButton)
    assert not view.canvas.original_shown


def test_zoom_and_the_pixel_under_the_pointer(qtbot, conductor: Conductor, view: EditorView) -> None:
    conductor.window.actions["zoom_200"].trigger()
    assert view.bar._zoom.text() == "200 %"
    conductor.window.actions["fit"].trigger()
    view.canvas.hovered.emit((10, 12))
    assert conductor.window.status_bar._place.text() == "x 10 y 12"
    assert conductor.window.status_bar._colour.text().startswith("R ")
    view.canvas.hovered.emit(None)
    assert conductor.window.status_bar._place.text() == ""


@pytest.mark.parametrize(("width", "rail", "history", "name"), [
    (1440, 80, 72, True), (1350, 80, 40, True), (1190, 48, 40, True), (1100, 48, 40, False), (1024, 48, 40, False),
])  # fmt: skip
def test_a_narrow_window_leaves_things_out_in_order(
    qtbot, conductor: Conductor, view: EditorView, width: int, rail: int, history: int, name: bool
) -> None:
    conductor.window.resize(width, 900)
    qtbot.wait(20)
    assert view.rail.width() == rail
    assert view.history.height() == history
    assert view.bar._name.isVisible() == name
    assert conductor.window.status_bar._place.isVisible() == (width >= 1280)
    assert view.canvas.width() >= 0.55 * width
    view.choose("settings")
    conductor.window.resize(width, 700)
    qtbot.wait(20)
    assert not view.panels["settings"]._graph.isVisible()


def test_crop_by_the_frame_in_one_step_and_back(qtbot, view: EditorView, editor: EditorController) -> None:
    whole = editor.output_size
    view.choose("crop")
    frame = view.panels["crop"].frame
    assert view.canvas.tool is frame
    frame.set_frame(QRectF(20, 30, 200, 100))
    frame.released.emit(frame.frame)
    assert editor.output_size == (200, 100)
    assert editor.shown_size == whole  # the frame is drawn on the whole picture
    view.choose("settings")
    assert editor.shown_size == (200, 100)
    assert view.canvas.tool is None
    editor.undo()
    assert editor.output_size == whole


def test_turn_mirror_and_size(qtbot, view: EditorView, editor: EditorController) -> None:
    width, height = editor.output_size
    view.choose("crop")
    panel = view.panels["crop"]
    panel._turn(1)
    assert editor.output_size == (height, width)
    assert editor.values("rotate")["rotate"] == "90"
    panel._flip("horizontal")
    panel._turn(1)  # to the right for the eye, whatever is mirrored
    assert editor.values("rotate")["rotate"] == "0"
    panel._flip("horizontal")
    panel._width.committed.emit(100.0)
    assert editor.output_size[0] == 100
    assert panel._height.value == editor.output_size[1]


def test_a_stroke_of_the_brush_is_one_step_in_the_coordinates_of_the_picture(
    qtbot, view: EditorView, editor: EditorController
) -> None:
    view.choose("background")
    brush = view.panels["background"].brush
    brush.choose("erase")
    canvas = view.canvas
    middle = canvas.result_area().center().toPoint()
    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(canvas, middle + QPoint(30, 0))
    with qtbot.waitSignal(editor.history_changed):
        qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=middle + QPoint(60, 0))
    strokes = editor.values("mask_strokes")["strokes"]
    assert len(strokes) == 1
    assert strokes[0]["mode"] == "erase"
    expected = canvas.view().to_picture(QPointF(middle) - canvas.result_area().topLeft())
    assert strokes[0]["points"][0][:2] == pytest.approx((expected.x(), expected.y()), abs=1.5)
    assert len(editor.history.steps) == 2
    editor.undo()
    assert not editor.values("mask_strokes")["strokes"]


def test_keys_of_the_brush(qtbot, conductor: Conductor, view: EditorView) -> None:
    actions, brush = conductor.window.actions, view.panels["background"].brush
    view.choose("settings")
    actions["erase_brush"].trigger()
    assert (view.tool, brush.mode) == ("background", "erase")
    actions["swap_brush"].trigger()
    assert brush.mode == "restore"
    size, hardness = brush._tool.size, brush._tool.hardness
    actions["brush_larger"].trigger()
    actions["brush_softer"].trigger()
    assert brush._tool.size > size
    assert brush._tool.hardness < hardness
    assert brush._rows.size_row.value() == pytest.approx(brush._tool.size, abs=1)
    view.choose("settings")
    assert brush.mode == "off"


def test_the_backdrop_is_picked_from_the_picture(qtbot, view: EditorView, editor: EditorController) -> None:
    view.choose("background")
    panel = view.panels["background"]
    panel.backdrop.swatches.pick_requested.emit()
    place = view.canvas.result_area().center().toPoint()
    expected = view.canvas.colour_at(
        view.canvas.view().to_picture(QPointF(place) - view.canvas.result_area().topLeft())
    )
    with qtbot.waitSignal(editor.history_changed):
        qtbot.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=place)
    assert editor.values("backdrop")["color"] == expected.name()
    assert view.canvas.tool is None
    assert panel.backdrop.palette.swatches[0].colour == expected.name(), "it is a recent colour now"


def test_escape_goes_back_to_the_picture(qtbot, conductor: Conductor, view: EditorView) -> None:
    row = _rows(view, "settings", "brightness").row("brightness")
    view.choose("settings")
    row.slider.setFocus()
    conductor.window.actions["cancel"].trigger()
    assert view.canvas.hasFocus()


def test_f6_goes_round_the_areas(qtbot, conductor: Conductor, view: EditorView) -> None:
    view.canvas.setFocus()
    seen: list[QWidget] = []
    for _ in range(6):
        conductor.window.actions["next_area"].trigger()
        now = conductor.window.focusWidget()
        areas = (conductor.window.top_bar, *view.areas())
        seen.append(next(area for area in areas if area is now or area.isAncestorOf(now)))
    assert len(set(map(id, seen))) == 6


def test_all_panels_hide_and_come_back(conductor: Conductor, view: EditorView) -> None:
    conductor.window.actions["panels"].trigger()
    assert not view.rail.isVisible()
    assert not view.history.isVisible()
    conductor.window.actions["panels"].trigger()
    assert view.rail.isVisible()
