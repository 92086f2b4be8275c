"""Shared by the tests of the window."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.controllers.editor_controller import EditorController
from editor.paths import resources_folder
from editor.views.application import Application
from editor.views.conductor import Conductor
from editor.views.theme import Theme

PATIENCE = 30_000  # ms


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits longer than five seconds: a machine under load is slow, not wrong."""
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE)
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE)
    return qtbot


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The dark theme on the application, in English, at 100 %, without movement."""
    made = Theme(resources_folder())
    made.load("dark", less_motion=True)
    made.apply(qapp)
    return made


@pytest.fixture
def program(qtbot, qapp: QApplication, home: object) -> Iterator[Application]:
    """The whole program with its window, the guest let in, nothing moving by itself."""
    application = Application(qapp)
    application.controllers.preferences.set(language="en", motion="reduced")
    QCoreApplication.processEvents()
    application.start()
    application.conductor.window.resize(1440, 900)
    application.conductor.window.activateWindow()
    application.controllers.accounts.continue_as_guest()
    qtbot.waitUntil(application.conductor.window.isActiveWindow)
    yield application
    application.close()
    window = application.conductor.window
    window.hide()
    window.deleteLater()
    application.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def conductor(program: Application) -> Conductor:
    """The screens of the program's window."""
    return program.conductor


@pytest.fixture
def editor(qtbot, conductor: Conductor, pictures: Path) -> EditorController:
    """A picture is open on the edit screen."""
    controller = conductor._controllers.editor
    with qtbot.waitSignal(controller.image_changed):
        conductor.files.open([pictures / "hat.jpg"])
    qtbot.waitUntil(lambda: not controller.busy)
    conductor.window.actions["edit"].trigger()
    return controller
