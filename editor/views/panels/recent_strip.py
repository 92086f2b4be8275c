"""Pictures that were open last, to open again by one click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.styling import row

WIDTH, HEIGHT, GAP, RADIUS = 102, 92, 12, 6
CAPTION = 20


class RecentPicture(QAbstractButton):
    """A small picture over its name; an icon until the picture is there."""

    def __init__(self, theme: Theme, path: Path, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.path, self._title = theme, path, title or path.name
        self._image: QImage | None = None
        self.setAccessibleName(tr("Open {name}", name=self._title))
        self.setToolTip(str(path))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, HEIGHT + self._theme.px(CAPTION))

    def ring_rect(self) -> QRectF:
        """What the focus ring surrounds."""
        return QRectF(0, 0, WIDTH, HEIGHT)

    def show_image(self, image: QImage | None) -> None:
        """The small picture; None: the file is gone or cannot be read."""
        self._image = image
        self.setEnabled(image is not None)
        if image is None:
            self.setToolTip(tr("{path} is gone or cannot be read.", path=self.path))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        shape = QPainterPath()
        shape.addRoundedRect(self.ring_rect(), RADIUS, RADIUS)
        hovered = self.underMouse() and self.isEnabled()
        painter.fillPath(shape, self._theme.colour("control_hover" if hovered else "raised"))
        if self._image is not None:
            painter.setClipPath(shape)
            painter.drawImage(self.ring_rect(), self._image, _middle(self._image.size()))
            painter.setClipping(False)
        else:
            pixmap = self._theme.pixmap("image" if self.isEnabled() else "image-off", 24, "text_3")
            painter.drawPixmap((WIDTH - self._theme.px(24)) // 2, (HEIGHT - self._theme.px(24)) // 2, pixmap)
        if self._theme.name == "contrast":
            painter.strokePath(shape, self._theme.colour("line_strong"))
        painter.setFont(self._theme.font("caption"))
        painter.setPen(self._theme.colour("text_2" if self.isEnabled() else "text_disabled"))
        area = QRect(0, HEIGHT + 4, WIDTH, self.height() - HEIGHT - 4)
        name = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, WIDTH)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def _middle(size: QSize) -> QRectF:
    """The largest part of a picture of this size that has the proportions of a tile, in its middle."""
    scale = min(size.width() / WIDTH, size.height() / HEIGHT)
    width, height = WIDTH * scale, HEIGHT * scale
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)


class RecentStrip(QWidget):
    """As many of the pictures as there is room for.

    Signals:
        chosen(Path): a person wants to open this one.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: list[RecentPicture] = []
        self._box = row(self, gap=GAP)
        self._box.addStretch(1)
        self.setAccessibleName(tr("Recent pictures"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    @property
    def tiles(self) -> tuple[RecentPicture, ...]:
        return tuple(self._tiles)

    def show_files(self, files: list[tuple[Path, str]]) -> None:
        """Offer these: path and words under it (empty: the name of the file)."""
        for tile in self._tiles:
            tile.deleteLater()
        self._tiles = [RecentPicture(self._theme, path, title) for path, title in files]
        for index, tile in enumerate(self._tiles):
            tile.clicked.connect(lambda _on, path=tile.path: self.chosen.emit(path))
            self._box.insertWidget(index, tile)
        self._fit()

    def show_image(self, path: Path, image: QImage | None) -> None:
        """The small picture of one of the files."""
        for tile in self._tiles:
            if tile.path == path:
                tile.show_image(image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(1, (self.width() + GAP) // (WIDTH + GAP))
        for index, tile in enumerate(self._tiles):
            tile.setVisible(index < room)
        self.setFixedHeight(HEIGHT + self._theme.px(CAPTION))
