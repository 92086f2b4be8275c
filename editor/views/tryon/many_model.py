"""The results of a run as a list that views show."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QImage

from editor.controllers.many_plan import State
from editor.controllers.tryon_many import ManyController
from editor.controllers.words import tr
from editor.views.images import image_of
from editor.views.tryon.many_states import RINGS, SIGNS, details, state_words
from editor.views.widgets.tiles import Role

Index = QModelIndex | QPersistentModelIndex
STATE, NUMBER = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class ManyModel(QAbstractListModel):
    """A row for each result: its name, its picture or the one that stands for it, its state and what is said of it."""

    def __init__(self, many: ManyController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._many, self._step = many, ""
        self._results: dict[int, QImage] = {}
        self._sources: dict[Path, QImage] = {}
        many.begun.connect(self._begin)
        many.cell_changed.connect(self._show)
        many.moved.connect(self._move)
        many.source_ready.connect(self._take_source)
        many.picture_ready.connect(self._take_picture)
        self._begin()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._many.cells)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._many.cells):
            return None
        number = index.row()
        cell = self._many.cells[number]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.name
            case Qt.ItemDataRole.DecorationRole:
                return self._results.get(number) or self._sources.get(cell.source)
            case Qt.ItemDataRole.ToolTipRole:
                return "\n".join(word for word in (cell.name, self._said(number)) if word)
            case Qt.ItemDataRole.AccessibleTextRole:
                return ". ".join(word for word in (cell.name, state_words(cell.state), self._said(number)) if word)
        return {
            Role.DETAIL: self._said(number),
            STATE: cell.state,
            NUMBER: number,
            Role.SIGN: SIGNS[cell.state],
            Role.RING: RINGS.get(cell.state, ""),
            Role.FADED: cell.state is State.WAITING,
            Role.GROUND: "raised",
            Role.DETAIL_COLOUR: "error" if cell.state is State.FAILED else "",
        }.get(role)

    def _said(self, number: int) -> str:
        cell = self._many.cells[number]
        return tr(self._step) if cell.state is State.WORKING and self._step else details(cell)

    def _begin(self) -> None:
        self.beginResetModel()
        self._results = {number: image_of(frame) for number, frame in self._many.pictures.items()}
        self._sources = {path: image_of(frame) for path, frame in self._many.sources.items()}
        self.endResetModel()

    def _show(self, number: int) -> None:
        if self._many.cells[number].state is State.WORKING:
            self._step = ""
        self.dataChanged.emit(self.index(number), self.index(number))

    def _move(self, _share: float, step: str) -> None:
        self._step = step
        for number, cell in enumerate(self._many.cells):
            if cell.state is State.WORKING:
                self.dataChanged.emit(self.index(number), self.index(number))

    def _take_picture(self, number: int) -> None:
        self._results[number] = image_of(self._many.pictures[number])
        self._show(number)

    def _take_source(self, path: Path) -> None:
        self._sources[path] = image_of(self._many.sources[path])
        self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))


class OfState(QSortFilterProxyModel):
    """The results of one state, or all."""

    def __init__(self, model: ManyModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state: State | None = None
        self.setSourceModel(model)

    def show_only(self, state: State | None) -> None:
        """None: all of them."""
        self._state = state
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:
        model = self.sourceModel()
        return self._state is None or model.data(model.index(row, 0, parent), STATE) == self._state
