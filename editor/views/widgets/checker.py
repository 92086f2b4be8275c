"""The pattern under what is transparent."""

from __future__ import annotations

from PySide6.QtGui import QBrush, QPainter, QPixmap

from editor.views.theme import Theme

SQUARE = 8


def checker(theme: Theme) -> QBrush:
    """A brush of squares of 8 px in the two greys of the theme."""
    tile = QPixmap(2 * SQUARE, 2 * SQUARE)
    tile.fill(theme.colour("checker_a"))
    painter = QPainter(tile)
    for x, y in ((SQUARE, 0), (0, SQUARE)):
        painter.fillRect(x, y, SQUARE, SQUARE, theme.colour("checker_b"))
    painter.end()
    return QBrush(tile)
