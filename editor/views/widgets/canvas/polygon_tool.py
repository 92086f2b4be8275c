"""Draws a polygon by its corners."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen, QPolygonF

from editor.controllers.words import tr
from editor.views.widgets.canvas.brush import INK, PAPER
from editor.views.widgets.canvas.point_tool import PointTool
from editor.views.widgets.canvas.view_state import ViewState

CLOSE = 9.0  # screen pixels from the first corner in which a click closes it
LEAST = 3


class PolygonTool(PointTool):
    """Each click sets a corner; a click on the first one, or Enter twice at a place, closes it.

    Backspace takes the last corner back, Escape all of them, and then the tool.

    Signals:
        closed(list): the corners, QPointF in full-size pixels of the result.
    """

    closed = Signal(object)

    def __init__(self, colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(colour, parent)
        self.corners: list[QPointF] = []
        self.picked.connect(self._set)

    def detach(self) -> None:
        self.corners = []
        super().detach()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and self.corners:
            self._change(self.corners[:-1])
        elif event.key() == Qt.Key.Key_Escape and self.corners:
            self._change([])
        else:
            return super().key(event)
        return True

    def accessible_text(self) -> str:
        return tr("Corners: {count}. A click on the first one closes it.", count=len(self.corners))

    def bounds(self) -> QRectF:
        around = QPolygonF(self.corners + ([self.place] if self.place is not None else [])).boundingRect()
        reach = (CLOSE + 3) / (self.surface.view().zoom if self.surface else 1.0)
        shape = around.adjusted(-reach, -reach, reach, reach) if self.corners else QRectF()
        return shape | super().bounds()

    def paint(self, painter: QPainter, view: ViewState) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = [view.to_pane(corner) for corner in self.corners]
        line = places + ([view.to_pane(self.place)] if self.place is not None and places else [])
        fill = QColor(self.colour)
        fill.setAlphaF(0.25)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(QPolygonF(line))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((INK, 3.0), (self.colour, 1.5)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(QPolygonF(line))
        painter.setBrush(PAPER)
        for index, place in enumerate(places):
            painter.setPen(QPen(INK, 1))
            radius = 5.0 if index == 0 and len(places) >= LEAST else 3.0
            painter.drawEllipse(place, radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        super().paint(painter, view)

    def _set(self, point: QPointF) -> None:
        zoom = self.surface.view().zoom if self.surface else 1.0
        ends = [self.corners[0], self.corners[-1]] if self.corners else []
        if len(self.corners) >= LEAST and any((point - end).manhattanLength() * zoom <= CLOSE for end in ends):
            corners = self.corners
            self._change([])
            self.closed.emit(corners)
        else:
            self._change([*self.corners, point])

    def _change(self, corners: list[QPointF]) -> None:
        before = self.bounds()
        self.corners = corners
        self.dirty.emit(before | self.bounds())
