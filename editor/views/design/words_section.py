"""The words of a design, and what was understood of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.controllers.design_chips import hex_of, missing, with_colour, with_new_colour
from editor.controllers.design_favourites import DesignFavourites
from editor.controllers.design_wish import DesignWish
from editor.controllers.design_words import ATTRIBUTE_TITLES, chip_title, chip_words
from editor.controllers.words import explain, tr
from editor.model.design import Chip
from editor.views.design.chip_menus import add_menu, menu_for
from editor.views.design.colour_popup import ColourPopup
from editor.views.design.word_chip import WordChip
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.flow_layout import FlowLayout
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import column, label

HEIGHT, PAUSE = 84, 250  # px of the field; ms after the last letter, before the words are read
SHOWN_WORDS, LONGEST = 20, 60  # of the history, and letters of each


class WordsField(QPlainTextEdit):
    """Signals:
    confirmed: Ctrl+Enter.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(tr("What is to be designed, in words"))
        self.setPlaceholderText(tr("For example: a summer dress in green linen with small white dots"))
        self.setTabChangesFocus(True)
        theme.changed.connect(self._fit)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.confirmed.emit()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))


class WordsSection(QWidget):
    """Attributes:
    field: the words.
    history_button: the words of other times.
    chips: what was understood, as widgets.
    add_button: what can be said besides.
    message: what was not understood.

    Signals:
        make_wanted: Ctrl+Enter in the field.
    """

    make_wanted = Signal()

    def __init__(
        self, theme: Theme, wish: DesignWish, favourites: DesignFavourites, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._wish, self._favourites = theme, wish, favourites
        self.field = WordsField(theme)
        self.history_button = IconButton(theme, "history", tr("Words of other times"), scale="s")
        self.add_button = Button(theme, tr("Add"), icon="plus", kind="ghost", scale="s")
        self.message = MessageLine(theme)
        self.chips: list[WordChip] = []
        self._told = label("", "second")
        self._flow_holder = QWidget()
        self._flow = FlowLayout(self._flow_holder)
        box = column(self, (16, 12, 16, 12), 8)
        for widget in (self.field, self._told, self._flow_holder, self.message):
            box.addWidget(widget)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.read_now)
        self.field.textChanged.connect(self._pause.start)
        self.field.confirmed.connect(self._confirm)
        self.history_button.clicked.connect(self._show_history)
        self.add_button.clicked.connect(self._show_add)
        wish.understood.connect(self._refresh)
        self._refresh()

    def read_now(self) -> None:
        """Read what is written, without waiting for more."""
        self._pause.stop()
        self._wish.set_words(self.field.toPlainText())

    def show_words(self, text: str) -> None:
        """Other words in the field."""
        self.field.setPlainText(text)
        self.read_now()

    def ask(self) -> None:
        """Say that there is nothing to make yet, and go to where it is said."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.message.text():
            self.message.show_text(tr("First say what is to be designed"), "warn")
        announce(self.field, self.message.text())

    def history_menu(self) -> Menu:
        """The words of other times, the newest first."""
        menu = Menu(self, tr("Words of other times"))
        for text in self._favourites.words[:SHOWN_WORDS]:
            shown = text if len(text) <= LONGEST else text[:LONGEST] + "…"
            menu.addAction(shown.replace("&", "&&").replace("\n", " "), partial(self.show_words, text))
        if not self._favourites.words:
            menu.addAction(tr("Nothing was designed yet")).setEnabled(False)
        return menu

    # What was understood

    def _refresh(self) -> None:
        if self._wish.text and not self.field.toPlainText():
            self.field.setPlainText(self._wish.text)
        if self._wish.reading:
            return  # the chips stay until there are others: they would jump at every word
        focus = self._focused()
        self._fill()
        self._focus(focus)
        self._told.setText(
            tr("Understood as, change any of it:") if self.chips else tr("What is understood appears here.")
        )
        self._tell()

    def _fill(self) -> None:
        while self._flow.count():
            item = self._flow.takeAt(0)
            if item.widget() is not self.add_button:
                item.widget().hide()
                item.widget().deleteLater()
        self.chips = [self._chip(chip) for chip in self._wish.chips]
        for widget in (*self.chips, self.add_button):
            self._flow.addWidget(widget)
            widget.show()
        before: QWidget = self.field
        for widget in (*self.chips, self.add_button):
            QWidget.setTabOrder(before, widget)
            before = widget
        self._flow.invalidate()
        self._flow_holder.updateGeometry()

    def _chip(self, chip: Chip) -> WordChip:
        wish, design = self._wish, self._wish.design
        name, _, number = chip.attribute.partition(":")
        colour = design.colours[int(number)] if name == "colours" else None
        swatch = hex_of(colour.name, colour.shade) if colour is not None else ""
        made = WordChip(
            self._theme, chip.attribute, chip_title(design, chip), chip_words(design, chip),
            guessed=wish.is_guessed(chip), swatch=swatch,
        )  # fmt: skip
        made.clicked.connect(lambda: self._change(made, chip))
        made.removed.connect(lambda: QTimer.singleShot(0, self, lambda: wish.remove(chip)))
        return made

    def _change(self, shown: WordChip, chip: Chip) -> None:
        """Open the choice under a chip; what was guessed is meant, once somebody has looked at it."""
        name, _, number = chip.attribute.partition(":")
        if name == "colours":
            self._colours(shown, int(number))
            return
        menu = menu_for(self, self._wish.design, name, self._wish.change)
        if self._wish.is_guessed(chip):
            first = menu.actions()[0] if menu.actions() else None
            keep = menu.addAction(tr("Keep it"), lambda: self._wish.accept(chip.attribute))
            menu.removeAction(keep)
            menu.insertAction(first, keep)
        menu.addSeparator()
        menu.addAction(tr("Take it away"), lambda: self._wish.remove(chip))
        menu.open_under(shown)

    def _colours(self, shown: QWidget, number: int) -> None:
        wish = self._wish
        popup = ColourPopup(self._theme, wish.design.colours[number], self)
        for signal, field in ((popup.chosen, "name"), (popup.shaded, "shade"), (popup.placed, "role")):
            signal.connect(lambda value, field=field: wish.change(with_colour(wish.design, number, **{field: value})))
        popup.popup(shown)

    def _show_add(self) -> None:
        wish = self._wish
        menu = add_menu(self, wish.design, missing(wish.design), wish.change, self._add_colour)
        menu.open_under(self.add_button)

    def _add_colour(self) -> None:
        popup = ColourPopup(self._theme, None, self)
        popup.chosen.connect(lambda name: self._wish.change(with_new_colour(self._wish.design, name)))
        popup.popup(self.add_button)

    def _tell(self) -> None:
        """What the words say that nothing can be done about."""
        wish = self._wish
        if wish.error is not None:
            self.message.show_text(" ".join(part for part in explain(wish.error) if part), "warn")
            return
        parts = []
        if wish.not_understood:
            parts.append(tr("Not understood: {words}", words=", ".join(f"“{word}”" for word in wish.not_understood)))
        if wish.contradictory:
            titles = ", ".join(_title(name) for name in wish.contradictory)
            parts.append(tr("Said twice and differently: {what}. The first counts.", what=titles))
        self.message.show_text(" ".join(parts), "warn")

    # The keyboard stays where it is

    def _focused(self) -> int:
        focus = self.window().focusWidget() if self.window() else None
        return next((place for place, chip in enumerate(self.chips) if chip is focus), -1)

    def _focus(self, place: int) -> None:
        if place >= 0:
            following = self.chips[min(place, len(self.chips) - 1)] if self.chips else self.add_button
            following.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_history(self) -> None:
        self.history_menu().open_under(self.history_button)

    def _confirm(self) -> None:
        self.read_now()
        self.make_wanted.emit()


def _title(attribute: str) -> str:
    return tr(ATTRIBUTE_TITLES[attribute]) if attribute in ATTRIBUTE_TITLES else attribute
