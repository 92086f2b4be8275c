"""A wardrobe kept in a folder: real SQLite, real pictures."""

import os
import sqlite3
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from editor.errors import InputError, OutputError, ValueRangeError
from editor.model.frame import Frame
from editor.model.input_image import InputImage
from editor.model.named_colour import NamedColour
from editor.model.source_type import SourceType
from editor.model.user import GUEST
from editor.model.wardrobe import Filter, WardrobeItem, changed
from editor.model.wardrobe_database import (
    COPY,
    MIGRATIONS,
    NAME,
    NEIGHBOURS,
    WardrobeListError,
    WardrobeMissingError,
    bring_back,
)
from editor.model.wardrobe_store import Wardrobe, wardrobe_folder

RED = NamedColour("red", "dark", 0.8, (40.0, 60.0, 40.0))
BLUE = NamedColour("blue", "", 0.6, (40.0, 10.0, -60.0))
GREY = NamedColour("grey", "", 0.9, (55.0, 0.0, 0.0))


def frame(side: int = 16) -> Frame:
    rgb = np.zeros((side, side, 3), np.uint8)
    rgb[..., 0] = np.arange(side) * 8
    alpha = np.full((side, side), 255, np.uint8)
    alpha[:4] = 0
    return Frame(rgb, alpha)


@pytest.fixture
def wardrobe(tmp_path: Path):
    with closing(Wardrobe(tmp_path / "wardrobe")) as made:
        yield made


def put(wardrobe: Wardrobe, **values: object) -> WardrobeItem:
    return wardrobe.add(WardrobeItem(**values), frame(), frame(8))


def test_an_item_comes_back_as_it_was_kept(wardrobe: Wardrobe) -> None:
    kept = put(
        wardrobe,
        name="Summer dress",
        category="dress",
        kind="dress",
        doubt=0.25,
        colours=(RED, GREY),
        pattern="dots",
        material="linen",
        seasons=("summer",),
        sleeves="short",
        length="midi",
        formality=2,
        notes="from the market",
        price=19.5,
        currency="EUR",
        link="https://example.org/1",
        tags=("holiday", 'with "quotes"'),
        favourite=True,
        stars=4,
        sha256="ab" * 32,
        source="dress.jpg",
        found={"category": "dress"},
    )
    assert wardrobe.item(kept.number) == kept
    assert wardrobe.items() == (kept,)
    assert kept.number > 0
    assert kept.added.tzinfo is not None
    picture = InputImage.read(kept.picture).frame
    assert picture.size == (16, 16)
    assert picture.alpha is not None
    assert picture.alpha[0, 0] == 0
    assert InputImage.read(kept.thumbnail).frame.size == (8, 8)


def test_a_made_picture_says_so(wardrobe: Wardrobe) -> None:
    kept = put(wardrobe, made=SourceType.COMPOSITE_TRAINED)
    assert SourceType.COMPOSITE_TRAINED.encode() in kept.picture.read_bytes()
    assert SourceType.COMPOSITE_TRAINED.encode() in kept.thumbnail.read_bytes()


def test_it_is_there_when_opened_again_and_elsewhere(tmp_path: Path) -> None:
    with closing(Wardrobe(tmp_path / "one")) as first:
        put(first, name="Coat")
    (tmp_path / "one").rename(tmp_path / "other")
    with closing(Wardrobe(tmp_path / "other")) as second:
        (item,) = second.items()
        assert item.name == "Coat"
        assert item.picture.is_file()
        assert item.picture.is_relative_to(tmp_path / "other")


def test_what_is_corrected_need_not_be_asked(wardrobe: Wardrobe) -> None:
    item = put(wardrobe, category="shirt", doubt=0.9, found={"category": "shirt"})
    assert item.is_unsure
    assert not wardrobe.change(item.number, name="Mine").asked
    mended = wardrobe.change(item.number, category="blouse", tags=(" a ", "a", ""), seasons=("winter", "spring"))
    assert mended.asked
    assert not mended.is_unsure
    assert mended.tags == ("a",)
    assert mended.seasons == ("spring", "winter")
    assert mended.found == {"category": "shirt"}
    assert wardrobe.item(item.number) == mended


def test_values_that_are_none_are_refused(wardrobe: Wardrobe) -> None:
    item = put(wardrobe)
    with pytest.raises(ValueRangeError, match="category"):
        wardrobe.change(item.number, category="spaceship")
    with pytest.raises(ValueRangeError, match="stars"):
        wardrobe.change(item.number, stars=6)
    with pytest.raises(ValueRangeError, match="price"):
        wardrobe.change(item.number, price=-1.0)
    with pytest.raises(ValueRangeError, match="currency"):
        wardrobe.change(item.number, currency="Euros")
    with pytest.raises(TypeError):
        changed(item, sha256="x")
    with pytest.raises(InputError, match="no item 99"):
        wardrobe.change(99, name="x")
    assert wardrobe.item(item.number) == item


def test_filters(wardrobe: Wardrobe) -> None:
    red = put(wardrobe, name="Жовта сукня", category="dress", colours=(RED,), seasons=("summer",), price=10.0, stars=5)
    blue = put(wardrobe, category="jeans", colours=(BLUE, GREY), pattern="plain", tags=("work", "old"), favourite=True)
    doubted = put(
        wardrobe, doubt=0.95, made=SourceType.COMPOSITE_TRAINED, notes="连衣裙 of silk", formality=3, sleeves="long"
    )

    def found(**values: object) -> list[int]:
        return sorted(wardrobe.numbers(Filter(**values)))

    assert found(categories=("dress", "jeans")) == [red.number, blue.number]
    assert found(colours=("grey",)) == [blue.number]
    assert found(colours=("blue", "red")) == [red.number, blue.number]
    assert found(seasons=("summer",)) == [red.number]
    assert found(tags=("work", "old")) == [blue.number]
    assert found(tags=("work", "new")) == []
    assert found(favourite=True) == [blue.number]
    assert found(made=True) == [doubted.number]
    assert found(made=False) == [red.number, blue.number]
    assert found(stars=4) == [red.number]
    assert found(prices=(5, 15)) == [red.number]
    assert found(formalities=(3, 4)) == [doubted.number]
    assert found(sleeves=("long",)) == [doubted.number]
    assert found(unsure=True, categories=("",)) == [doubted.number]
    assert found(text="ЖОВТ сук") == [red.number]
    assert found(text="衣裙") == [doubted.number]
    assert found(text='"* OR -') == []
    assert found(text="!?") == []
    assert wardrobe.count(Filter(patterns=("plain",))) == 1
    assert wardrobe.count() == 3


def test_sorting_and_pages(wardrobe: Wardrobe) -> None:
    dear = put(wardrobe, name="b", price=30.0, colours=(BLUE,))
    cheap = put(wardrobe, name="A", price=3.0, colours=(GREY,))
    free = put(wardrobe, name="", colours=(RED,))
    assert wardrobe.numbers(sort="price") == (cheap.number, dear.number, free.number)
    assert wardrobe.numbers(sort="price", descending=True) == (dear.number, cheap.number, free.number)
    assert wardrobe.numbers(sort="name") == (cheap.number, dear.number, free.number)
    assert wardrobe.numbers(sort="colour") == (free.number, dear.number, cheap.number)
    assert wardrobe.items(sort="added", descending=True, limit=1, offset=1) == (cheap,)
    assert wardrobe.items_of((free.number, 77, dear.number)) == (free, dear)


def test_what_is_not_known_comes_last_either_way(wardrobe: Wardrobe) -> None:
    bare = put(wardrobe).number
    rated = put(wardrobe, stars=2, colours=(BLUE,)).number
    for sort in ("colour", "stars"):
        assert wardrobe.numbers(sort=sort) == wardrobe.numbers(sort=sort, descending=True) == (rated, bare)


def test_names_that_no_file_can_hold_are_kept_as_far_as_they_go(wardrobe: Wardrobe) -> None:
    kept = put(wardrobe, name="robe \udce9t\udce9", source="/old/\udce9.jpg")
    assert (kept.name, kept.source) == ("robe ?t?", "/old/?.jpg")
    assert wardrobe.change(kept.number, notes="\ud83d", tags=("\udcff",)) == wardrobe.item(kept.number)
    assert wardrobe.item(kept.number).tags == ("?",)
    assert wardrobe.numbers(Filter(tags=("\udcff",))) == (kept.number,)


def test_words_are_found_however_unicode_writes_them(wardrobe: Wardrobe) -> None:
    composed, decomposed = "caf\u00e9s", "cafe\u0301s"
    numbers = (put(wardrobe, name=composed).number, put(wardrobe, name=decomposed).number)
    assert wardrobe.numbers(Filter(text=composed)) == wardrobe.numbers(Filter(text=decomposed)) == numbers


def test_what_is_removed_can_be_put_back_until_it_is_forgotten(wardrobe: Wardrobe) -> None:
    item = put(wardrobe, name="Scarf", sha256="11" * 32)
    wardrobe.remove([item.number, 500])
    assert wardrobe.count() == 0
    assert wardrobe.of_file("11" * 32) == 0
    with pytest.raises(InputError):
        wardrobe.item(item.number)
    wardrobe.restore([item.number])
    assert wardrobe.items() == (item,)
    assert wardrobe.of_file("11" * 32) == item.number
    wardrobe.remove([item.number])
    with closing(sqlite3.connect(wardrobe.folder / NAME)) as raw, raw:
        raw.execute("UPDATE item SET removed = removed - 31 * 24 * 3600")
    with closing(Wardrobe(wardrobe.folder)) as a_month_later:
        a_month_later.restore([item.number])
        assert a_month_later.count() == 0
        assert list((wardrobe.folder / "pictures").iterdir()) == []
        assert put(a_month_later).number > item.number


def test_vectors_and_hashes(wardrobe: Wardrobe) -> None:
    vector = np.arange(4, dtype=np.float16)
    one = wardrobe.add(WardrobeItem(), frame(), frame(8), hash=b"12345678", vector=("net", vector))
    two = put(wardrobe)
    assert wardrobe.without_vector("net") == (two.number,)
    wardrobe.put_vectors({two.number: ("net", vector + 1)})
    numbers, vectors = wardrobe.vectors("net")
    assert list(numbers) == [one.number, two.number]
    assert np.array_equal(vectors, np.stack([vector, vector + 1]))
    assert wardrobe.vectors("another")[1].shape == (0, 0)
    assert wardrobe.hashes() == {one.number: b"12345678"}


def test_two_openings_see_each_others_work(wardrobe: Wardrobe) -> None:
    before = wardrobe.revision
    with closing(Wardrobe(wardrobe.folder)) as other:
        item = put(other, name="Hat")
    assert wardrobe.items() == (item,)
    assert wardrobe.revision > before


def test_many_threads(wardrobe: Wardrobe) -> None:
    errors: list[Exception] = []

    def work() -> None:
        try:
            for _ in range(5):
                item = put(wardrobe)
                wardrobe.change(item.number, stars=3)
                wardrobe.items()
        except Exception as error:
            errors.append(error)

    threads = [threading.Thread(target=work) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert errors == []
    assert wardrobe.count(Filter(stars=3)) == 15


def test_a_refused_item_leaves_no_picture(wardrobe: Wardrobe) -> None:
    with closing(sqlite3.connect(wardrobe.folder / NAME)) as raw:
        raw.execute("CREATE TRIGGER no BEFORE INSERT ON item BEGIN SELECT RAISE (ABORT, 'no'); END")
        raw.commit()
    with pytest.raises(OutputError):
        put(wardrobe)
    assert list((wardrobe.folder / "pictures").iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="not run: open files keep their folder there")
def test_a_folder_that_goes_while_it_is_open(wardrobe: Wardrobe) -> None:
    put(wardrobe)
    wardrobe.folder.rename(wardrobe.folder.with_name("moved"))
    for act in (wardrobe.items, wardrobe.count, lambda: put(wardrobe), lambda: wardrobe.remove([1])):
        with pytest.raises(WardrobeMissingError, match="moved or deleted"):
            act()
    assert not wardrobe.folder.exists()
    # Another one in its place is not taken for it.
    with closing(Wardrobe(wardrobe.folder)), pytest.raises(WardrobeMissingError):
        wardrobe.items()
    wardrobe.folder.joinpath(NAME).unlink()
    wardrobe.folder.rmdir()
    wardrobe.folder.with_name("moved").rename(wardrobe.folder)
    assert wardrobe.count() == 1


def test_a_list_that_is_lost_or_damaged_comes_back_from_its_copy(tmp_path: Path) -> None:
    folder = tmp_path / "wardrobe"
    with closing(Wardrobe(folder)) as first:
        item = put(first, name="Blazer")
    with closing(Wardrobe(folder)):  # the day's first opening with something in it
        assert (folder / COPY).is_file()
    (folder / NAME).unlink()
    with pytest.raises(WardrobeListError, match="is not there") as lost:
        Wardrobe(folder)
    assert lost.value.has_copy
    assert bring_back(folder) is None
    with closing(Wardrobe(folder)) as again:
        assert again.items() == (item,)
    (folder / NAME).write_bytes(b"not a database " * 999)
    with pytest.raises(WardrobeListError, match="damaged"):
        Wardrobe(folder)
    assert (folder / NAME).read_bytes().startswith(b"not a")
    aside = bring_back(folder)
    assert aside is not None
    assert aside.read_bytes().startswith(b"not a")
    with closing(Wardrobe(folder)) as again:
        assert again.items() == (item,)


def test_a_copy_that_cannot_be_written_keeps_no_wardrobe_shut(tmp_path: Path) -> None:
    with closing(Wardrobe(tmp_path)) as first:
        item = put(first)
    (tmp_path / f".{COPY}.{os.getpid()}.part").mkdir()
    with closing(Wardrobe(tmp_path)) as again:
        assert again.items() == (item,)
    assert not (tmp_path / COPY).exists()


def test_neighbours_of_another_list_go_when_the_copy_comes_back(tmp_path: Path) -> None:
    with closing(Wardrobe(tmp_path)) as first:
        put(first)
    Wardrobe(tmp_path).close()
    for name in NEIGHBOURS:
        (tmp_path / name).write_text("of the list before")
    bring_back(tmp_path)
    assert not any((tmp_path / name).exists() for name in NEIGHBOURS)


def test_a_lost_list_without_a_copy_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "wardrobe"
    with closing(Wardrobe(folder)) as first:
        put(first)
    (folder / NAME).unlink()
    with pytest.raises(WardrobeListError, match="elsewhere") as lost:
        Wardrobe(folder)
    assert not lost.value.has_copy
    with pytest.raises(InputError, match="no copy"):
        bring_back(folder)


def test_damaged_pages_never_replace_the_copy(tmp_path: Path) -> None:
    folder = tmp_path / "wardrobe"
    with closing(Wardrobe(folder)) as first:
        for number in range(30):
            put(first, notes=f"{number} " * 200)
    data = bytearray((folder / NAME).read_bytes())
    data[8 * 4096 : 20 * 4096] = b"\xff" * (12 * 4096)
    (folder / NAME).write_bytes(data)
    with pytest.raises(WardrobeListError, match="damaged"):
        Wardrobe(folder)
    assert not (folder / COPY).exists()


def test_a_newer_wardrobe_is_left_alone(wardrobe: Wardrobe) -> None:
    with closing(sqlite3.connect(wardrobe.folder / NAME)) as raw:
        raw.execute("PRAGMA user_version = 99")
    before = (wardrobe.folder / NAME).read_bytes()
    with pytest.raises(InputError, match="newer Vitrina"):
        Wardrobe(wardrobe.folder)
    assert (wardrobe.folder / NAME).read_bytes() == before


def test_a_migration_keeps_a_copy_and_all_or_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "wardrobe"
    with closing(Wardrobe(folder)) as first:
        item = put(first, name="Skirt")
    broken = (*MIGRATIONS, "ALTER TABLE item ADD COLUMN x TEXT; SELECT nonsense FROM nowhere")
    with pytest.raises(OutputError):
        Wardrobe(folder, broken)
    with closing(Wardrobe(folder)) as same:
        assert same.items() == (item,)
    with closing(Wardrobe(folder, (*MIGRATIONS, "ALTER TABLE item ADD COLUMN x TEXT DEFAULT 'y'"))) as newer:
        assert newer.items() == (item,)
    with closing(sqlite3.connect(folder / NAME)) as raw:
        assert raw.execute("SELECT x FROM item").fetchall() == [("y",)]
    with closing(sqlite3.connect(folder / "wardrobe-1-copy.sqlite3")) as raw:
        assert raw.execute("SELECT name FROM item").fetchall() == [("Skirt",)]
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)


def test_values_of_a_newer_vocabulary_are_not_known_here(wardrobe: Wardrobe) -> None:
    item = put(wardrobe, category="dress", pattern="dots", colours=(RED,))
    with closing(sqlite3.connect(wardrobe.folder / NAME)) as raw:
        raw.execute("""UPDATE item SET category = 'toga', colours = '[["ultrablack", "", 1, [0, 0, 0]]]'""")
        raw.commit()
    assert wardrobe.item(item.number) == replace(item, category="", colours=())


def test_each_person_has_a_folder(tmp_path: Path) -> None:
    assert wardrobe_folder(GUEST, tmp_path) == tmp_path / "users" / "guest" / "wardrobe"


def test_as_plain_data(wardrobe: Wardrobe) -> None:
    told = put(wardrobe, colours=(RED,), tags=("a",)).to_json()
    assert told["colours"] == [{"name": "red", "shade": "dark", "share": 0.8, "lab": (40.0, 60.0, 40.0)}]
    assert told["tags"] == ["a"]
    assert told["added"].endswith("+00:00")


def test_changes_are_told_since_a_revision(wardrobe: Wardrobe) -> None:
    one, two, three = put(wardrobe, name="a"), put(wardrobe, name="b"), put(wardrobe, name="c")
    first = wardrobe.changes(-1)
    assert first.items == (one, two, three)
    assert first.revision == wardrobe.revision
    assert wardrobe.changes(first.revision).items == ()
    mended = wardrobe.change(two.number, stars=1)
    wardrobe.remove([one.number])
    wardrobe.put_vectors({three.number: ("net", np.ones(3, np.float16))})
    then = wardrobe.changes(first.revision)
    assert then.items == (mended, three)
    assert then.removed == (one.number,)
    assert list(wardrobe.vectors("net", since=first.revision)[0]) == [three.number]
    assert list(wardrobe.vectors("net", since=then.revision)[0]) == []
    wardrobe.restore([one.number])
    assert wardrobe.changes(then.revision).items == (one,)
