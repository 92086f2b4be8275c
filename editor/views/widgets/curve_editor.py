"""A tone curve drawn by its points."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.histogram import heights, paint_channels, paint_grid

Points = tuple[tuple[float, float], ...]
Interpolate = Callable[[Points, NDArray[np.float64]], NDArray[np.float64]]
STRAIGHT: Points = ((0.0, 0.0), (1.0, 1.0))
MARGIN, GRAB, APART, MOST = 7, 12, 0.01, 16
STEP = 0.01


def monotone(points: Points, x: NDArray[np.float64]) -> NDArray[np.float64]:
    """The curve through `points` at `x`, flat beyond its ends, without overshoot.

    Piecewise cubic Hermite with the slopes of Fritsch and Carlson, "Monotone Piecewise Cubic Interpolation",
    SIAM J. Numer. Anal. 17 (1980), in the weighted harmonic form of Fritsch and Butland (1984).
    """
    xs, ys = np.array(points, float).T
    width, rise = np.diff(xs), np.diff(ys)
    secant = rise / width
    slope = np.empty_like(xs)
    slope[0], slope[-1] = secant[0], secant[-1]
    left, right = secant[:-1], secant[1:]
    weight = (width[:-1] + 2 * width[1:], 2 * width[:-1] + width[1:])
    same = left * right > 0
    with np.errstate(divide="ignore", invalid="ignore"):
        mean = (weight[0] + weight[1]) / (weight[1] / left + weight[0] / right)
    slope[1:-1] = np.where(same, mean, 0)
    inside = np.clip(x, xs[0], xs[-1])
    at = np.clip(np.searchsorted(xs, inside, "right") - 1, 0, len(xs) - 2)
    t, span = (inside - xs[at]) / width[at], width[at]
    start = (1 + 2 * t) * (1 - t) ** 2 * ys[at] + t * (1 - t) ** 2 * span * slope[at]
    return np.clip(start + t**2 * (3 - 2 * t) * ys[at + 1] + t**2 * (t - 1) * span * slope[at + 1], 0, 1)


class CurveEditor(QWidget):
    """Drag a point, click the curve to add one, double click or Delete to remove it.

    Keys: Page Up / Page Down choose the point, arrows move it by 1 % (Shift 10 %, Ctrl 0.1 %), Insert adds one.

    Attributes:
        points: rising pairs of input and output, 0-1, at least two.

    Signals:
        moved(object): the points while one is dragged.
        released(object): the points at the end of a drag or a key: one step of the history.
    """

    moved = Signal(object)
    released = Signal(object)
    accessible_role = QAccessible.Role.Chart

    def __init__(
        self, theme: Theme, name: str = "", interpolate: Interpolate = monotone, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._interpolate, self._points = theme, interpolate, list(STRAIGHT)
        self._chosen, self._dragged, self._pending = 0, False, False
        self._heights: NDArray[np.float64] | None = None
        self.setAccessibleName(name or tr("Tone curve"))
        self.setToolTip(tr("Click to add a point, double click to remove it"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def points(self) -> Points:
        return tuple(self._points)

    def set_points(self, points: Sequence[Sequence[float]]) -> None:
        """Show `points` without a signal."""
        self._points = [(float(x), float(y)) for x, y in points]
        self._chosen = min(self._chosen, len(self._points) - 1)
        self.update()

    def set_counts(self, counts: NDArray[np.integer] | None) -> None:
        """The histogram behind the curve: 3 x N numbers of pixels, or None."""
        self._heights = None if counts is None else heights(counts)
        self.update()

    def accessible_text(self) -> str:
        x, y = self._points[self._chosen]
        return tr("Point {number} of {count}: input {x} %, output {y} %", number=self._chosen + 1,
                  count=len(self._points), x=f"{100 * x:.1f}", y=f"{100 * y:.1f}")  # fmt: skip

    def sizeHint(self) -> QSize:
        return QSize(288, self._theme.px(180))

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _to_widget(self, point: tuple[float, float]) -> QPointF:
        area = self._area()
        return QPointF(area.left() + point[0] * area.width(), area.bottom() - point[1] * area.height())

    def _from_widget(self, place: QPointF) -> tuple[float, float]:
        area = self._area()
        return (place.x() - area.left()) / area.width(), (area.bottom() - place.y()) / area.height()

    def _at(self, place: QPointF) -> int | None:
        near = [((self._to_widget(point) - place).manhattanLength(), index) for index, point in enumerate(self._points)]
        distance, index = min(near)
        return index if distance <= GRAB else None

    def _place(self, x: float, y: float) -> None:
        """Move the chosen point, held between its neighbours."""
        index, points = self._chosen, self._points
        low = points[index - 1][0] + APART if index else 0.0
        high = points[index + 1][0] - APART if index + 1 < len(points) else 1.0
        point = (round(min(max(x, low), high), 4), round(min(max(y, 0.0), 1.0), 4))
        if point != points[index]:
            points[index], self._pending = point, True
            self._tell()
            self.moved.emit(self.points)

    def _add(self, x: float, y: float) -> bool:
        index = next((at for at, point in enumerate(self._points) if point[0] > x), len(self._points))
        near = any(abs(point[0] - x) < 2 * APART for point in self._points)
        if near or len(self._points) >= MOST or not 0 <= x <= 1:
            return False
        self._points.insert(index, (round(x, 4), round(min(max(y, 0.0), 1.0), 4)))
        self._chosen, self._pending = index, True
        self._tell()
        self.moved.emit(self.points)
        return True

    def _remove(self, index: int) -> None:
        if len(self._points) > 2:
            del self._points[index]
            self._chosen, self._pending = min(index, len(self._points) - 1), True
            self._tell()
            self.moved.emit(self.points)
            self._release()

    def _release(self) -> None:
        if self._pending:
            self._pending = False
            self.released.emit(self.points)

    def _tell(self) -> None:
        self.update()
        tell_value(self, self.accessible_text())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        hit = self._at(event.position())
        if hit is not None:
            self._chosen, self._dragged = hit, True
            self._tell()
        else:
            self._dragged = self._add(*self._from_widget(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged:
            self._place(*self._from_widget(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._dragged = False
        self._release()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        hit = self._at(event.position())
        if hit is not None:
            self._remove(hit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, (x, y) = Qt.Key(event.key()), self._points[self._chosen]
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        step = STEP * (10 if shift else 0.1 if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1)
        moves = {
            Qt.Key.Key_Left: (-step, 0.0), Qt.Key.Key_Right: (step, 0.0), Qt.Key.Key_Up: (0.0, step),
            Qt.Key.Key_Down: (0.0, -step),
        }  # fmt: skip
        if key in moves:
            self._place(x + moves[key][0], y + moves[key][1])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._chosen = (self._chosen + (1 if key == Qt.Key.Key_PageUp else -1)) % len(self._points)
            self._tell()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove(self._chosen)
        elif key == Qt.Key.Key_Insert:
            self._insert_after()
        else:
            super().keyPressEvent(event)

    def _insert_after(self) -> None:
        first = min(self._chosen, len(self._points) - 2)
        x = (self._points[first][0] + self._points[first + 1][0]) / 2
        if self._add(x, float(self._interpolate(self.points, np.array([x]))[0])):
            self._release()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._release()
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._release()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), self._area()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("input"))
        painter.drawRoundedRect(QRectF(self.rect()), 4, 4)
        if self._heights is not None:
            painter.setOpacity(0.5)
            paint_channels(painter, area, self._heights, self._theme)
            painter.setOpacity(1)
        paint_grid(painter, area, self._theme, rows=True)
        x = np.linspace(0, 1, max(2, int(area.width())))
        y = self._interpolate(self.points, x)
        colour = "text" if self.isEnabled() else "text_disabled"
        painter.setPen(QPen(self._theme.colour(colour), 1.5))
        painter.drawPolyline(QPolygonF([self._to_widget(point) for point in zip(x, y, strict=True)]))
        for index, point in enumerate(self._points):
            chosen = index == self._chosen and self.hasFocus()
            painter.setPen(QPen(self._theme.colour("focus" if chosen else "input"), 2))
            painter.setBrush(self._theme.colour("thumb" if self.isEnabled() else "text_disabled"))
            painter.drawEllipse(self._to_widget(point), 5, 5)
