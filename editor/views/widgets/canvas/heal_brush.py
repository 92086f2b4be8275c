"""A brush that takes what it paints from another place of the picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen

from editor.controllers.words import tr
from editor.views.widgets.canvas.brush import INK, PAPER, BrushTool, Point
from editor.views.widgets.canvas.tool import Pointer
from editor.views.widgets.canvas.view_state import ViewState

ARM, GAP = 9, 3  # screen pixels of the cross that marks the source


class HealBrush(BrushTool):
    """Strokes with a source: a click with Alt, or the next one after `pick`, chooses it.

    The first stroke fixes how far the source is away; from then on it moves along with the brush.

    Attributes:
        takes_source: whether a source can be chosen.
        needs_source: whether nothing is drawn without one.
        picking: whether the next click chooses the source.

    Signals:
        source_changed: it was chosen or forgotten, or `picking` changed.
        source_missing: a stroke was begun without one.
    """

    source_changed = Signal()
    source_missing = Signal()

    def __init__(self, trace_colour: QColor, parent: QObject | None = None) -> None:
        super().__init__(trace_colour, parent)
        self.takes_source, self.needs_source, self.picking = True, False, False
        self._source: QPointF | None = None
        self._offset: QPointF | None = None

    @property
    def has_source(self) -> bool:
        return self._source is not None

    def pick(self, on: bool) -> None:
        """Let the next click choose the source, or not."""
        self.picking = on and self.takes_source
        self.source_changed.emit()

    def forget_source(self) -> None:
        """Back to none."""
        before = self._mark()
        self._source = self._offset = None
        self.picking = False
        self._repaint(before)
        self.source_changed.emit()

    def source_of(self, point: Point) -> tuple[float, float] | None:
        """Where a stroke that begins at a point takes from, in full-size pixels of the result; None: no source."""
        if self._source is None or not self.takes_source:
            return None
        offset = self._offset or QPointF(self._source.x() - point[0], self._source.y() - point[1])
        return point[0] + offset.x(), point[1] + offset.y()

    def press(self, pointer: Pointer) -> None:
        if self.takes_source and (self.picking or pointer.modifiers & Qt.KeyboardModifier.AltModifier):
            self._choose(pointer.point)
        elif self.needs_source and self._source is None:
            self.source_missing.emit()
        else:
            if self._source is not None and self._offset is None:
                self._offset = self._source - pointer.point
            super().press(pointer)

    def paint(self, painter: QPainter, view: ViewState) -> None:
        super().paint(painter, view)
        place = self._mark_place()
        if place is None:
            return
        middle, radius = view.to_pane(place), self.size / 2 * view.zoom
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((PAPER, 3.0), (INK, 1.0)):
            painter.setPen(QPen(colour, width))
            for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                direction = QPointF(across, down)
                painter.drawLine(middle + direction * GAP, middle + direction * ARM)
            if radius > ARM:
                painter.drawEllipse(middle, radius, radius)

    def accessible_text(self) -> str:
        if not self.takes_source:
            return super().accessible_text()
        return f"{super().accessible_text()}, {tr('source chosen') if self.has_source else tr('no source')}"

    def _choose(self, point: QPointF) -> None:
        before = self._mark()
        self._source, self._offset, self.picking = QPointF(point), None, False
        self._repaint(before, self._mark())
        self.source_changed.emit()

    def _follow(self, place: QPointF | None) -> None:
        before = self._mark()
        super()._follow(place)
        self._repaint(before, self._mark())

    def _mark_place(self) -> QPointF | None:
        if self._source is None or not self.takes_source:
            return None
        return self._source if self._offset is None or self._place is None else self._place + self._offset

    def _mark(self) -> QRectF:
        """Around the cross and the ring."""
        place = self._mark_place()
        if place is None or self.surface is None:
            return QRectF()
        zoom = self.surface.view().zoom
        reach = max(self.size / 2, ARM / zoom) + 3 / zoom
        return QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
