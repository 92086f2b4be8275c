"""Many at once, with the real networks on small pictures: what is written, what is told, pause, cancel, failures."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import cv2
import pytest
from PySide6.QtTest import QSignalSpy

from editor.controllers.many_plan import State
from editor.controllers.tryon_many import ManyController, Phase
from editor.model.input_image import InputImage
from editor.model.xmp import COMPOSITE
from editor.views.application import Application

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
    assert COMPOSITE.encode() in (out / files[0]).read_bytes()
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
    many.wish.add_garments([pictures / "top.jpg"])
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


def test_a_folder_that_cannot_be_written_is_told_before_anything_is_done(
    qtbot, many: ManyController, people: list[Path], pictures: Path, tmp_path: Path
) -> None:
    many.wish.add_people(people[:1])
    many.wish.add_garments([pictures / "top.jpg"])
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
    many.wish.add_garments([pictures / "top.jpg"])
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
    assert (out / "anna-top.jpg").is_file()


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
