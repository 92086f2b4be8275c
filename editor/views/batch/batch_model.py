"""The pictures of a batch as a list and a table that views show: thousands of rows, of which few are looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from editor.batch.items import Item, State
from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_list import Column, Show, comes_before, kinds, ordered, sort_key
from editor.model.frame import Frame
from editor.views.batch.batch_columns import COLUMNS, cell_words, head_words
from editor.views.batch.batch_states import RINGS, doubt_words, sign_of, spoken
from editor.views.images import image_of
from editor.views.widgets.tiles import CORNER, Role

Index = QModelIndex | QPersistentModelIndex
NUMBER: Final = Qt.ItemDataRole.UserRole
KEPT: Final = 1500  # pictures of 128 px: 70 MB at most
MOST_MOVES: Final = 60  # at a time; with more the list is told anew as a whole


@dataclass(frozen=True, slots=True)
class Wanted:
    """Attributes:
    number: of the picture.
    path: the file that is shown: its result, or before there is one the picture itself.
    version: tells a result from the former one at the same place.
    """

    number: int
    path: Path
    version: tuple[float, ...] = ()


class BatchPixmaps(QObject):
    """Small pictures of items, the last ones that were looked at, shared by all lists."""

    def __init__(self, batch: BatchController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._batch = batch
        self._kept: OrderedDict[int, tuple[Wanted, QImage | None]] = OrderedDict()
        batch.pictures.ready.connect(self._take)
        batch.begun.connect(self._forget)

    def of(self, item: Item) -> QImage | None:
        """The picture as it is known now; the newest is asked for."""
        wanted = wanted_of(item)
        known = self._kept.get(item.number)
        if known is None or known[0] != wanted:
            self._batch.pictures.want(wanted, wanted.path)
        else:
            self._kept.move_to_end(item.number)
        return known[1] if known else None

    def _forget(self) -> None:
        self._kept.clear()

    def _take(self, frames: dict[Wanted, Frame | None]) -> None:
        for wanted, frame in frames.items():
            self._kept[wanted.number] = wanted, image_of(frame) if frame is not None else None
            self._kept.move_to_end(wanted.number)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def wanted_of(item: Item) -> Wanted:
    """Which file stands for an item now."""
    if item.thumbnail is None:
        return Wanted(item.number, item.source)
    return Wanted(item.number, item.thumbnail, (item.tries, item.seconds))


class BatchModel(QAbstractTableModel):
    """A row for each picture that is shown: as a list by its first column, as a table by `COLUMNS`.

    Attributes:
        show, sorted_by, descending: what is shown, and in which order.
    """

    def __init__(
        self, batch: BatchController, pixmaps: BatchPixmaps, *, show: Show = Show.ALL,
        sorted_by: Column = Column.NUMBER, descending: bool = False, parent: QObject | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._batch, self._pixmaps = batch, pixmaps
        self.show, self.sorted_by, self.descending = show, sorted_by, descending
        self._rows: list[int] = []
        self._places: dict[int, int] = {}
        self._before: dict[int, Item] = {}
        batch.begun.connect(self.reset)
        batch.changed.connect(self._follow)
        batch.pictures.ready.connect(self._show_pictures)
        self.reset()

    # What views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return head_words(COLUMNS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if item is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell_words(item, COLUMNS[index.column()])
            case Qt.ItemDataRole.DecorationRole:
                return self._pixmaps.of(item)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return spoken(item)
        return _TOLD[role](item) if role in _TOLD else None

    def item(self, index: Index) -> Item | None:
        """The picture of a row."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._batch.item(self._rows[index.row()])

    def index_of(self, number: int, column: int = 0) -> QModelIndex:
        """Where a picture stands; invalid where it is not shown."""
        place = self._places.get(number)
        return QModelIndex() if place is None else self.index(place, column)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sort_by(COLUMNS[column], descending=order == Qt.SortOrder.DescendingOrder)

    # What is shown

    def sort_by(self, column: Column, *, descending: bool) -> None:
        """Another order; chosen rows stay chosen."""
        if (column, descending) != (self.sorted_by, self.descending):
            self.sorted_by, self.descending = column, descending
            self._arrange(self._wanted())

    def show_only(self, show: Show) -> None:
        """Other pictures."""
        if show is not self.show:
            self.show = show
            self.reset()

    def reset(self) -> None:
        """Everything anew."""
        self.beginResetModel()
        self._take(self._wanted())
        self._before = {item.number: item for item in self._batch.items}
        self.endResetModel()

    def _wanted(self) -> list[int]:
        return ordered(self._batch.shown(self.show), self.sorted_by, descending=self.descending)

    def _take(self, rows: Sequence[int]) -> None:
        self._rows = list(rows)
        self._find_places()

    def _find_places(self) -> None:
        self._places = {number: place for place, number in enumerate(self._rows)}

    # What changes

    def _follow(self, numbers: Collection[int]) -> None:
        """Tell only what comes, goes and moves, so that views stay where they are."""
        changed = [self._batch.item(number) for number in sorted(numbers)]
        moving = [item for item in changed if self._moves(item)]
        if len(moving) > MOST_MOVES:
            self.reset()
            return
        for item in moving:
            self._move(item)
            self._before[item.number] = item
        if moving:
            self._find_places()
        for item in changed:
            self._before[item.number] = item
            self._tell(item.number)

    def _moves(self, item: Item) -> bool:
        """Whether a picture comes, goes, or may change places."""
        before, is_there = self._before.get(item.number), item.number in self._places
        if is_there != (self.show in kinds(item)) or before is None:
            return True
        return is_there and sort_key(before, self.sorted_by) != sort_key(item, self.sorted_by)

    def _move(self, item: Item) -> None:
        old = self._rows.index(item.number) if item.number in self._places else -1
        others = [number for number in self._rows if number != item.number]
        if self.show not in kinds(item):
            if old >= 0:
                self.beginRemoveRows(QModelIndex(), old, old)
                self._rows = others
                self.endRemoveRows()
            return
        new = self._place(item, others)
        others.insert(new, item.number)
        if old < 0:
            self.beginInsertRows(QModelIndex(), new, new)
            self._rows = others
            self.endInsertRows()
        elif new != old and self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), new + (new > old)):
            self._rows = others
            self.endMoveRows()

    def _place(self, item: Item, rows: Sequence[int]) -> int:
        """Where it stands among rows that are in order, those that have not moved yet by what they were."""
        low, high = 0, len(rows)
        while low < high:
            middle = (low + high) // 2
            other = self._before[rows[middle]]
            if comes_before(other, item, self.sorted_by, descending=self.descending):
                low = middle + 1
            else:
                high = middle
        return low

    def _tell(self, number: int) -> None:
        place = self._places.get(number)
        if place is not None:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(COLUMNS) - 1))

    def _show_pictures(self, frames: Iterable[Wanted]) -> None:
        for wanted in frames:
            place = self._places.get(wanted.number)
            if place is not None:
                self.dataChanged.emit(self.index(place, 0), self.index(place, 0), [Qt.ItemDataRole.DecorationRole])

    def _arrange(self, rows: list[int]) -> None:
        """Another order of the same pictures; chosen rows stay chosen."""
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        numbers = [self._rows[index.row()] for index in old]
        self._take(rows)
        new = [self.index_of(number, index.column()) for number, index in zip(numbers, old, strict=True)]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()


_TOLD: Final = {
    NUMBER: lambda item: item.number,
    Role.SIGN: sign_of,
    Role.RING: lambda item: RINGS.get(item.state, ""),
    Role.FADED: lambda item: item.state in (State.WAITING, State.SKIPPED) or item.verdict == "rejected",
    Role.GROUND: lambda item: CORNER if item.thumbnail is not None else "",
    Role.CHIP: doubt_words,
}
