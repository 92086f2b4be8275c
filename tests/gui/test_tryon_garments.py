"""The list of garments and the panel of the chosen one, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController
from editor.controllers.tryon_words import CATEGORY_WORDS, PART_WORDS
from editor.model.garment import CATEGORIES
from editor.model.outfit import WornGarment
from editor.model.person_labels import PARTS
from editor.views.application import Application
from editor.views.tryon.garment_panel import GarmentPanel
from editor.views.tryon.garment_row import GarmentRow
from editor.views.tryon.tryon_view import TryOnView

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
KINDS = {"jeans": "pants", "tee": "t-shirt", "blazer": "blazer"}


@pytest.fixture
def editor(open_tryon: Callable[[int], EditorController]) -> EditorController:
    """Three garments are in the list, the jeans on the skin; taken off, so that nothing has to be rendered."""
    controller = open_tryon(1)
    worn = [
        WornGarment(f"{number:064x}", name=f"{name}.jpg", category=kind, hidden=True).to_value()
        for number, (name, kind) in enumerate(KINDS.items())
    ]
    controller.set_values("tryon", {"garments": tuple(worn)})
    return controller


@pytest.fixture
def view(program: Application, editor: EditorController) -> TryOnView:
    return program.conductor.tryon


@pytest.fixture
def tryon(program: Application, editor: EditorController) -> TryOnController:
    return program.controllers.tryon


@pytest.fixture
def panel(view: TryOnView) -> GarmentPanel:
    return view.garment


def _rows(view: TryOnView) -> list[GarmentRow]:
    return view.sources.garments.rows


def _names(view: TryOnView) -> list[str]:
    return [row.name for row in _rows(view)]


def _wearing(editor: EditorController, index: int) -> dict:
    return editor.values("tryon")["garments"][index].get("wearing", {})


def test_words_cover_every_kind_and_every_part() -> None:
    assert set(CATEGORY_WORDS) == {category.title for category in CATEGORIES.values()}
    assert set(PART_WORDS) == set(PARTS)


def test_the_outermost_garment_is_at_the_top(view: TryOnView, tryon: TryOnController) -> None:
    assert _names(view) == ["Blazer", "Tee", "Jeans"]
    assert [row.detail for row in _rows(view)] == ["Blazer · hidden", "T-shirt · hidden", "Trousers · hidden"]
    assert tryon.garment.name == "blazer.jpg", "the last one put on is chosen"


def test_keys_move_a_garment_and_the_focus_goes_along(qtbot, view: TryOnView, editor: EditorController) -> None:
    _rows(view)[2].setFocus()
    qtbot.keyClick(_rows(view)[2], Qt.Key.Key_Up, ALT)
    assert _names(view) == ["Blazer", "Jeans", "Tee"]
    assert _rows(view)[1].hasFocus()
    assert editor.history.steps[-1].detail == "Jeans · order"
    qtbot.keyClick(_rows(view)[1], Qt.Key.Key_Up)
    assert _rows(view)[0].hasFocus()
    qtbot.keyClick(_rows(view)[0], Qt.Key.Key_Up, ALT)
    assert _names(view) == ["Blazer", "Jeans", "Tee"], "nothing lies further out"
    editor.undo()
    assert _names(view) == ["Blazer", "Tee", "Jeans"]


def test_a_garment_is_dragged(qtbot, view: TryOnView, tryon: TryOnController, editor: EditorController) -> None:
    row = _rows(view)[0]
    start = QPoint(30, row.height() // 2)
    qtbot.mousePress(row, LEFT, pos=start)
    for step in (20, 60, 100, 150):
        qtbot.mouseMove(row, row.mapFromParent(QPoint(30, row.height() // 2 + step)))
        qtbot.wait(20)
    qtbot.mouseRelease(row, LEFT, pos=row.mapFromParent(QPoint(30, row.height() // 2 + 150)))
    assert _names(view) == ["Tee", "Jeans", "Blazer"]
    assert tryon.garment.name == "blazer.jpg", "it stays chosen"
    assert len(editor.history.steps) == 3, "one step"


def test_a_garment_leaves_the_list(qtbot, view: TryOnView, editor: EditorController) -> None:
    _rows(view)[1].setFocus()
    qtbot.keyClick(_rows(view)[1], Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _names(view) == ["Blazer", "Jeans"])
    assert _rows(view)[1].hasFocus()
    for _ in range(2):
        count = len(_rows(view))
        qtbot.keyClick(_rows(view)[0], Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda count=count: len(_rows(view)) < count)
    assert not editor.document, "nothing is left of the edit"
    editor.undo()
    assert _names(view) == ["Jeans"]


def test_the_eye_puts_it_on_and_takes_it_off(qtbot, view: TryOnView, editor: EditorController) -> None:
    shown: list[bool] = []
    view.sources.garments._tryon.show = lambda index, on: shown.append((index, on))  # nothing is rendered for it
    qtbot.mouseClick(_rows(view)[2].eye, LEFT)
    assert shown == [(0, True)]
    assert _rows(view)[2].eye.toolTip() == "Put on: Jeans"
    qtbot.keyClick(_rows(view)[0], Qt.Key.Key_Space)
    assert shown == [(0, True), (2, True)]


def test_a_menu_does_the_same(qtbot, view: TryOnView) -> None:
    menu = _rows(view)[2].open_menu(QPoint(0, 0))
    assert [action.text() for action in menu.actions() if action.text()] == [
        "Put on", "Further out", "Further in", "Take off the list",
    ]  # fmt: skip
    menu.actions()[1].trigger()
    assert _names(view) == ["Blazer", "Jeans", "Tee"]
    menu.close()


def test_the_panel_shows_what_this_kind_has(qtbot, view: TryOnView, panel: GarmentPanel) -> None:
    fit = panel.fit
    assert panel.accessibleName() == "Blazer"
    assert fit.hem.isVisible()
    assert fit.rows["opened"].isVisible()
    assert fit.rows["sleeves"].isVisible()
    qtbot.mouseClick(_rows(view)[2], LEFT, pos=QPoint(100, 20))
    assert panel.accessibleName() == "Jeans"
    assert not fit.hem.isVisible()
    assert not fit.rows["opened"].isVisible()
    assert not fit.rows["sleeves"].isVisible()
    assert fit.rows["length"].isVisible()
    assert panel.kind._sleeve_title.text() == "Legs"


def test_the_hem_is_chosen_and_undone(qtbot, panel: GarmentPanel, editor: EditorController) -> None:
    qtbot.mouseClick(panel.fit.hem.choice.button("in"), LEFT)
    assert _wearing(editor, 2) == {"hem": "in"}
    assert editor.history.steps[-1].detail == "Blazer · hem"
    editor.undo()
    assert panel.fit.hem.choice.value == "auto"


def test_numbers_are_typed_moved_and_left_to_the_program(qtbot, panel: GarmentPanel, editor: EditorController) -> None:
    length = panel.fit.rows["length"]
    assert length._auto.isChecked()
    length.field.selectAll()
    qtbot.keyClicks(length.field, "4")
    qtbot.keyClick(length.field, Qt.Key.Key_Return)
    assert _wearing(editor, 2) == {"length": 4.0}
    assert not length._auto.isChecked()
    qtbot.mouseClick(length._auto, LEFT)
    assert _wearing(editor, 2) == {}
    assert length._auto.isChecked()
    qtbot.mouseClick(length._auto, LEFT)
    assert _wearing(editor, 2) == {"length": 4.0}, "what was set before comes back"
    before = len(editor.history.steps)
    qtbot.keyPress(panel.light.rows["folds"].slider, Qt.Key.Key_Left)
    assert len(editor.history.steps) == before, "while the key is held the history waits"
    qtbot.keyRelease(panel.light.rows["folds"].slider, Qt.Key.Key_Left)
    assert _wearing(editor, 2) == {"length": 4.0, "folds": 69.0}
    opened = panel.fit.rows["opened"]
    qtbot.keyClick(opened.slider, Qt.Key.Key_Right)
    assert _wearing(editor, 2)["opened"] == pytest.approx(0.01)
    qtbot.mouseClick(opened._auto, LEFT)
    assert "opened" not in _wearing(editor, 2)
    across = panel.fit.rows["across"]
    qtbot.keyClick(across.slider, Qt.Key.Key_Right)
    assert list(_wearing(editor, 2)["shift"]) == [1.0, 0.0]
    qtbot.mouseClick(panel.reset_button, LEFT)
    assert _wearing(editor, 2) == {}


def test_a_garment_that_was_not_recognised_is_asked_about(
    qtbot, panel: GarmentPanel, tryon: TryOnController, editor: EditorController
) -> None:
    told: list[dict] = []
    editor.dress = lambda values, detail, _told: told.append((values, detail))  # nothing is rendered for it
    worn = WornGarment("f" * 64, name="thing.jpg", hidden=True).to_value()
    editor.set_values("tryon", {"garments": (worn,)})
    tryon._take(_Told({"garments": [{"picture": "f" * 64, "category": "skirt", "fit": 0.61}]}))
    assert panel.kind.question.isVisible()
    assert "61 %" in panel.kind.question.accessibleName()
    assert panel.kind.category.currentText() == "Auto: Skirt"
    panel.kind.category.setFocus()
    qtbot.keyClick(panel.kind.category, Qt.Key.Key_Down)
    ((values, detail),) = told
    assert values["garments"][0]["category"] == "t-shirt"
    assert detail == "Thing · T-shirt"


class _Told:
    """What a tile tells of the try-on."""

    moving = False

    def __init__(self, facts: dict) -> None:
        self.facts = {"tryon": facts}


def test_doubts_are_said_where_they_belong(view: TryOnView, panel: GarmentPanel, tryon: TryOnController) -> None:
    picture = tryon.garment.picture
    tryon._take(_Told({
        "doubts": ["A hand covers one hip"],
        "garments": [{"picture": picture, "category": "blazer", "fit": 0.95, "doubts": ["An arm crosses the front"]}],
    }))  # fmt: skip
    assert [line.text() for line in panel.check.lines] == ["Face and hands untouched", "An arm crosses the front"]
    assert "A hand covers one hip" in [line.text() for line in view.sources.person.lines]


def test_photographs_are_shown_small(
    qtbot, view: TryOnView, editor: EditorController, tryon: TryOnController, pictures: Path
) -> None:
    worn = WornGarment.of_file(pictures / "top.jpg")
    with qtbot.waitSignal(tryon.thumbnail_ready) as told:
        editor.set_values("tryon", {"garments": ({**worn.to_value(), "hidden": True},)})
    assert told.args[0] == worn.picture
    assert told.args[1].width * told.args[1].height <= 128 * 128 * 1.05
    assert not _rows(view)[0].picture._image.isNull()
