"""The looks at hand: shipped ones, those of the computer and those of one person."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError
from editor.model.colour_table import ColourTable
from editor.paths import resources_folder
from editor.redactor.looks import LookCatalog, imported_name
from editor.redactor.operations.look import NONE, Look

SHIPPED = [name for name, _ in Look.parameter("look").choices if name != NONE]
TABLE = ColourTable(lattice=1 - ColourTable.identity(3).lattice)


@pytest.fixture
def catalog(tmp_path: Path) -> LookCatalog:
    return LookCatalog([tmp_path / "all", tmp_path / "mine"])


def names(catalog: LookCatalog) -> list[str]:
    return [look.name for look in catalog.looks()]


def test_every_shipped_look_has_its_file_and_no_file_is_left_over(catalog: LookCatalog) -> None:
    assert names(catalog) == SHIPPED
    assert {path.stem for path in (resources_folder() / "looks").glob("*")} == set(SHIPPED)
    for look in catalog.looks():
        assert look.table().title == look.title
        assert Look.complete(look.values())["table"]


def test_an_added_look_is_kept_and_forgotten(catalog: LookCatalog, tmp_path: Path) -> None:
    look = catalog.add("  Sea side ", TABLE)
    assert look.path == tmp_path / "mine" / "Sea side.cube"
    assert names(catalog) == [*SHIPPED, "Sea side"]
    assert np.array_equal(catalog.find("sea SIDE").table().lattice, TABLE.lattice)
    catalog.remove(look)
    catalog.remove(look)
    assert names(catalog) == SHIPPED
    catalog.remove(catalog.find("warm"))
    assert names(catalog) == SHIPPED


def test_a_persons_own_look_goes_before_one_of_the_computer(catalog: LookCatalog, tmp_path: Path) -> None:
    LookCatalog([tmp_path / "all"]).add("Sea", ColourTable.identity())
    assert names(catalog)[-1] == "Sea"
    catalog.add("sea", TABLE)
    assert names(catalog)[len(SHIPPED) :] == ["sea"]
    assert catalog.find("Sea").path == tmp_path / "mine" / "sea.cube"


@pytest.mark.parametrize("name", ["", " ", "a/b", "..", "x" * 61, "a\nb", "warm", "Film-like", "none"])
def test_names_that_cannot_be_are_refused(catalog: LookCatalog, name: str) -> None:
    with pytest.raises(InputError):
        catalog.add(name, TABLE)


def test_favourites_are_kept(catalog: LookCatalog, tmp_path: Path) -> None:
    assert catalog.favourites() == frozenset()
    catalog.set_favourite("warm", True)
    catalog.set_favourite("film", True)
    catalog.set_favourite("warm", False)
    assert LookCatalog([tmp_path / "mine"]).favourites() == {"film"}
    for damage in ("", "{", "{}", "[1, null]", "\x00" * 10):
        (tmp_path / "mine" / "favourites.json").write_text(damage)
        assert catalog.favourites() == frozenset()


def test_a_damaged_file_is_told_only_when_it_is_used(catalog: LookCatalog, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "bad.cube").write_bytes(b"\0garbage")
    with pytest.raises(InputError, match="not a table"):
        catalog.find("bad").values()


@pytest.mark.parametrize(
    ("title", "file", "wanted"), [("My film", "a", "My film"), ("a/b", "c", "c"), ("", "?", "Table")]
)
def test_what_an_imported_look_is_called(title: str, file: str, wanted: str) -> None:
    assert imported_name(Path(f"{file}.cube"), ColourTable(lattice=TABLE.lattice, title=title)) == wanted
