"""A folder to choose: its path, and a button that opens the dialog of the system."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.styling import column, label, row


class FolderField(QWidget):
    """Attributes:
    edit: the path.

    Signals:
        changed(): another path, typed or chosen.
    """

    changed = Signal()

    def __init__(self, theme: Theme, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QLineEdit()
        self.edit.setPlaceholderText(hint)
        self._head = label("", "second")
        self._head.setBuddy(self.edit)
        self._button = IconButton(theme, "folder-open", tr("Choose a folder"), kind="")
        self._button.clicked.connect(self._choose)
        self.edit.textChanged.connect(lambda _text: self.changed.emit())
        line = row()
        line.addWidget(self.edit, 1)
        line.addWidget(self._button)
        box = column(self, gap=4)
        box.addWidget(self._head)
        box.addLayout(line)
        self.setFocusProxy(self.edit)

    @property
    def path(self) -> Path | None:
        """The folder; None while nothing is written."""
        text = self.edit.text().strip()
        return Path(text).expanduser() if text else None

    def rename(self, name: str) -> None:
        """Say which folder is meant."""
        self._head.setText(name)
        self.edit.setAccessibleName(name)

    def set_fixed(self, fixed: bool) -> None:
        """Whether it can only be read."""
        self.edit.setReadOnly(fixed)
        self._button.setVisible(not fixed)

    def _choose(self) -> None:
        start = self.edit.text() or str(Path.home())
        folder = QFileDialog.getExistingDirectory(self.window(), self._head.text(), start)
        if folder:
            self.edit.setText(folder)
