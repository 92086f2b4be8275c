"""Finds things by words or by a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeyEvent, Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_words import item_name
from editor.controllers.words import tr
from editor.views.drop_target import files_in
from editor.views.file_acts import PATTERNS
from editor.views.theme import Theme

PAUSE = 250  # ms after the last letter


class SearchField(QLineEdit):
    """Escape shows everything again; a picture can be dropped on it.

    Signals:
        left_down: the keyboard wants to go to what was found.
    """

    left_down = Signal()

    def __init__(self, theme: Theme, wardrobe: WardrobeController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._wardrobe = theme, wardrobe
        self.setAccessibleName(tr("Search the wardrobe by words or by a picture"))
        self.setPlaceholderText(tr("Words or a picture"))
        self.setMaxLength(400)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(tr("Show everything"), self)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._picture = QAction(tr("Search by a picture…"), self)
        self.addAction(self._picture, QLineEdit.ActionPosition.TrailingPosition)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._ask)
        self._picture.triggered.connect(self.ask_for_picture)
        self._clear.triggered.connect(self.show_all)
        wardrobe.changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self.setAcceptDrops(True)
        self._dress()
        self._follow()

    def ask_for_picture(self) -> None:
        """Choose a picture in a dialog."""
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Search by a picture"), "", f"{tr('Pictures')} ({PATTERNS})"
        )  # fmt: skip
        if name:
            self._look_like(Path(name))

    def show_all(self) -> None:
        """No search any more."""
        self._pause.stop()
        self.clear()
        self._wardrobe.narrow(text="", picture=None, like=0, colour="")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.text() or self._wardrobe.query.by_likeness):
            self.show_all()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        files = files_in(event.mimeData())
        if files:
            event.acceptProposedAction()
            self._look_like(files[0])
        else:
            super().dropEvent(event)

    def _look_like(self, path: Path) -> None:
        self.clear()
        self._wardrobe.ask_for_picture(path)

    def _ask(self) -> None:
        self._pause.stop()
        if self.text() != self._wardrobe.query.text or self._wardrobe.query.by_likeness:
            self._wardrobe.narrow(text=self.text(), picture=None, like=0, colour="")

    def _follow(self) -> None:
        """What is searched for otherwise than by words is told where the words would be."""
        query = self._wardrobe.query
        item = self._wardrobe.items.get(query.like)
        if query.picture is not None:
            told = tr("Like the picture")
        elif item is not None:
            told = tr("Like {name}", name=item_name(item))
        else:
            told = tr("Words or a picture")
        if not self.hasFocus() and self.text() != query.text:
            self.setText(query.text)
        self.setPlaceholderText(told)
        self._clear.setVisible(query.by_likeness)

    def _dress(self) -> None:
        for action, icon, colour in (
            (self._sign, "search", "text_3"), (self._picture, "image", "text_2"), (self._clear, "x", "text_2"),
        ):  # fmt: skip
            action.setIcon(self._theme.icon(icon, 16, colour))
