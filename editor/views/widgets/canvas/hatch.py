"""The lines over a part of the result: hatched, never a flat fill, so that the picture is seen between them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QPixmap

from editor.views.images import alpha_of
from editor.views.theme import Theme
from editor.views.widgets.canvas.tile import PictureTile

STEP, LINE = 8, 2.5  # screen pixels
WIDER = 2.0  # in high contrast


class Hatch:
    """Makes the hatch of the tiles that are shown, each once.

    Args:
        plane: of a tile: ``"doubt"`` or ``"band"``.
        colour: of the lines, by its name in the theme.
        falling: whether they fall from left to right, so that two hatches are told apart where they meet.
    """

    def __init__(self, theme: Theme, plane: str, colour: str, *, falling: bool = False) -> None:
        self._theme, self._plane, self._colour, self._falling = theme, plane, colour, falling
        self._made: dict[int, tuple[PictureTile, str, QImage]] = {}

    def of(self, tile: PictureTile, ratio: float) -> QImage | None:
        """The lines over that part of a tile, of the size of its image; None where it has none.

        Args:
            ratio: device pixels a screen pixel.
        """
        plane = getattr(tile, self._plane)
        if plane is None:
            return None
        kept = self._made.get(id(tile))
        if kept is None or kept[0] is not tile or kept[1] != self._theme.name:
            kept = (tile, self._theme.name, self._drawn(alpha_of(plane), ratio))
            self._made = {
                id(tile): kept,
                **dict(list(self._made.items())[:1]),
            }  # the newest tile and the whole below it
        return kept[2]

    def _drawn(self, part: QImage, ratio: float) -> QImage:
        lines = QImage(part.size(), QImage.Format.Format_ARGB32_Premultiplied)
        lines.fill(Qt.GlobalColor.transparent)
        painter = QPainter(lines)
        painter.fillRect(lines.rect(), self._pattern(ratio))
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(0, 0, part)
        painter.end()
        return lines

    def _pattern(self, ratio: float) -> QBrush:
        side = round(STEP * ratio)
        cell = QPixmap(side, side)
        cell.fill(Qt.GlobalColor.transparent)
        painter = QPainter(cell)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = LINE * ratio * (WIDER if self._theme.name == "contrast" else 1) / 2**0.5
        painter.setPen(QPen(self._theme.colour(self._colour), width))
        for shift in (-side, 0, side):  # what leaves the cell at one side comes in at the other
            low, high = (-side, 2 * side) if self._falling else (2 * side, -side)
            painter.drawLine(QPointF(shift - side, low), QPointF(shift + 2 * side, high))
        painter.end()
        return QBrush(cell)
