"""A message in its place in a panel: what is wrong, why, what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QWidget

from editor.views.theme import Theme
from editor.views.widgets.accessibility import announce
from editor.views.widgets.styling import column, label, restyle, row, styled

ICONS = {"ok": "circle-check", "warn": "triangle-alert", "error": "circle-alert"}


class Note(QFrame):
    """An icon, a sentence whose beginning may be bold, and buttons under it; hidden until it has something to say.

    Attributes:
        kind: error, warn or ok.
    """

    accessible_role = QAccessible.Role.AlertMessage

    def __init__(self, theme: Theme, kind: str = "error", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        styled(self, "note")
        self._theme, self.kind = theme, kind
        self._sign, self._what, self._why = (
            QLabel(),
            label("", "label_strong", wrap=True),
            label("", "label", wrap=True),
        )
        self._buttons = row(gap=6)
        words = column(gap=2)
        words.addWidget(self._what)
        words.addWidget(self._why)
        words.addLayout(self._buttons)
        self._buttons.addStretch(1)
        inner = row(self, (10, 8, 10, 8))
        inner.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        inner.addLayout(words, 1)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def say(self, what: str, why: str = "", *, kind: str = "", buttons: tuple[QAbstractButton, ...] = ()) -> None:
        """Show a message in place of the last one, and have it read aloud."""
        self.kind = kind or self.kind
        self._what.setText(what)
        self._why.setText(why)
        self._why.setVisible(bool(why))
        while self._buttons.count() > 1:
            last = self._buttons.takeAt(0).widget()
            last.hide()  # it is deleted only when the event is over in which it was pressed
            last.deleteLater()
        self._buttons.setContentsMargins(0, 6 if buttons else 0, 0, 0)
        for index, button in enumerate(buttons):
            self._buttons.insertWidget(index, button)
        self._dress()
        self.setAccessibleName(f"{what} {why}".strip())
        self.show()
        announce(self, self.accessibleName(), urgent=self.kind == "error")

    def clear(self) -> None:
        """Nothing to say any more."""
        self.hide()

    def _dress(self) -> None:
        restyle(self, state=self.kind)
        self._sign.setPixmap(self._theme.pixmap(ICONS[self.kind], 16, self.kind))
