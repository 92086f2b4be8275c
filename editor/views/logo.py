"""The sign of Vitrina: a picture, half before, half after."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from editor.views.theme import Theme


class Logo(QWidget):
    """Drawn in the colours of the theme. Says nothing to screen readers: the name stands beside it or in the title."""

    def __init__(self, theme: Theme, size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size = theme, size
        theme.changed.connect(self._resize)
        self._resize()

    def sizeHint(self) -> QSize:
        return QSize(1, 1) * self._theme.px(self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        body = QPainterPath()
        body.addRoundedRect(QRectF(1, 1, 22, 22), 5, 5)
        painter.fillPath(body, self._theme.colour("text"))
        painter.setClipRect(QRectF(12, 0, 12, 24))
        painter.fillPath(body, self._theme.colour("text_3"))
        painter.setClipping(False)
        pen = QPen(self._theme.colour("window"), 2.4)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline([QPointF(6.5, 7.5), QPointF(12, 17), QPointF(17.5, 7.5)])

    def _resize(self) -> None:
        self.setFixedSize(self.sizeHint())
        self.update()
