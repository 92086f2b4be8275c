"""Strokes on a mask, as a document stores them: a brush, and what finds its own outline in the picture."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from editor.dataloader.network_record import is_name
from editor.errors import ValueRangeError
from editor.redactor.strokes import StoredStroke, Stroke

ERASE, RESTORE = "erase", "restore"
MODES: Final = (ERASE, RESTORE)
BRUSH, EDGES, POLYGON, WAND, HINT = "brush", "edges", "polygon", "wand", "hint"
KINDS: Final = (BRUSH, EDGES, POLYGON, WAND, HINT)
LEAST_POINTS: Final = {POLYGON: 3}
TOLERANCE: Final = 20.0
MODEL: Final = "quality"


@dataclass(frozen=True, slots=True, eq=False)
class MaskStroke:
    """What a person drew or clicked: vectors, which hold for whatever network finds the mask.

    Attributes:
        stroke: where, with its mode (erase or restore) and brush. Of a polygon the points are its corners and the size
            is the width of its soft edge at hardness 0; a wand and a hint are its first point.
        kind: brush; edges (a brush that stops at edges of the picture); polygon; wand (what looks alike around it);
            hint (the object, or the background, at a place, as the network sees it from near).
        tolerance: of a wand: 0-100.
        model: of a hint: the network to be asked, a quality or a name.
    """

    stroke: Stroke
    kind: str = BRUSH
    tolerance: float = TOLERANCE
    model: str = MODEL

    def to_value(self) -> StoredStroke:
        """The stroke as documents store it: plain ones as they always were."""
        own: dict[str, Any] = {} if self.kind == BRUSH else {"kind": self.kind}
        if self.kind == WAND:
            own["tolerance"] = self.tolerance
        if self.kind == HINT:
            own["model"] = self.model
        return StoredStroke({**self.stroke.to_value(), **own})

    @staticmethod
    def from_value(value: object) -> MaskStroke:
        """The stroke that a document stores; what is missing has its default, and so has the size of what is no brush.

        Raises:
            ValueRangeError: it is not a stroke, or one of its values is out of range.
        """
        fields: dict[str, Any] = dict(value) if isinstance(value, Mapping) else {"not": "a stroke"}
        kind, tolerance = fields.pop("kind", BRUSH), fields.pop("tolerance", TOLERANCE)
        model = fields.pop("model", MODEL)
        if kind not in KINDS:
            raise ValueRangeError(
                "A stroke cannot be of the kind {kind}.", "Give one of: {kinds}.", kind=kind, kinds=", ".join(KINDS)
            )
        if isinstance(tolerance, bool) or not isinstance(tolerance, (int, float)) or not 0 <= tolerance <= 100:
            raise ValueRangeError(
                "The {name} of a stroke cannot be {number}.", "Give a number from {low:g} to {high:g}.",
                name="tolerance", number=tolerance, low=0, high=100,
            )  # fmt: skip
        if not is_name(model):
            raise ValueRangeError("The network of a stroke cannot be {model}.", "Give a name.", model=str(model))
        if kind in (POLYGON, WAND, HINT):
            fields.setdefault("size", 1.0)
        stroke = Stroke.from_value(fields, MODES)
        if len(stroke.points) < LEAST_POINTS.get(kind, 1):
            raise ValueRangeError("A polygon needs three corners.", "Click at three places or more.")
        return MaskStroke(stroke, str(kind), float(tolerance), str(model))
