"""A number to type or step."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.numbers import Scale
from editor.views.widgets.styling import restyle

WIDTH = 56


class ValueField(QLineEdit):
    """Enter or leaving it takes the number, Escape brings the old one back, up and down step.

    A number that cannot be is refused with a message, and the field keeps the focus and what was typed.

    Attributes:
        scale: range, step, default and unit.
        value: the number that was last taken.

    Signals:
        moved(float): while an arrow key steps.
        committed(float): a number was taken.
        refused(str): why what was typed cannot be; an empty text once it is being corrected.
    """

    moved = Signal(float)
    committed = Signal(float)
    refused = Signal(str)

    def __init__(self, theme: Theme, scale: Scale, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.scale, self._value = theme, scale, scale.default
        self._stepping = self._wrong = False
        self.setProperty("role", "value")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self._range())
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._correcting)
        self.editingFinished.connect(self._finish)
        theme.changed.connect(self.updateGeometry)
        self._write()

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show `value` without a signal, unless a person is typing another."""
        self._value = self.scale.clamp(value)
        if not (self.hasFocus() and self.isModified()):
            self._write()

    def sizeHint(self) -> QSize:
        ends = (self.scale.spoken(end) for end in (self.scale.minimum, self.scale.maximum))
        needed = max(self.fontMetrics().horizontalAdvance(text) for text in ends) + 18
        return QSize(max(self._theme.px(WIDTH), needed), self._theme.px(24))

    minimumSizeHint = sizeHint  # noqa: N815

    def _write(self) -> None:
        self.setText(self.scale.spoken(self._value))
        self._set_wrong("")

    def _take(self, value: float) -> None:
        changed = value != self._value
        self._value = value
        self._write()
        if changed:
            self.committed.emit(value)

    def _finish(self) -> None:
        """Enter was pressed or the focus went away."""
        if not self.isModified():
            return
        value = self.scale.read(self.text())
        if value is not None and self.scale.inside(value):
            self._take(self.scale.clamp(value))
            return
        self._set_wrong(self._range())
        QTimer.singleShot(0, self, self._come_back)

    def _range(self) -> str:
        low, high = (self.scale.spoken(end).removeprefix("+") for end in (self.scale.minimum, self.scale.maximum))
        return tr("From {low} to {high}", low=low, high=high)

    def _come_back(self) -> None:
        if self.isVisible() and self.isEnabled():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.selectAll()

    def _correcting(self) -> None:
        if self._wrong:
            self._set_wrong("")

    def _set_wrong(self, message: str) -> None:
        if bool(message) == self._wrong and not message:
            return
        self._wrong = bool(message)
        restyle(self, state="error" if message else "")
        self.refused.emit(message)
        if message:
            announce(self, message, urgent=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            ten = (
                key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) or event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            )
            tenth = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            stride = self.scale.step * (10 if ten else 0.1 if tenth else 1)
            self._step(stride if key in (Qt.Key.Key_Up, Qt.Key.Key_PageUp) else -stride)
        elif key == Qt.Key.Key_Escape and (self.isModified() or self._wrong):
            self._write()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._end_step()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end_step()
        super().focusOutEvent(event)

    def _step(self, by: float) -> None:
        typed = self.scale.read(self.text()) if self.isModified() else None
        value = self.scale.clamp((self._value if typed is None else typed) + by)
        if value != self._value:
            self._value, self._stepping = value, True
            self._write()
            self.moved.emit(value)

    def _end_step(self) -> None:
        if self._stepping:
            self._stepping = False
            self.committed.emit(self._value)
