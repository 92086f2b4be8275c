"""Looks to choose from, each on the person's own picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QImage, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme

COLUMNS, GAP, RADIUS, RING = 2, 8, 6, 3
PROPORTION, LEAST, CAPTION = 0.85, 96, 22
STAR = 14


class LookTile(QAbstractButton):
    """The picture with one look, over the look's name; a ring shows that it is chosen, a star that it is a favourite.

    Attributes:
        name: of the look.
        favourite: whether it has the star.
    """

    def __init__(self, theme: Theme, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.name, self._title = theme, name, title
        self._image: QImage | None = None
        self.favourite = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(title)
        self.setToolTip(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int) -> None:
        """Be as high as the picture and the name need at this width."""
        self.setFixedHeight(round(width * PROPORTION) + self._theme.px(CAPTION))

    def sizeHint(self) -> QSize:
        return QSize(LEAST, self.height())

    minimumSizeHint = sizeHint  # noqa: N815

    def ring_rect(self) -> QRectF:
        """What the focus ring surrounds."""
        return QRectF(0, 0, self.width(), self.height() - self._theme.px(CAPTION))

    def show_image(self, image: QImage | None) -> None:
        """The picture with this look; None: it is not made yet."""
        self._image = image
        self.update()

    def set_favourite(self, favourite: bool) -> None:
        self.favourite = favourite
        self.setAccessibleDescription(tr("favorite") if favourite else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), self.ring_rect()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.setOpacity(1.0 if self.isEnabled() else 0.4)
        if self.isChecked():
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(area.adjusted(1, 1, -1, -1), RADIUS, RADIUS)
            area = area.adjusted(RING, RING, -RING, -RING)
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS - 2, RADIUS - 2)
        painter.fillPath(shape, self._theme.colour("control_hover" if self.underMouse() else "raised"))
        if self._image is not None:
            painter.setClipPath(shape)
            painter.drawImage(area, self._image, _middle(self._image.size(), area))
            painter.setClipping(False)
        if self._theme.name == "contrast":
            painter.strokePath(shape, QPen(self._theme.colour("line_strong"), 1))
        if self.favourite:
            self._paint_star(painter, area)
        self._paint_title(painter)

    def _paint_star(self, painter: QPainter, area: QRectF) -> None:
        side = self._theme.px(STAR + 6)
        place = QRectF(area.right() - side - 4, area.top() + 4, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("chip"))  # on its own ground it is seen on any picture
        painter.drawRoundedRect(place, 4, 4)
        pixmap = self._theme.pixmap("star", STAR, "chip_text")
        inset = (side - self._theme.px(STAR)) // 2
        painter.drawPixmap(int(place.left()) + inset, int(place.top()) + inset, pixmap)

    def _paint_title(self, painter: QPainter) -> None:
        painter.setFont(self._theme.font("caption", 600 if self.isChecked() else None))
        painter.setPen(self._theme.colour("text" if self.isChecked() or self.underMouse() else "text_2"))
        area = QRect(0, int(self.ring_rect().bottom()), self.width(), self._theme.px(CAPTION))
        title = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)


class LookTiles(QWidget):
    """Tiles in two columns; one of them is chosen, or none.

    Signals:
        chosen(str): the name of the look a person chose; not sent by `choose`.
    """

    chosen = Signal(str)
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tiles: dict[str, LookTile] = {}
        self._images: dict[str, QImage] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self.setAccessibleName(name)
        theme.changed.connect(self._fit)

    @property
    def tiles(self) -> tuple[LookTile, ...]:
        return tuple(self._tiles.values())

    def show_looks(self, looks: Sequence[tuple[str, str, bool]]) -> None:
        """Offer these: name, words, whether it is a favourite. What is known of their pictures stays."""
        old, focused = self._tiles, next((tile for tile in self._tiles.values() if tile.hasFocus()), None)
        self._tiles = {}
        for index, (name, title, favourite) in enumerate(looks):
            tile = old.pop(name, None) or self._made(name, title)
            tile.set_favourite(favourite)
            self._grid.addWidget(tile, index // COLUMNS, index % COLUMNS)
            self._tiles[name] = tile
        for tile in old.values():
            self._group.removeButton(tile)
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self._order_tabs()
        self._fit()
        if focused in self._tiles.values():
            focused.setFocus()

    def choose(self, name: str) -> None:
        """Show the look as chosen without a signal; a name that is not there: none is."""
        tile = self._tiles.get(name)
        if tile is not None:
            tile.setChecked(True)
        elif self._group.checkedButton() is not None:
            self._group.setExclusive(False)
            checked = self._group.checkedButton()
            checked.setAutoExclusive(False)
            checked.setChecked(False)
            checked.setAutoExclusive(True)
            self._group.setExclusive(True)

    def show_image(self, name: str, image: QImage) -> None:
        """The picture with a look."""
        self._images[name] = image
        if name in self._tiles:
            self._tiles[name].show_image(image)

    def clear_images(self) -> None:
        """Another picture: forget what the tiles have shown."""
        self._images.clear()
        for tile in self._tiles.values():
            tile.show_image(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for tile in self.tiles:
            tile.fit((self.width() - GAP * (COLUMNS - 1)) // COLUMNS)

    def _made(self, name: str, title: str) -> LookTile:
        tile = LookTile(self._theme, name, title)
        tile.clicked.connect(lambda _on=False: self.chosen.emit(name))
        tile.show_image(self._images.get(name))
        self._group.addButton(tile)
        return tile

    def _order_tabs(self) -> None:
        tiles = self.tiles
        for before, after in pairwise(tiles):
            QWidget.setTabOrder(before, after)


def _middle(size: QSize, area: QRectF) -> QRectF:
    """The largest part of a picture of this size that has the proportions of `area`, in its middle."""
    scale = min(size.width() / area.width(), size.height() / area.height())
    width, height = area.width() * scale, area.height() * scale
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
