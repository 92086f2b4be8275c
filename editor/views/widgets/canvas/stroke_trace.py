"""Strokes shown at once, before the picture with them is rendered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from editor.views.widgets.canvas.view_state import ViewState

OPACITY = 0.5
Point = tuple[float, float, float]


class StrokeTrace:
    """Keeps what was drawn as an image of the pane, so that a longer stroke does not cost more to paint.

    Attributes:
        colour: of the strokes.
    """

    def __init__(self, colour: QColor) -> None:
        self.colour = colour
        self._pieces: list[tuple[list[Point], float]] = []
        self._image: QImage | None = None
        self._view: ViewState | None = None
        self.bounds = QRectF()

    @property
    def empty(self) -> bool:
        return not self._pieces

    def clear(self) -> None:
        self._pieces.clear()
        self._image, self.bounds = None, QRectF()

    def add(self, points: Sequence[Point], size: float, view: ViewState) -> QRectF:
        """Draw a piece of a stroke.

        Args:
            size: the diameter at full pressure, in full-size pixels.

        Returns:
            The part of the picture it touches.
        """
        self._pieces.append((list(points), size))
        if self._image is not None and self._view == view:
            self._draw(list(points), size)
        else:
            self._redraw(view)
        xs, ys, reach = [p[0] for p in points], [p[1] for p in points], size / 2 + 1 / view.zoom
        part = QRectF(min(xs) - reach, min(ys) - reach, max(xs) - min(xs) + 2 * reach, max(ys) - min(ys) + 2 * reach)
        self.bounds = self.bounds | part
        return part

    def paint(self, painter: QPainter, view: ViewState) -> None:
        if not self._pieces:
            return
        if self._image is None or self._view != view:
            self._redraw(view)
        painter.setOpacity(OPACITY)
        painter.drawImage(QPointF(), self._image)
        painter.setOpacity(1)

    def _redraw(self, view: ViewState) -> None:
        self._view = view
        self._image = QImage((view.pane * view.ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        self._image.setDevicePixelRatio(view.ratio)
        self._image.fill(Qt.GlobalColor.transparent)
        for points, size in self._pieces:
            self._draw(points, size)

    def _draw(self, points: list[Point], size: float) -> None:
        assert self._image is not None
        assert self._view is not None
        painter, view = QPainter(self._image), self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for start, end in zip(points, points[1:] or points, strict=False):
            width = max(1.0, size * view.zoom * (start[2] + end[2]) / 2)
            painter.setPen(QPen(self.colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(view.to_pane(QPointF(start[0], start[1])), view.to_pane(QPointF(end[0], end[1] + 1e-3)))
        painter.end()
