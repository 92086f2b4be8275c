"""Shared by the tests of the window."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Jobs
from editor.model.person_labels import PARSED
from editor.model.pose import POINTS, Pose
from editor.model.preferences import Preferences, save
from editor.model.user import GUEST
from editor.paths import data_folder, resources_folder
from editor.redactor.artefacts import Artefact, artefact_key
from editor.redactor.networks.session import Session, open_session
from editor.redactor.people.parsing import Parsed, person_crop, to_artefact, understood
from editor.views.application import Application
from editor.views.conductor import Conductor
from editor.views.theme import Theme
from editor.views.widgets.canvas.panes import Mode

PATIENCE = 120_000  # ms


@pytest.fixture
def qtbot(qtbot: QtBot) -> QtBot:
    """Waits longer than five seconds: a machine under load is slow, not wrong."""
    qtbot.waitSignal = partial(qtbot.waitSignal, timeout=PATIENCE)
    qtbot.waitUntil = partial(qtbot.waitUntil, timeout=PATIENCE)
    return qtbot


@pytest.fixture(scope="session", autouse=True)
def open_networks() -> Iterator[None]:
    """A network that is open stays so for all tests, as it does while the program runs: opening some takes a second."""
    kept: dict[tuple[object, ...], Session] = {}

    def opened(weights: bytes, device: str = "auto", threads: int = 0) -> Session:
        key = hashlib.sha256(weights).digest(), device, threads
        if key not in kept:
            kept[key] = open_session(weights, device, threads)
        return kept[key]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("editor.redactor.networks.pool.open_session", opened)
        yield


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    """The threads of the program; they have ended when the test has."""
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The dark theme on the application, in English, at 100 %, without movement."""
    made = Theme(resources_folder())
    made.load("dark", less_motion=True)
    made.apply(qapp)
    return made


@pytest.fixture
def program(qtbot, qapp: QApplication, home: object, monkeypatch: pytest.MonkeyPatch) -> Iterator[Application]:
    """The whole program with its window, the guest let in, nothing moving by itself."""
    # From the file, so that the window is not dressed twice; and the editor is built by the tests that open it.
    save(GUEST.folder(data_folder()) / "preferences.json", Preferences(language="en", motion="reduced"))
    monkeypatch.setattr("editor.views.application.PREPARE_AFTER", 10**6)
    application = Application(qapp)
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
def open_editor(qtbot, conductor: Conductor, pictures: Path) -> Callable[[str], EditorController]:
    """`open_editor(name)` opens a picture of the tests on the edit screen and waits until it is seen there."""

    def opened(name: str) -> EditorController:
        controller = conductor._controllers.editor
        with qtbot.waitSignal(controller.image_changed):
            conductor.files.open([pictures / name])
        qtbot.waitUntil(lambda: not controller.busy)
        with qtbot.waitSignal(controller.result_rendered):
            conductor.window.actions["edit"].trigger()
        return controller

    return opened


@pytest.fixture
def editor(open_editor: Callable[[str], EditorController]) -> EditorController:
    """A picture is open on the edit screen."""
    return open_editor("hat.jpg")


@pytest.fixture
def open_drawn(qtbot, conductor: Conductor, tmp_path: Path) -> Callable[[np.ndarray], EditorController]:
    """`open_drawn(pixels)`: a picture of these BGR pixels is on the table, its result alone on the canvas."""

    def opened(pixels: np.ndarray) -> EditorController:
        cv2.imwrite(str(tmp_path / "drawn.png"), pixels)
        editor = conductor._controllers.editor
        with qtbot.waitSignal(editor.image_changed):
            conductor.files.open([tmp_path / "drawn.png"])
        with qtbot.waitSignal(editor.result_rendered):
            conductor.window.actions["edit"].trigger()
        conductor.edit.canvas.set_mode(Mode.RESULT)
        return editor

    return opened


@pytest.fixture
def know_people() -> Callable[[Application, int], None]:
    """Lets the program know so many drawn people of the picture on the table, as if its networks had found them."""

    def know(application: Application, count: int = 1) -> None:
        work, store = application.controllers.editor.work, application._artefacts

        def keep(name: str, parts: Mapping[str, Any], _make: Callable[[], Artefact]) -> Artefact:
            made = to_artefact([_drawn(work.source.size, number, count) for number in range(count)])
            store.put(artefact_key(work.source.sha256, "tryon", name, parts), made)
            return made

        understood(application._networks, work.source.frame, keep)

    return know


@pytest.fixture
def open_tryon(
    qtbot, program: Application, pictures: Path, know_people: Callable[[Application, int], None]
) -> Callable[[int], EditorController]:
    """`open_tryon(count)`: a picture of so many people is on the table, the Try-on tab is open and knows them."""

    def opened(count: int = 1) -> EditorController:
        with qtbot.waitSignal(program.controllers.editor.image_changed):
            program.conductor.files.open([pictures / "person.jpg"])
        know_people(program, count)
        program.conductor.window.actions["tryon"].trigger()
        qtbot.waitUntil(lambda: program.controllers.tryon.people.count == count)
        return program.controllers.editor

    return opened


def _drawn(size: tuple[int, int], number: int, count: int) -> Parsed:
    """Somebody who stands upright in trousers and a top; of several, one beside the other."""
    places = np.array(STANDING) * (size[0] / count, size[1]) + (number * size[0] / count, 0)
    pose = Pose(places, np.full(len(POINTS), 0.99), 0.9)
    crop = person_crop(pose, *size)
    inside = crop.to_crop(places)
    labels = np.zeros((crop.height, crop.width), np.uint8)
    for bones, name, width in ((LEGS, "trousers", 30), (ARMS, "arms", 16)):
        for start, end in bones:
            cv2.line(labels, *np.rint(inside[[start, end]]).astype(int).tolist(), PARSED.index(name), width)
    cv2.fillPoly(labels, [np.rint(inside[[11, 12, 24, 23]]).astype(np.int32)], PARSED.index("upper"))
    cv2.circle(labels, np.rint(inside[0]).astype(int).tolist(), 14, PARSED.index("face"), -1)
    shares = (labels == np.arange(len(PARSED))[:, None, None]).astype(np.float32)
    return Parsed(pose, crop, shares)


# Shares of the width and the height, in the order of `POINTS`.
STANDING = (
    (0.5, 0.13), (0.51, 0.12), (0.52, 0.12), (0.53, 0.12), (0.49, 0.12), (0.48, 0.12), (0.47, 0.12), (0.55, 0.13),
    (0.45, 0.13), (0.52, 0.16), (0.48, 0.16), (0.62, 0.26), (0.38, 0.26), (0.7, 0.39), (0.3, 0.39), (0.74, 0.5),
    (0.26, 0.5), (0.76, 0.55), (0.24, 0.55), (0.75, 0.56), (0.25, 0.56), (0.73, 0.54), (0.27, 0.54), (0.57, 0.52),
    (0.43, 0.52), (0.57, 0.72), (0.43, 0.72), (0.57, 0.9), (0.43, 0.9), (0.56, 0.93), (0.44, 0.93), (0.59, 0.95),
    (0.41, 0.95),
)  # fmt: skip
LEGS = ((23, 25), (25, 27), (24, 26), (26, 28), (23, 24))
ARMS = ((11, 13), (13, 15), (12, 14), (14, 16))
