"""The designs of the grid, or the favourites, as a list that views show; after them the place for more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from editor.controllers.design_controller import DesignController
from editor.controllers.design_piece import Piece, State
from editor.controllers.design_words import design_words, unseen_words
from editor.controllers.words import explain, tr
from editor.model.frame import Frame
from editor.views.images import image_of

Index = QModelIndex | QPersistentModelIndex


class DesignRole(IntEnum):
    """NUMBER: of the piece; 0: the place for more.

    PIECE: the piece itself, or None. TOLD: words for a tile without a picture.
    """

    NUMBER = Qt.ItemDataRole.UserRole
    PIECE = NUMBER + 1
    TOLD = NUMBER + 2


class DesignModel(QAbstractListModel):
    """Attributes:
    favourites: whether those that are kept are shown.
    """

    def __init__(self, design: DesignController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._design, self.favourites = design, False
        self._images: dict[int, tuple[Frame, QImage]] = {}
        self._shown: list[Piece] = []
        self._order: tuple[int, ...] = ()
        self._has_more = False
        design.changed.connect(self._follow)
        design.favourites_changed.connect(self._follow_favourites)
        for signal in (design.phase_changed, design.wish.changed):
            signal.connect(self._follow_more)
        self.reset()

    def show_favourites(self, on: bool) -> None:
        """Those that are kept, or those of the grid."""
        self.favourites = on
        self.reset()

    def set_order(self, numbers: Sequence[int]) -> None:
        """These first; the others as they came."""
        if tuple(numbers) != self._order:
            self._order = tuple(numbers)
            if not self.favourites:
                self.reset()

    def row_of(self, number: int) -> int:
        """Where a piece stands; -1: it is not shown."""
        return next((row for row, piece in enumerate(self._shown) if piece.number == number), -1)

    # What views ask

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's signature
        return 0 if parent.isValid() else len(self._shown) + self._has_more

    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled
        return usual if self.piece(index) is None else usual | Qt.ItemFlag.ItemIsSelectable

    def piece(self, index: Index) -> Piece | None:
        """The piece of a row; None where more can be made."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        piece = self.piece(index)
        if piece is None:
            return self._more(role)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._image(piece)
        return _TOLD[role](piece) if role in _TOLD else None

    def _more(self, role: int) -> Any:
        words = tr("Make {count} more", count=self._design.wish.count)
        shown = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, DesignRole.TOLD)
        return words if role in shown else 0 if role == DesignRole.NUMBER else None

    def _image(self, piece: Piece) -> QImage | None:
        if piece.small is None:
            return None
        kept = self._images.get(piece.number)
        if kept is None or kept[0] is not piece.small:
            kept = self._images[piece.number] = (piece.small, image_of(piece.small))
        return kept[1]

    # What changes

    def reset(self) -> None:
        """Everything anew."""
        self.beginResetModel()
        self._shown = self._wanted()
        self._has_more = self._wants_more()
        self._images = {one.number: self._images[one.number] for one in self._shown if one.number in self._images}
        self.endResetModel()

    def _wanted(self) -> list[Piece]:
        if self.favourites:
            return list(self._design.favourites.pieces)
        places = {number: place for place, number in enumerate(self._order)}
        return sorted(self._design.pieces, key=lambda piece: places.get(piece.number, len(places)))

    def _wants_more(self) -> bool:
        return bool(self._shown) and not (self.favourites or self._design.running) and self._design.wish.ready

    def _follow(self, numbers: frozenset[int]) -> None:
        if self.favourites:
            return
        wanted = self._wanted()
        if [one.number for one in wanted] != [one.number for one in self._shown]:
            self._rearrange(wanted)
            return
        self._shown = wanted
        for number in numbers:
            row = self.row_of(number)
            if row >= 0:
                self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _rearrange(self, wanted: list[Piece]) -> None:
        """More at the end keep the view where it is, and what is chosen; all else is told anew."""
        now = [one.number for one in self._shown]
        if [one.number for one in wanted[: len(now)]] == now and len(wanted) > len(now) and not self._has_more:
            self.beginInsertRows(QModelIndex(), len(now), len(wanted) - 1)
            self._shown = wanted
            self.endInsertRows()
        else:
            self.reset()

    def _follow_favourites(self) -> None:
        if self.favourites:
            self.reset()

    def _follow_more(self) -> None:
        wants = self._wants_more()
        if wants == self._has_more:
            if wants:
                last = self.index(len(self._shown), 0)
                self.dataChanged.emit(last, last)
            return
        place = len(self._shown)
        if wants:
            self.beginInsertRows(QModelIndex(), place, place)
            self._has_more = True
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), place, place)
            self._has_more = False
            self.endRemoveRows()


def told(piece: Piece) -> str:
    """What a tile says instead of a picture."""
    if piece.state is State.FAILED and piece.error is not None:
        return explain(piece.error)[0]
    if piece.state is State.WORKING and piece.share > 0:
        return tr("Being made, {percent} %", percent=round(100 * piece.share))
    return {State.WAITING: tr("Waiting"), State.WORKING: tr("Being made")}.get(piece.state, "")


def tooltip(piece: Piece) -> str:
    """What there is to know of a piece."""
    if piece.state is State.FAILED and piece.error is not None:
        return "\n".join(filter(None, explain(piece.error)))
    lines = [design_words(piece.design)]
    if piece.unseen:
        lines.append(tr("Not shown: {what}", what=unseen_words(piece.unseen)))
    if piece.is_made:
        lines.append(tr("seed {seed}", seed=piece.wish.seed))
    return "\n".join(lines)


def spoken(piece: Piece) -> str:
    """The same for a screen reader."""
    parts = [design_words(piece.design), told(piece), tr("favourite") if piece.kept is not None else ""]
    if piece.unseen:
        parts.append(tr("Not shown: {what}", what=unseen_words(piece.unseen)))
    return ". ".join(part for part in parts if part)


_TOLD: Final[dict[int, Callable[[Piece], Any]]] = {
    Qt.ItemDataRole.DisplayRole: lambda piece: design_words(piece.design),
    Qt.ItemDataRole.ToolTipRole: tooltip,
    Qt.ItemDataRole.AccessibleTextRole: spoken,
    DesignRole.NUMBER: lambda piece: piece.number,
    DesignRole.PIECE: lambda piece: piece,
    DesignRole.TOLD: told,
}
