"""Small pictures of results, for lists and reports."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from editor.model.files import make_folder, told_plainly
from editor.model.frame import Frame
from editor.model.output_image import OutputImage, WriteOptions
from editor.redactor.display import display_frame
from editor.redactor.geometry import Geometry, View
from editor.redactor.source import Source

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
    data = OutputImage(display_frame(small)).encode(WriteOptions("jpeg", quality=82))
    # Not flushed to the disk: whoever is cut off here makes the picture again, and this with it.
    with told_plainly(path):
        path.write_bytes(data)
