"""Colours that were used last, and palettes of a brand, to choose from."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.preferences_controller import PreferencesController
from editor.controllers.words import tr
from editor.views.dialogs.name_sheet import NameSheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.colour_field import ask_colour
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import column, row
from editor.views.widgets.swatches import Swatch

SIDE: Final = 26
MOST: Final = 7  # colours in a row
LONGEST: Final = 40  # letters of a palette's name


class PaletteControls(QWidget):
    """A list of palettes, the first one being the colours used last; a row of colours; any other colour.

    Attributes:
        which: the list.
        swatches: the colours shown.

    Signals:
        chosen(str): `#rrggbb`.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, preferences: PreferencesController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._preferences = theme, preferences
        self._value = "#ffffff"
        self.which = ChoiceList(name=tr("Palette"), scale="s")
        self._more = IconButton(theme, "ellipsis", tr("Palettes"), scale="s")
        self._other = Swatch(theme, "", tr("Another color"), icon="palette", side=SIDE)
        self.swatches = [Swatch(theme, "#ffffff", "", side=SIDE) for _ in range(MOST)]
        colours = row(gap=4)
        for swatch in (self._other, *self.swatches):
            colours.addWidget(swatch)
        colours.addStretch(1)
        colours.addWidget(self._more)
        box = column(self, gap=6)
        box.addLayout(colours)
        box.addWidget(self.which)
        self.which.chosen.connect(lambda _name: self._show())
        self._more.clicked.connect(lambda: self.menu().open_under(self._more))
        self._other.clicked.connect(lambda: ask_colour(self, self._value, self.choose))
        for swatch in self.swatches:
            swatch.clicked.connect(lambda _on=False, swatch=swatch: self.choose(swatch.colour))
        preferences.changed.connect(self.refresh)
        self.refresh()

    def set_value(self, value: str) -> None:
        """The colour that is in use: where the dialog of colours opens, and what goes into a palette."""
        self._value = value if value.startswith("#") else "#ffffff"

    def choose(self, colour: str) -> None:
        """Use a colour, and remember it."""
        self.remember(colour)
        self.chosen.emit(colour)

    def remember(self, colour: str) -> None:
        """A colour was used."""
        recent = self._preferences.values.recent_colors
        self._preferences.set(recent_colors=(colour, *(c for c in recent if c != colour))[:MOST])

    def refresh(self) -> None:
        """Follow the person's preferences."""
        before = self.which.value
        names = sorted(self._preferences.values.palettes, key=str.casefold)
        self.which.set_choices([("", tr("Recent colors")), *((name, name) for name in names)])
        self.which.choose(before if before in names else "")
        self.which.setVisible(bool(names))
        self._show()

    def menu(self) -> Menu:
        """What can be done with palettes."""
        menu, name = Menu(self), str(self.which.value or "")
        menu.addAction(tr("New palette…"), self._ask_name)
        if name:
            menu.addAction(tr("Add this color"), lambda: self._keep(name, (*self._colours(), self._value)))
            menu.addAction(tr("Take the last color out"), lambda: self._keep(name, self._colours()[:-1]))
            menu.addAction(tr("Delete the palette"), lambda: self._delete(name))
        return menu

    def keep_new(self, name: str) -> None:
        """A new palette with the colour in use."""
        self._keep(name, (self._value,))
        self.which.choose(name)
        self._show()

    def _keep(self, name: str, colours: tuple[str, ...]) -> None:
        text = " ".join(dict.fromkeys(colours[-MOST:]))
        self._preferences.set(palettes={**self._preferences.values.palettes, name: text})

    def _delete(self, name: str) -> None:
        left = {other: text for other, text in self._preferences.values.palettes.items() if other != name}
        self._preferences.set(palettes=left)

    def _colours(self) -> tuple[str, ...]:
        values = self._preferences.values
        name = str(self.which.value or "")
        return tuple(values.palettes.get(name, "").split()) if name else values.recent_colors

    def _show(self) -> None:
        colours = [colour for colour in self._colours() if len(colour) == 7][:MOST]
        for index, swatch in enumerate(self.swatches):
            swatch.setVisible(index < len(colours))
            if index < len(colours):
                swatch.colour = colours[index]
                swatch.setAccessibleName(colours[index].upper())
                swatch.setToolTip(colours[index].upper())
                swatch.update()

    def _ask_name(self) -> None:
        sheet = PaletteNameView(self._theme, self.window(), self)
        sheet.open(sheet.name)


class PaletteNameView(NameSheet):
    """Asks what a palette is to be called."""

    def __init__(self, theme: Theme, window: QWidget, palettes: PaletteControls) -> None:
        super().__init__(theme, window, tr("New palette"))
        self._palettes = palettes
        self.name.setMaxLength(LONGEST)
        self.wanted.connect(self._take)

    def _take(self, name: str) -> None:
        if not name.strip():
            self.refuse(tr("Give the palette a name."))
            return
        self._palettes.keep_new(name.strip())
        self.close_sheet()
