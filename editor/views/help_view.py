"""The user guide."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QTextBrowser, QWidget

from editor.controllers.words import tr
from editor.views.dialogs.sheet import Sheet
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button


class HelpView(Sheet):
    """Args:
    text: the guide as Markdown.
    """

    def __init__(self, theme: Theme, window: QWidget, text: str) -> None:
        super().__init__(theme, window, tr("User guide"), 800)
        self._text = QTextBrowser()
        self._text.setMarkdown(text)
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(self._follow)
        self._text.setAccessibleName(tr("User guide"))
        self._text.setMinimumHeight(theme.px(560))
        self._text.setTabChangesFocus(True)
        self.body.addWidget(self._text)
        close = Button(theme, tr("Close"))
        close.clicked.connect(self.close_sheet)
        self.add_button(close, primary=True)

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.fragment():  # a place in the guide; nothing here opens a browser
            self._text.scrollToAnchor(link.fragment())
