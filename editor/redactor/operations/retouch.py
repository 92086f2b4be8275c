"""Retouch: light and colour as in an advertisement, found by a network on a small picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np

from editor.model.frame import Frame, Pixels
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.artefacts import Artefact
from editor.redactor.by_network import ByNetwork
from editor.redactor.matting.fields import sized
from editor.redactor.operation import Context, Stage
from editor.redactor.retouching.carry import Change, carried_over
from editor.redactor.retouching.colour_table import looked_up
from editor.redactor.retouching.guard import kept_share, white_kept
from editor.redactor.retouching.product import colour_share
from editor.redactor.retouching.very_dark import lifted_small, stops_wanted

ROLE: Final = "retouch"


class Retouch(ByNetwork):
    """What a retoucher would do first, at once, by a network that has learned it from one.

    The network sees the whole upright input once, small, whatever is cropped or turned. What it makes of it is kept as
    a table of colours and a light field (see `retouching.carry`) and laid over each view in one pass, before the
    settings, so that these change the retouched picture. `kept_share` and `white_kept` hold it back where a good
    picture would suffer, `colour_share` where a product would change its color. A very dark picture is lifted first
    (see `retouching.very_dark`), and the network sees it so.

    `light` and `color` are shares of what the table does, and `light` of the lift, `local` of the light field, `behind`
    of everything where the matte says background. The artefact's facts are `seconds`, `network` (sha256 of the
    weights), `kept` (0-1), `colour` (0-1, of the color within that) and `lifted` (EV).
    """

    name = "retouch"
    title = "Retouch"
    made = SourceType.ENHANCED
    action = "c2pa.enhanced"
    stage = Stage.TONE
    order = -100
    tool = "retouch"
    group = "Auto"
    position = 10
    answer = "change"
    parameters = (
        Parameter("retouch", "Strength", default=100, minimum=0, maximum=150, unit="%"),
        Parameter("light", "Light", default=100, minimum=0, maximum=150, unit="%"),
        Parameter("color", "Color", default=100, minimum=0, maximum=150, unit="%"),
        Parameter("local", "Local contrast", default=100, minimum=0, maximum=300, unit="%"),
        Parameter("behind", "On the background", default=100, minimum=0, maximum=150, unit="%"),
        Parameter(
            "model",
            "Network",
            kind="choice",
            default="quality",
            choices=(("quality", "Quality"), ("fast", "Fast")),
        ),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return values["retouch"] == 0 or not any(values[name] for name in ("light", "color", "local"))

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        found = self._found(str(values["model"]), context)
        change = Change(found.arrays["table"], found.arrays["field"], float(found.facts.get("lifted", 0)))
        light, color, local = (float(values[name]) / 100 for name in ("light", "color", "local"))
        # The strength is left out of it: its slider moves without a new table.
        finished, lift = context.remember(
            (found.facts["network"], light, color),
            lambda: (change.processor(light, color, context.space), change.lift(light, context.space)),
        )
        strength = float(values["retouch"]) / 100 * float(found.facts["kept"])
        share = _share(strength, float(values["behind"]) / 100, context)

        def planes(rows: slice) -> tuple[Pixels, Pixels | float]:
            field = context.carried(change.field, rows) * np.float32(local)
            return field, share if isinstance(share, float) else share[rows]

        origin = context.view.left, context.view.top
        return carried_over(frame, finished, planes, origin, context.is_cancelled, lift)

    def _found(self, model: str, context: Context) -> Artefact:
        return self.answered(
            model, context, lambda: context.networks.identity(ROLE, model), lambda: _made(model, context)
        )


def _made(model: str, context: Context) -> Artefact:
    stops = round(stops_wanted(context.source.frame), 2)
    shown = lifted_small(context.source.frame, stops) if stops else context.source.frame
    before, after = context.networks.remade(ROLE, model, shown, context.is_cancelled)
    kept, change = kept_share(before, after), Change.between(before, white_kept(before, after))
    colour = 1.0
    if stops:
        # The guard holds back the network alone, so its share does not become the strength's.
        change, kept = Change(kept * change.table, kept * change.field), 1.0
    else:
        laid = before + np.float32(kept) * (looked_up(change.table, before) - before)
        colour = colour_share(before, laid, _product(context, before.shape[:2]))
        change = change.held(colour) if colour < 1 else change
    facts = {
        "network": context.networks.identity(ROLE, model),
        "kept": round(kept, 2),
        "colour": round(colour, 2),
        "lifted": stops,
    }
    return Artefact({"table": change.table, "field": change.field}, facts)


def _product(context: Context, shape: tuple[int, ...]) -> Pixels:
    """Where the fast network sees a product, 0-1."""
    found = context.networks.run("cutout", "fast", context.source.frame, context.is_cancelled)
    return np.asarray(sized(found, shape[1], shape[0]), np.float32)


def _share(strength: float, behind: float, context: Context) -> Pixels | float:
    """How much of the change each pixel gets; one number where all get alike."""
    subject = context.planes.get("subject")
    if subject is None or behind == 1:
        return strength
    return np.asarray(np.float32(strength) * (subject + np.float32(behind) * (1 - subject)), np.float32)
