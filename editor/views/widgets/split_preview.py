"""A sample before and after, divided by a line to play with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.canvas.chips import paint_chip
from editor.views.widgets.canvas.split_line import SplitLine

LARGEST = QSize(600, 800)
MARGIN = 40


class SplitPreview(QWidget):
    """Two pictures of the same shape in one place, as large as there is room for; empty until `show_pictures`.

    Attributes:
        line: the split line: keyboard, mouse and screen readers go there.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, margin: int = MARGIN) -> None:
        super().__init__(parent)
        self._theme, self._place, self._margin = theme, QRectF(), margin
        self._before, self._after = QImage(), QImage()
        self.line = SplitLine(theme, self)
        self.line.moved.connect(self.update)
        self.line.hide()
        theme.changed.connect(self.update)

    def show_pictures(self, before: QImage, after: QImage) -> None:
        """Show a picture and what was made of it; transparent parts of it lie on white."""
        self._before, self._after = before, after
        self.line.setVisible(not before.isNull())
        self._fit()

    def take_over(self, old: SplitPreview) -> None:
        """Show what another one has shown."""
        self.show_pictures(old._before, old._after)
        self.line.set_share(old.line.share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        if self._place.isEmpty():
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        left, right = QRectF(self._place), QRectF(self._place)
        left.setRight(self.line.x)
        right.setLeft(self.line.x)
        self._paint_side(painter, left, self._before, tr("Original"), at_right=False)
        self._paint_side(painter, right, self._after, tr("Result"), at_right=True)

    def _paint_side(self, painter: QPainter, side: QRectF, picture: QImage, words: str, at_right: bool) -> None:
        painter.save()
        painter.setClipRect(side)
        painter.fillRect(side, Qt.GlobalColor.white)
        painter.drawImage(self._place, picture)
        corner = self._place.topRight() if at_right else self._place.topLeft()
        paint_chip(painter, self._theme, words, corner, at_right)
        painter.restore()

    def _fit(self) -> None:
        room = LARGEST.boundedTo(self.size() - QSize(2 * self._margin, 2 * self._margin))
        size = self._before.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if self._before.isNull() or size.isEmpty():
            size = QSize()
        corner = QPointF((self.width() - size.width()) // 2, (self.height() - size.height()) // 2)
        self._place = QRectF(corner.x(), corner.y(), max(0, size.width()), max(0, size.height()))
        self.line.divide(self._place)
        self.update()
