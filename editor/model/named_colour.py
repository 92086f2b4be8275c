"""A color that was found in a picture, by name and by measure."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.design import Colour


@dataclass(frozen=True, slots=True)
class NamedColour:
    """Attributes:
    name: one of `design_vocabulary.COLOURS`.
    shade: one of `design_vocabulary.SHADES`, or "": as it is.
    share: 0-1: how much of the garment has it.
    lab: CIE L*a*b* (D50), as measured: not that of the name.
    """

    name: str
    shade: str
    share: float
    lab: tuple[float, float, float]

    @property
    def words(self) -> str:
        return Colour(self.name, self.shade).words
