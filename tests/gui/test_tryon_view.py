"""The Try-on tab: who is dressed, its states, its files, and one garment put on for real."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.model.outfit import WornGarment
from editor.views.application import Application
from editor.views.tryon.tryon_view import TryOnView
from editor.views.widgets.canvas.panes import Mode

LEFT = Qt.MouseButton.LeftButton
LONG = 300_000  # ms: a real garment on a busy machine


@pytest.fixture
def editor(open_tryon: Callable[[int], EditorController]) -> EditorController:
    """A picture with one person is on the table, the Try-on tab is open."""
    return open_tryon(1)


@pytest.fixture
def view(program: Application, editor: EditorController) -> TryOnView:
    return program.conductor.tryon


def _drop(view: TryOnView, files: list[Path], place: QPoint) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(place, action, data, LEFT, keys)
    view.dragEnterEvent(entering)
    assert entering.isAccepted()
    view.dropEvent(QDropEvent(QPointF(place), action, data, LEFT, keys))


def test_without_a_person_the_tab_says_what_to_do(qtbot, program: Application, pictures: Path) -> None:
    window = program.conductor.window
    window.actions["tryon"].trigger()
    view = program.conductor.tryon
    assert window.place == "tryon"
    assert view.empty.choose.isVisible()
    assert not view.canvas.isVisible()
    assert not view.garment.isVisible()
    assert not view.sources.garments.add_button.isEnabled()
    assert view.sources.garments.add_button.toolTip() == "First choose a person"
    for name in ("save", "undo", "try_again", "body"):
        assert not window.actions[name].isEnabled()
    with qtbot.waitSignal(program.controllers.editor.image_changed):
        _drop(view, [pictures / "hat.jpg"], view.rect().center())
    assert window.place == "tryon", "opening a person does not lead away"


def test_a_picture_without_anybody_is_told_in_place(qtbot, program: Application, pictures: Path) -> None:
    people = program.controllers.tryon.people
    program.conductor.files.open([pictures / "hat.jpg"])
    qtbot.waitUntil(lambda: program.controllers.editor.image is not None)
    program.conductor.window.actions["tryon"].trigger()
    view = program.conductor.tryon
    assert view.sources.person.lines[0].text() == "Looking for the person…"
    qtbot.waitUntil(lambda: people.error is not None, timeout=LONG)
    assert view.empty.error.isVisible()
    assert "No person was found" in view.empty.error.accessibleName()
    assert not view.sources.garments.add_button.isEnabled()


def test_what_cannot_be_opened_is_told_in_place_and_the_person_stays(
    qtbot, program: Application, view: TryOnView, editor: EditorController, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"no picture")
    with qtbot.waitSignal(editor.open_failed):
        _drop(view, [broken], view.sources.person.mapTo(view, view.sources.person.rect().center()))
    assert view.empty.error.isVisible()
    back = view.empty.error.buttons.itemAt(1).widget()
    assert back.text() == "Back to person.jpg"
    qtbot.mouseClick(back, LEFT)
    assert view.canvas.isVisible()
    assert editor.image.name == "person.jpg"


def test_the_person_is_described(view: TryOnView) -> None:
    told = [line.text() for line in view.sources.person.lines]
    assert told[:2] == ["Body: 33 of 33 points", "Clothes told apart"]
    assert not view.sources.person.people.isVisible(), "there is nobody else"


def test_what_is_no_garment_is_told_and_nothing_is_put_on(
    qtbot, program: Application, view: TryOnView, editor: EditorController, tmp_path: Path
) -> None:
    broken = tmp_path / "shirt.jpg"
    broken.write_bytes(b"no picture")
    with qtbot.waitSignal(program.controllers.tryon.failed):
        _drop(view, [broken], view.canvas.mapTo(view, view.canvas.rect().center()))
    assert program.conductor.messages.toasts.toasts
    assert not editor.document


def test_a_garment_is_put_on_taken_back_kept_as_a_film_and_liked(
    qtbot, program: Application, view: TryOnView, editor: EditorController, pictures: Path, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The real thing: networks, a body that is laid out, a rendered result."""
    tryon, top = program.controllers.tryon, pictures / "top.jpg"
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(top)], ""))
    qtbot.mouseClick(view.sources.garments.add_button, LEFT)
    qtbot.waitUntil(lambda: bool(tryon.garments), timeout=LONG)
    (row,) = view.sources.garments.rows
    assert row.name == "Top"
    assert editor.history.steps[-1].title == "Try-on"
    assert editor.history.steps[-1].detail == "Top"
    assert tryon.garment.picture == hashlib.sha256(top.read_bytes()).hexdigest()
    qtbot.waitUntil(lambda: tryon.finding(tryon.garment) is not None, timeout=LONG)
    assert tryon.seconds > 0
    assert "Done in" in view.garment.done.text()
    assert view.garment.check.lines[0].text() == "Face and hands untouched"

    qtbot.mouseClick(view.garment.good, LEFT)
    folder = program.controllers.preferences.feedback_folder
    qtbot.waitUntil(lambda: any(folder.glob("*.json")))
    (kept,) = (json.loads(path.read_text()) for path in folder.glob("*.json"))
    assert (kept["garment"], kept["liked"]) == (tryon.garment.picture, True)
    assert view.garment.good.isChecked()
    assert not view.garment.bad.isChecked()

    film = tmp_path / "dressing.webp"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(film), "WebP (*.webp)"))
    with qtbot.waitSignal(program.controllers.film.saved, timeout=LONG):
        qtbot.mouseClick(view.film_button, LEFT)
    with Image.open(film) as opened:
        assert opened.n_frames > 10

    program.conductor.window.actions["undo"].trigger()
    assert not tryon.garments
    assert not view.sources.garments.rows
    assert not view.garment.again.isVisible()
    program.conductor.window.actions["redo"].trigger()
    assert [row.name for row in view.sources.garments.rows] == ["Top"]


def test_a_busy_try_on_can_be_cancelled(
    qtbot, program: Application, view: TryOnView, editor: EditorController, pictures: Path
) -> None:
    program.controllers.tryon.add([pictures / "jacket.jpg"])
    qtbot.waitUntil(lambda: editor.busy)
    assert not view.sources.garments.add_button.isEnabled()
    qtbot.waitUntil(view.progress.isVisible)
    qtbot.keyClick(view.canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not editor.busy, timeout=LONG)
    qtbot.waitUntil(lambda: not view.progress.isVisible())
    assert not program.controllers.tryon.garments
    assert view.sources.garments.add_button.isEnabled()


def test_keys_reach_the_canvas_that_is_seen(qtbot, program: Application, view: TryOnView) -> None:
    window, other = program.conductor.window, program.conductor.edit.canvas
    before = other.mode
    assert view.canvas.mode is Mode.SIDE
    qtbot.keyClick(view.canvas, Qt.Key.Key_S)
    assert view.canvas.mode is Mode.RESULT
    assert other.mode is before
    qtbot.mouseClick(view.bar.views.button("split"), LEFT)
    assert view.canvas.mode is Mode.SPLIT
    assert not window.actions["proof"].isEnabled()
    window.actions["edit"].trigger()
    assert window.actions["proof"].isEnabled()
    assert not window.actions["body"].isEnabled()


def test_in_a_narrow_window_the_right_panel_is_a_tab(
    qtbot, program: Application, view: TryOnView, editor: EditorController
) -> None:
    worn = WornGarment("0" * 64, name="shirt.jpg", hidden=True).to_value()
    editor.set_values("tryon", {"garments": (worn,)})
    window = program.conductor.window
    window.resize(1024, 680)
    assert view._tabs.isVisible()
    assert view.sources.isVisible()
    assert not view.garment.isVisible()
    qtbot.waitUntil(lambda: view.canvas.width() >= 0.55 * window.width())
    qtbot.mouseClick(view._tabs.button("garment"), LEFT)
    assert view.garment.isVisible()
    assert not view.sources.isVisible()
    window.resize(1440, 900)
    assert view.garment.isVisible()
    assert view.sources.isVisible()


def test_another_language_keeps_the_tab(qtbot, program: Application, view: TryOnView, editor: EditorController) -> None:
    worn = WornGarment("0" * 64, name="shirt.jpg", hidden=True).to_value()
    editor.set_values("tryon", {"garments": (worn,)})
    old = program.conductor
    program.controllers.preferences.set(language="uk")
    qtbot.waitUntil(lambda: program.conductor is not old)
    assert program.conductor.window.place == "tryon"
    assert [row.name for row in program.conductor.tryon.sources.garments.rows] == ["Shirt"]
    editor.undo()
    assert not program.conductor.tryon.sources.garments.rows
