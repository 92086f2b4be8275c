"""The Batch tab: what is planned, a real run, what a person says of pictures, and lists of thousands."""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.batch.crew import Means, OwnCrew
from editor.batch.items import Item, State
from editor.controllers.autosaver import Autosaver
from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_correction import BatchCorrection
from editor.controllers.batch_list import Column, Show, ordered
from editor.controllers.batch_recipes import BatchRecipes, shipped, shown_name
from editor.controllers.editor_controller import EditorController
from editor.controllers.jobs import Jobs
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.run_phase import Phase
from editor.errors import InputError
from editor.model.document import Document
from editor.model.input_image import InputImage, Limits
from editor.model.recipe import RecipeOutput
from editor.paths import models_folder
from editor.redactor.artefacts import ArtefactStore
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.registry import registry
from editor.redactor.renderer import Renderer
from editor.views.actions import Actions
from editor.views.batch.batch_model import NUMBER
from editor.views.batch.batch_view import TABLE, BatchView
from editor.views.batch.recipe_sheets import FileSheet, StepSheet
from editor.views.theme import Theme
from editor.views.widgets.tiles import Role

LONG = 120_000  # ms: processes start slowly on a busy machine
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.shutdown()


@pytest.fixture
def editor(jobs: Jobs, tmp_path: Path) -> EditorController:
    store = ArtefactStore(None)
    renderer = Renderer(registry(), store, NetworkPool(Catalog(models_folder(), tmp_path / "networks")))
    return EditorController(jobs, renderer, store, Autosaver(jobs, store, lambda: tmp_path / "autosave"), Limits)


@pytest.fixture
def make_batch(jobs: Jobs, editor: EditorController, tmp_path: Path) -> Callable[[], BatchController]:
    """A person's batch; called again, it is that of the next start of the program."""
    home = tmp_path / "home"
    home.mkdir()
    made: list[BatchController] = []  # they last as long as the jobs that tell them something

    def make() -> BatchController:
        recipes = BatchRecipes(editor, lambda: home / "recipes")
        made.append(BatchController(jobs, recipes, lambda: home, Limits, lambda: Means(jobs=1)))
        return made[-1]

    return make


@pytest.fixture
def batch(make_batch: Callable[[], BatchController]) -> BatchController:
    return make_batch()


@pytest.fixture
def shoot(tmp_path: Path) -> Path:
    """Three small pictures, one of them in a folder, and a file that is none."""
    folder = tmp_path / "Shoot 14 Nov"
    (folder / "more").mkdir(parents=True)
    for number, name in enumerate(("a.png", "b.png", "more/c.png")):
        cv2.imwrite(str(folder / name), np.full((48, 64, 3), 60 + 40 * number, np.uint8))
    (folder / "broken.jpg").write_bytes(b"nothing")
    return folder


@pytest.fixture
def view(theme: Theme, jobs: Jobs, batch: BatchController, tmp_path: Path) -> Iterator[BatchView]:
    window = QWidget()
    preferences = PreferencesController(jobs, tmp_path / "preferences")
    made = BatchView(theme, batch, preferences, Actions(window), window)
    made.resize(1440, 800)
    window.resize(1440, 800)
    window.show()
    yield made
    if isValid(window):
        window.hide()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _plan(qtbot: QtBot, batch: BatchController, shoot: Path) -> None:
    batch.plan.recipes.add("brightness")
    batch.plan.recipes.set_values(batch.plan.recipes.steps[0], {"brightness": 30.0})
    batch.plan.set_inputs([shoot])
    qtbot.waitUntil(lambda: not batch.plan.looking)


def _items(count: int) -> list[Item]:
    return [Item(number, Path(f"{number}.jpg"), Path(f"shelf/{number:05}.jpg")) for number in range(1, count + 1)]


def _rows(model: object) -> list[int]:
    return [model.index(row, 0).data(NUMBER) for row in range(model.rowCount())]


# A run


def test_from_the_plan_to_corrections_and_the_next_start(
    qtbot: QtBot, batch: BatchController, make_batch: Callable[[], BatchController], editor: EditorController,
    jobs: Jobs, shoot: Path,
) -> None:  # fmt: skip
    _plan(qtbot, batch, shoot)
    out = shoot.parent / "Shoot 14 Nov-ready"
    assert batch.plan.out == out
    assert [item.below.as_posix() for item in batch.items] == ["a.png", "b.png", "broken.jpg", "more/c.png"]
    assert batch.plan.example() == "a.png"
    batch.plan.set_names("{stem}-{n:03}")
    qtbot.waitUntil(lambda: not batch.plan.looking)
    assert batch.plan.example() == "a-001.png"
    batch.start()
    qtbot.waitUntil(lambda: batch.phase is Phase.ENDED, timeout=LONG)
    assert [item.state for item in batch.items] == [State.DONE, State.DONE, State.FAILED, State.DONE]
    assert InputImage.read(out / "more" / "c-004.png").frame.rgb.mean() > 150
    assert batch.report == out / "report.html"
    assert "broken.jpg" in (out / "report.csv").read_text("utf-8-sig")
    assert (batch.count(Show.DONE), batch.count(Show.FAILED), batch.count(Show.WAITING)) == (3, 1, 0)

    batch.judge([1], "accepted")
    batch.judge([2], "rejected")
    assert [item.verdict for item in batch.items] == ["accepted", "rejected", "", ""], "it is seen at once"
    qtbot.waitUntil(lambda: batch.item(2).state is State.ASIDE)
    assert not (out / "b-002.png").exists()
    correction = BatchCorrection(jobs, batch, editor)
    correction.open(1)
    qtbot.waitUntil(lambda: editor.values("brightness")["brightness"] == 30 and not editor.busy)
    assert correction.name == "a.png"
    editor.set_values("brightness", {"brightness": -40.0})
    with qtbot.waitSignal(batch.ended, timeout=LONG):
        correction.send()
    assert not correction.number
    assert batch.item(1).verdict == "corrected"
    assert InputImage.read(out / "a-001.png").frame.rgb.mean() < 60

    batch.clear()
    qtbot.waitUntil(lambda: not jobs._open)
    again = make_batch()
    again.resume_last()
    qtbot.waitUntil(lambda: again.phase is Phase.ENDED)
    assert [item.verdict for item in again.items] == ["corrected", "rejected", "", ""]
    assert again.plan.names == "{stem}-{n:03}"
    again.dismiss()
    assert again.phase is Phase.IDLE
    assert make_batch().plan.remembered() is None


def test_a_batch_that_was_left_is_offered_and_gone_on_with(
    qtbot: QtBot, batch: BatchController, make_batch: Callable[[], BatchController], shoot: Path, jobs: Jobs
) -> None:
    from editor.batch.batch import Batch

    (shoot / "broken.jpg").unlink()
    _plan(qtbot, batch, shoot)
    out = batch.plan.out
    Batch.planned([shoot], out, batch.plan.recipes.recipe).close()
    with qtbot.waitSignal(batch.unfinished) as told:
        batch.start()
    assert told.args == [out]
    assert batch.phase is Phase.IDLE
    batch.resume(out, at_once=False)
    qtbot.waitUntil(lambda: batch.is_open)
    assert batch.phase is Phase.ENDED
    assert batch.count(Show.WAITING) == 3
    batch.clear()
    qtbot.waitUntil(lambda: not jobs._open)
    spy = QSignalSpy(batch.refused)
    batch.resume(shoot)
    qtbot.waitUntil(lambda: spy.count() == 1)
    assert "No batch was begun" in str(spy.at(0)[0])


def test_a_correction_at_the_very_end_of_a_run_is_made(
    qtbot: QtBot, batch: BatchController, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.batch.batch.ProcessCrew", OwnCrew)  # no processes: they take seconds to begin
    _plan(qtbot, batch, shoot / "a.png")
    take, ends = batch._take_news, []

    def take_and_correct() -> None:
        """Between the run's last look and the word that it is over, somebody sends a correction."""
        take()
        if batch.phase is Phase.WORKING and batch._run not in batch._jobs._open and not ends:
            ends.append(1)
            batch.correct(1, Document())
            qtbot.waitUntil(lambda: batch.item(1).state is State.WAITING)

    monkeypatch.setattr(batch, "_take_news", take_and_correct)
    batch.start()
    qtbot.waitUntil(lambda: batch.phase is Phase.ENDED and batch.item(1).state is State.DONE, timeout=LONG)
    assert ends
    assert batch.item(1).verdict == "corrected"
    batch.clear()


def test_what_became_of_an_earlier_batch_is_no_matter_of_the_next(
    qtbot: QtBot, batch: BatchController, jobs: Jobs, shoot: Path
) -> None:
    refused = QSignalSpy(batch.refused)
    batch._show([replace(item, state=State.DONE) for item in _items(3)])
    batch._batch = _Said(batch)
    changed, open_jobs = QSignalSpy(batch.changed), len(jobs._open)
    batch.judge([1, 2, 3], "accepted")
    assert (changed.count(), len(jobs._open) - open_jobs) == (1, 1), "said once of all"
    batch._batch = None
    batch._show(_items(3))
    qtbot.waitUntil(lambda: not jobs._open)
    assert not any(item.verdict for item in batch.items)
    batch.resume(shoot)
    batch.clear()
    qtbot.waitUntil(lambda: not jobs._open)
    assert batch.phase is Phase.IDLE
    assert not refused.count(), "nobody waits for that batch any more"


def test_a_picture_is_not_opened_over_an_edit_that_runs(
    qtbot: QtBot, batch: BatchController, jobs: Jobs, editor: EditorController
) -> None:
    batch._show(_items(1))
    correction, edit_may_end = BatchCorrection(jobs, batch, editor), threading.Event()
    jobs.submit(lambda _job: edit_may_end.wait(), lane="edit")
    with qtbot.waitSignal(correction.failed) as told:
        correction.open(1)
    edit_may_end.set()
    assert "One edit at a time" in str(told.args[0])
    assert not correction.number


def test_what_comes_into_a_watched_folder_joins(qtbot: QtBot, batch: BatchController, shoot: Path) -> None:
    batch.plan.set_watch(True)
    _plan(qtbot, batch, shoot)
    batch.start()
    qtbot.waitUntil(lambda: batch.count(Show.DONE) == 3, timeout=LONG)
    assert batch.phase is Phase.WORKING, "more may come"
    cv2.imwrite(str(shoot / "late.png"), np.full((48, 64, 3), 90, np.uint8))
    qtbot.waitUntil(lambda: batch.count(Show.DONE) == 4, timeout=LONG)
    assert [item.below.name for item in batch.items][-1] == "late.png"
    batch.pause()
    qtbot.waitUntil(lambda: batch.phase is Phase.PAUSED)
    batch.go_on()
    batch.cancel()
    qtbot.waitUntil(lambda: batch.phase is Phase.ENDED, timeout=LONG)
    batch.clear()


# Plan and recipes


def test_a_plan_says_what_it_lacks(qtbot: QtBot, batch: BatchController, shoot: Path) -> None:
    plan = batch.plan
    assert plan.missing == "Choose pictures or a folder first"
    plan.set_inputs([shoot])
    assert plan.missing == "Choose a recipe first"
    plan.recipes.choose("Transparent PNG")
    qtbot.waitUntil(lambda: not plan.looking)
    assert plan.missing == ""
    plan.set_out(None)
    assert plan.missing == "Choose a folder for the results"
    plan.set_out(shoot.parent / "out")
    plan.set_out(shoot / "more")
    plan.recipes.choose("White, square, 2000 px")
    plan.set_names("c")
    (shoot / "more" / "c.jpg").write_bytes(b"mine")
    plan.set_inputs([shoot / "a.png"])
    qtbot.waitUntil(lambda: not plan.looking)
    assert plan.missing.startswith("None of these can be made")
    plan.set_overwrite(True)
    qtbot.waitUntil(lambda: not plan.looking)
    assert not plan.missing
    plan.set_inputs([shoot / "no"])
    qtbot.waitUntil(lambda: not plan.looking)
    assert "{what}" in plan.problem_with("{what}")
    assert "Write a name" in plan.problem_with(" ")
    assert plan.problem_with("{stem}_{market}_{n:03}") == ""
    plan.set_inputs([])
    qtbot.waitUntil(lambda: not batch.items)


def test_pictures_stay_listed_while_values_are_moved(qtbot: QtBot, batch: BatchController, shoot: Path) -> None:
    _plan(qtbot, batch, shoot)
    recipes, looked = batch.plan.recipes, QSignalSpy(batch.plan.looked)
    for value in (1.0, 2.0, 3.0):
        recipes.set_values(recipes.steps[0], {"brightness": value})
    assert not batch.plan.looking
    recipes.add_file(RecipeOutput(format="png"))
    recipes.add_file(RecipeOutput(format="webp"))
    qtbot.waitUntil(lambda: not batch.plan.looking)
    before, changed = looked.count(), QSignalSpy(recipes.changed)
    batch.plan.set_names("{stem}-{output}")
    qtbot.waitUntil(lambda: not batch.plan.looking)
    assert (looked.count() - before, changed.count()) == (1, 1), "however many files have that name"
    assert {output.template for output in recipes.recipe.files} == {"{stem}-{output}"}


def test_recipes_are_changed_kept_and_shared(batch: BatchController, tmp_path: Path) -> None:
    recipes, refused = batch.plan.recipes, QSignalSpy(batch.plan.recipes.refused)
    recipes.choose("White, square, 2000 px")
    assert [step.edit.operation for step in recipes.steps][:1] == ["backdrop"]
    assert not recipes.is_changed
    recipes.add("contrast")
    assert recipes.is_changed
    assert "contrast" in recipes.recipe.steps[-1].edit.autos, "found for each picture"
    recipes.set_values(recipes.recipe.steps[-1], {"contrast": 12.0})
    assert not recipes.recipe.steps[-1].edit.autos
    recipes.set_values(recipes.recipe.steps[-1], {"contrast": 1e9})
    assert refused.count() == 1
    recipes.set_doubt_above(7.5)
    recipes.add_file(RecipeOutput(market="amazon:main"))
    recipes.save("White, square, 2000 px")
    recipes.save("a/b")
    assert refused.count() == 3, "names of the program and names that files cannot have"
    recipes.save("Mine")
    assert recipes.is_own
    assert recipes.names()[-1] == "Mine"
    recipes.export(tmp_path / "shared")
    data = json.loads((tmp_path / "shared.json").read_text())
    assert (data["name"], len(data["outputs"])) == ("Mine", 2)
    recipes.choose("Transparent PNG")
    recipes.import_file(tmp_path / "shared.json")
    assert recipes.recipe.name == "Mine 2"
    assert recipes.doubt_above == 7.5
    recipes.set_doubt_above(None)
    assert not recipes.recipe.conditions
    recipes.remove_file(0)
    recipes.remove(next(step for step in recipes.steps if step.edit.operation == "contrast"))
    assert len(recipes.recipe.files) == 1
    (tmp_path / "bad.json").write_text('{"format": 2,\n "steps": [{"operation": "nothing"}]}')
    recipes.import_file(tmp_path / "bad.json")
    assert "line 2" in str(refused.at(3)[0])
    recipes.delete()
    assert "Mine 2" not in recipes.names()
    recipes.choose("Mine")
    (tmp_path / "home" / "recipes" / "Mine.json").unlink()
    (tmp_path / "home" / "recipes" / "Mine.json").mkdir()
    recipes.delete()
    assert "cannot be deleted" in str(refused.at(4)[0])
    assert recipes.recipe.name == "Mine"


def test_a_persons_own_names_are_not_translated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.controllers.batch_recipes.tr", str.upper)  # another language
    assert shown_name("Crop") == "Crop"
    assert shown_name("Transparent PNG") == "TRANSPARENT PNG"


def test_what_was_just_done_becomes_a_recipe(
    qtbot: QtBot, batch: BatchController, editor: EditorController, shoot: Path
) -> None:
    recipes = batch.plan.recipes
    assert not recipes.can_take_from_editor
    with qtbot.waitSignal(editor.image_changed):
        editor.open(shoot / "a.png")
    qtbot.waitUntil(lambda: not editor.busy)
    editor.set_values("saturation", {"saturation": 9.0})
    stroke = {"mode": "erase", "points": ((4.0, 4.0, 1.0),), "size": 8.0, "hardness": 50.0, "opacity": 100.0}
    assert "mask_strokes" in registry()
    editor._push(editor.document.with_values("mask_strokes", {"strokes": (stroke,)}), "Erase", "")
    recipes.take_from_editor()
    assert recipes.recipe.name == "As a"
    assert [step.edit.operation for step in recipes.steps] == ["saturation"], "strokes belong to one picture"
    assert recipes.is_changed
    recipes.choose("Transparent PNG")
    recipes.save_from_editor("Like a")
    assert recipes.recipe.name == "Transparent PNG", "the chosen one stays"
    recipes.choose("Like a")
    assert [step.edit.operation for step in recipes.steps] == ["saturation"]


@pytest.mark.parametrize("name", ["White, square, 2000 px", "Transparent PNG", "Four marketplaces"])
def test_recipes_of_the_program_can_be_read_by_it(batch: BatchController, tmp_path: Path, name: str) -> None:
    batch.plan.recipes.choose(name)
    batch.plan.recipes.export(tmp_path / "recipe.json")
    batch.plan.recipes.import_file(tmp_path / "recipe.json")
    assert batch.plan.recipes.recipe.steps == shipped(name).steps
    assert batch.plan.recipes.recipe.outputs == shipped(name).outputs


# Lists


@pytest.mark.parametrize("show", [Show.ALL, Show.DOUBT, Show.WAITING])
@pytest.mark.parametrize("column", [Column.NUMBER, Column.DOUBT, Column.STATE])
def test_a_list_that_follows_is_as_one_made_anew(
    qtbot: QtBot, batch: BatchController, view: BatchView, show: Show, column: Column
) -> None:
    batch._show(_items(40))
    model, chance = view._model, random.Random(7)
    model.show_only(show)
    model.sort_by(column, descending=column is Column.DOUBT)
    for _ in range(25):
        numbers = chance.sample(range(1, 41), chance.randint(1, 9))
        states = [State.DONE, State.ASIDE, State.FAILED, State.WORKING, State.WAITING]
        doubts = [None, 0.01, 0.3, 0.5]
        batch._become(
            [replace(batch.item(n), state=chance.choice(states), doubt=chance.choice(doubts)) for n in numbers]
        )  # fmt: skip
        wanted = ordered(batch.shown(show), column, descending=column is Column.DOUBT)
        assert _rows(model) == wanted
        assert all(model.index_of(number).row() == place for place, number in enumerate(wanted))
    batch._become([*_items(42)[40:]])
    assert len(batch.items) == 42


def test_only_what_is_seen_is_asked_for(qtbot: QtBot, batch: BatchController, view: BatchView) -> None:
    batch._show(_items(10_000))
    asked: list[int] = []
    model = view._model
    original = model.item
    model.item = lambda index: (asked.append(index.row()), original(index))[1]
    view.grid.viewport().grab()
    assert 0 < len(set(asked)) < 200
    view.show_way(TABLE)
    asked.clear()
    view.table.viewport().grab()
    assert 0 < len(set(asked)) < 200
    asked.clear()
    batch._become([replace(batch.item(5000), state=State.DONE, doubt=0.4)])
    assert len(set(asked)) < 200
    placed: list[int] = []
    rect = view.grid.visualRect
    view.grid.visualRect = lambda index: (placed.append(index.row()), rect(index))[1]
    view.grid.selectAll()
    view.grid.visualRegionForSelection(view.grid.selectionModel().selection())
    assert 0 < len(set(placed)) < 200


def test_tiles_stand_where_they_are_found(qtbot: QtBot, batch: BatchController, view: BatchView) -> None:
    batch._show(_items(300))
    grid, model = view.grid, view._model
    for row in (0, 7, 30):
        index = model.index(row, 0)
        grid.scrollTo(index)
        assert grid.indexAt(grid.visualRect(index).center()) == index
    grid.setFocus()
    grid.setCurrentIndex(model.index(0, 0))
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    columns = grid._columns
    assert grid.currentIndex().row() == 1 + columns
    qtbot.keyClick(grid, Qt.Key.Key_End)
    assert grid.currentIndex().row() == 299
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()).center())
    qtbot.keyClick(grid, Qt.Key.Key_Home, Qt.KeyboardModifier.ShiftModifier)
    assert len(view.chosen()) == 300
    grid.scrollToTop()
    qtbot.mouseClick(grid.viewport(), LEFT, pos=grid.visualRect(model.index(3, 0)).center())
    assert view.chosen() == [4]


# The page


def _reviewed(batch: BatchController, doubts: list[float]) -> None:
    items = [replace(one, state=State.DONE, doubt=doubt) for one, doubt in zip(_items(9), doubts, strict=False)]
    batch._show(
        [*items, replace(_items(9)[8], state=State.FAILED, reason=InputError("{name} is empty.", name="9.jpg"))]
    )


class _Said:
    """Stands for the journal where only what a person says matters."""

    out = Path("out")

    def __init__(self, batch: BatchController) -> None:
        self._batch = batch

    def judge_all(self, numbers: list[int], _verdict: str) -> list[Item]:
        return [self._batch.item(number) for number in numbers]

    def close(self) -> None:
        """There is no journal."""


def test_the_strip_leads_from_the_most_doubtful_on(qtbot: QtBot, batch: BatchController, view: BatchView) -> None:
    _reviewed(batch, [0.01, 0.2, 0.6, 0.1, 0.02, 0.07, 0.3, 0.0])
    batch._batch = _Said(batch)
    review, actions = view.review, view._actions
    assert _rows(review.model) == [3, 7, 2, 4, 6]
    assert review.number == 3
    assert review.model.index(0, 0).data(Role.CHIP) == "60.0 %"
    actions["batch_next"].trigger()
    assert review.number == 7
    actions["batch_accept"].trigger()
    assert (batch.item(7).verdict, review.number) == ("accepted", 2), "on to the next one"
    actions["batch_reject"].trigger()
    actions["batch_previous"].trigger()
    assert (batch.item(2).verdict, review.number) == ("rejected", 3)
    review.strip.setFocus()
    qtbot.keyClick(review.strip, Qt.Key.Key_Return)
    assert batch.item(3).verdict == "accepted"
    with qtbot.waitSignal(view.edit_wanted) as wanted:
        actions["batch_edit"].trigger()
    assert wanted.args == [4]
    view.grid.setFocus()
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.grid.selectionModel().setCurrentIndex(view._model.index_of(6), flag)
    assert review.number == 6, "the strip goes along with the grid"
    for _ in range(2):
        review.judge("accepted")
    assert not review.isVisible(), "nothing is left to look at"
    view.menu().actions()[3].trigger()
    batch._batch = None


def test_states_are_told_sorted_and_filtered(qtbot: QtBot, batch: BatchController, view: BatchView) -> None:
    _reviewed(batch, [0.01, 0.2, 0.6, 0.1, 0.02, 0.07, 0.3, 0.0])
    model = view._model
    assert view.filters.button(Show.DOUBT).text() == "Doubt 5"
    assert view.filters.button(Show.FAILED).text() == "Failed 1"
    qtbot.mouseClick(view.filters.button(Show.FAILED), LEFT)
    assert _rows(model) == [9]
    assert "is empty" in model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert model.index(0, 1).data() == "9.jpg is empty."
    qtbot.mouseClick(view.filters.button(Show.ALL), LEFT)
    view.show_way(TABLE)
    view.table.horizontalHeader().sectionClicked.emit(3)
    assert _rows(model)[:3] == [9, 3, 7], "failed ones, then the most doubtful"
    view.table.horizontalHeader().sectionClicked.emit(3)
    assert _rows(model)[-1] == 9
    box = view.table.box_rect(view.table.visualRect(model.index(1, 0)).adjusted(8, 0, -8, -1)).center().toPoint()
    qtbot.mouseClick(view.table.viewport(), LEFT, pos=box)
    assert view.chosen() == [model.index(1, 0).data(NUMBER)]
    view.table.choose_all(True)
    assert view.table.all_chosen
    view.table.resize(500, 300)
    assert view.table.isColumnHidden(7)
    assert view.table.grab().toImage().size() == view.table.size()


def test_the_page_is_worked_by_hand(
    qtbot: QtBot, batch: BatchController, view: BatchView, shoot: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel, progress = view.panel, view.progress
    assert progress.start.toolTip() == "Choose pictures or a folder first"
    panel.recipe._choose("Transparent PNG")
    assert [row.title for row in panel.recipe.rows][-1] == "PNG"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(shoot))
    qtbot.mouseClick(panel.files.source.folder, LEFT)
    qtbot.waitUntil(lambda: len(batch.items) == 4)
    assert progress.start.isEnabled()
    panel.files.names.setText("{x}")
    panel.files.names.textEdited.emit("{x}")
    assert "{x}" in panel.files._problem.text()
    assert batch.plan.names == "{stem}"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(shoot / "a.png"))])
    copy, keys = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    view.dropEvent(QDropEvent(QPointF(700, 400), copy, data, LEFT, keys))
    assert len(batch.plan.inputs) == 2
    assert panel.files.source.edit.text() == "Files and folders: 2"
    panel.aside.setChecked(True)
    assert batch.plan.recipes.doubt_above == 5.0
    titles = [action.text() for action in panel.recipe.add_menu().actions()]
    assert {"Background", "Settings", "File", "File for a marketplace"} <= set(titles)
    sheet = StepSheet(view._theme, view.window(), batch.plan.recipes, batch.plan.recipes.steps[0])
    sheet._set("", {})
    files = FileSheet(view._theme, view.window(), batch.plan, panel.recipe.markets, 0)
    files.market.choose("etsy:main")
    qtbot.mouseClick(files.save, LEFT)
    assert batch.plan.recipes.recipe.files[0].market == "etsy:main"
    row = panel.recipe.rows[0]
    qtbot.mouseClick(row.remove, LEFT)
    qtbot.waitUntil(lambda: row not in panel.recipe.rows)
    assert len(batch.plan.recipes.steps) == 2

    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    batch._batch, batch._report = _Said(batch), Path("out/report.html")
    batch._become([replace(item, state=State.DONE) for item in batch.items])
    batch._set_phase(Phase.ENDED)
    batch.ended.emit()
    assert opened == ["out/report.html"], "opened at the end"
    assert progress.another.isVisible()
    assert not progress.start.isVisible()
    assert panel.files.names.isReadOnly()
    qtbot.mouseClick(view.folder_button, LEFT)
    assert opened[-1] == "out"
    view._offer_to_go_on(Path("out"))
    assert "was not finished" in view.note.accessibleName()
    batch._batch = None


def test_a_window_that_is_gone_is_told_nothing(
    qtbot: QtBot, batch: BatchController, view: BatchView, shoot: Path
) -> None:
    view.window().deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _plan(qtbot, batch, shoot)
    batch._become([replace(batch.item(1), state=State.DONE, doubt=0.4)])
    batch._set_phase(Phase.ENDED)
    batch.ended.emit()
    batch.clear()


def test_a_document_without_steps_is_no_correction(batch: BatchController) -> None:
    assert batch.document(1) is None
    batch.correct(1, Document())
    assert batch.phase is Phase.IDLE
