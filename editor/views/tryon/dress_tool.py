"""What the hand does on the canvas of the try-on: move points of the body, choose a person, shift a garment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.tryon_people import POINT_WORDS, BodyPoint
from editor.controllers.words import tr
from editor.model.pose import BONES
from editor.views.widgets.accessibility import tell_value
from editor.views.widgets.canvas import CanvasTool, PictureCanvas, Pointer
from editor.views.widgets.canvas.crop import ARROWS
from editor.views.widgets.canvas.tool import Surface

GRAB, NEAR = 12.0, 24.0  # screen pixels to a point, and to the bone of somebody else
RING = 9  # screen pixels around a point that has the keyboard
SHIFT = Qt.KeyboardModifier.ShiftModifier


class DressTool(CanvasTool):
    """Points are moved while they are shown; Shift with a drag shifts the chosen garment; all else moves the picture.

    By keyboard: Tab goes from point to point, arrows move it by a pixel, Shift with them by ten, Home puts it back.

    Signals:
        point_moving(int, QPointF): a point under the hand.
        point_moved(int, QPointF): it was put there.
        point_reset(int): it is to go back where it was found.
        person_wanted(QPointF): somebody else was clicked.
        garment_shifting(QPointF, QPointF), garment_shifted(QPointF, QPointF): from where to where.
    """

    point_moving = Signal(int, object)
    point_moved = Signal(int, object)
    point_reset = Signal(int)
    person_wanted = Signal(object)
    garment_shifting = Signal(object, object)
    garment_shifted = Signal(object, object)
    cursor = Qt.CursorShape.ArrowCursor

    def __init__(self, canvas: PictureCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._points: list[QPointF] = []
        self._others: list[list[QPointF]] = []
        self._shiftable = False
        self._held: int | None = None
        self._start = self._offset = QPointF()
        self._shifting = False
        self._focus: list[PointFocus] = []
        canvas.arranged.connect(self.view_changed)

    def show_points(self, points: Sequence[BodyPoint], others: Sequence[Sequence[BodyPoint]] = ()) -> None:
        """What can be taken; none while they are not shown."""
        if self._held is not None or any(focus.pending for focus in self._focus):
            return  # the hand is ahead of the document
        self._points = [QPointF(point.x, point.y) for point in points]
        self._others = [[QPointF(point.x, point.y) for point in other] for other in others]
        while len(self._focus) > len(self._points):
            gone = self._focus.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._focus) < len(self._points):
            self._focus.append(PointFocus(self, len(self._focus), self._canvas))
        self.view_changed()

    def let_shift(self, on: bool) -> None:
        """Whether there is a garment to shift."""
        self._shiftable = on

    def place(self, number: int) -> QPointF:
        """Where a point is, in full-size pixels of what the canvas shows."""
        return self._points[number]

    # Pointer

    def attach(self, surface: Surface) -> None:
        super().attach(surface)
        self.view_changed()

    def detach(self) -> None:
        self._held, self._shifting = None, False
        super().detach()
        self.view_changed()

    def wants(self, pointer: Pointer) -> bool:
        shift = bool(pointer.modifiers & SHIFT) and self._shiftable
        return shift or self._point_at(pointer.point) is not None or self._is_other(pointer.point)

    def press(self, pointer: Pointer) -> None:
        self._start, self._shifting = pointer.point, False
        if pointer.modifiers & SHIFT and self._shiftable:
            self._held, self._shifting = None, True
            return
        self._held = self._point_at(pointer.point)
        if self._held is not None:
            self._offset = self._points[self._held] - pointer.point
            self._focus[self._held].setFocus(Qt.FocusReason.MouseFocusReason)

    def move(self, pointer: Pointer) -> None:
        if self._shifting:
            self.garment_shifting.emit(self._start, pointer.point)
        elif self._held is not None:
            self._put(self._held, pointer.point + self._offset)

    def release(self, pointer: Pointer) -> None:
        held, self._held = self._held, None
        if self._shifting:
            self._shifting = False
            if pointer.point != self._start:
                self.garment_shifted.emit(self._start, pointer.point)
        elif held is not None:
            if pointer.point != self._start:
                self.point_moved.emit(held, self._points[held])
        elif self._is_other(pointer.point):
            self.person_wanted.emit(pointer.point)

    def hover(self, pointer: Pointer | None) -> None:
        over = pointer is not None and (
            self._point_at(pointer.point) is not None or bool(pointer.modifiers & SHIFT and self._shiftable)
        )
        other = pointer is not None and not over and self._is_other(pointer.point)
        shape = Qt.CursorShape.PointingHandCursor if other else Qt.CursorShape.ArrowCursor
        self.set_cursor(Qt.CursorShape.SizeAllCursor if over else shape)

    # Keyboard

    def step(self, number: int, by: QPointF) -> None:
        """An arrow key."""
        self._put(number, self._points[number] + by)

    def accessible_text(self) -> str:
        return tr("Body points are shown") if self._points else ""

    def view_changed(self) -> None:
        shown = self._canvas.overlay_area()
        for widget in self._focus:
            place = self._canvas.view().to_pane(self._points[widget.number]) + shown.topLeft()
            around = QRectF(place, place).adjusted(-RING, -RING, RING, RING)
            widget.setVisible(self.surface is not None and shown.contains(place))
            widget.setGeometry((around & shown).toAlignedRect())

    # Inside

    def _put(self, number: int, place: QPointF) -> None:
        self._points[number] = place
        self.view_changed()
        self.point_moving.emit(number, place)
        tell_value(self._focus[number], self.place_text(number))

    def place_text(self, number: int) -> str:
        """Where a point is, for screen readers."""
        place = self._points[number]
        return f"{round(place.x())}, {round(place.y())}"

    def _point_at(self, point: QPointF) -> int | None:
        """The nearest point within reach."""
        zoom = self._canvas.view().zoom
        away = [QPointF.dotProduct(place - point, place - point) ** 0.5 * zoom for place in self._points]
        return away.index(min(away)) if away and min(away) <= GRAB else None

    def _is_other(self, point: QPointF) -> bool:
        zoom = self._canvas.view().zoom
        return any(
            _to_bone(point, other[start], other[end]) * zoom <= NEAR for other in self._others for start, end in BONES
        )


class PointFocus(QWidget):
    """Stands where a point is, for the keyboard and for screen readers; the mouse passes through it.

    Attributes:
        number: of the point.
        pending: whether an arrow is held down.
    """

    accessible_role = QAccessible.Role.Grip

    def __init__(self, tool: DressTool, number: int, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._tool, self.number, self.pending = tool, number, False
        self.setAccessibleName(tr(POINT_WORDS[number]))
        self.setToolTip(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def accessible_text(self) -> str:
        return self._tool.place_text(self.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS:
            self.pending = True
            self._tool.step(self.number, ARROWS[key] * (10 if event.modifiers() & SHIFT else 1))
        elif key == Qt.Key.Key_Home:
            self._tool.point_reset.emit(self.number)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self._end()
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._end()
        super().focusOutEvent(event)

    def _end(self) -> None:
        if self.pending:
            self.pending = False
            self._tool.point_moved.emit(self.number, self._tool.place(self.number))


def _to_bone(point: QPointF, start: QPointF, end: QPointF) -> float:
    along, there = end - start, point - start
    length = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(there, along) / length, 0.0), 1.0) if length else 0.0
    away = there - along * share
    return QPointF.dotProduct(away, away) ** 0.5
