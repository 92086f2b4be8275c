"""The things of the wardrobe as tiles."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.wardrobe.item_model import NUMBER, ItemModel
from editor.views.widgets.styling import styled
from editor.views.widgets.tile_grid import TileGrid
from editor.views.widgets.tiles import Tile

GAP = 8


class ItemGrid(TileGrid):
    """Arrow keys walk, Enter opens, Delete takes away.

    Attributes:
        items: the model.

    Signals:
        looked(int): this item is looked at; 0: none.
        removal_wanted(object): numbers of the chosen items.
        menu_wanted(object): the place on the screen.
    """

    looked = Signal(int)
    removal_wanted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(
        self, theme: Theme, model: ItemModel, least: int, *, proportion: float = 0.92, detailed: bool = False,
        role: str = "panel", parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, tr("Items of the wardrobe"), least, parent=parent)
        styled(self, role)
        self.items = model
        self.setItemDelegate(
            Tile(theme, self, width=least, proportion=proportion, detailed=detailed, signed=False, chipped=True,
                 gap=GAP, elide=Qt.TextElideMode.ElideRight)
        )  # fmt: skip
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setModel(model)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.selectionModel().currentChanged.connect(lambda now, _before: self.looked.emit(now.data(NUMBER) or 0))

    @property
    def chosen(self) -> list[int]:
        """Numbers of the chosen items."""
        return [index.data(NUMBER) for index in sorted(self.selectionModel().selectedRows())]

    def choose(self, number: int) -> None:
        """Choose one, and show it."""
        index = self.items.index_of(number)
        if index.isValid():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(96))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.chosen:
            self.removal_wanted.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.currentIndex()
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and index.isValid()
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        if self.chosen:
            self.menu_wanted.emit(place)
