"""The garments of the bank, to start from one."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from editor.controllers.design_templates import DesignTemplates
from editor.controllers.design_wish import DesignWish
from editor.controllers.words import tr
from editor.views.dialogs.sheet import Sheet
from editor.views.images import image_of
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.styling import styled
from editor.views.widgets.tile_grid import TileGrid
from editor.views.widgets.tiles import WHITE, Role, Tile

WIDTH, HEIGHT, LEAST = 760, 460, 128
Index = QModelIndex | QPersistentModelIndex


class TemplateModel(QAbstractListModel):
    """A row for each garment."""

    def __init__(self, templates: DesignTemplates, parent: QWidget) -> None:
        super().__init__(parent)
        self._templates = templates
        self._images: list[QImage] = []
        templates.changed.connect(self._fill)
        self._fill()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._images)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        picture = self._templates.pictures[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return picture.name
        return {Qt.ItemDataRole.DecorationRole: self._images[index.row()], Role.GROUND: WHITE}.get(role)

    def _fill(self) -> None:
        self.beginResetModel()
        self._images = [image_of(one.small) for one in self._templates.pictures]
        self.endResetModel()


class TemplateSheet(Sheet):
    """Attributes:
    grid: the garments.
    take: starts from the chosen one.
    """

    def __init__(self, theme: Theme, window: QWidget, templates: DesignTemplates, wish: DesignWish) -> None:
        super().__init__(theme, window, tr("Start from a garment of the bank"), WIDTH)
        self._templates, self._wish = templates, wish
        self.grid = TileGrid(theme, tr("Garments of the bank"), LEAST)
        styled(self.grid, "panel")
        self.grid.setItemDelegate(Tile(theme, self.grid, width=LEAST, proportion=1.0, signed=False, gap=12))
        self.grid.setModel(TemplateModel(templates, self))
        self.add_long_text(self.grid, HEIGHT)
        cancel = Button(theme, tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.take = PrimaryButton(theme, tr("Start from it"))
        self.take.setEnabled(False)
        self.take.clicked.connect(self._take)
        self.add_button(cancel)
        self.add_button(self.take, primary=True)
        self.grid.opened.connect(lambda _index: self._take())
        self.grid.selectionModel().currentChanged.connect(lambda now, _before: self.take.setEnabled(now.isValid()))
        templates.load()

    def _take(self) -> None:
        index = self.grid.currentIndex()
        if index.isValid():
            self._wish.start_from(self._templates.pictures[index.row()].start())
            self.close_sheet()
