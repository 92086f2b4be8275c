"""How much of a view a stroke covers that finds its own outline."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import NetworkError
from editor.model.frame import Frame
from editor.redactor.doubt.calibration import ROLE
from editor.redactor.matting import feather
from editor.redactor.matting.fields import Floats
from editor.redactor.operation import Context, Stage
from editor.redactor.regions.edge_brush import followed
from editor.redactor.regions.hint import hinted, selection_of
from editor.redactor.regions.mask_strokes import EDGES, HINT, POLYGON, RESTORE, WAND, MaskStroke
from editor.redactor.regions.selection import Selection, drawn
from editor.redactor.regions.wand import wand

PIXELS: Final = 1_000_000  # of the picture that a wand looks at
_FINER: Final = 4  # places a pixel and side, for the edge of a polygon
_ROWS: Final = 128  # of a view that are filled at a time
_BETWEEN: Final = 64.0  # pixels between the points of a side that a lens bends


def coverage(given: MaskStroke, frame: Frame, context: Context) -> Floats:
    """H x W float32, 0-1, of the view, without the stroke's opacity; of an edge brush, what it means beyond its rim.

    Raises:
        NetworkError: a hint needs a network that is not there.
        Cancelled: while it ran.
    """
    return _WAYS[given.kind](given, frame, context)


def _polygon(given: MaskStroke, frame: Frame, context: Context) -> Floats:
    corners = given.stroke.points[:, :2]
    if context.geometry.bend is not None:
        corners = _denser(corners)
    plane = _filled(context.places(corners), frame.size)
    brush = given.stroke.brush
    soft = brush.size * (1 - brush.hardness / 100) / context.step
    return feather(plane, soft)


def _filled(corners: NDArray[np.float64], size: tuple[int, int]) -> Floats:
    """How much of each pixel lies between the corners: counted on a finer grid, in strips."""
    import cv2

    width, height = size
    plane = np.empty((height, width), np.float32)
    for top in range(0, height, _ROWS):
        rows = min(_ROWS, height - top)
        fine = np.zeros((rows * _FINER, width * _FINER), np.uint8)
        places = np.clip(((corners - (0, top)) * _FINER - 0.5) * 16, -(2**30), 2**30)
        cv2.fillPoly(fine, [np.rint(places).astype(np.int32)], 255, cv2.LINE_8, 4)
        plane[top : top + rows] = cv2.resize(fine, (width, rows), interpolation=cv2.INTER_AREA)
    return plane * np.float32(1 / 255)


def _wand(given: MaskStroke, frame: Frame, context: Context) -> Floats:
    def find() -> Selection:
        seen = context.overview(PIXELS, last=Stage.GEOMETRY, upright=True).frame
        x, y = (given.stroke.points[0, axis] * seen.size[axis] / context.source.size[axis] for axis in (0, 1))
        return Selection.whole(wand(seen.rgb, (float(x), float(y)), given.tolerance), context.source.size)

    return drawn(context.remember(("wand", _key(given)), find), frame.rgb, context)


def _edges(given: MaskStroke, frame: Frame, context: Context) -> Floats:
    found = context.remember(("edges", _key(given)), lambda: followed(given.stroke, context.source))
    return drawn(found, frame.rgb, context)


def _hint(given: MaskStroke, frame: Frame, context: Context) -> Floats:
    x, y = given.stroke.points[0, :2].tolist()
    is_object, name = given.stroke.mode == RESTORE, f"hint {_key(given)[:16]}"
    try:
        weights = context.networks.identity(ROLE, given.model)
    except NetworkError:
        if name not in context.edit.artefacts:
            raise
        weights = ""  # what was found earlier needs no network
    found = context.artefact(
        name,
        {"network": weights, "place": [x, y], "object": is_object},
        lambda: hinted(
            context.networks, given.model, context.source, (x, y), is_object=is_object,
            is_cancelled=context.is_cancelled,
        ),
    )  # fmt: skip
    return drawn(selection_of(found), frame.rgb, context)


_WAYS: Final[dict[str, Callable[[MaskStroke, Frame, Context], Floats]]] = {
    POLYGON: _polygon, WAND: _wand, EDGES: _edges, HINT: _hint,
}  # fmt: skip


def _key(given: MaskStroke) -> str:
    return hashlib.sha256(json.dumps(given.to_value(), sort_keys=True).encode()).hexdigest()


def _denser(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """With points between the corners: straight lines of the input are bent by its lens."""
    pieces = []
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        count = max(1, int(np.ceil(np.hypot(*(end - start)) / _BETWEEN)))
        pieces.append(start + (end - start) * np.arange(count)[:, None] / count)
    return np.concatenate(pieces)
