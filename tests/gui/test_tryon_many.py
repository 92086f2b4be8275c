"""Many at once, with the real networks on small pictures: what is written, what is told, pause, cancel, failures."""

from __future__ import annotations

import csv
import shutil
from dataclasses import replace
from pathlib import Path

import cv2
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog

from editor.controllers.many_plan import State, as_garment, order
from editor.controllers.run_phase import Phase
from editor.controllers.tryon_many import ManyController
from editor.errors import InputError
from editor.model.input_image import InputImage
from editor.model.source_type import SourceType
from editor.redactor.tryon.doubts import ARM_CROSSES
from editor.views.application import Application
from editor.views.tryon.many_view import ManyView

LEFT = Qt.MouseButton.LeftButton
LONG = 300_000  # ms: real garments on a busy machine


@pytest.fixture
def people(tmp_path: Path, pictures: Path) -> list[Path]:
    """Two small people and a lawn."""
    folder = tmp_path / "people"
    folder.mkdir()
    picture = cv2.imread(str(pictures / "person.jpg"))
    small = cv2.resize(picture, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    cv2.imwrite(str(folder / "anna.jpg"), small)
    cv2.imwrite(str(folder / "bert.jpg"), small[:, ::-1])
    shutil.copy(pictures / "grass.jpg", folder / "lawn.jpg")
    return sorted(folder.iterdir())


@pytest.fixture
def many(program: Application) -> ManyController:
    return program.controllers.many


def _run(qtbot, many: ManyController, folder: Path, **options: bool) -> None:
    many.start(folder, **options)
    qtbot.waitUntil(lambda: not many.running, timeout=LONG)
    qtbot.waitUntil(lambda: _written(many), timeout=LONG)


def _written(many: ManyController) -> bool:
    """Whether the report tells of all that is done."""
    table = _table(many.report)
    return [bool(row[2] != "not done") for row in table[1:]] == [cell.state is not State.WAITING for cell in many.cells]


def _table(path: Path) -> list[list[str]]:
    return list(csv.reader(path.read_text("utf-8-sig").splitlines()))


def test_each_person_in_each_garment_and_one_that_fails(
    qtbot, many: ManyController, people: list[Path], pictures: Path, tmp_path: Path
) -> None:
    out = tmp_path / "new" / "folder"
    many.wish.add_people([people[0].parent])
    many.wish.add_garments([pictures / "top.jpg", pictures / "jeans.jpg"])
    many.wish.combine(together=False)
    assert many.wish.count == 6
    out.mkdir(parents=True)
    (out / "anna-top.png").write_bytes(b"mine")
    _run(qtbot, many, out)

    assert many.phase is Phase.ENDED
    assert [cell.name for cell in many.cells[:2]] == ["anna · Top", "anna · Jeans"]
    assert [cell.state is State.FAILED for cell in many.cells] == [False] * 4 + [True] * 2
    files = [cell.file.name for cell in many.cells[:4]]
    assert files == ["anna-top-2.png", "anna-jeans.png", "bert-top.png", "bert-jeans.png"]
    assert (out / "anna-top.png").read_bytes() == b"mine"
    assert sorted(path.name for path in out.iterdir()) == sorted([*files, "anna-top.png", "report.csv"])
    sizes = {InputImage.read(out / name).frame.size for name in files}
    assert sizes == {InputImage.read(people[0]).frame.size}
    assert SourceType.COMPOSITE_TRAINED.encode() in (out / files[0]).read_bytes()
    top, jeans = (InputImage.read(out / name).frame.rgb.astype(int) for name in files[:2])
    assert abs(top - jeans).max() > 60, "two garments, two pictures"
    assert set(many.pictures) == {0, 1, 2, 3}
    assert all(max(frame.size) <= 240 for frame in many.pictures.values())
    head, *told = _table(many.report)
    assert head == ["Person", "Garments", "State", "File", "Seconds", "Doubts", "Error"]
    assert [row[:2] for row in told[4:]] == [["lawn.jpg", "Top"], ["lawn.jpg", "Jeans"]]
    assert "No person was found" in told[4][6]
    assert float(told[0][4]) > 0


def test_pause_go_on_and_cancel_keep_what_is_done(
    qtbot, many: ManyController, people: list[Path], pictures: Path, tmp_path: Path
) -> None:
    many.wish.add_people([people[2], people[0], people[1]])  # the lawn is quickly told to be none
    many.wish.add_garments([pictures / "jeans.jpg"])
    many.start(tmp_path / "out")
    many.pause()
    assert many.phase is Phase.PAUSING
    qtbot.waitUntil(lambda: many.phase is Phase.PAUSED, timeout=LONG)
    assert many.finished == 0, "the folder was looked at, nothing else was begun"
    many.go_on()
    qtbot.waitUntil(lambda: many.finished == 1, timeout=LONG)
    qtbot.waitUntil(lambda: many.cells[1].state is State.WORKING)
    many.cancel()
    assert many.phase is Phase.ENDED
    assert [cell.state for cell in many.cells] == [State.FAILED, State.WAITING, State.WAITING]
    qtbot.waitUntil(lambda: _written(many))
    assert [row[2] for row in _table(many.report)[1:]] == ["failed", "not done", "not done"]
    many.resume()
    qtbot.waitUntil(lambda: many.cells[1].state is State.WORKING)
    assert many.cells[0].state is State.FAILED, "what was not done comes first"
    many.cancel()


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_done(
    qtbot, many: ManyController, people: list[Path], pictures: Path, tmp_path: Path
) -> None:
    many.wish.add_people(people[:1])
    many.wish.add_garments([pictures / "jeans.jpg"])
    (tmp_path / "file").write_bytes(b"")
    with qtbot.waitSignal(many.refused) as refused:
        many.start(tmp_path / "file" / "out")
    assert "cannot be made" in str(refused.args[0])
    assert many.phase is Phase.IDLE
    assert many.cells[0].state is State.WAITING


def test_a_folder_that_goes_away_pauses_and_the_same_result_is_made_then(
    qtbot, many: ManyController, people: list[Path], pictures: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    many.wish.add_people(people[:1])
    many.wish.add_garments([pictures / "jeans.jpg"])
    many.start(out, own_format=True)
    qtbot.waitUntil(lambda: many.report is not None)
    shutil.rmtree(out)
    with qtbot.waitSignal(many.refused, timeout=LONG):
        pass
    qtbot.waitUntil(lambda: many.phase is Phase.PAUSED, timeout=LONG)
    assert many.cells[0].state is State.WAITING
    out.mkdir()
    many.go_on()
    qtbot.waitUntil(lambda: many.phase is Phase.ENDED, timeout=LONG)
    assert (out / "anna-jeans.jpg").is_file()


def test_garments_are_worn_in_blocks_by_everybody() -> None:
    assert order(1, 3) == [0, 1, 2]
    assert order(2, 7) == [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 5, 6, 12, 13]
    assert sorted(order(3, 12)) == list(range(36))


def test_lists(many: ManyController, people: list[Path], pictures: Path, tmp_path: Path) -> None:
    wish, refused = many.wish, QSignalSpy(many.wish.refused)
    (tmp_path / "empty").mkdir()
    wish.add_people([tmp_path / "empty"])
    assert refused.count() == 1
    wish.add_people([*people, people[0]])
    wish.add_people(people[1:])
    assert [person.path.name for person in wish.people] == ["anna.jpg", "bert.jpg", "lawn.jpg"]
    wish.add_garments([pictures / "top.jpg", pictures / "jeans.jpg"])
    assert wish.count == 3
    wish.remove_people({0, 2})
    wish.combine(together=False)
    assert (wish.people[0].path.name, wish.count) == ("bert.jpg", 2)
    wish.add_garments([tmp_path / f"{number}.jpg" for number in range(1000)])
    many.start(tmp_path / "out")
    assert many.phase is Phase.IDLE, "too many are refused"
    many.clear()
    assert (wish.people, wish.garments, many.cells) == ([], [], [])


# The page


@pytest.fixture
def view(program: Application, many: ManyController) -> ManyView:
    program.conductor.navigation.go_to_many()
    return program.conductor.many


def _ended(many: ManyController, tmp_path: Path) -> None:
    """As after a run: one of each state."""
    made = [State.DONE, State.DOUBTFUL, State.FAILED, State.WAITING]
    many.cells = [replace(cell, state=state) for cell, state in zip(many.wish.cells(), made, strict=True)]
    many.cells[0] = replace(many.cells[0], seconds=3.2, file=tmp_path / "anna-top.png")
    many.cells[1] = replace(many.cells[1], doubts=(ARM_CROSSES,), file=tmp_path / "anna-jeans.png")
    many.cells[2] = replace(many.cells[2], error=InputError("No person was found in {name}.", name="bert"))
    many.phase, many.report = Phase.ENDED, tmp_path / "report.csv"
    many.begun.emit()
    many.phase_changed.emit()


def test_the_page_is_filled_and_worked_with_by_hand(
    qtbot, program: Application, view: ManyView, many: ManyController, people: list[Path], pictures: Path,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    panel = view.panel
    assert not panel.start.isEnabled()
    assert panel.start.toolTip() == "Add people first"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(people[0].parent))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(pictures / "jeans.jpg")], ""))
    qtbot.mouseClick(panel.people.add_folder, LEFT)
    qtbot.mouseClick(panel.garments.add, LEFT)
    assert panel.folder.path == people[0].parent / "try-on"
    assert panel.start.isEnabled()

    panel.people.lines.setCurrentIndex(panel.people.lines.model().index(0, 0))
    qtbot.keyClick(panel.people.lines, Qt.Key.Key_Delete)
    assert [person.path.name for person in many.wish.people] == ["bert.jpg", "lawn.jpg"]
    panel.folder.edit.setText(str(tmp_path / "out"))
    qtbot.mouseClick(panel.start, LEFT)
    assert not panel.start.isEnabled()
    assert not panel.people.isEnabled()
    qtbot.mouseClick(view.progress.pause, LEFT)
    assert view.progress.pause.text() == "Go on"
    qtbot.mouseClick(view.progress.pause, LEFT)
    qtbot.waitUntil(lambda: not many.running, timeout=LONG)
    assert view.grid.model().rowCount() == 2
    assert view.grid.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole).height() > 100
    assert view.filters.button(State.FAILED).text() == "Failed 1"
    assert view.progress.resume.isVisible()
    assert panel.start.isEnabled()
    qtbot.mouseClick(view.progress.resume, LEFT)
    qtbot.waitUntil(lambda: not many.running, timeout=LONG)
    assert [cell.state is State.FAILED for cell in many.cells] == [False, True]
    qtbot.waitUntil(lambda: _written(many), timeout=LONG)

    editor, conductor = program.controllers.editor, program.conductor
    view.grid.setCurrentIndex(view.grid.model().index(0, 0))
    qtbot.mouseClick(view.open_button, LEFT)
    assert conductor.window.place == "tryon"
    qtbot.waitUntil(lambda: bool(program.controllers.tryon.garments), timeout=LONG)
    assert editor.image.path == many.wish.people[0].path
    assert editor.history.steps[-1].detail == "Jeans"
    many.clear()
    conductor.navigation.go_to_many()
    assert [garment.picture for garment in many.wish.garments] == [program.controllers.tryon.garments[0].picture]


def test_states_are_told_and_filtered(
    qtbot, program: Application, view: ManyView, many: ManyController, people: list[Path], pictures: Path,
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    many.wish.add_people(people[:2])
    many.wish.add_garments([pictures / "top.jpg", pictures / "jeans.jpg"])
    many.wish.combine(together=False)
    _ended(many, tmp_path)
    grid, model = view.grid, view.grid.model()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(4)]
    assert said[1] == f"anna · Jeans. Look at it. {ARM_CROSSES}"
    assert "No person was found in bert." in said[2]
    assert not view.open_button.isEnabled()
    grid.setFocus()
    grid.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert grid.number == 1
    assert ARM_CROSSES in view.chosen.text()
    assert view.open_button.isEnabled()
    grid.setCurrentIndex(model.index(3, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert program.conductor.window.place == "many", "what is not done is nowhere to be seen"
    qtbot.mouseClick(view.filters.button(State.FAILED), LEFT)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["bert · Top"]
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    qtbot.mouseClick(view.folder_button, LEFT)
    qtbot.mouseClick(view.report_button, LEFT)
    assert opened == [str(tmp_path), str(tmp_path / "report.csv")]
    assert grid.grab().toImage().size() == grid.size()

    old = program.conductor
    program.controllers.preferences.set(language="uk")
    qtbot.waitUntil(lambda: program.conductor is not old)
    assert program.conductor.window.place == "many"
    assert program.conductor.many.grid.model().rowCount() == 4
    program.controllers.accounts.log_out()
    qtbot.waitUntil(lambda: program.conductor.window.place == "start")
    assert not many.cells
    assert not many.wish.people


def test_files_are_dropped_on_the_lists(
    view: ManyView, many: ManyController, people: list[Path], pictures: Path
) -> None:
    garments = view.panel.garments
    for files, place in (
        ([people[0].parent], view.grid.mapTo(view, view.grid.rect().center())),
        ([pictures / "top.jpg"], garments.mapTo(view, garments.rect().center())),
    ):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        action, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
        view.dragEnterEvent(QDragEnterEvent(place, action, data, LEFT, keys))
        view.dropEvent(QDropEvent(QPointF(place), action, data, LEFT, keys))
    assert (len(many.wish.people), len(many.wish.garments)) == (3, 1)


def test_it_begins_with_the_table_and_goes_back_to_it(
    qtbot, program: Application, many: ManyController, pictures: Path
) -> None:
    editor = program.controllers.editor
    with qtbot.waitSignal(editor.image_changed):
        program.conductor.files.open([pictures / "person.jpg"])
    qtbot.waitUntil(lambda: not editor.busy)
    worn = replace(as_garment(pictures / "top.jpg"), picture="0" * 64)
    editor.set_values("tryon", {"garments": (replace(worn, hidden=True).to_value(),), "person": (200.0, 300.0)})
    program.conductor.navigation.go_to_many()
    view = program.conductor.many
    assert many.wish.people[0].corrections["person"] == (200.0, 300.0)
    assert not many.wish.garments, "what is taken off is left out"
    assert program.conductor.window.place == "many"
    qtbot.mouseClick(view.panel.back, LEFT)
    assert program.conductor.window.place == "tryon"
    editor.set_values("tryon", {"person": (210.0, 300.0)})
    qtbot.mouseClick(program.conductor.tryon.sources.many, LEFT)
    assert many.wish.people[0].corrections["person"] == (210.0, 300.0), "as it is now"
    many.wish.add_people([pictures / "hat.jpg"])
    program.conductor.navigation.go_to_many()
    assert len(many.wish.people) == 2, "what was chosen stays"
