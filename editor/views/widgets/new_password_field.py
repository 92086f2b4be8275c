"""A password to choose, with how hard it is to guess in four parts and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.model.accounts.passwords import LONGEST, SHORTEST, Strength, strength
from editor.views.theme import Theme
from editor.views.widgets.form_field import PasswordField

PARTS, GAP, HEIGHT = 4, 4, 4
_STATES = ("", "warn", "warn", "ok", "ok")  # weak is not wrong yet: the person is still typing


class NewPasswordField(PasswordField):
    """The parts and the sentence say the same: nothing depends on the colour.

    Args:
        own_words: what the password may not repeat, as it stands now: the login, the e-mail address.
    """

    def __init__(
        self, theme: Theme, name: str, own_words: Callable[[], Iterable[str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, longest=LONGEST + 1, parent=parent)
        self._own_words = own_words
        self._parts = _Parts(theme)
        self._box.insertWidget(self._box.indexOf(self.message), self._parts)
        self.edit.textChanged.connect(self.show_strength)

    def show_strength(self) -> None:
        """Look again at the password, or at the words that it may not repeat."""
        found = strength(self.text(), *filter(None, self._own_words()))
        state = _STATES[found.score]
        self._parts.show_parts(found.score, state)
        if not self.error:
            self.message.show_text(_sentence(found) if found.score else "", state or "ok")

    def clear_error(self) -> None:
        super().clear_error()
        self.show_strength()


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
        return QSize(100, HEIGHT + GAP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = (self.width() - (PARTS - 1) * GAP) / PARTS
        for part in range(PARTS):
            colour = self._theme.colour(self._colour if part < self._filled else "track")
            painter.setBrush(colour)
            painter.setPen(colour)
            painter.drawRoundedRect(QRectF(part * (width + GAP) + 0.5, GAP + 0.5, width - 1, HEIGHT - 1), 1.5, 1.5)


def _sentence(found: Strength) -> str:
    if found.length < SHORTEST:
        return tr("Too short: {count} of at least {shortest} characters", count=found.length, shortest=SHORTEST)
    names = {"letters": tr("letters"), "digits": tr("digits"), "signs": tr("signs")}
    kinds = ", ".join(names[kind] for kind in found.kinds)
    grade = (tr("Easy to guess"), tr("Fair"), tr("Good"), tr("Strong"))[found.score - 1]
    return tr("{grade}: {count} characters, {kinds}", grade=grade, count=found.length, kinds=kinds)
