"""Outfits as flat-lays in a list that views show."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from editor.controllers.outfit_controller import Mode, OutfitController
from editor.controllers.words import tr
from editor.views.images import image_of
from editor.views.wardrobe.outfit_card import thing_name
from editor.views.widgets.tiles import Role

Index = QModelIndex | QPersistentModelIndex


class OutfitModel(QAbstractListModel):
    """A row for each outfit: why it goes together over what it is of."""

    def __init__(self, outfits: OutfitController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outfits = outfits
        self._count = 0
        self._images: dict[int, QImage] = {}
        outfits.changed.connect(self._refresh)
        outfits.picture_ready.connect(self._show_picture)
        self._refresh()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._outfits.outfits):
            return None
        place, outfit = index.row(), self._outfits.outfits[index.row()]
        names = ", ".join(thing_name(thing) for thing in outfit.things)
        reason = outfit.suggestion.score.reason.sentence(tr)
        if self._outfits.mode is Mode.PACKING:
            reason = tr("Day {number}: {why}", number=place + 1, why=reason)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{reason}\n{names}"
        liked = {True: ("thumbs-up", "ok"), False: ("thumbs-down", "text_3"), None: ("shirt", "text_3")}
        return {
            Qt.ItemDataRole.DisplayRole: reason,
            Qt.ItemDataRole.DecorationRole: self._images.get(place),
            Role.GROUND: "raised",
            Role.SIGN: liked[outfit.liked],
            Role.DETAIL: names,
            Role.CHIP: str(round(100 * outfit.suggestion.score.total)),
        }.get(role)

    def _refresh(self) -> None:
        """The rows stay while only one of them has changed."""
        count = len(self._outfits.outfits)
        self._images = {
            place: self._images.get(place) or image_of(frame) for place, frame in self._outfits.pictures.items()
        }  # fmt: skip
        if count != self._count or not self._outfits.pictures:
            self.beginResetModel()
            self._count, self._images = count, {}
            self.endResetModel()
        elif count:
            self.dataChanged.emit(self.index(0), self.index(count - 1))

    def _show_picture(self, place: int) -> None:
        self._images[place] = image_of(self._outfits.pictures[place])
        self.dataChanged.emit(self.index(place), self.index(place))
