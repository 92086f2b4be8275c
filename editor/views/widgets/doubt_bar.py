"""The bar below the picture that leads from doubt to doubt."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QLabel

from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.canvas.picture_view import PictureView
from editor.views.widgets.styling import label, row, separator, styled

INSET = 56  # above the sign that says that pixels are on their way


class DoubtBar(QFrame):
    """Signals:
    stepped(int): 1 for the next doubt, -1 for the one before.
    settled(str): the doubt that is looked at: ``"erase"`` or ``"restore"``.
    """

    stepped = Signal(int)
    settled = Signal(str)
    accessible_role = QAccessible.Role.ToolBar

    def __init__(self, theme: Theme, canvas: PictureView, keys: tuple[str, str]) -> None:
        super().__init__(canvas)
        styled(self, "toast")
        self._theme, self._canvas = theme, canvas
        self.setAccessibleName(tr("Doubt"))
        self._sign, self._words = QLabel(), label("", "label_strong")
        self._erase = Button(theme, tr("Erase"), icon="eraser", scale="s", hint=tr("Take this place away"))
        self._keep = Button(theme, tr("Keep"), icon="check", scale="s", hint=tr("This place belongs to the object"))
        self._before = IconButton(theme, "chevron-left", tr("Previous doubt"), keys=keys[0], scale="s")
        self._next = IconButton(theme, "chevron-right", tr("Next doubt"), keys=keys[1], scale="s")
        line = row(self, (12, 8, 8, 8))
        for widget in (self._sign, self._words, separator(), self._erase, self._keep, separator()):
            line.addWidget(widget)
        line.addWidget(self._before)
        line.addWidget(self._next)
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._next.clicked.connect(lambda: self.stepped.emit(1))
        self._erase.clicked.connect(lambda: self.settled.emit("erase"))
        self._keep.clicked.connect(lambda: self.settled.emit("restore"))
        theme.changed.connect(self._dress)
        canvas.arranged.connect(self._place)
        self._dress()
        self.hide()

    def show_doubts(self, index: int, count: int, *, wanted: bool) -> None:
        """Tell which of how many doubts is looked at (-1: none yet); hidden unless `wanted` and there are some."""
        chosen = index >= 0
        text = (
            tr("Doubt {number} of {count}", number=index + 1, count=count)
            if chosen
            else tr("Doubts: {count}", count=count)
        )
        changed = text != self._words.text()
        self._words.setText(text)
        self._erase.setEnabled(chosen)
        self._keep.setEnabled(chosen)
        self.setVisible(wanted and count > 0)
        self._place()
        if self.isVisible() and changed and chosen:
            announce(self, text)

    def _place(self) -> None:
        self.adjustSize()
        area = self._canvas.result_area()
        corner = QPointF(area.center().x() - self.width() / 2, area.bottom() - self.height() - INSET)
        self.move(corner.toPoint())
        self.raise_()

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap("scan-eye", 16, "doubt"))
