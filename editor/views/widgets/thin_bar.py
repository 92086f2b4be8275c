"""How far something is, as a line."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.views.theme import Theme

HEIGHT = 6


class ThinBar(QWidget):
    """A progress bar that is painted when Qt comes to it: QProgressBar paints at once, with all that lies behind it.

    Attributes:
        share: done, 0-1.
    """

    accessible_role = QAccessible.Role.ProgressBar

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self.share = theme, 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_share(self, share: float) -> None:
        """Args: share: done, 0-1."""
        if round(share * self.width()) != round(self.share * self.width()):
            self.update()
        self.share = share

    def accessible_text(self) -> str:
        return f"{100 * self.share:.0f} %"

    def sizeHint(self) -> QSize:
        return QSize(100, HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(area, HEIGHT / 2, HEIGHT / 2)
        if self.share > 0:
            area.setWidth(max(HEIGHT, area.width() * self.share))
            painter.setBrush(self._theme.colour("track_fill"))
            painter.drawRoundedRect(area, HEIGHT / 2, HEIGHT / 2)
