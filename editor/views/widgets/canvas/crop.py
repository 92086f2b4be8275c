"""The frame of a crop."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.canvas.crop_frame import INSIDE, Edges, drag_edges, drag_inside, fit_ratio, whole_pixels
from editor.views.widgets.canvas.shaping_tool import ShapingTool
from editor.views.widgets.canvas.tool import Pointer, Surface
from editor.views.widgets.canvas.tool_focus import ToolFocus
from editor.views.widgets.canvas.view_state import ViewState

GRAB = 10  # screen pixels around an edge or a corner
ARM = 16  # screen pixels: length of a corner mark
ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0), Qt.Key.Key_Right: QPointF(1, 0), Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}  # fmt: skip
SHADE, PAPER, INK = QColor(0, 0, 0, 140), QColor("#ffffff"), QColor(0, 0, 0, 140)
GRID = QColor(255, 255, 255, 110)
CURSORS = {
    (-1, 0): Qt.CursorShape.SizeHorCursor, (1, 0): Qt.CursorShape.SizeHorCursor,
    (0, -1): Qt.CursorShape.SizeVerCursor, (0, 1): Qt.CursorShape.SizeVerCursor,
    (-1, -1): Qt.CursorShape.SizeFDiagCursor, (1, 1): Qt.CursorShape.SizeFDiagCursor,
    (1, -1): Qt.CursorShape.SizeBDiagCursor, (-1, 1): Qt.CursorShape.SizeBDiagCursor,
    INSIDE: Qt.CursorShape.SizeAllCursor,
}  # fmt: skip


class CropTool(ShapingTool):
    """Eight handles, thirds, a locked ratio. Arrows move the frame by a pixel, Shift by ten, with Ctrl they size it.

    Attributes:
        frame: in full-size pixels of the picture it lies on, edges on whole pixels.
        ratio: width by height, or None while it is free.

    Signals:
        moved(QRectF): while the frame is dragged.
        released(QRectF): at the end of a drag or a key.
    """

    moved = Signal(QRectF)
    released = Signal(QRectF)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.frame, self.ratio = QRectF(), None
        self._edges: Edges | None = None
        self._start, self._start_frame = QPointF(), QRectF()
        self._focus: ToolFocus | None = None

    def attach(self, surface: Surface) -> None:
        super().attach(surface)
        if self.frame.isEmpty():
            self.frame = surface.picture_rect()
        if isinstance(surface, QWidget):
            self._focus = ToolFocus(self, tr("Crop frame"), self.accessible_text, surface)
            self._focus.show()
        self.view_changed()

    def detach(self) -> None:
        if self._focus is not None:
            self._focus.deleteLater()
            self._focus = None
        self._edges = None
        super().detach()

    def set_frame(self, frame: QRectF) -> None:
        """Show `frame` without a signal, cut to the picture."""
        before, self.frame = self.frame, whole_pixels(frame & self._bounds() if self.surface else frame)
        self._repaint(before)

    def set_ratio(self, ratio: float | None) -> None:
        """Keep width by height from now on; the frame takes the ratio at once."""
        self.ratio = ratio
        if ratio is not None and not self.frame.isEmpty():
            self._move(fit_ratio(self.frame, ratio, self._bounds()))
            self.released.emit(self.frame)

    def view_changed(self) -> None:
        if self._focus is not None and self.surface is not None:
            self._focus.setGeometry(self.surface.place_of(self.frame).toAlignedRect())

    def press(self, pointer: Pointer) -> None:
        self._edges = self._edges_at(pointer.point)
        self._start, self._start_frame = pointer.point, QRectF(self.frame)

    def move(self, pointer: Pointer) -> None:
        if self._edges is None:
            return
        by = pointer.point - self._start
        if self._edges == INSIDE:
            self._move(drag_inside(self._start_frame, by, self._bounds()))
        else:
            self._move(drag_edges(self._start_frame, self._edges, by, self._bounds(), self.ratio))

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        if self._edges is not None and self.frame != self._start_frame:
            self.released.emit(self.frame)
        self._edges = None

    def hover(self, pointer: Pointer | None) -> None:
        edges = self._edges_at(pointer.point) if pointer else None
        self.set_cursor(CURSORS[edges] if edges is not None else Qt.CursorShape.ArrowCursor)

    def key(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in ARROWS:
            by = ARROWS[key] * (10 if shift else 1)
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                edges = (1 if by.x() else 0, 1 if by.y() else 0)
                self._move(drag_edges(self.frame, edges, by, self._bounds(), self.ratio))
            else:
                self._move(drag_inside(self.frame, by, self._bounds()))
            self.released.emit(self.frame)
            return True
        return super().key(event)

    def accessible_text(self) -> str:
        frame = self.frame
        return tr("{width} × {height} at {left}, {top}", width=round(frame.width()), height=round(frame.height()),
                  left=round(frame.left()), top=round(frame.top()))  # fmt: skip

    def _bounds(self) -> QRectF:
        return self.surface.picture_rect() if self.surface else QRectF(self.frame)

    def _move(self, frame: QRectF) -> None:
        frame = whole_pixels(frame)
        if frame != self.frame:
            before, self.frame = self.frame, frame
            self._repaint(before)
            if self._focus is not None:
                tell_value(self._focus, self.accessible_text())
            self.moved.emit(frame)

    def _repaint(self, before: QRectF) -> None:
        zoom = self.surface.view().zoom if self.surface else 1.0
        reach = GRAB / zoom
        self.view_changed()
        self.dirty.emit((before | self.frame).adjusted(-reach, -reach, reach, reach))

    def _edges_at(self, point: QPointF) -> Edges | None:
        """The edges a press at `point` would move, INSIDE for the whole frame, None outside."""
        reach, frame = GRAB / (self.surface.view().zoom if self.surface else 1.0), self.frame
        if not frame.adjusted(-reach, -reach, reach, reach).contains(point):
            return None

        def side(at: float, low: float, high: float) -> int:
            if min(abs(at - low), abs(at - high)) > reach:
                return 0
            return -1 if abs(at - low) < abs(at - high) else 1

        return side(point.x(), frame.left(), frame.right()), side(point.y(), frame.top(), frame.bottom())

    def paint(self, painter: QPainter, view: ViewState) -> None:
        place = view.rect_to_pane(self.frame)
        outside = QPainterPath()
        outside.addRect(view.rect_to_pane(self._bounds()))
        hole = QPainterPath()
        hole.addRect(place)
        painter.fillPath(outside - hole, SHADE)
        for pen in (QPen(INK, 3), QPen(PAPER, 1)):
            painter.setPen(pen)
            painter.drawRect(place)
        self._paint_thirds(painter, place)
        painter.setPen(QPen(PAPER, 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        for start, end in _marks(place):
            painter.drawLine(start, end)

    def _paint_thirds(self, painter: QPainter, place: QRectF) -> None:
        painter.setPen(QPen(GRID, 1))
        for third in (1, 2):
            x, y = place.left() + place.width() * third / 3, place.top() + place.height() * third / 3
            painter.drawLine(QPointF(x, place.top()), QPointF(x, place.bottom()))
            painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))


def _marks(place: QRectF) -> list[tuple[QPointF, QPointF]]:
    """The thick lines of the handles: two at each corner, one in the middle of each edge."""
    arm = min(ARM, place.width() / 4, place.height() / 4)
    marks = []
    for corner, across, down in (
        (place.topLeft(), 1, 1), (place.topRight(), -1, 1), (place.bottomLeft(), 1, -1), (place.bottomRight(), -1, -1),
    ):  # fmt: skip
        marks += [(corner, corner + QPointF(across * arm, 0)), (corner, corner + QPointF(0, down * arm))]
    middle = place.center()
    for x in (place.left(), place.right()):
        marks.append((QPointF(x, middle.y() - arm / 2), QPointF(x, middle.y() + arm / 2)))
    for y in (place.top(), place.bottom()):
        marks.append((QPointF(middle.x() - arm / 2, y), QPointF(middle.x() + arm / 2, y)))
    return marks
