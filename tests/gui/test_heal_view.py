"""The heal brush in the window, with a real mouse."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.editor_view import EditorView
from editor.views.heal_view import HealView

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def editor(conductor: Conductor, open_editor: Callable[[str], EditorController]) -> EditorController:
    """A picture on the table, the editor open with the heal brush in the hand."""
    controller = open_editor("jacket.jpg")
    conductor.window.actions["tool_heal"].trigger()
    return controller


@pytest.fixture
def view(conductor: Conductor, editor: EditorController) -> EditorView:
    return conductor.edit


@pytest.fixture
def panel(view: EditorView) -> HealView:
    return view.panels["heal"]


def _middle(view: EditorView) -> QPoint:
    return view.canvas.result_area().center().toPoint()


def _picture(view: EditorView, place: QPoint) -> QPointF:
    return view.canvas.view().to_picture(QPointF(place) - view.canvas.result_area().topLeft())


def _stroke(qtbot, view: EditorView, start: QPoint) -> None:
    qtbot.mousePress(view.canvas, LEFT, pos=start)
    qtbot.mouseMove(view.canvas, start + QPoint(6, 0))
    qtbot.mouseRelease(view.canvas, LEFT, pos=start + QPoint(12, 0))


def _source(editor: EditorController) -> np.ndarray:
    return editor._desk.work.source.frame.rgb


def test_a_stroke_heals_as_one_step_and_undo_takes_it_back(
    qtbot, view: EditorView, panel: HealView, editor: EditorController
) -> None:
    before = _source(editor).copy()
    with qtbot.waitSignal(editor.result_rendered):
        _stroke(qtbot, view, _middle(view))
    (stroke,) = editor.values("heal")["strokes"]
    assert stroke["mode"] == "heal"
    assert "offset" not in stroke
    assert (editor.history.steps[-1].title, editor.history.steps[-1].detail) == ("Heal", "× 1")
    assert view.rail.tool("heal").edited
    assert np.array_equal(_source(editor), before), "the original is untouched"
    with qtbot.waitSignal(editor.result_rendered):
        editor.undo()
    assert not editor.values("heal")["strokes"]


def test_clone_takes_from_where_alt_was_pressed_and_moves_along(
    qtbot, view: EditorView, panel: HealView, editor: EditorController
) -> None:
    qtbot.mouseClick(panel._modes.button("clone"), LEFT)
    start, source = _middle(view), _middle(view) + QPoint(70, -40)
    _stroke(qtbot, view, start)
    assert len(editor.history.steps) == 1, "there is no source yet"
    assert "source" in panel._message.text()
    qtbot.mouseClick(view.canvas, LEFT, ALT, source)
    assert panel.brush.has_source
    assert len(editor.history.steps) == 1
    for begin in (start, start + QPoint(0, 30)):
        with qtbot.waitSignal(editor.result_rendered):
            _stroke(qtbot, view, begin)
    expected = _picture(view, source) - _picture(view, start)
    for stroke in editor.values("heal")["strokes"]:
        assert stroke["offset"] == pytest.approx((expected.x(), expected.y()), abs=1)
    assert editor.history.steps[-1].title == "Clone"


def test_the_source_is_also_chosen_by_its_button(qtbot, view: EditorView, panel: HealView) -> None:
    qtbot.mouseClick(panel._pick, LEFT)
    assert panel.brush.picking
    qtbot.mouseClick(view.canvas, LEFT, pos=_middle(view))
    assert panel.brush.has_source
    assert not panel._pick.isChecked()
    qtbot.mouseClick(panel._forget, LEFT)
    assert not panel.brush.has_source


def test_an_object_is_removed_as_an_edit_that_can_be_cancelled(
    qtbot, view: EditorView, panel: HealView, editor: EditorController
) -> None:
    qtbot.mouseClick(panel._modes.button("remove"), LEFT)
    assert panel._source.isHidden()
    told = []
    editor.busy_changed.connect(told.append)
    with qtbot.waitSignal(editor.history_changed):
        _stroke(qtbot, view, _middle(view))
    assert told[0] is True
    assert editor.history.steps[-1].title == "Remove object"
    qtbot.waitUntil(lambda: not editor.busy)
    _stroke(qtbot, view, _middle(view) + QPoint(0, 60))
    editor.cancel()
    qtbot.waitUntil(lambda: not editor.busy)
    assert len(editor.history.steps) <= 3, "either it was quick or it left nothing"


def test_another_tool_puts_the_brush_away(view: EditorView, panel: HealView) -> None:
    assert view.canvas.tool is panel.brush
    view.choose("settings")
    assert view.canvas.tool is None
    view.choose("heal")
    assert view.canvas.tool is panel.brush


def test_keys_change_the_brush_in_the_hand_only(conductor: Conductor, view: EditorView, panel: HealView) -> None:
    mask, heal = view.panels["background"].brush._tool.size, panel.brush.size
    conductor.window.actions["brush_larger"].trigger()
    assert panel.brush.size > heal
    assert view.panels["background"].brush._tool.size == mask
