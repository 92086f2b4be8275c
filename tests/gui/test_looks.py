"""Looks in the editor: tiles of the person's own picture, strength, favourites, tables in and out, keys."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from editor.controllers.editor_controller import EditorController
from editor.controllers.look_controller import LookController
from editor.model.colour_table import ColourTable
from editor.model.cube_file import read_cube, write_cube
from editor.model.frame import Frame
from editor.model.user import User
from editor.redactor.operations.look import NONE, shipped_table
from editor.views.conductor import Conductor
from editor.views.looks_view import LooksView


@pytest.fixture
def looks(conductor: Conductor) -> LookController:
    return conductor._controllers.looks


@pytest.fixture
def view(conductor: Conductor, editor: EditorController) -> LooksView:
    conductor.window.actions["tool_looks"].trigger()
    return conductor.edit.panels["looks"]


@pytest.fixture
def inverted(tmp_path: Path) -> Path:
    path = tmp_path / "inverted.cube"
    write_cube(path, ColourTable(lattice=1 - ColourTable.identity(5).lattice, title="Inverted"), overwrite=False)
    return path


def tile(view: LooksView, name: str) -> object:
    return next(tile for tile in view.tiles.tiles if tile.name == name)


def press(qtbot, view: LooksView, name: str) -> None:
    view._scroll.ensureWidgetVisible(tile(view, name))
    qtbot.mouseClick(tile(view, name), Qt.MouseButton.LeftButton)


def test_each_look_is_seen_on_the_picture(qtbot, view: LooksView, editor: EditorController) -> None:
    qtbot.waitUntil(lambda: all(one._image is not None for one in view.tiles.tiles))
    colours = {
        one.name: one._image.scaled(1, 1, mode=Qt.TransformationMode.SmoothTransformation).pixelColor(0, 0)
        for one in view.tiles.tiles
    }
    grey = colours["black-and-white"]
    assert max(grey.red(), grey.green(), grey.blue()) - min(grey.red(), grey.green(), grey.blue()) <= 1
    assert colours["golden"].blue() < colours[NONE].blue() < colours["cold"].blue()
    assert editor.document.edits == (), "looking changes nothing"


def test_tiles_follow_the_picture_but_only_while_they_are_seen(
    qtbot, conductor: Conductor, view: LooksView, editor: EditorController, looks: LookController
) -> None:
    qtbot.waitUntil(lambda: all(one._image is not None for one in view.tiles.tiles))
    made: list[str] = []
    looks.thumbnail_ready.connect(lambda name, _frame: made.append(name))
    editor.set_values("look", {"look": "warm"})
    qtbot.wait(600)
    assert not made, "the tiles show the picture without its look"
    editor.set_values("exposure", {"exposure": -1.0})
    qtbot.waitUntil(lambda: len(made) == len(view.tiles.tiles))
    made.clear()
    conductor.edit.choose("settings")
    editor.set_values("exposure", {"exposure": 1.0})
    qtbot.wait(600)
    assert not made
    conductor.edit.choose("looks")
    qtbot.waitUntil(lambda: len(made) == len(view.tiles.tiles))


def test_a_look_is_one_step_and_carries_its_table(qtbot, view: LooksView, editor: EditorController) -> None:
    assert not view._strength.isEnabled()
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, view, "film")
    values = editor.values("look")
    assert (values["look"], values["strength"]) == ("film", 100)
    assert np.abs(ColourTable.from_text(values["table"]).lattice - shipped_table("film").lattice).max() < 1e-5
    assert editor.history is not None
    assert [(step.title, step.detail) for step in editor.history.steps][1:] == [("Color look", "Film-like")]
    assert tile(view, "film").isChecked()
    assert view._strength.isEnabled()
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, view, NONE)
    assert editor.document.edit("look") is None
    editor.undo()
    assert tile(view, "film").isChecked()


def test_the_last_of_many_clicks_counts(
    qtbot, view: LooksView, looks: LookController, editor: EditorController
) -> None:
    with qtbot.waitSignal(editor.history_changed):
        for name in ("warm", "cold", "film", "muted"):
            looks.choose(name)
    qtbot.wait(300)
    assert editor.values("look")["look"] == "muted"
    assert editor.history is not None
    assert len(editor.history.steps) == 2


def test_strength_follows_the_hand_in_one_step(qtbot, view: LooksView, editor: EditorController) -> None:
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, view, "golden")
    table = editor.values("look")["table"]
    row = view._strength.row("strength")
    for value in (80.0, 60.0, 40.0):
        row.value_moved.emit(value)
        assert editor.values("look")["strength"] == value
    assert editor.history is not None
    assert len(editor.history.steps) == 2
    row.value_changed.emit(40.0)
    assert [step.detail for step in editor.history.steps][1:] == ["Golden", "40 %"]
    assert editor.values("look")["table"] is table
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, view, "warm")
    assert editor.values("look")["strength"] == 40, "another look keeps the strength"


def test_keys_walk_through_the_looks(qtbot, view: LooksView, editor: EditorController) -> None:
    first = tile(view, NONE)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(editor.history_changed):
        QTest.keyClick(first, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: editor.values("look")["look"] == view.tiles.tiles[1].name)


def test_favourites_come_first_and_stay(
    qtbot, view: LooksView, editor: EditorController, looks: LookController
) -> None:
    assert not view.favourite.isEnabled()
    with qtbot.waitSignal(editor.history_changed):
        press(qtbot, view, "matte")
    view.favourite.click()
    assert [one.name for one in view.tiles.tiles[:2]] == [NONE, "matte"]
    assert tile(view, "matte").favourite
    assert tile(view, "matte").isChecked()
    assert looks.favourites() == {"matte"}
    view.favourite.click()
    assert view.tiles.tiles[1].name != "matte"
    assert looks.favourites() == frozenset()


def test_a_table_comes_in_and_goes_out(
    qtbot, view: LooksView, editor: EditorController, inverted: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(inverted), ""))
    with qtbot.waitSignal(editor.history_changed):
        view.import_button.click()
    assert editor.values("look")["look"] == "Inverted"
    assert tile(view, "Inverted").isChecked()
    assert editor.history is not None
    assert editor.history.steps[-1].detail == "Inverted"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    with qtbot.waitSignal(view._looks.exported):
        view.export_button.click()
    assert np.array_equal(read_cube(tmp_path / "out.cube").lattice, read_cube(inverted).lattice)
    assert "out.cube" in view.message.text()
    with qtbot.waitSignal(editor.history_changed):
        view.import_button.click()
    assert editor.values("look")["look"] == "Inverted 2"
    view.forget.click()
    assert "Inverted 2" not in [one.name for one in view.tiles.tiles]
    assert editor.values("look")["look"] == "Inverted 2", "the picture keeps it"
    assert not any(one.isChecked() for one in view.tiles.tiles)
    assert not view.forget.isEnabled()
    with qtbot.waitSignal(view._looks.exported):
        view.export_button.click()
    assert np.abs(read_cube(tmp_path / "out.cube").lattice - read_cube(inverted).lattice).max() < 1e-5


def test_a_file_that_is_no_table_is_told_in_its_place(
    qtbot, view: LooksView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.cube").write_text("LUT_3D_SIZE 2\n0 0 nan\n" + "1 1 1\n" * 7)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "bad.cube"), ""))
    with qtbot.waitSignal(view._looks.refused):
        view.import_button.click()
    assert "bad.cube" in view.message.text()
    assert view.message.isVisible()


def test_a_project_carries_the_look(
    qtbot, view: LooksView, conductor: Conductor, editor: EditorController, inverted: Path, tmp_path: Path
) -> None:
    with qtbot.waitSignal(editor.history_changed):
        view._looks.import_file(inverted)
    table = editor.values("look")["table"]
    with qtbot.waitSignal(editor.notice):
        editor.save_project(tmp_path / "a.vitrina")
    view._looks.remove("Inverted")
    with qtbot.waitSignal(editor.image_changed):
        editor.open_project(tmp_path / "a.vitrina")
    assert editor.values("look")["table"] == table
    assert editor.values("look")["look"] == "Inverted"


def test_a_preset_takes_the_look_along(
    qtbot, view: LooksView, conductor: Conductor, editor: EditorController, inverted: Path
) -> None:
    with qtbot.waitSignal(editor.history_changed):
        view._looks.import_file(inverted)
    wanted = editor.values("look")
    presets = conductor._controllers.presets
    presets.save("Shop")
    editor.reset("look")
    view._looks.remove("Inverted")
    with qtbot.waitSignal(editor.history_changed):
        presets.apply("Shop")
    assert editor.values("look") == wanted


def test_pictures_of_another_picture_are_not_shown(
    qtbot, view: LooksView, conductor: Conductor, editor: EditorController, pictures: Path
) -> None:
    sizes: list[tuple[int, int]] = []

    def note(_name: str, frame: Frame) -> None:
        sizes.append(frame.size)

    view._looks.thumbnail_ready.connect(note)
    with qtbot.waitSignal(editor.image_changed):
        conductor.files.open([pictures / "jacket.jpg"])
    assert all(one._image is None for one in view.tiles.tiles)
    sizes.clear()
    conductor.window.actions["edit"].trigger()
    qtbot.waitUntil(lambda: all(one._image is not None for one in view.tiles.tiles))
    assert len(set(sizes)) == 1


def test_each_person_has_looks_of_their_own(
    qtbot, view: LooksView, editor: EditorController, conductor: Conductor, inverted: Path
) -> None:
    preferences = conductor._controllers.preferences
    with qtbot.waitSignal(editor.history_changed):
        view._looks.import_file(inverted)
    view._looks.set_favourite("warm", True)
    guest = preferences.user
    preferences.open(User("0" * 32, "olena", "olena@studio.com"))
    assert "Inverted" not in [one.name for one in view.tiles.tiles]
    assert not any(one.favourite for one in view.tiles.tiles)
    preferences.open(guest)
    assert "Inverted" in [one.name for one in view.tiles.tiles]
    assert tile(view, "warm").favourite
