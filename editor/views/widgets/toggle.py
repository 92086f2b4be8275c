"""A switch."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from editor.views.theme import Theme

WIDTH, HEIGHT, KNOB, GAP = 32, 18, 12, 8


class Toggle(QCheckBox):
    """On or off, at once; a check box to screen readers and the keyboard.

    Signals:
        toggled(bool): of QCheckBox.
    """

    def __init__(self, theme: Theme, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text()) + GAP if self.text() else 0
        return QSize(self._theme.px(WIDTH) + words + 1, max(self._theme.px(20), self.fontMetrics().height()))

    minimumSizeHint = sizeHint  # noqa: N815

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def ring_rect(self) -> QRectF:
        """What the focus ring surrounds."""
        width, height = self._theme.px(WIDTH), self._theme.px(HEIGHT)
        return QRectF(0, (self.height() - height) / 2, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        body, painter = self.ring_rect().adjusted(0.5, 0.5, -0.5, -0.5), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        border, fill, knob = self._colours()
        pen = QPen(self._theme.colour(border), 1)
        if not self.isEnabled() and self._theme.name == "contrast":
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(self._theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, body.height() / 2, body.height() / 2)
        size = self._theme.px(KNOB)
        gap = (body.height() - size) / 2
        left = body.right() - gap - size if self.isChecked() else body.left() + gap
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(knob))
        painter.drawEllipse(QRectF(left, body.top() + gap, size, size))
        painter.setPen(self._theme.colour("text" if self.isEnabled() else "text_disabled"))
        words = self.rect().adjusted(self._theme.px(WIDTH) + GAP, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _colours(self) -> tuple[str, str, str]:
        if not self.isEnabled():
            return "disabled_line", "", "text_disabled"
        return ("primary", "primary", "primary_text") if self.isChecked() else ("line_input", "input", "text_2")
