"""Tiles in rows, or in one row: only those that are seen cost anything, however many there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QStyleOptionViewItem, QWidget

from editor.views.theme import Theme
from editor.views.widgets.styling import styled
from editor.views.widgets.tiles import INSET, Tile

MARGIN, TOP = 16, 12  # px around the tiles
Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction


class TileGrid(QListView):
    """As many columns as there is room for; arrow keys go from tile to tile.

    It is a QListView to screen readers alone: that asks the model about every row when it lays them out, and with ten
    thousand this is seen. Here the place of a tile follows from its number.

    Signals:
        opened(QModelIndex): double click, or Enter.

    Args:
        least: the narrowest tile, without the gap, in px of 100 % text.
        one_row: tiles keep their width and lie side by side, which scrolls.
    """

    opened = Signal(object)

    def __init__(
        self, theme: Theme, name: str, least: int, *, one_row: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        styled(self, "canvas")
        self._theme, self._least, self._one_row = theme, least, one_row
        self._columns, self._size = 1, QSize(1, 1)
        self.setProperty("own_focus", True)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if one_row:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.doubleClicked.connect(self.opened.emit)
        theme.changed.connect(self.fit)

    def least_width(self) -> int:
        """Of a tile without its gap, in px."""
        return self._theme.px(self._least)

    def fit(self) -> None:
        """As many columns as there is room for beside a scroll bar, over the whole width."""
        tile = self.itemDelegate()
        if not isinstance(tile, Tile):
            return
        room = self.width() - 2 * MARGIN + tile.gap
        self._columns = max(1, self._rows() if self._one_row else room // (self.least_width() + tile.gap))
        tile.width = self.least_width() + tile.gap if self._one_row else room // self._columns
        self._size = tile.sizeHint(QStyleOptionViewItem(), QModelIndex())
        self.updateGeometries()
        self.viewport().update()

    # What Qt asks a view of its own

    def setModel(self, model: QAbstractItemModel) -> None:
        super().setModel(model)
        for signal in (model.rowsInserted, model.rowsRemoved, model.rowsMoved, model.modelReset, model.layoutChanged):
            signal.connect(self.fit)

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        row, column = divmod(index.row(), self._columns)
        left = MARGIN - INSET + column * self._size.width() - self.horizontalOffset()
        return QRect(QPoint(left, self._top() + row * self._size.height() - self.verticalOffset()), self._size)

    def indexAt(self, point: QPoint) -> QModelIndex:
        x = point.x() + self.horizontalOffset() - MARGIN + INSET
        y = point.y() + self.verticalOffset() - self._top()
        column, row = x // self._size.width(), y // self._size.height()
        place = row * self._columns + column
        inside = 0 <= column < self._columns and row >= 0 and place < self._rows()
        return self.model().index(place, 0) if inside else QModelIndex()

    def scrollTo(
        self, index: Index, _hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        place = self.visualRect(index)
        for bar, begin, end, room in (
            (self.verticalScrollBar(), place.top() - self._top(), place.bottom(), self.viewport().height()),
            (self.horizontalScrollBar(), place.left() - MARGIN, place.right() + MARGIN, self.viewport().width()),
        ):
            if begin < 0:
                bar.setValue(bar.value() + begin)
            elif end > room:
                bar.setValue(bar.value() + end - room)

    def moveCursor(self, move: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        rows, current = self._rows(), self.currentIndex()
        if not rows:
            return QModelIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        page = max(1, self.viewport().height() // self._size.height()) * self._columns
        steps = {
            Move.MoveLeft: -1, Move.MovePrevious: -1, Move.MoveRight: 1, Move.MoveNext: 1, Move.MoveUp: -self._columns,
            Move.MoveDown: self._columns, Move.MovePageUp: -page, Move.MovePageDown: page, Move.MoveHome: -rows,
            Move.MoveEnd: rows,
        }  # fmt: skip
        wanted = current.row() + steps[move]
        beyond = not 0 <= wanted < rows and move in (Move.MoveUp, Move.MoveDown)
        return current if beyond else self.model().index(min(max(wanted, 0), rows - 1), 0)

    def horizontalOffset(self) -> int:
        return self.horizontalScrollBar().value()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """From the tile in one corner to that in the other; where there is none, all that `rect` touches."""
        chosen, model = QItemSelection(), self.model()
        first, last = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomRight())
        if first.isValid() and last.isValid():
            chosen.select(*((first, last) if first.row() <= last.row() else (last, first)))
        else:
            rect = rect.normalized()
            for index in (model.index(place, 0) for place in self._touched(rect)):
                if self.visualRect(index).intersects(rect):
                    chosen.select(index, index)
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """Of those that are seen: nothing else has to be painted anew."""
        region, seen = QRegion(), self._touched(self.viewport().rect())
        for part in selection:
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    def doItemsLayout(self) -> None:
        self.fit()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        lines = 1 if self._one_row else -(-self._rows() // self._columns)
        across = self._columns * self._size.width() + 2 * MARGIN if self._one_row else 0
        for bar, whole, room in (
            (self.verticalScrollBar(), lines * self._size.height() + 2 * self._top(), self.viewport().height()),
            (self.horizontalScrollBar(), across, self.viewport().width()),
        ):
            bar.setRange(0, max(0, whole - room))
            bar.setPageStep(room)
            bar.setSingleStep(self._size.height() // 3)

    def dataChanged(self, first: QModelIndex, last: QModelIndex, _roles: Sequence[int] = ()) -> None:
        seen = self._touched(self.viewport().rect())
        for row in range(max(first.row(), seen.start), min(last.row() + 1, seen.stop)):
            self.viewport().update(self.visualRect(self.model().index(row, 0)))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        if model is None:
            return
        painter, option = QPainter(self.viewport()), QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual, chosen = option.state, self.selectionModel()
        for place in self._touched(event.rect()):
            index = model.index(place, 0)
            option.rect = self.visualRect(index)
            option.state = usual | QStyle.StateFlag.State_Selected if chosen.isSelected(index) else usual
            self.itemDelegate().paint(painter, option, index)

    # Hand and keys

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel moves one row of tiles sideways."""
        if self._one_row:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - (event.angleDelta().y() or event.angleDelta().x()))
            event.accept()
        else:
            QAbstractItemView.wheelEvent(self, event)

    # Inside

    def _rows(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _top(self) -> int:
        return 0 if self._one_row else TOP - INSET

    def _touched(self, rect: QRect) -> range:
        """Numbers of the tiles that `rect` of the viewport touches: of whole lines, unless there is but one."""
        if self._one_row:
            begin = rect.left() + self.horizontalOffset() - MARGIN + INSET
            end = begin + rect.width()
            first, last = begin // self._size.width(), end // self._size.width() + 1
            return range(max(0, first), max(0, min(self._rows(), last)))
        begin = rect.top() + self.verticalOffset() - self._top()
        first, last = begin // self._size.height(), (begin + rect.height()) // self._size.height() + 1
        return range(max(0, first * self._columns), max(0, min(self._rows(), last * self._columns)))
