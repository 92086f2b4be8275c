"""Four corners on the canvas, dragged onto those of a label, a poster, the side of a box."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.model.parameter import is_convex
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.canvas.crop import ARROWS, GRID, INK, PAPER, SHADE
from editor.views.widgets.canvas.shaping_tool import ShapingTool
from editor.views.widgets.canvas.tool import Pointer, Surface
from editor.views.widgets.canvas.tool_focus import ToolFocus
from editor.views.widgets.canvas.view_state import ViewState

GRAB = 18  # screen pixels around a corner
RADIUS = 7  # screen pixels: the ring at a corner, open in the middle so that what lies there is seen


class CornersTool(ShapingTool):
    """A shape with a ring at each corner. Arrows move a corner by a pixel, Shift by ten; Tab goes to the next one.

    Attributes:
        points: in full-size pixels of the picture they lie on: top left, top right, bottom right, bottom left.

    """

    takes_escape = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.points: list[QPointF] = []
        self._held: int | None = None
        self._from, self._last = QPointF(), 0
        self._focus: list[ToolFocus] = []

    def attach(self, surface: Surface) -> None:
        super().attach(surface)
        if isinstance(surface, QWidget):
            names = (tr("Top left corner"), tr("Top right corner"), tr("Bottom right corner"), tr("Bottom left corner"))
            for corner, name in enumerate(names):
                focus = ToolFocus(self, name, partial(self.place_text, corner), surface)
                focus.taken.connect(partial(self.choose, corner))
                focus.show()
                self._focus.append(focus)
        self.view_changed()

    def detach(self) -> None:
        for widget in self._focus:
            widget.deleteLater()
        self._focus, self._held = [], None
        super().detach()

    def set_points(self, points: list[QPointF]) -> None:
        """Show these corners."""
        self.points = list(points)
        self._repaint()

    def take_focus(self) -> None:
        """Let the keyboard move the first corner."""
        if self._focus:
            self._focus[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, corner: int) -> None:
        """The corner that keys move from now on."""
        self._last = corner
        self._repaint()

    def view_changed(self) -> None:
        if self.surface is None:
            return
        reach = GRAB / self.surface.view().zoom
        for widget, point in zip(self._focus, self.points, strict=False):
            around = QRectF(point, point).adjusted(-reach, -reach, reach, reach)
            widget.setGeometry(self.surface.place_of(around).toAlignedRect())

    def press(self, pointer: Pointer) -> None:
        self._held = self._corner_at(pointer.point)
        if self._held is not None:
            self._from = self.points[self._held] - pointer.point
            if self._focus:
                self._focus[self._held].setFocus(Qt.FocusReason.MouseFocusReason)
            self.choose(self._held)

    def move(self, pointer: Pointer) -> None:
        if self._held is not None:
            self._move(self._held, pointer.point + self._from)

    def release(self, pointer: Pointer) -> None:
        self.move(pointer)
        self._held = None

    def hover(self, pointer: Pointer | None) -> None:
        over = pointer is not None and self._corner_at(pointer.point) is not None
        self.set_cursor(Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor)

    def key(self, event: QKeyEvent) -> bool:
        key, shift = Qt.Key(event.key()), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if key in ARROWS:
            self._move(self._last, self.points[self._last] + ARROWS[key] * (10 if shift else 1))
            return True
        return super().key(event)

    def accessible_text(self) -> str:
        return "; ".join(self.place_text(corner) for corner in range(len(self.points)))

    def place_text(self, corner: int) -> str:
        """Where a corner is, for screen readers."""
        point = self.points[corner] if self.points else QPointF()
        return f"{round(point.x())}, {round(point.y())}"

    def paint(self, painter: QPainter, view: ViewState) -> None:
        corners = [view.to_pane(point) for point in self.points]
        if self.surface is None or not corners:
            return
        shape, outside = QPainterPath(), QPainterPath()
        shape.addPolygon(QPolygonF([*corners, corners[0]]))
        outside.addRect(view.rect_to_pane(self.surface.picture_rect()))
        painter.fillPath(outside - shape, SHADE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (QPen(INK, 3), QPen(PAPER, 1.5)):
            painter.setPen(pen)
            painter.drawPath(shape)
        painter.setPen(QPen(GRID, 1))
        for start, end in _thirds(corners):
            painter.drawLine(start, end)
        for corner, place in enumerate(corners):
            width = 3.5 if corner == self._last else 2.0
            for pen in (QPen(INK, width + 2), QPen(PAPER, width)):
                painter.setPen(pen)
                painter.drawEllipse(place, RADIUS, RADIUS)
        painter.restore()

    def _corner_at(self, point: QPointF) -> int | None:
        """The nearest corner within reach."""
        zoom = self.surface.view().zoom if self.surface else 1.0
        away = [((corner - point) * zoom).manhattanLength() for corner in self.points]
        return away.index(min(away)) if away and min(away) <= 1.5 * GRAB else None

    def _move(self, corner: int, point: QPointF) -> None:
        """As far as the picture reaches, and the shape stays one that a rectangle can look like."""
        if self.surface is None:
            return
        whole = self.surface.picture_rect()
        point = QPointF(
            min(max(point.x(), whole.left()), whole.right()), min(max(point.y(), whole.top()), whole.bottom())
        )
        points = [*self.points[:corner], point, *self.points[corner + 1 :]]
        parts = [(p.x() / whole.width(), p.y() / whole.height()) for p in points]
        if point != self.points[corner] and is_convex(parts):
            self.points = points
            self._repaint()
            if self._focus:
                tell_value(self._focus[corner], self.place_text(corner))

    def _repaint(self) -> None:
        self.view_changed()
        if self.surface is not None:  # the shade reaches to the picture's edges
            self.dirty.emit(self.surface.picture_rect())


def _thirds(corners: list[QPointF]) -> list[tuple[QPointF, QPointF]]:
    """The lines that part in three the rectangle of which the shape is a picture."""
    lay = QTransform.squareToQuad(QPolygonF(corners))
    if lay is None:
        return []
    lines = [((share, 0), (share, 1)) for share in (1 / 3, 2 / 3)] + [
        ((0, share), (1, share)) for share in (1 / 3, 2 / 3)
    ]
    return [(lay.map(QPointF(*start)), lay.map(QPointF(*end))) for start, end in lines]
