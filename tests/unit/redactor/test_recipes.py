"""Recipes as files: every operation is a step, and what is wrong is told with its line."""

from __future__ import annotations

import json
import os
import pickle
from pathlib import Path

import pytest

from editor.errors import InputError
from editor.model.document import Document, Edit
from editor.model.json_lines import lines_of
from editor.model.recipe import Recipe, RecipeStep, Seen
from editor.model.recipe_file import RecipeError, to_text, write
from editor.redactor.recipe_schema import recipe_schema
from editor.redactor.recipes import document_for, read_recipe, recipe_of, recipe_of_text
from editor.redactor.registry import registry

FULL = """{
  "format": 2,
  "name": "Shop, white, square",
  "steps": [
    {"operation": "cutout", "values": {"model": "fast"}},
    {"operation": "backdrop", "values": {"color": "#ffffff"}},
    {"operation": "brightness", "autos": ["brightness"], "when": {"shape": "portrait"}}
  ],
  "conditions": [
    {"when": {"doubt_above": 5}, "then": "aside"},
    {"when": {"object": "missing"}, "then": "skip"}
  ],
  "outputs": [
    {"market": "amazon:main", "name": "{stem}_{market}_{n:03}"},
    {"format": "jpeg", "longest": 2000, "quality": 88},
    {"format": "png", "name": "master/{stem}", "steps": [{"operation": "backdrop", "values": {"color": "transparent"}}]}
  ]
}
"""


def test_a_recipe_is_read_and_written_alike() -> None:
    recipe = recipe_of_text(FULL, "r.json")
    assert [step.edit.operation for step in recipe.steps] == ["cutout", "backdrop", "brightness"]
    assert recipe.outputs[1].quality == 88
    assert recipe_of_text(to_text(recipe), "again.json") == recipe
    assert json.loads(to_text(recipe))["steps"][0]["values"] == {"model": "fast"}  # as short as it was


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('"format": 2', '"format": 3', 2, "newer Vitrina"),
        ('"format": 2,', "", 1, "no format"),
        ('"name": "Shop', '"nmae": "Shop', 3, "nmae"),
        ('"operation": "cutout"', '"operation": "cutuot"', 5, "cutuot"),
        ('"model": "fast"', '"modle": "fast"', 5, "modle"),
        ('"color": "#ffffff"', '"color": "white"', 6, "white"),
        ('"autos": ["brightness"]', '"autos": "brightness"', 7, "list"),
        ('"autos": ["brightness"]', '"version": 99', 7, "newer"),
        ('"autos": ["brightness"]', '"autos": ["gamma"]', 7, "gamma"),
        ('"shape": "portrait"', '"shape": "upright"', 7, "landscape"),
        ('"doubt_above": 5', '"doubt_above": 500', 10, "0 to 100"),
        ('{"object": "missing"}', "{}", 11, "asks nothing"),
        ('"then": "skip"', '"then": "burn"', 11, "skip"),
        ("amazon:main", "amazone", 14, "amazone"),
        ("{stem}_{market}", "../{stem}", 14, "below a folder"),
        ('"longest": 2000', '"longest": "big"', 15, "number"),
        ('"quality": 88', '"quality": true', 15, "number"),
        ("    {", "    {,", 5, "JSON"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(old: str, new: str, line: int, said: str) -> None:
    with pytest.raises(RecipeError, match=f"r.json, line {line}: .*{said}") as caught:
        recipe_of_text(FULL.replace(old, new, 1), "r.json")
    again = pickle.loads(pickle.dumps(caught.value))
    assert (str(again), again.line) == (str(caught.value), line)


@pytest.mark.parametrize("text", ["", "null", "[]", '{"format": true}', '{"format": 2, "steps": {}}', "[" * 5000,
                                  '{"format": 2, "steps": [NaN]}', '{"format": 2, "steps": [{}]}', "x" * 5_000_000,
                                  '{"format": 2, "outputs": [' + ",".join(["{}"] * 99) + "]}",
                                  '{"format": 2, "steps": [{"operation": "brightness", "values": {"brightness": '
                                  + "[" * 800 + "]" * 800 + "}}]}"])  # fmt: skip
def test_no_text_is_too_odd(text: str) -> None:
    with pytest.raises(InputError):
        recipe_of_text(text, "r.json")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "r.json").write_bytes(b"\xff\xfe\x00")
    for path in (tmp_path / "r.json", tmp_path / "none.json", tmp_path):
        with pytest.raises(InputError):
            read_recipe(path)


def test_every_operation_is_a_step() -> None:
    steps = [{"operation": name, "values": dict(kind.defaults())} for name, kind in registry().items()]
    recipe = recipe_of_text(json.dumps({"format": 2, "steps": steps}), "all.json")
    assert [step.edit.operation for step in recipe.steps] == list(registry())
    assert {one["properties"]["operation"]["const"] for one in recipe_schema()["$defs"]["step"]["anyOf"]} == set(
        registry()
    )


def test_steps_bring_what_belongs_to_them() -> None:
    recipe = recipe_of_text('{"format": 2, "steps": [{"operation": "cutout"}]}', "r.json")
    names = [edit.operation for edit in document_for(recipe, Seen("a.jpg", (10, 10))).edits]
    assert names == ["backdrop", "cutout", "edge"]


def test_a_preset_of_earlier_versions_is_a_recipe() -> None:
    document = Document("", (Edit("brightness", {"brightness": 20.0}, frozenset({"brightness"})),))
    old = json.dumps({"format": 1, **document.to_json()})
    assert recipe_of_text(old, "bright.json").document == document


def test_what_is_bound_to_one_picture_is_left_out() -> None:
    stroke = {"mode": "erase", "points": [[1, 1]], "size": 10}
    document = Document(
        "picture",
        (
            Edit("brightness", {"brightness": 20.0}, artefacts={"a": "b"}),
            Edit("crop", {"area": (0, 0, 10, 10)}),
            Edit("contrast", {"contrast": 0.0}),
            Edit("place", {"width": 500.0, "object": (0.1, 0.1, 0.9, 0.9)}),
            Edit("mask_strokes", {"strokes": (stroke,)}),
            Edit("gamma", {"gamma": 1.2}, enabled=False),
        ),
    )
    recipe = recipe_of(document, "mine")
    assert [step.edit.operation for step in recipe.steps] == ["brightness", "place"]
    assert recipe.steps[1].edit.autos == {"object"}
    assert not recipe.steps[0].edit.artefacts
    assert "object" not in recipe.steps[1].edit.values


def test_pictures_are_named_beside_the_recipe(tmp_path: Path, pictures: Path) -> None:
    (tmp_path / "wall.jpg").write_bytes((pictures / "grass.jpg").read_bytes())
    step = {"operation": "backdrop", "values": {"kind": "picture", "picture": {"path": "wall.jpg"}}}
    (tmp_path / "r.json").write_text(json.dumps({"format": 2, "steps": [step]}))
    used = read_recipe(tmp_path / "r.json").steps[0].edit.values["picture"]
    assert Path(used["path"]) == tmp_path / "wall.jpg"
    assert len(used["picture"]) == 64
    (tmp_path / "wall.jpg").unlink()
    with pytest.raises(RecipeError, match=r"line 1: wall\.jpg cannot be read"):
        read_recipe(tmp_path / "r.json")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "wall.jpg")  # to read it would wait for ever
        with pytest.raises(RecipeError, match=r"line 1: wall\.jpg cannot be read"):
            read_recipe(tmp_path / "r.json")


def test_writing_does_not_replace_by_itself(tmp_path: Path) -> None:
    recipe = Recipe("a", (RecipeStep(Edit("brightness", {"brightness": 1.0})),))
    write(tmp_path / "r.json", recipe, overwrite=False)
    assert read_recipe(tmp_path / "r.json") == recipe


def test_lines_are_those_of_the_values() -> None:
    text = '{\n "a": [1,\n 2, {"b\\"":\n 3}],\n "c": {}\n}'
    assert lines_of(text) == {
        (): 1, ("a",): 2, ("a", 0): 2, ("a", 1): 3, ("a", 2): 3, ("a", 2, 'b"'): 3, ("c",): 5,
    }  # fmt: skip
