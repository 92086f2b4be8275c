"""The matte, corrected by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby
from typing import Any

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.painting import Painting, PaintingCache, straightened
from editor.redactor.regions.covering import PIXELS, coverage
from editor.redactor.regions.mask_strokes import BRUSH, EDGES, POLYGON, MaskStroke
from editor.redactor.regions.selection import radius
from editor.redactor.strokes import StoredStroke, checked


class MaskStrokes(Operation):
    """Strokes that erase from the subject or bring back to it: of a brush, a polygon, a wand, or hints for the network.

    They are drawn over the matte in their own order, whatever the network found, so a newer network or another
    backdrop beneath them changes none of them. Erasing leads to nothing, restoring to all that the picture itself
    shows there. Without a cut-out they begin with the whole picture.
    """

    name = "mask_strokes"
    title = "Mask brush"
    made = SourceType.HUMAN_EDITS
    stage = Stage.MATTE
    order = 20
    tool = "background"
    group = "Cut-out"
    position = 20
    parameters = (Parameter("strokes", "Strokes", kind="strokes", default=()),)
    brings = ("edge", "backdrop")

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {**complete, "strokes": checked(complete["strokes"], _stored)}

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        finds = any(stroke.get("kind", BRUSH) not in (BRUSH, POLYGON) for stroke in values["strokes"])
        soft = max((stroke["size"] for stroke in values["strokes"] if stroke.get("kind") == POLYGON), default=0.0)
        return max(radius(PIXELS, size) if finds else 0.0, 2 * soft)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        cache: PaintingCache = context.remember(("paintings",), PaintingCache)
        place = context.to_input.tobytes() + bytes(repr((frame.size, context.geometry.bend)), "ascii")
        painting = cache.painting(
            values["strokes"], place, frame.size, lambda start, fresh: _painted(start, fresh, frame, context)
        )
        whole = np.ones(1, np.float32) if frame.alpha is None else to_depth(frame.alpha, "float32")
        if "doubt" in context.planes:
            context.planes["doubt"] = context.planes["doubt"] * painting.keep  # what a person painted is settled
        context.planes["subject"] = painting.applied(context.planes.get("subject", whole), whole)
        return frame


def _painted(start: Painting, fresh: Sequence[Any], frame: Frame, context: Context) -> Painting:
    """`start` with more strokes on top, in their order."""
    painting, bend = start, context.geometry.bend
    for kind, some in groupby(map(MaskStroke.from_value, fresh), key=lambda one: one.kind):
        given = list(some)
        strokes = [one.stroke if bend is None else straightened(one.stroke, bend) for one in given]
        if kind == BRUSH:
            painting = painting.continued(strokes, context.to_input, context.is_cancelled)
            continue
        for one, stroke in zip(given, strokes, strict=True):
            found = coverage(one, frame, context)
            if kind == EDGES:
                painting = painting.within(stroke, context.to_input, found, context.is_cancelled)
            else:
                painting = painting.covered(found * np.float32(stroke.brush.opacity / 100), stroke.mode)
    return painting


def _stored(value: object) -> StoredStroke:
    return MaskStroke.from_value(value).to_value()
