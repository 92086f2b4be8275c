"""The Design tab: words, chips, the grid that fills, favourites."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editor.controllers.design_controller import DesignController
from editor.controllers.design_piece import State
from editor.controllers.design_start import Kind, Start
from editor.controllers.jobs import Jobs
from editor.model.design import Design
from editor.model.design_store import DesignStore
from editor.model.input_image import InputImage, Limits
from editor.paths import models_folder
from editor.redactor.design.words.lexicon import Lexicon
from editor.redactor.networks.catalog import Catalog
from editor.redactor.networks.pool import NetworkPool
from editor.views.design.design_grid import DesignGrid
from editor.views.design.design_model import DesignModel, DesignRole
from editor.views.design.facts_sheet import FactsSheet
from editor.views.design.sketch_sheet import SketchSheet
from editor.views.design.words_section import WordsSection
from editor.views.theme import Theme

LEFT = Qt.MouseButton.LeftButton
WORDS = "a red linen dress with small white dots and puffy sleeves"


@pytest.fixture
def networks(tmp_path: Path) -> Iterator[NetworkPool]:
    pool = NetworkPool(Catalog(models_folder(), tmp_path / "models"))
    yield pool
    pool.close()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    """Read once: with its dictionaries it takes a third of a second."""
    return Lexicon.read()


@pytest.fixture
def make_design(
    jobs: Jobs, networks: NetworkPool, tmp_path: Path, lexicon: Lexicon, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], DesignController]:
    """Small pictures, four at a time, of a person whose folder is `tmp_path / "designs"`."""
    monkeypatch.setattr("editor.controllers.design_wish.SIZE", 96)
    monkeypatch.setattr(Lexicon, "read", lambda: lexicon)

    def made() -> DesignController:
        controller = DesignController(jobs, networks, Limits, lambda: DesignStore(tmp_path / "designs"))
        controller.wish.set_count(4)
        return controller

    return made


@pytest.fixture
def design(make_design: Callable[[], DesignController]) -> DesignController:
    return make_design()


@pytest.fixture
def section(qtbot, theme: Theme, design: DesignController) -> WordsSection:
    shown = WordsSection(theme, design.wish, design.favourites)
    qtbot.addWidget(shown)
    shown.resize(304, 500)
    shown.show()
    shown.show_words(WORDS)
    qtbot.waitUntil(lambda: bool(shown.chips) and not design.wish.reading)
    return shown


@pytest.fixture
def filled(qtbot, design: DesignController) -> DesignController:
    """Four designs are made."""
    design.wish.set_words("a red dress with white dots")
    qtbot.waitUntil(lambda: design.wish.ready)
    design.wish.set_seed(3)
    design.make()
    qtbot.waitUntil(lambda: not design.running)
    return design


@pytest.fixture
def grid(qtbot, theme: Theme, filled: DesignController) -> DesignGrid:
    shown = DesignGrid(theme, DesignModel(filled))
    qtbot.addWidget(shown)
    shown.resize(820, 700)
    shown.show()
    return shown


def test_words_become_chips_and_what_was_not_understood_is_said(section: WordsSection) -> None:
    assert [chip.attribute for chip in section.chips] == ["garment", "colours:0", "colours:1", "pattern", "material"]
    assert section.chips[0].accessibleName() == "garment: dress"
    assert "“puffy”" in section.message.text()


def test_a_chip_is_taken_away_by_the_keyboard_which_stays_there(
    qtbot, section: WordsSection, design: DesignController
) -> None:
    section.activateWindow()
    chip = section.chips[3]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: design.wish.design.pattern.kind == "")
    assert [one.attribute for one in section.chips] == ["garment", "colours:0", "colours:1", "material"]


def test_what_was_changed_by_hand_stays_when_other_words_are_added(
    qtbot, section: WordsSection, design: DesignController
) -> None:
    design.wish.remove(design.wish.chips[-1])
    section.show_words(WORDS + " for winter")
    qtbot.waitUntil(lambda: not design.wish.reading and design.wish.design.seasons == ("winter",))
    assert design.wish.design.material == ""
    assert design.wish.design.garment == "dress"


def test_words_that_say_nothing_are_told_and_nothing_can_be_made(
    qtbot, section: WordsSection, design: DesignController
) -> None:
    section.show_words("xyzzy plugh")
    qtbot.waitUntil(lambda: design.wish.error is not None)
    assert section.message.isVisible()
    assert not section.chips
    assert not design.wish.ready
    section.show_words("")
    qtbot.waitUntil(lambda: design.wish.error is None)
    assert not section.message.isVisible()


def test_pictures_come_one_by_one_the_first_one_first(qtbot, design: DesignController) -> None:
    design.wish.set_words("a blue shirt")
    qtbot.waitUntil(lambda: design.wish.ready)
    seen: list[int] = []
    design.changed.connect(lambda _numbers: seen.append(len(design.made)))
    design.make()
    assert [piece.state for piece in design.pieces] == [State.WORKING, State.WAITING, State.WAITING, State.WAITING]
    qtbot.waitUntil(lambda: not design.running)
    assert {1, 2, 3, 4} <= set(seen), "each was told as soon as it was there"
    assert len({piece.wish.number for piece in design.made}) == 4
    assert design.seconds(8) > 0
    assert design.favourites.words == ("a blue shirt",)


def test_what_is_stopped_leaves_no_empty_places(qtbot, design: DesignController) -> None:
    design.wish.set_words("a blue shirt")
    qtbot.waitUntil(lambda: design.wish.ready)
    design.make()
    design.cancel()
    assert not design.running
    assert all(piece.is_made for piece in design.pieces)


def test_an_error_stays_in_its_tile_and_can_be_tried_again(qtbot, filled: DesignController) -> None:
    filled.wish.start_from(Start(on="no-such-garment.webp"))
    filled.make()
    qtbot.waitUntil(lambda: not filled.running)
    failed = [piece for piece in filled.pieces if piece.state is State.FAILED]
    assert len(failed) == 4
    assert len(filled.made) == 4, "those before stand"
    model = DesignModel(filled)
    assert "no garment" in model.index(4, 0).data(DesignRole.TOLD)
    filled.again([failed[0].number])
    qtbot.waitUntil(lambda: not filled.running)
    assert filled.piece(failed[0].number).state is State.FAILED


def test_a_favourite_is_kept_for_the_next_time_with_its_mark(
    qtbot, filled: DesignController, make_design: Callable[[], DesignController]
) -> None:
    number = filled.made[0].number
    filled.like(number, True)
    qtbot.waitUntil(lambda: filled.piece(number).kept is not None)
    assert "trained" in InputImage.read(filled.piece(number).kept).metadata.claimed.lower()
    later = make_design()
    later.favourites.load()
    qtbot.waitUntil(lambda: bool(later.favourites.pieces))
    (kept,) = later.favourites.pieces
    assert kept.key == filled.piece(number).key
    assert kept.design == filled.piece(number).design
    got: list[object] = []
    later.whole(kept.number, got.append)
    qtbot.waitUntil(lambda: bool(got))
    filled.like(number, False)
    assert filled.piece(number).kept is None
    assert not filled.favourites.pieces


def test_more_like_it_stays_with_its_garment(qtbot, filled: DesignController) -> None:
    piece = filled.made[1]
    filled.more_like(piece.number)
    qtbot.waitUntil(lambda: not filled.running)
    new = filled.made[4:]
    assert len(new) == 4
    assert {one.on for one in new} == {piece.on}
    assert {one.design.garment for one in new} == {"dress"}


def test_what_is_not_kept_is_made_again_the_same(qtbot, filled: DesignController) -> None:
    number, got = filled.made[0].number, []
    filled.whole(number, got.append)
    filled._whole.clear()
    filled.whole(number, got.append)
    qtbot.waitUntil(lambda: len(got) == 2)
    assert got[0].frame.rgb.tobytes() == got[1].frame.rgb.tobytes()


def test_tiles_are_chosen_liked_and_asked_for_more(qtbot, grid: DesignGrid, filled: DesignController) -> None:
    assert grid.designs.rowCount() == 5, "after them is the place for more"
    grid.setFocus()
    grid.choose(filled.made[0].number)
    assert grid.chosen == [filled.made[0].number]
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(grid.chosen) == 2
    with qtbot.waitSignal(grid.liked) as liked:
        place = grid.heart_of(grid.designs.index(2, 0)).center()
        QTest.mouseClick(grid.viewport(), LEFT, pos=place)
    assert liked.args == [filled.made[2].number, True]
    with qtbot.waitSignal(grid.facts_wanted) as asked:
        QTest.mouseClick(grid.viewport(), LEFT, pos=grid.badge_of(grid.designs.index(1, 0)).center())
    assert asked.args == [filled.made[1].number]
    grid.setCurrentIndex(grid.designs.index(4, 0))
    with qtbot.waitSignal(grid.more_wanted):
        QTest.keyClick(grid, Qt.Key.Key_Return)
    assert "dress" in grid.designs.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).lower()


def test_somebody_else_sees_nothing_of_it(filled: DesignController) -> None:
    filled.clear()
    assert not filled.pieces
    assert filled.wish.design == Design()
    assert not filled.favourites.words


def test_the_grid_can_be_put_in_another_order(filled: DesignController) -> None:
    model, numbers = DesignModel(filled), [piece.number for piece in filled.made]
    model.set_order([numbers[2], numbers[0]])
    shown = [model.index(row, 0).data(DesignRole.NUMBER) for row in range(4)]
    assert shown == [numbers[2], numbers[0], numbers[1], numbers[3]]
    model.set_order(())
    assert [model.index(row, 0).data(DesignRole.NUMBER) for row in range(4)] == numbers


def test_a_sketch_is_drawn_taken_back_and_started_from(qtbot, theme: Theme, design: DesignController) -> None:

    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sheet = SketchSheet(theme, window, design.wish)
    sheet.open()
    assert not sheet.take.isEnabled()
    for x in (60, 90):
        QTest.mousePress(sheet.canvas, LEFT, pos=QPoint(x, 50))
        QTest.mouseMove(sheet.canvas, QPoint(x, 150))
        QTest.mouseRelease(sheet.canvas, LEFT, pos=QPoint(x, 150))
    assert len(sheet.canvas.lines) == 4, "each is drawn on both halves"
    sheet.canvas.undo()
    assert len(sheet.canvas.lines) == 2
    sheet.take.click()
    qtbot.waitUntil(lambda: design.wish.start.kind is Kind.SKETCH)
    drawn = design.wish.as_wish().sketch.rgb[..., 0]
    assert drawn[drawn.shape[0] // 4, 30 : drawn.shape[1] // 2].min() < 60
    assert design.wish.as_wish().image is None


def test_what_is_in_it_is_what_its_files_say(qtbot, theme: Theme, filled: DesignController) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    sheet = FactsSheet(theme, window, filled.made[0])
    sheet.open()
    told = dict(sheet._rows)
    assert told["Words"] == "a red dress with white dots"
    assert told["Garment"] == "dress"
    assert "compositeWithTrainedAlgorithmicMedia" in told["Every saved file says"]
