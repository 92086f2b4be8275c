"""Shadow: what a subject throws on its new ground."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage

_PIXELS: Final = 1_000_000  # of the picture that shadows are found in: they are soft


class Shadow(Operation):
    """A shadow under the subject, on whatever backdrop, or in the alpha where there is none.

    ``contact`` is the soft dark where the subject touches the ground; ``drop`` falls on a wall, or a table, close
    behind the subject; ``cast`` lies on the ground that the subject stands on. `angle` says where the light comes from,
    in degrees: 0 from the front and above, -90 from the left, 90 from the right, 180 from behind. `distance` is how far
    the shadow reaches, `softness` how wide its half shadow is, `falloff` how much lighter it grows on its way.

    It follows from the subject as a whole, found in a small picture of all of the result, so each part of the result
    shows its part of the same shadow.
    """

    name = "shadow"
    title = "Shadow"
    made = SourceType.ENHANCED
    stage = Stage.BACKDROP
    order = -20
    tool = "background"
    group = "Backdrop"
    position = 30
    brings = ("backdrop",)
    parameters = (
        Parameter(
            "kind", "Shadow", kind="choice", default="none",
            choices=(
                ("none", "None"), ("contact", "Soft, under product"), ("drop", "On the wall behind"),
                ("cast", "Cast on the ground"),
            ),
        ),
        Parameter("opacity", "Opacity", default=60, minimum=0, maximum=100, unit="%"),
        Parameter("softness", "Softness", default=40, minimum=0, maximum=100),
        Parameter("distance", "Length", default=35, minimum=0, maximum=100),
        Parameter("angle", "Light from", default=-40, minimum=-180, maximum=180, unit="°"),
        Parameter("falloff", "Fall-off", default=40, minimum=0, maximum=100),
        Parameter("color", "Color", kind="colour", default="#000000"),
    )  # fmt: skip

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return values["kind"] == "none" or not values["opacity"] or values["color"] == "transparent"

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.backdrops.colours import colour_of
        from editor.redactor.backdrops.cover import cover_of, laid_under
        from editor.redactor.backdrops.laying import plain
        from editor.redactor.backdrops.wide import Wide

        cover = cover_of(frame, context.planes)
        if cover is None:
            return frame
        thrown = _thrown(values, context)
        if thrown is None:
            return frame
        dark = Wide(thrown * np.float32(values["opacity"] / 100), context.view, context.geometry.size).rows()
        return laid_under(frame, cover, context.planes, plain(colour_of(values["color"], context.space)), dark)


def _thrown(values: Mapping[str, Value], context: Context) -> Any:
    """The shadow of the whole result, h x w float32 in 0-1; None where no subject is to be seen."""
    from editor.redactor.backdrops.cover import cover_of
    from editor.redactor.grounding.foot import foot_of
    from editor.redactor.grounding.shadow import Light, cast, contact, drop

    seen = context.overview(_PIXELS, last=Stage.MATTE)
    subject = cover_of(seen.frame, seen.planes)
    if subject is None:
        return None
    shape = tuple(values[name] for name in ("kind", "softness", "distance", "angle", "falloff"))

    def make() -> tuple[Any]:
        foot = foot_of(subject)
        if foot is None:
            return (None,)
        softness, distance, falloff = (float(values[name]) / 100 for name in ("softness", "distance", "falloff"))
        light = Light(float(values["angle"]), distance, softness, falloff)
        return ({"contact": contact, "drop": drop, "cast": cast}[values["kind"]](foot, light),)

    return context.remember(("shadow", seen.digest, shape), make)[0]
