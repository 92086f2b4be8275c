"""The window itself: what it remembers, how it changes its look and language, what it does about surprises."""

from __future__ import annotations

import json
import logging
import sys
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from editor import paths
from editor.controllers.reports import save_report
from editor.views.application import Application
from editor.views.conductor import Conductor
from editor.views.dialogs.sheet import Sheet
from editor.views.panels.history_panel import HistoryPanel
from editor.views.theme import Theme


class _Windows(QObject):
    """Notes every window that appears."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.seen.append(type(thing).__name__)
        return False


def test_nothing_but_the_window_appears(qtbot, qapp: QApplication, conductor: Conductor, pictures: Path) -> None:
    watch = _Windows()
    qapp.installEventFilter(watch)
    editor = conductor._controllers.editor
    with qtbot.waitSignal(editor.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    conductor.window.actions["edit"].trigger()
    for tool in conductor.edit.panels:
        conductor.edit.choose(tool)
    conductor.window.actions["tryon"].trigger()
    for name in ("preferences", "shortcuts", "guide", "about", "report"):
        conductor.window.actions[name].trigger()
    qapp.removeEventFilter(watch)
    assert watch.seen == []


@pytest.mark.parametrize("name", ["preferences", "shortcuts", "guide", "about", "report"])
def test_dialogs_open_and_close(qtbot, conductor: Conductor, name: str) -> None:
    conductor.window.actions[name].trigger()
    sheet = conductor.window.findChild(Sheet)
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.isAncestorOf(conductor.window.focusWidget())
    with qtbot.waitSignal(sheet.closed):
        sheet.close_sheet()


def test_the_theme_changes_at_once_and_keeps_the_work(qtbot, program: Application, pictures: Path) -> None:
    conductor, editor = program.conductor, program.controllers.editor
    with qtbot.waitSignal(editor.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    dark = program.theme.colour("panel")
    with qtbot.waitSignal(program.theme.changed):
        program.controllers.preferences.set(theme="light", text_size=150)
    assert program.theme.colour("panel") != dark
    assert program.theme.text_percent == 150
    assert editor.image is not None
    assert program.conductor is conductor


def test_another_language_keeps_place_picture_and_steps(qtbot, program: Application, pictures: Path) -> None:
    old, editor = program.conductor, program.controllers.editor
    with qtbot.waitSignal(editor.image_changed):
        old.files.open([pictures / "hat.jpg"])
    old.window.actions["edit"].trigger()
    editor.set_values("brightness", {"brightness": 12.0})
    old.edit.choose("settings")
    program.controllers.preferences.set(language="uk")
    qtbot.waitUntil(lambda: program.conductor is not old)
    new = program.conductor
    assert new.window.place == "edit"
    assert new.edit.tool == "settings"
    qtbot.waitUntil(lambda: new.edit.canvas._result.newest is not None)
    assert new.window.top_bar.save.isEnabled()
    with qtbot.waitSignal(editor.history_changed):
        new.window.actions["undo"].trigger()
    assert not editor.document
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    program.controllers.masks.notice.emit("Mask saved.")  # a window that is gone is told nothing


def test_an_error_nobody_foresaw_is_told_and_the_work_goes_on(
    qtbot, program: Application, pictures: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    editor = program.controllers.editor
    with qtbot.waitSignal(editor.image_changed):
        program.conductor.files.open([pictures / "hat.jpg"])
    for name in ("excepthook",):
        monkeypatch.setattr(sys, name, sys.__excepthook__)
    program.hook.install()
    with qtbot.captureExceptions(), qtbot.waitSignal(program.hook.caught):
        QTimer.singleShot(0, lambda: program.hook._catch(ZeroDivisionError, ZeroDivisionError("surprise"), None))
    toast = program.conductor.messages.toasts.toasts[-1]
    assert toast.kind == "error"
    assert "Something went wrong" in toast.accessibleName()
    assert editor.image is not None
    log = (paths.log_folder() / "vitrina.log").read_text(encoding="utf-8")
    assert "ZeroDivisionError" in log


def test_deleted_data_takes_the_logs_along(qtbot, program: Application) -> None:
    accounts, log = program.controllers.accounts, logging.getLogger("test")
    log.warning("opened %s", "secret-shirt.jpg")
    (paths.log_folder() / "command-line.log").write_text("secret-shirt.jpg", encoding="utf-8")
    with qtbot.waitSignal(accounts.done):
        accounts.delete_data()
    log.warning("still here")
    (left,) = paths.log_folder().iterdir()
    assert "still here" in left.read_text(encoding="utf-8")
    assert "secret-shirt" not in left.read_text(encoding="utf-8")


def test_a_report_names_nothing_unless_asked(tmp_path: Path, home: Path) -> None:
    logs = tmp_path / "logs"
    logs.mkdir()
    error = {"types": ["InputError"], "texts": ["secret-shirt.jpg is damaged"], "frames": ["a.py:1 f"]}
    line = {"time": "t", "level": "INFO", "message": "opened %s", "values": ["secret-shirt.jpg"], "error": error}
    (logs / "vitrina.log").write_text(json.dumps(line) + "\nnot json\n", encoding="utf-8")
    for with_names in (False, True):
        target = tmp_path / f"{with_names}.zip"
        save_report(target, logs, {"Vitrina": "1"}, with_names=with_names)
        with zipfile.ZipFile(target) as archive:
            text = archive.read("log.jsonl").decode()
            assert set(archive.namelist()) == {"facts.json", "log.jsonl"}
        assert ("secret-shirt" in text) == with_names
        assert "InputError" in text
        assert "not json" not in text


def test_the_work_of_last_time_is_offered_and_goes_on(qtbot, program: Application, pictures: Path) -> None:
    conductor, controllers = program.conductor, program.controllers
    with qtbot.waitSignal(controllers.editor.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    with qtbot.waitSignal(controllers.editor.autosaved):
        controllers.editor.set_values("brightness", {"brightness": 12.0})
    controllers.accounts.log_out()
    assert conductor.window.place == "start"
    assert controllers.editor.image is None
    controllers.accounts.continue_as_guest()
    button = conductor.upload._continue
    assert button.isVisible()
    with qtbot.waitSignal(controllers.editor.image_changed):
        button.click()
    assert controllers.editor.document.edit("brightness") is not None
    assert not button.isVisible()


def test_a_guest_who_begins_something_else_leaves_nothing_behind(qtbot, program: Application, pictures: Path) -> None:
    conductor, controllers = program.conductor, program.controllers
    with qtbot.waitSignal(controllers.editor.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    with qtbot.waitSignal(controllers.editor.autosaved):
        controllers.editor.set_values("brightness", {"brightness": 12.0})
    left = controllers.autosaver.newest()
    controllers.accounts.log_out()
    controllers.accounts.continue_as_guest()
    with qtbot.waitSignal(controllers.editor.image_changed):
        conductor.files.open([pictures / "jeans.jpg"])
    assert not left.exists()


def test_files_of_the_command_line_are_opened_once_somebody_is_let_in(
    qtbot, qapp: QApplication, home: Path, pictures: Path
) -> None:
    application = Application(qapp, [pictures / "hat.jpg"])
    application.start()
    with qtbot.waitSignal(application.controllers.editor.image_changed):
        application.controllers.accounts.continue_as_guest()
    assert application.controllers.editor.image.name == "hat.jpg"
    application.close()
    application.conductor.window.hide()
    application.conductor.window.deleteLater()
    application.deleteLater()


def test_a_history_shown_later_than_the_picture_was_opened_has_its_pictures(
    qtbot, theme: Theme, program: Application, pictures: Path
) -> None:
    editor = program.controllers.editor
    with qtbot.waitSignal(editor.thumbnail_ready):
        program.conductor.files.open([pictures / "jacket.jpg"])
    late = HistoryPanel(theme, editor)
    qtbot.addWidget(late)
    qtbot.waitUntil(lambda: 0 in late._pictures)


def test_another_language_does_not_take_the_sample_away(qtbot, program: Application) -> None:
    """Not for a moment: it flickered while it was read again."""
    program.conductor.show_start()
    qtbot.waitUntil(program.conductor.start.sample.line.isVisible)
    program.conductor.start.sample.line.set_share(0.3)
    old = program.conductor
    program.controllers.preferences.set(language="uk")
    qtbot.waitUntil(lambda: program.conductor is not old)
    sample = program.conductor.start.sample
    assert sample.line.isVisible()
    assert sample.line.share == 0.3
