"""A text of several pages inside a dialog."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QFont, QTextBlock, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QWidget

from editor.views.theme import Theme
from editor.views.widgets.styling import column

PARAGRAPH, LINE = 8, 130  # px above a paragraph; height of a line in percent
HEADINGS = {1: (0, "heading"), 2: (20, "title"), 3: (14, "label_strong")}  # level -> px above it, type style


class LongText(QWidget):
    """Markdown to read and to scroll by keyboard. Links lead within the text only: nothing here opens a browser."""

    def __init__(self, theme: Theme, markdown: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = QTextBrowser()
        self.text.setMarkdown(markdown)
        self.text.setOpenLinks(False)
        self.text.anchorClicked.connect(self._follow)
        self.text.setAccessibleName(name)
        self.text.setTabChangesFocus(True)
        self._set()
        column(self, gap=0).addWidget(self.text)

    def _set(self) -> None:
        """Space and weights of the look instead of those of a browser."""
        block = self.text.document().begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()

    def _set_block(self, block: QTextBlock) -> None:
        level = block.blockFormat().headingLevel()
        above, kind = HEADINGS.get(level, (PARAGRAPH if not block.textList() else 2, "body"))
        spaced = QTextBlockFormat()
        spaced.setTopMargin(above if block.blockNumber() else 0)
        spaced.setLineHeight(LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor = QTextCursor(block)
        cursor.mergeBlockFormat(spaced)
        pieces = [piece.fragment() for piece in block]
        for fragment in pieces:
            cursor.setPosition(fragment.position())
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor.MoveMode.KeepAnchor)
            form, bold = fragment.charFormat(), fragment.charFormat().fontWeight() > QFont.Weight.Medium
            italic = form.fontItalic()
            form.setFont(self._theme.font(kind, 600 if bold else None))
            form.setFontItalic(italic)
            cursor.setCharFormat(form)

    def _follow(self, link: QUrl) -> None:
        if not link.scheme() and link.fragment():
            self.text.scrollToAnchor(link.fragment())
