"""Takes a colour from the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.tool import CanvasTool, Pointer
from editor.views.widgets.canvas.view_state import ViewState

OUTER, RING = 26, 10  # screen pixels: radius and width of the ring that shows the colour


class EyedropperTool(CanvasTool):
    """A ring in the colour under the pointer; a click takes it. By keyboard: arrows move, Enter takes, Escape gives up.

    Signals:
        picked(QPointF, QColor): the place in full-size pixels and the colour that is shown there.
        given_up: Escape.
    """

    picked = Signal(QPointF, QColor)
    given_up = Signal()
    takes_escape = True

    def __init__(self, parent: CanvasTool | None = None) -> None:
        super().__init__(parent)
        self._place: QPointF | None = None
        self._colour: QColor | None = None

    def detach(self) -> None:
        self._place = self._colour = None
        super().detach()

    def hover(self, pointer: Pointer | None) -> None:
        before = self._ring()
        self._place, self._colour = (pointer.point, pointer.colour) if pointer else (None, None)
        for part in (before, self._ring()):
            if not part.isEmpty():
                self.dirty.emit(part)

    move = hover

    def press(self, pointer: Pointer) -> None:
        self.hover(pointer)

    def release(self, pointer: Pointer) -> None:
        if pointer.colour is not None:
            self.picked.emit(pointer.point, pointer.colour)

    def key(self, event: QKeyEvent) -> bool:
        moves = {
            Qt.Key.Key_Left: QPointF(-1, 0), Qt.Key.Key_Right: QPointF(1, 0), Qt.Key.Key_Up: QPointF(0, -1),
            Qt.Key.Key_Down: QPointF(0, 1),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._place is not None and self._colour is not None:
                self.picked.emit(self._place, self._colour)
        elif key in moves and self.surface is not None:
            view = self.surface.view()
            stride = (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1) * max(1.0, 1 / view.zoom)
            picture = self.surface.picture_rect()
            place = (self._place or view.visible.center()) + moves[key] * stride
            place.setX(min(max(place.x(), 0.0), picture.width() - 0.5))
            place.setY(min(max(place.y(), 0.0), picture.height() - 0.5))
            self.hover(Pointer(place, colour=self.surface.colour_at(place)))
        else:
            return False
        return True

    def accessible_text(self) -> str:
        colour = self._colour.name().upper() if self._colour else tr("none")
        return tr("Eyedropper, color {colour}", colour=colour)

    def _ring(self) -> QRectF:
        if self._place is None or self.surface is None:
            return QRectF()
        reach = (OUTER + 2) / self.surface.view().zoom
        return QRectF(self._place.x() - reach, self._place.y() - reach, 2 * reach, 2 * reach)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        if self._place is None or self._colour is None:
            return
        middle = view.to_pane(self._place)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = OUTER - RING / 2
        for colour, width in ((QColor("#000000"), RING + 4), (QColor("#ffffff"), RING + 2), (self._colour, RING)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, radius, radius)
