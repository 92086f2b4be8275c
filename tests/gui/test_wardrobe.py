"""The wardrobe beside designs: a list that is read, narrowed, put right; and what goes with a thing."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editor.controllers.jobs import Jobs
from editor.controllers.outfit_controller import Mode, OutfitController
from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.stylist_controller import StylistController
from editor.controllers.wardrobe_controller import WardrobeController
from editor.model.design import Colour, Design
from editor.model.frame import Frame
from editor.model.input_image import Limits
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.paths import models_folder
from editor.redactor.design.shades import lab_of
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.wardrobe.item_sheet import ItemSheet
from editor.views.wardrobe.wardrobe_column import WardrobeColumn

THINGS = (
    ("shirt", "white"), ("t-shirt", "navy"), ("jeans", "blue"), ("trousers", "black"), ("dress", "red"),
    ("blazer", "grey"), ("shoes", "black"), ("sneakers", "white"), ("bag", "brown"),
)  # fmt: skip


def _item(kind: str, colour: str, doubt: float = 0.0) -> tuple[WardrobeItem, Frame]:
    light, a, b = (float(value) for value in lab_of(Colour(colour)))
    named = (NamedColour(colour, "", 1.0, (light, a, b)),)
    frame = Frame(np.full((24, 16, 3), 120, np.uint8), np.full((24, 16), 255, np.uint8))
    return WardrobeItem(category=kind, colours=named, doubt=doubt, sha256=f"{kind} {colour}"), frame


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A wardrobe of nine things, of one of which nobody is sure what it is."""
    store = Wardrobe(tmp_path / "wardrobe")
    for kind, colour in THINGS:
        item, frame = _item(kind, colour, 0.9 if kind == "bag" else 0.0)
        store.add(item, frame, frame)
    store.close()
    return tmp_path / "wardrobe"


@pytest.fixture
def wardrobe(qtbot, jobs: Jobs, folder: Path, tmp_path: Path) -> Iterator[WardrobeController]:
    networks = NetworkPool(Catalog(models_folder(), tmp_path / "models"))
    made = WardrobeController(jobs, networks, Limits, lambda: folder)
    made.open()
    qtbot.waitUntil(lambda: len(made.rows) == len(THINGS))
    yield made
    made.close()
    networks.close()


@pytest.fixture
def stylist(jobs: Jobs, wardrobe: WardrobeController, folder: Path) -> StylistController:
    return StylistController(jobs, wardrobe, lambda: folder / "taste.json")


@pytest.fixture
def column(
    qtbot, theme: Theme, jobs: Jobs, wardrobe: WardrobeController, stylist: StylistController, tmp_path: Path
) -> Iterator[WardrobeColumn]:
    window = QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    actions.enable(False, "delete")  # of the upload frame
    shown = WardrobeColumn(theme, wardrobe, stylist, PreferencesController(jobs, tmp_path / "home"), actions, window)
    window.resize(304, 820)
    shown.resize(304, 820)
    window.show()
    yield shown
    window.hide()  # until here it lives, and what is in it


def _kinds(wardrobe: WardrobeController) -> set[str]:
    return {wardrobe.items[number].category for number in wardrobe.rows}


def test_things_are_listed_narrowed_by_tabs_and_found_by_words(
    qtbot, column: WardrobeColumn, wardrobe: WardrobeController
) -> None:
    assert column.grid.items.rowCount() == len(THINGS)
    wardrobe.narrow(group="shoes")
    qtbot.waitUntil(lambda: _kinds(wardrobe) == {"shoes", "sneakers"})
    column.search.setText("black")
    QTest.keyClick(column.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _kinds(wardrobe) == {"shoes"})
    QTest.keyClick(column.search, Qt.Key.Key_Escape)
    wardrobe.narrow(group="all")
    qtbot.waitUntil(lambda: len(wardrobe.rows) == len(THINGS))


def test_words_that_find_nothing_are_told(qtbot, column: WardrobeColumn, wardrobe: WardrobeController) -> None:
    column.search.setText("xyzzy")
    QTest.keyClick(column.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not wardrobe.rows)
    assert column._unfound.isVisible()


def test_pictures_come_when_they_are_looked_at(qtbot, column: WardrobeColumn) -> None:
    index = column.grid.items.index(0, 0)
    qtbot.waitUntil(lambda: index.data(Qt.ItemDataRole.DecorationRole) is not None)
    assert index.data(Qt.ItemDataRole.DecorationRole).height() > 0


def test_what_is_taken_out_can_be_put_back(qtbot, column: WardrobeColumn, wardrobe: WardrobeController) -> None:
    number = wardrobe.rows[0]
    column.grid.choose(number)
    with qtbot.waitSignal(wardrobe.removed) as removed:
        QTest.keyClick(column.grid, Qt.Key.Key_Delete)
    assert removed.args == [(number,)]
    assert column.grid.items.rowCount() == len(THINGS) - 1
    wardrobe.restore([number])
    qtbot.waitUntil(lambda: number in wardrobe.rows)


def test_a_thing_is_put_right_and_not_asked_about_again(
    qtbot, theme: Theme, column: WardrobeColumn, wardrobe: WardrobeController
) -> None:
    (unsure,) = wardrobe.unsure
    assert column.look_button.isVisible()
    sheet = ItemSheet(theme, column.window(), wardrobe, wardrobe.items[unsure])
    sheet.open()
    sheet.name.setText("Grandmother's")
    sheet.kind.choose("belt")
    sheet.price.setText("12,50")
    sheet.currency.setText("eur")
    sheet.tags.setText("old, leather, old")
    sheet.save.click()
    qtbot.waitUntil(lambda: wardrobe.items[unsure].category == "belt")
    item = wardrobe.items[unsure]
    assert (item.name, item.price, item.currency, item.tags) == ("Grandmother's", 12.5, "EUR", ("old", "leather"))
    assert not wardrobe.unsure
    assert not column.look_button.isVisible()


def test_a_price_that_is_none_is_told_in_the_sheet(
    theme: Theme, column: WardrobeColumn, wardrobe: WardrobeController
) -> None:
    sheet = ItemSheet(theme, column.window(), wardrobe, wardrobe.items[wardrobe.rows[0]])
    sheet.open()
    sheet.price.setText("much")
    sheet.save.click()
    assert sheet.isVisible()
    assert "number" in sheet._wrong.text()


def test_a_folder_that_has_gone_is_told_in_place(
    qtbot, column: WardrobeColumn, wardrobe: WardrobeController, folder: Path
) -> None:
    shutil.rmtree(folder)
    wardrobe.change(wardrobe.rows[0], name="lost")
    qtbot.waitUntil(lambda: wardrobe.error is not None)
    assert column.note.isVisible()
    assert "moved or deleted" in column.note.accessibleName()
    assert not column.grid.items.rowCount()


def test_what_goes_with_a_design_says_why_and_follows_what_is_said(
    qtbot, column: WardrobeColumn, stylist: StylistController
) -> None:
    stylist.show_for(Design("trousers", (Colour("navy"),)))
    qtbot.waitUntil(lambda: bool(column.outfits.cards))
    first = stylist.outfits[0]
    assert isinstance(first.things[0], Design), "the chosen thing comes first"
    assert first.suggestion.score.reason.sentence()
    with qtbot.waitSignal(stylist.taste_changed):
        column.outfits.cards[0].liked.click()
    assert stylist.outfits[0].liked is True
    stylist.improve(0)
    qtbot.waitUntil(lambda: stylist.outfits[0].asked)
    told: list[int] = []
    stylist.taste_told.connect(lambda answers, _said: told.append(answers))
    stylist.ask_for_taste()
    qtbot.waitUntil(lambda: told == [1])
    with qtbot.waitSignal(stylist.taste_changed):
        stylist.forget_taste()
    stylist.ask_for_taste()
    qtbot.waitUntil(lambda: told == [1, 0])


@pytest.mark.parametrize("mode", list(Mode))
def test_the_whole_wardrobe_is_looked_through(
    qtbot, jobs: Jobs, wardrobe: WardrobeController, stylist: StylistController, mode: Mode
) -> None:
    outfits = OutfitController(jobs, wardrobe, stylist, Limits)
    outfits.pieces, outfits.days = 6, 2
    outfits.look_for(mode)
    qtbot.waitUntil(lambda: not outfits.looking)
    assert bool(outfits.lacking) == (mode is Mode.MISSING)
    assert bool(outfits.outfits) == (mode is not Mode.MISSING)
    assert len(outfits.carried) == {Mode.CAPSULE: 6}.get(mode, len(outfits.carried))
    if outfits.outfits:
        qtbot.waitUntil(lambda: len(outfits.pictures) == len(outfits.outfits))


def test_of_what_nobody_knows_what_it_is_nothing_is_suggested(
    qtbot, column: WardrobeColumn, stylist: StylistController
) -> None:
    stylist.show_for(Design(colours=(Colour("red"),)))
    qtbot.waitUntil(lambda: not stylist.looking)
    assert not stylist.outfits
    assert "what garment it is" in column.outfits._told.text()
