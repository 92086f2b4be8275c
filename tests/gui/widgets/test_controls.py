"""Segments, lists, toggles, sections, swatches, the rail, labels and the ring around what has the focus."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QColorDialog, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton, TabButton, tip
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.colour_field import ColourField, read_colour
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.focus_ring import FocusRing
from editor.views.widgets.histogram import Histogram, heights
from editor.views.widgets.section import Section
from editor.views.widgets.segments import Segments
from editor.views.widgets.swatches import SwatchRow
from editor.views.widgets.toggle import Toggle
from editor.views.widgets.tool_rail import ToolRail

VIEWS = [("split", "Split"), ("side", "Side by side"), ("result", "Result")]


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def test_segments_are_one_choice_by_mouse_and_keyboard(qtbot, theme: Theme) -> None:
    segments = Segments(theme, VIEWS, name="View")
    qtbot.addWidget(segments)
    segments.show()
    chosen: list[object] = []
    segments.chosen.connect(chosen.append)
    segments.choose("split")
    assert chosen == []
    qtbot.mouseClick(segments.button("result"), Qt.MouseButton.LeftButton)
    segments.activateWindow()
    segments.button("result").setFocus()
    qtbot.waitUntil(segments.button("result").hasFocus)
    qtbot.keyClick(segments.button("result"), Qt.Key.Key_Left)
    assert segments.value == "side"
    assert chosen == ["result", "side"]
    assert role_of(segments.button("side")) == QAccessible.Role.RadioButton


def test_wide_segments_stand_under_each_other_before_a_word_is_cut(qtbot, theme: Theme) -> None:
    panel = QWidget()
    segments = Segments(theme, VIEWS, wide=True)
    QVBoxLayout(panel).addWidget(segments)
    qtbot.addWidget(panel)
    panel.resize(270, 300)
    panel.show()
    assert segments.button("split").y() == segments.button("result").y()
    theme.load("dark", 200)
    panel.resize(270, 300)
    qtbot.waitUntil(lambda: segments.button("split").x() == segments.button("result").x())
    assert panel.width() == 270
    for value, _ in VIEWS:
        assert segments.button(value).width() >= segments.button(value).sizeHint().width()
        assert segments.rect().contains(segments.button(value).geometry())


def test_a_list_takes_the_wheel_only_with_the_focus(qtbot) -> None:
    choices = ChoiceList([(1, "One"), (2, "Two")], name="Number")
    qtbot.addWidget(choices)
    choices.show()
    choices.clearFocus()
    event = QWheelEvent(QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
                        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False)  # fmt: skip
    QApplication.sendEvent(choices, event)
    assert choices.value == 1
    choices.choose(2)
    assert choices.value == 2


def test_a_list_says_more_only_when_it_is_open(qtbot) -> None:
    choices = ChoiceList([("quality", "Quality"), ("fast", "Fast")], name="Network")
    qtbot.addWidget(choices)
    choices.show()
    closed = choices.sizeHint().width()
    choices.tell("quality", "0.47 s on this machine")
    assert choices.currentText() == "Quality"
    assert choices.sizeHint().width() == closed
    choices.showPopup()
    qtbot.waitUntil(lambda: choices.view().isVisible())
    assert choices.view().width() > closed
    told = [choices.itemData(index, Qt.ItemDataRole.AccessibleTextRole) for index in range(2)]
    assert told == ["Quality, 0.47 s on this machine", None]
    choices.hidePopup()


def test_a_toggle_is_a_check_box_all_over(qtbot, theme: Theme) -> None:
    toggle = Toggle(theme, "Show doubt")
    qtbot.addWidget(toggle)
    toggle.show()
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton, pos=QPoint(toggle.width() - 3, 10))
    assert toggle.isChecked()
    qtbot.keyClick(toggle, Qt.Key.Key_Space)
    assert not toggle.isChecked()
    assert role_of(toggle) == QAccessible.Role.CheckBox


def test_a_section_folds(qtbot, theme: Theme) -> None:
    section = Section(theme, "Light")
    inside = QLineEdit()
    section.body.addWidget(inside)
    qtbot.addWidget(section)
    section.show()
    heading = next(b for b in section.findChildren(QWidget) if b.property("role") == "section")
    with qtbot.waitSignal(section.toggled) as told:
        qtbot.mouseClick(heading, Qt.MouseButton.LeftButton)
    assert told.args == [False]
    assert not inside.isVisible()
    section.set_open(True)
    assert inside.isVisible()


def test_a_colour_can_be_chosen_from_swatches(qtbot, theme: Theme) -> None:
    row = SwatchRow(theme)
    qtbot.addWidget(row)
    row.show()
    chosen: list[str] = []
    row.chosen.connect(chosen.append)
    swatches = row.findChildren(QPushButton) or [w for w in row.children() if hasattr(w, "colour")]
    assert {role_of(swatch) for swatch in swatches[:5]} == {QAccessible.Role.RadioButton}
    qtbot.mouseClick(swatches[2], Qt.MouseButton.LeftButton)
    assert (chosen, row.value) == (["#efefef"], "#efefef")
    row.set_value("#123456")
    assert swatches[4].isChecked()
    assert "#123456" in swatches[4].accessibleName().lower()
    with qtbot.waitSignal(row.pick_requested):
        qtbot.keyClick(swatches[5], Qt.Key.Key_Space)


def test_an_own_colour_comes_from_the_themed_dialog(qtbot, theme: Theme) -> None:
    row = SwatchRow(theme)
    qtbot.addWidget(row)
    row.show()
    own = next(w for w in row.children() if getattr(w, "colour", None) == "" and w.isCheckable())
    qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    dialog = row.findChild(QColorDialog)
    assert dialog.testOption(QColorDialog.ColorDialogOption.DontUseNativeDialog)
    dialog.setCurrentColor("#abcdef")
    with qtbot.waitSignal(row.chosen) as chosen:
        dialog.accept()
    assert chosen.args == ["#abcdef"]


@pytest.mark.parametrize(
    ("text", "colour"),
    [("#EFEFEF", "#efefef"), ("fff", "#ffffff"), (" 12aB09 ", "#12ab09"), ("12345", None), ("", None)],
)
def test_a_colour_is_read_from_digits(text: str, colour: str | None) -> None:
    assert read_colour(text) == colour


def test_the_colour_field_refuses_and_restores(qtbot, theme: Theme) -> None:
    field = ColourField(theme, "#ffffff")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    refused: list[str] = []
    field.refused.connect(refused.append)
    field.selectAll()
    qtbot.keyClicks(field, "12345")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert refused[-1]
    assert field.value == "#ffffff"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "#FFFFFF"
    field.selectAll()
    qtbot.keyClicks(field, "abc")
    with qtbot.waitSignal(field.changed) as changed:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert changed.args == ["#aabbcc"]


def test_the_rail_shows_one_tool_its_edits_and_its_width(qtbot, theme: Theme) -> None:
    rail = ToolRail(theme)
    qtbot.addWidget(rail)
    for name in ("background", "settings"):
        rail.add_tool(name, name.title(), "scissors", "Shift+1")
    rail.show()
    assert rail.width() == 80
    assert rail.tool("settings").height() == 60
    with qtbot.waitSignal(rail.chosen) as chosen:
        qtbot.mouseClick(rail.tool("settings"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["settings"]
    rail.set_edited({"settings"})
    assert rail.tool("settings").accessibleDescription() == "has edits"
    rail.set_narrow(True)
    assert rail.width() == 48
    assert rail.tool("settings").toolTip() == "Settings (Shift+1)"


def test_an_icon_button_says_what_it_does_and_its_keys(qtbot, theme: Theme) -> None:
    button = IconButton(theme, "undo-2", "Undo", keys="Ctrl+Z")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    assert button.toolTip() == tip("Undo", "Ctrl+Z") == "Undo (Ctrl+Z)"
    button.rename("Undo brightness", "Ctrl+Z")
    assert button.toolTip() == "Undo brightness (Ctrl+Z)"


def test_tabs_exclude_each_other(qtbot) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    tabs = [TabButton("Upload"), TabButton("Edit", "Ctrl+2")]
    for tab in tabs:
        box.addWidget(tab)
    qtbot.addWidget(window)
    tabs[0].setChecked(True)
    tabs[1].click()
    assert not tabs[0].isChecked()


def test_a_label_is_cut_in_the_middle_for_files(qtbot, theme: Theme) -> None:
    label = ElidedLabel("a-very-long-name-of-a-picture.jpg", mode=Qt.TextElideMode.ElideMiddle)
    qtbot.addWidget(label)
    label.resize(90, 20)
    label.show()
    assert label.minimumSizeHint().width() < 30
    assert label.toolTip() == "a-very-long-name-of-a-picture.jpg"
    label.resize(500, 20)
    assert label.toolTip() == ""


def test_a_histogram_is_not_pressed_flat_by_a_white_backdrop(qtbot, theme: Theme) -> None:
    counts = np.full((3, 256), 10)
    counts[:, 255] = 1_000_000
    assert heights(counts).shape == (3, 64)
    assert heights(counts)[0, 30] == 1.0
    assert heights(counts[:, :255])[0, 100] == 1.0
    assert heights(np.zeros((3, 256))).max() == 0
    widget = Histogram(theme)
    qtbot.addWidget(widget)
    widget.set_counts(counts, (0.0, 0.25))
    assert "25.0 %" in widget.accessible_text()
    assert role_of(widget) == QAccessible.Role.Chart


class TestFocusRing:
    @pytest.fixture
    def window(self, qtbot, theme: Theme) -> QWidget:
        window = QWidget()
        box = QVBoxLayout(window)
        window.button, window.field, window.area = Button(theme, "Go"), QLineEdit(), QScrollArea()
        inside = QWidget()
        inside.setFixedSize(100, 900)
        window.low = QPushButton("low", inside)
        window.low.move(5, 700)
        window.area.setWidget(inside)
        for widget in (window.button, window.field, window.area):
            box.addWidget(widget)
        window.ring = FocusRing(theme, window)
        window.resize(300, 300)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        return window

    def test_it_follows_the_keyboard_with_a_gap(self, window) -> None:
        window.field.setFocus(Qt.FocusReason.TabFocusReason)
        window.button.setFocus(Qt.FocusReason.BacktabFocusReason)
        assert window.ring.isVisible()
        assert window.ring.geometry() == window.button.geometry().adjusted(-3, -3, 3, 3)

    def test_a_click_shows_it_on_fields_only(self, qtbot, window) -> None:
        qtbot.mouseClick(window.button, Qt.MouseButton.LeftButton)
        window.button.setFocus(Qt.FocusReason.MouseFocusReason)
        assert not window.ring.isVisible()
        window.field.setFocus(Qt.FocusReason.MouseFocusReason)
        assert window.ring.isVisible()

    def test_it_moves_along_and_goes_on_with_the_focus(self, qtbot, window) -> None:
        window.field.setFocus(Qt.FocusReason.TabFocusReason)
        window.resize(500, 400)
        qtbot.waitUntil(lambda: window.ring.width() == window.field.width() + 6)
        window.field.hide()

        def around_the_next_one() -> bool:
            next_one = window.focusWidget()
            return next_one is not window.field and window.ring.geometry().contains(next_one.geometry())

        qtbot.waitUntil(around_the_next_one)

    def test_it_stays_inside_a_scroll_area(self, qtbot, window) -> None:
        window.low.setFocus(Qt.FocusReason.TabFocusReason)
        window.area.verticalScrollBar().setValue(0)
        qtbot.waitUntil(lambda: not window.ring.isVisible())
        window.area.ensureWidgetVisible(window.low)
        qtbot.waitUntil(window.ring.isVisible)

    def test_it_lets_the_mouse_through(self, qtbot, window) -> None:
        window.button.setFocus(Qt.FocusReason.TabFocusReason)
        middle = window.button.geometry().center()
        assert window.childAt(middle) is window.button


def test_swatches_become_smaller_in_a_narrow_panel_before_anything_is_cut(qtbot, theme: Theme) -> None:
    row = SwatchRow(theme)
    qtbot.addWidget(row)
    row.show()
    assert row.minimumSizeHint().width() <= 248  # the inside of a panel of 280
    row.resize(248, 40)
    swatches = [w for w in row.children() if hasattr(w, "ring_rect")]
    assert swatches[-1].geometry().right() < 248
    for swatch in swatches:
        square = swatch.ring_rect()
        assert square.width() == square.height() >= 28
        assert row.rect().contains(swatch.geometry())


def test_the_gap_after_an_icon_comes_with_a_word(qtbot, theme: Theme) -> None:
    button = Button(theme, "", icon="user")
    qtbot.addWidget(button)
    bare = button.iconSize().width()
    button.setText("Olena")
    assert button.iconSize().width() == bare + 4
