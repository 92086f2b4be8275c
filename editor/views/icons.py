"""Icons drawn from SVG files in the colours of a theme."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

LARGE = 32  # from here on icons are drawn with the thinner line
_STROKE = re.compile(r'stroke-width="[\d.]+"')


def coloured_svg(folder: Path, name: str, colour: QColor, size: int = 16) -> bytes:
    """The text of icon `name` with its line in `colour`.

    Args:
        size: the size in logical pixels at 100 % text, which sets the width of the line (1.75, or 1.25 from 32 on).

    Raises:
        FileNotFoundError: there is no such icon in `folder`.
    """
    text = (folder / f"{name}.svg").read_text(encoding="utf-8")
    text = _STROKE.sub(f'stroke-width="{1.25 if size >= LARGE else 1.75}"', text, count=1)
    return text.replace("currentColor", colour.name()).encode()


def draw_svg(svg: bytes, size: int, ratio: float) -> QPixmap:
    """`svg` as a square of `size` logical pixels for a screen of `ratio` device pixels each."""
    pixels = round(size * ratio)
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def widened(pixmap: QPixmap, gap: int) -> QPixmap:
    """`pixmap` with `gap` logical pixels of nothing at its right."""
    if not gap:
        return pixmap
    ratio = pixmap.devicePixelRatio()
    wide = QPixmap(pixmap.width() + round(gap * ratio), pixmap.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return wide
