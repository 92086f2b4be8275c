"""Grey point, color card, soft proof, gamut warning and monitor profile in the window."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QFileDialog

from editor.controllers.display_controller import DisplayController
from editor.controllers.editor_controller import EditorController
from editor.model.colour_profile import SRGB_TO_XYZ, ColourProfile, display_p3_icc
from editor.model.icc import matrix_profile
from editor.redactor.colour_card.reference import XYZ
from editor.redactor.display import WARNING
from editor.redactor.light import D50, rgb_to_xyz
from editor.views.conductor import Conductor
from editor.views.display_view import DisplayView

SRGB = ColourProfile.parse(None)


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A color card on grey paper under a warm light."""
    light = np.full((520, 720, 3), 0.35)
    light[80:440, 80:640] = 0.01
    colours = np.clip(XYZ @ np.linalg.inv(rgb_to_xyz(SRGB)).T, 0, None)
    for index, patch in enumerate(colours):
        x, y = 100 + index % 6 * 90, 95 + index // 6 * 85
        light[y : y + 72, x : x + 74] = patch
    values = SRGB.encode(np.clip(light * (0.8, 0.6, 0.4), 0, 1))
    path = tmp_path / "card.png"
    cv2.imwrite(str(path), (values[..., ::-1] * 255 + 0.5).astype(np.uint8))
    return path


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """The profile of a device with few colours."""
    matrix = D50[:, None] / 3 * 0.6 + SRGB_TO_XYZ * 0.4
    path = tmp_path / "small.icc"
    path.write_bytes(matrix_profile("Dull paper", matrix * (D50 / matrix.sum(axis=1))[:, None]))
    return path


@pytest.fixture
def editor(qtbot, conductor: Conductor, card: Path) -> EditorController:
    controller = conductor._controllers.editor
    with qtbot.waitSignal(controller.image_changed):
        conductor.files.open([card])
    qtbot.waitUntil(lambda: not controller.busy)
    conductor.window.actions["edit"].trigger()
    conductor.edit.choose("settings")
    qtbot.waitUntil(lambda: controller.pixel(20, 20) is not None)
    return controller


@pytest.fixture
def display(conductor: Conductor) -> DisplayController:
    return conductor._controllers.display


def shown(conductor: Conductor, x: float, y: float) -> tuple[int, int, int]:
    """The colour on the screen at a full-size place."""
    colour = conductor.edit.canvas.colour_at(QPointF(x, y))
    return colour.red(), colour.green(), colour.blue()


def test_a_click_on_grey_sets_the_white_balance(qtbot, conductor: Conductor, editor: EditorController) -> None:
    grey, canvas = conductor.edit.panels["settings"].grey, conductor.edit.canvas
    conductor.edit.choose("background")
    conductor.window.actions["grey_point"].trigger()
    assert conductor.edit.tool == "settings"
    assert grey.button.isChecked()
    assert grey.hint.isVisible()
    with qtbot.waitSignal(editor.history_changed):
        canvas.tool.picked.emit(QPointF(40, 40), None)
    assert canvas.tool is None
    assert not grey.button.isChecked()
    assert editor.history is not None
    assert editor.history.steps[-1].title == "Grey point"
    assert editor.values("temperature")["temperature"] < 5500
    qtbot.waitUntil(lambda: editor.pixel(40, 40) is not None and np.ptp(editor.pixel(40, 40)) <= 3)


def test_the_eyedropper_is_put_away(qtbot, conductor: Conductor, editor: EditorController) -> None:
    grey, canvas = conductor.edit.panels["settings"].grey, conductor.edit.canvas
    qtbot.mouseClick(grey.button, Qt.MouseButton.LeftButton)
    assert canvas.tool is not None
    qtbot.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.tool is None
    assert not grey.hint.isVisible()
    qtbot.mouseClick(grey.button, Qt.MouseButton.LeftButton)
    conductor.edit.choose("crop")
    assert not grey.button.isChecked()


def test_the_card_corrects_the_picture(qtbot, conductor: Conductor, editor: EditorController) -> None:
    panel = conductor.edit.panels["settings"]
    with qtbot.waitSignal(editor.history_changed):
        panel.card.find_button.click()
    assert editor.history is not None
    assert editor.history.steps[-1].title == "Color card"
    assert "→" in editor.history.steps[-1].detail
    assert len(editor.values("color_correction")["matrix"]) == 3
    rows = next(rows for rows in panel._rows if rows.operation == "color_correction")
    assert not rows.isHidden()
    conductor._controllers.presets.save("Studio")
    editor.undo()
    assert rows.isHidden()
    with qtbot.waitSignal(editor.history_changed):
        conductor._controllers.presets.apply("Studio")
    assert editor.values("color_correction")["matrix"]


def test_no_card_is_said(qtbot, conductor: Conductor, editor: EditorController, pictures: Path) -> None:
    with qtbot.waitSignal(editor.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    qtbot.waitUntil(lambda: not editor.busy)
    with qtbot.waitSignal(editor.failed) as told:
        editor.correct_by_card()
    assert "No color card" in str(told.args[0])
    assert editor.document.edit("color_correction") is None


def test_proof_and_warning(
    qtbot, conductor: Conductor, editor: EditorController, display: DisplayController, small: Path
) -> None:
    before, histogram = shown(conductor, 136, 300), editor.pixel(136, 300)
    with qtbot.waitSignal(display.changed):
        conductor.window.actions["proof"].trigger()
    assert display.device == "sRGB"
    display.choose_device(str(small))
    qtbot.waitUntil(lambda: display.device == "Dull paper")
    red = 100 + 2 * 90 + 37, 95 + 2 * 85 + 36
    qtbot.waitUntil(lambda: np.ptp(shown(conductor, *red)) < 110)
    assert editor.pixel(136, 300) == histogram, "the picture itself stays"
    conductor.window.actions["gamut"].trigger()
    qtbot.waitUntil(lambda: shown(conductor, *red) == WARNING)
    assert editor.document.edits == ()
    conductor.window.actions["proof"].trigger()
    qtbot.waitUntil(lambda: shown(conductor, 136, 300) == before)
    assert not conductor.window.actions["gamut"].isChecked()


def test_the_sheet(
    qtbot, conductor: Conductor, editor: EditorController, display: DisplayController, small: Path,
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
) -> None:  # fmt: skip
    conductor.window.actions["display"].trigger()
    sheet = conductor.window.findChild(DisplayView)
    preferences = conductor._controllers.preferences
    sheet.proof.click()
    qtbot.waitUntil(lambda: display.proofing and sheet.proof.isChecked())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(small), ""))
    sheet.device.chosen.emit(sheet.device.itemData(sheet.device.count() - 1))
    qtbot.waitUntil(lambda: sheet.device.value == str(small))
    sheet.intent.chosen.emit("perceptual")
    assert preferences.values.proof_intent == "perceptual"
    (tmp_path / "no.icc").write_text("none")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "no.icc"), ""))
    sheet.monitor.chosen.emit(sheet.monitor.itemData(sheet.monitor.count() - 1))
    qtbot.waitUntil(sheet.message.isVisible)
    assert preferences.values.monitor == "system"
    sheet.close_sheet()


def test_a_monitor_profile(qtbot, conductor: Conductor, editor: EditorController, tmp_path: Path) -> None:
    (tmp_path / "p3.icc").write_bytes(display_p3_icc())
    before = shown(conductor, 40, 40)
    red = 100 + 2 * 90 + 37, 95 + 2 * 85 + 36
    saturated = np.ptp(shown(conductor, *red))
    conductor._controllers.display.choose_monitor(str(tmp_path / "p3.icc"))
    qtbot.waitUntil(lambda: np.ptp(shown(conductor, *red)) < saturated - 5)
    assert np.abs(np.subtract(shown(conductor, 40, 40), before)).max() < 15


def test_a_proof_profile_that_is_gone(qtbot, conductor: Conductor, display: DisplayController, small: Path) -> None:
    display.choose_device(str(small))
    qtbot.waitUntil(lambda: conductor._controllers.preferences.values.proof_profile == str(small))
    small.unlink()
    with qtbot.waitSignal(display.failed):
        display.set_proofing(True)
    qtbot.waitUntil(lambda: not display.proofing)
