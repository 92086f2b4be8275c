"""A photograph in a panel."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.views.theme import Theme

RADIUS = 4


class SmallPicture(QWidget):
    """Whole, on white as in a catalogue; or what of its middle fills the place (`cut`)."""

    def __init__(self, theme: Theme, size: QSize, *, cut: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._image = theme, size, QImage()
        grow, whole = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.AspectRatioMode.KeepAspectRatio
        self._fitting = grow if cut else whole
        theme.changed.connect(self._fit)
        self._fit()

    def show_image(self, image: QImage) -> None:
        self._image = image
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        painter.setClipPath(shape)
        if self._image.isNull():
            painter.fillPath(shape, self._theme.colour("control"))
            return
        painter.fillPath(shape, Qt.GlobalColor.white)
        size = self._image.size().scaled(self.size(), self._fitting)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.drawImage(place, self._image)

    def _fit(self) -> None:
        self.setFixedSize(self._theme.px(self._size.width()), self._theme.px(self._size.height()))
