"""Spots healed, parts cloned, objects removed by brush."""

from __future__ import annotations

from collections.abc import Mapping

from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.healing.strokes import HealStroke
from editor.redactor.operation import Context, SourceOperation
from editor.redactor.source import Source
from editor.redactor.strokes import StoredStroke, checked


class Heal(SourceOperation):
    """Strokes that replace what they paint by other parts of the same picture.

    They are laid one after the other on the upright input, before anything is cropped, turned or cut out, each on what
    those before it left. They belong to one picture and so to no preset.
    """

    name = "heal"
    title = "Heal"
    made = SourceType.HUMAN_EDITS
    tool = "heal"
    parameters = (
        Parameter(
            "strokes",
            "Strokes",
            kind="strokes",
            default=(),
            choices=(("heal", "Heal"), ("clone", "Clone"), ("remove", "Remove")),
        ),
    )

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        return {**complete, "strokes": checked(complete["strokes"], _stored)}

    def repaired(self, source: Source, values: Mapping[str, Value], context: Context) -> Source:
        from editor.redactor.healing.healed import HealedPictures

        pictures: HealedPictures = context.remember(("healed",), HealedPictures)
        return pictures.healed(
            source,
            values["strokes"],
            lambda key, make: context.artefact("patches", {"chain": key}, make),
            context.is_cancelled,
        )


def _stored(value: object) -> StoredStroke:
    return HealStroke.from_value(value).to_value()
