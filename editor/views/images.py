"""The one place where a QImage is made of pixels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage

from editor.model.frame import Frame, to_depth
from editor.views.widgets.canvas.tile import PictureTile

if TYPE_CHECKING:
    from editor.controllers.picture_renderer import Tile


def image_of(frame: Frame) -> QImage:
    """`frame` for the screen, its numbers unchanged: bring it to the colours of the screen before.

    The pixels of an opaque 8-bit frame are shared, not copied: nobody writes into the arrays of a frame.
    With alpha the image is premultiplied, the form QPainter blends fastest.
    """
    rgb = to_depth(frame.rgb, "uint8")
    if frame.alpha is None:
        rgb = np.ascontiguousarray(rgb)
        return _share(rgb, QImage.Format.Format_RGB888)
    return _with_alpha(rgb, to_depth(frame.alpha, "uint8"))


def image_of_grey(grey: NDArray[np.uint8]) -> QImage:
    """Args: grey: H x W uint8, such as a matte; shared where its rows are contiguous."""
    return _share(np.ascontiguousarray(grey), QImage.Format.Format_Grayscale8)


def tile_of(tile: Tile) -> PictureTile:
    """A rendered part of a picture as the canvas shows it."""
    return PictureTile(
        image_of(tile.frame), QRectF(tile.left, tile.top, tile.width, tile.height), QSizeF(*map(float, tile.size))
    )


def _with_alpha(rgb: NDArray[np.uint8], alpha: NDArray[np.uint8]) -> QImage:
    height, width = alpha.shape
    packed = np.empty((height, width, 4), np.uint8)
    for channel in range(3):  # plane by plane is eight times as fast as packed[..., :3] = rgb
        packed[..., channel] = rgb[..., channel]
    packed[..., 3] = alpha
    straight = _share(packed, QImage.Format.Format_RGBA8888)
    return straight.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)


def _share(pixels: NDArray[np.uint8], form: QImage.Format) -> QImage:
    # The image, and every copy that shares its pixels, holds a reference to the buffer.
    return QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], form)
