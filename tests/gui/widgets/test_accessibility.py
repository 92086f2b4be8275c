"""Screen readers meet no widget without a role, and the tree survives what Qt does to it."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.error_card import ErrorCard
from editor.views.widgets.history_strip import HistoryStrip, StepWords
from editor.views.widgets.note import Note
from editor.views.widgets.numbers import Scale
from editor.views.widgets.segments import Segments
from editor.views.widgets.slider import CentreSlider
from editor.views.widgets.swatches import SwatchRow
from editor.views.widgets.toast import Toast
from editor.views.widgets.tool_rail import ToolRail


def strip(theme: Theme) -> HistoryStrip:
    made = HistoryStrip(theme)
    made.set_steps([StepWords("Opened"), StepWords("Crop")], 1)
    return made


MAKERS = {
    "segments": lambda theme: Segments(theme, [(1, "One"), (2, "Two")], name="Numbers"),
    "rail": ToolRail,
    "swatches": lambda theme: SwatchRow(theme, name="Backdrop"),
    "history": strip,
    "toast": lambda theme: Toast(theme, "Saved"),
    "canvas": PictureCanvas,
    "slider": lambda theme: CentreSlider(theme, Scale(0, 1), "Size"),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_part_of_the_window_has_a_role_and_a_name(qtbot, theme: Theme, name: str) -> None:
    widget = MAKERS[name](theme)
    qtbot.addWidget(widget)
    widget.show()
    told = QAccessible.queryAccessibleInterface(widget)
    assert told.role() not in (QAccessible.Role.Client, QAccessible.Role.NoRole)
    assert told.text(QAccessible.Text.Name)


@pytest.mark.parametrize("made", [Note, ErrorCard])
def test_messages_are_alerts(qtbot, theme: Theme, made) -> None:
    widget = made(theme)
    qtbot.addWidget(widget)
    assert QAccessible.queryAccessibleInterface(widget).role() == QAccessible.Role.AlertMessage


def test_a_tree_may_be_walked_while_widgets_come_and_go(qtbot, theme: Theme) -> None:
    window = QWidget()
    box = QVBoxLayout(window)
    qtbot.addWidget(window)
    window.show()

    def walk(told) -> int:
        return 1 + sum(walk(told.child(index)) for index in range(told.childCount()))

    for _ in range(20):
        slider = CentreSlider(theme, Scale(-1, 1), "One")
        box.addWidget(slider)
        assert walk(QAccessible.queryAccessibleInterface(window)) == 2
        slider.deleteLater()
        del slider
        QApplication.sendPostedEvents(None, 52)  # QEvent::DeferredDelete
        QApplication.processEvents()
        gc.collect()
    assert walk(QAccessible.queryAccessibleInterface(window)) == 1
