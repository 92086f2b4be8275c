"""Puts a subject on a colour, or leaves it transparent.

All of it happens on encoded values, not in linear light: browsers, marketplaces and other editors lay transparent
pictures over a page that way, so a cut-out looks the same on white here and there (ADR 0061).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth

Plane = NDArray[np.float32]
Colour = tuple[float, float, float]

# Strips of this many pixels stay in a core's cache between the four passes over them.
_STRIP_PIXELS = 16_384
RIM = 2  # pixels around the subject that keep a colour under full transparency


def over_colour(frame: Frame, subject: Plane, colour: Colour) -> Frame:
    """The subject on a plain opaque ground (Porter and Duff 1984, "over").

    Args:
        frame: its alpha is left out of account: `subject` says all.
        subject: H x W float32 in 0-1.
        colour: 0-1, encoded as the frame is. Where `subject` is 0 the result is this colour, rounded, and nothing else.
    """
    import cv2

    depth = {"uint8": cv2.CV_8U, "uint16": cv2.CV_16U, "float32": cv2.CV_32F}[frame.rgb.dtype.name]
    code = to_depth(np.array(colour, np.float32), frame.rgb.dtype.name).tolist()
    ground = (*code, 0)  # OpenCV's scalars have four entries
    result = np.empty_like(frame.rgb)
    rows = max(1, _STRIP_PIXELS // frame.width)
    for top in range(0, frame.height, rows):
        strip = slice(top, top + rows)
        weight = subject[strip]
        above = cv2.subtract(frame.rgb[strip], ground, dtype=cv2.CV_32F)
        cv2.multiply(above, cv2.merge((weight, weight, weight)), dst=above)
        cv2.add(above, ground, dst=result[strip], dtype=depth)
    return frame.with_(rgb=result, alpha=None)


def transparent(frame: Frame, subject: Plane) -> Frame:
    """The subject with `subject` (H x W float32 in 0-1) as its alpha.

    Colours under full transparency are black, which hides what was removed and packs best, except for a rim around the
    subject: programs that scale colours without regard to alpha draw on it, and black there would show as a fringe.
    """
    import cv2

    alpha = to_depth(subject, frame.rgb.dtype.name)
    seen = np.asarray(alpha > 0, np.uint8)
    near = cv2.dilate(seen, np.ones((2 * RIM + 1, 2 * RIM + 1), np.uint8))
    return frame.with_(rgb=_masked(frame.rgb, near), alpha=alpha)


def _masked(rgb: Pixels, mask: NDArray[np.uint8]) -> Pixels:
    import cv2

    return np.asarray(cv2.copyTo(rgb, mask, dst=np.zeros_like(rgb)))
