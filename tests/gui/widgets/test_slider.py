"""The slider: mouse, keyboard, wheel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication

from editor.views.theme import Theme
from editor.views.widgets.numbers import Scale
from editor.views.widgets.slider import CentreSlider

KEY = Qt.Key


@pytest.fixture
def slider(qtbot, theme: Theme) -> CentreSlider:
    made = CentreSlider(theme, Scale(-100, 100, default=5), "Brightness")
    qtbot.addWidget(made)
    made.resize(214, 20)  # the thumb travels 200 px: a value each
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.setFocus(Qt.FocusReason.TabFocusReason)
    return made


def heard(slider: CentreSlider) -> tuple[list[float], list[float]]:
    moved, released = [], []
    slider.moved.connect(moved.append)
    slider.released.connect(released.append)
    return moved, released


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (KEY.Key_Right, Qt.KeyboardModifier.NoModifier, 6), (KEY.Key_Left, Qt.KeyboardModifier.NoModifier, 4),
        (KEY.Key_Up, Qt.KeyboardModifier.ShiftModifier, 15), (KEY.Key_Down, Qt.KeyboardModifier.ControlModifier, 4.9),
        (KEY.Key_PageUp, Qt.KeyboardModifier.NoModifier, 15),
    ],
)  # fmt: skip
def test_keys_move_by_one_ten_and_a_tenth(qtbot, slider: CentreSlider, key, modifier, value: float) -> None:
    moved, released = heard(slider)
    qtbot.keyClick(slider, key, modifier)
    assert moved == released == [pytest.approx(value)]


def test_home_leads_to_the_default(qtbot, slider: CentreSlider) -> None:
    slider.set_value(70)
    qtbot.keyClick(slider, KEY.Key_Home)
    assert slider.value == 5


def test_a_held_key_is_one_step_of_the_history(qtbot, slider: CentreSlider) -> None:
    moved, released = heard(slider)
    for _ in range(4):
        qtbot.keyPress(slider, KEY.Key_Right)
    assert (len(moved), released) == (4, [])
    qtbot.keyRelease(slider, KEY.Key_Right)
    assert released == [9]


def test_a_drag_moves_live_and_is_released_once(qtbot, slider: CentreSlider) -> None:
    moved, released = heard(slider)
    qtbot.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(112, 10))  # on the thumb at 5
    assert moved == []
    for x in (122, 132, 142):
        qtbot.mouseMove(slider, QPoint(x, 10))
    assert moved == [15, 25, 35]
    qtbot.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(142, 10))
    assert released == [35]


def test_a_press_beside_the_thumb_brings_it_there(qtbot, slider: CentreSlider) -> None:
    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(7, 10))
    assert slider.value == -100


def test_a_double_click_resets(qtbot, slider: CentreSlider) -> None:
    slider.set_value(70)
    _, released = heard(slider)
    qtbot.mouseDClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(100, 10))
    assert released == [5]


def turn(slider: CentreSlider) -> QWheelEvent:
    event = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(slider, event)
    return event


def test_a_wheel_moves_it_only_while_it_has_the_focus(qtbot, slider: CentreSlider) -> None:
    _, released = heard(slider)
    assert turn(slider).isAccepted()
    turn(slider)
    assert slider.value == 7
    qtbot.waitUntil(lambda: released == [7], timeout=2000)
    slider.clearFocus()
    assert not turn(slider).isAccepted()
    assert slider.value == 7


def test_setting_a_value_says_nothing(slider: CentreSlider) -> None:
    moved, released = heard(slider)
    slider.set_value(500)
    assert (slider.value, moved, released) == (100, [], [])


def test_screen_readers_hear_role_name_and_value(slider: CentreSlider) -> None:
    slider.set_value(18)
    told = QAccessible.queryAccessibleInterface(slider)
    assert told.role() == QAccessible.Role.Slider
    assert told.text(QAccessible.Text.Name) == "Brightness"
    assert told.text(QAccessible.Text.Value) == "+18"
    numbers = told.valueInterface()
    assert (numbers.currentValue(), numbers.minimumValue(), numbers.maximumValue()) == (18, -100, 100)
    numbers.setCurrentValue(40)
    assert slider.value == 40


def test_the_fill_lies_between_zero_and_the_thumb(theme: Theme, slider: CentreSlider) -> None:
    slider.clearFocus()
    slider.set_value(50)
    image, fill, track = slider.grab().toImage(), theme.colour("track_fill"), theme.colour("track")
    assert image.pixelColor(130, 10) == fill
    assert image.pixelColor(60, 10) == track
    assert image.pixelColor(190, 10) == track
