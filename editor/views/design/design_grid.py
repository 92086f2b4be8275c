"""The designs as tiles."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from editor.controllers.words import tr
from editor.views.design.design_model import DesignModel, DesignRole
from editor.views.design.design_tile import LEAST, DesignTile
from editor.views.theme import Theme
from editor.views.widgets.tile_grid import TOP, TileGrid
from editor.views.widgets.tiles import INSET


class DesignGrid(TileGrid):
    """Arrow keys walk, Space chooses one more or one less, Enter opens, L likes.

    Attributes:
        designs: the model.

    Signals:
        liked(int, bool): the heart of this piece was pressed.
        more_wanted: the place for more was pressed.
        facts_wanted(int): the badge of this piece was pressed.
        looked(object): numbers of the chosen pieces.
        menu_wanted(object): the place on the screen.
    """

    liked = Signal(int, bool)
    more_wanted = Signal()
    facts_wanted = Signal(int)
    looked = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, theme: Theme, model: DesignModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Designs"), LEAST, parent=parent)
        self.designs = model
        self._tile = DesignTile(theme, self)
        self.setItemDelegate(self._tile)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self._look())
        model.modelReset.connect(self._look)
        self.clicked.connect(self._clicked)

    def fit(self) -> None:
        super().fit()
        room = self.height() - 2 * (TOP - INSET)
        if room > 0 and self.designs.rowCount():
            self._tile.fit_rows(room)
            super().fit()

    @property
    def chosen(self) -> list[int]:
        """Numbers of the chosen pieces, in their order."""
        return [index.data(DesignRole.NUMBER) for index in sorted(self.selectionModel().selectedRows())]

    def choose(self, number: int) -> None:
        """Choose one, and show it."""
        row = self.designs.row_of(number)
        if row >= 0:
            index = self.designs.index(row, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def show_piece(self, number: int) -> None:
        """Scroll to one."""
        row = self.designs.row_of(number)
        if row >= 0:
            self.scrollTo(self.designs.index(row, 0))

    def heart_of(self, index: QModelIndex) -> QRect:
        """Where the heart of a tile is, in the viewport."""
        return self._tile.heart_area(self.visualRect(index)).toRect()

    def badge_of(self, index: QModelIndex) -> QRect:
        """Where the badge of a tile is, in the viewport."""
        return self._tile.badge_area(self.visualRect(index)).toRect()

    # Hand and keys

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.indexAt(event.position().toPoint()))
        super().mouseMoveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(QModelIndex())
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        piece = index.data(DesignRole.PIECE) if index.isValid() else None
        place = event.position().toPoint()
        mine = piece is not None and piece.is_made and event.button() == Qt.MouseButton.LeftButton
        if mine and self.heart_of(index).contains(place):
            self.liked.emit(piece.number, piece.kept is None)
            event.accept()
        elif mine and self.badge_of(index).contains(place):
            self.choose(piece.number)
            self.facts_wanted.emit(piece.number)
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        number = index.data(DesignRole.NUMBER) if index.isValid() else None
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if number == 0 and (enter or event.key() == Qt.Key.Key_Space):
            self.more_wanted.emit()
        elif event.key() == Qt.Key.Key_Space and number:
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Toggle)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid()
        self.menu_wanted.emit(
            self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        )

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(DesignRole.NUMBER) == 0:
            self.more_wanted.emit()

    def _hover(self, index: QModelIndex) -> None:
        before, self._tile.hovered = self._tile.hovered, index.row()
        if before != self._tile.hovered:
            for row in (before, self._tile.hovered):
                if 0 <= row < self.designs.rowCount():
                    self.viewport().update(self.visualRect(self.designs.index(row, 0)))

    def _look(self) -> None:
        self.looked.emit([number for number in self.chosen if number])
