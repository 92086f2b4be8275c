"""What all rows of parameters share."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel

DOT = 5


class ChangedDot(QWidget):
    """The small mark after a name whose value is not the default."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setFixedSize(DOT, DOT)
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawEllipse(QRectF(0, 0, DOT, DOT))


class NameLabel(ElidedLabel):
    """The name of a parameter.

    Signals:
        reset: it was double-clicked.
    """

    reset = Signal()

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "label", parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.reset.emit()


class ParameterRow(QWidget):
    """A name, its value and, where the operation can find one, Auto.

    Attributes:
        parameter: what the row stands for.

    Signals:
        value_moved(object): while a person moves it; the picture follows, no step of the history is made.
        value_changed(object): chosen: one step of the history.
        auto_toggled(bool): the person wants the automatic value, or the last own value again.
    """

    value_moved = Signal(object)
    value_changed = Signal(object)
    auto_toggled = Signal(bool)

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.parameter = theme, parameter
        self._title = tr(parameter.title)
        self._name, self._dot = NameLabel(self._title), ChangedDot(theme)
        self._name.reset.connect(self.reset)
        self._auto = _auto_button(theme, self._title) if parameter.auto else None
        if self._auto:
            self._auto.clicked.connect(self.auto_toggled)

    def value(self) -> Value:
        """The value that is shown."""
        raise NotImplementedError

    def set_value(self, value: Value) -> None:
        """Show `value` without a signal."""
        raise NotImplementedError

    def set_auto(self, on: bool) -> None:
        """Light Auto while the value is the automatic one."""
        if self._auto:
            self._auto.setChecked(on)

    def reset(self) -> None:
        """Back to the default, as if the person had chosen it."""
        if self.value() != self.parameter.default:
            self.set_value(self.parameter.default)
            self._changed(self.parameter.default)

    def _changed(self, value: Value) -> None:
        self.set_auto(False)
        self._mark(value)
        self.value_changed.emit(value)

    def _moved(self, value: Value) -> None:
        self.set_auto(False)
        self._mark(value)
        self.value_moved.emit(value)

    def _mark(self, value: Value) -> None:
        changed = value != self.parameter.default
        self._dot.setVisible(changed)
        self._name.setAccessibleDescription(tr("Changed. A double click resets it.") if changed else "")


def _auto_button(theme: Theme, title: str) -> QToolButton:
    button = QToolButton()
    button.setText(tr("Auto"))
    button.setProperty("role", "auto")
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setIconSize(QSize(0, 0))
    button.setAccessibleName(tr("Auto: {title}", title=title))
    button.setToolTip(tr("Find the value from the picture"))
    return button
