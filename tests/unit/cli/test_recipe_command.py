"""`vitrina recipe`: the schema, the check, and a recipe of a project."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from editor.cli.main import run
from editor.model.document import Document, Edit, History, Step
from editor.model.project_file import PictureLink, Project, write_project
from editor.redactor.recipes import read_recipe

SHA = hashlib.sha256(b"x").hexdigest()
GOOD = '{"format": 2, "steps": [{"operation": "brightness", "values": {"brightness": 5}}]}'


def vitrina(*arguments: object) -> int:
    return run(["recipe", *map(str, arguments)], lambda files: 0)


def test_the_check_goes_through_all_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "good.json").write_text(GOOD)
    (tmp_path / "bad.json").write_text(GOOD.replace("5}", "5000}"))
    assert vitrina("check", tmp_path / "bad.json", tmp_path / "good.json") == 1
    told = capsys.readouterr()
    assert told.out == f"{tmp_path / 'good.json'}: 1 step, 0 conditions, 1 file a picture\n"
    assert told.err.startswith("vitrina: bad.json, line 1: Brightness cannot be 5000")
    assert vitrina("check", tmp_path / "good.json") == 0


def test_the_schema_is_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert vitrina("schema") == 0
    schema = json.loads(capsys.readouterr().out)
    brightness = next(
        one for one in schema["$defs"]["step"]["anyOf"] if one["properties"]["operation"] == {"const": "brightness"}
    )
    value = brightness["properties"]["values"]["properties"]["brightness"]
    assert (value["minimum"], value["maximum"]) == (-100, 100)
    assert brightness["properties"]["autos"]["items"] == {"enum": ["brightness"]}


def test_a_project_becomes_a_recipe(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    history = History(Step(Document(SHA), "Opened"))
    edits = Edit("brightness", {"brightness": 20.0}), Edit("crop", {"area": (0, 0, 5, 5)})
    history.push(Step(Document(SHA, edits), "Brightness"))
    write_project(tmp_path / "shirt.vitrina", Project(history, PictureLink("a.jpg", SHA), b"x", {}), overwrite=False)
    out = tmp_path / "shop.json"
    assert vitrina("from-project", tmp_path / "shirt.vitrina", "-o", out) == 0
    recipe = read_recipe(out)
    assert (recipe.name, [step.edit.operation for step in recipe.steps]) == ("shirt", ["brightness"])
    assert vitrina("from-project", tmp_path / "shirt.vitrina", "-o", out) == 1  # it is there already
    capsys.readouterr()
    assert vitrina("from-project", tmp_path / "shirt.vitrina", "--name", "Brighter") == 0
    assert json.loads(capsys.readouterr().out)["name"] == "Brighter"
