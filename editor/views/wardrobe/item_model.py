"""The things of the wardrobe as a list that views show: thousands of rows, of which few are looked at."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, QUrl
from PySide6.QtGui import QImage

from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_words import described, item_name, spoken
from editor.model.frame import Frame
from editor.model.wardrobe import WardrobeItem
from editor.views.images import image_of
from editor.views.widgets.tiles import WHITE, Role

Index = QModelIndex | QPersistentModelIndex
NUMBER: Final = Qt.ItemDataRole.UserRole
KEPT: Final = 600  # pictures of 200 px: 96 MB at most


class ItemPixmaps(QObject):
    """Small pictures of items, the last ones that were looked at, shared by all lists."""

    def __init__(self, wardrobe: WardrobeController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self._kept: OrderedDict[int, QImage | None] = OrderedDict()
        wardrobe.pictures.ready.connect(self._take)
        wardrobe.opened.connect(self._forget)

    def of(self, item: WardrobeItem) -> QImage | None:
        """The picture if it is known; otherwise it is asked for."""
        if item.number in self._kept:
            self._kept.move_to_end(item.number)
            return self._kept[item.number]
        self._wardrobe.pictures.want(item.number, item.thumbnail)
        return None

    def _forget(self) -> None:
        self._kept.clear()

    def _take(self, frames: dict[int, Frame | None]) -> None:
        for number, frame in frames.items():
            self._kept[number] = image_of(frame) if frame is not None else None
            self._kept.move_to_end(number)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


class ItemModel(QAbstractListModel):
    """A row for each item that is shown. Items can be dragged out as files."""

    def __init__(self, wardrobe: WardrobeController, pixmaps: ItemPixmaps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wardrobe, self._pixmaps = wardrobe, pixmaps
        self._rows: tuple[int, ...] = ()
        self._places: dict[int, int] = {}
        wardrobe.changed.connect(self._refresh)
        wardrobe.item_changed.connect(self._tell)
        wardrobe.pictures.ready.connect(self._show_pictures)
        self._refresh()

    def number(self, index: Index) -> int:
        """Of the item of a row; 0: there is none."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else 0

    def index_of(self, number: int) -> QModelIndex:
        """Where an item stands; invalid where it is not shown."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, 0)

    # What views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self._wardrobe.items.get(self.number(index))
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return item_name(item)
            case Qt.ItemDataRole.DecorationRole:
                return self._pixmaps.of(item)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken(item, self._wardrobe.why.get(item.number, ()))
        return {
            NUMBER: item.number,
            Role.GROUND: WHITE,
            Role.DETAIL: described(item),
            Role.CHIP: "?" if item.is_unsure else "",
        }.get(role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: list[QModelIndex]) -> QMimeData:
        data = QMimeData()
        items = [self._wardrobe.items.get(self.number(index)) for index in indexes]
        data.setUrls([QUrl.fromLocalFile(str(item.picture)) for item in items if item is not None])
        return data

    # What changes

    def _refresh(self) -> None:
        rows = self._wardrobe.rows
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self._places = {number: place for place, number in enumerate(rows)}
        self.endResetModel()

    def _tell(self, number: int) -> None:
        index = self.index_of(number)
        if index.isValid():
            self.dataChanged.emit(index, index)

    def _show_pictures(self, frames: dict[int, object]) -> None:
        for number in frames:
            self._tell(number)
