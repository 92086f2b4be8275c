"""Where the model Kandinsky lies, and what is to be said of that folder."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.folder_field import FolderField
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column

_PAUSE = 400  # milliseconds after the last letter


class ModelFolder(QWidget):
    """Attributes:
    field: the folder.
    message: what is to be said of it.

    Signals:
        chosen(str): another folder; empty for none.
        look_wanted(str): somebody is to look into this folder, and `tell` what is there.
    """

    chosen = Signal(str)
    look_wanted = Signal(str)

    def __init__(self, theme: Theme, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = FolderField(theme, tr("None: the model is not used"))
        self.field.rename(tr("Folder of the model Kandinsky 2.1, for designs"))
        self.field.edit.setText(folder)
        self.message = MessageLine(theme)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._settle)
        self.field.changed.connect(self._pause.start)
        box = column(self, gap=4)
        box.addWidget(self.field)
        box.addWidget(self.message)

    def look(self) -> None:
        """Ask what is to be said of the folder."""
        self.look_wanted.emit(self.field.edit.text().strip())

    def tell(self, answer: tuple[str, str, str]) -> None:
        """The folder that was looked into, what is to be said of it, and its state."""
        folder, words, state = answer
        if folder == self.field.edit.text().strip():
            self.message.show_text(words, state or "ok")

    def hideEvent(self, event: QHideEvent) -> None:
        if self._pause.isActive():  # what was typed just before the sheet went counts too
            self._pause.stop()
            self.chosen.emit(self.field.edit.text().strip())
        super().hideEvent(event)

    def _settle(self) -> None:
        self.chosen.emit(self.field.edit.text().strip())
        self.look()
