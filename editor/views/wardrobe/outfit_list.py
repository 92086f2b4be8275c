"""What goes with the chosen thing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from editor.controllers.stylist_controller import Outfitted, StylistController, Thing
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.words import tr
from editor.model.design import Design
from editor.model.wardrobe import WardrobeItem
from editor.views.theme import Theme
from editor.views.wardrobe.item_model import ItemPixmaps
from editor.views.wardrobe.outfit_card import OutfitCard
from editor.views.widgets.styling import column, label


class OutfitList(QWidget):
    """Attributes:
    cards: the best outfit first.

    Signals:
        tryon_wanted(object): the things of an outfit are to be put on.
    """

    tryon_wanted = Signal(object)

    def __init__(
        self, theme: Theme, stylist: StylistController, wardrobe: WardrobeController, pixmaps: ItemPixmaps,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._stylist, self._wardrobe, self._pixmaps = theme, stylist, wardrobe, pixmaps
        self._design_image: Callable[[], QImage | None] = lambda: None
        self.cards: list[OutfitCard] = []
        self._told = label("", "second", wrap=True)
        self._box = column(self, (16, 12, 16, 12), 8)
        self._box.addWidget(label(tr("Goes with the chosen one"), "label_strong"))
        self._box.addWidget(self._told)
        self._box.addStretch(1)
        stylist.changed.connect(self.refresh)
        wardrobe.pictures.ready.connect(self._show_pictures)
        self.refresh()

    def show_design(self, image: Callable[[], QImage | None]) -> None:
        """Args: image: gives the picture of the chosen design."""
        self._design_image = image

    def refresh(self) -> None:
        """Show the outfits as they are now."""
        stylist = self._stylist
        outfits = () if stylist.looking and not stylist.outfits else stylist.outfits
        while len(self.cards) > len(outfits):
            card = self.cards.pop()
            self._box.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self.cards) < len(outfits):
            self._add_card()
        for card, outfit in zip(self.cards, outfits, strict=True):
            card.show_outfit(outfit, self._images(outfit))
        told = self._words()
        self._told.setText(told)
        self._told.setVisible(bool(told))

    def _words(self) -> str:
        stylist, wardrobe = self._stylist, self._wardrobe
        if stylist.outfits:
            return ""
        if stylist.looking:
            return tr("Looking through the wardrobe…")
        if not wardrobe.items:
            return tr("Outfits appear here once there are things in the wardrobe.")
        if stylist.thing is None:
            return tr("Choose a design or an item: what goes with it appears here.")
        if not stylist.has_place(stylist.thing):
            return tr("Say what garment it is to see what goes with it.")
        return tr("Nothing in the wardrobe makes an outfit with it. Add more tops, bottoms or shoes.")

    def _images(self, outfit: Outfitted) -> list[QImage | None]:
        return [self._image(thing) for thing in outfit.things]

    def _image(self, thing: Thing) -> QImage | None:
        if isinstance(thing, Design):
            return self._design_image()
        return self._pixmaps.of(thing)

    def _add_card(self) -> None:
        card, place = OutfitCard(self._theme), len(self.cards)
        card.rated.connect(lambda liked: self._stylist.rate(place, liked))
        card.change_wanted.connect(lambda: self._stylist.improve(place))
        card.take_wanted.connect(lambda: self._stylist.take_change(place))
        card.tryon_wanted.connect(lambda: self.tryon_wanted.emit(self._stylist.outfits[place].things))
        self.cards.append(card)
        self._box.insertWidget(self._box.count() - 1, card)

    def _show_pictures(self, frames: dict[int, object]) -> None:
        for card, outfit in zip(self.cards, self._stylist.outfits, strict=False):
            if any(isinstance(thing, WardrobeItem) and thing.number in frames for thing in outfit.things):
                card.show_outfit(outfit, self._images(outfit))
