"""The line between before and after."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QRegion
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import tell_value

LINE, HANDLE, GRAB = 2, 28, 16
EDGE, INK, PAPER = QColor(0, 0, 0, 140), QColor("#161616"), QColor("#ffffff")


class SplitLine(QWidget):
    """White with dark edges, so that it is seen on every picture; arrows move it, Home and a double click centre it.

    Attributes:
        share: its place between the left (0) and the right (1) end of what it divides.

    Signals:
        moved(float): the share, while a person moves it.
    """

    moved = Signal(float)
    accessible_role = QAccessible.Role.Slider

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._share, self._area = theme, 0.5, QRectF()
        self._grip: float | None = None
        self.setAccessibleName(tr("Line between original and result"))
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def share(self) -> float:
        return self._share

    @property
    def x(self) -> float:
        """Where it lies in the coordinates of its parent."""
        return self._area.left() + self._share * self._area.width()

    def set_share(self, share: float) -> None:
        """Show it at `share` without a signal."""
        self._share = min(max(share, 0.0), 1.0)
        self._place()

    def divide(self, area: QRectF) -> None:
        """The part of the parent that it divides."""
        if area != self._area:
            self._area = area
            self._place()

    def ring_rect(self) -> QRectF:
        """What the focus ring surrounds: the handle."""
        middle = QPointF(self.width() / 2, self.height() / 2)
        return QRectF(middle.x() - HANDLE / 2, middle.y() - HANDLE / 2, HANDLE, HANDLE)

    def accessible_text(self) -> str:
        return f"{100 * self._share:.0f} %"

    def accessible_number(self) -> tuple[float, float, float, float]:
        return 100 * self._share, 0, 100, 1

    def set_accessible_number(self, value: float) -> None:
        self._move(value / 100)

    def _place(self) -> None:
        width, height = HANDLE + 4, max(1, round(self._area.height()))
        self.setGeometry(round(self.x - width / 2), round(self._area.top()), width, height)
        strip = QRect((width - GRAB) // 2, 0, GRAB, height)
        handle = self.ring_rect().toAlignedRect().adjusted(-1, -1, 1, 1)
        self.setMask(QRegion(strip) | QRegion(handle, QRegion.RegionType.Ellipse))

    def _move(self, share: float) -> None:
        self.set_share(share)
        tell_value(self, 100 * self._share)
        self.moved.emit(self._share)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = self._parent_x(event) - self.x
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._area.width() > 0:
            self._move((self._parent_x(event) - self._grip - self._area.left()) / self._area.width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = None
        else:
            event.ignore()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self._move(0.5)

    def _parent_x(self, event: QMouseEvent) -> float:
        return self.mapToParent(event.position()).x()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = 0.1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0.01
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(self._share + (step if event.key() == Qt.Key.Key_Right else -step))
        elif event.key() == Qt.Key.Key_Home:
            self._move(0.5)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle = self.width() // 2
        painter.fillRect(middle - LINE // 2 - 1, 0, LINE + 2, self.height(), EDGE)
        painter.fillRect(middle - LINE // 2, 0, LINE, self.height(), PAPER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        handle = self.ring_rect()
        painter.setPen(QPen(EDGE, 1))
        painter.setBrush(PAPER)
        painter.drawEllipse(handle.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(INK, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        for side in (-1, 1):
            tip = handle.center() + QPointF(side * 6, 0)
            painter.drawPolyline(QPolygonF([tip + QPointF(-side * 3, -3), tip, tip + QPointF(-side * 3, 3)]))
