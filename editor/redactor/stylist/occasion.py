"""What outfits are asked for."""

from __future__ import annotations

from dataclasses import dataclass

from editor.model.design_vocabulary import MOODS, SEASONS
from editor.model.wardrobe import refusal_of
from editor.redactor.stylist import formality, warmth

COLDEST, HOTTEST = -40.0, 50.0


@dataclass(frozen=True, slots=True)
class Occasion:
    """When, where and how formal; what is left open does not count.

    Attributes:
        season: one of `SEASONS`, or "".
        degrees: Celsius, outdoors; None: what is usual in the season, if there is one.
        occasion: one of `MOODS`, or "".
        formality: 0-4, as `wardrobe.FORMALITIES`; None: what the occasion asks for.

    Raises:
        ValueRangeError: a value is none of these.
    """

    season: str = ""
    degrees: float | None = None
    occasion: str = ""
    formality: float | None = None

    def __post_init__(self) -> None:
        if self.season and self.season not in SEASONS:
            raise refusal_of("season", self.season, ", ".join(SEASONS))
        if self.occasion and self.occasion not in MOODS:
            raise refusal_of("occasion", self.occasion, ", ".join(MOODS))
        if self.degrees is not None and not COLDEST <= self.degrees <= HOTTEST:
            raise refusal_of("degrees", self.degrees, f"{COLDEST:g} to {HOTTEST:g}")
        if self.formality is not None and not 0 <= self.formality <= 4:
            raise refusal_of("formality", self.formality, "0 to 4")

    @property
    def weather(self) -> float | None:
        """Degrees Celsius, or None where nothing is said of the weather."""
        return self.degrees if self.degrees is not None else warmth.SEASON_DEGREES.get(self.season)

    @property
    def asked_formality(self) -> float | None:
        """0-4, or None where nothing is said of it."""
        return self.formality if self.formality is not None else formality.ASKED.get(self.occasion)
