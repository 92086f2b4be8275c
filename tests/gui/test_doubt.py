"""Doubt in the window: the words in the panel, the hatch, the way from place to place, and settling one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from editor.controllers.doubt_controller import DoubtController
from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.editor_view import EditorView
from editor.views.widgets.canvas.panes import Mode


@pytest.fixture
def editor(qtbot, conductor: Conductor, pictures: Path) -> EditorController:
    """A guitar before a drum kit, cut out by the shipped network, the editor open."""
    controller, doubt = conductor._controllers.editor, conductor._controllers.doubt
    with qtbot.waitSignal(controller.image_changed):
        conductor.files.open([pictures / "guitar.jpg"])
    with qtbot.waitSignal(controller.result_rendered):
        conductor.window.actions["edit"].trigger()
    conductor.edit.canvas.set_mode(Mode.RESULT)
    assert doubt.doubt is None
    assert conductor.edit.panels["background"].doubt.isHidden()
    with qtbot.waitSignal(doubt.changed):
        conductor.window.actions["remove_background"].trigger()
    qtbot.waitUntil(lambda: not controller.busy)
    return controller


@pytest.fixture
def doubt(conductor: Conductor, editor: EditorController) -> DoubtController:
    return conductor._controllers.doubt


@pytest.fixture
def view(conductor: Conductor, editor: EditorController) -> EditorView:
    conductor.edit.canvas.setFocus()
    return conductor.edit


def _hatched(view: EditorView) -> int:
    """Pixels of the canvas in the colour of doubt, give or take."""
    image: QImage = view.canvas.grab().toImage()
    wanted: QColor = view._theme.colour("doubt")
    count = 0
    for y in range(0, image.height(), 3):
        for x in range(0, image.width(), 3):
            seen = image.pixelColor(x, y)
            near = (
                abs(seen.red() - wanted.red()) + abs(seen.green() - wanted.green()) + abs(seen.blue() - wanted.blue())
            )
            count += near < 60
    return count


def test_everything_about_a_doubtful_cut_out(
    qtbot, conductor: Conductor, view: EditorView, editor: EditorController, doubt: DoubtController
) -> None:
    found = doubt.doubt
    assert found is not None
    assert found.verdict in ("look", "hand")
    assert len(found.places) > 2
    controls = view.panels["background"].doubt
    assert controls.isVisible()
    assert "%" in controls._verdict.text()
    assert str(len(found.places)) in controls._count.text()
    told = controls._count.text()
    controls._count.setText("in a language of much longer words " * 2)
    assert controls.minimumSizeHint().width() <= controls._count.minimumSizeHint().width(), "it goes below the switch"
    controls._count.setText(told)

    # The hatch.
    assert _hatched(view) == 0
    QTest.keyClick(view.canvas, Qt.Key.Key_D)
    assert view.canvas.doubt_shown
    assert controls.toggle.isChecked()
    assert _hatched(view) > 50
    assert "Doubt is shown" in view.canvas.accessible_text()
    bar = view.doubts.bar
    assert bar.isVisible()
    assert not bar._erase.isEnabled()

    # From place to place.
    zoom = view.canvas.percent
    QTest.keyClick(view.canvas, Qt.Key.Key_N)
    assert doubt.index == 0
    assert view.canvas.percent > zoom
    assert bar._words.text() == f"Doubt 1 of {len(found.places)}"
    place, (width, height) = found.places[0], editor.shown_size
    middle = ((place.left + place.right) / 2 * width, (place.top + place.bottom) / 2 * height)
    seen = view.canvas.view().visible
    assert seen.contains(*middle)
    QTest.keyClick(view.canvas, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert doubt.index == len(found.places) - 1
    QTest.keyClick(view.canvas, Qt.Key.Key_N)
    assert doubt.index == 0

    # Settling one is a step like any other, and what is painted is in doubt no longer.
    with qtbot.waitSignal(doubt.changed):
        bar._erase.click()
    assert editor.history.steps[-1].title == "Mask brush"
    assert all(stroke["mode"] == "erase" for stroke in editor.values("mask_strokes")["strokes"])
    after = doubt.doubt
    assert after is not None
    assert after.unsure < found.unsure
    assert after.verdict == found.verdict
    with qtbot.waitSignal(doubt.changed):
        editor.undo()
    assert doubt.doubt == found

    # Another tool puts the bar away, not the hatch; N brings the tool back.
    view.choose("settings")
    assert not bar.isVisible()
    conductor.window.actions["next_doubt"].trigger()
    assert view.tool == "background"
    assert bar.isVisible()
    controls.toggle.click()
    assert not view.canvas.doubt_shown
    assert not bar.isVisible()

    # No cut-out, no doubt.
    with qtbot.waitSignal(doubt.changed):
        editor.reset("cutout", "mask_strokes", "edge", "backdrop")
    assert doubt.doubt is None
    assert not controls.isVisible()


def test_every_control_has_a_name(view: EditorView) -> None:
    bar, controls = view.doubts.bar, view.panels["background"].doubt
    for widget in (bar, bar._before, bar._next):
        assert widget.accessibleName()
    assert controls.toggle.text()
    assert bar._erase.text() != bar._keep.text()
