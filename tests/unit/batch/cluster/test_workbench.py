"""Whoever dies when: the next one finishes what was begun, and does not begin what was finished."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from editor.batch.cluster import storage
from editor.batch.cluster.receipts import Receipt, name_of
from editor.batch.cluster.weights import SentCatalog, to_send, upload
from editor.batch.cluster.workbench import MachineError, Workbench
from editor.batch.items import Check, State
from editor.batch.work import Bench, Made, Task
from editor.errors import DiskFullError, InputError, NetworkError, OutputError
from editor.model.input_image import Limits
from editor.model.recipe import Recipe, RecipeOutput, RecipeStep
from editor.paths import models_folder
from editor.redactor.engine import Engine
from editor.redactor.networks.catalog import Catalog
from editor.redactor.recipes import recipe_of_text


class Died(BaseException):
    """A worker is gone."""


@pytest.fixture
def recipe(brighter: RecipeStep) -> Recipe:
    return Recipe(
        "Two", (brighter,), (), (RecipeOutput("{stem}", format="png"), RecipeOutput("{stem}_small", longest=24))
    )


@pytest.fixture
def bench(recipe: Recipe, tmp_path: Path) -> Workbench:
    text = json.dumps(recipe.to_json())
    return Workbench(Bench(Engine.build("cpu", 1, 35), recipe_of_text(text, "")), text, tmp_path / "receipts")


@pytest.fixture
def idle(bench: Workbench) -> Workbench:
    """One that fails as soon as it has to work."""
    engine = replace(bench.bench.engine, limits=Limits(max_bytes=1))
    return replace(bench, bench=replace(bench.bench, engine=engine))


@pytest.fixture
def task(tmp_path: Path, paint: Callable[..., None]) -> Task:
    paint(tmp_path / "a.jpg", 1)
    out = tmp_path / "out"
    targets = (out / "a.png", out / "a_small.jpg")
    return Task(1, tmp_path / "a.jpg", targets, out, (), out / "parts", out / "thumbnail.jpg")


def test_what_is_done_is_not_done_again(bench: Workbench, idle: Workbench, task: Task, tmp_path: Path) -> None:
    receipt = bench.made(task)
    assert receipt.made.state is State.DONE
    assert receipt.made.written == (0, 1)
    assert receipt.thumbnail.startswith(b"\xff\xd8")
    assert {path.name for path in (tmp_path / "out").iterdir()} == {"a.png", "a_small.jpg"}
    assert idle.made(task) == receipt
    assert idle.made(replace(task, targets=task.targets[:1])).made.state is State.FAILED  # another task altogether
    task.targets[1].unlink()
    assert idle.made(task).made.state is State.FAILED  # its file was taken away: it is worth the work again


@pytest.mark.parametrize("survived", [0, 1, 2])
def test_a_death_between_two_files(
    survived: int, bench: Workbench, task: Task, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    whole = bench.made(
        replace(task, out=tmp_path / "whole", targets=tuple(tmp_path / "whole" / one.name for one in task.targets))
    )
    put, left = storage.Disk.put, [1 + survived]  # its receipt and so many files

    def dying(self: Any, *arguments: Any, **more: Any) -> bool:
        if not left[0]:
            raise Died
        left[0] -= 1
        return put(self, *arguments, **more)

    with monkeypatch.context() as patch:
        patch.setattr(storage.Disk, "put", dying)
        if survived < 2:
            with pytest.raises(Died):
                bench.made(task)
        else:
            bench.made(task)
    assert sum(target.is_file() for target in task.targets) == survived
    assert not task.overwrite
    after = bench.made(task)
    assert after.made.state is State.DONE
    assert [target.read_bytes() for target in task.targets] == [
        (tmp_path / "whole" / target.name).read_bytes() for target in task.targets
    ]
    assert set(after.files.values()) == set(whole.files.values())


def test_files_of_others_stay(bench: Workbench, task: Task, tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    task.targets[1].write_text("somebody's")
    made = bench.made(task).made
    assert made.state is State.FAILED
    assert "exists already" in str(made.reason)
    assert task.targets[1].read_text() == "somebody's"
    assert not task.targets[0].exists()  # all files of a picture or none
    assert bench.made(replace(task, overwrite=True)).made.state is State.DONE


def test_no_link_leads_out(bench: Workbench, task: Task, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "x").symlink_to(tmp_path / "elsewhere")
    made = bench.made(replace(task, targets=(task.out / "x" / "a.png", task.targets[1]))).made
    assert "leads out of the folder" in str(made.reason)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_a_full_disk_is_told_by_where_it_is(bench: Workbench, task: Task, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_arguments: Any, **_more: Any) -> bool:
        raise DiskFullError("There is no space left.")

    with monkeypatch.context() as patch:
        patch.setattr(storage.Disk, "put", full)
        made = bench.made(task).made
    assert (made.state, made.disk_full) == (State.WAITING, True)
    with monkeypatch.context() as patch:  # of the worker's own disk: another one may have space
        patch.setattr("editor.batch.picture.OutputImage.write", full)
        with pytest.raises(MachineError):
            bench.made(task)


def test_receipts_are_plain_text() -> None:
    made = Made(
        3, State.ASIDE, InputError("Odd: {name}.", "Look.", name="x"), ("a note",), 0.5, 1.25, (4, 3), (2, 1),
        (Check("etsy", "size", "pass", "as wanted"),), "ab" * 32, (0, 2), True,
    )  # fmt: skip
    receipt = Receipt(made, {"s3://shop/a.png": "cd" * 32}, b"jpeg")
    again = Receipt.of_bytes(receipt.to_bytes())
    assert again is not None
    assert str(again.made.reason) == "Odd: x. Look."
    assert replace(again, made=replace(again.made, reason=None)) == replace(receipt, made=replace(made, reason=None))
    for damaged in (b"", b"{}", b"[]", receipt.to_bytes()[:-9], b'{"made": 1, "files": {}, "thumbnail": ""}'):
        assert Receipt.of_bytes(damaged) is None


def test_a_receipt_is_of_one_task(task: Task) -> None:
    names = {name_of(task, "r"), name_of(task, "other"), name_of(replace(task, targets=task.targets[:1]), "r"),
             name_of(replace(task, source=Path("/b.jpg")), "r"), name_of(replace(task, number=2), "r")}  # fmt: skip
    assert len(names) == 5
    assert name_of(replace(task, overwrite=True), "r") in names


def test_networks_travel_with_what_is_known_of_them(tmp_path: Path) -> None:
    here = Catalog(models_folder(), tmp_path / "none")
    for sent in to_send(here):
        for name, content in sent.files.items():
            (tmp_path / name).write_bytes(content)
    away = Catalog(tmp_path / "nothing here", tmp_path / "none")
    upload(here, {here.find("cutout", "fast").sha256}, tmp_path / "weights")
    there = SentCatalog(tmp_path, away, tmp_path / "cache", tmp_path / "weights")
    assert [one.name for one in there.records()] == [one.name for one in here.records()]
    fast = there.find("cutout", "fast")
    assert there.calibration(fast) == here.calibration(here.find("cutout", "fast")) is not None
    assert there.weights(fast) == here.weights(here.find("cutout", "fast"))
    (tmp_path / "weights" / fast.sha256).unlink()
    assert there.weights(fast)  # kept
    (tmp_path / "cache" / fast.sha256).write_bytes(b"damaged")
    with pytest.raises(InputError, match="is not there"):
        there.weights(fast)
    (tmp_path / "weights" / fast.sha256).write_bytes(b"damaged too")
    with pytest.raises(NetworkError, match="damaged on their way"):
        there.weights(fast)
    assert SentCatalog(tmp_path, here, tmp_path / "nowhere", tmp_path / "weights").weights(fast)  # its own ones serve


def test_damaged_weights_are_not_sent(tmp_path: Path) -> None:
    fast = Catalog(models_folder(), tmp_path / "none").find("cutout", "fast")
    (tmp_path / "fast.json").write_bytes((models_folder() / "fast.json").read_bytes())
    (tmp_path / "fast.onnx").write_bytes(b"damaged")
    with pytest.raises(NetworkError):
        upload(Catalog(tmp_path, tmp_path / "none"), {fast.sha256}, tmp_path / "weights")
    with pytest.raises(OutputError):
        upload(Catalog(models_folder(), tmp_path / "none"), {fast.sha256}, tmp_path / "fast.json" / "weights")
