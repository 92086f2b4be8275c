"""The one place where a QImage is made of pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from editor.model.frame import Frame, to_depth


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


def alpha_of(mask: NDArray[np.bool_]) -> QImage:
    """Alpha8: opaque where H x W `mask` is true."""
    return _share(np.ascontiguousarray(mask, np.uint8) * np.uint8(255), QImage.Format.Format_Alpha8)


def coloured(numbers: NDArray[np.uint8], colours: Sequence[QColor]) -> QImage:
    """Indexed8: each of H x W `numbers` in its colour, with its alpha."""
    image = _share(np.ascontiguousarray(numbers), QImage.Format.Format_Indexed8)
    image.setColorTable([colour.rgba() for colour in colours])
    return image


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
