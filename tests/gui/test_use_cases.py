"""What the use cases refuse and keep; the way through the main job is in end_to_end/test_window.py."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from editor.views.application import Application
from editor.views.conductor import Conductor
from editor.views.image_download_view import ImageDownloadView

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def photo(pictures: Path, tmp_path: Path) -> Path:
    """A picture in a folder of its own, where results go too."""
    folder = tmp_path / "Товар 商品"
    folder.mkdir()
    return Path(shutil.copy(pictures / "dress.jpg", folder))


def seen(widget: QWidget) -> str:
    """All words that are shown in a widget."""
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def drop(qtbot, conductor: Conductor, path: Path) -> None:
    """Let a file fall on the window, and wait until it is read."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    middle, window = QPointF(700, 400), conductor.window
    copy, left, none = Qt.DropAction.CopyAction, LEFT, Qt.KeyboardModifier.NoModifier
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        QApplication.sendEvent(window, QDragEnterEvent(middle.toPoint(), copy, data, left, none))
        QApplication.sendEvent(window, QDropEvent(middle, copy, data, left, none))
    qtbot.waitUntil(lambda: not conductor._controllers.editor.busy)


def click(qtbot, widget: QWidget) -> None:
    """Press a button that can be seen and pressed."""
    qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled())
    qtbot.mouseClick(widget, LEFT)


def words_of_buttons(widget: QWidget) -> str:
    return " ".join(button.text() for button in widget.findChildren(QAbstractButton) if button.isVisible())


def test_what_is_no_picture_is_said_and_the_next_one_opens(qtbot, conductor: Conductor, photo: Path) -> None:
    bad = photo.with_name("bad.jpg")
    bad.write_text("just words")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(bad))])
    with qtbot.waitSignal(conductor._controllers.editor.open_failed):
        conductor.window.dropEvent(
            QDropEvent(QPointF(500, 400), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
        )
    qtbot.waitUntil(lambda: "bad.jpg" in seen(conductor.upload))
    drop(qtbot, conductor, photo)
    assert conductor.upload.edit.isEnabled()


def test_background_cannot_be_removed_while_another_edit_runs(qtbot, conductor: Conductor, photo: Path) -> None:
    drop(qtbot, conductor, photo)
    click(qtbot, conductor.upload.edit)
    gate = threading.Event()
    run = conductor.edit.panels["background"].cutout.button
    with qtbot.waitSignal(conductor._controllers.editor.busy_changed):
        conductor._controllers.jobs.submit(lambda _job: gate.wait(20), lane="edit")
    assert not run.isEnabled()
    assert "One edit at a time" in run.toolTip()
    steps = len(conductor._controllers.editor.history.steps)
    conductor.window.actions["remove_background"].trigger()
    gate.set()
    qtbot.waitUntil(run.isEnabled)
    assert len(conductor._controllers.editor.history.steps) == steps


def test_settings_by_hand_and_by_auto(qtbot, conductor: Conductor, photo: Path) -> None:
    editor = conductor._controllers.editor
    drop(qtbot, conductor, photo)
    click(qtbot, conductor.upload.edit)
    conductor.edit.choose("settings")
    settings = conductor.edit.panels["settings"]
    row = next(rows for rows in settings._rows if rows.operation == "contrast").row("contrast")
    slider, middle = row.slider, row.slider.rect().center()
    QTest.mousePress(slider, LEFT, pos=middle)
    for x in range(0, 60, 10):
        QTest.mouseMove(slider, middle + type(middle)(x, 0))
    with qtbot.waitSignal(editor.history_changed):
        QTest.mouseRelease(slider, LEFT, pos=middle + type(middle)(50, 0))
    assert editor.values("contrast")["contrast"] > 10
    assert len(editor.history.steps) == 2
    with qtbot.waitSignal(editor.history_changed):
        click(qtbot, row._auto)
    assert editor.autos("contrast") == {"contrast"}
    row.field.setFocus()
    row.field.selectAll()
    QTest.keyClicks(row.field, "300")
    QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert "100" in seen(settings)
    assert row.field.hasFocus()


def test_saving_before_any_edit_leads_to_the_tools(qtbot, conductor: Conductor, photo: Path) -> None:
    drop(qtbot, conductor, photo)
    click(qtbot, conductor.upload.edit)
    click(qtbot, conductor.window.top_bar.save)
    qtbot.waitUntil(lambda: "Nothing is edited yet" in seen(conductor.window))
    assert not conductor.window.findChildren(ImageDownloadView)


def test_saving_waits_while_an_edit_runs(qtbot, conductor: Conductor, photo: Path) -> None:
    drop(qtbot, conductor, photo)
    click(qtbot, conductor.upload.edit)
    editor = conductor._controllers.editor
    editor.set_values("brightness", {"brightness": 20.0})
    gate = threading.Event()
    with qtbot.waitSignal(editor.busy_changed):
        conductor._controllers.jobs.submit(lambda _job: gate.wait(20), lane="edit")
    save = conductor.window.top_bar.save
    if save.isEnabled():
        qtbot.mouseClick(save, LEFT)
    assert not any(d.isVisible() for d in conductor.window.findChildren(ImageDownloadView))
    gate.set()
    qtbot.waitUntil(lambda: not editor.busy)


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """A key to whatever has the keyboard."""
    target = QApplication.focusWidget() or QApplication.activeWindow()
    assert target is not None
    QTest.keyClick(target, key, modifiers)


@pytest.fixture
def continued(program: Application, qtbot, photo: Path) -> Iterator[Application]:
    """A guest's work left behind by one window, and a second program started after it."""
    conductor = program.conductor
    drop(qtbot, conductor, photo)
    with qtbot.waitSignal(program.controllers.editor.autosaved):
        program.controllers.editor.set_values("brightness", {"brightness": 20.0})
    conductor.window.close()
    program.close()
    second = Application(QApplication.instance())
    second.start()
    second.controllers.accounts.continue_as_guest()
    yield second
    second.close()
    second.conductor.window.deleteLater()
    second.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_closing_never_asks_and_the_next_start_offers_to_continue(qtbot, continued: Application) -> None:
    upload = continued.conductor.upload
    qtbot.waitUntil(lambda: "Continue" in words_of_buttons(upload))
    with qtbot.waitSignal(continued.controllers.editor.image_changed):
        click(qtbot, upload._continue)
    assert continued.controllers.editor.values("brightness")["brightness"] == 20.0


def test_projects_are_saved_and_opened(qtbot, conductor: Conductor, photo: Path, monkeypatch) -> None:
    editor, target = conductor._controllers.editor, photo.with_name("work.vitrina")
    drop(qtbot, conductor, photo)
    click(qtbot, conductor.upload.edit)
    editor.set_values("contrast", {"contrast": 30.0})
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(editor.notice):
        press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    editor.close_picture()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(target)], ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(editor.image_changed):
        press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert editor.values("contrast")["contrast"] == 30.0
