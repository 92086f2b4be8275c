"""What was checked, and what is in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.icon_text import IconText
from editor.views.theme import Theme
from editor.views.widgets.icon_lines import IconLines
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label


class CheckSection(Section):
    """What is said of the result, each line with its sign."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, tr("Check"), parent=parent)
        self._said = IconLines(theme)
        self.body.addWidget(self._said)
        self.body.addWidget(
            label(tr("This shows how it looks, not whether it fits: nothing is promised about sizes."), "caption",
                  wrap=True)
        )  # fmt: skip

    @property
    def lines(self) -> list[IconText]:
        """What is said."""
        return self._said.lines

    def show_doubts(self, doubts: Sequence[str]) -> None:
        """What is in doubt, in the language of the window; face and hands are never touched."""
        told = [("circle-check", "ok", tr("Face and hands untouched"))]
        told += [("triangle-alert", "warn", doubt) for doubt in doubts]
        self._said.say(told)
