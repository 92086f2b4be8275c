"""The picture before and after, to look at and to work on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QTabletEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget

from editor.views.theme import Theme
from editor.views.widgets.canvas.navigation import Panning, pinch_factor, scroll_of, zoom_factor, zooms
from editor.views.widgets.canvas.panes import Pane
from editor.views.widgets.canvas.picture_view import PictureView
from editor.views.widgets.canvas.tool import CanvasTool, Pointer

ARROW = 40  # screen pixels by which an arrow key moves the picture


class PictureCanvas(PictureView):
    """A PictureView that follows the hand.

    Wheel scrolls, Ctrl+wheel and pinch zoom at the pointer, middle drag, the hand tool and Space with a drag pan. Space
    held shows the original. Everything else goes to the tool in use; with none, the left button pans.

    Signals:
        hovered(object): column and row under the pointer in full-size pixels, or None outside the picture.
        pan_mode_changed(bool): the hand was taken or put away.
    """

    hovered = Signal(object)
    pan_mode_changed = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._panning, self._pressed = Panning(), None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Single letters are shortcuts here; an input method would swallow them.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.grabGesture(Qt.GestureType.PinchGesture)

    @property
    def tool(self) -> CanvasTool | None:
        return self._tool

    def set_tool(self, tool: CanvasTool | None) -> None:
        """Take a tool into use in place of the last one; None leaves the canvas for looking only."""
        if tool is self._tool:
            return
        if self._tool is not None:
            self._tool.dirty.disconnect(self._touch)
            self._tool.cursor_changed.disconnect(self._show_cursor)
            self._tool.detach()
        self._tool, self._pressed = tool, None
        if tool is not None:
            tool.attach(self)
            tool.dirty.connect(self._touch)
            tool.cursor_changed.connect(self._show_cursor)
        self._show_cursor()
        self.update()

    @property
    def pan_mode(self) -> bool:
        return self._panning.hand

    def set_pan_mode(self, on: bool) -> None:
        """Take the hand: the left button pans whatever tool is in use."""
        if on != self._panning.hand:
            self._panning.hand = on
            self._show_cursor()
            self.pan_mode_changed.emit(on)

    # Pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.has_picture:
            event.ignore()
        elif self._panning.begins(event, free=not self._is_for_tool(event)):
            if self._panning.space:
                self.show_original(False)  # Space turned out to be meant for the hand
            self._show_cursor()
        elif event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position(), event.modifiers())
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._panning.active:
            self._set_state(self._state.moved(self._panning.step(event)))
        else:
            self._drag_or_hover(event.position(), event.modifiers())
        self._tell_place(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._panning.active:
            self._panning.active = False
            self._show_cursor()
        else:
            self._release(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        if self._tool is None or not self.has_picture or self._panning.hand or self._panning.space:
            event.ignore()  # it comes again as a mouse event
            return
        if event.type() == QEvent.Type.TabletPress and event.button() == Qt.MouseButton.LeftButton:
            self._press(event.position(), event.modifiers(), event.pressure())
        elif event.type() == QEvent.Type.TabletRelease:
            self._release(event.position(), event.modifiers(), event.pressure())
        else:
            self._drag_or_hover(event.position(), event.modifiers(), event.pressure())
        self._tell_place(event.position())
        event.accept()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._show_cursor()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._tool:
            self._tool.hover(None)
        self.hovered.emit(None)

    def _is_for_tool(self, event: QMouseEvent) -> bool:
        pointer = self._pointer(event.position(), event.modifiers(), 1.0)
        return self._tool is not None and self._tool.wants(pointer)

    def _press(self, position: QPointF, modifiers: Qt.KeyboardModifier, pressure: float = 1.0) -> None:
        if self._tool is not None:
            self._pressed = self._pane_at(position)
            self._tool.press(self._pointer(position, modifiers, pressure))

    def _drag_or_hover(self, position: QPointF, modifiers: Qt.KeyboardModifier, pressure: float = 1.0) -> None:
        if self._tool is not None and self.has_picture:
            act = self._tool.move if self._pressed else self._tool.hover
            act(self._pointer(position, modifiers, pressure))

    def _release(self, position: QPointF, modifiers: Qt.KeyboardModifier, pressure: float = 1.0) -> None:
        if self._tool is not None and self._pressed:
            pointer, self._pressed = self._pointer(position, modifiers, pressure), None
            self._tool.release(pointer)

    def _pointer(self, position: QPointF, modifiers: Qt.KeyboardModifier, pressure: float) -> Pointer:
        pane: Pane = self._pressed or self._pane_at(position)
        point = self._state.to_picture(position - pane.rect.topLeft())
        return Pointer(point, pressure, modifiers, self.colour_at(point))

    def _tell_place(self, position: QPointF) -> None:
        point = self._state.to_picture(position - self._pane_at(position).rect.topLeft())
        inside = self.has_picture and self.picture_rect().contains(point)
        size = self._state.size
        column, row = min(point.x(), size.width() - 1), min(point.y(), size.height() - 1)
        self.hovered.emit((int(column), int(row)) if inside else None)

    def _show_cursor(self) -> None:
        if self._panning.active:
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        elif self._panning.hand or self._panning.space:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        elif self._tool is not None and self.has_picture:
            self.setCursor(self._tool.cursor)
        else:
            self.unsetCursor()

    # Zoom

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self.has_picture:
            event.ignore()
        elif zooms(event):
            self._zoom_at(event.position(), zoom_factor(event))
        else:
            self._set_state(self._state.moved(scroll_of(event)))
        event.accept()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.NativeGesture and isinstance(event, QNativeGestureEvent):
            factor = pinch_factor(event)
            if factor is not None and self.has_picture:
                self._zoom_at(event.position(), factor)
                return True
        if event.type() == QEvent.Type.Gesture and isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture) and self.has_picture:
                self._zoom_at(QPointF(self.mapFromGlobal(pinch.hotSpot().toPoint())), pinch.scaleFactor())
                return True
        escape = event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
        if escape and self._tool is not None and self._tool.takes_escape:
            event.accept()  # it comes as a key, and not as the window's shortcut
            return True
        return super().event(event)

    def _zoom_at(self, position: QPointF, factor: float) -> None:
        anchor = position - self._pane_at(position).rect.topLeft()
        self._set_state(self._state.zoomed(self._state.zoom * factor, anchor))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None and self._tool.key(event):
            return
        arrows = {
            Qt.Key.Key_Left: QPointF(ARROW, 0), Qt.Key.Key_Right: QPointF(-ARROW, 0),
            Qt.Key.Key_Up: QPointF(0, ARROW), Qt.Key.Key_Down: QPointF(0, -ARROW),
        }  # fmt: skip
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(True, event.isAutoRepeat())
        elif event.key() in arrows and self.has_picture:
            self._set_state(self._state.moved(arrows[Qt.Key(event.key())]))
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._hold_space(False, event.isAutoRepeat())
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._hold_space(False, False)

    def _hold_space(self, held: bool, repeated: bool) -> None:
        if not repeated and held != self._panning.space:
            self._panning.space = held
            self.show_original(held)
            self._show_cursor()
