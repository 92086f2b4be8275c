"""What screen readers are told about widgets that are painted by hand.

A widget class takes part by three members: `accessible_role`, and where it has a value `accessible_text()` (what is
read aloud) and `accessible_number()` (value, minimum, maximum, step) with `set_accessible_number()`.
"""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget

_INSTALLED = "describes_painted_widgets"


class _Described(QAccessibleWidget):
    """Role and spoken value of a widget painted by hand."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, widget.accessible_role)
        self._told = widget

    def text(self, kind: QAccessible.Text) -> str:
        if kind == QAccessible.Text.Value and hasattr(self._told, "accessible_text"):
            return self._told.accessible_text()
        return super().text(kind)


class _DescribedNumber(_Described, QAccessibleValueInterface):
    """The same for a widget that stands for a number."""

    def __init__(self, widget: QWidget) -> None:
        _Described.__init__(self, widget)
        QAccessibleValueInterface.__init__(self)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> object:
        return self if kind == QAccessible.InterfaceType.ValueInterface else super().interface_cast(kind)

    def currentValue(self) -> float:
        return self._told.accessible_number()[0]

    def minimumValue(self) -> float:
        return self._told.accessible_number()[1]

    def maximumValue(self) -> float:
        return self._told.accessible_number()[2]

    def minimumStepSize(self) -> float:
        return self._told.accessible_number()[3]

    def setCurrentValue(self, value: float) -> None:
        self._told.set_accessible_number(float(value))


def describe(_key: str, thing: QObject) -> QAccessibleInterface | None:
    """The factory that `QAccessible.installFactory` asks."""
    if not isinstance(thing, QWidget) or not hasattr(thing, "accessible_role"):
        return None
    return _DescribedNumber(thing) if hasattr(thing, "accessible_number") else _Described(thing)


def install(app: QApplication) -> None:
    """Let screen readers see the widgets of `app` that are painted by hand."""
    if not app.property(_INSTALLED):  # Qt asks every factory it was ever given
        QAccessible.installFactory(describe)
        app.setProperty(_INSTALLED, True)


def tell_value(widget: QWidget, value: float | str) -> None:
    """Tell a screen reader that the value of `widget` is now `value`."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, value))


def announce(widget: QWidget, text: str, urgent: bool = False) -> None:
    """Have a screen reader say `text`, which appeared at `widget`; `urgent` interrupts what it says now."""
    event = QAccessibleAnnouncementEvent(widget, text)
    polite, assertive = QAccessible.AnnouncementPoliteness.Polite, QAccessible.AnnouncementPoliteness.Assertive
    event.setPoliteness(assertive if urgent else polite)
    QAccessible.updateAccessibility(event)
