"""What the wardrobe lacks, each with the way to see it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from editor.controllers.design_words import design_words
from editor.controllers.outfit_controller import OutfitController
from editor.controllers.words import tr
from editor.views.panels.panel_scroll import PanelScroll
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.styling import column, label, row, styled


class MissingList(PanelScroll):
    """Signals:
    design_wanted(str): these words are to be designed.
    """

    design_wanted = Signal(str)

    def __init__(self, theme: Theme, outfits: OutfitController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._outfits = theme, outfits
        self._holder = QWidget()
        self._box = column(self._holder, (16, 12, 16, 12), 8)
        self.sections.addWidget(self._holder)
        outfits.changed.connect(self._refresh)

    def _refresh(self) -> None:
        while self._box.count():
            widget = self._box.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        for one in self._outfits.lacking:
            card = QFrame()
            styled(card, "card")
            words = column(gap=2)
            words.addWidget(label(design_words(one.design), "label_strong"))
            words.addWidget(label(one.reason.sentence(tr), "caption_2", wrap=True))
            show = Button(self._theme, tr("Design it"), icon="sparkles", scale="s")
            show.clicked.connect(lambda _on=False, text=one.words: self.design_wanted.emit(text))
            line = row(card, (12, 10, 12, 10))
            line.addLayout(words, 1)
            line.addWidget(show)
            self._box.addWidget(card)
