"""Finds things by words or by a picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QWidget

from editor.controllers.wardrobe_controller import WardrobeController
from editor.controllers.wardrobe_words import item_name
from editor.controllers.words import tr
from editor.views.drop_target import files_in
from editor.views.file_acts import picture_filter
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton

PAUSE, EDGE = 250, 4  # ms after the last letter; px


class SearchField(QLineEdit):
    """Escape shows everything again; a picture can be dropped on it.

    Attributes:
        picture_button: searches by a picture; clear_button: shows everything.

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
        self._sign = QLabel(self)
        self._sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clear_button = IconButton(theme, "x", tr("Show everything"), scale="s", parent=self)
        self.picture_button = IconButton(theme, "image", tr("Search by a picture…"), scale="s", parent=self)
        for button in (self.clear_button, self.picture_button):
            button.setCursor(Qt.CursorShape.ArrowCursor)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._ask)
        self.picture_button.clicked.connect(self.ask_for_picture)
        self.clear_button.clicked.connect(self.show_all)
        wardrobe.changed.connect(self._follow)
        theme.changed.connect(self._dress)
        self.setAcceptDrops(True)
        self._dress()
        self._follow()

    def ask_for_picture(self) -> None:
        """Choose a picture in a dialog."""
        name, _ = QFileDialog.getOpenFileName(
            self.window(), tr("Search by a picture"), "", picture_filter()
        )  # fmt: skip
        if name:
            self._look_like(Path(name))

    def show_all(self) -> None:
        """No search any more."""
        self._pause.stop()
        self.clear()
        self._wardrobe.narrow(text="", picture=None, like=0, colour="")

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the search while there is one; else to whatever runs in the window."""
        escape = event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape
        if escape and (self.text() or self._wardrobe.query.by_likeness):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.text() or self._wardrobe.query.by_likeness):
            self.show_all()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

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
        self.clear_button.setVisible(query.by_likeness)
        self._place()

    def _place(self) -> None:
        side = self._theme.px(16)
        self._sign.setGeometry(10, (self.height() - side) // 2, side, side)
        right = self.width() - EDGE
        for button in (self.picture_button, self.clear_button):
            if not button.isHidden():
                button.adjustSize()
                right -= button.width()
                button.move(right, (self.height() - button.height()) // 2)
        self.setTextMargins(side + 8, 0, self.width() - right - 6, 0)

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("search", 16, "text_3"))
        self._place()
