"""A slider whose fill grows from its zero."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.views.theme import Theme
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.focus_ring import KEYBOARD
from editor.views.widgets.numbers import Scale

TRACK, THUMB, RIM = 4, 14, 2
WHEEL_PAUSE = 400  # ms after the last notch of a wheel until the value counts as chosen


class CentreSlider(QWidget):
    """Arrows move by a step, with Shift by ten, with Ctrl by a tenth; Home and a double click lead to the default.

    Attributes:
        scale: range, step and default.
        value: a float inside the range.

    Signals:
        moved(float): at every change by a person, while it moves.
        released(float): at the end of a drag, a held key or a turn of the wheel: one step of the history.
    """

    moved = Signal(float)
    released = Signal(float)
    accessible_role = QAccessible.Role.Slider

    def __init__(self, theme: Theme, scale: Scale, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.scale, self._value = theme, scale, scale.default
        self._drag_offset: float | None = None
        self._pending = self._ring = False
        self._pause = QTimer(self, singleShot=True, interval=WHEEL_PAUSE)
        self._pause.timeout.connect(self._release)
        self.setAccessibleName(name)
        self.setProperty("own_focus", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not WheelFocus: a wheel over a slider scrolls the panel
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @property
    def value(self) -> float:
        return self._value

    def set_value(self, value: float) -> None:
        """Show `value` without a signal."""
        self._value = self.scale.clamp(value)
        self.update()

    def accessible_text(self) -> str:
        return self.scale.spoken(self._value)

    def accessible_number(self) -> tuple[float, float, float, float]:
        return self._value, self.scale.minimum, self.scale.maximum, self.scale.step

    def set_accessible_number(self, value: float) -> None:
        self._move(value)
        self._release()

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.px(20))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._theme.px(20))

    def _move(self, value: float) -> None:
        value = self.scale.clamp(value)
        if value != self._value:
            self._value, self._pending = value, True
            self.update()
            tell_value(self, value)
            self.moved.emit(value)

    def _release(self) -> None:
        if self._pending:
            self._pending = False
            self.released.emit(self._value)

    # Geometry: the middle of the thumb runs from `_edge` to the width less `_edge`.

    @property
    def _edge(self) -> float:
        return self._theme.px(THUMB) / 2

    def _x(self, value: float) -> float:
        share = (value - self.scale.minimum) / (self.scale.maximum - self.scale.minimum)
        return self._edge + share * (self.width() - 2 * self._edge)

    def _value_at(self, x: float) -> float:
        share = (x - self._edge) / max(1.0, self.width() - 2 * self._edge)
        return self.scale.snap(self.scale.minimum + share * (self.scale.maximum - self.scale.minimum))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        x, thumb = event.position().x(), self._x(self._value)
        self._drag_offset = x - thumb if abs(x - thumb) <= self._edge + RIM else 0.0
        self._move(self._value_at(x - self._drag_offset) if self._drag_offset == 0.0 else self._value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag_offset is not None:
            self._move(self._value_at(event.position().x() - self._drag_offset))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._drag_offset is not None:
            self._drag_offset = None
            self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._drag_offset = None
            self._move(self.scale.default)
            self._release()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.hasFocus():
            event.ignore()
            return
        turn = event.angleDelta().y() or event.angleDelta().x()
        self._move(self._value + turn / 120 * self._stride(event.modifiers()))
        self._pause.start()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, stride = Qt.Key(event.key()), self._stride(event.modifiers())
        forward = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self._move(self._value + (stride if key == forward else -stride))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(self._value + (stride if key == Qt.Key.Key_Up else -stride))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._move(self._value + (10 if key == Qt.Key.Key_PageUp else -10) * self.scale.step)
        elif key == Qt.Key.Key_Home:
            self._move(self.scale.default)
        else:
            super().keyPressEvent(event)
            return
        self._show_ring(True)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._release()
        super().keyReleaseEvent(event)

    def _stride(self, modifiers: Qt.KeyboardModifier) -> float:
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return 10 * self.scale.step
        return self.scale.step / 10 if modifiers & Qt.KeyboardModifier.ControlModifier else self.scale.step

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._show_ring(event.reason() in KEYBOARD)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._pause.stop()
        self._release()
        self._show_ring(False)
        super().focusOutEvent(event)

    def _show_ring(self, on: bool) -> None:
        self._ring = on
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, colour, enabled = QPainter(self), self._theme.colour, self.isEnabled()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, x, zero = self.height() / 2, self._x(self._value), self._x(self.scale.zero)
        painter.setBrush(colour("track"))
        painter.drawRoundedRect(QRectF(0, middle - TRACK / 2, self.width(), TRACK), TRACK / 2, TRACK / 2)
        inside = self.scale.minimum < self.scale.zero < self.scale.maximum
        if enabled:
            start = zero if inside else (0 if zero <= x else self.width())
            painter.setBrush(colour("track_fill"))
            painter.drawRoundedRect(QRectF(min(start, x), middle - TRACK / 2, abs(x - start), TRACK), 2, 2)
        if inside:
            painter.setBrush(colour("text_3"))
            painter.drawRect(QRectF(round(zero) - 0.5, middle - 5, 1, 10))
        self._paint_thumb(painter, x, middle)

    def _paint_thumb(self, painter: QPainter, x: float, middle: float) -> None:
        radius = self._edge
        painter.setBrush(self._theme.colour("panel"))
        painter.drawEllipse(QRectF(x - radius - RIM, middle - radius - RIM, 2 * (radius + RIM), 2 * (radius + RIM)))
        painter.setBrush(self._theme.colour("thumb" if self.isEnabled() else "text_disabled"))
        painter.drawEllipse(QRectF(x - radius, middle - radius, 2 * radius, 2 * radius))
        if self._ring and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawEllipse(QRectF(x - radius - 2, middle - radius - 2, 2 * radius + 4, 2 * radius + 4))
