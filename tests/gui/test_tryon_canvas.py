"""Body points, clothes and the brush on the canvas of the try-on, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_people import TryOnPeople
from editor.model.outfit import WornGarment
from editor.model.person_labels import PARTS
from editor.views.application import Application
from editor.views.tryon.tryon_view import TryOnView

LEFT, SHIFT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
WRIST = 15

Open = Callable[[int], EditorController]


@pytest.fixture
def editor(qtbot, program: Application, open_tryon: Open) -> EditorController:
    """One person, whose points and clothes are shown."""
    controller = open_tryon(1)
    with qtbot.waitSignal(program.controllers.tryon.people.labels_ready):
        program.conductor.window.actions["body"].trigger()
    return controller


@pytest.fixture
def people(program: Application, editor: EditorController) -> TryOnPeople:
    return program.controllers.tryon.people


@pytest.fixture
def view(program: Application, editor: EditorController) -> TryOnView:
    return program.conductor.tryon


def _at(view: TryOnView, x: float, y: float) -> QPoint:
    """A place of the picture, in the pane of the person."""
    return (view.canvas.view().to_pane(QPointF(x, y)) + view.canvas.overlay_area().topLeft()).toPoint()


def _drag(qtbot, view: TryOnView, start: QPoint, by: QPoint, keys: Qt.KeyboardModifier = Qt.NoModifier) -> None:
    qtbot.mousePress(view.canvas, LEFT, keys, start)
    qtbot.mouseMove(view.canvas, start + by / 2)
    qtbot.mouseMove(view.canvas, start + by)
    qtbot.mouseRelease(view.canvas, LEFT, keys, start + by)


def test_points_and_clothes_are_shown_and_put_away(qtbot, view: TryOnView, people: TryOnPeople) -> None:
    assert view.bar.body.isChecked()
    assert view.canvas._overlay is view.body.overlay
    assert view.body.overlay.legend == ["Tops", "Trousers"]
    with_overlay = view.canvas.grab().toImage()
    qtbot.keyClick(view.canvas, Qt.Key.Key_P)
    assert not view.bar.body.isChecked()
    assert view.canvas._overlay is None
    without = view.canvas.grab().toImage()
    chest = _at(view, people.points()[0].x, people.points()[11].y + 30)
    assert with_overlay.pixelColor(chest) != without.pixelColor(chest)
    result = view.canvas.result_area().center().toPoint()
    assert with_overlay.pixelColor(result) == without.pixelColor(result), "the result is not drawn over"


def test_a_point_is_moved_by_the_mouse(qtbot, view: TryOnView, editor: EditorController, people: TryOnPeople) -> None:
    before = people.points()[WRIST]
    _drag(qtbot, view, _at(view, before.x, before.y), QPoint(20, -12))
    zoom = view.canvas.view().zoom
    x, y = editor.values("tryon")["points"][str(WRIST)]
    assert (x, y) == pytest.approx((before.x + 20 / zoom, before.y - 12 / zoom), abs=1.5 / zoom)
    assert editor.history.steps[-1].detail == "Left wrist"
    assert len(editor.history.steps) == 2, "one step"
    assert people.points()[WRIST].moved
    editor.undo()
    assert (people.points()[WRIST].x, people.points()[WRIST].y) == pytest.approx((before.x, before.y))


def test_a_point_is_moved_by_the_keyboard(
    qtbot, view: TryOnView, editor: EditorController, people: TryOnPeople
) -> None:
    before, focus = people.points()[WRIST], view.body.tool._focus[WRIST]
    assert focus.accessibleName() == "Left wrist"
    focus.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyPress(focus, Qt.Key.Key_Right)
    qtbot.keyPress(focus, Qt.Key.Key_Down, SHIFT)
    assert len(editor.history.steps) == 1, "while the key is held the history waits"
    qtbot.keyRelease(focus, Qt.Key.Key_Down, SHIFT)
    assert editor.values("tryon")["points"][str(WRIST)] == pytest.approx((before.x + 1, before.y + 10))
    qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert view.body.tool._focus[WRIST + 1].hasFocus()
    focus.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(focus, Qt.Key.Key_Home)
    assert editor.values("tryon")["points"] == {}


def test_beside_the_points_the_picture_moves(qtbot, view: TryOnView, editor: EditorController) -> None:
    view.canvas.zoom_to(400)
    before = view.canvas.view().centre
    place = view.canvas.overlay_area().center().toPoint()
    while view.body.tool._point_at(view.canvas.view().to_picture(QPointF(place))) is not None:
        place += QPoint(0, 20)
    _drag(qtbot, view, place, QPoint(30, 10))
    assert view.canvas.view().centre != before
    assert len(editor.history.steps) == 1


def test_parts_are_painted(qtbot, view: TryOnView, editor: EditorController, people: TryOnPeople) -> None:
    parts = view.sources.parts
    parts.set_open(True)
    qtbot.mouseClick(parts.paint_button, LEFT)
    assert view.canvas.tool is parts.brush
    parts.part.choose("outer")
    size = parts.brush.size
    qtbot.keyClick(view.canvas, Qt.Key.Key_BracketRight)
    assert parts.brush.size > size
    start = _at(view, people.points()[11].x, people.points()[11].y + 60)
    with qtbot.waitSignal(people.labels_ready) as told:
        _drag(qtbot, view, start, QPoint(0, 40))
    (stroke,) = editor.values("tryon")["paint"]
    assert stroke["label"] == "outer"
    assert stroke["radius"] == pytest.approx(parts.brush.size / 2)
    assert PARTS.index("outer") in told.args[0]
    assert "Jacket or coat" in view.body.overlay.legend
    assert "Face and neck" in view.body.overlay.legend, "all parts are shown while one paints"
    with qtbot.waitSignal(people.labels_ready):
        qtbot.mouseClick(parts.clear_button, LEFT)
    assert editor.values("tryon")["paint"] == ()
    qtbot.mouseClick(parts.paint_button, LEFT)
    assert view.canvas.tool is view.body.tool
    assert view.body.overlay.legend == ["Tops", "Trousers"]


def test_shift_and_a_drag_move_the_chosen_garment(
    qtbot, view: TryOnView, editor: EditorController, people: TryOnPeople
) -> None:
    worn = WornGarment("0" * 64, name="shirt.jpg", hidden=True).to_value()
    editor.set_values("tryon", {"garments": (worn,)})
    shoulders = [people.points()[number] for number in (11, 12)]
    width = abs(shoulders[0].x - shoulders[1].x) * view.canvas.view().zoom
    _drag(qtbot, view, view.canvas.result_area().center().toPoint(), QPoint(round(width / 4), 0), SHIFT)
    across, down = editor.values("tryon")["garments"][0]["wearing"]["shift"]
    assert across > 3
    assert abs(down) < 1
    assert len(editor.history.steps) == 3, "one step"
    editor.undo()
    assert "wearing" not in editor.values("tryon")["garments"][0]


def test_somebody_else_is_chosen(qtbot, program: Application, open_tryon: Open) -> None:
    editor = open_tryon(2)
    view, people = program.conductor.tryon, program.controllers.tryon.people
    program.conductor.window.actions["body"].trigger()
    assert people.index == 0
    other = people.points(1)
    chest = (other[11].x + other[23].x) / 2, (other[11].y + other[23].y) / 2
    qtbot.mouseClick(view.canvas, LEFT, pos=_at(view, *chest))
    assert people.index == 1
    assert editor.values("tryon")["person"] == pytest.approx(chest, abs=3)
    chooser = view.sources.person.people
    assert chooser.isVisible()
    assert chooser.currentText() == "Person 2 of 2"
    chooser.setFocus()
    qtbot.keyClick(chooser, Qt.Key.Key_Up)
    assert people.index == 0
    editor.undo()
    assert people.index == 1
