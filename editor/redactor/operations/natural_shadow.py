"""Natural shadow: what the subject threw on its old ground, kept on the new one or taken away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, Operation, Stage

_PIXELS: Final = 1_000_000
_END: Final = 0.05  # of the picture's longer side


class NaturalShadow(Operation):
    """The photograph's own shadow, apart from the ground it lay on.

    ``keep`` lays it under the subject, as a layer that multiplies: grey, whatever the old ground's colour was. Both
    ``keep`` and ``remove`` take out of the subject what is shadow and was taken for it. The ground has to be plain for
    this, or nearly: the fact `uneven` says how much its light varies by itself (above 0.15 expect stains).
    """

    name = "natural_shadow"
    title = "Natural shadow"
    made = SourceType.ENHANCED
    stage = Stage.MATTE
    order = 28
    tool = "background"
    group = "Backdrop"
    position = 35
    brings = ("backdrop",)
    parameters = (
        Parameter(
            "natural_shadow", "Natural shadow", kind="choice", default="off",
            choices=(("off", "As it was cut out"), ("keep", "Keep"), ("remove", "Remove")),
        ),
        Parameter("strength", "Strength", default=100, minimum=0, maximum=200, unit="%"),
    )  # fmt: skip

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return bool(values["natural_shadow"] == "off")

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.grounding.natural import Separated, separated

        subject = context.planes.get("subject")
        if subject is None:
            return frame
        seen = context.overview(_PIXELS, upright=True)

        def find() -> Separated:
            return separated(to_depth(seen.frame.rgb, "float32"), seen.planes["subject"], context.space)

        found: Separated = context.remember((seen.digest,), find)
        context.tell({"uneven": found.uneven})
        context.planes["subject"] = subject * (1 - context.carried(found.mistaken))
        if values["natural_shadow"] == "keep":
            strength = np.float32(values["strength"] / 100)
            whole = found.shade if context.geometry.within is None else _ending(found.shade)
            shade = np.clip(context.carried(whole) * strength, 0, 1)
            shown = 1 if frame.alpha is None else to_depth(frame.alpha, "float32")
            context.planes["shade"] = np.asarray(shade * shown)
        return frame


def _ending(shade: Pixels) -> Pixels:
    """A shadow that runs out of the photograph ends softly there, where the canvas goes on."""
    height, width = shade.shape
    reach = _END * max(height, width)
    columns, rows = (np.minimum(np.arange(side) + 0.5, side - np.arange(side) - 0.5) for side in (width, height))
    soft = np.minimum(columns[None, :], rows[:, None]) / reach
    return np.asarray(shade * np.clip(soft, 0, 1).astype(np.float32))
