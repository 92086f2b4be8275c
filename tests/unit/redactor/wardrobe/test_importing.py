"""Folders and tables into a wardrobe, by the shipped networks where a picture is good."""

from __future__ import annotations

import errno
import os
import shutil
from pathlib import Path

import pytest

from editor.errors import Cancelled
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.output_image import OutputImage, WriteOptions
from editor.model.wardrobe import WardrobeItem
from editor.paths import models_folder
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.redactor.wardrobe.filing import Filing
from editor.redactor.wardrobe.importing import Entry, Importing, entries, said

from .conftest import Closet


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.read(lemmas=no_lemmas)


@pytest.fixture(scope="module")
def filing(tmp_path_factory: pytest.TempPathFactory) -> Filing:
    networks = NetworkPool(Catalog(models_folder(), tmp_path_factory.mktemp("none")), "cpu", 1)
    return Filing(networks, model="fast", fits=False)


@pytest.fixture
def folder(tmp_path: Path, pictures: Path) -> Path:
    """Two garments, one of them again in another file and again in other bytes, and what is none."""
    made = tmp_path / "photos"
    (made / "more").mkdir(parents=True)
    shutil.copy(pictures / "hat.jpg", made / "a hat.jpg")
    shutil.copy(pictures / "hat.jpg", made / "more" / "again.jpg")
    frame = InputImage.read(pictures / "hat.jpg").frame
    OutputImage(Frame(frame.rgb)).write(made / "b as a png.png", WriteOptions("png"), overwrite=False)
    shutil.copy(pictures / "dress.jpg", made / "c.jpg")
    (made / "d broken.jpg").write_bytes((pictures / "dress.jpg").read_bytes()[:500])
    (made / "e text.png").write_text("no picture")
    (made / ".hidden.jpg").write_text("not looked at")
    (made / "notes.txt").write_text("not looked at")
    return made


def test_a_folder_is_taken_in_and_what_cannot_be_is_told(
    closet: Closet, folder: Path, filing: Filing, lexicon: Lexicon
) -> None:
    wanted, refused = entries([folder])
    assert refused == []
    assert len(wanted) == 6
    told: list[int] = []
    done = Importing(closet.wardrobe, filing, lexicon).run(wanted, on_taken=lambda count, _: told.append(count))
    states = {taken.path.name: taken.state for taken in done.taken}
    assert states == {
        "a hat.jpg": "added",
        "b as a png.png": "looks the same",
        "c.jpg": "added",
        "d broken.jpg": "refused",
        "e text.png": "refused",
        "again.jpg": "same file",
    }
    assert told == [1, 2, 3, 4, 5, 6]
    assert not done.stopped
    assert {one.number for one in done.of("same file", "looks the same")} == {done.of("added")[0].number}
    assert all(one.error is not None for one in done.of("refused"))
    assert closet.wardrobe.count() == 2


def test_it_goes_on_where_it_was_stopped(closet: Closet, folder: Path, filing: Filing, lexicon: Lexicon) -> None:
    wanted = [Entry(folder / "a hat.jpg"), Entry(folder / "c.jpg")]
    enough = [False]
    first = Importing(closet.wardrobe, filing, lexicon).run(
        wanted, lambda: enough[0], lambda done, _: enough.__setitem__(0, True)
    )
    assert first.stopped
    assert [one.state for one in first.taken] == ["added"]
    second = Importing(closet.wardrobe, filing, lexicon).run(wanted)
    assert [one.state for one in second.taken] == ["same file", "added"]
    with pytest.raises(Cancelled):
        Importing(closet.wardrobe, filing, lexicon).take(Entry(folder / "b as a png.png"), lambda: True)


def test_twins_are_kept_where_that_is_wanted(closet: Closet, folder: Path, filing: Filing, lexicon: Lexicon) -> None:
    importing = Importing(closet.wardrobe, filing, lexicon, keeps_twins=True)
    done = importing.run([Entry(folder / "a hat.jpg"), Entry(folder / "b as a png.png")])
    assert [one.state for one in done.taken] == ["added", "added"]


def test_a_table_says_more(closet: Closet, folder: Path, filing: Filing, lexicon: Lexicon) -> None:
    table = folder / "list.csv"
    table.write_text(
        "File;Title;category;price;season;tags;stars;colour\n"
        "c.jpg;Літня сукня;сарафан;1 299,50 грн;літо;red, party;4;blue\n"
        "missing.jpg;;;;;;;\n"
        ";no picture;hat;;;;;\n",
        "utf-8-sig",
    )
    wanted, refused = entries([table, folder / "nowhere", folder / "e text.png"])
    assert refused == []
    taken = Importing(closet.wardrobe, filing, lexicon).run(wanted).taken
    assert [one.state for one in taken] == ["added", "refused", "refused", "refused", "refused"]
    assert "Row 4 of list.csv names no picture." in str(taken[2].error)
    item = closet.wardrobe.item(taken[0].number)
    assert (item.name, item.category, item.price, item.currency) == ("Літня сукня", "sundress", 1299.5, "UAH")
    assert (item.seasons, item.tags, item.stars, item.asked) == (("summer",), ("red", "party"), 4, True)
    assert item.kind == "dress"


def test_what_is_no_table_or_no_folder_of_pictures(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "x.csv").write_text("name,price\nhat,3\n")
    (tmp_path / "y.csv").write_bytes(b"\xff\xfe\x00")
    wanted, refused = entries([tmp_path / "empty", tmp_path / "x.csv", tmp_path / "y.csv"])
    assert wanted == []
    assert ["no pictures" in str(refused[0].error), "no column" in str(refused[1].error)] == [True, True]
    assert "no table" in str(refused[2].error)


def test_folders_that_cannot_be_opened_are_told_beside_those_that_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "shut").mkdir()
    (tmp_path / "a.jpg").touch()
    opened = os.scandir

    def scandir(path: str) -> object:  # root may open all: permissions alone would not shut it
        if os.fspath(path).endswith("shut"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return opened(path)

    monkeypatch.setattr(os, "scandir", scandir)
    wanted, refused = entries([tmp_path, tmp_path / ("n" * 300), tmp_path / "shut"])
    assert [one.path.name for one in wanted] == ["a.jpg", "n" * 300]
    assert [one.path.name for one in refused] == ["shut", "shut"]
    assert "cannot be opened" in str(refused[0].error)


@pytest.mark.parametrize(
    ("text", "category"),
    [("Handbag", "bag"), ("сумка шкіряна", "bag"), ("шарф", "scarf"), ("围巾", "scarf"), ("belted coat", "coat")],
)
def test_accessories_of_a_row(text: str, category: str, lexicon: Lexicon) -> None:
    assert said(WardrobeItem(), {"category": text}, lexicon)[0].category == category


def test_what_only_begins_like_an_accessory(lexicon: Lexicon) -> None:
    assert said(WardrobeItem(), {"category": "baggy"}, lexicon)[0].category == ""
    assert said(WardrobeItem(), {"pattern": "принт"}, lexicon)[0].pattern == "printed"
    assert said(WardrobeItem(), {"pattern": "floral print"}, lexicon)[0].pattern == "floral"


def test_without_networks_nothing_is_looked_at_again(closet: Closet, tmp_path: Path) -> None:
    closet.put("hat")
    before = closet.wardrobe.revision
    assert Filing(NetworkPool(Catalog(tmp_path, tmp_path), "cpu", 1)).look_again(closet.wardrobe) == 0
    assert closet.wardrobe.revision == before


def test_words_of_a_row(lexicon: Lexicon) -> None:
    item, notes = said(
        WardrobeItem(category="shirt", doubt=0.9),
        {
            "category": "джинси", "pattern": "in Streifen", "material": "лён", "sleeves": "long", "length": "midi",
            "stars": "many", "price": "free", "favourite": "так", "made": "x", "currency": "eur",
        },
        lexicon,
    )  # fmt: skip
    assert (item.category, item.material, item.sleeves, item.length) == ("jeans", "linen", "long", "midi")
    assert item.favourite
    assert item.currency == "EUR"
    assert not item.is_unsure
    assert [str(note).split()[2] for note in notes] == ["pattern", "stars", "price"]
