"""The window on a real display: clicks and keys go through the window system, nothing is called behind its back."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QSplitter, QWidget

from editor.batch.items import State
from editor.controllers.batch_list import Show
from editor.views.application import Application
from editor.views.image_download_view import ImageDownloadView
from editor.views.widgets.canvas.panes import Mode

pytestmark = pytest.mark.window
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SHOTS = os.environ.get("VITRINA_SCREENSHOTS")


class Person:
    """Sits before the window.

    Attributes:
        clicks: how often the mouse was pressed.
    """

    def __init__(self, qtbot, program: Application) -> None:
        self._qtbot, self.program = qtbot, program
        self.clicks = 0

    @property
    def window(self) -> QWidget:
        return self.program.conductor.window

    def click(self, widget: QWidget, place: QPoint | None = None) -> None:
        """Press the mouse where `widget` is seen; what lies over it would get the click."""
        self.until(lambda: widget.isVisible() and widget.isEnabled())
        point = widget.mapTo(self.window, place or widget.rect().center())
        assert self.window.rect().contains(point)
        self.clicks += 1
        QTest.mouseClick(self.window.windowHandle(), Qt.MouseButton.LeftButton, NONE, point)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint, steps: int = 12) -> None:
        handle, begin = self.window.windowHandle(), widget.mapTo(self.window, start)
        finish = widget.mapTo(self.window, end)
        QTest.mousePress(handle, Qt.MouseButton.LeftButton, NONE, begin)
        for step in range(1, steps + 1):
            QTest.mouseMove(handle, begin + (finish - begin) * step / steps, 8)
        QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, NONE, finish)

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        QTest.keyClick(self.window.windowHandle(), key, modifiers)

    def type(self, text: str) -> None:
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), letter)

    def drop(self, path: Path) -> None:
        data, middle = QMimeData(), QPointF(self.window.rect().center())
        data.setUrls([QUrl.fromLocalFile(str(path))])
        copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
        QApplication.sendEvent(self.window, QDragEnterEvent(middle.toPoint(), copy, data, left, NONE))
        QApplication.sendEvent(self.window, QDropEvent(middle, copy, data, left, NONE))

    def until(self, condition: Callable[[], bool], seconds: float = 120) -> None:
        self._qtbot.waitUntil(condition, timeout=round(seconds * 1000))

    def button(self, words: str, root: QWidget | None = None) -> QAbstractButton:
        """The visible button with these words, or of this name."""
        buttons = (root or self.window).findChildren(QAbstractButton)
        return next(b for b in buttons if b.isVisible() and words in (b.text(), b.accessibleName()))

    def reads(self, words: str) -> bool:
        """Whether these words stand somewhere in the window."""
        labels = self.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def shot(self, name: str) -> QImage:
        """What is on the screen; kept as a file when VITRINA_SCREENSHOTS names a folder."""
        image = self.window.screen().grabWindow(self.window.winId()).toImage()
        if SHOTS:
            Path(SHOTS).mkdir(parents=True, exist_ok=True)
            image.save(str(Path(SHOTS) / f"{name}.png"))
        return image


@pytest.fixture
def start(qtbot, qapp: QApplication, home: Path) -> Iterator[Callable[..., Person]]:
    """`start()` opens the program on its first screen."""
    made: list[Application] = []

    def begin(files: tuple[Path, ...] = (), **preferences: object) -> Person:
        program = Application(qapp, files)
        made.append(program)
        program.controllers.preferences.set(**{"language": "en", "motion": "reduced", **preferences})
        program.start()
        window = program.conductor.window
        window.resize(1440, 900)
        window.activateWindow()
        qtbot.waitUntil(lambda: window.windowHandle() is not None and window.windowHandle().isExposed())
        qtbot.waitUntil(program.conductor.start.isVisible)
        return Person(qtbot, program)

    yield begin
    for program in made:
        program.close()
        program.conductor.window.hide()
        program.conductor.window.deleteLater()
        program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def picture(pictures: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shop" / "dress.jpg"
    path.parent.mkdir()
    shutil.copy(pictures / "dress.jpg", path)
    return path


def _as_guest(person: Person) -> None:
    person.click(person.button("Continue as guest"))
    person.until(lambda: person.program.conductor.window.place == "upload")
    person.clicks = 0


def test_four_clicks_from_a_dropped_picture_to_a_saved_cut_out(start, picture: Path) -> None:
    person = start()
    conductor, editor = person.program.conductor, person.program.controllers.editor
    _as_guest(person)
    person.shot("upload")
    person.drop(picture)
    person.until(conductor.upload.edit.isEnabled)
    person.until(lambda: conductor.upload._preview._image is not None)
    person.shot("uploaded")

    person.click(conductor.upload.edit)
    panel = conductor.edit.panels["background"]
    began = time.monotonic()
    person.click(panel.cutout.button)
    assert not panel.cutout.button.isEnabled()  # one edit at a time
    person.until(lambda: editor.document.edit("cutout") is not None)
    assert time.monotonic() - began < 25
    person.until(lambda: editor.transparent)
    person.shot("cut-out")
    person.click(conductor.window.top_bar.save)
    dialog = conductor.window.findChild(ImageDownloadView)
    person.shot("save")
    person.click(dialog.save)
    person.until(lambda: picture.with_name("dress.png").is_file())

    assert person.clicks == 4
    person.until(lambda: person.reads("Saved dress.png"))
    person.shot("saved")
    written = QImage(str(picture.with_name("dress.png")))
    assert written.size() == QImage(str(picture)).size()
    assert written.pixelColor(2, 2).alpha() == 0
    middle = written.rect().center()
    assert written.pixelColor(middle).alpha() == 255


def test_cut_out_at_once_is_one_click_less(start, picture: Path) -> None:
    person = start()
    conductor, editor = person.program.conductor, person.program.controllers.editor
    _as_guest(person)
    person.drop(picture)
    person.until(lambda: editor.image is not None)
    person.click(conductor.upload.facts.cutout)
    person.until(lambda: editor.document.edit("cutout") is not None)
    assert person.clicks == 1
    assert conductor.window.place == "edit"


def test_the_main_job_by_keyboard_alone(start, picture: Path) -> None:
    person = start()
    conductor, editor = person.program.conductor, person.program.controllers.editor
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    QGuiApplication.clipboard().setMimeData(data)
    guest = person.button("Continue as guest")
    for _ in range(20):
        if guest.hasFocus():
            break
        person.key(Qt.Key.Key_Tab)
    assert guest.hasFocus()
    person.key(Qt.Key.Key_Space)
    person.until(lambda: conductor.window.place == "upload")
    person.key(Qt.Key.Key_V, CONTROL)
    person.until(lambda: editor.image is not None and not editor.busy)
    person.key(Qt.Key.Key_2, CONTROL)
    person.until(lambda: conductor.window.place == "edit")
    person.key(Qt.Key.Key_B, CONTROL)
    person.until(lambda: editor.document.edit("cutout") is not None)
    person.key(Qt.Key.Key_3, SHIFT)
    assert conductor.edit.tool == "settings"
    row = next(r for r in conductor.edit.panels["settings"]._rows if r.operation == "brightness").row("brightness")
    for _ in range(40):
        if row.slider.hasFocus():
            break
        person.key(Qt.Key.Key_Tab)
    assert row.slider.hasFocus()
    person.key(Qt.Key.Key_Right, SHIFT)
    person.until(lambda: editor.history.document.edit("brightness") is not None)
    assert editor.values("brightness")["brightness"] == 10
    person.key(Qt.Key.Key_Z, CONTROL)
    assert editor.document.edit("brightness") is None
    person.key(Qt.Key.Key_S, CONTROL)
    person.until(lambda: conductor.window.findChild(ImageDownloadView) is not None)
    person.key(Qt.Key.Key_Return, CONTROL)
    person.until(lambda: picture.with_name("dress.png").is_file())


def test_registration_sign_in_and_the_count_of_tries(start, home: Path) -> None:
    person = start()
    conductor, accounts = person.program.conductor, person.program.controllers.accounts
    person.click(person.button("Create account"))
    for name, text in (("login", "olena"), ("email", "olena@studio.com"), ("password", "correct horse 42")):
        person.click(conductor.start.registration.fields[name].edit)
        person.type(text)
    person.shot("registration")
    person.click(conductor.start.registration.primary)
    person.until(conductor.start.code.isVisible)
    kept = [b for b in conductor.start.code.findChildren(QAbstractButton) if b.isVisible()]
    person.click(kept[-1])
    person.until(lambda: conductor.window.place == "upload")
    assert accounts.user.login == "olena"
    accounts.log_out()
    person.until(conductor.start.login.isVisible)
    for password in ("wrong", "correct horse 42"):
        for name, text in (("login", "olena"), ("password", password)):
            field = conductor.start.login.fields[name].edit
            person.click(field)
            field.selectAll()
            person.type(text)
        person.click(conductor.start.login.primary)
        if password == "wrong":
            person.until(lambda: bool(conductor.start.login.message.text()))
            assert "4" in conductor.start.login.message.text()
    person.until(lambda: conductor.window.place == "upload")


def test_a_slider_is_dragged_and_the_picture_follows(start, picture: Path) -> None:
    person = start()
    conductor, editor = person.program.conductor, person.program.controllers.editor
    _as_guest(person)
    person.drop(picture)
    person.until(lambda: editor.image is not None)
    person.click(conductor.upload.edit)
    person.click(conductor.edit.rail.tool("settings"))
    slider = (
        next(r for r in conductor.edit.panels["settings"]._rows if r.operation == "exposure").row("exposure").slider
    )
    person.until(lambda: conductor.edit.canvas._result.newest is not None)
    rendered: list[object] = []
    editor.result_rendered.connect(rendered.append)
    window, middle = person.window.windowHandle(), slider.mapTo(person.window, slider.rect().center())
    QTest.mousePress(window, Qt.MouseButton.LeftButton, NONE, middle)
    for distance in (15, 30, 45, 60):
        rendered.clear()
        QTest.mouseMove(window, middle + QPoint(distance, 0))
        person.until(lambda: len(rendered) > 0)  # while the hand still holds it
    assert len(editor.history.steps) == 1
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton, NONE, middle + QPoint(60, 0))
    person.until(lambda: len(editor.history.steps) == 2)
    assert editor.values("exposure")["exposure"] > 0.5
    person.shot("settings")


def test_the_split_line_and_the_brush_are_dragged_on_the_picture(start, picture: Path) -> None:
    person = start()
    conductor, editor = person.program.conductor, person.program.controllers.editor
    _as_guest(person)
    person.drop(picture)
    person.until(lambda: editor.image is not None)
    person.click(conductor.upload.edit)
    canvas = conductor.edit.canvas
    person.until(lambda: canvas._result.newest is not None)
    line = canvas._line
    before = line.share
    person.drag(line, line.rect().center(), line.rect().center() + QPoint(80, 0))
    assert line.share > before
    canvas.set_mode(Mode.RESULT)
    person.key(Qt.Key.Key_E)
    assert conductor.edit.panels["background"].brush.mode == "erase"
    middle = canvas.rect().center()
    person.drag(canvas, middle, middle + QPoint(60, 40))
    person.until(lambda: editor.transparent)
    assert len(editor.values("mask_strokes")["strokes"]) == 1
    person.shot("brush")
    person.key(Qt.Key.Key_Z, CONTROL)
    assert not editor.values("mask_strokes")["strokes"]


def test_the_size_of_the_window_is_remembered(start) -> None:
    person = start()
    _as_guest(person)
    person.window.resize(1300, 800)
    person.until(lambda: person.window.width() == 1300)
    person.window.close()
    person.window.resize(1100, 700)
    person.program.conductor.window.restore()
    assert (person.window.width(), person.window.height()) == (1300, 800)


def test_the_splitter_is_found_where_it_was_left(start, picture: Path) -> None:
    def editing() -> Person:
        person = start()
        _as_guest(person)
        person.drop(picture)
        person.until(lambda: person.program.controllers.editor.image is not None)
        person.click(person.program.conductor.upload.edit)
        return person

    def width(person: Person) -> int:
        return person.program.conductor.edit.panels["background"].width()

    person = editing()
    handle = person.program.conductor.edit.findChild(QSplitter).handle(1)
    before = width(person)
    middle = handle.rect().center()
    person.drag(handle, middle, middle - QPoint(90, 0))
    person.until(lambda: width(person) > before + 80)
    left = width(person)
    person.window.close()
    person.program.close()

    again = editing()
    again.until(lambda: width(again) == left)


@pytest.mark.parametrize("theme", ["dark", "light", "contrast"])
def test_each_theme_in_both_sizes(start, picture: Path, theme: str) -> None:
    person = start(theme=theme)
    conductor, editor = person.program.conductor, person.program.controllers.editor
    _as_guest(person)
    person.drop(picture)
    person.until(lambda: editor.image is not None)
    person.click(conductor.upload.edit)
    person.click(conductor.edit.rail.tool("settings"))
    person.until(lambda: conductor.edit.canvas._result.newest is not None)
    for width, height in ((1440, 900), (1024, 680)):
        person.window.resize(width, height)
        person.until(lambda width=width: person.window.width() == width)
        QTest.qWait(200)
        image = person.shot(f"{theme}-{width}")
        assert image.width() >= width
        panel = person.program.theme.colour("panel")
        corner = conductor.edit.panels["settings"].mapTo(person.window, QPoint(4, 20))
        assert image.pixelColor(corner) == panel


def test_a_batch_is_begun_corrected_and_found_again(start, pictures: Path, tmp_path: Path) -> None:
    shoot = tmp_path / "shoot"
    shoot.mkdir()
    for name in ("hat", "heels", "top"):
        small = QImage(str(pictures / f"{name}.jpg")).scaledToWidth(160, Qt.TransformationMode.SmoothTransformation)
        small.save(str(shoot / f"{name}.jpg"))
    person = start()
    conductor, batch = person.program.conductor, person.program.controllers.batch
    _as_guest(person)
    person.key(Qt.Key.Key_5, CONTROL)
    person.until(lambda: conductor.window.place == "batch")
    view = conductor.batch
    recipes = batch.plan.recipes
    recipes.choose("Transparent PNG")
    recipes.set_values(next(step for step in recipes.steps if step.edit.operation == "cutout"), {"model": "fast"})
    view.panel.report.setChecked(False)  # it would open in a browser
    person.click(view.panel.files.source.edit)
    person.type(str(shoot))
    person.key(Qt.Key.Key_Tab)
    person.until(lambda: len(batch.items) == 3)
    person.key(Qt.Key.Key_Return, CONTROL)
    person.until(lambda: view.filters.button(Show.DONE).text() == "Done 3", 60)
    person.shot("batch")
    written = tmp_path / "shoot-ready" / "hat.png"
    before = written.read_bytes()

    person.click(view.grid.viewport(), view.grid.visualRect(view._model.index_of(1)).center())
    person.key(Qt.Key.Key_F2)
    person.until(lambda: conductor.window.place == "edit")
    person.until(lambda: person.program.controllers.editor.document.edit("cutout") is not None)
    canvas = conductor.edit.canvas
    person.until(lambda: canvas._result.newest is not None)
    person.key(Qt.Key.Key_E)
    canvas.set_mode(Mode.RESULT)
    middle = canvas.rect().center()
    person.drag(canvas, middle, middle + QPoint(60, 40))
    person.until(lambda: bool(person.program.controllers.editor.values("mask_strokes")["strokes"]))
    person.shot("batch-correction")
    person.key(Qt.Key.Key_Return, CONTROL | SHIFT)
    person.until(lambda: conductor.window.place == "batch")
    person.until(lambda: batch.item(1).verdict == "corrected" and batch.item(1).state is State.DONE, 60)
    assert written.read_bytes() != before

    person.window.close()
    person.program.close()
    again = start()
    _as_guest(again)
    again.key(Qt.Key.Key_5, CONTROL)
    again.until(lambda: again.program.conductor.window.place == "batch")
    again.until(lambda: len(again.program.controllers.batch.items) == 3)
    assert again.program.controllers.batch.item(1).verdict == "corrected"
