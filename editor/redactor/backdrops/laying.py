"""Lays a picture with its opacity over a ground, and things beneath it. On encoded values: see `compositing`."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, Pixels, to_depth
from editor.redactor.backdrops.wide import Floats, Rows, strips
from editor.redactor.geometry import View

_LEAST: Final = np.float32(1 / 32)  # of the noise: what is a whole number but for rounding stays that number


def over_ground(frame: Frame, cover: Floats, ground: Rows, view: View) -> Frame:
    """The picture on an opaque ground (Porter and Duff 1984, "over").

    8-bit results are dithered, so that soft grounds show no bands; whole numbers are not touched by that, so what is
    opaque, and a plain ground, stay what they are.

    Args:
        cover: H x W in 0-1, the opacity.
        ground: its rows, n x W x 3, in 0-1, encoded as the frame is.
        view: what the frame shows, for noise that is the same in a part and in the whole.
    """
    result = np.empty_like(frame.rgb)
    white = np.float32(frame.white)
    for rows in strips(frame.height, frame.width):
        below = ground(rows) * white
        laid = below + (frame.rgb[rows] - below) * cover[rows, :, None]
        result[rows] = _rounded(laid, frame.rgb.dtype, view, rows)
    return frame.with_(rgb=result, alpha=None)


def beneath(frame: Frame, cover: Floats, colour: Rows, opacity: Rows) -> tuple[Frame, Floats]:
    """The picture with something under it, and the opacity of both together.

    Args:
        cover: H x W in 0-1, the opacity of the picture.
        colour: rows of what is laid under it: n x W x 3 in 0-1, not multiplied by its opacity.
        opacity: its rows, n x W in 0-1.
    """
    rgb, both = frame.rgb.copy(), cover.copy()
    white = np.float32(frame.white)
    for rows in strips(frame.height, frame.width):
        shown = opacity(rows) * (1 - cover[rows])
        if not shown.any():
            continue
        total = cover[rows] + shown
        share = (shown / np.maximum(total, np.float32(1e-6)))[..., None]
        mixed = frame.rgb[rows] * (1 - share) + colour(rows) * white * share
        if frame.rgb.dtype != np.float32:
            mixed = mixed + np.float32(0.5)
        rgb[rows] = np.where(share > 0, np.clip(mixed, 0, white).astype(frame.rgb.dtype), frame.rgb[rows])
        both[rows] = np.minimum(total, 1)
    return frame.with_(rgb=rgb), both


def plain(colour: tuple[float, float, float]) -> Rows:
    """One colour (0-1) everywhere."""
    pixel = np.array(colour, np.float32)

    def rows(_rows: slice) -> Floats:
        return pixel[None, None]

    return rows


def dithered(plane: Floats, dtype: str, view: View) -> Pixels:
    """A plane of 0-1 in another depth, dithered where that is of 8 bits."""
    if dtype != "uint8":
        return to_depth(plane, dtype)
    result = np.empty(plane.shape, np.uint8)
    for rows in strips(*plane.shape[:2]):
        result[rows] = _rounded(plane[rows] * np.float32(255), np.dtype(dtype), view, rows)
    return result


def _rounded(values: Floats, dtype: np.dtype[np.generic], view: View, rows: slice) -> Pixels:
    if dtype == np.float32:
        return np.clip(values, 0, 1)
    if dtype == np.uint16:
        return np.clip(values + np.float32(0.5), 0, 65535).astype(np.uint16)
    noise = _noise(view, rows)
    return np.clip(values + (noise[..., None] if values.ndim == 3 else noise), 0, 255).astype(np.uint8)


def _noise(view: View, rows: slice) -> NDArray[np.float32]:
    """Interleaved gradient noise, 0-1: neighbours differ much, so it is not seen as grain.

    Jimenez, "Next generation post processing in Call of Duty: Advanced Warfare", SIGGRAPH 2014, slide 122.
    """
    x = view.left + np.arange(view.width, dtype=np.float64)
    y = view.top + np.arange(rows.start, rows.stop, dtype=np.float64)[:, None]
    value = (52.9829189 * ((0.06711056 * x + 0.00583715 * y) % 1)) % 1
    return np.clip(value, _LEAST, 1 - _LEAST).astype(np.float32)
