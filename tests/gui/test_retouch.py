"""Retouch in the window: one click, then how much of it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.controllers.editor_controller import EditorController
from editor.model.frame import Frame
from editor.redactor.networks.pool import NetworkPool
from editor.views.conductor import Conductor
from editor.views.retouch_view import RetouchView

PATIENCE = 120_000  # ms: the network runs


@pytest.fixture
def editor(open_editor: Callable[[str], EditorController]) -> EditorController:
    return open_editor("dog.jpg")


@pytest.fixture(scope="module")
def answers() -> dict[object, object]:
    """What the network said, by question."""
    return {}


@pytest.fixture
def asked_once(answers: dict[object, object], monkeypatch: pytest.MonkeyPatch) -> None:
    """The network is asked once for a picture: what it said to one test serves the next."""
    ask = NetworkPool.remade

    def remade(pool: NetworkPool, role: str, quality: str, frame: Frame, *more: object) -> object:
        question = role, quality, frame.rgb.tobytes()
        if question not in answers:
            answers[question] = ask(pool, role, quality, frame, *more)
        return answers[question]

    monkeypatch.setattr(NetworkPool, "remade", remade)


@pytest.fixture
def panel(conductor: Conductor, editor: EditorController) -> RetouchView:
    conductor.window.actions["tool_retouch"].trigger()
    panel = conductor.edit.panels["retouch"]
    assert isinstance(panel, RetouchView)
    assert panel.isVisible()
    return panel


@pytest.fixture
def done(qtbot, panel: RetouchView, editor: EditorController) -> RetouchView:
    """The panel after a click on its button."""
    with qtbot.waitSignal(editor.history_changed, timeout=PATIENCE):
        qtbot.mouseClick(panel.retouch.button, Qt.MouseButton.LeftButton)
    return panel


def test_before_there_is_one_thing_to_do(panel: RetouchView) -> None:
    assert panel.retouch.button.property("kind") == "primary"
    assert panel.retouch.button.toolTip() == "Retouch (Ctrl+R)"
    assert not panel._shares.isEnabled()
    assert not panel._behind.isEnabled()
    assert panel.retouch.message.text() == ""


def test_a_very_dark_picture_is_told_of(panel: RetouchView) -> None:
    panel._tell({"kept": 1.0, "lifted": 3.84})
    assert panel.retouch.message.text().startswith("Very dark: given 3.8 EV more light first.")
    panel._tell({"kept": 1.0})  # found by an earlier version
    assert panel.retouch.message.text() == ""


def test_one_click_retouches_and_says_how_much_was_kept(
    qtbot, conductor: Conductor, done: RetouchView, editor: EditorController
) -> None:
    step = editor.history.steps[-1]
    assert step.title == "Retouch"
    assert step.detail.endswith(" s")
    assert done.retouch.button.text() == "Retouch again"
    assert done._shares.isEnabled()
    assert not done._behind.isEnabled()  # there is no background yet
    kept = editor.facts("retouch")["kept"]
    assert ("Held back" in done.retouch.message.text()) == (kept < 1)
    assert conductor.edit.rail._tools["retouch"].property("edited") or done.edited
    editor.undo()
    assert not done._shares.isEnabled()
    assert done.retouch.message.text() == ""


@pytest.mark.usefixtures("asked_once")
def test_sliders_follow_the_hand_without_the_network(qtbot, done: RetouchView, editor: EditorController) -> None:
    row = done._shares.row("retouch")
    pinned = editor.document.edit("retouch").artefacts
    for value in (80.0, 40.0, 0.0):
        with qtbot.waitSignal(editor.result_rendered):
            row.value_moved.emit(value)
    assert len(editor.history.steps) == 2  # the hand still moves
    row.value_changed.emit(40.0)
    assert editor.values("retouch")["retouch"] == 40
    assert editor.document.edit("retouch").artefacts == pinned
    assert editor.history.steps[-1].detail == "40 %"


@pytest.mark.usefixtures("asked_once")
def test_sharpness_is_the_one_of_settings_and_reset_takes_both(
    qtbot, done: RetouchView, editor: EditorController
) -> None:
    editor.set_values("sharpness", {"sharpness": 30.0})
    rows = next(rows for rows in done._rows if rows.operation == "sharpness")
    assert rows.row("sharpness").value() == 30
    qtbot.mouseClick(done.reset_button, Qt.MouseButton.LeftButton)
    assert editor.document.edit("retouch") is None
    assert editor.document.edit("sharpness") is None
    assert not done.edited


@pytest.mark.usefixtures("asked_once")
def test_the_key_works_from_another_tool(qtbot, conductor: Conductor, editor: EditorController) -> None:
    conductor.edit.choose("settings")
    conductor.edit.canvas.setFocus()
    with qtbot.waitSignal(editor.history_changed, timeout=PATIENCE):
        QTest.keyClick(conductor.window, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert editor.document.edit("retouch") is not None


def test_cancel_leaves_the_picture_as_it_was(qtbot, conductor: Conductor, panel: RetouchView, editor) -> None:
    panel.retouch.button.click()
    assert editor.busy
    conductor.window.actions["cancel"].trigger()
    qtbot.waitUntil(lambda: not editor.busy, timeout=PATIENCE)
    assert not editor.document
    assert len(editor.history.steps) == 1
