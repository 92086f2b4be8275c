"""The picture on Upload: fitted, not to be worked on."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.viewport import Viewport
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.checker import checker


class PicturePreview(QWidget):
    """Signals:
    viewport_changed(Viewport): render the picture at this size.
    """

    viewport_changed = Signal(object)
    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = (0, 0)
        self._image: QImage | None = None
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Picture"))
        theme.changed.connect(self.update)

    def open(self, name: str, size: tuple[int, int]) -> None:
        """Turn to another picture of this full size, and ask for its pixels."""
        self._size, self._image = size, None
        self.setAccessibleName(tr("Picture {name}", name=name))
        self.ask_again()
        self.update()

    def ask_again(self) -> None:
        """Something else was rendered meanwhile."""
        self._asking.start()

    def show_image(self, image: QImage) -> None:
        """Pixels of the whole picture, of any size."""
        self._image = image
        self.update()

    def _place(self) -> QRectF:
        size = QSizeF(*self._size)
        room = QSizeF(self.size())
        fitted = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() > size.width() / self.devicePixelRatioF():
            fitted = size / self.devicePixelRatioF()
        left, top = (room.width() - fitted.width()) / 2, (room.height() - fitted.height()) / 2
        return QRectF(round(left), round(top), round(fitted.width()), round(fitted.height()))

    def _ask(self) -> None:
        if self.isVisible() and self._size[0]:
            zoom = self._place().width() / self._size[0]
            self.viewport_changed.emit(Viewport(zoom, 0, 0, *self._size, self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.ask_again()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image is None:
            return
        painter, place = QPainter(self), self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image.hasAlphaChannel():
            painter.fillRect(place, checker(self._theme))
        painter.drawImage(place, self._image)
