"""Holes in the subject: insides of rings, handles and chains, where its background shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from editor.model.frame import Frame, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Overview, Stage
from editor.redactor.regions.choosing import meant, places_of, told
from editor.redactor.regions.holes import PIXELS, Region, holes
from editor.redactor.regions.selection import Selection, radius, without

SURE: Final = 0.5  # certainty from which "all" takes a hole away


class Holes(Operation):
    """Takes holes out of the matte: those that were clicked, or all that are certain.

    Holes are found in the whole picture, from the matte as the network left it (see `regions.holes`). A click is a
    place in the picture: it turns what it lies in, whatever network finds it. Where nothing is found at a place,
    nothing is done there. The facts `holes` tell of all that were found: place, outline, share, certainty, taken.
    """

    name = "holes"
    title = "Holes"
    made = SourceType.ENHANCED
    stage = Stage.MATTE
    order = 12
    tool = "background"
    group = "Cut-out"
    position = 12
    bound = ("places",)
    parameters = (
        Parameter(
            "holes",
            "Holes",
            kind="choice",
            default="chosen",
            choices=(("chosen", "Only those clicked"), ("all", "All but those clicked")),
        ),
        Parameter("places", "Clicked", kind="own", default=()),
    )

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {**complete, "places": places_of(complete["places"])}

    def radius(self, values: Mapping[str, Value], size: tuple[int, int]) -> float:
        return radius(PIXELS, size)

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        subject = context.planes.get("subject")
        if subject is None:
            return frame
        size = context.source.size
        found = _found(context)
        clicked = meant(found, values["places"], size)
        taken = [
            (one.certainty >= SURE and values["holes"] == "all") != turned
            for one, turned in zip(found, clicked, strict=True)
        ]
        context.tell({"holes": [told(one, size, taken=away) for one, away in zip(found, taken, strict=True)]})
        if any(taken):
            hole = np.maximum.reduce([one.inside for one, away in zip(found, taken, strict=True) if away])
            context.planes["subject"] = without(subject, Selection.whole(hole, size), frame.rgb, context)
        return frame


def _found(context: Context) -> list[Region]:
    """Found once for a matte, however many views there are."""
    seen = context.overview(PIXELS, upright=True)
    result: list[Region] = context.remember(("holes", seen.digest), lambda: _holes(seen))
    return result


def _holes(seen: Overview) -> list[Region]:
    return holes(np.asarray(to_depth(seen.planes["subject"], "float32")), seen.frame.rgb)
