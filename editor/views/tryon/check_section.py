"""What was checked, and what is in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label


class CheckSection(Section):
    """Attributes:
    lines: what is said, each with its sign.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Check"), parent=parent)
        self.lines: list[IconText] = []
        self.body.addWidget(
            label(tr("This shows how it looks, not whether it fits: nothing is promised about sizes."), "caption",
                  wrap=True)
        )  # fmt: skip

    def show_doubts(self, doubts: Sequence[str]) -> None:
        """What is in doubt, in the language of the window; face and hands are never touched."""
        told = [("circle-check", "ok", tr("Face and hands untouched"))]
        told += [("triangle-alert", "warn", doubt) for doubt in doubts]
        while len(self.lines) > len(told):
            gone = self.lines.pop()
            self.body.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        while len(self.lines) < len(told):
            self.lines.append(IconText(self._theme, "info", wrap=True))
            self.body.insertWidget(len(self.lines) - 1, self.lines[-1])
        for line, (icon, colour, words) in zip(self.lines, told, strict=True):
            line.show_text(words, icon, colour)
