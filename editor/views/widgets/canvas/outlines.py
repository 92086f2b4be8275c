"""Outlines of parts of the picture, of which a click chooses one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen, QPolygonF

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.canvas.brush import INK, PAPER
from editor.views.widgets.canvas.tool import CanvasTool, Pointer
from editor.views.widgets.canvas.view_state import ViewState

WIDE, NARROW, SHADE = 2.5, 1.5, 2.0  # of the line; how much wider its shade is
DASHES = [3.0, 2.0]


class OutlineTool(CanvasTool):
    """Full lines around what is taken away, dashed ones around what is not. A click inside changes that.

    By keyboard: Left and Right go from one to the next, Enter changes it, Escape gives up.

    Signals:
        toggled(int): the index of the outline that was chosen.
        given_up: Escape.
    """

    toggled = Signal(int)
    given_up = Signal()
    cursor = Qt.CursorShape.PointingHandCursor
    takes_escape = True

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._outlines: list[tuple[QPolygonF, bool]] = []
        self.index = -1

    def show_outlines(self, outlines: Sequence[tuple[QPolygonF, bool]]) -> None:
        """Draw these, each with whether it is taken away, in full-size pixels of the result."""
        self._outlines = list(outlines)
        self.index = min(self.index, len(self._outlines) - 1)
        self._repaint()

    def detach(self) -> None:
        self.index = -1
        super().detach()

    def hover(self, pointer: Pointer | None) -> None:
        index = self._at(pointer.point) if pointer else -1
        if index != self.index:
            self.index = index
            self._repaint()

    def wants(self, pointer: Pointer) -> bool:
        return self._at(pointer.point) >= 0

    def release(self, pointer: Pointer) -> None:
        index = self._at(pointer.point)
        if index >= 0:
            self.toggled.emit(index)

    def key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and self._outlines:
            step = 1 if key == Qt.Key.Key_Right else -1
            start = self.index if self.index >= 0 else (-1 if step > 0 else 0)
            self.index = (start + step) % len(self._outlines)
            self._repaint()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.index >= 0:
            self.toggled.emit(self.index)
        else:
            return False
        return True

    def accessible_text(self) -> str:
        if not 0 <= self.index < len(self._outlines):
            return tr("Parts: {count}", count=len(self._outlines))
        state = tr("taken away") if self._outlines[self.index][1] else tr("kept")
        return tr("Part {number} of {count}, {state}", number=self.index + 1, count=len(self._outlines), state=state)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index, (polygon, taken) in enumerate(self._outlines):
            path = QPainterPath()
            path.addPolygon(QPolygonF([view.to_pane(point) for point in polygon]))
            path.closeSubpath()
            chosen = index == self.index
            colour = self._theme.colour("accent") if taken else QColor(PAPER)
            width = WIDE if taken or chosen else NARROW
            fill = self._theme.colour("accent")
            fill.setAlphaF(0.3)
            painter.setBrush(fill if chosen else Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(INK, width + SHADE))
            painter.drawPath(path)
            line = QPen(colour, width)
            if not taken:
                line.setDashPattern(DASHES)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(line)
            painter.drawPath(path)

    def _at(self, point: QPointF) -> int:
        """The smallest one around a point; -1: none."""
        inside = [i for i, (p, _) in enumerate(self._outlines) if p.containsPoint(point, Qt.FillRule.OddEvenFill)]
        return min(inside, key=lambda i: _area(self._outlines[i][0]), default=-1)

    def _repaint(self) -> None:
        if self.surface is not None:
            self.dirty.emit(QRectF(self.surface.picture_rect()))


def _area(polygon: QPolygonF) -> float:
    around = polygon.boundingRect()
    return around.width() * around.height()
