"""How far it is with files that are added to the wardrobe."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.numbers import grouped
from editor.views.widgets.styling import column, row
from editor.views.widgets.thin_bar import ThinBar


class FillingRow(QWidget):
    """Hidden while nothing is added.

    Attributes:
        cancel: no more files; those that are added stay.
    """

    def __init__(self, theme: Theme, wardrobe: WardrobeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wardrobe = wardrobe
        self._told, self._bar = ElidedLabel("", "second"), ThinBar(theme, tr("Adding to the wardrobe"))
        self.cancel = Button(theme, tr("Cancel"), scale="s")
        self.cancel.clicked.connect(wardrobe.stop_filling)
        top = row(gap=8)
        top.addWidget(self._told, 1)
        top.addWidget(self.cancel)
        box = column(self, gap=4)
        box.addLayout(top)
        box.addWidget(self._bar)
        wardrobe.moved.connect(self._move)
        for signal in (wardrobe.filled, wardrobe.failed, wardrobe.opened):
            signal.connect(self._end)
        self.hide()

    def _end(self, *_what: object) -> None:
        self.setVisible(self._wardrobe.is_filling)

    def _move(self, done: int, whole: int, name: str) -> None:
        words = tr("Looking at files…") if not whole else tr(
            "{done} of {count}: {name}", done=grouped(done), count=grouped(whole), name=name
        )  # fmt: skip
        self._told.setText(words)
        self._bar.set_share(done / max(1, whole))
        self.show()
