"""Small pictures of results, for lists and reports."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np

from editor.model.files import make_folder, told_plainly
from editor.model.frame import Frame, to_depth
from editor.redactor.compositing import over_colour
from editor.redactor.display import display_frame
from editor.redactor.geometry import Geometry, View
from editor.redactor.source import Source

_QUALITY: Final = 82
SIDE: Final = 232  # pixels: a tile of a list on a screen with two pixels a point


def write_thumbnail(frame: Frame, path: Path) -> None:
    """Write a JPEG of at most `SIDE` pixels a side, in sRGB, what is transparent on white.

    Raises:
        OutputError: it cannot be written.
    """
    scale = min(1.0, SIDE / max(frame.size))
    view = View.whole(frame.size, scale)
    small = Source(frame, "").view(Geometry.identity(frame.size), view)
    make_folder(path.parent)
    data = _jpeg(display_frame(small))
    # Not flushed to the disk: whoever is cut off here makes the picture again, and this with it.
    with told_plainly(path):
        path.write_bytes(data)


def _jpeg(frame: Frame) -> bytes:
    import cv2

    if frame.alpha is not None:
        frame = over_colour(frame, to_depth(frame.alpha, "float32"), (1.0, 1.0, 1.0))
    # The codecs of pictures take ten times as long to begin with, and tell things that nobody asks of these.
    bgr = np.ascontiguousarray(frame.rgb[..., ::-1])
    return cv2.imencode(".jpg", bgr, (cv2.IMWRITE_JPEG_QUALITY, _QUALITY))[1].tobytes()
