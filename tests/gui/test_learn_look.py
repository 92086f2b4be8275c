"""Learning a look in the window: both ways, stop and keep, call it off, and what is wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.redactor.operations.look import shipped_table
from editor.views.conductor import Conductor
from editor.views.learn_look_view import LearnLookView
from editor.views.looks_view import LooksView

LONG = 240_000  # ms: tables are fitted, and the machine may be busy


@pytest.fixture
def looks(conductor: Conductor, editor: EditorController) -> LooksView:
    conductor.window.actions["tool_looks"].trigger()
    return conductor.edit.panels["looks"]


@pytest.fixture
def sheet(qtbot, looks: LooksView, conductor: Conductor) -> LearnLookView:
    looks._scroll.ensureWidgetVisible(looks.learn_button)
    qtbot.mouseClick(looks.learn_button, Qt.MouseButton.LeftButton)
    return conductor.window.findChild(LearnLookView)


@pytest.fixture
def folders(tmp_path: Path, pictures: Path) -> Callable[[int], tuple[Path, Path]]:
    """`folders(copies)`: pictures, and the same made golden; each several times."""

    def made(copies: int = 1) -> tuple[Path, Path]:
        before, after = tmp_path / "before", tmp_path / "after"
        before.mkdir()
        after.mkdir()
        for path in sorted(pictures.glob("*.jpg"))[:3]:
            picture = cv2.resize(cv2.imread(str(path)), (96, 72), interpolation=cv2.INTER_AREA)
            golden = np.clip(shipped_table("golden").colours(picture[..., ::-1] / 255)[..., ::-1], 0, 1)
            for copy in range(copies):
                cv2.imwrite(str(before / f"{path.stem}{copy}.png"), picture)
                cv2.imwrite(str(after / f"{path.stem}{copy}.png"), (golden * 255 + 0.5).astype(np.uint8))
        return before, after

    return made


def fill(sheet: LearnLookView, first: Path | None, second: Path | None, name: str) -> None:
    sheet.first.edit.setText(str(first or ""))
    sheet.second.edit.setText(str(second or ""))
    sheet.name.setText(name)


def test_pairs_become_a_look_of_the_picture(
    qtbot, sheet: LearnLookView, looks: LooksView, editor: EditorController, folders
) -> None:
    assert not sheet.learn.isEnabled()
    assert sheet.first.edit.hasFocus()
    fill(sheet, *folders(), "Shop")
    glimpses: list[object] = []
    sheet._learning.glimpsed.connect(glimpses.append)
    with qtbot.waitSignal(editor.history_changed, timeout=LONG):
        sheet.learn.click()
    qtbot.waitUntil(lambda: "Shop is among your looks" in sheet.message.text(), timeout=LONG)
    assert "delta E 2000" in sheet.message.text()
    assert editor.values("look")["look"] == "Shop"
    assert "Shop" in [tile.name for tile in looks.tiles.tiles]
    assert glimpses
    assert sheet.preview.isVisible()
    before, after = glimpses[-1].before.rgb.astype(int), glimpses[-1].after.rgb.astype(int)
    assert (after[..., 2] - before[..., 2]).mean() < -3, "golden has less blue"
    assert sheet.learn.text().startswith("Learn")
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()


def test_liked_pictures_become_a_look(qtbot, sheet: LearnLookView, editor: EditorController, folders) -> None:
    before, after = folders()
    qtbot.mouseClick(sheet.ways.button(False), Qt.MouseButton.LeftButton)
    assert "open picture" in sheet.second.edit.placeholderText()
    fill(sheet, after, None, "Like these")
    assert sheet.learn.isEnabled(), "the open picture will do"
    with qtbot.waitSignal(editor.history_changed, timeout=LONG):
        sheet.learn.click()
    assert editor.values("look")["look"] == "Like these"
    fill(sheet, after, before, "And these")
    with qtbot.waitSignal(editor.history_changed, timeout=LONG):
        sheet.learn.click()
    assert editor.values("look")["look"] == "And these"


def test_it_may_be_stopped_and_kept(qtbot, sheet: LearnLookView, editor: EditorController, folders) -> None:
    fill(sheet, *folders(30), "Early")
    with qtbot.waitSignal(sheet._learning.glimpsed, timeout=LONG):
        sheet.learn.click()
    assert sheet.learn.text().startswith("Stop and keep")
    assert not sheet.name.isEnabled()
    with qtbot.waitSignal(sheet._learning.learnt, timeout=LONG) as told:
        sheet.learn.click()
    name, lesson = told.args
    assert name == "Early"
    assert lesson.learnt.pictures < 90
    qtbot.waitUntil(lambda: editor.values("look")["look"] == "Early", timeout=LONG)


def test_closing_calls_it_off(qtbot, sheet: LearnLookView, looks: LooksView, editor: EditorController, folders) -> None:
    fill(sheet, *folders(30), "Never")
    learning = sheet._learning
    with qtbot.waitSignal(learning.moved, timeout=LONG):
        sheet.learn.click()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not learning.running
    jobs = learning._jobs
    qtbot.waitUntil(lambda: not jobs._open, timeout=LONG)
    assert editor.document.edit("look") is None
    assert "Never" not in [look.name for look in looks._looks.looks()]


def test_what_is_wrong_is_said_in_the_dialog(qtbot, sheet: LearnLookView, folders, tmp_path: Path) -> None:
    before, after = folders()
    fill(sheet, before, after, "Warm")
    sheet.learn.click()
    assert "comes with the program" in sheet.message.text()
    empty = tmp_path / "empty"
    empty.mkdir()
    fill(sheet, before, empty, "Mine")
    with qtbot.waitSignal(sheet._learning.refused, timeout=LONG):
        sheet.learn.click()
    assert "no pictures in empty" in sheet.message.text()
    assert sheet.learn.isEnabled()
    (before / "broken.png").write_bytes(b"no picture")
    (after / "broken.png").write_bytes(b"no picture")
    fill(sheet, before, after, "Mine")
    with qtbot.waitSignal(sheet._learning.learnt, timeout=LONG):
        sheet.learn.click()
    assert "Files left out: 1. The first is broken.png" in sheet.message.text()
    fill(sheet, before, after, "mine")
    sheet.learn.click()
    assert "already" in sheet.message.text()


def test_a_folder_is_chosen(sheet: LearnLookView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    sheet.first._button.click()
    assert sheet.first.path == tmp_path
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    sheet.first._button.click()
    assert sheet.first.path == tmp_path, "cancelled"
