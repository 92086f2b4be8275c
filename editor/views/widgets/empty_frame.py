"""A place where something will be."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from editor.views.theme import Theme
from editor.views.widgets.styling import column, label

BORDERS = {"": ("text_3", 1), "dragging": ("accent", 2), "error": ("error", 1)}


class EmptyFrame(QWidget):
    """A dashed frame: an icon, one line what goes here, one line how, perhaps a small one with the limits.

    Attributes:
        body: the layout of the middle, to put something else there: hide the words by `show_words(False)`.
        state: "" , dragging (something hangs over it) or error.
    """

    accessible_role = QAccessible.Role.Grouping

    def __init__(
        self, theme: Theme, icon: str, what: str, how: str, limits: str = "", *, small: bool = False,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        """Args: small: for lists in a panel, with the icon of 24 px; otherwise of 40."""
        super().__init__(parent)
        self._theme, self._icon, self._small, self.state = theme, icon, small, ""
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._words = [
            label(what, "label_strong" if small else "heading", wrap=True),
            label(how, "caption_2" if small else "body_2", wrap=True),
            label(limits, "second", wrap=True),
        ]
        self._limits = bool(limits)
        self.body: QVBoxLayout = column(self, (16, 16, 16, 16), 4 if small else 6)
        self.body.addStretch(1)
        self.body.addWidget(self._sign)
        self.body.addSpacing(0 if small else 10)
        for words in self._words:
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(words)
        self._words[2].setVisible(self._limits)  # not before it has its place: it would be a window for a moment
        self.body.addStretch(1)
        self.setAccessibleName(f"{what}. {how}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._dress)
        self._dress()

    def set_state(self, state: str) -> None:
        """Args: state: "", dragging or error."""
        self.state = state
        self.update()

    def show_words(self, shown: bool) -> None:
        """Show or hide icon and lines."""
        for widget in (self._sign, *self._words[:2]):
            widget.setVisible(shown)
        self._words[2].setVisible(shown and self._limits)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colour, width = BORDERS[self.state]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._theme.colour(colour), width)
        pen.setDashPattern([4 / width, 3 / width])
        painter.setPen(pen)
        half, radius = width / 2, 8 if self._small else 12
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)

    def _dress(self) -> None:
        self._sign.setPixmap(self._theme.pixmap(self._icon, 24 if self._small else 40, "text_3"))
        self.update()
