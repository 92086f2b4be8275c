"""What a tool on the canvas is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter

from editor.views.widgets.canvas.view_state import ViewState


@dataclass(frozen=True, slots=True)
class Pointer:
    """Mouse or pen over the picture.

    Attributes:
        point: in full-size pixels of the result; may lie outside the picture.
        pressure: 0-1; 1 for a mouse.
        modifiers: keys held.
        colour: what is shown there, or None outside.
    """

    point: QPointF
    pressure: float = 1.0
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    colour: QColor | None = None


class Surface(Protocol):
    """What a tool may know of its canvas."""

    def view(self) -> ViewState:
        """Zoom and place."""

    def picture_rect(self) -> QRectF:
        """The whole picture, in full-size pixels."""

    def place_of(self, rect: QRectF) -> QRectF:
        """Where a part of the result lies on the widget."""

    def colour_at(self, point: QPointF) -> QColor | None:
        """The colour of the result that is shown at a point, or None outside."""


class CanvasTool(QObject):
    """Draws over the picture and takes what the pointer and the keyboard do there.

    All places are full-size pixels of the result. A tool repaints by `dirty`, with the part that changed only.

    Attributes:
        surface: the canvas while the tool is in use, else None.
        cursor: the shape of the pointer over the picture; the blank one for tools that draw their own.
        takes_escape: whether Escape is the tool's, before the window's.

    Signals:
        dirty(QRectF): this part of the picture, with what is drawn over it, must be painted again.
        cursor_changed: `cursor` is another.
    """

    dirty = Signal(QRectF)
    cursor_changed = Signal()
    cursor = Qt.CursorShape.CrossCursor
    takes_escape = False

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.surface: Surface | None = None

    def attach(self, surface: Surface) -> None:
        """The canvas takes the tool into use."""
        self.surface = surface

    def detach(self) -> None:
        """The canvas puts the tool away; whatever was half done is given up."""
        self.surface = None

    def paint(self, painter: QPainter, view: ViewState) -> None:
        """Draw over a pane; `view` tells where points of the picture lie in the coordinates of `painter`."""

    def wants(self, pointer: Pointer) -> bool:
        """Whether a press of the left button is for the tool; otherwise it moves the picture."""
        return True

    def press(self, pointer: Pointer) -> None:
        """The left button or the pen went down."""

    def move(self, pointer: Pointer) -> None:
        """It moved while down."""

    def release(self, pointer: Pointer) -> None:
        """It went up."""

    def hover(self, pointer: Pointer | None) -> None:
        """It moved while up, or left (None)."""

    def key(self, event: QKeyEvent) -> bool:
        """A key went down on the canvas; true when the tool took it."""
        return False

    def set_cursor(self, cursor: Qt.CursorShape) -> None:
        """Another shape of the pointer."""
        if cursor != self.cursor:
            self.cursor = cursor
            self.cursor_changed.emit()

    def view_changed(self) -> None:
        """The canvas shows another part or another size."""

    def picture_changed(self) -> None:
        """Newer pixels of the result are shown."""

    def accessible_text(self) -> str:
        """The state of the tool for screen readers."""
        return ""
