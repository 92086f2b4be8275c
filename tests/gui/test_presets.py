"""Presets in the panel of Settings: kept from one picture, used on another, a person's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.panels.preset_controls import PresetControls, PresetNameView


@pytest.fixture
def editor(conductor: Conductor, open_editor: Callable[[str], EditorController]) -> EditorController:
    controller = open_editor("jacket.jpg")
    conductor.edit.choose("settings")
    return controller


@pytest.fixture
def controls(conductor: Conductor, editor: EditorController) -> PresetControls:
    return conductor.edit.panels["settings"].presets


def _keep(qtbot, conductor: Conductor, controls: PresetControls, name: str) -> PresetNameView:
    controls.keep.click()
    sheet = conductor.window.findChildren(PresetNameView)[-1]
    QTest.keyClicks(sheet.name, name)
    qtbot.mouseClick(sheet.save, Qt.MouseButton.LeftButton)
    return sheet


def test_there_is_nothing_to_keep_and_nothing_to_use_at_first(controls: PresetControls) -> None:
    assert not controls.keep.isEnabled()
    assert not controls.use.isEnabled()


def test_settings_are_kept_and_used_on_another_picture(
    qtbot, conductor: Conductor, editor: EditorController, controls: PresetControls, pictures: Path
) -> None:
    editor.set_values("contrast", {"contrast": 24.0})
    with qtbot.waitSignal(editor.history_changed):
        editor.set_auto("levels")
    found = editor.values("levels")
    editor.set_values("rotate", {"rotate": "90"})
    _keep(qtbot, conductor, controls, "Shop")
    with qtbot.waitSignal(editor.image_changed):
        conductor.files.open([pictures / "dress.jpg"])
    qtbot.waitUntil(lambda: not editor.busy)
    qtbot.waitUntil(controls.use.isEnabled)
    shop = controls.menu().actions()[0]
    assert shop.text() == "Shop"
    with qtbot.waitSignal(editor.history_changed):
        shop.trigger()
    assert editor.history is not None
    assert [(step.title, step.detail) for step in editor.history.steps][1:] == [("Preset", "Shop")]
    assert editor.values("contrast")["contrast"] == 24.0
    assert editor.values("levels") != found  # found anew for this picture
    assert editor.document.edit("rotate") is None  # a preset is light and color, not the shape of one picture


def test_a_name_that_cannot_be_is_said_in_its_place(
    qtbot, conductor: Conductor, editor: EditorController, controls: PresetControls
) -> None:
    editor.set_values("contrast", {"contrast": 24.0})
    sheet = _keep(qtbot, conductor, controls, "a/b")
    assert "a/b" in sheet._problem.text()
    assert sheet.isVisible()
    sheet.close_sheet()


def test_a_preset_is_forgotten(qtbot, conductor: Conductor, editor: EditorController, controls: PresetControls) -> None:
    editor.set_values("contrast", {"contrast": 24.0})
    _keep(qtbot, conductor, controls, "Shop")
    controls.menu().actions()[-1].menu().actions()[0].trigger()
    assert not controls.use.isEnabled()
