"""Four corners on the canvas, and the lens in the panel."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.crop_view import CropView
from editor.views.editor_view import EditorView
from editor.views.widgets.canvas import CornersTool, Pointer


@pytest.fixture
def editor(open_editor: Callable[[str], EditorController]) -> EditorController:
    """A picture on the table, the editor open and painted."""
    return open_editor("jacket.jpg")


@pytest.fixture
def view(conductor: Conductor, editor: EditorController) -> EditorView:
    conductor.edit.choose("crop")
    return conductor.edit


@pytest.fixture
def panel(view: EditorView) -> CropView:
    return view.panels["crop"]


def drag(tool: CornersTool, corner: int, to: QPointF) -> None:
    tool.press(Pointer(tool.points[corner]))
    tool.move(Pointer(to))
    tool.release(Pointer(to))


def test_dragged_corners_become_a_rectangle_in_one_step(
    view: EditorView, panel: CropView, editor: EditorController
) -> None:
    editor.set_values("straighten", {"straighten": 3.0})
    whole = editor.image.frame.size
    panel.corners.button.click()
    tool = panel.corners.tool
    assert view.canvas.tool is tool
    assert editor.shown_size == whole, "the corners lie on the picture as it was taken"
    wanted = [QPointF(whole[0] * x, whole[1] * y) for x, y in ((0.3, 0.2), (0.7, 0.3), (0.8, 0.8), (0.2, 0.7))]
    for corner, place in enumerate(wanted):
        drag(tool, corner, place)
    panel.corners.apply_button.click()
    assert view.canvas.tool is panel.frame
    assert [step.title for step in editor.history.steps][-1] == "Four corners"
    assert len(editor.history.steps) == 3
    assert editor.document.edit("straighten") is None, "it was for another view of the picture"
    found = editor.values("corners")["corners"]
    assert np.array(found) == pytest.approx(np.array([(0.3, 0.2), (0.7, 0.3), (0.8, 0.8), (0.2, 0.7)]), abs=1e-6)
    assert editor.output_size != whole
    editor.undo()
    assert editor.document.edit("corners") is None
    assert editor.values("straighten")["straighten"] == 3.0


def test_keys_move_a_corner_and_enter_and_escape_end(
    qtbot, view: EditorView, panel: CropView, editor: EditorController
) -> None:
    panel.corners.begin()
    tool = panel.corners.tool
    before = list(tool.points)
    third = tool._focus[2]
    third.setFocus()
    QTest.keyClick(third, Qt.Key.Key_Right)
    QTest.keyClick(third, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert tool.points[2] == before[2] + QPointF(1, 10)
    assert tool.points[:2] == before[:2]
    assert third.accessibleName() == "Bottom right corner"
    assert third.accessible_text() == f"{round(tool.points[2].x())}, {round(tool.points[2].y())}"
    QTest.keyClick(third, Qt.Key.Key_Escape)
    assert not panel.corners.at_work
    assert view.canvas.tool is panel.frame
    assert len(editor.history.steps) == 1
    panel.corners.begin()
    assert tool.points == before, "given up: they begin anew"
    QTest.keyClick(tool._focus[0], Qt.Key.Key_Return)
    assert editor.document.edit("corners") is not None


def test_corners_never_cross_and_stay_in_the_picture(panel: CropView, editor: EditorController) -> None:
    panel.corners.begin()
    tool, (width, height) = panel.corners.tool, editor.image.frame.size
    drag(tool, 0, QPointF(-500, -500))
    assert tool.points[0] == QPointF(0, 0)
    drag(tool, 0, QPointF(width * 0.9, height * 0.9))  # beyond the opposite corner
    assert tool.points[0] == QPointF(0, 0)


def test_set_corners_are_shown_again_and_can_be_taken_away(panel: CropView, editor: EditorController) -> None:
    wanted = ((0.3, 0.2), (0.7, 0.3), (0.8, 0.8), (0.2, 0.7))
    editor.set_corners(wanted)
    width, height = editor.image.frame.size
    panel.corners.begin()
    shown = [(point.x() / width, point.y() / height) for point in panel.corners.tool.points]
    assert np.array(shown) == pytest.approx(np.array(wanted), abs=1e-6)
    panel.corners.end()
    panel.corners.remove_button.click()
    assert editor.document.edit("corners") is None


def test_another_tool_or_another_step_puts_the_corners_away(
    view: EditorView, panel: CropView, editor: EditorController
) -> None:
    panel.corners.begin()
    view.choose("settings")
    assert not panel.corners.at_work
    assert view.canvas.tool is not panel.corners.tool
    view.choose("crop")
    panel.corners.begin()
    editor.set_values("rotate", {"rotate": "90"})
    assert not panel.corners.at_work
    assert view.canvas.tool is panel.frame


def test_auto_of_the_lens_says_that_it_is_not_known(qtbot, panel: CropView, editor: EditorController) -> None:
    rows = next(rows for rows in panel._rows if rows.operation == "lens")
    assert rows.row("lens")._words.text() == "None"
    with qtbot.waitSignal(editor.history_changed):
        rows.row("lens")._auto.click()
    assert rows.row("lens")._words.text() == "Not known"
    assert rows.row("lens")._auto.isChecked()
    editor.set_values("lens", {"lens": ("A lens", *[(1.0, 0.0, 0.01, 0.0, 0.0)] * 3)})
    assert rows.row("lens")._words.text() == "A lens"
    assert editor.history.steps[-1].detail == "A lens"
