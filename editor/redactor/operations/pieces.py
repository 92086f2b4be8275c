"""Pieces of the subject: specks removed by size, the largest kept, or those that were chosen."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage
from editor.redactor.regions.choosing import meant, places_of, told
from editor.redactor.regions.pieces import MOST, PIXELS, Pieces
from editor.redactor.regions.selection import Selection, seen


class PiecesKept(Operation):
    """Keeps some of the pieces that the matte consists of.

    Pieces are found in the whole picture. The background between two of them goes with the nearer one, so that no edge
    is touched. A place chooses the piece that it lies in; where none of the places lies in a piece any more, all stay.
    The facts `pieces` tell of the largest ones: place, outline, share, taken (away).
    """

    name = "pieces"
    title = "Pieces"
    made = SourceType.ENHANCED
    stage = Stage.MATTE
    order = 14
    tool = "background"
    group = "Cut-out"
    position = 14
    bound = ("places",)
    parameters = (
        Parameter(
            "pieces",
            "Keep",
            kind="choice",
            default="all",
            choices=(("all", "All but those clicked"), ("largest", "The largest"), ("chosen", "Only those clicked")),
        ),
        Parameter("specks", "Remove specks below", default=0.0, minimum=0, maximum=500, step=1, unit="px"),
        Parameter("places", "Clicked", kind="own", default=()),
    )

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {**complete, "places": places_of(complete["places"])}

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        subject = context.planes.get("subject")
        if subject is None:
            return frame
        whole = context.overview(PIXELS, upright=True)
        found: Pieces = context.remember(("pieces", whole.digest), lambda: Pieces.found(whole.planes["subject"]))
        keep = _keep(found, values, context.source.size)
        context.tell({
            "pieces": [
                told(one, context.source.size, taken=not kept)
                for one, kept in zip(found.regions, keep[:MOST].tolist(), strict=True)
            ]
        })  # fmt: skip
        if not keep.all():
            selection = Selection.whole(found.kept(keep), context.source.size)
            context.planes["subject"] = subject * seen(selection, context)
        return frame


def _keep(found: Pieces, values: Mapping[str, Value], size: tuple[int, int]) -> NDArray[np.bool_]:
    """For each piece whether it stays."""
    count = len(found.areas)
    clicked = np.zeros(count, bool)
    clicked[:MOST] = meant(found.regions, values["places"], size)
    if values["pieces"] == "chosen":
        keep = clicked if clicked.any() else np.ones(count, bool)
    elif values["pieces"] == "largest":
        keep = (np.arange(count) == 0) | clicked
    else:
        keep = ~clicked
    side = math.sqrt(size[0] * size[1] / found.labels.size)
    return np.asarray(keep & (np.sqrt(found.areas) * side >= values["specks"]))
