"""Strokes of the heal brush, as a document stores them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editor.errors import ValueRangeError
from editor.redactor.strokes import MAX_COORDINATE, StoredStroke, Stroke

HEAL, CLONE, REMOVE = "heal", "clone", "remove"
MODES = (HEAL, CLONE, REMOVE)
_LARGEST_SEED = 2**31 - 1


@dataclass(frozen=True, slots=True, eq=False)
class HealStroke:
    """A stroke that takes what it paints from elsewhere in the picture.

    Attributes:
        stroke: where; its mode is heal (detail from one place, colours of the surroundings), clone (as it is there) or
            remove (put together from many places).
        offset: columns and rows from the stroke to its source, in pixels of the upright input; None: found by itself.
        seed: of what is random in finding it.
    """

    stroke: Stroke
    offset: tuple[float, float] | None = None
    seed: int = 0

    def to_value(self) -> StoredStroke:
        """The stroke as documents store it."""
        offset = {} if self.offset is None else {"offset": self.offset}
        return StoredStroke({**self.stroke.to_value(), **offset, "seed": self.seed})

    @staticmethod
    def from_value(value: object) -> HealStroke:
        """The stroke that a document stores; the seed may be missing (0), and so may the offset, but not for clone.

        Raises:
            ValueRangeError: it is not a stroke, or one of its values is out of range.
        """
        fields: dict[str, Any] = dict(value) if isinstance(value, Mapping) else {"not": "a stroke"}
        offset, seed = fields.pop("offset", None), fields.pop("seed", 0)
        stroke = Stroke.from_value(fields, MODES)
        if isinstance(seed, bool) or not isinstance(seed, int) or not 0 <= seed <= _LARGEST_SEED:
            raise ValueRangeError(
                "The seed of a stroke cannot be {seed}.", "Give a whole number from 0 to {largest}.",
                seed=seed, largest=_LARGEST_SEED,
            )  # fmt: skip
        if offset is None and stroke.mode == CLONE:
            raise ValueRangeError("A clone stroke has no source.", "Give it an offset: [columns, rows].")
        return HealStroke(stroke, None if offset is None else _offset(offset), seed)


def _offset(value: object) -> tuple[float, float]:
    try:
        across, down = (float(part) for part in value)  # type: ignore[attr-defined]
    except (TypeError, ValueError):
        across = down = float("nan")
    if not (abs(across) <= MAX_COORDINATE and abs(down) <= MAX_COORDINATE):  # also refuses NaN
        raise ValueRangeError(
            "The offset of a stroke cannot be {offset}.", "Give columns and rows: [120, -40].", offset=str(value)
        )
    return across, down
