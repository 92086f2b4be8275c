"""Style: the picture as a painting or a drawing, by a network."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.errors import NetworkError
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame, Pixels, to_depth
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.artefacts import Artefact
from editor.redactor.by_network import ByNetwork
from editor.redactor.geometry import scaling
from editor.redactor.operation import Context, Stage
from editor.redactor.retouching.carry import Change, carried_over
from editor.redactor.styling.coats import Brush, Painting, first_coat, laid_over, painting_size
from editor.redactor.upscaling.alpha import with_hidden_colours

ROLE: Final = "style"
LONGEST: Final = 1536  # of a painting, in pixels, at the usual brush


class Style(ByNetwork):
    """A picture painted anew.

    A network that works in tiles paints the upright input at a size at which its strokes are as large in the picture as
    `brush` says; that painting is the artefact, and a view that shows it closer is painted again (see
    `styling.coats`). Of a network that has to see the whole picture at its own size the change of colours is kept and
    laid over the full size as for a retouch (`retouching.carry`); `brush` says nothing there. Which of both it is, the
    record says (`OutputSpec.carried`).

    It lies below the retouch and the settings, so these change the painting. Facts: `network`, `seconds`, `carried`.
    """

    name = "style"
    title = "Style"
    made = SourceType.COMPOSITE_TRAINED
    action = "c2pa.filtered"
    stage = Stage.TONE
    order = -110
    tool = "looks"
    group = "Styles"
    position = 20
    answer = "painting"
    parameters = (
        Parameter("style", "Strength", default=100, minimum=0, unit="%"),
        Parameter(
            "model",
            "Style",
            kind="choice",
            default="ink",
            choices=(("ink", "Ink and wash"), ("pencil", "Pencil"), ("watercolor", "Watercolor")),
        ),
        Parameter("brush", "Brush size", default=100, minimum=50, maximum=200, unit="%"),
    )

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["style"]

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        model, usual = str(values["model"]), min(LONGEST, max(context.source.size))
        longest = max(1, round(usual * 100 / float(values["brush"])))
        found = self.answered(
            f"{model} {longest}",
            context,
            lambda: context.networks.identity(ROLE, model),
            lambda: _made(model, longest, context),
        )
        strength = float(values["style"]) / 100
        if found.facts["carried"] == "table":
            return _recoloured(frame, found, strength, context)
        return laid_over(frame, Painting(found.arrays["painting"], _brush(model, context), context), strength, context)


def _made(model: str, longest: int, context: Context) -> Artefact:
    carried = context.networks.output(ROLE, model).carried
    arrays = _change(model, context) if carried == "table" else _painting(model, longest, context)
    return Artefact(arrays, {"network": context.networks.identity(ROLE, model), "carried": carried})


def _change(model: str, context: Context) -> dict[str, Pixels]:
    change = Change.between(*context.networks.remade(ROLE, model, context.source.frame, context.is_cancelled))
    return {"table": change.table, "field": change.field}


def _painting(model: str, longest: int, context: Context) -> dict[str, Pixels]:
    brush = _brush(model, context)
    assert brush is not None  # its record has been read
    size = painting_size(context.source.size, longest)
    scales = context.source.size[0] / size[0], context.source.size[1] / size[1]
    small = context.source.sample(scaling(*scales), size)
    seen = to_depth(ColourProfile.parse(small.icc).to_srgb(small.rgb), "float32")
    if small.alpha is not None:
        seen = with_hidden_colours(seen, to_depth(small.alpha, "float32"))
    return {"painting": first_coat(seen, brush, is_cancelled=context.is_cancelled)}


def _brush(model: str, context: Context) -> Brush | None:
    networks = context.networks
    try:
        reach = networks.output(ROLE, model).reach
    except NetworkError:  # it was there when the picture was painted
        return None
    return Brush(lambda tile, place: networks.paint(ROLE, model, tile, place, context.is_cancelled), reach)


def _recoloured(frame: Frame, found: Artefact, strength: float, context: Context) -> Frame:
    change = Change(found.arrays["table"], found.arrays["field"])
    finished = context.remember((found.facts["network"],), lambda: change.processor(1, 1, context.space))
    origin = context.view.left, context.view.top
    return carried_over(
        frame,
        finished,
        lambda rows: (context.carried(change.field, rows), strength),
        origin,
        context.is_cancelled,
    )
