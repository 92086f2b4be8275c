"""One side of the comparison: its newest pixels, and older ones for where the newest do not reach."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QBrush, QPainter

from editor.views.widgets.canvas.hatch import Hatch
from editor.views.widgets.canvas.tile import PictureTile
from editor.views.widgets.canvas.view_state import ViewState

_SMOOTHED = 1.5e6  # device pixels; more would take longer than a frame, and a dense screen hides the difference
_SPARE = 2  # source pixels drawn beyond what is exposed, so that smooth scaling sees its neighbours


class Layers:
    """The last tile, and the last one of the whole picture below it: a pan or a zoom never shows nothing.

    Attributes:
        newest: the last tile given, or None.
    """

    def __init__(self) -> None:
        self.newest: PictureTile | None = None
        self._whole: PictureTile | None = None

    def show(self, tile: PictureTile | None) -> None:
        """Take a newer tile; None forgets the picture."""
        if tile is None or tile.whole:
            self._whole = tile
        elif self._whole is not None and self._whole.size != tile.size:
            self._whole = None  # another crop: the old whole would lie in the wrong place
        self.newest = tile

    def paint(
        self, painter: QPainter, view: ViewState, exposed: QRectF, checker: QBrush, hatches: Sequence[Hatch] = ()
    ) -> None:
        """Draw what lies in `exposed`, both in coordinates of the pane, and over it the hatches of its parts."""
        if self.newest is None:
            return
        seen = QRectF(QPointF(), self.newest.size) & view.visible
        if self._whole is not None and self._whole is not self.newest and not self.newest.rect.contains(seen):
            _paint_tile(painter, self._whole, view, exposed, checker)
            _paint_hatches(painter, self._whole, view, exposed, hatches)
        _paint_tile(painter, self.newest, view, exposed, checker)
        _paint_hatches(painter, self.newest, view, exposed, hatches)


def _paint_tile(painter: QPainter, tile: PictureTile, view: ViewState, exposed: QRectF, checker: QBrush) -> None:
    target = _on_device(tile, view)
    shown = target & exposed
    if shown.isEmpty():
        return
    if tile.image.hasAlphaChannel():
        painter.setBrushOrigin(view.origin)
        painter.fillRect(shown, checker)
    image, ratio = tile.image, view.ratio
    across, down = image.width() / target.width(), image.height() / target.height()  # source pixels a screen pixel
    if abs(across - ratio) < 1e-9 and abs(down - ratio) < 1e-9 and ratio == 1:
        painter.drawImage(target.topLeft(), image)
        return
    left = max(0, floor((shown.left() - target.left()) * across) - _SPARE)
    top = max(0, floor((shown.top() - target.top()) * down) - _SPARE)
    right = min(image.width(), ceil((shown.right() - target.left()) * across) + _SPARE)
    bottom = min(image.height(), ceil((shown.bottom() - target.top()) * down) + _SPARE)
    place = QRectF(
        target.left() + left / across, target.top() + top / down, (right - left) / across, (bottom - top) / down
    )
    # Above 100 % pixels are squares; a coarse tile that waits for a sharp one is smoothed.
    sharp = abs(across - ratio) < 1e-9 or (across < ratio and image.width() >= tile.rect.width() - 0.5)
    much = shown.width() * shown.height() * ratio**2 > _SMOOTHED
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not sharp and not much)
    painter.drawImage(place, image, QRectF(left, top, right - left, bottom - top))


def _paint_hatches(
    painter: QPainter, tile: PictureTile, view: ViewState, exposed: QRectF, hatches: Sequence[Hatch]
) -> None:
    target = _on_device(tile, view)
    shown = target & exposed
    for lines in (hatch.of(tile, view.ratio) for hatch in hatches):
        if lines is None or shown.isEmpty():
            continue
        across, down = lines.width() / target.width(), lines.height() / target.height()
        corner = QPointF((shown.left() - target.left()) * across, (shown.top() - target.top()) * down)
        painter.drawImage(shown, lines, QRectF(corner, QSizeF(shown.width() * across, shown.height() * down)))


def _on_device(tile: PictureTile, view: ViewState) -> QRectF:
    """Where the tile goes: on whole device pixels, not resampled, when it was rendered for just this zoom."""
    target, ratio = view.rect_to_pane(tile.rect), view.ratio
    size = QSizeF(tile.image.size()) / ratio
    if abs(target.width() - size.width()) * ratio < 1 and abs(target.height() - size.height()) * ratio < 1:
        corner = QPointF(round(target.left() * ratio) / ratio, round(target.top() * ratio) / ratio)
        return QRectF(corner, size)
    return target
