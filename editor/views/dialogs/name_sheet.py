"""Asks for a name."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.controllers.words import explain, tr
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, PrimaryButton
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import label

WIDTH = 440


class NameSheet(Sheet):
    """Stays until the name is taken or it is called off; what is wrong with a name is said under it.

    Signals:
        wanted(str): Save was pressed.

    Attributes:
        name, save: the field and the main button.
    """

    wanted = Signal(str)

    def __init__(self, theme: Theme, window: QWidget, title: str, name: str = "") -> None:
        super().__init__(theme, window, title, WIDTH)
        self.name, self._problem = QLineEdit(name), MessageLine(theme)
        self.name.setAccessibleName(tr("Name"))
        head = label(tr("Name"), "second")
        head.setBuddy(self.name)
        for widget in (head, self.name, self._problem):
            self.body.addWidget(widget)
        cancel = Button(theme, tr("Cancel"), keys="Esc")
        cancel.clicked.connect(self.close_sheet)
        self.save = PrimaryButton(theme, tr("Save"), keys="Ctrl+Return")
        self.save.clicked.connect(self._want)
        self.add_button(cancel)
        self.add_button(self.save, primary=True)
        self.name.textEdited.connect(self._problem.clear)

    def refuse(self, reason: BaseException | str) -> None:
        """Say why it cannot be this name: an error, or words in the language of the window."""
        words = reason if isinstance(reason, str) else " ".join(explain(reason))
        self._problem.show_text(words, "error")
        self.name.setFocus()

    def _want(self) -> None:
        self.wanted.emit(self.name.text())
