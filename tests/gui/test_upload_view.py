"""Upload: a picture in, a message when it is none, the three buttons in their place."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QLabel, QWidget

from editor.views.conductor import Conductor


@pytest.fixture
def picture(pictures: Path) -> Path:
    return pictures / "jacket.jpg"


def _open(qtbot, conductor: Conductor, path: Path) -> None:
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        conductor.files.open([path])


def _texts(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def _places(conductor: Conductor) -> list[QPoint]:
    buttons = (conductor.upload.upload, conductor.upload.delete, conductor.upload.edit)
    return [button.mapTo(conductor.window, QPoint(0, button.height())) for button in buttons]


def test_without_a_picture_only_upload_can_be_pressed(conductor: Conductor) -> None:
    upload = conductor.upload
    assert upload.upload.isEnabled()
    assert upload.upload.property("kind") == "primary"
    assert not upload.delete.isEnabled()
    assert not upload.edit.isEnabled()
    assert not conductor.window.top_bar.tabs["edit"].isEnabled()


def test_a_picture_enables_the_buttons_and_they_stay_where_they_are(qtbot, conductor: Conductor, picture: Path) -> None:
    before = _places(conductor)
    _open(qtbot, conductor, picture)
    upload = conductor.upload
    assert upload.delete.isEnabled()
    assert upload.edit.isEnabled()
    assert upload.edit.property("kind") == "primary"
    assert all(abs(a.x() - b.x()) <= 4 and a.y() == b.y() for a, b in zip(before, _places(conductor), strict=True))
    assert "jacket.jpg" in upload.facts._title.text()
    qtbot.waitUntil(lambda: upload._preview._image is not None)


def test_delete_empties_the_frame_and_leaves_the_file(qtbot, conductor: Conductor, picture: Path) -> None:
    _open(qtbot, conductor, picture)
    qtbot.waitUntil(conductor.upload.delete.isEnabled)
    qtbot.mouseClick(conductor.upload.delete, Qt.MouseButton.LeftButton)
    assert conductor._controllers.editor.image is None
    assert not conductor.upload.edit.isEnabled()
    assert picture.is_file()


def test_edit_leads_to_the_editor(qtbot, conductor: Conductor, picture: Path) -> None:
    _open(qtbot, conductor, picture)
    qtbot.mouseClick(conductor.upload.edit, Qt.MouseButton.LeftButton)
    assert conductor.window.place == "edit"


@pytest.mark.parametrize(
    ("name", "content"), [("notes.jpg", b"just text"), ("empty.png", b""), ("half.jpg", None)]
)  # fmt: skip
def test_what_is_no_picture_is_said_in_its_place(
    qtbot, conductor: Conductor, tmp_path: Path, picture: Path, name: str, content: bytes | None
) -> None:
    path = tmp_path / name
    path.write_bytes(picture.read_bytes()[:4000] if content is None else content)
    with qtbot.waitSignal(conductor._controllers.editor.open_failed):
        conductor.files.open([path])
    qtbot.waitUntil(conductor.upload._error.isVisible)
    assert name in _texts(conductor.upload)
    assert not conductor.upload.edit.isEnabled()
    assert conductor.window.status_bar.state == "Waiting for a picture"
    _open(qtbot, conductor, picture)  # the way back is to choose another one
    assert conductor.upload.facts.isVisible()


def test_a_file_over_the_limit_is_refused_with_the_limit(qtbot, conductor: Conductor, tmp_path: Path) -> None:
    conductor._controllers.preferences.set(max_file_mb=1)
    path = tmp_path / "large.jpg"
    path.write_bytes(b"\xff\xd8\xff\xe0" + bytes(2 * 2**20))
    with qtbot.waitSignal(conductor._controllers.editor.open_failed) as failed:
        conductor.files.open([path])
    assert "large.jpg" in str(failed.args[1])
    assert "1" in str(failed.args[1])


def test_a_failed_file_leads_back_to_the_picture_there_was(
    qtbot, conductor: Conductor, tmp_path: Path, picture: Path
) -> None:
    _open(qtbot, conductor, picture)
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"no")
    with qtbot.waitSignal(conductor._controllers.editor.open_failed):
        conductor.files.open([bad])
    back = next(
        b for b in conductor.upload._error.findChildren(QWidget) if getattr(b, "text", str)() == "Back to jacket.jpg"
    )
    qtbot.mouseClick(back, Qt.MouseButton.LeftButton)
    assert conductor.upload.facts.isVisible()


def test_drop_anywhere_on_the_window(qtbot, conductor: Conductor, picture: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture)), QUrl.fromLocalFile(str(picture.with_name("hat.jpg")))])
    window, nothing = conductor.window, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    assert conductor.upload._frame.state == "dragging"
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, nothing)
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        window.dropEvent(drop)
    assert conductor._controllers.editor.image.name == "jacket.jpg"
    assert conductor.upload._frame.state == ""
    assert "jacket.jpg" in conductor.messages.toasts.toasts[-1].accessibleName()


def test_paste_a_picture_or_a_file(qtbot, conductor: Conductor, picture: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setImage(QImage(str(picture)))
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        conductor.window.actions["paste"].trigger()
    assert conductor._controllers.editor.image.path is None
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    clipboard.setMimeData(data)
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        conductor.window.actions["paste"].trigger()
    assert conductor._controllers.editor.image.path == picture
    clipboard.setText("words")
    conductor.window.actions["paste"].trigger()
    assert "clipboard" in conductor.messages.toasts.toasts[-1].accessibleName()


def test_recent_pictures_open_by_one_click(qtbot, conductor: Conductor, picture: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.jpg"
    shutil.copy(picture, mine)
    _open(qtbot, conductor, mine)
    qtbot.mouseClick(conductor.upload.delete, Qt.MouseButton.LeftButton)
    tile = conductor.upload.recent.tiles[0]
    assert tile.path == mine
    qtbot.waitUntil(lambda: tile._image is not None)
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)


def test_the_first_run_offers_a_sample_and_one_hint(qtbot, conductor: Conductor) -> None:
    assert conductor.upload._hint.isVisible()
    sample = conductor.upload.recent.tiles[0]
    qtbot.waitUntil(lambda: sample._image is not None)
    with qtbot.waitSignal(conductor._controllers.editor.image_changed):
        qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    assert conductor._controllers.preferences.values.welcomed
    assert not conductor._controllers.uploads.recent()  # a sample is not one's own picture
