"""What steps share is written once, comes back shared, and cannot be blown up by a hostile file."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import InputError
from editor.model import shared_history
from editor.model.document import Document, Edit, History, Step
from editor.model.project_file import PictureLink, Project, read_project, write_project
from editor.model.shared_history import history_from_json, history_to_json


def stroke(number: int) -> dict[str, Any]:
    return {"mode": "erase", "size": 20.0, "points": tuple((number * 7.25, index * 3.5, 1.0) for index in range(60))}


def painted(count: int) -> History:
    """A step for each of `count` strokes."""
    history = History(Step(Document("a" * 64), "Opened", "shirt.jpg"))
    for number in range(count):
        edit = history.document.edit("mask_strokes") or Edit("mask_strokes", {"strokes": ()})
        strokes = (*edit.values["strokes"], stroke(number))
        history.push(Step(history.document.with_edit(Edit("mask_strokes", {"strokes": strokes})), "Mask brush"))
    return history


def through_text(history: History, migrate: Any = lambda edit: edit) -> History:
    return history_from_json(json.loads(json.dumps(history_to_json(history))), migrate)


def strokes_of(step: Step) -> tuple[Any, ...]:
    edit = step.document.edit("mask_strokes")
    return () if edit is None else edit.values["strokes"]


@given(st.lists(st.lists(st.integers(0, 9), max_size=12), max_size=12), st.data())
def test_any_lists_come_back(lists: list[list[int]], data: st.DataObject) -> None:
    steps = [Step(Document("a"), "Opened")]
    steps += [
        Step(Document("a", (Edit("one", {"strokes": tuple(map(stroke, numbers)), "amount": 1.5}),)), "Painted", "x")
        for numbers in lists
    ]
    history = History.restored(steps, data.draw(st.integers(0, len(steps) - 1)))
    back = through_text(history)
    assert back.steps == history.steps
    assert back.position == history.position


def test_a_long_text_is_written_once() -> None:
    history = History(Step(Document("a" * 64), "Opened"))
    for strength in range(40):
        history.push(Step(Document("a" * 64, (Edit("look", {"table": "t" * 50_000, "strength": strength}),)), "Look"))
    text = json.dumps(history_to_json(history))
    assert len(text) < 70_000
    back = history_from_json(json.loads(text), lambda edit: edit)
    assert back.steps == history.steps
    assert len({id(step.document.edits[0].values["table"]) for step in back.steps[1:]}) == 1


@pytest.mark.parametrize("place", [-1, 1, "0", True, None])
def test_the_place_of_a_text_must_be_one(place: object) -> None:
    data = history_to_json(History(Step(Document("a", (Edit("look", {"table": "t" * 5000}),)), "Opened")))
    data["edits"][0]["values"]["table"] = {"item": place}
    with pytest.raises(ValueError, match="place of a text"):
        history_from_json(data, lambda edit: edit)


def test_a_stroke_is_written_once_and_read_as_one_object() -> None:
    history = painted(30)
    data = history_to_json(history)
    assert len(data["items"]) == 30
    assert [edit["values"]["strokes"] for edit in data["edits"]][-1] == {"items": [[0, 30]]}
    back = through_text(history)
    last = strokes_of(back.steps[-1])
    for step in back.steps:
        assert all(one is other for one, other in zip(strokes_of(step), last, strict=False))


def test_equal_strokes_are_written_once_though_they_are_other_objects() -> None:
    once = painted(3)
    steps = [*once.steps, *painted(3).steps[1:]]
    data = history_to_json(History.restored(steps, 0))
    assert (len(data["items"]), len(data["edits"]), len(data["steps"])) == (3, 3, 7)


def test_each_stroke_is_migrated_once() -> None:
    """What an operation made of a stroke is not handed to it as new again: five hundred strokes would take minutes."""
    met: list[Any] = []

    def migrate(edit: Edit) -> Edit:
        met.extend(one for one in edit.values["strokes"] if "checked" not in one)
        strokes = tuple(one if "checked" in one else {**one, "checked": True} for one in edit.values["strokes"])
        return Edit(edit.operation, {"strokes": strokes}, version=edit.version)

    back = through_text(painted(20), migrate)
    assert len(met) == 20
    assert all("checked" in one for step in back.steps for one in strokes_of(step))


def test_edits_of_an_older_version_are_all_migrated() -> None:
    """Items that changed their meaning are not taken for old ones."""

    def migrate(edit: Edit) -> Edit:
        strokes = tuple({**one, "size": one["size"] * 2} for one in edit.values["strokes"])
        return Edit(edit.operation, {"strokes": strokes}, version=2)

    back = through_text(painted(5), migrate)
    assert {one["size"] for step in back.steps for one in strokes_of(step)} == {40.0}


def test_a_file_grows_with_the_strokes_not_with_their_square(tmp_path: Path) -> None:
    sizes = []
    for count in (50, 100):
        path = tmp_path / f"{count}.vitrina"
        write_project(path, Project(painted(count), PictureLink("shirt.jpg", "a" * 64)), overwrite=False)
        sizes.append(zipfile.ZipFile(path).getinfo("project.json").file_size)
    assert sizes[1] < 2.1 * sizes[0]


def test_a_file_of_the_first_format_opens(tmp_path: Path) -> None:
    history = painted(4)
    old = {
        "format": 1,
        "picture": {"name": "shirt.jpg", "sha256": "a" * 64, "path": "", "beside": ""},
        "position": 2,
        "steps": [
            {"title": step.title, "detail": step.detail, "document": step.document.to_json()} for step in history.steps
        ],
    }
    path = tmp_path / "old.vitrina"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.json", json.dumps(old, indent=1))
    back = read_project(path, lambda edit: edit)
    assert back.history.steps == history.steps
    assert back.history.position == 2


def broken(change: Any) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(json.dumps(history_to_json(painted(3))))
    change(data)
    return {"format": 2, "picture": {"name": "a.jpg", "sha256": "a" * 64}, **data}


def runs(value: Any) -> Any:
    return lambda data: data["edits"][0]["values"].update(strokes={"items": value})


def deep(depth: int) -> Any:
    return [] if depth == 0 else [deep(depth - 1)]


@pytest.mark.parametrize(
    "change",
    [
        runs([[0, 4]]),
        runs([[-1, 2]]),
        runs([[0, 0]]),
        runs([[0.0, 1]]),
        runs([[True, 1]]),
        runs([[0, 1, 2]]),
        runs([0]),
        runs(7),
        lambda data: data["steps"][1]["document"].update(edits=[3]),
        lambda data: data["steps"][1]["document"].update(edits=[-1]),
        lambda data: data["steps"][1]["document"].update(edits=["0"]),
        lambda data: data["steps"][1].update(document=[]),
        lambda data: data["edits"][0].pop("version"),
        lambda data: data["edits"][0].update(values=[]),
        lambda data: data.update(edits=7),
        lambda data: data.pop("items"),
        lambda data: data.update(items=[deep(400)]),
        lambda data: data.update(position=99),
    ],
)
def test_what_does_not_fit_together_is_refused(tmp_path: Path, change: Any) -> None:
    path = tmp_path / "bad.vitrina"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("project.json", json.dumps(broken(change)))
    with pytest.raises(InputError):
        read_project(path, lambda edit: edit)


def test_lists_cannot_grow_without_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shared_history, "MAX_REFERENCES", 1000)
    data = history_to_json(painted(3))
    data["edits"][0]["values"]["strokes"] = {"items": [[0, 3]] * 400}
    with pytest.raises(ValueError, match="too long"):
        history_from_json(data, lambda edit: edit)
