"""Documents and their history: equal whatever the order of clicks, and nothing is ever lost before a new edit."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.errors import InputError
from editor.model.document import Document, Edit, History, Step

names = st.sampled_from(["brightness", "contrast", "crop", "cutout"])
numbers = st.floats(-100, 100)
changes = st.lists(st.tuples(names, numbers), min_size=1, max_size=8)


def made(pairs: list[tuple[str, float]]) -> Document:
    document = Document("sha")
    for name, number in pairs:
        document = document.with_values(name, {"amount": number})
    return document


@given(changes)
def test_the_order_of_clicks_does_not_matter(pairs: list[tuple[str, float]]) -> None:
    last = dict(pairs)  # of several on one operation the last one counts
    assert made(pairs) == made(list(reversed(last.items())))


@given(changes)
def test_a_document_survives_json(pairs: list[tuple[str, float]]) -> None:
    document = made(pairs)
    assert Document.from_json(json.loads(json.dumps(document.to_json()))) == document


def test_lists_come_back_as_tuples() -> None:
    document = Document().with_values("curves", {"rgb": ((0.0, 0.0), (1.0, 1.0))})
    assert Document.from_json(json.loads(json.dumps(document.to_json()))) == document


@pytest.mark.parametrize("data", [{}, {"edits": 3}, {"edits": [{}]}, {"edits": [{"operation": "a", "values": 3}]}])
def test_what_is_no_document_is_refused(data: dict[str, object]) -> None:
    with pytest.raises(InputError):
        Document.from_json(data)


def test_values_set_again_replace_and_others_stay() -> None:
    document = Document().with_values("edge", {"feather": 2.0}).with_values("edge", {"shift": -1.0})
    edit = document.with_values("edge", {"feather": 3.0}).edit("edge")
    assert edit is not None
    assert dict(edit.values) == {"feather": 3.0, "shift": -1.0}


def test_a_value_set_by_hand_is_no_longer_automatic() -> None:
    document = Document().with_values("contrast", {"amount": 8.0}, autos=["amount"])
    edit = document.with_values("contrast", {"amount": 9.0}).edit("contrast")
    assert edit is not None
    assert edit.autos == frozenset()


def test_a_recipe_leaves_behind_what_is_bound_to_the_picture() -> None:
    document = Document("sha", (Edit("cutout", {}, artefacts={"mask": "key"}),))
    recipe = document.as_recipe()
    assert recipe.picture == ""
    assert recipe.edits[0].artefacts == {}


def test_artefacts_are_pinned_to_edits_that_exist() -> None:
    document = Document("sha", (Edit("cutout"),)).with_artefacts({"cutout": {"mask": "key"}, "gone": {"a": "b"}})
    assert [dict(edit.artefacts) for edit in document.edits] == [{"mask": "key"}]


@given(changes, st.data())
def test_undo_and_redo_walk_the_same_path(pairs: list[tuple[str, float]], data: st.DataObject) -> None:
    history = History(Step(Document("sha"), "Opened"))
    for name, number in pairs:
        history.push(Step(history.document.with_values(name, {"amount": number}), name))
    steps = [step.document for step in history.steps]
    back = data.draw(st.integers(0, len(steps)))
    for _ in range(back):
        history.undo()
    assert history.document == steps[max(0, len(steps) - 1 - back)]
    for _ in range(back):
        history.redo()
    assert history.document == steps[-1]
    assert [step.document for step in history.steps] == steps


def test_a_new_edit_drops_what_was_undone() -> None:
    history = History(Step(Document(), "Opened"))
    for amount in (1.0, 2.0, 3.0):
        history.push(Step(history.document.with_values("contrast", {"amount": amount}), "Contrast"))
    history.go(1)
    history.push(Step(history.document.with_values("contrast", {"amount": 9.0}), "Contrast"))
    assert [step.document.edit("contrast") is not None for step in history.steps] == [False, True, True]
    assert not history.can_redo


def test_a_step_that_changes_nothing_is_none() -> None:
    history = History(Step(Document(), "Opened"))
    history.push(Step(Document(), "Nothing"))
    assert len(history.steps) == 1


def test_a_position_outside_the_steps_is_refused() -> None:
    with pytest.raises(ValueError, match="position"):
        History.restored([Step(Document(), "Opened")], 1)
