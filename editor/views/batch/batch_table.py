"""The pictures of a batch as a table; a click on a heading sorts."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.batch.items import Item, State
from editor.controllers.batch_list import Column, in_doubt
from editor.controllers.words import tr
from editor.views.batch.batch_columns import COLUMNS, check_sign
from editor.views.batch.batch_model import BatchModel
from editor.views.batch.batch_states import Sign, sign_of
from editor.views.theme import Theme

ROW, PICTURE, BOX, MARGIN, BAR = 36, 28, 14, 16, 36
# Widths at 100 % text; the note takes what is left, the last ones go first where there is no room.
WIDTHS: Final = {
    Column.FILE: 232, Column.STATE: 116, Column.DOUBT: 112, Column.SIZE: 108, Column.RESULT: 108, Column.CHECK: 116,
    Column.SECONDS: 72,
}  # fmt: skip
LEAST_NOTE: Final = 140
FULL: Final = 0.1  # the doubt that a full bar stands for
DISPENSABLE: Final = (Column.SECONDS, Column.SIZE, Column.CHECK, Column.RESULT)
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Cell(QStyledItemDelegate):
    """Paints a cell of any column."""

    def __init__(self, theme: Theme, table: BatchTable) -> None:
        super().__init__(table)
        self._theme, self._table = theme, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.model().item(index)
        if item is None:
            return
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        if chosen:
            painter.fillRect(option.rect, self._theme.colour("selected"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.setFont(self._theme.font("label"))
        column = COLUMNS[index.column()]
        area = option.rect.adjusted(8, 0, -8, -1)
        painters = {Column.FILE: self._file, Column.DOUBT: self._doubt, Column.STATE: self._state,
                    Column.CHECK: self._check}  # fmt: skip
        if column in painters:
            painters[column](painter, area, index, item, chosen)
        else:
            self._words(painter, area, str(index.data()), self._colour(item, column, chosen), column)
        if index.row() == self._table.currentIndex().row() and self._table.hasFocus():
            self._ring(painter, option.rect, index)
        painter.restore()

    def _colour(self, item: Item, column: Column, chosen: bool) -> str:
        if chosen and self._theme.name == "contrast":
            return "selected_text"
        if column is Column.NOTE and item.state is State.FAILED:
            return "error"
        return "text" if column is Column.FILE else "text_2"

    def _words(self, painter: QPainter, area: QRect, words: str, colour: str, column: Column) -> None:
        painter.setPen(self._theme.colour(colour))
        middle = Qt.TextElideMode.ElideMiddle if column is Column.FILE else Qt.TextElideMode.ElideRight
        words = painter.fontMetrics().elidedText(words, middle, area.width())
        painter.drawText(area, RIGHT if column is Column.SECONDS else LEFT, words)

    def _file(self, painter: QPainter, area: QRect, index: QModelIndex, item: Item, chosen: bool) -> None:
        box = self._table.box_rect(area)
        paint_box(painter, self._theme, box, on=chosen)
        side = self._theme.px(PICTURE)
        place = QRectF(box.right() + 14, area.center().y() - side / 2 + 0.5, side, side)
        image = index.data(Qt.ItemDataRole.DecorationRole)
        shape = QPainterPath()
        shape.addRoundedRect(place, 3, 3)
        painter.fillPath(shape, self._theme.colour("raised"))
        if image is not None:
            painter.save()
            painter.setClipPath(shape)
            size = image.size().scaled(place.size().toSize(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            target = QRectF(0, 0, size.width(), size.height())
            target.moveCenter(place.center())
            painter.drawImage(target, image)
            painter.restore()
        words = area.adjusted(round(place.right() + 10) - area.left(), 0, 0, 0)
        self._words(painter, words, str(index.data()), self._colour(item, Column.FILE, chosen), Column.FILE)

    def _state(self, painter: QPainter, area: QRect, index: QModelIndex, item: Item, chosen: bool) -> None:
        self._signed(painter, area, self._sign(sign_of(item), chosen), str(index.data()),
                     self._colour(item, Column.STATE, chosen))  # fmt: skip

    def _check(self, painter: QPainter, area: QRect, index: QModelIndex, item: Item, chosen: bool) -> None:
        self._signed(painter, area, self._sign(check_sign(item), chosen), str(index.data()),
                     self._colour(item, Column.CHECK, chosen))  # fmt: skip

    def _sign(self, sign: Sign, chosen: bool) -> Sign:
        """In high contrast a chosen row is inverted, and so are its icons."""
        return (sign[0], "selected_text") if chosen and self._theme.name == "contrast" else sign

    def _signed(self, painter: QPainter, area: QRect, sign: Sign, words: str, colour: str) -> None:
        if sign[0]:
            side = self._theme.px(16)
            painter.drawPixmap(area.left(), area.center().y() - side // 2 + 1, self._theme.pixmap(sign[0], 16, sign[1]))
            area = area.adjusted(side + 6, 0, 0, 0)
        self._words(painter, area, words, colour, Column.STATE)

    def _doubt(self, painter: QPainter, area: QRect, index: QModelIndex, item: Item, chosen: bool) -> None:
        if item.doubt is None:
            return
        bar = self._theme.px(BAR)
        self._words(painter, area.adjusted(0, 0, -bar - 6, 0), str(index.data()),
                    self._colour(item, Column.FILE, chosen), Column.SECONDS)  # fmt: skip
        track = QRectF(area.right() - bar, area.center().y() - 1.5, bar, 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(track, 2, 2)
        share = min(1.0, item.doubt / FULL)
        painter.setBrush(self._theme.colour("doubt" if in_doubt(item) else "track_fill"))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), max(3.0, share * bar), 4), 2, 2)

    def _ring(self, painter: QPainter, area: QRect, index: QModelIndex) -> None:
        """Around the whole row, a piece in each cell."""
        painter.setPen(QPen(self._theme.colour("focus"), 2))
        painter.drawLine(QPointF(area.left(), area.top() + 1), QPointF(area.right() + 1, area.top() + 1))
        painter.drawLine(QPointF(area.left(), area.bottom() - 1), QPointF(area.right() + 1, area.bottom() - 1))
        if index.column() == 0:
            painter.drawLine(QPointF(area.left() + 1, area.top()), QPointF(area.left() + 1, area.bottom()))


class _Head(QHeaderView):
    """Headings, with a box before the first that chooses all rows or none."""

    def __init__(self, theme: Theme, table: BatchTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._theme, self._table = theme, table
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._theme.px(32))

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(area, self._theme.colour("panel"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        place, column = area.adjusted(8, 0, -8, -1), COLUMNS[section]
        if column is Column.FILE:
            box = self._table.box_rect(place)
            paint_box(painter, self._theme, box, on=self._table.all_chosen)
            place.setLeft(round(box.right()) + 14 + self._theme.px(PICTURE) + 10)
        model = self._table.model()
        by = column is model.sorted_by
        painter.setFont(self._theme.font("label", 600 if by else None))
        painter.setPen(self._theme.colour("text" if by else "text_2"))
        words = str(model.headerData(section, Qt.Orientation.Horizontal))
        sign = self._theme.px(14)
        if by:
            place.setRight(place.right() - sign - 4)
        words = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
        at_right = column is Column.SECONDS
        painter.drawText(place, RIGHT if at_right else LEFT, words)
        if by:
            left = place.right() + 4 if at_right else place.left() + painter.fontMetrics().horizontalAdvance(words) + 4
            icon = "chevron-down" if model.descending else "chevron-up"
            painter.drawPixmap(left, place.center().y() - sign // 2 + 1, self._theme.pixmap(icon, 14, "text"))
        painter.restore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._table.box_rect(QRect(8, 0, 1, self.height())).adjusted(-8, -8, 8, 8).contains(event.position()):
            self._table.choose_all(not self._table.all_chosen)
        else:
            super().mouseReleaseEvent(event)


class BatchTable(QTableView):
    """Signals:
    opened(QModelIndex): double click, or Enter.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, model: BatchModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("own_focus", True)
        self.setAccessibleName(tr("Pictures of the batch"))
        self.setItemDelegate(_Cell(theme, self))
        self.setHorizontalHeader(_Head(theme, self))
        self.setModel(model)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().sectionClicked.connect(self._sort)
        self.doubleClicked.connect(self.opened.emit)
        theme.changed.connect(self.fit)
        self.fit()

    def setSelectionModel(self, model: object) -> None:
        super().setSelectionModel(model)
        model.selectionChanged.connect(lambda *_: self.horizontalHeader().viewport().update())

    @property
    def all_chosen(self) -> bool:
        """Whether every row is."""
        rows = self.model().rowCount()
        chosen = sum(part.height() for part in self.selectionModel().selection()) if rows else 0
        return 0 < rows <= chosen

    def choose_all(self, on: bool) -> None:
        """Every row, or none."""
        if on:
            self.selectAll()
        else:
            self.clearSelection()

    def box_rect(self, area: QRect) -> QRectF:
        """The box at the left of a row or of the headings whose cell has this area."""
        side = self._theme.px(BOX) + 2
        return QRectF(area.left() + MARGIN - 8, area.center().y() - side / 2 + 0.5, side, side)

    def fit(self) -> None:
        """As many columns as there is room for; the note takes what is left."""
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW))
        room = self.viewport().width()
        widths = {column: self._theme.px(width) for column, width in WIDTHS.items()}
        least = sum(widths.values()) + self._theme.px(LEAST_NOTE)
        for column in DISPENSABLE:
            hidden = least > room
            self.setColumnHidden(COLUMNS.index(column), hidden)
            least -= widths.pop(column) if hidden else 0
        for column, width in widths.items():
            self.setColumnWidth(COLUMNS.index(column), width)
        self.setColumnWidth(COLUMNS.index(Column.NOTE), max(60, room - sum(widths.values())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click in a box adds its row to the chosen ones, or takes it out."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and index.column() == 0:
            area = self.visualRect(index).adjusted(8, 0, -8, -1)
            if self.box_rect(area).adjusted(-8, -8, 8, 8).contains(event.position()):
                flags = self.selectionModel().SelectionFlag
                self.selectionModel().select(index, flags.Toggle | flags.Rows)
                return
        super().mousePressEvent(event)

    def _sort(self, section: int) -> None:
        """Doubt, time and the like are looked at from their greater end first."""
        model, column = self.model(), COLUMNS[section]
        first_down = column not in (Column.FILE, Column.NOTE, Column.STATE)
        descending = not model.descending if column is model.sorted_by else first_down
        model.sort_by(column, descending=descending)
        self.horizontalHeader().viewport().update()


def paint_box(painter: QPainter, theme: Theme, box: QRectF, *, on: bool) -> None:
    """A check box, as the style sheet draws them."""
    painter.setPen(QPen(theme.colour("primary" if on else "line_input"), 1))
    painter.setBrush(theme.colour("primary" if on else "input"))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    if on:
        pixmap = theme.pixmap("check", 12, "primary_text")
        size = pixmap.deviceIndependentSize()
        painter.drawPixmap(QPointF(box.center().x() - size.width() / 2, box.center().y() - size.height() / 2), pixmap)
