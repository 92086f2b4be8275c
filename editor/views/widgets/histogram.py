"""How often each value occurs in a picture."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.theme import Theme

CHANNELS = ("red", "green", "blue")
HEIGHT, HEADROOM, BINS = 64, 6, 64


def heights(counts: NDArray[np.integer] | NDArray[np.floating]) -> NDArray[np.float64]:
    """Counts as heights 0-1.

    The two ends do not set the scale: a white backdrop would press everything else to the ground. Neighbours are
    counted together, because a tone curve on 8 bits leaves gaps that say nothing about the picture.

    Args:
        counts: 3 x N, N >= 3.

    Returns:
        3 x N, or 3 x 64 where N is a multiple of 64.
    """
    if counts.shape[1] % BINS == 0:
        counts = counts.reshape(3, BINS, -1).sum(2)
    inner = counts[:, 1:-1].max()
    top = float(inner if inner > 0 else max(counts.max(), 1))
    return np.minimum(counts / top, 1.0)


def curve_path(values: NDArray[np.float64], area: QRectF) -> QPainterPath:
    """The outline of one channel over `area`, closed along its foot."""
    path, last = QPainterPath(area.bottomLeft()), len(values) - 1
    for index, value in enumerate(values):
        path.lineTo(
            QPointF(area.left() + index / last * area.width(), area.bottom() - value * (area.height() - HEADROOM))
        )
    path.lineTo(area.bottomRight())
    path.closeSubpath()
    return path


class Histogram(QWidget):
    """Three channels over one another; screen readers hear how much is clipped.

    Attributes:
        clipped: shares of pixels at black and at white, 0-1.
    """

    accessible_role = QAccessible.Role.Chart

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._heights: NDArray[np.float64] | None = None
        self.clipped = (0.0, 0.0)
        self.setAccessibleName(tr("Histogram"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(288, HEIGHT)

    def set_counts(self, counts: NDArray[np.integer] | None, clipped: tuple[float, float] = (0.0, 0.0)) -> None:
        """Args: counts: 3 x N numbers of pixels for red, green and blue, or None for nothing;
        clipped: shares of pixels at black and at white, 0-1."""
        self._heights = None if counts is None else heights(counts)
        self.clipped = clipped
        self.update()

    def accessible_text(self) -> str:
        black, white = (f"{100 * share:.1f} %" for share in self.clipped)
        return tr("Clipped: black {black}, white {white}", black=black, white=white)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, area = QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(area, 4, 4)
        painter.setClipPath(shape)
        painter.fillPath(shape, self._theme.colour("input"))
        paint_grid(painter, area, self._theme, rows=False)
        if self._heights is not None:
            paint_channels(painter, area, self._heights, self._theme)


def paint_grid(painter: QPainter, area: QRectF, theme: Theme, rows: bool) -> None:
    """Lines at the quarters of `area`."""
    painter.setPen(QPen(theme.colour("line"), 1))
    for quarter in (1, 2, 3):
        x = round(area.left() + area.width() * quarter / 4) + 0.5
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        if rows:
            y = round(area.top() + area.height() * quarter / 4) + 0.5
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))


def paint_channels(painter: QPainter, area: QRectF, values: NDArray[np.float64], theme: Theme) -> None:
    """Fill and outline of the three channels."""
    for name, channel in zip(CHANNELS, values, strict=True):
        colour = theme.colour(name)
        path = curve_path(channel, area)
        colour.setAlphaF(0.28)
        painter.fillPath(path, colour)
        colour.setAlphaF(0.8)
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
