"""How much of the frame a marketplace wants filled, drawn over the result while somebody looks at its rules."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter, QPen

from editor.controllers.market_controller import Filling, MarketController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.canvas.brush import INK, PAPER
from editor.views.widgets.canvas.chips import MARGIN, paint_chip
from editor.views.widgets.canvas.overlay import Overlay
from editor.views.widgets.canvas.view_state import ViewState

DASHES = [4.0, 4.0]  # in widths of the line: dark on a light line, so that they are seen on any ground
CORNER = 14.0  # screen pixels: the marks at the corners of the product


class FillFrame(Overlay):
    """A dashed frame of the wanted share in the middle of the picture, and marks at the corners of the product."""

    def __init__(self, theme: Theme, markets: MarketController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme, self._markets = theme, markets
        for signal in (markets.changed, markets.watched, theme.changed):
            signal.connect(self.changed)

    @property
    def words(self) -> str:
        """What it says; empty while it shows nothing."""
        filling = self._markets.filling
        if filling is None:
            return ""
        return tr("Frame {wanted} % · the product fills {now} %", wanted=f"{filling.wanted:g}", now=f"{filling.now:g}")

    def paint(self, painter: QPainter, view: ViewState, seen: QRectF) -> None:
        filling = self._markets.filling
        if filling is None or QSizeF(*filling.size) != view.size:  # another size is on its way
            return
        frame, product = view.rect_to_pane(wanted_frame(filling)), view.rect_to_pane(QRectF(*filling.box))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        dashes = QPen(INK, 1)
        dashes.setDashPattern(DASHES)
        for pen in (QPen(PAPER, 1), dashes):
            painter.setPen(pen)
            painter.drawRect(frame)
        for pen in (QPen(INK, 3), QPen(self._theme.colour("ok" if filling.fits else "warn"), 1.5)):
            painter.setPen(pen)
            painter.drawLines(_corners(product))
        chip = self._theme.px(20) + MARGIN
        below = min(frame.bottom(), seen.bottom() - chip - MARGIN / 2)  # under the frame, where that is seen
        left = max(frame.left(), seen.left()) - MARGIN
        paint_chip(painter, self._theme, self.words, QPointF(max(left, seen.left()), below - MARGIN / 2))


def wanted_frame(filling: Filling) -> QRectF:
    """The wanted share of both sides, in the middle, in full-size pixels of the result."""
    width, height = (side * filling.wanted / 100 for side in filling.size)
    return QRectF((filling.size[0] - width) / 2, (filling.size[1] - height) / 2, width, height)


def _corners(area: QRectF) -> list[QLineF]:
    across, down = (QPointF(min(CORNER, length / 3), 0) for length in (area.width(), area.height()))
    down = QPointF(0, down.x())
    return [
        QLineF(corner, corner + way)
        for corner, ways in (
            (area.topLeft(), (across, down)),
            (area.topRight(), (-across, down)),
            (area.bottomLeft(), (across, -down)),
            (area.bottomRight(), (-across, -down)),
        )
        for way in ways
    ]
