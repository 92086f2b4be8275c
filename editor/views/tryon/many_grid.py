"""Results as tiles."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.tryon.many_model import NUMBER, OfState
from editor.views.widgets.tile_grid import TileGrid
from editor.views.widgets.tiles import Tile

LEAST, GAP = 112, 12
FEW, LARGE = 10, 176  # so few results may be seen larger
PROPORTION = 4 / 3  # people stand


class ManyGrid(TileGrid):
    """A picture over a sign with a name, over what is to be said of it.

    Signals:
        looked(int): the chosen result is of this number; -1: none.
    """

    looked = Signal(int)

    def __init__(self, theme: Theme, model: OfState, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Results"), LEAST, parent=parent)
        self._results = model
        self.setItemDelegate(Tile(theme, self, width=LEAST, proportion=PROPORTION, detailed=True, gap=GAP))
        self.setModel(model)
        self.selectionModel().currentChanged.connect(lambda *_: self._look())
        model.modelReset.connect(self._look)

    @property
    def number(self) -> int:
        """Of the chosen result; -1: none."""
        number = self.currentIndex().data(NUMBER)
        return -1 if number is None else int(number)

    def least_width(self) -> int:
        few = self._results.sourceModel().rowCount() <= FEW
        return LARGE if few else super().least_width()

    def _look(self) -> None:
        self.looked.emit(self.number)
