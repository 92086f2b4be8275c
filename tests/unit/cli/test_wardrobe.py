"""`vitrina wardrobe`: add, list, search, remove, export, restore."""

from __future__ import annotations

import json
import shutil
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from editor.cli.console import UsageError
from editor.cli.wardrobe import ACTS, wardrobe
from editor.errors import InputError
from editor.model.accounts.hasher import Argon2Hasher
from editor.model.design import Colour
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.user import GUEST
from editor.model.user_store import UserStore
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe, wardrobe_folder
from editor.paths import data_folder
from editor.redactor.design.shades import lab_of


def put(**values: object) -> WardrobeItem:
    frame = Frame(np.zeros((4, 4, 3), np.uint8), np.full((4, 4), 255, np.uint8))
    with closing(Wardrobe(wardrobe_folder(GUEST, data_folder()))) as kept:
        return kept.add(WardrobeItem(**values), frame, frame)


def coloured(name: str) -> tuple[NamedColour, ...]:
    return (NamedColour(name, "", 1.0, lab_of(Colour(name))),)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Any:
    """`run(*arguments)`: the exit code and the lines that were printed."""

    def act(*arguments: object) -> tuple[int, list[str]]:
        capsys.readouterr()
        return wardrobe([str(argument) for argument in arguments]), capsys.readouterr().out.splitlines()

    return act


def test_pictures_are_added_once(run: Any, pictures: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    shutil.copy(pictures / "hat.jpg", folder)
    (folder / "broken.jpg").write_bytes(b"\xff\xd8\xff")
    assert wardrobe(["add", str(folder), "--model", "fast"]) == 1
    told = capsys.readouterr()
    assert "broken.jpg" in told.err
    assert "hat.jpg: 1  hat" in told.out
    assert told.out.splitlines()[-1] == "1 added"
    code, lines = run("add", folder / "hat.jpg", "--json")
    assert code == 0
    (line,) = map(json.loads, lines)
    assert (line["command"], line["status"], line["state"], line["number"]) == ("wardrobe add", "done", "same file", 1)


def test_things_are_listed_and_sought(run: Any) -> None:
    put(name="Old hat", category="hat", colours=coloured("red"), asked=True, price=5.0, currency="EUR")
    put(name="Gown", category="dress", colours=coloured("blue"), doubt=0.9, tags=("new",))
    assert run("list") == (0, ["1  hat, red, 5 EUR, Old hat", "2  dress?, blue, Gown"])
    assert run("list", "--unsure", "--category", "dress", "--category", "hat")[1] == ["2  dress?, blue, Gown"]
    assert run("list", "--tag", "old")[1] == ["nothing there"]
    line = json.loads(run("list", "--limit", 1, "--sort", "name", "--json")[1][0])
    assert (line["command"], line["item"]["name"]) == ("wardrobe list", "Gown")
    code, lines = run("search", "синя сукня zzz")
    assert code == 0
    assert lines[0].endswith("2  dress?, blue, Gown")
    assert lines[-1] == "not found: zzz"
    assert json.loads(run("search", "red hat", "--json")[1][0])["why"] == ["hat", "red"]
    assert run("search", "--like", 1)[1] == ["0.60  2  dress?, blue, Gown"]  # of one shape: looked at now
    assert run("search", "--like", 1, "--in", "dark blue")[1] == ["nothing found"]


def test_things_are_removed_and_put_back(run: Any) -> None:
    put(name="Hat")
    assert run("remove", 1) == (0, ["1  unknown?, Hat  (removed)"])
    assert run("list")[1] == ["nothing there"]
    with pytest.raises(UsageError, match="no item 1"):
        wardrobe(["remove", "1"])
    assert run("remove", 1, "--undo") == (0, ["1  unknown?, Hat  (there)"])


def test_a_wardrobe_is_exported(run: Any, tmp_path: Path) -> None:
    put(name="Hat", category="hat").picture.unlink()
    put(name="Gown", category="dress")
    code, lines = run("export", "-o", tmp_path / "out", "--json")
    assert code == 0
    assert (json.loads(lines[0])["items"], json.loads(lines[0])["missing"]) == (2, [1])
    assert [path.name for path in (tmp_path / "out" / "pictures").iterdir()] == ["00002.webp"]


def test_a_copy_is_brought_back(run: Any) -> None:
    folder = put(name="Hat").picture.parents[1]
    assert run("list")[1] == ["1  unknown?, Hat"]  # the first opening of the day makes the copy
    (folder / "wardrobe.sqlite3").write_bytes(b"damaged" * 1000)
    with pytest.raises(InputError, match="vitrina wardrobe restore"):
        wardrobe(["list"])
    code, lines = run("restore")
    assert code == 0
    assert "is the copy; the old one is wardrobe-damaged-" in lines[0]
    assert run("list")[1] == ["1  unknown?, Hat"]


def test_each_person_has_one(run: Any) -> None:
    put(name="Hat")
    cheap = Argon2Hasher(time_cost=1, memory_cost=8, parallelism=1)
    UserStore(data_folder() / "accounts", cheap).register("Olena", "olena@studio.com", "tulip 7 maple")
    assert run("list", "--user", "olena") == (0, ["nothing there"])
    with pytest.raises(UsageError, match="Nobody is called"):
        wardrobe(["list", "--user", "Taras"])


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["wear"], ["search"], ["search", "hat", "--like", "1"], ["search", "hat", "--in", "red"],
        ["search", "--like", "1", "--in", "ultra"], ["list", "--sort", "smell"], ["list", "--color", "plaid"],
    ],
)  # fmt: skip
def test_wrong_usage(arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as end:
        wardrobe(arguments)
    assert end.value.code == 2


@pytest.mark.parametrize("act", ACTS)
def test_every_act_tells_what_it_does(act: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        wardrobe([act, "--help"])
    assert end.value.code == 0
    assert f"vitrina wardrobe {act}" in capsys.readouterr().out
