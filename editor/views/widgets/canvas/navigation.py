"""Moving about a picture: wheel, pinch, drag and the hand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QWheelEvent

NOTCH = 120  # an eighth of a degree times 15 degrees: one click of a wheel
ZOOM_A_NOTCH = 1.25
SCROLL_A_NOTCH = 60.0  # screen pixels


def zooms(event: QWheelEvent) -> bool:
    """Whether a turn of the wheel zooms instead of scrolling."""
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def zoom_factor(event: QWheelEvent) -> float:
    """How much a turn of the wheel enlarges."""
    turn = event.angleDelta().y() or event.angleDelta().x()
    return ZOOM_A_NOTCH ** (turn / NOTCH)


def scroll_of(event: QWheelEvent) -> QPointF:
    """By how many screen pixels a turn of the wheel or a stroke on a touch pad moves the picture."""
    if not event.pixelDelta().isNull():
        by = QPointF(event.pixelDelta())
    else:
        by = QPointF(event.angleDelta()) / NOTCH * SCROLL_A_NOTCH
    sideways = event.modifiers() & Qt.KeyboardModifier.ShiftModifier and by.x() == 0
    return QPointF(by.y(), 0) if sideways else by


def pinch_factor(event: QNativeGestureEvent) -> float | None:
    """How much a pinch on a touch pad enlarges, or None for another gesture."""
    return 1.0 + event.value() if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture else None


class Panning:
    """A drag that moves the picture.

    Attributes:
        active: whether one goes on.
        hand: the hand tool is chosen: the left button pans.
        space: the space bar is held: the left button pans.
    """

    def __init__(self) -> None:
        self.active = self.hand = self.space = False
        self._last = QPointF()

    def begins(self, event: QMouseEvent, free: bool) -> bool:
        """Whether this press starts one; `free` when the left button has nothing else to do."""
        left = event.button() == Qt.MouseButton.LeftButton
        self.active = event.button() == Qt.MouseButton.MiddleButton or (left and (self.hand or self.space or free))
        self._last = event.position()
        return self.active

    def step(self, event: QMouseEvent) -> QPointF:
        """By how much the pointer moved since the last step."""
        by, self._last = event.position() - self._last, event.position()
        return by
