"""A batch from its plan to its end: names, states, journal, and what a person says of results."""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from editor.batch.batch import Batch, UnfinishedError
from editor.batch.crew import Lost, Means, OwnCrew
from editor.batch.items import Item, State
from editor.batch.journal import BusyError, Journal
from editor.batch.processes import ProcessCrew
from editor.batch.work import Made, Task
from editor.errors import EditorError, InputError, OutputError
from editor.model.recipe import Condition, Recipe, RecipeOutput, RecipeStep, When
from editor.redactor.operation import Stage
from editor.redactor.recipes import recipe_of_text
from editor.redactor.registry import registry

NAMES = ["a.png", "b.png", "c.png", "red/a.png", "red/d.png"]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "out"


def states(batch: Batch) -> list[str]:
    return [str(item.state) for item in batch.items()]


def test_tree_and_names_are_kept(shoot: Path, out: Path, recipe: Recipe, run, files_below) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        changes: list[str] = []
        summary = run(batch, on_change=lambda item: changes.append(f"{item.number} {item.state}"))
        assert summary.counts == {State.DONE: 5}
        assert summary.stopped is None
        assert changes[:2] == ["1 working", "1 done"]
        first = batch.item(1)
        assert (first.size, first.result_size) == ((48, 36), (48, 36))
        assert first.thumbnail is not None
        assert first.thumbnail.stat().st_size > 300
    assert list(files_below(out)) == NAMES
    assert not list((out / ".vitrina-batch").rglob("*.part"))


def test_several_files_come_of_a_picture(shoot: Path, out: Path, run, files_below, brighter: RecipeStep) -> None:
    outputs = (
        RecipeOutput("{stem}_{n:03}", format="jpeg", longest=24),
        RecipeOutput("master/{stem}", format="tiff", depth=16, when=When(name="a.*")),
    )
    with Batch.planned([shoot], out, Recipe("", (brighter,), (), outputs)) as batch:
        run(batch)
        assert batch.item(1).result_size == (24, 18)
        assert len(batch.item(1).targets) == 2
        assert len(batch.item(2).targets) == 1
    assert list(files_below(out)) == [
        "a_001.jpg", "b_002.jpg", "c_003.jpg", "master/a.tif", "master/red/a.tif", "red/a_004.jpg", "red/d_005.jpg"
    ]  # fmt: skip


def test_same_names_are_told_apart(tmp_path: Path, out: Path, recipe: Recipe, run, paint, files_below) -> None:
    for number, name in enumerate(["1/a.jpg", "2/a.jpg", "2/A.PNG"]):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        paint(tmp_path / name, number)
    with Batch.planned([tmp_path / "1", tmp_path / "2", tmp_path / "1" / "a.jpg"], out, recipe) as batch:
        run(batch)
        assert len(batch.items()) == 3  # a picture that is named twice is one
    assert list(files_below(out)) == ["A-2.PNG", "a-3.png", "a.png"]


def test_a_condition_puts_aside_or_leaves_out(shoot: Path, out: Path, run, files_below, brighter: RecipeStep) -> None:
    conditions = Condition(When(name="a.*"), "aside"), Condition(When(name="b.*"), "skip")
    with Batch.planned([shoot], out, Recipe("", (brighter,), conditions)) as batch:
        run(batch)
        assert states(batch) == ["aside", "skipped", "done", "aside", "done"]
        assert "a.*" in str(batch.item(1).reason)
        assert batch.files(batch.item(1)) == (out / "put-aside" / "a.jpg",)
        batch.judge(1, "accepted")
        assert batch.item(1).state is State.DONE
        assert batch.item(1).verdict == "accepted"
        batch.judge(5, "rejected")
        assert (out / "put-aside" / "red" / "d.jpg").is_file()
    assert list(files_below(out)) == ["a.jpg", "c.png", "put-aside/red/a.jpg", "put-aside/red/d.jpg"]


def test_many_are_judged_in_one_go(shoot: Path, out: Path, run, files_below, brighter: RecipeStep, monkeypatch) -> None:
    conditions = Condition(When(name="a.*"), "aside"), Condition(When(name="b.*"), "skip")
    with Batch.planned([shoot], out, Recipe("", (brighter,), conditions)) as batch:
        run(batch)
        written: list[int] = []
        put = Journal.put
        monkeypatch.setattr(
            Journal, "put", lambda self, items, folder: (written.append(len(items)), put(self, items, folder))[1]
        )
        judged = batch.judge_all([1, 2, 3, 4, 5], "accepted")
        assert written == [4, 1], "what has files, and what was left out"
        assert [(item.state, item.verdict) for item in judged] == [
            (state, "accepted") for state in ("done", "skipped", "done", "done", "done")
        ]
        (out / "c.png").unlink()
        with pytest.raises(OutputError):
            batch.judge_all([1, 3, 5], "rejected")
        assert states(batch) == ["aside", "skipped", "done", "done", "done"], "what was moved before is kept"
    with Batch.resumed(out) as batch:
        assert [item.verdict for item in batch.items()] == ["rejected", *["accepted"] * 4]


def test_accepting_replaces_nobody_elses_file(shoot: Path, out: Path, run, brighter: RecipeStep) -> None:
    with Batch.planned([shoot], out, Recipe("", (brighter,), (Condition(When(name="a.*")),))) as batch:
        run(batch)
        (out / "a.jpg").write_text("mine")
        with pytest.raises(OutputError):
            batch.judge(1, "accepted")
        assert batch.item(1).state is State.ASIDE
    assert (out / "a.jpg").read_text() == "mine"


def test_a_correction_replaces_the_result(shoot: Path, out: Path, recipe: Recipe, run, files_below) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
        before = files_below(out)
        document = batch.document(2)
        assert [edit.operation for edit in document.edits] == ["brightness"]
        batch.correct(2, document.with_values("brightness", {"brightness": -50.0}))
        assert batch.item(2).state is State.WAITING
        run(batch)
        assert (batch.item(2).state, batch.item(2).verdict) == (State.DONE, "corrected")
        changed = [name for name, data in files_below(out).items() if data != before[name]]
        assert changed == ["b.png"]
    with Batch.resumed(out) as batch:
        assert batch.document(2).edits[0].values["brightness"] == -50
        batch.send_back(2)
        run(batch)
    assert files_below(out) == before


def test_the_same_picture_is_worked_on_once(shoot: Path, out: Path, recipe: Recipe, run, files_below) -> None:
    (shoot / "red" / "twin.jpg").write_bytes((shoot / "a.jpg").read_bytes())
    worked: list[int] = []
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch, on_change=lambda item: worked.append(item.number) if item.state is State.WORKING else None)
        twin = batch.items()[-1]
    assert (twin.below.name, twin.twin, twin.state) == ("twin.jpg", 1, State.DONE)
    assert twin.number not in worked
    files = files_below(out)
    assert files["red/twin.png"] == files["a.png"]


def test_a_twin_of_another_name_may_get_something_else(shoot: Path, out: Path, run, brighter: RecipeStep) -> None:
    (shoot / "red" / "twin.jpg").write_bytes((shoot / "a.jpg").read_bytes())
    recipe = Recipe("", (replace(brighter, when=When(name="twin*")),))
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
        assert batch.items()[-1].twin == 0


@pytest.mark.parametrize("verdict", ["stopped", "retried"])
def test_what_fails_is_told_and_tried_again(
    shoot: Path, out: Path, recipe: Recipe, run, paint, files_below, verdict: str
) -> None:
    (shoot / "b.jpg").write_bytes(b"no picture")
    (shoot / "c.png").unlink()
    (shoot / "c.png").symlink_to("c.png")
    (shoot / "loop").symlink_to(shoot)
    with Batch.planned([shoot], out, recipe) as batch:
        (shoot / "red" / "d.jpg").unlink()  # between listing and reading
        assert run(batch).count(State.FAILED) == 3
        assert states(batch) == ["done", "failed", "failed", "done", "failed"]
        assert [str(batch.item(number).reason)[:30] for number in (2, 3, 5)] == [
            "b.jpg is not a picture that Vi", "c.png cannot be read: Too many", "d.jpg is not there. Look for i"
        ]  # fmt: skip
    paint(shoot / "b.jpg", 9)
    with Batch.resumed(out) as batch:
        if verdict == "retried":
            assert [item.number for item in batch.retry()] == [2, 3, 5]
        run(batch)
        assert batch.item(2).state is (State.DONE if verdict == "retried" else State.FAILED)
    assert ("b.png" in files_below(out)) is (verdict == "retried")


def test_a_folder_that_cannot_be_opened_is_told(shoot: Path, out: Path, recipe: Recipe, run, monkeypatch) -> None:
    scan = os.scandir

    def closed(path: str) -> object:
        if Path(path).name == "red":
            raise PermissionError(13, "Permission denied", str(path))
        return scan(path)

    monkeypatch.setattr(os, "scandir", closed)  # nobody may open a folder that root could
    with Batch.planned([shoot], out, recipe) as batch:
        assert "Permission denied" in str(batch.items()[-1].reason)
        assert run(batch).count(State.DONE) == 3


def test_nothing_is_overwritten_unless_told(shoot: Path, out: Path, recipe: Recipe, run, files_below) -> None:
    out.mkdir()
    (out / "b.png").write_text("mine")
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
        assert states(batch)[1] == "failed"
        assert (out / "b.png").read_text() == "mine"
        assert "there already" in str(batch.item(2).reason)
    with Batch.planned([shoot], out, recipe, overwrite=True) as batch:
        assert run(batch).counts == {State.DONE: 5}
    assert files_below(out)["b.png"][:4] == b"\x89PNG"


def test_no_picture_of_the_batch_is_ever_replaced(shoot: Path, run, recipe: Recipe) -> None:
    before = (shoot / "c.png").read_bytes()
    pictures = sorted(shoot.glob("*.*"))
    with Batch.planned(pictures, shoot, recipe, overwrite=True) as batch:
        run(batch)
        assert "one of the pictures" in str(batch.item(3).reason)
    assert (shoot / "c.png").read_bytes() == before
    with pytest.raises(InputError, match="among the pictures"):
        Batch.planned([shoot], shoot, recipe)


def test_a_link_does_not_lead_out_of_the_folder(shoot: Path, tmp_path: Path, out: Path, recipe: Recipe, run) -> None:
    (tmp_path / "elsewhere").mkdir()
    out.mkdir()
    (out / "red").symlink_to(tmp_path / "elsewhere")
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
        assert states(batch) == ["done", "done", "done", "failed", "failed"]
        assert [bool(item.targets) for item in batch.items()] == [True, True, True, False, False]
    assert not list((tmp_path / "elsewhere").iterdir())


def test_two_batches_do_not_work_into_one_folder(shoot: Path, out: Path, recipe: Recipe, run) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        for begin in (lambda: Batch.planned([shoot], out, recipe), lambda: Batch.resumed(out)):
            with pytest.raises(BusyError, match="Another batch works into"):
                begin()
        run(batch)
    Batch.resumed(out).close()


def test_an_unfinished_batch_is_not_begun_anew(shoot: Path, out: Path, recipe: Recipe, run) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        done: list[int] = []
        run(batch, on_change=lambda item: done.append(item.number) if item.has_ended else None,
            is_cancelled=lambda: len(done) == 2)  # fmt: skip
    with pytest.raises(UnfinishedError, match="3 of 5 pictures are left"):
        Batch.planned([shoot], out, recipe)
    with Batch.resumed(out) as batch:
        assert batch.recipe == recipe
        assert states(batch) == ["done", "done", "waiting", "waiting", "waiting"]
        assert run(batch).counts == {State.DONE: 5}


def test_what_was_cut_off_is_done_again_over_its_own_files(
    shoot: Path, out: Path, recipe: Recipe, run, files_below
) -> None:
    class CutOff(OwnCrew):
        """Dies when the files of its third picture are there and nobody knows yet."""

        def wait(self, seconds: float) -> list[Made | Lost]:
            made = super().wait(seconds)
            if made and made[0].number == 3:  # type: ignore[union-attr]
                raise KeyboardInterrupt
            return made

    batch = Batch.planned([shoot], out, recipe)
    with pytest.raises(KeyboardInterrupt):
        batch.run(crew=CutOff(recipe, Means(device="cpu")))
    batch.close()
    (out / ".vitrina-batch" / "parts").mkdir(exist_ok=True)
    (out / ".vitrina-batch" / "parts" / "3-0.png").write_text("half a file")
    with Batch.resumed(out) as batch:
        assert states(batch) == ["done", "done", "waiting", "waiting", "waiting"]
        assert not list((out / ".vitrina-batch" / "parts").glob("*"))
        assert run(batch).counts == {State.DONE: 5}
    assert list(files_below(out)) == NAMES


def test_pictures_that_come_later_join(shoot: Path, out: Path, recipe: Recipe, run, paint, files_below) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
        paint(shoot / "e.jpg", 7)
        assert [item.number for item in batch.look_again()] == [6]
        assert batch.look_again() == []
        run(batch)
    assert "e.png" in files_below(out)


def test_a_pause_begins_nothing_new(shoot: Path, out: Path, recipe: Recipe, run) -> None:
    ended: list[int] = []
    asked: list[int] = []

    def is_paused() -> bool:
        asked.append(len(ended))
        return len(ended) == 2 and asked.count(2) < 4

    with Batch.planned([shoot], out, recipe) as batch:
        run(batch, on_change=lambda item: ended.append(item.number) if item.has_ended else None, is_paused=is_paused)
        assert batch.counts() == {State.DONE: 5}
    assert asked.count(2) == 4


class DyingCrew:
    """Its workers die of one picture, once or each time."""

    size, is_near = 2, True

    def __init__(self, recipe: Recipe, of: int, times: int) -> None:
        self._own, self._of, self._left = OwnCrew(recipe, Means(device="cpu")), of, times
        self._given: list[Task] = []

    def give(self, task: Task) -> None:
        self._given.append(task)

    def wait(self, seconds: float) -> list[Made | Lost]:
        task = self._given.pop(0)
        if task.number == self._of and self._left:
            self._left -= 1
            return [Lost(task)]
        self._own.give(task)
        return self._own.wait(seconds)

    def stop(self) -> None: ...

    def close(self) -> None:
        self._own.close()


@pytest.mark.parametrize(("times", "state"), [(1, State.DONE), (9, State.FAILED)])
def test_a_picture_of_which_workers_die_is_tried_twice(
    shoot: Path, out: Path, recipe: Recipe, times: int, state: State
) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        crew = DyingCrew(recipe, 2, times)
        summary = batch.run(crew=crew)
        crew.close()
        assert batch.item(2).state is state
        assert summary.count(State.DONE) + summary.count(State.FAILED) == 5


def test_an_unknown_fault_is_a_line_in_the_log(
    shoot: Path, out: Path, recipe: Recipe, run, home: Path, monkeypatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr("editor.batch.picture.Picture.file", broken)
    with Batch.planned([shoot / "a.jpg"], out, recipe) as batch:
        run(batch)
        assert "Something went wrong inside Vitrina" in str(batch.item(1).reason)
    assert "a fault of ours" in (home / "log" / "batch.log").read_text()


@pytest.mark.parametrize("harm", ["damaged", "newer", "none"])
def test_a_journal_that_cannot_be_used_is_told(shoot: Path, out: Path, recipe: Recipe, run, harm: str) -> None:
    with Batch.planned([shoot / "a.jpg"], out, recipe) as batch:
        run(batch)
    journal = out / ".vitrina-batch" / "journal.sqlite"
    if harm == "damaged":
        journal.write_bytes(b"not a database" * 400)
    elif harm == "newer":
        with sqlite3.connect(journal) as database:
            database.execute("UPDATE batch SET value = '99' WHERE name = 'format'")
        database.close()
    else:
        journal.unlink()
    with pytest.raises(EditorError):
        Batch.resumed(out)


def test_the_folder_may_be_moved(shoot: Path, tmp_path: Path, out: Path, recipe: Recipe, run) -> None:
    with Batch.planned([shoot], out, recipe) as batch:
        run(batch)
    out.rename(tmp_path / "moved")
    with Batch.resumed(tmp_path / "moved") as batch:
        assert all(file.is_file() for item in batch.items() for file in batch.files(item))


def test_names_that_are_no_text_are_pictures_too(
    tmp_path: Path, out: Path, recipe: Recipe, run, paint, files_below
) -> None:
    (tmp_path / "shoot").mkdir()
    paint(tmp_path / "x.jpg", 1)
    odd = os.fsdecode(b"sh\xffirt.jpg")
    (tmp_path / "x.jpg").rename(tmp_path / "shoot" / odd)
    with Batch.planned([tmp_path / "shoot"], out, recipe) as batch:
        run(batch)
    with Batch.resumed(out) as batch:
        assert states(batch) == ["done"]
        assert batch.files(batch.item(1))[0].is_file()


def test_a_killed_worker_loses_nothing(shoot: Path, out: Path, recipe: Recipe, files_below) -> None:
    killed = threading.Event()
    crew = ProcessCrew(recipe, Means(jobs=1, device="cpu"))

    def kill_once(item: Item) -> None:
        if item.number == 2 and item.state is State.WORKING and not killed.is_set():
            killed.set()
            crew._workers[0].process.kill()

    with Batch.planned([shoot], out, recipe) as batch:
        try:
            assert batch.run(kill_once, crew=crew).counts == {State.DONE: 5}
        finally:
            crew.close()
    assert killed.is_set()
    assert list(files_below(out)) == NAMES


def test_a_document_with_a_cut_out_is_judged_by_its_doubt(out: Path, pictures: Path, run) -> None:
    recipe = recipe_of_text(
        """{"format": 2, "steps": [
        {"operation": "cutout", "values": {"model": "fast"}},
        {"operation": "brightness", "values": {"brightness": 40}, "when": {"object": "found"}}],
        "conditions": [{"when": {"doubt_above": 100}, "then": "skip"},
                       {"when": {"doubt_above": 0}, "then": "aside"}]}""",
        "r.json",
    )
    with Batch.planned([pictures / "shoes.jpg"], out, recipe) as batch:
        run(batch)
        item = batch.item(1)
        assert item.state is State.ASIDE
        assert item.doubt is not None
        assert 0 < item.doubt < 1
        assert f"{item.doubt * 100:.1f} % of the picture may be wrong" in str(item.reason)


def hostile(folder: Path) -> None:
    """Pictures that nobody takes, but some program writes."""
    folder.mkdir()
    noise = np.random.default_rng(1)
    plain = {
        "one.png": np.full((1, 1, 3), 200, np.uint8),
        "thin.png": noise.integers(0, 256, (2, 300, 3), np.uint8),
        "tall.png": noise.integers(0, 256, (300, 1, 3), np.uint8),
        "clear.png": np.zeros((20, 30, 4), np.uint8),
        "black.png": np.zeros((32, 32, 3), np.uint8),
        "deep.png": noise.integers(0, 65536, (40, 40), np.uint16),
    }
    for name, pixels in plain.items():
        Image.fromarray(pixels).save(folder / name)
    Image.new("CMYK", (40, 30), (10, 20, 30, 40)).save(folder / "cmyk.jpg")
    (folder / "cut.jpg").write_bytes((folder / "cmyk.jpg").read_bytes()[:-400])
    (folder / "empty.jpg").touch()


def test_all_settings_on_hostile_pictures(tmp_path: Path, out: Path, home: Path, run) -> None:
    hostile(tmp_path / "in")
    slow = ("style", "retouch", "tryon", "label")
    steps = [
        {
            "operation": name,
            "values": {one.name: one.maximum for one in kind.parameters if one.kind == "number" and not one.auto},
            "autos": [one.name for one in kind.parameters if one.auto],
        }
        for name, kind in registry().items()
        if name not in slow and kind.stage not in (Stage.GEOMETRY, Stage.MATTE)
    ]
    steps += [{"operation": "cutout", "values": {"model": "fast"}}, {"operation": "rotate", "values": {"rotate": "90"}}]
    recipe = recipe_of_text(json.dumps({"format": 2, "steps": steps}), "r.json")
    with Batch.planned([tmp_path / "in"], out, recipe) as batch:
        run(batch)
        failed = {item.below.name: str(item.reason) for item in batch.items() if item.state is State.FAILED}
    assert set(failed) == {"cut.jpg", "empty.jpg"}
    assert not (home / "log" / "batch.log").exists()
