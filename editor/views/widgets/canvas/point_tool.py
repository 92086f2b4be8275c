"""Takes a place of the picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.brush import INK, PAPER
from editor.views.widgets.canvas.place_tool import PlaceTool
from editor.views.widgets.canvas.tool import Pointer
from editor.views.widgets.canvas.view_state import ViewState

ARM, GAP = 12.0, 4.0  # screen pixels of the cross


class PointTool(PlaceTool):
    """A cross that a click sets; keys as of `PlaceTool`.

    Attributes:
        colour: of the cross.

    Signals:
        picked(QPointF): the place in full-size pixels of the result.
    """

    REACH = ARM + 3
    STEP = 2

    picked = Signal(QPointF)
    cursor = Qt.CursorShape.BlankCursor

    def __init__(self, colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.colour = colour

    def take(self, at: Pointer) -> None:
        if self.surface is not None and self.surface.picture_rect().contains(at.point):
            self.picked.emit(at.point)

    def accessible_text(self) -> str:
        if self.place is None:
            return tr("Click a place; arrows and Enter do the same")
        return tr("Place {x}, {y}", x=round(self.place.x()), y=round(self.place.y()))

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
