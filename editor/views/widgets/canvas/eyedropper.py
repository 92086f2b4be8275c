"""Takes a colour from the picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.place_tool import PlaceTool
from editor.views.widgets.canvas.tool import Pointer
from editor.views.widgets.canvas.view_state import ViewState

OUTER, RING = 26, 10  # screen pixels: radius and width of the ring that shows the colour


class EyedropperTool(PlaceTool):
    """A ring in the colour under the pointer; a click takes it; keys as of `PlaceTool`.

    Signals:
        picked(QPointF, QColor): the place in full-size pixels and the colour that is shown there.
    """

    REACH = OUTER + 2

    picked = Signal(QPointF, QColor)

    def take(self, at: Pointer) -> None:
        if at.colour is not None:
            self.picked.emit(at.point, at.colour)

    def accessible_text(self) -> str:
        colour = self.at.colour.name().upper() if self.at and self.at.colour else tr("none")
        return tr("Eyedropper, color {colour}", colour=colour)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        if self.at is None or self.at.colour is None:
            return
        middle = view.to_pane(self.at.point)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = OUTER - RING / 2
        for colour, width in ((QColor("#000000"), RING + 4), (QColor("#ffffff"), RING + 2), (self.at.colour, RING)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(middle, radius, radius)
