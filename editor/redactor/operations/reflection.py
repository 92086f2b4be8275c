"""Reflection: the subject mirrored in the ground it stands on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Overview, Stage

_PIXELS: Final = 1_500_000  # of the picture that reflections are found in: none is sharper than satin


class Reflection(Operation):
    """The subject mirrored at the line it stands on, as on acrylic glass: fainter and softer with the distance.

    `reflection` is its opacity at the foot, `fade` the part of the subject's height after which it is gone, `blur` how
    rough the ground is.
    """

    name = "reflection"
    title = "Reflection"
    made = SourceType.ENHANCED
    stage = Stage.BACKDROP
    order = -30
    tool = "background"
    group = "Backdrop"
    position = 40
    brings = ("backdrop",)
    parameters = (
        Parameter("reflection", "Reflection", default=0, minimum=0, maximum=100, unit="%"),
        Parameter("fade", "Length", default=35, minimum=1, maximum=100, unit="%"),
        Parameter("blur", "Blur", default=25, minimum=0, maximum=100),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["reflection"]

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.backdrops.cover import cover_of, laid_under
        from editor.redactor.backdrops.wide import Wide

        cover = cover_of(frame, context.planes)
        seen = context.overview(_PIXELS)
        subject = cover_of(seen.frame, seen.planes)
        if cover is None or subject is None:
            return frame
        layer = _mirrored(values, context, seen, subject)
        if layer is None:
            return frame
        size, share = context.geometry.size, np.float32(values["reflection"] / 100)
        colour, opacity = Wide(layer[0], context.view, size).rows(), Wide(layer[1] * share, context.view, size).rows()
        return laid_under(frame, cover, context.planes, colour, opacity)


def _mirrored(values: Mapping[str, Value], context: Context, seen: Overview, subject: Pixels) -> tuple[Any, Any] | None:
    """Colours and opacity of the reflection of a small picture; None where no subject is to be seen."""
    from editor.redactor.grounding.foot import foot_of
    from editor.redactor.grounding.mirror import mirrored

    def make() -> tuple[tuple[Any, Any] | None]:
        foot = foot_of(subject)
        if foot is None:
            return (None,)
        return (mirrored(to_depth(seen.frame.rgb, "float32"), foot, values["fade"] / 100, values["blur"] / 100),)

    found: tuple[Any, Any] | None = context.remember(("mirror", seen.digest, values["fade"], values["blur"]), make)[0]
    return found
