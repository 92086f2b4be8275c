"""What takes a place of the picture, by a click or by keys."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from editor.views.widgets.canvas.tool import CanvasTool, Pointer

_WAYS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class PlaceTool(CanvasTool):
    """Follows the pointer. By keyboard: arrows move, Shift makes them longer, Enter takes, Escape gives up.

    Attributes:
        at: where it is, with the colour that is shown there; None: outside the picture.
        REACH: how far what it draws reaches around the place, in screen pixels.
        STEP: how far an arrow moves it, in screen pixels and at least in the picture's.

    Signals:
        given_up: Escape.
    """

    REACH: ClassVar[float]
    STEP: ClassVar[float] = 1

    given_up = Signal()
    takes_escape = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.at: Pointer | None = None

    @property
    def place(self) -> QPointF | None:
        """Where it is, in full-size pixels of the result."""
        return self.at.point if self.at is not None else None

    def take(self, at: Pointer) -> None:
        """A place is taken."""
        raise NotImplementedError

    def detach(self) -> None:
        self.at = None
        super().detach()

    def hover(self, pointer: Pointer | None) -> None:
        before = self.bounds()
        self.at = pointer
        for part in (before, self.bounds()):
            if not part.isEmpty():
                self.dirty.emit(part)

    move = hover

    def press(self, pointer: Pointer) -> None:
        self.hover(pointer)

    def release(self, pointer: Pointer) -> None:
        self.take(pointer)

    def key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.at is not None:
                self.take(self.at)
        elif key in _WAYS and self.surface is not None:
            self._step(_WAYS[key] * (10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1))
        else:
            return False
        return True

    def bounds(self) -> QRectF:
        """What is drawn, in full-size pixels."""
        if self.at is None or self.surface is None:
            return QRectF()
        reach, place = self.REACH / self.surface.view().zoom, self.at.point
        return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)

    def _step(self, way: QPointF) -> None:
        assert self.surface is not None
        view, picture = self.surface.view(), self.surface.picture_rect()
        here = self.at.point if self.at is not None else view.visible.center()
        place = here + way * self.STEP * max(1.0, 1 / view.zoom)
        place.setX(min(max(place.x(), 0.0), picture.width() - 0.5))
        place.setY(min(max(place.y(), 0.0), picture.height() - 0.5))
        self.hover(Pointer(place, colour=self.surface.colour_at(place)))
