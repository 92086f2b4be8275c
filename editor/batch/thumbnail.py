"""Small pictures of results, for lists and reports."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from editor.model.files import make_folder, told_plainly
from editor.model.frame import Frame, to_depth
from editor.redactor.display import display_frame
from editor.redactor.matting.fields import sized

_QUALITY: Final = 82
SIDE: Final = 232  # pixels: a tile of a list on a screen with two pixels a point


def write_thumbnail(frame: Frame, path: Path) -> None:
    """Write a JPEG of at most `SIDE` pixels a side, in sRGB, what is transparent on white.

    Raises:
        OutputError: it cannot be written.
    """
    small = display_frame(_on_white(frame, min(1.0, SIDE / max(frame.size))))
    make_folder(path.parent)
    data = _jpeg(small)
    # Not flushed to the disk: whoever is cut off here makes the picture again, and this with it.
    with told_plainly(path):
        path.write_bytes(data)


def _on_white(frame: Frame, scale: float) -> Frame:
    """The frame at another size, 8 bit, what is transparent on white."""
    import cv2

    size = frame.width * scale, frame.height * scale
    rgb = to_depth(frame.rgb, "uint8")
    if frame.alpha is None:
        return Frame(sized(rgb, *size), None, frame.icc)
    alpha = to_depth(frame.alpha, "uint8")
    # Multiplied by their opacity colours can be averaged, and white be added where they lack.
    held = cv2.multiply(rgb, cv2.merge([alpha] * 3), scale=1 / 255)
    white = cv2.merge([255 - sized(alpha, *size)] * 3)
    return Frame(np.asarray(cv2.add(sized(held, *size), white)), None, frame.icc)


def _jpeg(frame: Frame) -> bytes:
    import cv2

    # The codecs of pictures take ten times as long to begin with, and tell things that nobody asks of these.
    bgr = np.ascontiguousarray(frame.rgb[..., ::-1])
    return cv2.imencode(".jpg", bgr, (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))[1].tobytes()
