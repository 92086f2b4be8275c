"""The user guide."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.views.dialogs.long_text import LongText
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button

HEIGHT = 600


class HelpView(Sheet):
    """Args:
    text: the guide as Markdown.
    """

    def __init__(self, theme: Theme, window: QWidget, text: str) -> None:
        super().__init__(theme, window, tr("User guide"), 800)
        self.guide = LongText(theme, text, tr("User guide"))
        self.add_long_text(self.guide, HEIGHT)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)
