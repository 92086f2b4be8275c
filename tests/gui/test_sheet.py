"""Dialogs inside the window: the keyboard stays in them, and they give the focus back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.paths import resources_folder
from editor.views.dialogs.long_text import LongText
from editor.views.dialogs.sheet import Sheet
from editor.views.shortcuts_view import ShortcutsView
from editor.views.theme import Theme
from editor.views.widgets.styling import label


@pytest.fixture(scope="module")
def theme(qapp: object) -> Theme:
    return Theme(resources_folder())


@pytest.fixture
def window(qtbot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(QPushButton("below"))
    window.resize(1024, 680)
    window.show()
    qtbot.waitExposed(window)
    return window


def _sheet(theme: Theme, window: QWidget) -> tuple[Sheet, QLineEdit, QPushButton, QPushButton]:
    sheet = Sheet(theme, window, "Title")
    field, cancel, save = QLineEdit(), QPushButton("Cancel"), QPushButton("Save")
    sheet.body.addWidget(field)
    sheet.add_button(cancel)
    sheet.add_button(save, primary=True)
    sheet.open()
    return sheet, field, cancel, save


def test_tab_goes_round_inside(qtbot, theme: Theme, window: QWidget) -> None:
    sheet, field, _, _ = _sheet(theme, window)
    assert field.hasFocus()
    seen = []
    for _ in range(5):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        seen.append(window.focusWidget())
        assert sheet.isAncestorOf(seen[-1])
    assert len(set(seen)) == 4  # field, two buttons, the close button
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert sheet.isAncestorOf(window.focusWidget())


def test_enter_in_a_field_presses_the_main_button(qtbot, theme: Theme, window: QWidget) -> None:
    _, field, _, save = _sheet(theme, window)
    with qtbot.waitSignal(save.clicked):
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(save.clicked):
        qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_escape_closes_it_and_gives_the_focus_back(qtbot, theme: Theme, window: QWidget) -> None:
    below = window.findChild(QPushButton)
    below.setFocus()
    sheet, field, _, _ = _sheet(theme, window)
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert below.hasFocus()


def test_keys_of_the_window_below_do_nothing_meanwhile(qtbot, theme: Theme, window: QWidget) -> None:
    fired: list[bool] = []
    action = QAction(window)
    action.setShortcuts([QKeySequence("Ctrl+B"), QKeySequence("Esc")])
    action.triggered.connect(lambda: fired.append(True))
    window.addAction(action)
    sheet, field, _, _ = _sheet(theme, window)
    qtbot.keyClick(field, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not fired
    assert sheet.isHidden()
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert fired


def test_a_long_one_scrolls_in_a_small_window(qtbot, theme: Theme, window: QWidget) -> None:
    sheet = ShortcutsView(theme, window)
    sheet.open()
    qtbot.wait(10)
    card = sheet._card
    assert card.height() <= window.height() - 2 * 24
    assert card.width() <= window.width() - 2 * 24
    assert sheet._scroll.verticalScrollBar().maximum() > 0
    qtbot.keyClick(sheet, Qt.Key.Key_PageDown)
    assert sheet._scroll.verticalScrollBar().value() > 0


@pytest.mark.parametrize("height", [680, 900])
def test_a_dialog_with_a_long_text_has_one_scroll_bar(qtbot, theme: Theme, window: QWidget, height: int) -> None:
    window.resize(1024, height)
    sheet = Sheet(theme, window, "Title")
    sheet.body.addWidget(label("Some words about what follows. " * 12, wrap=True))
    text = LongText(theme, "A sentence of the text.\n\n" * 200, "Text")
    sheet.add_long_text(text, 600)
    sheet.open()
    qtbot.wait(20)
    assert text.text.verticalScrollBar().isVisible()
    assert not sheet.findChild(QScrollArea).verticalScrollBar().isVisible()
    assert window.rect().contains(sheet.findChild(QFrame).geometry())
