"""A round brush."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.stroke_trace import StrokeTrace
from editor.views.widgets.canvas.tool import CanvasTool, Pointer
from editor.views.widgets.canvas.view_state import ViewState

Point = tuple[float, float, float]  # x, y in full-size pixels of the result; pressure 0-1
SIZES = (1.0, 2000.0)
APART = 0.75  # screen pixels between two points of a stroke
INK, PAPER = QColor(0, 0, 0, 200), QColor(255, 255, 255, 230)


class BrushTool(CanvasTool):
    """Draws strokes; with Shift a straight line: from the end of the last stroke, or from where Shift went down.

    What is drawn shows at once in `trace_colour` until the result with it arrives.

    Attributes:
        size: diameter in full-size pixels.
        hardness: 0-1, the part of the radius that is full.
        trace_colour: of the stroke while it is drawn.

    Signals:
        stroke_started(tuple): the first point: x, y, pressure.
        stroke_extended(list): further points.
        stroke_finished(list): all points of the stroke.
        stroke_cancelled: the tool was put away in the middle of a stroke.
        size_changed(float), hardness_changed(float)
    """

    stroke_started = Signal(object)
    stroke_extended = Signal(object)
    stroke_finished = Signal(object)
    stroke_cancelled = Signal()
    size_changed = Signal(float)
    hardness_changed = Signal(float)
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, trace_colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.size, self.hardness = 44.0, 0.7
        self._points: list[Point] = []
        self._drawing = False
        self._place: QPointF | None = None
        self._last_end: Point | None = None
        self._straight_from: Point | None = None
        self._trace = StrokeTrace(trace_colour)

    @property
    def trace_colour(self) -> QColor:
        return self._trace.colour

    def set_trace_colour(self, colour: QColor) -> None:
        self._trace.colour = colour

    def set_size(self, size: float) -> None:
        """Held to 1-2000 px."""
        size = min(max(size, SIZES[0]), SIZES[1])
        if size != self.size:
            before, self.size = self._ring(self._place), size
            self._repaint(before, self._ring(self._place))
            self.size_changed.emit(size)

    def set_hardness(self, hardness: float) -> None:
        """Held to 0-1."""
        hardness = min(max(hardness, 0.0), 1.0)
        if hardness != self.hardness:
            self.hardness = hardness
            self._repaint(self._ring(self._place))
            self.hardness_changed.emit(hardness)

    def detach(self) -> None:
        if self._drawing:
            self._drawing = False
            self.stroke_cancelled.emit()
        self._trace.clear()
        self._points, self._place, self._last_end = [], None, None
        super().detach()

    def picture_changed(self) -> None:
        """The strokes drawn so far are in the result now; one that goes on keeps its trace."""
        if not self._drawing and not self._trace.empty:
            part = self._trace.bounds
            self._trace.clear()
            self.dirty.emit(part)

    def press(self, pointer: Pointer) -> None:
        self._drawing = True
        start = _point(pointer)
        joined = pointer.modifiers & Qt.KeyboardModifier.ShiftModifier and self._last_end is not None
        self._points = [self._last_end, start] if joined else [start]
        self._straight_from = None
        self.stroke_started.emit(self._points[0])
        if joined:
            self.stroke_extended.emit([start])
        self._draw(self._points)

    def move(self, pointer: Pointer) -> None:
        if self._drawing:
            if pointer.modifiers & Qt.KeyboardModifier.ShiftModifier:
                if self._straight_from is None:
                    self._straight_from = self._points[-1]
            else:
                self._extend(pointer)
        self._follow(pointer.point)

    def release(self, pointer: Pointer) -> None:
        if not self._drawing:
            return
        self._extend(pointer)
        self._drawing = False
        self._last_end = self._points[-1]
        self.stroke_finished.emit(list(self._points))

    def hover(self, pointer: Pointer | None) -> None:
        self._follow(pointer.point if pointer else None)

    def accessible_text(self) -> str:
        return tr("Brush {size} px, hardness {hardness} %", size=round(self.size), hardness=round(100 * self.hardness))

    def _extend(self, pointer: Pointer) -> None:
        self._straight_from = None
        point, last = _point(pointer), self._points[-1]
        apart = max(abs(point[0] - last[0]), abs(point[1] - last[1]))
        zoom = self.surface.view().zoom if self.surface else 1.0
        if apart * zoom >= APART:
            self._points.append(point)
            self.stroke_extended.emit([point])
            self._draw([last, point])

    def _draw(self, points: list[Point]) -> None:
        if self.surface is not None:
            self.dirty.emit(self._trace.add(points, self.size, self.surface.view()))

    def _follow(self, place: QPointF | None) -> None:
        before, straight = self._ring(self._place), self._line()
        self._place = place
        self._repaint(before, self._ring(place), straight, self._line())

    def _ring(self, place: QPointF | None) -> QRectF:
        if place is None:
            return QRectF()
        zoom = self.surface.view().zoom if self.surface else 1.0
        reach = max(self.size / 2, 4 / zoom) + 2 / zoom
        return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)

    def _line(self) -> QRectF:
        """Around the straight line that Shift would draw."""
        if self._straight_from is None or self._place is None:
            return QRectF()
        reach = self.size / 2
        start = QPointF(self._straight_from[0], self._straight_from[1])
        return QRectF(start, self._place).normalized().adjusted(-reach, -reach, reach, reach)

    def _repaint(self, *parts: QRectF) -> None:
        for part in parts:
            if not part.isEmpty():
                self.dirty.emit(part)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        self._trace.paint(painter, view)
        if self._place is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = view.to_pane(self._place), self.size / 2 * view.zoom
        if self._straight_from is not None:
            colour = QColor(self.trace_colour)
            colour.setAlphaF(0.4)
            pen = QPen(colour, 2 * radius, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLine(view.to_pane(QPointF(*self._straight_from[:2])), middle)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((PAPER, 3.0), (INK, 1.0)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, max(radius, 1.5), max(radius, 1.5))
        if self.hardness < 1 and radius > 6:
            painter.setPen(QPen(INK, 1, Qt.PenStyle.DotLine))
            painter.drawEllipse(middle, radius * self.hardness, radius * self.hardness)
        if radius > 4:
            painter.setPen(QPen(INK, 1))
            painter.setBrush(PAPER)
            painter.drawEllipse(middle, 2, 2)


def _point(pointer: Pointer) -> Point:
    return pointer.point.x(), pointer.point.y(), pointer.pressure
