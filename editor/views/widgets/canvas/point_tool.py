"""Takes a place of the picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.brush import INK, PAPER
from editor.views.widgets.canvas.tool import CanvasTool, Pointer
from editor.views.widgets.canvas.view_state import ViewState

ARM, GAP = 12.0, 4.0  # screen pixels of the cross


class PointTool(CanvasTool):
    """A cross that a click sets. By keyboard: arrows move, Shift makes them longer, Enter sets, Escape gives up.

    Attributes:
        colour: of the cross.

    Signals:
        picked(QPointF): the place in full-size pixels of the result.
        given_up: Escape.
    """

    picked = Signal(QPointF)
    given_up = Signal()
    cursor = Qt.CursorShape.BlankCursor
    takes_escape = True

    def __init__(self, colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.place: QPointF | None = None

    def detach(self) -> None:
        self.place = None
        super().detach()

    def hover(self, pointer: Pointer | None) -> None:
        before = self.bounds()
        self.place = pointer.point if pointer else None
        for part in (before, self.bounds()):
            if not part.isEmpty():
                self.dirty.emit(part)

    move = hover

    def press(self, pointer: Pointer) -> None:
        self.hover(pointer)

    def release(self, pointer: Pointer) -> None:
        self._pick(pointer.point)

    def key(self, event: QKeyEvent) -> bool:
        moves = {
            Qt.Key.Key_Left: QPointF(-1, 0), Qt.Key.Key_Right: QPointF(1, 0), Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.place is not None:
                self._pick(self.place)
        elif key in moves and self.surface is not None:
            view = self.surface.view()
            stride = (20 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 2) * max(1.0, 1 / view.zoom)
            picture = self.surface.picture_rect()
            place = (self.place or view.visible.center()) + moves[key] * stride
            place.setX(min(max(place.x(), 0.0), picture.width() - 0.5))
            place.setY(min(max(place.y(), 0.0), picture.height() - 0.5))
            self.hover(Pointer(place))
        else:
            return False
        return True

    def accessible_text(self) -> str:
        if self.place is None:
            return tr("Click a place; arrows and Enter do the same")
        return tr("Place {x}, {y}", x=round(self.place.x()), y=round(self.place.y()))

    def bounds(self) -> QRectF:
        """What is drawn, in full-size pixels."""
        if self.place is None or self.surface is None:
            return QRectF()
        reach = (ARM + 3) / self.surface.view().zoom
        return QRectF(self.place.x() - reach, self.place.y() - reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        if self.place is None:
            return
        middle = view.to_pane(self.place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in ((PAPER, 4.0), (INK, 2.5), (self.colour, 1.5)):
            painter.setPen(QPen(colour, width))
            for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(across, down)
                painter.drawLine(middle + way * GAP, middle + way * ARM)

    def _pick(self, point: QPointF) -> None:
        if self.surface is not None and self.surface.picture_rect().contains(point):
            self.picked.emit(point)
