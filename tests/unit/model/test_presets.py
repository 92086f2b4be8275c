"""Presets: settings under a name, for one person, without what is bound to one picture."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.errors import InputError
from editor.model.document import Document, Edit
from editor.model.presets import Presets
from editor.redactor.recipes import known

BRIGHT = Document(
    "picture", (Edit("brightness", {"brightness": 20.0}, frozenset({"brightness"}), artefacts={"a": "b"}),)
)


def test_a_preset_comes_back_without_its_picture(tmp_path: Path) -> None:
    presets = Presets(tmp_path / "presets")
    presets.save("Світлий 明亮", BRIGHT)
    assert presets.names() == ("Світлий 明亮",)
    back = presets.load("Світлий 明亮", known())
    assert back == BRIGHT.as_recipe()
    assert back.picture == ""
    assert back.edits[0].artefacts == {}
    assert back.edits[0].autos == {"brightness"}


def test_each_person_has_own_ones(tmp_path: Path) -> None:
    mine, yours = Presets(tmp_path / "1"), Presets(tmp_path / "2")
    mine.save("Bright", BRIGHT)
    assert yours.names() == ()


def test_the_same_name_replaces_and_deleting_forgets(tmp_path: Path) -> None:
    presets = Presets(tmp_path)
    presets.save("Bright", BRIGHT)
    presets.save("Bright", Document())
    assert presets.load("Bright", known()).edits == ()
    presets.delete("Bright")
    presets.delete("Bright")
    assert presets.names() == ()


@pytest.mark.parametrize("name", ["", "  ", "../up", "a/b", "a\\b", ".hidden", "x" * 61, "a\nb", 'a"b'])
def test_names_that_files_cannot_have_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="name of a preset"):
        Presets(tmp_path / "presets").save(name, BRIGHT)
    assert not (tmp_path / "presets").exists()


def test_presets_of_earlier_versions_are_read(tmp_path: Path) -> None:
    (tmp_path / "old.json").write_text(json.dumps({"format": 1, **BRIGHT.as_recipe().to_json()}))
    assert Presets(tmp_path).load("old", known()) == BRIGHT.as_recipe()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"edits": 3}', "[" * 100_000])
def test_damaged_files_are_said(tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.json").write_text(content)
    with pytest.raises(InputError):
        Presets(tmp_path).load("bad", known())
