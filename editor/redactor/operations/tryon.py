"""Try-on: people of a picture wear garments of other pictures."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from editor.model.body_corrections import PaintStroke, checked_paint, checked_person, checked_points
from editor.model.outfit import WornGarment, checked_garments
from editor.model.parameter import Parameter, Value
from editor.model.recolouring import Recolouring, checked_recolourings
from editor.model.source_type import SourceType
from editor.redactor.operation import Context, SourceOperation
from editor.redactor.source import Source

if TYPE_CHECKING:
    from editor.redactor.tryon.dressing import Outfit


class TryOn(SourceOperation):
    """Somebody of the picture is dressed, garment by garment, the first one innermost; then clothes are recoloured.

    Garments are known by the content of their photographs, which are kept as artefacts with what networks told of
    them; how they lie follows from the values. They belong to one picture and so to no preset. What is told: `people`,
    how many there are; `garments`, for each that is shown its `picture`, `category`, `sleeve`, `fit` (0-1), `tucked`,
    `opened` and `doubts`; `worn`, the parts that can be recoloured; `doubts` of the whole; `seconds`.
    """

    name = "tryon"
    title = "Try-on"
    order = 50
    pins = True
    made = SourceType.COMPOSITE_TRAINED
    bound = ("points", "person", "paint")
    parameters = (
        Parameter("garments", "Garments", kind="own", default=()),
        Parameter("points", "Body points", kind="own", default={}),
        Parameter("person", "Person", kind="own", default=None),
        Parameter("paint", "Painted clothes", kind="own", default=()),
        Parameter("colors", "Colors of clothes", kind="own", default=()),
    )

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {
            "garments": checked_garments(complete["garments"]),
            "points": checked_points(complete["points"]),
            "person": checked_person(complete["person"]),
            "paint": checked_paint(complete["paint"]),
            "colors": checked_recolourings(complete["colors"]),
        }

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["colors"] and all(garment.get("hidden", False) for garment in values["garments"])

    def repaired(self, source: Source, values: Mapping[str, Value], context: Context) -> Source:
        from editor.redactor.tryon.dressing import Dressing, Hands
        from editor.redactor.tryon.telling import facts_of

        begin = time.perf_counter()
        hands = Hands(context.networks, context.artefact, context.is_cancelled, context.on_progress, uses=context.uses)
        dressing: Dressing = context.remember(("dressing",), Dressing)
        dressed, picture = dressing.picture(source, outfit_of(values), hands)

        def told() -> dict[str, Any]:
            return {**facts_of(dressed), "seconds": round(time.perf_counter() - begin, 3)}

        # Once for each outfit: the picture is asked for at every render, whatever else is edited.
        context.tell(context.remember(("told", picture.sha256), told))
        return picture


def outfit_of(values: Mapping[str, Value]) -> Outfit:
    """What complete values of the operation say."""
    from editor.redactor.tryon.dressing import Outfit

    return Outfit(
        tuple(WornGarment.from_value(garment) for garment in values["garments"]),
        values["person"],
        {int(number): place for number, place in values["points"].items()},
        tuple(PaintStroke.from_value(stroke) for stroke in values["paint"]),
        tuple(Recolouring.from_value(one) for one in values["colors"]),
    )
