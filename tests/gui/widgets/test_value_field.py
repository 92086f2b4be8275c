"""The number field: what is taken, what is refused, and where the focus stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.numbers import Scale
from editor.views.widgets.value_field import ValueField


@pytest.fixture
def form(qtbot, theme: Theme) -> QWidget:
    window = QWidget()
    box = QVBoxLayout(window)
    window.field, window.other = ValueField(theme, Scale(-100, 100), "Contrast"), QLineEdit()
    box.addWidget(window.field)
    box.addWidget(window.other)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(window.field.hasFocus)
    return window


def type_in(qtbot, field: ValueField, text: str) -> None:
    field.selectAll()
    QApplication.clipboard().setText(text)  # QTest has no key for a minus sign that is not a hyphen
    field.paste()


@pytest.mark.parametrize(("text", "value"), [("18", 18), ("-7,5", -7.5), ("−30", -30), ("+100", 100)])
def test_a_number_is_taken_on_enter_once(qtbot, form, text: str, value: float) -> None:
    taken: list[float] = []
    form.field.committed.connect(taken.append)
    type_in(qtbot, form.field, text)
    assert taken == []
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    form.other.setFocus()
    assert taken == [value]


def test_leaving_takes_the_number(qtbot, form) -> None:
    type_in(qtbot, form.field, "12")
    qtbot.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.field.value == 12
    assert form.field.text() == "+12"
    assert form.other.hasFocus()


@pytest.mark.parametrize("text", ["120", "-101", "abc", "", "1e999"])
def test_what_cannot_be_is_refused_with_the_range_and_the_field_keeps_the_focus(qtbot, form, text: str) -> None:
    said, taken = [], []
    form.field.refused.connect(said.append)
    form.field.committed.connect(taken.append)
    form.field.selectAll()
    qtbot.keyClick(form.field, Qt.Key.Key_Delete)
    qtbot.keyClicks(form.field, text)
    form.other.setFocus(Qt.FocusReason.MouseFocusReason)
    qtbot.waitUntil(form.field.hasFocus)
    assert said == ["From −100 to 100"]
    assert (taken, form.field.value, form.field.text()) == ([], 0, text)
    assert form.field.property("state") == "error"
    qtbot.keyClicks(form.field, "5")
    assert said[-1] == ""
    assert form.field.property("state") == ""


def test_escape_brings_the_old_number_back_and_lets_go(qtbot, form) -> None:
    type_in(qtbot, form.field, "999")
    qtbot.keyClick(form.field, Qt.Key.Key_Return)
    qtbot.keyClick(form.field, Qt.Key.Key_Escape)
    assert form.field.text() == "0"
    qtbot.keyClick(form.field, Qt.Key.Key_Tab)
    qtbot.waitUntil(form.other.hasFocus)


def test_arrows_step_and_a_held_arrow_is_taken_once(qtbot, form) -> None:
    moved, taken = [], []
    form.field.moved.connect(moved.append)
    form.field.committed.connect(taken.append)
    qtbot.keyPress(form.field, Qt.Key.Key_Up)
    qtbot.keyPress(form.field, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyRelease(form.field, Qt.Key.Key_Up)
    assert (moved, taken) == ([1, 11], [11])


def test_a_value_set_from_outside_does_not_disturb_typing(qtbot, form) -> None:
    type_in(qtbot, form.field, "4")
    form.field.set_value(30)
    assert form.field.text() == "4"


def test_it_is_wide_enough_for_its_ends_and_unit(qtbot, theme: Theme) -> None:
    narrow, wide = ValueField(theme, Scale(-100, 100)), ValueField(theme, Scale(2000, 12000, 50, 5500, "K"))
    for field in (narrow, wide):
        qtbot.addWidget(field)
        field.ensurePolished()
    assert narrow.sizeHint().width() == 56
    assert narrow.sizeHint().height() == 24
    assert wide.sizeHint().width() >= wide.fontMetrics().horizontalAdvance("12000 K") + 14
