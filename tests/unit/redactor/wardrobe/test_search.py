"""Things are found by words in four languages, and by likeness."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from types import SimpleNamespace

import pytest

from editor.errors import InputError
from editor.model.design import Colour
from editor.model.wardrobe import KINDS, Filter, WardrobeItem
from editor.redactor.design.words.inflection import no_lemmas
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.wardrobe.search import Search
from editor.redactor.wardrobe.table import Table

from .conftest import NETWORK, Closet, coloured


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return Lexicon.read(lemmas=no_lemmas)


class Telling:
    """What a search asks of networks before it sees a picture."""

    def output(self, role: str, quality: str) -> SimpleNamespace:
        return SimpleNamespace(features="features")

    def identity(self, role: str, quality: str) -> str:
        return NETWORK


def fill(closet: Closet) -> None:
    closet.put("gown", ("red",), (1, 0, 0), category="dress", pattern="plain", seasons=("summer",), material="silk")
    closet.put("spotted", ("red", "white"), (0.9, 0.1, 0), category="dress", pattern="dots", material="linen")
    closet.put("night", ("navy",), (0.95, 0, 0.1), category="dress", pattern="plain", seasons=("winter",))
    closet.put("sailor", ("white", "blue"), (0, 1, 0), category="t-shirt", pattern="stripes", sleeves="long")
    closet.put("denim", ("blue",), (0, 0, 1), category="jeans", material="denim", notes="from Zara, size 30")
    closet.put("black", ("black",), (0, 0.1, 0.9), category="trousers", tags=("office", "старі"), formality=3)
    closet.put("handy", ("camel",), category="bag", material="leather")


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Closet]:
    made = Closet(tmp_path_factory.mktemp("filled") / "wardrobe")
    with closing(made.wardrobe):
        fill(made)
        yield made


@pytest.fixture(scope="module")
def search(filled: Closet, lexicon: Lexicon) -> Search:
    return Search(filled.wardrobe, lexicon, Telling())


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("red dress with white dots", "spotted"),
        ("красное платье", "gown"),
        ("синя сукня", "night"),
        ("蓝色牛仔裤", "denim"),
        ("striped t-shirt", "sailor"),
        ("silk", "gown"),
        ("winter dress", "night"),
        ("чёрные брюки", "black"),
        ("leather bag", "handy"),
        ("сумка", "handy"),
        ("包", "handy"),
        ("zara", "denim"),
        ("старе", "black"),
        ("office trousers", "black"),
        ("handy", "handy"),
    ],
)
def test_words_find_things(search: Search, filled: Closet, words: str, first: str) -> None:
    hits = search.words(words)
    assert filled.names(hit.number for hit in hits[:1]) == [first]
    assert 0 < hits[0].score <= 1


def test_hits_say_why_and_what_was_not_found(search: Search, filled: Closet) -> None:
    found = search.found("red dotted V-neck dress from Zimbabwe")
    assert found.hits[0].number == filled.numbers["spotted"]
    assert set(found.hits[0].why) >= {"dress", "red", "dots"}
    assert found.not_found == ("zimbabwe", "v-neck")
    assert found.understood is not None
    assert {filled.names([hit.number])[0] for hit in found.hits} <= {"gown", "spotted", "night"}


def test_among_some_only(search: Search, filled: Closet) -> None:
    hits = search.words("dress", within=Filter(seasons=("winter",)))
    assert filled.names(hit.number for hit in hits) == ["night"]
    hits = search.like(filled.numbers["gown"], within=Filter(patterns=("dots",)))
    assert filled.names(hit.number for hit in hits) == ["spotted"]
    assert len(search.words("dress", limit=1)) == 1


@pytest.mark.parametrize("words", ["", "  ...", "qwertyzxc", '"* AND -'])
def test_words_that_say_nothing(search: Search, words: str) -> None:
    with pytest.raises(InputError):
        search.words(words)


def test_very_many_words(search: Search) -> None:
    with pytest.raises(InputError):
        search.words("red " * 10_000)


def test_alike_by_shape_and_color(search: Search, filled: Closet) -> None:
    hits = search.like(filled.numbers["gown"])
    assert filled.names(hit.number for hit in hits[:2]) == ["spotted", "night"]
    assert "shape" in hits[0].why
    assert filled.numbers["gown"] not in [hit.number for hit in hits]


def test_the_same_in_another_color(search: Search, filled: Closet) -> None:
    hits = search.in_colour(filled.numbers["gown"], Colour("navy"))
    assert filled.names(hit.number for hit in hits) == ["night"]
    assert search.in_colour(filled.numbers["gown"], Colour("lime")) == ()


def test_changes_are_followed(closet: Closet, lexicon: Lexicon) -> None:
    fill(closet)
    search = Search(closet.wardrobe, lexicon, Telling())
    assert closet.names(hit.number for hit in search.words("green")) == []
    closet.put("grass", ("green",), (0, 0.9, 0), category="t-shirt")
    assert closet.names(hit.number for hit in search.words("green")) == ["grass"]
    assert closet.names(hit.number for hit in search.like(closet.numbers["sailor"])[:1]) == ["grass"]
    closet.wardrobe.change(closet.numbers["grass"], category="skirt")
    assert closet.names(hit.number for hit in search.words("green skirt")) == ["grass"]
    closet.wardrobe.remove([closet.numbers["grass"]])
    assert search.words("green") == ()
    assert closet.names(hit.number for hit in search.like(closet.numbers["sailor"])[:1]) != ["grass"]
    closet.wardrobe.restore([closet.numbers["grass"]])
    assert closet.names(hit.number for hit in search.words("green skirt")) == ["grass"]


def test_colors_alone_where_no_network_sees(closet: Closet, lexicon: Lexicon) -> None:
    closet.put("one", ("red",), category="dress")
    closet.put("two", ("burgundy",), category="skirt")
    closet.put("three", ("mint",), category="dress")
    search = Search(closet.wardrobe, lexicon)
    assert closet.names(hit.number for hit in search.like(closet.numbers["one"])) == ["two", "three"]


def test_an_empty_wardrobe(closet: Closet, lexicon: Lexicon) -> None:
    assert Search(closet.wardrobe, lexicon).words("red dress") == ()


def test_a_table_grows() -> None:
    table = Table()
    table.put([WardrobeItem(at, category="skirt", colours=coloured("grey"), tags=("A",)) for at in range(1, 701)])
    table.put([WardrobeItem(5, category="hat")])
    table.drop([6, 9999])
    assert len(table) == 700
    assert table.alive.sum() == 699
    assert list(table.rows([1, 6, 700, 9999])) == [0, 699]
    assert table.codes("category")[4] == KINDS.index("hat")
    assert table.codes("category")[699] == KINDS.index("skirt")
    assert table.shares[4].sum() == 0
    assert table.shares[699].sum() == 1
    assert table.tags[699] == {"a"}


def test_a_print_of_any_kind_is_asked_for(filled: Closet, search: Search) -> None:
    assert filled.names(hit.number for hit in search.words("printed dress")[:1]) == ["spotted"]
    assert search.found("платье с принтом").not_found == ()


def test_a_color_that_nothing_has_finds_nothing(search: Search) -> None:
    assert search.words("green dress") == ()
