"""Every control on every screen in four languages has a name, can be reached by the keyboard, and is not cut off."""

from __future__ import annotations

import inspect
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QTextEdit,
    QWidget,
)

from editor.batch.items import Item, State
from editor.controllers.design_piece import Piece
from editor.controllers.design_piece import State as PieceState
from editor.controllers.design_start import Kind, Start
from editor.controllers.run_phase import Phase
from editor.model.design import Colour, Design, Pattern
from editor.model.frame import Frame
from editor.model.named_colour import NamedColour
from editor.model.wardrobe import WardrobeItem
from editor.model.wardrobe_store import Wardrobe
from editor.redactor.design.makers import Wish
from editor.views.application import Application
from editor.views.conductor import Conductor
from editor.views.dialogs.sheet import Sheet
from editor.views.wardrobe.item_sheet import ItemSheet
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.section import Section
from editor.views.widgets.segments import Segments

LANGUAGES = ("en", "uk", "ru", "zh")
CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSlider, QTextEdit)
SLACK = 2  # px of rounding
PATIENCE = 120  # s: a machine under load is slow, not wrong


def _controls(root: QWidget) -> Iterator[QWidget]:
    for widget in root.findChildren(QWidget):
        painted = hasattr(widget, "accessible_role") and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        inner = isinstance(widget.parentWidget(), (QComboBox, QTextEdit)) or widget.objectName().startswith("qt_")
        wanted = (isinstance(widget, CONTROLS) or painted) and not isinstance(widget, QScrollBar)
        if widget.isVisible() and not inner and wanted:
            yield widget


def _nameless(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface is None or not interface.text(QAccessible.Text.Name).strip()


def _unreachable(widget: QWidget) -> bool:
    if isinstance(widget.parentWidget(), Segments):  # Tab reaches the chosen one, arrow keys the others
        group = widget.parentWidget().findChildren(QAbstractButton)
        return not any(button.focusPolicy() & Qt.FocusPolicy.TabFocus for button in group)
    return widget.isEnabled() and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus


def _cut_off(widget: QWidget) -> str:
    """Why the words of a widget cannot all be read, or an empty text."""
    painted_by_hand = inspect.isfunction(type(widget).paintEvent)  # these shorten their words themselves
    if isinstance(widget, QAbstractButton) and widget.text() and not painted_by_hand:
        sign = widget.iconSize().width() if not widget.icon().isNull() else 0
        needed = widget.fontMetrics().horizontalAdvance(widget.text()) + sign
        if widget.width() + SLACK < needed:
            return f"{widget.width()} of {needed} px"
    if isinstance(widget, QLabel) and widget.text() and not widget.wordWrap() and not isinstance(widget, ElidedLabel):
        needed = widget.fontMetrics().horizontalAdvance(widget.text())
        if widget.width() + SLACK < needed:
            return f"{widget.width()} of {needed} px"
    return _outside(widget)


def _outside(widget: QWidget) -> str:
    """Whether a part of a widget lies where it is never seen: beyond its parents, unless these scroll that way."""
    area, parent = QRect(QPoint(), widget.size()), widget
    while parent.parentWidget() is not None and not parent.isWindow():
        area.translate(parent.pos())
        parent = parent.parentWidget()
        scrolls = isinstance(parent.parentWidget(), QAbstractScrollArea)
        if area.left() < -SLACK or area.right() > parent.width() + SLACK:
            sideways = scrolls and "Strip" in type(parent.parentWidget()).__name__  # the history
            if not sideways:
                return f"sticks out of {type(parent).__name__} by {max(-area.left(), area.right() - parent.width())} px"
        if scrolls:
            return ""  # it scrolls up and down
        if area.top() < -SLACK or area.bottom() > parent.height() + SLACK:
            return f"sticks out of {type(parent).__name__} below"
    return ""


def _described(widget: QWidget) -> str:
    words = widget.text() if hasattr(widget, "text") and callable(widget.text) else ""
    return f"{type(widget).__name__}({widget.accessibleName() or words})"


def _problems(root: QWidget) -> list[str]:
    found = []
    for widget in _controls(root):
        if _nameless(widget):
            found.append(f"no name: {_described(widget)} in {type(widget.parentWidget()).__name__}")
        if _unreachable(widget):
            found.append(f"not reached by Tab: {_described(widget)}")
    for widget in root.findChildren(QWidget):
        if (
            widget.isVisible()
            and isinstance(widget, (QAbstractButton, QLabel, QLineEdit, QComboBox))
            and _cut_off(widget)
        ):
            found.append(f"cut off: {_described(widget)}: {_cut_off(widget)}")
    return found


def _lasting_problems(qtbot, root: QWidget) -> list[str]:
    """What is still wrong once the layouts have come to rest."""
    problems = []
    for _ in range(8):
        qtbot.wait(40)
        problems = _problems(root)
        if not problems:
            break
    return problems


def test_the_walk_finds_what_it_looks_for(qtbot, qapp: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    nameless, cut, outside = (
        QPushButton(window),
        QPushButton("Words that are too long", window),
        QPushButton("A", window),
    )
    nameless.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    cut.setGeometry(0, 40, 40, 20)
    outside.setGeometry(190, 40, 60, 20)
    window.show()
    problems = " ".join(_problems(window))
    assert all(words in problems for words in ("no name", "not reached by Tab", "40 of", "sticks out of QWidget"))


def _start(conductor: Conductor) -> None:
    conductor._controllers.accounts.log_out()


def _registration(conductor: Conductor) -> None:
    _start(conductor)
    conductor.start.login.registration_asked.emit()


def _recovery(conductor: Conductor) -> None:
    _start(conductor)
    conductor.start.login.recovery_asked.emit("")


def _upload(conductor: Conductor) -> None:
    conductor.window.show_place("upload")


def _tool(name: str) -> Callable[[Conductor], None]:
    def show(conductor: Conductor) -> None:
        conductor.window.actions["edit"].trigger()
        conductor.edit.choose(name)
        for section in conductor.edit.panels[name].findChildren(Section):
            section.set_open(True)

    return show


def _tryon(conductor: Conductor) -> None:
    worn = {"picture": "0" * 64, "name": "blazer.jpg", "category": "blazer", "hidden": True}
    conductor._controllers.editor.set_values("tryon", {"garments": (worn,)})
    conductor.window.actions["tryon"].trigger()
    for section in conductor.tryon.findChildren(Section):
        section.set_open(True)


def _worn(conductor: Conductor) -> None:
    conductor.tryon._show_tab("garment")


def _dialog(name: str) -> Callable[[Conductor], None]:
    return lambda conductor: conductor.window.actions[name].trigger()


def _save(conductor: Conductor) -> None:
    conductor.window.actions["edit"].trigger()
    conductor._controllers.editor.set_values("brightness", {"brightness": 10.0})
    conductor.work.save()


def _many(conductor: Conductor) -> None:
    many = conductor._controllers.many
    many.wish.add_people([Path("anna.jpg"), Path("bert.jpg")])
    many.wish.add_garments([Path("top.jpg")])
    conductor.navigation.go_to_many()
    many.cells, many.phase = many.wish.cells(), Phase.PAUSED
    many.begun.emit()


def _nothing_edited(conductor: Conductor) -> None:
    conductor.window.actions["edit"].trigger()
    conductor.work.save()


def _batch(conductor: Conductor) -> None:
    """Planned, then after a run with one of each kind."""
    batch = conductor._controllers.batch
    conductor.navigation.go_to_batch()
    batch.plan.recipes.choose("White, square, 2000 px")
    for section in conductor.batch.findChildren(Section):
        section.set_open(True)
    made = Item(
        1, Path("a.jpg"), Path("a-very-long-name-of-a-picture-of-the-spring-collection.jpg"), State.DONE, doubt=0.4
    )
    batch._show(
        [made, replace(made, number=2, state=State.FAILED, doubt=None), replace(made, number=3, state=State.WAITING)]
    )
    batch._set_phase(Phase.ENDED)


def _design(conductor: Conductor) -> None:
    """A photograph to start from, and one design of each kind."""
    design = conductor._controllers.design
    frame = Frame(np.full((40, 30, 3), 90, np.uint8))
    wished = Design(
        "dress", (Colour("forest green", "dark"), Colour("white", role="pattern")), Pattern("stripes", "small"), "linen"
    )
    design.wish.start_from(Start(Kind.PHOTO, "a-very-long-name-of-a-photograph-of-the-spring-collection", small=frame))
    design.wish.change(wished)
    design.wish.guessed = ("material",)
    design.wish.understood.emit()
    made = Piece(1, "bank", Wish(wished), state=PieceState.DONE, design=wished, small=frame, unseen=("length: midi",))
    design.pieces = [made, replace(made, number=2, state=PieceState.FAILED, error=ValueError())]
    design.changed.emit(frozenset())
    conductor.navigation.go_to_design()
    conductor.design.grid.choose(1)


def _wardrobe(conductor: Conductor) -> None:
    """One thing, of which nobody is sure what it is."""
    _design(conductor)
    wardrobe = conductor._controllers.wardrobe
    wardrobe.close()
    store = Wardrobe(conductor._controllers.preferences.wardrobe_folder)
    frame = Frame(np.full((24, 16, 3), 90, np.uint8))
    named = (NamedColour("forest green", "dark", 0.7, (30.0, -20.0, 10.0)),)
    store.add(WardrobeItem(category="trench coat", colours=named, doubt=0.9), frame, frame)
    store.close()
    conductor.navigation.go_to_wardrobe()
    wardrobe.open()
    deadline = time.monotonic() + PATIENCE
    while wardrobe.rows != (1,):
        assert time.monotonic() < deadline
        QTest.qWait(10)


def _outfits(conductor: Conductor) -> None:
    conductor.screens.wardrobe.show_way("capsule")


def _wardrobe_tab(conductor: Conductor) -> None:
    conductor.navigation.go_to_design()
    conductor.design.show_tab("wardrobe")


def _item(conductor: Conductor) -> None:
    conductor.design.side.item_wanted.emit(1)
    assert any(sheet.isVisible() for sheet in conductor.window.findChildren(ItemSheet))


def _sketch(conductor: Conductor) -> None:
    conductor.design.sketch_wanted.emit()


def _facts(conductor: Conductor) -> None:
    conductor.design.facts_wanted.emit(1)


SCREENS: dict[str, Callable[[Conductor], None]] = {
    "upload": _upload,
    "nothing edited": _nothing_edited,
    "background": _tool("background"),
    "settings": _tool("settings"),
    "crop": _tool("crop"),
    "looks": _tool("looks"),
    "save": _save,
    "many": _many,
    "batch": _batch,
    "design": _design,
    "wardrobe": _wardrobe,
    "outfits": _outfits,
    "wardrobe beside designs": _wardrobe_tab,
    "item": _item,
    "sketch": _sketch,
    "what is in it": _facts,
    **{name: _dialog(name) for name in ("preferences", "about", "guide", "shortcuts", "report")},
    "sign in": _start,
    "registration": _registration,
    "recovery": _recovery,
}


ROOMIEST = (1440, 900, 100)
# What has room in a narrow window, and with large text, has it there too: not all is walked through three times.
NARROW_ONLY = ("design", "wardrobe", "outfits", "wardrobe beside designs", "item", "sketch", "what is in it")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", [(1440, 900, 100), (1024, 680, 100), (1440, 900, 200)], ids=lambda size: f"{size}")
def test_every_control_of_every_screen(
    qtbot, program: Application, pictures: Path, language: str, size: tuple[int, int, int],
    know_people: Callable[..., None],
) -> None:  # fmt: skip
    editor = program.controllers.editor
    before = program.conductor
    program.controllers.preferences.set(language=language, text_size=size[2])
    if language != "en":
        qtbot.waitUntil(lambda: program.conductor is not before)
    program.conductor.window.resize(*size[:2])
    found: list[str] = []
    found += [f"empty: {problem}" for problem in _lasting_problems(qtbot, program.conductor.window)]
    with qtbot.waitSignal(editor.image_changed):
        program.conductor.files.open([pictures / "hat.jpg"])
    know_people(program)
    for name, show in SCREENS.items():
        if size == ROOMIEST and name in NARROW_ONLY:
            continue
        show(program.conductor)
        sheets = [sheet for sheet in program.conductor.window.findChildren(Sheet) if sheet.isVisible()]
        root = sheets[-1] if sheets else program.conductor.window
        found += [f"{name}: {problem}" for problem in _lasting_problems(qtbot, root)]
        for sheet in sheets:
            sheet.close_sheet()
    assert not found, "\n".join(dict.fromkeys(found))
