"""Outfits out of a wardrobe: a beam search over slots, judged by the published score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final, Generic

import numpy as np

from editor.errors import Cancelled
from editor.model.design_vocabulary import COLOURS
from editor.redactor.stylist.closet import Closet, Floats, Places, Thing
from editor.redactor.stylist.combining import with_each
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, Rows
from editor.redactor.stylist.promising import promising
from editor.redactor.stylist.reasons import reason_of
from editor.redactor.stylist.score import Judged, Leaning, Score, judge
from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, NOWHERE, SHOES, SLOTS, TOP

_POOL: Final = 48  # things of a slot that are looked at closely
_BEAM: Final = 160
_ORDER: Final = (BOTTOM, SHOES, LAYER, BAG, HAT)  # after tops and dresses
_MUST: Final = (TOP, BOTTOM)  # an outfit of these, or a dress
_AGAIN: Final = 0.06  # of the score, for each thing that a better suggestion has already
_SAME_COLOUR: Final = 0.02  # and for each main color
_LAYER_FROM: Final = 17.0  # degrees above which a layer is only worn when it is asked for


@dataclass(frozen=True, slots=True)
class Suggestion(Generic[Thing]):
    """An outfit and what speaks for it."""

    outfit: Outfit[Thing]
    score: Score

    @property
    def items(self) -> tuple[Thing, ...]:
        """What it is of, in the order of `SLOTS`."""
        return self.outfit.things


def outfits(
    items: Sequence[Thing] | Closet[Thing],
    wish: Occasion = Occasion(),  # noqa: B008  # frozen
    count: int = 5,
    must: Sequence[Thing] = (),
    *,
    taste: Leaning | None = None,
    seed: int = 0,
    is_cancelled: Callable[[], bool] | None = None,
) -> tuple[Suggestion[Thing], ...]:
    """The best outfits, unlike one another, the best one first; fewer where the wardrobe has no more.

    Args:
        must: what has to be in each; also things that are not in the wardrobe (a fresh design).
        taste: whose.
        seed: another number, others of nearly the same worth. The same number, the same outfits.

    Raises:
        Cancelled: `is_cancelled` became true.
    """
    closet = items if isinstance(items, Closet) else Closet(items)
    search = _Search(closet, Closet(Outfit.of(must).things), wish, taste, seed, is_cancelled or (lambda: False))
    return search.found(count)


class _Search(Generic[Thing]):
    def __init__(
        self,
        closet: Closet[Thing],
        fixed: Closet[Thing],
        wish: Occasion,
        taste: Leaning | None,
        seed: int,
        is_cancelled: Callable[[], bool],
    ) -> None:
        self._wish, self._taste, self._is_cancelled = wish, taste, is_cancelled
        pool = np.concatenate(list(promising(closet, fixed, wish, taste, most=_POOL, seed=seed).values()))
        self._fixed = len(fixed)
        chosen = closet.part(pool)
        self._closet = Closet([*fixed.things, *chosen.things], [*fixed.traits, *chosen.traits])

    def found(self, count: int) -> tuple[Suggestion[Thing], ...]:
        rows = self._rows()
        if not len(rows.places):
            return ()
        judged = judge(self._closet, rows, self._wish, self._taste)
        return tuple(self._suggestion(rows, judged, at) for at in self._unlike(rows, judged, count))

    def _rows(self) -> Rows:
        """Outfits that the beam ends with, with and without what need not be."""
        places = self._begun()
        for slot in _ORDER:
            if self._is_cancelled():
                raise Cancelled
            places = self._grown(places, slot)
            if len(places) > _BEAM:
                total = judge(self._closet, Rows.plain(places), self._wish, self._taste).total
                places = _varied(places, total)
        return Rows.plain(places)

    def _begun(self) -> Places:
        """Each top and each dress by itself."""
        first = self._of(DRESS) if self._is_fixed(DRESS) else self._of(TOP)
        slots = {DRESS} if self._is_fixed(DRESS) else {TOP}
        if not any(map(self._is_fixed, (DRESS, TOP, BOTTOM))):
            first, slots = np.concatenate([self._of(TOP), self._of(DRESS)]), {TOP, DRESS}
        places = np.full((len(first), len(SLOTS)), NOWHERE, np.int64)
        for slot in slots:
            here = self._closet.slot[first] == slot
            places[here, slot] = first[here]
        return places

    def _grown(self, places: Places, slot: int) -> Places:
        """Each outfit with each thing of a slot; without one too where none has to be worn."""
        things = self._of(slot)
        dressed = places[:, DRESS] >= 0
        if slot == BOTTOM:
            return np.concatenate([places[dressed], with_each(places[~dressed], slot, things)])
        if not len(things):
            return places
        grown = with_each(places, slot, things)
        if self._is_fixed(slot) or slot == SHOES:
            return grown
        if slot == LAYER and self._wish.weather is not None and self._wish.weather > _LAYER_FROM:
            return places
        if slot == HAT and not self._wants_hat():
            return places
        return np.concatenate([places, grown])

    def _wants_hat(self) -> bool:
        degrees = self._wish.weather
        return degrees is None or degrees < 8 or degrees > 23 or self._wish.occasion == "beach"

    def _of(self, slot: int) -> Places:
        places = self._closet.of_slot(slot)
        return places[places < self._fixed] if self._is_fixed(slot) else places

    def _is_fixed(self, slot: int) -> bool:
        return bool((self._closet.slot[: self._fixed] == slot).any())

    def _unlike(self, rows: Rows, judged: Judged, count: int) -> list[int]:
        """The best rows, one after another, each worth less for what it shares with those before it."""
        worth = judged.total.copy()
        main = self._main_colours()
        colours = np.where(rows.places >= 0, main[np.maximum(rows.places, 0)], NOWHERE)[:, [TOP, BOTTOM, DRESS, LAYER]]
        chosen: list[int] = []
        for _ in range(min(count, len(worth))):
            best = int(worth.argmax())
            chosen.append(best)
            worth[best] = -np.inf
            own = rows.places[best][rows.places[best] >= self._fixed]
            worth -= _AGAIN * np.isin(rows.places, own).sum(1)
            worth -= _SAME_COLOUR * ((colours == colours[best]) & (colours >= 0)).sum(1)
        return sorted(chosen, key=lambda at: -judged.total[at])

    def _main_colours(self) -> Places:
        """Of each thing a number for the name of its largest color; -1 where none is known."""
        return np.array(
            [_PLACE[one.colours[0].name] if one.colours else NOWHERE for one in self._closet.traits], np.int64
        )

    def _suggestion(self, rows: Rows, judged: Judged, at: int) -> Suggestion[Thing]:
        things = tuple(self._closet.things[place] for place in rows.places[at] if place >= 0)
        parts = {name: float(values[at]) for name, values in judged.parts.items()}
        reason = reason_of(self._closet, rows, judged, at, self._wish)
        return Suggestion(Outfit(things), Score(float(judged.total[at]), parts, reason))


_PLACE: Final = {name: at for at, name in enumerate(COLOURS)}


def _varied(places: Places, total: Floats) -> Places:
    """The best of a beam; of those with the same top or dress at most a few, or one thing would fill it."""
    order = np.argsort(-total, kind="stable")
    first = np.maximum(places[:, TOP], places[:, DRESS])[order]
    seen = np.zeros(len(order), np.int64)
    counted: dict[int, int] = {}
    for at, key in enumerate(first):
        seen[at] = counted[int(key)] = counted.get(int(key), -1) + 1
    kept = order[np.argsort(seen // max(1, _BEAM // max(1, len(counted))), kind="stable")][:_BEAM]
    return places[kept]
