"""Paints a design: its picture with the badge and the heart, or what is to be said instead."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem

from editor.controllers.design_piece import Piece, State
from editor.controllers.words import tr
from editor.views.design.design_model import DesignRole
from editor.views.theme import Theme
from editor.views.widgets.tiles import INSET, RADIUS, Tile

Index = QModelIndex | QPersistentModelIndex
LEAST, GAP, PROPORTION = 220, 12, 0.9
NARROWEST, TALLEST = 0.78, 1.1  # proportions between which whole rows are made to fit
GROUND = QColor("#EDEDED")  # the same in every theme, so that designs can be compared
AROUND, BELOW = 10, 30  # px: around the picture, and for the badge
BADGE, HEART, EDGE = 20, 24, 8
PREVIEW = 0.6  # opacity of what is not made yet


class DesignTile(Tile):
    """Attributes:
    hovered: the row under the pointer; -1: none.
    """

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(theme, view, width=LEAST, proportion=PROPORTION, gap=GAP)
        self.hovered = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(self.width, self.picture_height + self.gap)

    def fit_rows(self, room: int) -> None:
        """Make whole rows fit into so many px, if tiles keep a pleasant form; else they have the usual one."""
        across = self.width - self.gap
        rows = max(1, round(room / (across * PROPORTION + self.gap)))
        wanted = (room / rows - self.gap) / max(1, across)
        self._proportion = wanted if NARROWEST <= wanted <= TALLEST else PROPORTION

    def heart_area(self, tile: QRect) -> QRectF:
        """Where the heart of a tile is, in the view."""
        place, side = self._place(tile), self._theme.px(HEART)
        return QRectF(place.right() - side - EDGE, place.top() + EDGE, side, side)

    def badge_area(self, tile: QRect) -> QRectF:
        """Where the badge of a tile is, in the view."""
        place, height = self._place(tile), self._theme.px(BADGE)
        metrics = QFontMetrics(self._theme.font("caption", 500))
        width = metrics.horizontalAdvance(tr("made by Vitrina")) + self._theme.px(12) + 16
        return QRectF(place.left() + EDGE, place.bottom() - EDGE - height, width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        piece = index.data(DesignRole.PIECE)
        place = self._place(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if piece is None or not piece.is_made:
            self._paint_words(painter, place, index, piece)
        else:
            self._paint_design(painter, place, option, index, piece)
        self._paint_ring(painter, place, option, index)
        painter.restore()

    def _place(self, tile: QRect) -> QRectF:
        inside = QRectF(tile).adjusted(INSET, INSET, INSET - self.gap, 0)
        return QRectF(inside.left(), inside.top(), inside.width(), self.picture_height)

    def _paint_design(
        self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, index: Index, piece: Piece
    ) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS, RADIUS)
        painter.fillPath(shape, GROUND)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        if image is not None:
            area = place.adjusted(AROUND, AROUND, -AROUND, -self._theme.px(BELOW))
            pixmap = self._fitted(image, area, True)
            size = pixmap.deviceIndependentSize()
            spot = QRectF(0, 0, size.width(), size.height())
            spot.moveCenter(area.center())
            painter.drawPixmap(spot.topLeft().toPoint(), pixmap)
        if self._theme.name == "contrast":
            painter.setPen(QPen(self._theme.colour("line_strong"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        self._paint_badge(painter, self.badge_area(option.rect), place, piece)
        near = index.row() in (self.hovered, self._view.currentIndex().row() if self._view.hasFocus() else -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if piece.kept is not None or near or chosen:
            self._paint_heart(painter, self.heart_area(option.rect), on=piece.kept is not None)

    def _paint_badge(self, painter: QPainter, badge: QRectF, place: QRectF, piece: Piece) -> None:
        theme = self._theme
        painter.setFont(theme.font("caption", 500))
        words = tr("made by Vitrina")
        icon, height = theme.px(12), theme.px(BADGE)
        self._chip(painter, badge)
        pixmap = theme.pixmap("shield-check", 12, "chip_text")
        painter.drawPixmap(round(badge.left()) + 5, round(badge.center().y() - icon / 2), pixmap)
        painter.setPen(theme.colour("chip_text"))
        painter.drawText(badge.adjusted(icon + 9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words)
        if piece.unseen:
            side = QRectF(place.right() - EDGE - height, badge.top(), height, height)
            self._chip(painter, side)
            sign = theme.pixmap("info", 12, "chip_text")
            painter.drawPixmap(round(side.center().x() - icon / 2), round(side.center().y() - icon / 2), sign)

    def _chip(self, painter: QPainter, area: QRectF) -> None:
        colour = QColor(self._theme.colour("chip"))
        painter.setPen(QPen(self._theme.colour("chip_line"), 1))
        painter.setBrush(QColor(colour.red(), colour.green(), colour.blue(), max(colour.alpha(), 184)))
        painter.drawRoundedRect(area, 4, 4)

    def _paint_heart(self, painter: QPainter, area: QRectF, *, on: bool) -> None:
        painter.setPen(QPen(QColor("#B2B2B2"), 1))
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        heart = heart_path(area.adjusted(5, 5, -5, -5))
        painter.setPen(QPen(QColor("#C2255C" if on else "#1A1A1A"), 1.5))
        painter.setBrush(QColor("#C2255C") if on else Qt.BrushStyle.NoBrush)
        painter.drawPath(heart)

    def _paint_words(self, painter: QPainter, place: QRectF, index: Index, piece: Piece | None) -> None:
        """A dashed frame: what is to come, what waits, or why there is nothing."""
        theme, failed = self._theme, piece is not None and piece.state is State.FAILED
        preview = index.data(Qt.ItemDataRole.DecorationRole) if piece is not None and not failed else None
        if preview is not None:
            self._paint_preview(painter, place, preview, index)
            return
        pen = QPen(theme.colour("error" if failed else "text_3"), 1)
        if not failed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        working = piece is not None and piece.state is State.WORKING
        painter.setBrush(theme.colour("raised") if working else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        icon, colour = _SIGNS[piece.state] if piece is not None else ("plus", "text_2")
        side, middle = theme.px(24), place.center()
        painter.drawPixmap(
            round(middle.x() - side / 2), round(middle.y() - side - 2), theme.pixmap(icon, 24, colour)
        )  # fmt: skip
        painter.setFont(theme.font("label"))
        painter.setPen(theme.colour("text_2"))
        area = QRectF(place.left() + 12, middle.y() + 6, place.width() - 24, place.bottom() - middle.y() - 14)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, str(index.data(DesignRole.TOLD)))

    def _paint_preview(self, painter: QPainter, place: QRectF, preview: QImage, index: Index) -> None:
        """What there is to see of one that is still being made."""
        shape = QPainterPath()
        shape.addRoundedRect(place, RADIUS, RADIUS)
        painter.fillPath(shape, GROUND)
        area = place.adjusted(AROUND, AROUND, -AROUND, -self._theme.px(BELOW))
        pixmap = self._fitted(preview, area, True)
        size = pixmap.deviceIndependentSize()
        spot = QRectF(0, 0, size.width(), size.height())
        spot.moveCenter(area.center())
        painter.setOpacity(PREVIEW)
        painter.drawPixmap(spot.topLeft().toPoint(), pixmap)
        painter.setOpacity(1.0)
        painter.setFont(self._theme.font("caption", 500))
        words = str(index.data(DesignRole.TOLD))
        height = self._theme.px(BADGE)
        width = painter.fontMetrics().horizontalAdvance(words) + 16
        badge = QRectF(place.left() + EDGE, place.bottom() - EDGE - height, width, height)
        self._chip(painter, badge)
        painter.setPen(self._theme.colour("chip_text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_ring(self, painter: QPainter, place: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        here = self._view.hasFocus() and index.row() == self._view.currentIndex().row()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("focus" if self._view.hasFocus() else "text_3"), 2))
        elif here:
            pen = QPen(self._theme.colour("focus"), 2)
            pen.setDashPattern([3, 2])
            painter.setPen(pen)
        else:
            return
        painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), RADIUS + 2, RADIUS + 2)


_SIGNS = {
    State.WAITING: ("clock", "text_3"), State.WORKING: ("loader-circle", "text_2"),
    State.FAILED: ("circle-x", "error"), State.DONE: ("", ""),
}  # fmt: skip


def heart_path(area: QRectF) -> QPainterPath:
    """A heart that fills `area`."""
    path, left, top, width, height = QPainterPath(), area.left(), area.top(), area.width(), area.height()

    def at(x: float, y: float) -> tuple[float, float]:
        return left + x * width, top + y * height

    path.moveTo(*at(0.5, 0.97))
    path.cubicTo(*at(0.2, 0.72), *at(0.0, 0.55), *at(0.0, 0.3))
    path.cubicTo(*at(0.0, -0.03), *at(0.4, -0.03), *at(0.5, 0.22))
    path.cubicTo(*at(0.6, -0.03), *at(1.0, -0.03), *at(1.0, 0.3))
    path.cubicTo(*at(1.0, 0.55), *at(0.8, 0.72), *at(0.5, 0.97))
    return path
