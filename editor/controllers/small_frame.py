"""Pictures for tiles, and to work with quickly."""

from __future__ import annotations

from editor.model.frame import Frame
from editor.redactor.display import display_frame
from editor.redactor.geometry import View
from editor.redactor.source import Source


def shrunk(frame: Frame, pixels: int) -> Frame:
    """`frame` with at most so many pixels, 8 bit sRGB; never enlarged."""
    view = View.fitting(frame.size, min(pixels, frame.width * frame.height))
    return display_frame(Source(frame, "").sample(view.matrix(frame.size), (view.width, view.height)))
