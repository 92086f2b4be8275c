"""Lines of words, each with a small icon: what was found, what is in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.styling import column

Line = tuple[str, str, str]  # icon, colour, words


class IconLines(QWidget):
    """As many lines as there is to say; lines that stay keep their widgets, so that nothing flickers.

    Args:
        gap: between a line and the next.
        indent: between an icon and its words.

    Attributes:
        lines: what is said.
    """

    def __init__(self, theme: Theme, *, gap: int = 8, indent: int = 8, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._indent = theme, indent
        self.lines: list[IconText] = []
        self._layout = column(self, gap=gap)

    def say(self, told: Sequence[Line]) -> None:
        """Say this instead of what was said before."""
        while len(self.lines) > len(told):
            gone = self.lines.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < len(told):
            self.lines.append(IconText(self._theme, "info", gap=self._indent, wrap=True))
            self._layout.addWidget(self.lines[-1])
        for line, (icon, colour, words) in zip(self.lines, told, strict=True):
            line.show_text(words, icon, colour)
