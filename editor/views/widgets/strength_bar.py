"""How hard a password is to guess, in four parts and in words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.model.accounts.passwords import SHORTEST, Strength
from editor.views.theme import Theme
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.styling import column

PARTS, GAP, HEIGHT = 4, 4, 4
_STATES = ("", "warn", "warn", "ok", "ok")  # weak is not wrong yet: the person is still typing


class StrengthBar(QWidget):
    """Four parts that fill, and a sentence that says the same: nothing depends on the colour."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = _Parts(theme)
        self._words = MessageLine(theme)
        box = column(self, gap=4)
        box.addWidget(self._bar)
        box.addWidget(self._words)
        self.show_strength(Strength(0, 0, ()))

    def show_strength(self, strength: Strength) -> None:
        """Show `strength`; of no password at all, what one needs."""
        state = _STATES[strength.score]
        self._bar.show_parts(strength.score, state)
        self._words.show_text(_sentence(strength) if strength.score else "", state or "ok")

    def text(self) -> str:
        return self._words.text()


class _Parts(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._filled, self._colour = theme, 0, ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_parts(self, filled: int, colour: str) -> None:
        self._filled, self._colour = filled, colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (PARTS - 1) * GAP) / PARTS
        for part in range(PARTS):
            colour = self._theme.colour(self._colour if part < self._filled else "track")
            painter.setBrush(colour)
            painter.setPen(colour)
            painter.drawRoundedRect(QRectF(part * (width + GAP) + 0.5, 0.5, width - 1, HEIGHT - 1), 1.5, 1.5)


def _sentence(strength: Strength) -> str:
    if strength.length < SHORTEST:
        return tr("Too short: {count} of at least {shortest} characters", count=strength.length, shortest=SHORTEST)
    names = {"letters": tr("letters"), "digits": tr("digits"), "signs": tr("signs")}
    kinds = ", ".join(names[kind] for kind in strength.kinds)
    grade = (tr("Easy to guess"), tr("Fair"), tr("Good"), tr("Strong"))[strength.score - 1]
    return tr("{grade}: {count} characters, {kinds}", grade=grade, count=strength.length, kinds=kinds)
