"""One outfit: what it is of, why it goes together, and what can be said of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import QFrame, QWidget

from editor.controllers.design_words import design_words
from editor.controllers.stylist_controller import Outfitted, StylistController, Thing
from editor.controllers.wardrobe_words import item_name
from editor.controllers.words import tr
from editor.model.design import Design
from editor.views.theme import Theme
from editor.views.tryon.small_picture import SmallPicture
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.styling import column, label, row, styled

HEIGHT, MOST = 62, 4  # px of the pictures; how many of them


class WidePicture(SmallPicture):
    """As wide as there is room for."""

    def __init__(self, theme: Theme, height: int, parent: QWidget | None = None) -> None:
        self._height = height
        super().__init__(theme, QSize(1, height), parent=parent)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.setMinimumWidth(self._theme.px(36))


class OutfitCard(QFrame):
    """Attributes:
    liked, disliked, change, tryon: what can be said of it and done with it.

    Signals:
        rated(bool): yes or no.
        change_wanted: its smallest change is to be found.
        take_wanted: that change is to be worn.
        tryon_wanted: it is to be put on.
    """

    rated = Signal(bool)
    change_wanted = Signal()
    take_wanted = Signal()
    tryon_wanted = Signal()
    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, height: int = HEIGHT, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "card")
        self._theme = theme
        self._pictures = [WidePicture(theme, height) for _ in range(MOST)]
        self._why, self._more = label("", "caption_2", wrap=True), label("", "caption_2", wrap=True)
        self.liked = IconButton(theme, "thumbs-up", tr("I like it"), scale="s")
        self.disliked = IconButton(theme, "thumbs-down", tr("I do not like it"), scale="s")
        self.change = IconButton(theme, "lightbulb", tr("The smallest change that makes it better"), scale="s")
        self.tryon = Button(theme, tr("Try on"), scale="s")
        self.take = Button(theme, tr("Do it"), scale="s")
        for button in (self.liked, self.disliked):
            button.setCheckable(True)
        self._lay_out()
        self.liked.clicked.connect(lambda: self.rated.emit(True))
        self.disliked.clicked.connect(lambda: self.rated.emit(False))
        self.change.clicked.connect(self.change_wanted)
        self.take.clicked.connect(self.take_wanted)
        self.tryon.clicked.connect(self.tryon_wanted)

    def show_outfit(self, outfit: Outfitted, images: list[QImage | None]) -> None:
        """Args: images: of its things, in their order."""
        names = [thing_name(thing) for thing in outfit.things]
        for place, picture in enumerate(self._pictures):
            shown = place < len(outfit.things)
            picture.setVisible(shown)
            if shown:
                picture.setToolTip(names[place])
                picture.show_image(images[place] or QImage())
        why = outfit.suggestion.score.reason.sentence(tr)
        self._why.setText(why)
        self._why.setToolTip(tr("Score: {points} of 100", points=round(100 * outfit.suggestion.score.total)))
        self.liked.setChecked(outfit.liked is True)
        self.disliked.setChecked(outfit.liked is False)
        self.tryon.setEnabled(any(map(StylistController.wearable, outfit.things)))
        self._tell_change(outfit)
        self.setAccessibleName(f"{', '.join(names)}. {why}")

    def _tell_change(self, outfit: Outfitted) -> None:
        told = change_words(outfit)
        self._more.setText(told)
        self._more_row.setVisible(bool(told))
        self.take.setVisible(outfit.change is not None)
        self.change.setEnabled(not outfit.asked)

    def _lay_out(self) -> None:
        pictures = row(gap=6)
        for picture in self._pictures:
            pictures.addWidget(picture, 1)
        acts = row(gap=4)
        acts.addWidget(self._why, 1)
        for widget in (self.change, self.liked, self.disliked, self.tryon):
            acts.addWidget(widget)
        self._more_row = QWidget()
        more = row(self._more_row, gap=6)
        more.addWidget(self._more, 1)
        more.addWidget(self.take)
        self._more_row.hide()
        box = column(self, (8, 8, 8, 8), 6)
        box.addLayout(pictures)
        box.addLayout(acts)
        box.addWidget(self._more_row)


def change_words(outfit: Outfitted) -> str:
    """The smallest change of an outfit and what it is worth; empty before it was asked for."""
    if outfit.change is None:
        return tr("No single change makes it better.") if outfit.asked else ""
    before, after = (round(100 * one.total) for one in (outfit.change.before, outfit.change.after))
    return outfit.change.reason.sentence(tr) + " " + tr("({before} to {after})", before=before, after=after)


def thing_name(thing: Thing) -> str:
    """What a thing of an outfit is called."""
    return design_words(thing) if isinstance(thing, Design) else item_name(thing)
