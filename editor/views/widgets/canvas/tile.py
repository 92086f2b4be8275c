"""A rendered part of a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage

from editor.model.frame import Pixels

_DUST = 1e-3  # rounding of scaled sizes, in full-size pixels


@dataclass(frozen=True, slots=True, eq=False)
class PictureTile:
    """Pixels for the screen and the place they belong to.

    Attributes:
        image: any format QPainter draws; RGB888 and premultiplied ARGB32 are fastest.
        rect: the part of the picture it covers, in full-size pixels of the result.
        size: the whole picture, in the same pixels.
        doubt: H x W bool of the image's size: where the cut-out may be wrong; None where nothing is known of it.
        band: the same of where its opacity was solved from colours; None where it was not.
    """

    image: QImage
    rect: QRectF
    size: QSizeF
    doubt: Pixels | None = None
    band: Pixels | None = None

    @property
    def whole(self) -> bool:
        """Whether it covers the whole picture."""
        return self.rect.adjusted(-_DUST, -_DUST, _DUST, _DUST).contains(QRectF(QPointF(), self.size))

    def colour_at(self, point: QPointF) -> QColor | None:
        """The colour shown at a point in full-size pixels, or None outside."""
        if not self.rect.contains(point):
            return None
        x = int((point.x() - self.rect.left()) * self.image.width() / self.rect.width())
        y = int((point.y() - self.rect.top()) * self.image.height() / self.rect.height())
        return self.image.pixelColor(min(x, self.image.width() - 1), min(y, self.image.height() - 1))
