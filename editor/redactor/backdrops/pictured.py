"""Another picture as the ground."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Value
from editor.model.used_picture import UsedPicture
from editor.redactor.backdrops.colours import colour_of
from editor.redactor.backdrops.wide import Floats, Rows, places
from editor.redactor.compositing import over_colour
from editor.redactor.conversion import in_profile
from editor.redactor.geometry import Geometry, View, scaling, translation
from editor.redactor.operation import Context
from editor.redactor.source import Source
from editor.redactor.used_pictures import used_picture

LONGEST: Final = 3072  # pixels of a backdrop's longer side that a project keeps
_WIDEST: Final = 0.03  # of the picture's longer side: the blur at 100
_FINE: Final = 6.0  # pixels that a blur has at least: for wider ones the picture is made smaller
_TILE: Final = 0.25  # of the canvas's shorter side: a repeated picture at 100 %


def pictured(frame: Frame, values: Mapping[str, Value], context: Context) -> Rows:
    """The picture as it lies on the canvas.

    Raises:
        PictureMissingError: it is neither kept with the work nor where it was.
        InputError: it cannot be read.
    """
    source = _source(values, context)
    size = context.geometry.size
    if values["fit"] == "tile":
        return _tiled(source, values, context)
    sides = size[0] / source.size[0], size[1] / source.size[1]
    scale = (max(sides) if values["fit"] == "fill" else min(sides)) * values["scale"] / 100
    if values["fit"] == "fill":
        scale = max(scale, *sides)
    left, top = ((size[axis] - source.size[axis] * scale) / 2 for axis in (0, 1))
    matrix = scaling(1 / scale, 1 / scale) @ translation(-left, -top)
    within = (left, top, left + source.size[0] * scale, top + source.size[1] * scale)
    covers = values["fit"] == "fill"
    seen = source.view(Geometry(matrix, size, within=None if covers else within), context.view)
    if seen.alpha is not None:
        seen = over_colour(seen, to_depth(seen.alpha, "float32"), _behind(values, context))
    return _rows(seen)


def _tiled(source: Source, values: Mapping[str, Value], context: Context) -> Rows:
    """Repeated from the middle on, each copy as fine as the view shows it."""
    size = context.geometry.size
    width = max(4.0, min(size) * _TILE * values["scale"] / 100)
    tile = width, width * source.size[1] / source.size[0]
    whole = View.whole(source.size, min(1.0, max(2.0 / min(source.size), context.scale * width / source.size[0])))
    seen = to_depth(_opaque(source.view(Geometry.identity(source.size), whole), values, context).rgb, "float32")
    across, down = places(context.view, size)
    columns = _repeated((across - 0.5) * size[0] / tile[0] + 0.5, seen.shape[1])
    lines = _repeated((down - 0.5) * size[1] / tile[1] + 0.5, seen.shape[0])

    def rows(rows: slice) -> Floats:
        picked = seen[lines[0][rows]][:, columns[0]]
        right = seen[lines[0][rows]][:, columns[1]]
        below = seen[lines[1][rows]][:, columns[0]]
        last = seen[lines[1][rows]][:, columns[1]]
        x, y = columns[2][None, :, None], lines[2][rows, None, None]
        return np.asarray((picked * (1 - x) + right * x) * (1 - y) + (below * (1 - x) + last * x) * y)

    return rows


def _repeated(place: NDArray[np.float64], count: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """Of places counted in tiles: both neighbours in a tile of so many pixels, and the share of the second."""
    spot = (place % 1) * count - 0.5
    low = np.floor(spot).astype(np.intp)
    return low % count, (low + 1) % count, (spot - low).astype(np.float32)


def _source(values: Mapping[str, Value], context: Context) -> Source:
    asked = UsedPicture.from_value(values["picture"])
    frame, _ = used_picture(asked, context.artefact, "backdrop", LONGEST)
    icc = context.source.frame.icc
    key = ("backdrop", asked.picture, icc, values["blur"])
    source: Source = context.remember(key, lambda: Source(_blurred(in_profile(frame, icc), values["blur"]), str(key)))
    return source


def _blurred(frame: Frame, blur: float) -> Frame:
    """Out of focus. What is blurred widely needs few pixels."""
    import cv2

    sigma = blur / 100 * _WIDEST * max(frame.size)
    if sigma < 0.3:
        return frame
    share = min(1.0, _FINE / sigma)
    small = frame.rgb
    if share < 1:
        small = cv2.resize(small, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    soft = cv2.GaussianBlur(to_depth(small, "float32"), (0, 0), sigma * share, borderType=cv2.BORDER_REFLECT)
    return Frame(np.asarray(soft), None, frame.icc)


def _behind(values: Mapping[str, Value], context: Context) -> tuple[float, float, float]:
    return colour_of("#ffffff" if values["color"] == "transparent" else values["color"], context.space)


def _opaque(frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
    if frame.alpha is None:
        return frame
    return over_colour(frame, to_depth(frame.alpha, "float32"), _behind(values, context))


def _rows(frame: Frame) -> Rows:
    def rows(rows: slice) -> Floats:
        return to_depth(frame.rgb[rows], "float32")

    return rows
