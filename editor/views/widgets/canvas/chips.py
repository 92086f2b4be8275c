"""The small names on the pictures."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from editor.views.theme import Theme

MARGIN, PADDING, RADIUS = 8, 8, 4


def paint_chip(painter: QPainter, theme: Theme, text: str, corner: QPointF, at_right: bool = False) -> None:
    """Draw `text` on a dark plate in the upper left corner of a picture, or in the upper right one.

    Args:
        corner: that corner of the picture.
    """
    font = theme.font("caption", 500)
    width = QFontMetricsF(font).horizontalAdvance(text) + 2 * PADDING
    left = corner.x() - MARGIN - width if at_right else corner.x() + MARGIN
    plate = QRectF(round(left), round(corner.y() + MARGIN), round(width), theme.px(20))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("chip_line"), 1) if theme.colour("chip_line").alpha() else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("chip"))
    painter.drawRoundedRect(plate.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    painter.setFont(font)
    painter.setPen(theme.colour("chip_text"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
