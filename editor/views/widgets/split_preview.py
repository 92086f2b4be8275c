"""A sample before and after, divided by a line to play with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.canvas.chips import paint_chip
from editor.views.widgets.canvas.split_line import SplitLine
from editor.views.widgets.checker import checker

MARGIN = 40


class SplitPreview(QWidget):
    """Two pictures of the same shape in one place, as large as there is room, never enlarged.

    Attributes:
        line: the split line.
    """

    accessible_role = QAccessible.Role.Graphic

    def __init__(
        self, theme: Theme, before: QImage, after: QImage, after_words: str = "", parent: QWidget | None = None
    ) -> None:
        """Args: after_words: what stands on the second picture instead of Result."""
        super().__init__(parent)
        self._theme, self._before, self._after = theme, before, after
        self._words = after_words or tr("Result")
        self._place = QRectF()
        self.line = SplitLine(theme, self)
        self.line.moved.connect(lambda _share: self.update())
        self.setAccessibleName(tr("A sample: original and result"))
        theme.changed.connect(self.update)

    def accessible_text(self) -> str:
        return self.line.accessible_text()

    def sizeHint(self) -> QSize:
        return self._before.size() + QSize(2 * MARGIN, 2 * MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.size() - QSize(2 * MARGIN, 2 * MARGIN)
        size = self._before.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        size = size.boundedTo(self._before.size())
        corner = QPointF((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        self._place = QRectF(corner.x(), corner.y(), size.width(), size.height())
        self.line.divide(self._place)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        left, right = QRectF(self._place), QRectF(self._place)
        left.setRight(self.line.x)
        right.setLeft(self.line.x)
        self._paint_side(painter, right, self._after, self._words, self._place.topRight(), True)
        self._paint_side(painter, left, self._before, tr("Original"), self._place.topLeft(), False)

    def _paint_side(
        self, painter: QPainter, side: QRectF, picture: QImage, words: str, corner: QPointF, at_right: bool
    ) -> None:
        painter.save()
        painter.setClipRect(side)
        if picture.hasAlphaChannel():
            painter.setBrushOrigin(self._place.topLeft())
            painter.fillRect(side, checker(self._theme))
        painter.drawImage(self._place, picture)
        paint_chip(painter, self._theme, words, corner, at_right)
        painter.restore()
