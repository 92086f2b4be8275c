"""A packing list: an outfit for each day, out of as few things as do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic

import numpy as np

from editor.errors import ValueRangeError
from editor.redactor.stylist.closet import Closet, Floats, Places, Thing
from editor.redactor.stylist.combining import all_rows, combinable
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, Rows
from editor.redactor.stylist.reasons import reason_of
from editor.redactor.stylist.score import Judged, Leaning, Score, judge
from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, SHOES, SLOTS, TOP
from editor.redactor.stylist.suggest import Suggestion

MOST_DAYS: Final = 31
# Of the score: what it costs to carry one thing more, and on how many days a thing is worn before it is washed.
_CARRIED: Final = {TOP: 0.02, LAYER: 0.06, BOTTOM: 0.04, DRESS: 0.03, SHOES: 0.07, BAG: 0.05, HAT: 0.02}
_WORN: Final = {TOP: 1, LAYER: 6, BOTTOM: 3, DRESS: 1, SHOES: 31, BAG: 31, HAT: 31}
_UNWASHED: Final = 0.05  # of the score, a day over that
_SAME: Final = 0.1  # of the score: the same top and bottom, or dress, on another day
_WASHED_AFTER: Final = 7  # days after which things can be washed on the way
_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True)
class Packing(Generic[Thing]):
    """Attributes:
    items: what is carried, in the order of `SLOTS`.
    days: one outfit for each that was asked.
    """

    items: tuple[Thing, ...]
    days: tuple[Suggestion[Thing], ...]


def packed(
    items: Sequence[Thing] | Closet[Thing],
    days: Sequence[Occasion],
    *,
    must: Sequence[Thing] = (),
    taste: Leaning | None = None,
) -> Packing[Thing]:
    """What to take for these days; empty where the wardrobe has no outfit at all.

    Each day's outfit is chosen by its score, less what it adds to the luggage; then every day is looked at again
    beside all others, until nothing changes.

    Raises:
        ValueRangeError: no day, or more than a month of them.
    """
    if not 1 <= len(days) <= MOST_DAYS:
        raise ValueRangeError(
            "A journey cannot have {value} days.", "Choose 1 to {high}.", value=len(days), high=MOST_DAYS
        )
    wishes = list(dict.fromkeys(days))
    closet = combinable(items if isinstance(items, Closet) else Closet(items), wishes, taste, must)
    places = all_rows(closet.slot)
    if not len(places):
        return Packing(tuple(must), ())
    rows = Rows.plain(places)
    judged = {wish: judge(closet, rows, wish, taste) for wish in wishes}
    chosen = _Plan(closet, places, [judged[wish].total for wish in days], len(must)).chosen()
    outfits = tuple(_suggestion(closet, rows, judged[wish], at, wish) for at, wish in zip(chosen, days, strict=True))
    used = sorted({int(place) for at in chosen for place in places[at] if place >= 0} | set(range(len(must))))
    ordered = sorted(used, key=lambda place: (int(closet.slot[place]), place))
    return Packing(tuple(closet.things[place] for place in ordered), outfits)


class _Plan:
    """Rows of outfits, one a day, that together need few things."""

    def __init__(self, closet: Closet[Thing], places: Places, totals: list[Floats], must: int) -> None:
        self._places, self._totals = places, totals
        self._count, self._must = len(closet), must
        self._carried = np.array([_CARRIED[slot] for slot in range(len(SLOTS))])
        washes = 1 + (len(totals) - 1) // _WASHED_AFTER
        self._worn = np.array([_WORN[slot] * washes for slot in range(len(SLOTS))])

    def chosen(self) -> list[int]:
        """One row for each day."""
        chosen: list[int] = []
        for day in range(len(self._totals)):
            chosen.append(self._best(day, chosen))
        for _ in range(_ROUNDS):
            before = list(chosen)
            for day in range(len(chosen)):
                chosen[day] = self._best(day, chosen[:day] + chosen[day + 1 :])
            if chosen == before:
                break
        return chosen

    def _best(self, day: int, others: list[int]) -> int:
        """The row for a day, beside those of other days."""
        worn = np.zeros(self._count, np.int64)
        for at in others:
            worn[self._places[at][self._places[at] >= 0]] += 1
        here = np.maximum(self._places, 0)
        there = self._places >= 0
        new = there & (worn[here] == 0) & (here >= self._must)
        unwashed = there & (worn[here] >= self._worn)
        worth = self._totals[day] - (new * self._carried).sum(1) - _UNWASHED * unwashed.sum(1)
        core = self._places[:, [TOP, BOTTOM, DRESS]]
        for at in others:
            worth = worth - _SAME * (core == core[at]).all(1)
        return int(worth.argmax())


def _suggestion(closet: Closet[Thing], rows: Rows, judged: Judged, at: int, wish: Occasion) -> Suggestion[Thing]:
    things = tuple(closet.things[int(place)] for place in rows.places[at] if place >= 0)
    parts = {name: float(values[at]) for name, values in judged.parts.items()}
    return Suggestion(Outfit(things), Score(float(judged.total[at]), parts, reason_of(closet, rows, judged, at, wish)))
