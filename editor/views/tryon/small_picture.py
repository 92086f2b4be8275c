"""A photograph in a panel."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from editor.views.theme import Theme

RADIUS = 4


class SmallPicture(QWidget):
    """Whole, on white as in a catalogue; or what of its middle fills the place (`cut`)."""

    def __init__(self, theme: Theme, size: QSize, *, cut: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._size, self._image = theme, size, QImage()
        self._scaled: tuple[QSize, QImage] | None = None
        grow, whole = Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.AspectRatioMode.KeepAspectRatio
        self._fitting = grow if cut else whole
        theme.changed.connect(self._fit)
        self._fit()

    def show_image(self, image: QImage) -> None:
        self._image, self._scaled = image, None
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
        scaled = self._fitted()
        place = QRectF(QPointF(), scaled.deviceIndependentSize())
        place.moveCenter(area.center())
        painter.drawImage(place.topLeft(), scaled)

    def _fitted(self) -> QImage:
        """As large as it is painted: a painter that shrinks it would leave out rows, which is seen on fine patterns."""
        ratio = self.devicePixelRatioF()
        wanted = self.size() * ratio
        if self._scaled is None or self._scaled[0] != wanted:
            image = self._image.scaled(wanted, self._fitting, Qt.TransformationMode.SmoothTransformation)
            image.setDevicePixelRatio(ratio)
            self._scaled = wanted, image
        return self._scaled[1]

    def _fit(self) -> None:
        self.setFixedSize(self._theme.px(self._size.width()), self._theme.px(self._size.height()))
