"""A small icon with a word beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import label, row


class IconText(QWidget):
    """A line such as ✓ Ready. The icon repeats the words or their colour, so it has no name of its own.

    Args:
        kind: the type style of the words.
        size: of the icon.
        wrap: let long words go on in the next line; otherwise they end in an ellipsis.
    """

    def __init__(
        self, theme: Theme, icon: str = "", text: str = "", *, colour: str = "text_2", kind: str = "label",
        size: int = 16, gap: int = 8, wrap: bool = False, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._icon, self._colour, self._size = theme, icon, colour, size
        self._picture = QLabel()
        self._words = label("", kind, wrap=True) if wrap else ElidedLabel("", kind)
        line = row(self, gap=gap)
        line.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop if wrap else Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._words, 1)
        theme.changed.connect(self._draw)
        self._words.setText(text)
        self._draw()

    def show_text(self, text: str, icon: str = "", colour: str = "") -> None:
        """Other words, and another icon where one is given."""
        self._words.setText(text)
        self._icon, self._colour = icon or self._icon, colour or self._colour
        self._draw()

    def text(self) -> str:
        return self._words.text()

    def _draw(self) -> None:
        self._picture.setVisible(bool(self._icon and self._words.text()))
        if self._icon:
            self._picture.setPixmap(self._theme.pixmap(self._icon, self._size, self._colour))
