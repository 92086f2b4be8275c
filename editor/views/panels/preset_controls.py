"""Presets in the panel of Settings: use one, keep the present settings as one, forget one."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.preset_controller import PresetController
from editor.controllers.words import explain, tr
from editor.views.dialogs.name_sheet import NameSheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.menu import Menu
from editor.views.widgets.styling import column


class PresetControls(QWidget):
    """Attributes:
    use, keep: the two buttons.
    """

    def __init__(self, theme: Theme, presets: PresetController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._presets = theme, presets
        self.use = Button(theme, tr("Use a preset…"))
        self.keep = Button(theme, tr("Save as preset…"))
        self.message = MessageLine(theme)
        box = column(self)
        for button, act in ((self.use, self._offer), (self.keep, self._ask)):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(act)
            box.addWidget(button)
        box.addWidget(self.message)
        presets.changed.connect(self.refresh)
        presets.refused.connect(self._refused)
        self.refresh()

    def refresh(self) -> None:
        """Follow the history and the person's presets; their folder is too slow for each move of the hand."""
        self.message.clear()
        self.use.setEnabled(bool(self._presets.names()))
        self.keep.setEnabled(self._presets.worth_keeping)

    def menu(self) -> Menu:
        """The presets to use, and below them those to forget."""
        menu = Menu(self)
        for name in self._presets.names():
            menu.addAction(name, lambda name=name: self._presets.apply(name))
        menu.addSeparator()
        forget = Menu(menu, tr("Delete a preset"))
        for name in self._presets.names():
            forget.addAction(name, lambda name=name: self._presets.delete(name))
        menu.addMenu(forget)
        return menu

    def _offer(self) -> None:
        self.menu().open_under(self.use)

    def _ask(self) -> None:
        sheet = PresetNameView(self._theme, self.window(), self._presets)
        sheet.open(sheet.name)

    def _refused(self, error: BaseException) -> None:
        self.message.show_text(" ".join(explain(error)), "error")


class PresetNameView(NameSheet):
    """Asks what a preset is to be called."""

    def __init__(self, theme: Theme, window: QWidget, presets: PresetController) -> None:
        super().__init__(theme, window, tr("Save as preset"))
        self.wanted.connect(presets.save)
        presets.changed.connect(self.close_sheet)
        presets.refused.connect(self.refuse)
