"""Tiles of a list: a picture over a sign with a name. Only those that are seen are painted, however many there are."""

from __future__ import annotations

from collections import OrderedDict
from enum import IntEnum

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.views.theme import Theme

GAP, LINE, SIGN, RADIUS, INSET = 8, 18, 14, 6, 3  # px; the last: room for the ring of a chosen tile
FADED = 0.35
KEPT = 800  # scaled pictures
WIDE = 1.5  # border of a tile with a state of its own
CORNER, WHITE = "corner", "white"

Index = QModelIndex | QPersistentModelIndex


class Role(IntEnum):
    """What a model tells of a tile besides its name, tooltip and picture (`DisplayRole`, `DecorationRole`: QImage).

    SIGN: icon and colour of the theme before the name.
    DETAIL: a line under the name, where tiles have two; DETAIL_COLOUR: its colour.
    RING: colour of the border; empty: none.
    FADED: whether the picture is only what is to become of it.
    GROUND: what is seen beside a picture that is shown whole: a colour of the theme, `CORNER`, that of its corner, or
        `WHITE`, as in a catalogue; empty: the picture fills the tile.
    CHIP: a word in the upper right corner.
    """

    SIGN = Qt.ItemDataRole.UserRole + 100
    DETAIL = SIGN + 1
    DETAIL_COLOUR = SIGN + 2
    RING = SIGN + 3
    FADED = SIGN + 4
    GROUND = SIGN + 5
    CHIP = SIGN + 6


class Tile(QStyledItemDelegate):
    """Attributes:
    width: of a tile with the gap to the next one, in px.

    Args:
        proportion: height of the picture by its width; 0: `height`, which grows with the text.
        detailed: whether there is a second line.
        signed: whether the sign stands before the name.
        chipped: whether the chip is seen.
        caption: the role of the words under the picture; elide: where they are cut.
    """

    def __init__(
        self, theme: Theme, view: QAbstractItemView, *, width: int, proportion: float = 0, height: int = 0,
        detailed: bool = False, signed: bool = True, chipped: bool = False, gap: int = GAP,
        caption: int = Qt.ItemDataRole.DisplayRole, elide: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:  # fmt: skip
        super().__init__(view)
        self._theme, self._view = theme, view
        self._proportion, self._height, self._detailed, self._signed = proportion, height, detailed, signed
        self.width, self.gap, self._chipped, self._caption = width, gap, chipped, caption
        self._elide = elide
        self._scaled: OrderedDict[tuple[int, int, int, bool], QPixmap] = OrderedDict()

    @property
    def picture_height(self) -> int:
        """Of the picture of a tile, in px."""
        across = self.width - self.gap
        return round(across * self._proportion) if self._proportion else self._theme.px(self._height)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        lines = 2 if self._detailed else 1
        return QSize(self.width, self.picture_height + self._theme.px(lines * LINE) + 4 + self.gap)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(INSET, INSET, INSET - self.gap, 0)
        picture = QRectF(place.left(), place.top(), place.width(), self.picture_height)
        self._paint_picture(painter, picture, index)
        self._paint_rings(painter, picture, option, index)
        if self._chipped:
            self._paint_chip(painter, picture, index)
        self._paint_words(painter, QRectF(place.left(), picture.bottom() + 4, place.width(), 0), index)
        painter.restore()

    def _paint_picture(self, painter: QPainter, area: QRectF, index: Index) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(area, RADIUS, RADIUS)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is None or image.isNull():
            painter.fillPath(shape, self._theme.colour("raised"))
            return
        ground = index.data(Role.GROUND)
        painter.fillPath(shape, self._ground(image, ground or "raised"))
        pixmap = self._fitted(image, area, bool(ground))
        painter.save()
        painter.setClipPath(shape)
        painter.setOpacity(FADED if index.data(Role.FADED) else 1.0)
        size = pixmap.deviceIndependentSize()
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.drawPixmap(place.topLeft().toPoint(), pixmap)
        painter.restore()

    def _ground(self, image: QImage, ground: str) -> QColor:
        if ground == CORNER:
            return image.pixelColor(0, 0)
        return QColor(Qt.GlobalColor.white) if ground == WHITE else self._theme.colour(ground)

    def _fitted(self, image: QImage, area: QRectF, whole: bool) -> QPixmap:
        """The picture as large as it is painted: to scale it at every repaint takes longer than all the rest."""
        ratio = self._view.devicePixelRatioF()
        wanted = area.size().toSize() * ratio
        key = image.cacheKey(), wanted.width(), wanted.height(), whole
        if key in self._scaled:
            self._scaled.move_to_end(key)
            return self._scaled[key]
        fit = Qt.AspectRatioMode.KeepAspectRatio if whole else Qt.AspectRatioMode.KeepAspectRatioByExpanding
        scaled = image.scaled(wanted, fit, Qt.TransformationMode.SmoothTransformation)
        pixmap = self._scaled[key] = QPixmap.fromImage(scaled)
        pixmap.setDevicePixelRatio(ratio)
        if len(self._scaled) > KEPT:
            self._scaled.popitem(last=False)
        return pixmap

    def _paint_rings(self, painter: QPainter, area: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        ring = index.data(Role.RING)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if ring or self._theme.name == "contrast":
            painter.setPen(QPen(self._theme.colour(ring or "line_strong"), WIDE if ring else 1))
            painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("focus" if self._view.hasFocus() else "text_3"), 2))
            painter.drawRoundedRect(area.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)

    def _paint_chip(self, painter: QPainter, area: QRectF, index: Index) -> None:
        words = index.data(Role.CHIP)
        if not words:
            return
        painter.setFont(self._theme.font("caption", 500))
        width = painter.fontMetrics().horizontalAdvance(words) + 12
        place = QRectF(area.right() - width - 5, area.top() + 5, width, self._theme.px(LINE))
        painter.setPen(QPen(self._theme.colour("chip_line"), 1))
        painter.setBrush(_opaque(self._theme.colour("chip")))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(self._theme.colour("chip_text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_words(self, painter: QPainter, area: QRectF, index: Index) -> None:
        line, left = self._theme.px(LINE), 0.0
        if self._signed:
            icon, colour = index.data(Role.SIGN)
            side = self._theme.px(SIGN)
            pixmap = self._theme.pixmap(icon, SIGN, colour)
            painter.drawPixmap(round(area.left()), round(area.top() + (line - side) / 2), pixmap)
            left = side + 4
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._theme.font("caption"))
        metrics = painter.fontMetrics()
        painter.setPen(self._theme.colour("text_2" if index.data(Role.FADED) else "text"))
        name = QRectF(area.left() + left, area.top(), area.width() - left, line)
        words = metrics.elidedText(str(index.data(self._caption)), self._elide, int(name.width()))
        painter.drawText(name, at, words)
        if self._detailed:
            painter.setPen(self._theme.colour(index.data(Role.DETAIL_COLOUR) or "text_3"))
            below = QRectF(area.left(), area.top() + line, area.width(), line)
            detail = str(index.data(Role.DETAIL) or "")
            painter.drawText(below, at, metrics.elidedText(detail, Qt.TextElideMode.ElideRight, int(below.width())))


def _opaque(colour: QColor) -> QColor:
    """A chip lies over a picture of any colour."""
    return QColor(colour.red(), colour.green(), colour.blue(), max(colour.alpha(), 220))
