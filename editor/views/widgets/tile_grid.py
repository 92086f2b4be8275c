"""A grid of tiles over the whole width, for lists of any length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from editor.views.theme import Theme
from editor.views.widgets.styling import styled
from editor.views.widgets.tiles import Tile

MARGINS = 13, 9  # px at the left and at the top


class TileGrid(QListView):
    """As many columns as there is room for; arrow keys go from tile to tile.

    Signals:
        opened(QModelIndex): double click, or Enter.

    Args:
        least: the narrowest tile, without the gap, in px of 100 % text.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, name: str, least: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "canvas")
        self._theme, self._least = theme, least
        self.setProperty("own_focus", True)
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportMargins(*MARGINS, 0, 0)
        self.doubleClicked.connect(self.opened.emit)
        theme.changed.connect(self.fit)

    def least_width(self) -> int:
        """Of a tile without its gap, in px."""
        return self._theme.px(self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """As many columns as there is room for beside a scroll bar, over the whole width."""
        tile = self.itemDelegate()
        if isinstance(tile, Tile):
            room = self.width() - MARGINS[0] - self.verticalScrollBar().sizeHint().width() - 1
            tile.width = room // max(1, room // (self.least_width() + tile.gap))
            self.scheduleDelayedItemsLayout()
