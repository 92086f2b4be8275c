"""What can be said of the chosen outfit and done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.outfit_controller import OutfitController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.wardrobe.outfit_card import change_words
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.styling import column, label, row, styled


class OutfitFoot(QWidget):
    """Attributes:
    liked, disliked, change, take, tryon, save: what is done.

    Signals:
        tryon_wanted(int), save_wanted(int): of the outfit at this place.
    """

    tryon_wanted = Signal(int)
    save_wanted = Signal(int)

    def __init__(self, theme: Theme, outfits: OutfitController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "bar")
        self._outfits, self._place = outfits, -1
        self._why, self._more = label("", "label", wrap=True), label("", "second", wrap=True)
        self.liked = IconButton(theme, "thumbs-up", tr("I like it"))
        self.disliked = IconButton(theme, "thumbs-down", tr("I do not like it"))
        for button in (self.liked, self.disliked):
            button.setCheckable(True)
        self.change = Button(theme, tr("Smallest change"), icon="lightbulb", kind="ghost", scale="s")
        self.take = Button(theme, tr("Do it"), scale="s")
        self.tryon = Button(theme, tr("Try on"), icon="person-standing", kind="ghost", scale="s")
        self.save = Button(theme, tr("Save the flat-lay…"), icon="download", kind="ghost", scale="s")
        words = column(gap=2)
        words.addWidget(self._why)
        words.addWidget(self._more)
        line = row(self, (16, 8, 16, 8))
        line.addLayout(words, 1)
        for widget in (self.take, self.change, self.liked, self.disliked, self.tryon, self.save):
            line.addWidget(widget)
        self.liked.clicked.connect(lambda: outfits.rate(self._place, True))
        self.disliked.clicked.connect(lambda: outfits.rate(self._place, False))
        self.change.clicked.connect(lambda: outfits.improve(self._place))
        self.take.clicked.connect(lambda: outfits.take_change(self._place))
        self.tryon.clicked.connect(lambda: self.tryon_wanted.emit(self._place))
        self.save.clicked.connect(lambda: self.save_wanted.emit(self._place))
        self.show_outfit(-1)

    def show_outfit(self, place: int) -> None:
        """The one at this place; -1: none is chosen."""
        there = 0 <= place < len(self._outfits.outfits)
        self._place = place if there else -1
        for button in (self.liked, self.disliked, self.change, self.tryon, self.save):
            button.setEnabled(there)
        if not there:
            self._why.setText(tr("Choose an outfit to say what you think of it."))
            self._more.hide()
            self.take.hide()
            return
        outfit = self._outfits.outfits[place]
        self._why.setText(outfit.suggestion.score.reason.sentence(tr))
        self.liked.setChecked(outfit.liked is True)
        self.disliked.setChecked(outfit.liked is False)
        told = change_words(outfit)
        self._more.setText(told)
        self._more.setVisible(bool(told))
        self.take.setVisible(outfit.change is not None)
        self.change.setEnabled(not outfit.asked)
