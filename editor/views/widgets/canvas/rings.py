"""Rings around places of the picture, seen on light and on dark."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen

from editor.views.theme import Theme
from editor.views.widgets.canvas.crop import INK, PAPER
from editor.views.widgets.canvas.view_state import ViewState

AWAY, LEAST = 4.0, 7.0  # screen pixels from what is ringed; the smallest radius
WIDE, NARROW, SHADE = 2.0, 1.5, 2.0  # of the line; how much wider its shade is
DASHES = [3.0, 2.0]  # in widths of the line


@dataclass(frozen=True, slots=True)
class Ring:
    """Attributes:
    start, end: of the middle line of what is ringed, in full-size pixels of the picture; the same for a spot.
    radius: around that line, in the same.
    strong: a full line in the accent; otherwise a thin dashed one.
    """

    start: QPointF
    end: QPointF
    radius: float
    strong: bool


class Rings:
    """Draws them; the outlines are made once a zoom."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._rings: list[Ring] = []
        self._zoom = 0.0
        self._outlines: dict[bool, QPainterPath] = {}

    @property
    def empty(self) -> bool:
        return not self._rings

    def set(self, rings: Sequence[Ring]) -> None:
        """Draw these."""
        self._rings, self._zoom = list(rings), 0.0

    def paint(self, painter: QPainter, view: ViewState) -> None:
        """Over a pane."""
        if not self._rings:
            return
        if view.zoom != self._zoom:
            self._zoom = view.zoom
            self._outlines = {strong: self._outline(strong) for strong in (False, True)}
        painter.save()
        painter.translate(view.origin)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for strong, outline in self._outlines.items():
            width = WIDE if strong else NARROW
            for pen in self._pens(strong, width):
                painter.setPen(pen)
                painter.drawPath(outline)
        painter.restore()

    def _pens(self, strong: bool, width: float) -> tuple[QPen, QPen]:
        colour = self._theme.colour("accent") if strong else QColor(PAPER)
        line = QPen(colour, width)
        if not strong:
            line.setDashPattern(DASHES)
        return QPen(INK, width + SHADE), line

    def _outline(self, strong: bool) -> QPainterPath:
        """In screen pixels from the corner of the picture. Pieces of one scratch have one outline together."""
        spots, lines = QPainterPath(), QPainterPath()
        lines.setFillRule(Qt.FillRule.WindingFill)
        for ring in self._rings:
            if ring.strong is not strong:
                continue
            radius = max(LEAST, ring.radius * self._zoom + AWAY)
            start, end = ring.start * self._zoom, ring.end * self._zoom
            if start == end:
                spots.addEllipse(start, radius, radius)
            else:
                lines.addPath(_capsule(start, end, radius))
        spots.addPath(lines.simplified())
        return spots


def _capsule(start: QPointF, end: QPointF, radius: float) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * radius)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    line = QPainterPath(start)
    line.lineTo(end)
    return stroker.createStroke(line)
