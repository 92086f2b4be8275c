"""Save: what is written, what is asked, what is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from editor.controllers.editor_controller import EditorController
from editor.views.conductor import Conductor
from editor.views.image_download_view import ImageDownloadView


@pytest.fixture
def source(pictures: Path, tmp_path: Path) -> Path:
    path = tmp_path / "shirt.jpg"
    shutil.copy(pictures / "jacket.jpg", path)
    return path


@pytest.fixture
def editor(qtbot, conductor: Conductor, source: Path) -> EditorController:
    """A brightened picture in the editor."""
    controller = conductor._controllers.editor
    with qtbot.waitSignal(controller.image_changed):
        conductor.files.open([source])
    with qtbot.waitSignal(controller.result_rendered):
        conductor.window.actions["edit"].trigger()
    controller.set_values("brightness", {"brightness": 20.0})
    return controller


@pytest.fixture
def dialog(qtbot, conductor: Conductor, editor: EditorController) -> ImageDownloadView:
    qtbot.mouseClick(conductor.window.top_bar.save, Qt.MouseButton.LeftButton)
    return conductor.window.findChild(ImageDownloadView)


def _choose(dialog: ImageDownloadView, kind: str) -> None:
    dialog.file.format.choose(kind)
    dialog.file.format.chosen.emit(kind)


def _type(dialog: ImageDownloadView, name: str) -> None:
    dialog.target.name.selectAll()
    QTest.keyClicks(dialog.target.name, name)


def test_save_and_save_again_writes_a_file_beside_the_picture(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    before = source.read_bytes()
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    written = source.with_name("shirt-2.jpg")
    assert not QImage(str(written)).isNull()
    assert source.read_bytes() == before
    toast = conductor.messages.toasts.toasts[-1]
    assert "shirt-2.jpg" in toast.accessibleName()
    assert any(getattr(child, "text", str)() == "Show in folder" for child in toast.children())
    assert dialog.isHidden()


def test_the_size_the_file_will_have_is_shown_and_follows_the_quality(qtbot, dialog: ImageDownloadView) -> None:
    _choose(dialog, "jpeg")
    qtbot.waitUntil(lambda: "kB" in dialog.summary.together.text())
    fine = dialog.summary.together.text()
    dialog.file.quality.value_changed.emit(20.0)
    dialog.file.quality.set_value(20.0)
    qtbot.waitUntil(lambda: "kB" in dialog.summary.together.text() and dialog.summary.together.text() != fine)


def test_the_shown_size_is_the_one_of_the_file(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    sizes: dict[str, int] = {}
    conductor._controllers.saving.size_estimated.connect(
        lambda options, _wanted, count: sizes.__setitem__(options.format, count)
    )
    _choose(dialog, "png")
    qtbot.waitUntil(lambda: "png" in sizes)
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        dialog.save.click()
    assert source.with_name("shirt.png").stat().st_size == sizes["png"]


def test_an_existing_file_is_asked_for_once(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    there = source.with_name("there.png")
    there.write_bytes(b"something")
    _choose(dialog, "png")
    _type(dialog, "there")
    dialog.save.click()
    assert dialog.exists.isVisible()
    assert there.read_bytes() == b"something"
    replace = next(b for b in dialog.exists.findChildren(type(dialog.save).__mro__[1]) if b.text() == "Replace it")
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        qtbot.mouseClick(replace, Qt.MouseButton.LeftButton)
    assert not QImage(str(there)).isNull()


def test_the_original_is_replaced_only_when_asked_for_twice(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    before = source.read_bytes()
    _choose(dialog, "jpeg")
    _type(dialog, "shirt")
    dialog.save.click()
    assert "original" in dialog.exists.accessibleName()

    def press(text: str) -> None:
        button = next(b for b in dialog.exists.findChildren(type(dialog.save).__mro__[1]) if b.text() == text)
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    press("Replace it…")
    assert source.read_bytes() == before
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        press("Replace the original")
    assert source.read_bytes() != before


def test_a_number_or_a_replacement_may_be_settled_beforehand(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    before, saving = source.read_bytes(), conductor._controllers.saving
    there = source.with_name("there.png")
    there.write_bytes(b"something")
    _choose(dialog, "png")
    _type(dialog, "there")
    _choose_way(dialog, "number")
    with qtbot.waitSignal(saving.saved) as told:
        dialog.save.click()
    assert told.args[0].name == "there-2.png"
    assert there.read_bytes() == b"something"
    conductor.work.save()
    again = next(d for d in conductor.window.findChildren(ImageDownloadView) if d is not dialog)
    assert again.target.way == "number", "it is remembered"
    _choose(again, "jpeg")
    _choose_way(again, "replace")
    assert again.target.name.text() == "shirt-2", "the original keeps its name to itself"
    _choose(again, "png")
    _type(again, "there")
    with qtbot.waitSignal(saving.saved):
        again.save.click()
    assert not QImage(str(there)).isNull()
    assert source.read_bytes() == before


def test_what_the_file_shows_and_comes_to_stands_at_the_left(qtbot, dialog: ImageDownloadView) -> None:
    qtbot.waitUntil(lambda: not dialog.summary.picture.image.isNull())
    image = dialog.summary.picture.image
    assert max(image.width(), image.height()) <= 217
    assert dialog.summary.files.text() == "1"
    width, height = dialog.file.size.size
    assert dialog.summary.caption.text() == "As it is"
    assert dialog.summary.pixels.text() == f"{width} × {height} px"


def test_a_folder_that_is_not_there_is_said_in_the_dialog(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, tmp_path: Path
) -> None:
    dialog.target.place.setText(str(tmp_path / "nowhere"))
    with qtbot.waitSignal(conductor._controllers.saving.failed):
        dialog.save.click()
    assert "nowhere" in dialog.target._problem.text()
    assert dialog.save.isEnabled()
    assert dialog.isVisible()


def test_an_empty_name_is_refused(dialog: ImageDownloadView) -> None:
    _type(dialog, "  ")
    dialog.save.click()
    assert "name" in dialog.target._problem.text()
    assert dialog.target.name.hasFocus()


def test_jpeg_says_what_becomes_of_transparency(qtbot, conductor: Conductor, editor: EditorController) -> None:
    stroke = {"mode": "erase", "size": 80.0, "points": ((10.0, 10.0, 1.0), (200.0, 200.0, 1.0))}
    editor.set_values("mask_strokes", {"strokes": (stroke,)})
    qtbot.waitUntil(lambda: editor.transparent)
    conductor.work.save()
    dialog = conductor.window.findChild(ImageDownloadView)
    assert dialog.file.format.value == "png"  # the picture's own format could not keep it
    _choose(dialog, "jpeg")
    assert dialog.file._no_alpha.isVisible()
    _choose(dialog, "webp")
    assert not dialog.file._no_alpha.isVisible()


def test_choices_that_matter_to_the_format_alone_are_shown(dialog: ImageDownloadView) -> None:
    _choose(dialog, "png")
    assert dialog.file.deep.isVisible()
    assert not dialog.file.quality.isVisible()
    assert not dialog.file.deep.isEnabled()  # the picture has 8 bits
    _choose(dialog, "avif")
    assert dialog.file.quality.isVisible()
    assert not dialog.file.deep.isVisible()


def test_save_is_refused_while_an_edit_runs(qtbot, conductor: Conductor, editor: EditorController) -> None:
    import threading

    gate = threading.Event()
    conductor._controllers.jobs.submit(lambda _job: gate.wait(5), lane="edit")
    assert not conductor.window.top_bar.save.isEnabled()
    assert conductor.window.top_bar.save.toolTip() == "One edit at a time"
    QTest.keyClick(conductor.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert conductor.window.findChild(ImageDownloadView) is None
    gate.set()
    qtbot.waitUntil(conductor.window.top_bar.save.isEnabled)


def test_place_and_format_are_remembered(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, tmp_path: Path
) -> None:
    folder = tmp_path / "shop"
    folder.mkdir()
    dialog.target.place.setText(str(folder))
    _choose(dialog, "webp")
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        dialog.save.click()
    conductor.work.save()
    again = next(d for d in conductor.window.findChildren(ImageDownloadView) if d is not dialog)
    assert again.target.place.text() == str(folder)
    assert again.file.format.value == "webp"


def test_a_smaller_size_is_saved_as_it_was_told(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    sizes: dict[object, int] = {}
    conductor._controllers.saving.size_estimated.connect(
        lambda _options, wanted, count: sizes.__setitem__(wanted, count)
    )
    _choose(dialog, "png")
    _choose_size(dialog, "other")
    dialog.file.size.longest.setFocus()
    dialog.file.size.longest.selectAll()
    QTest.keyClicks(dialog.file.size.longest, "100")
    QTest.keyClick(dialog.file.size.longest, Qt.Key.Key_Tab)
    assert max(dialog.file.size.size) == 100
    assert dialog.file.size.network.isHidden()
    qtbot.waitUntil(lambda: dialog.file.size.wanted in sizes)
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        dialog.save.click()
    written = source.with_name("shirt.png")
    assert max(QImage(str(written)).width(), QImage(str(written)).height()) == 100
    assert written.stat().st_size == sizes[dialog.file.size.wanted]


def test_a_larger_size_is_drawn_by_a_network_which_tells_its_time_first(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    now = max(dialog.file.size.size)
    _choose(dialog, "png")
    with qtbot.waitSignal(conductor._controllers.saving.time_expected):
        _choose_size(dialog, 2 * now)
    assert not dialog.file.size.network.isHidden()
    assert "2 times" in dialog.file.size.told.text()
    assert "about" in dialog.file.size.told.text()
    with qtbot.waitSignal(conductor._controllers.saving.saved):
        dialog.save.click()
    written = QImage(str(source.with_name("shirt.png")))
    assert max(written.width(), written.height()) == 2 * now


def test_escape_stops_enlarging_and_keeps_the_dialog(
    qtbot, conductor: Conductor, dialog: ImageDownloadView, source: Path
) -> None:
    _choose(dialog, "png")
    _choose_size(dialog, 4 * max(dialog.file.size.size))
    saving = conductor._controllers.saving
    with qtbot.waitSignal(saving.progress):
        dialog.save.click()
    with qtbot.waitSignal(saving.stopped):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.save.isEnabled()
    assert not source.with_name("shirt.png").exists()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()


def _choose_way(dialog: ImageDownloadView, way: str) -> None:
    dialog.target.if_exists.choose(way)
    dialog.target.if_exists.chosen.emit(way)


def _choose_size(dialog: ImageDownloadView, value: object) -> None:
    dialog.file.size.sizes.choose(value)
    dialog.file.size.sizes.chosen.emit(value)
