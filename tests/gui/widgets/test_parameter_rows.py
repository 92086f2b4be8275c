"""Rows made from the description of a parameter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton, QWidget

from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.parameter import has_row, parameter_row
from editor.views.widgets.parameter.row import ChangedDot, NameLabel

STRAIGHT = ((0.0, 0.0), (1.0, 1.0))
PARAMETERS = (
    Parameter("brightness", "Brightness", auto=True),
    Parameter("care", "Care", "choice", "quality", choices=(("fast", "Fast"), ("quality", "Quality"))),
    Parameter("market", "Market", "choice", "a", choices=tuple((c, f"Marketplace {c}") for c in "abcdef")),
    Parameter("keep", "Keep", "switch", False),
    Parameter("backdrop", "Backdrop", "colour", "#ffffff"),
    Parameter("curve", "Curve", "curve", STRAIGHT),
)
OTHER = {"brightness": 30.0, "care": "fast", "market": "c", "keep": True, "backdrop": "#123456",
         "curve": ((0.0, 0.1), (0.5, 0.6), (1.0, 1.0))}  # fmt: skip


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda p: p.name)
def test_a_row_shows_its_default_then_what_it_is_told_and_marks_the_change(qtbot, theme: Theme, parameter) -> None:
    row = parameter_row(theme, parameter)
    qtbot.addWidget(row)
    row.show()
    sent: list[object] = []
    row.value_changed.connect(sent.append)
    dot = row.findChild(ChangedDot)
    assert row.value() == parameter.default
    assert dot.isHidden()
    row.set_value(OTHER[parameter.name])
    assert row.value() == OTHER[parameter.name]
    assert parameter.check(row.value()) == row.value()
    assert not dot.isHidden()
    assert sent == []
    qtbot.mouseDClick(row.findChild(NameLabel), Qt.MouseButton.LeftButton)
    assert sent == [parameter.default]
    assert dot.isHidden()


@pytest.mark.parametrize("parameter", PARAMETERS, ids=lambda p: p.name)
def test_every_control_of_a_row_can_be_reached_and_has_a_name(qtbot, theme: Theme, parameter) -> None:
    row = parameter_row(theme, parameter)
    qtbot.addWidget(row)
    row.resize(288, row.sizeHint().height())
    row.show()
    reachable = [w for w in row.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    assert reachable
    for widget in reachable:
        told = QAccessible.queryAccessibleInterface(widget)
        assert told.text(QAccessible.Text.Name), widget
        assert told.role() not in (QAccessible.Role.Client, QAccessible.Role.NoRole), widget


def test_shapes_have_no_row(theme: Theme) -> None:
    assert not has_row(Parameter("strokes", "Strokes", "strokes", ()))
    assert not has_row(Parameter("frame", "Frame", "rectangle", None))


def test_field_and_slider_show_the_same_and_speak_once(qtbot, theme: Theme) -> None:
    row = parameter_row(theme, PARAMETERS[0])
    qtbot.addWidget(row)
    row.resize(288, 54)
    row.show()
    moved, changed = [], []
    row.value_moved.connect(moved.append)
    row.value_changed.connect(changed.append)
    row.slider.setFocus()
    qtbot.keyClick(row.slider, Qt.Key.Key_Right)
    assert (row.field.text(), moved, changed) == ("+1", [1], [1])
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "40")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert (row.slider.value, moved, changed) == (40, [1], [1, 40])


def test_a_parameter_is_54_px_high_with_the_gap_of_its_panel(qtbot, theme: Theme) -> None:
    row = parameter_row(theme, PARAMETERS[0])
    qtbot.addWidget(row)
    assert row.sizeHint().height() + 8 == 54


def test_auto_is_asked_for_and_goes_out_with_an_own_value(qtbot, theme: Theme) -> None:
    row = parameter_row(theme, PARAMETERS[0])
    qtbot.addWidget(row)
    row.resize(288, 54)
    row.show()
    button = next(b for b in row.findChildren(QToolButton) if b.property("role") == "auto")
    with qtbot.waitSignal(row.auto_toggled) as asked:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.args == [True]
    row.set_value(18)
    row.set_auto(True)
    assert button.isChecked()
    qtbot.mouseClick(row.slider, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert not button.isChecked()


def test_a_refusal_stands_under_the_field(qtbot, theme: Theme) -> None:
    row = parameter_row(theme, PARAMETERS[0])
    qtbot.addWidget(row)
    row.show()
    row.field.setFocus()
    row.field.selectAll()
    qtbot.keyClicks(row.field, "1000")
    qtbot.keyClick(row.field, Qt.Key.Key_Return)
    assert row.sizeHint().height() > 54
    assert row.value() == 0


def test_long_names_end_in_an_ellipsis_before_buttons_shrink(qtbot, theme: Theme) -> None:
    row = parameter_row(theme, Parameter("x", "Надзвичайно довга назва параметра яскравості", auto=True))
    qtbot.addWidget(row)
    row.resize(248, 54)
    row.show()
    name = row.findChild(NameLabel)
    assert name.width() < name.fontMetrics().horizontalAdvance(name.text())
    assert name.toolTip() == name.text()
    assert row.field.width() == row.field.sizeHint().width()
