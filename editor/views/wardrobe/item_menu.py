"""What can be done with things of the wardrobe."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from editor.controllers.design_chips import hex_of
from editor.controllers.design_words import COLOUR_WORDS
from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.words import tr
from editor.views.widgets.menu import Menu


def item_menu(owner: QWidget, wardrobe: WardrobeController, chosen: list[int]) -> Menu:
    """Of the chosen items; `owner` has the signals of `WardrobeColumn`."""
    menu, one = Menu(owner), chosen[0] if len(chosen) == 1 else 0
    item = wardrobe.items.get(one)
    menu.addAction(tr("Details…"), partial(owner.item_wanted.emit, one)).setEnabled(bool(one))
    menu.addAction(tr("Start designs from it"), partial(owner.start_wanted.emit, one)).setEnabled(bool(one))
    menu.addAction(tr("Try on"), partial(owner.tryon_wanted.emit, chosen))
    menu.addSeparator()
    menu.addAction(
        tr("More like it"), partial(wardrobe.narrow, text="", picture=None, like=one, colour="")
    ).setEnabled(bool(one))  # fmt: skip
    colours = Menu(menu, tr("The same in another color"))
    menu.addMenu(colours).setEnabled(bool(one))
    for name, words in COLOUR_WORDS.items():
        told = tr(words)
        action = colours.addAction(
            told[:1].upper() + told[1:], partial(wardrobe.narrow, text="", picture=None, like=one, colour=name)
        )  # fmt: skip
        action.setIcon(_dot(hex_of(name)))
    menu.addSeparator()
    favourite = item is not None and item.favourite
    action = menu.addAction(tr("Favourite"), partial(wardrobe.change, one, favourite=not favourite))
    action.setCheckable(True)
    action.setChecked(favourite)
    action.setEnabled(bool(one))
    menu.addAction(tr("Take out of the wardrobe"), partial(wardrobe.remove, chosen))
    return menu


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(14, 14)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
