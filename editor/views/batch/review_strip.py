"""Pictures in doubt, the most doubtful first: walk, accept, correct, reject."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.batch_controller import BatchController
from editor.controllers.batch_list import Column, Show
from editor.controllers.words import tr
from editor.views.batch.batch_model import NUMBER, BatchModel, BatchPixmaps
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.numbers import grouped
from editor.views.widgets.styling import column, label, row, styled
from editor.views.widgets.tile_grid import MARGIN, TileGrid
from editor.views.widgets.tiles import INSET, LINE, Role, Tile

TILE, GAP = 115, 10  # px: of a picture, and between two
LOW_WIDTH, LOW_HEIGHT = 56, 40  # px: of a picture in a low window, where the doubt stands below it


class _Strip(TileGrid):
    """One row of tiles. Left and right go along it, Enter accepts."""

    def __init__(self, theme: Theme, model: BatchModel) -> None:
        super().__init__(theme, tr("Look at these first"), TILE, one_row=True)
        styled(self, "panel")
        self._low = False
        self._large = Tile(theme, self, width=TILE, height=TILE, signed=False, chipped=True, gap=GAP)
        self._small = Tile(
            theme, self, width=LOW_WIDTH, height=LOW_HEIGHT, signed=False, gap=GAP, caption=Role.CHIP
        )  # fmt: skip
        self.setItemDelegate(self._large)
        self.setModel(model)
        self.fit()

    def set_low(self, low: bool) -> None:
        """Smaller pictures, in a low window."""
        if low != self._low:
            self._low = low
            self.setItemDelegate(self._small if low else self._large)
            self.fit()

    def least_width(self) -> int:
        return self._theme.px(LOW_WIDTH if self._low else TILE)

    def fit(self) -> None:
        self.setFixedHeight(self._theme.px(LOW_HEIGHT if self._low else TILE) + self._theme.px(LINE) + 4 + INSET + 2)
        super().fit()


class ReviewStrip(QWidget):
    """Signals:
    edit_wanted(int): the picture of this number is to be corrected in the editor.

    Attributes:
        strip: the tiles.
        accept, edit, reject: what is done with the chosen one.
    """

    edit_wanted = Signal(int)

    def __init__(
        self, theme: Theme, batch: BatchController, pixmaps: BatchPixmaps, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        styled(self, "panel")
        self._theme, self._batch = theme, batch
        self.model = BatchModel(
            batch, pixmaps, show=Show.DOUBT, sorted_by=Column.DOUBT, descending=True, parent=self
        )  # fmt: skip
        self.strip = _Strip(theme, self.model)
        self._title = IconText(theme, "scan-eye", tr("Look at these first"), colour="doubt", kind="label_strong")
        self._told = ElidedLabel("", "second")
        self.accept = Button(theme, tr("Accept"), icon="check", scale="s", keys="A")
        self.edit = Button(theme, tr("Edit…"), icon="pencil", scale="s", keys="E")
        self.reject = Button(theme, tr("Reject"), icon="x", scale="s", keys="X")
        self._keys = QWidget()
        self._lay_out()
        self.accept.clicked.connect(lambda: self.judge("accepted"))
        self.reject.clicked.connect(lambda: self.judge("rejected"))
        self.edit.clicked.connect(self.open)
        self.strip.doubleClicked.disconnect()
        self.strip.doubleClicked.connect(lambda _index: self.open())
        self.strip.opened.connect(lambda _index: self.judge("accepted"))
        self.strip.selectionModel().currentChanged.connect(lambda *_: self._describe())
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._refresh)
        self._refresh()

    @property
    def number(self) -> int:
        """Of the chosen picture; 0: none."""
        return self.strip.currentIndex().data(NUMBER) or 0

    def choose(self, number: int) -> None:
        """Go to a picture, if it is in doubt."""
        index = self.model.index_of(number)
        if index.isValid():
            self._go(index)

    def step(self, by: int) -> None:
        """To the next picture (1), or the one before (-1)."""
        rows = self.model.rowCount()
        if rows:
            current = self.strip.currentIndex()
            row_ = min(max((current.row() if current.isValid() else -by) + by, 0), rows - 1)
            self._go(self.model.index(row_, 0))

    def judge(self, verdict: str) -> None:
        """Say what becomes of the chosen picture, and go on to the next."""
        index = self.strip.currentIndex()
        if not index.isValid():
            return
        place = index.row()
        self._batch.judge([self.number], verdict)
        rows = self.model.rowCount()
        if rows:
            self._go(self.model.index(min(place, rows - 1), 0))

    def open(self) -> None:
        """Correct the chosen picture in the editor."""
        if self.number:
            self.edit_wanted.emit(self.number)

    def fold(self, *, low: bool, narrow: bool) -> None:
        """Leave out what a window of this size has no room for."""
        self.strip.set_low(low)
        self._head.setContentsMargins(MARGIN, 4 if low else 8, MARGIN, 4 if low else 8)
        self._keys.setVisible(not narrow)

    def _go(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.strip.selectionModel().setCurrentIndex(index, flag)
        self.strip.scrollTo(index)

    def _refresh(self, *_: object) -> None:
        rows = self.model.rowCount()
        self.setVisible(rows > 0)
        if rows and not self.strip.currentIndex().isValid():
            self._go(self.model.index(0, 0))
        self._describe()

    def _describe(self) -> None:
        """How many there are; of a chosen one that was put aside, why."""
        rows = self.model.rowCount()
        told = tr("Cut-outs: {count}, the most doubtful at the left", count=grouped(rows))
        item = self.model.item(self.strip.currentIndex())
        if item is not None and item.reason is not None:
            told = self.model.data(self.strip.currentIndex(), Qt.ItemDataRole.ToolTipRole)
        self._told.setText(told)
        for button in (self.accept, self.edit, self.reject):
            button.setEnabled(item is not None)

    def _lay_out(self) -> None:
        keys = row(self._keys, gap=6)
        for key, words in (("A", tr("accept")), ("E", tr("edit")), ("X", tr("reject"))):
            keys.addWidget(label(key, "key"))
            keys.addWidget(label(words, "second"))
        head = self._head = row(margins=(MARGIN, 8, MARGIN, 8))
        head.addWidget(self._title)
        head.addWidget(self._told, 1)
        for widget in (self._keys, self.accept, self.edit, self.reject):
            head.addWidget(widget)
        box = column(self, gap=0)
        box.addLayout(head)
        box.addWidget(self.strip)
