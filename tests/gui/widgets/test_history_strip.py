"""The steps under the picture."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor, QImage

from editor.views.theme import Theme
from editor.views.widgets.history_strip import HistoryStrip, StepWords

STEPS = [
    StepWords("Opened", "cap.jpg", editable=False),
    StepWords("Brightness", "+18"),
    StepWords("Crop", "1:1", False),
]


@pytest.fixture
def strip(qtbot, theme: Theme) -> HistoryStrip:
    made = HistoryStrip(theme)
    qtbot.addWidget(made)
    made.resize(900, 72)
    made.set_steps(STEPS, 1)
    made.show()
    return made


def test_a_click_asks_to_go_and_the_history_answers(qtbot, strip: HistoryStrip) -> None:
    with qtbot.waitSignal(strip.chosen) as chosen:
        qtbot.mouseClick(strip.card(0), Qt.MouseButton.LeftButton)
    assert chosen.args == [0]
    assert strip.card(1).isChecked()
    strip.set_steps(STEPS, 0)
    assert [strip.card(index).isChecked() for index in range(3)] == [True, False, False]


def test_the_current_step_has_the_accent_and_later_ones_fade(theme: Theme, strip: HistoryStrip) -> None:
    def border(index: int) -> QColor:
        return strip.card(index).grab().toImage().pixelColor(40, 0)

    assert border(1) == theme.colour("accent")
    assert border(0) == theme.colour("line")
    assert border(2) not in (theme.colour("line"), theme.colour("accent"))


def test_pictures_stay_with_their_steps(strip: HistoryStrip) -> None:
    picture = QImage(300, 400, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff8000"))
    strip.set_picture(1, picture)
    strip.set_picture(99, picture)
    strip.set_steps(STEPS[:2], 1)
    assert strip.card(1).grab().toImage().pixelColor(20, 24) == QColor("#ff8000")


def test_the_menu_switches_deletes_and_edits(qtbot, strip: HistoryStrip) -> None:
    assert strip.card(0).open_menu(QPoint()) is None
    heard: list[tuple[object, ...]] = []
    strip.switched.connect(lambda *args: heard.append(("switched", *args)))
    strip.delete_wanted.connect(lambda *args: heard.append(("delete", *args)))
    strip.values_wanted.connect(lambda *args: heard.append(("values", *args)))
    for index in (1, 2):
        menu = strip.card(index).open_menu(QPoint(10, 10))
        for action in menu.actions():
            action.trigger()
        menu.close()
    assert heard == [("values", 1), ("switched", 1, False), ("delete", 1),
                     ("values", 2), ("switched", 2, True), ("delete", 2)]  # fmt: skip


def test_arrows_go_from_step_to_step(qtbot, strip: HistoryStrip) -> None:
    strip.activateWindow()
    strip.card(0).setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(strip.card(0).hasFocus)
    qtbot.keyClick(strip.card(0), Qt.Key.Key_Right)
    assert strip.card(1).hasFocus()


def test_a_narrow_strip_has_words_only(theme: Theme, strip: HistoryStrip) -> None:
    wide = strip.card(1).sizeHint()
    strip.set_narrow(True)
    assert strip.height() == 40
    assert strip.card(1).sizeHint().height() == 28
    assert strip.card(1).sizeHint().width() < wide.width()


def test_screen_readers_hear_step_values_and_state(strip: HistoryStrip) -> None:
    told = QAccessible.queryAccessibleInterface(strip.card(2))
    assert told.text(QAccessible.Text.Name) == "Crop, 1:1, switched off"
    assert told.role() == QAccessible.Role.RadioButton


def test_a_hundred_steps_scroll_to_the_current_one(qtbot, strip: HistoryStrip) -> None:
    strip.set_steps([StepWords(f"Step {number}") for number in range(100)], 99)
    qtbot.waitUntil(lambda: not strip.card(99).visibleRegion().isEmpty())
    assert strip.card(0).visibleRegion().isEmpty()
