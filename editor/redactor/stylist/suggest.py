"""Outfits out of a wardrobe: a beam search over slots, judged by the published score."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.design_vocabulary import COLOURS
from editor.redactor.stylist import warmth
from editor.redactor.stylist.closet import Closet, Floats, Places, Thing, harmony_between, patterns_between
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, Rows
from editor.redactor.stylist.reasons import reason_of
from editor.redactor.stylist.score import WEIGHTS, Judged, Leaning, Score, judge, occasion_fit, season_fit
from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, NOWHERE, SHOES, SLOTS, TOP

_POOL: Final = 48  # things of a slot that are looked at closely
_BEAM: Final = 160
_ORDER: Final = (BOTTOM, SHOES, LAYER, BAG, HAT)  # after tops and dresses
_MUST: Final = (TOP, BOTTOM)  # an outfit of these, or a dress
_AGAIN: Final = 0.06  # of the score, for each thing that a better suggestion has already
_SAME_COLOUR: Final = 0.02  # and for each main color
_SHUFFLE: Final = 0.15  # of a thing's rank, by the seed
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
        pool = _pool(closet, fixed, wish, taste, seed)
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
            return np.concatenate([places[dressed], _with(places[~dressed], slot, things)])
        if not len(things):
            return places
        grown = _with(places, slot, things)
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


def _with(places: Places, slot: int, things: Places) -> Places:
    """Each outfit with each of these things."""
    grown = np.repeat(places, len(things), axis=0)
    grown[:, slot] = np.tile(things, len(places))
    return grown


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


def _pool(closet: Closet[Any], fixed: Closet[Any], wish: Occasion, taste: Leaning | None, seed: int) -> Places:
    """Of each slot the things that promise most by themselves and beside what is fixed."""
    worth = _alone(closet, wish, taste)
    if len(fixed):
        area = fixed.area / max(fixed.area.sum(), 1e-9)
        worth += WEIGHTS["harmony"] * np.log(np.maximum(harmony_between(closet, fixed) @ area, 0.05)) * 0.5
        worth += WEIGHTS["patterns"] * np.log(patterns_between(closet, fixed).min(1))
        spread = np.abs(closet.formality - float(fixed.formality @ area))
        worth -= WEIGHTS["formality"] * 0.1 * spread**2
    worth += _SHUFFLE * np.random.default_rng(seed).standard_normal(len(closet))
    kept: list[NDArray[np.int64]] = [np.empty(0, np.int64)]
    for slot in range(len(SLOTS)):
        own = closet.of_slot(slot)
        kept.append(_each_kind(closet, own[np.argsort(-worth[own], kind="stable")]))
    return np.concatenate(kept)


def _each_kind(closet: Closet[Any], ranked: Places) -> Places:
    """The first of a ranking, no more than a quarter of one garment in one color: otherwise all could be black."""
    counted: dict[tuple[str, str], int] = {}
    first: list[int] = []
    later: list[int] = []
    for place in ranked:
        traits = closet.traits[place]
        key = traits.garment, traits.colours[0].name if traits.colours else ""
        counted[key] = counted.get(key, 0) + 1
        (first if counted[key] <= _POOL // 4 else later).append(place)
        if len(first) == _POOL:
            break
    return np.array([*first, *later][:_POOL], np.int64)


def _alone(closet: Closet[Any], wish: Occasion, taste: Leaning | None) -> Floats:
    """In the logarithms of the score's parts: what is known of a thing before it is beside others."""
    worth = np.zeros(len(closet))
    if wish.season:
        worth += WEIGHTS["season"] * np.log(season_fit(closet, wish.season))
    if wish.occasion:
        worth += WEIGHTS["occasion"] * np.log(occasion_fit(closet, wish.occasion))
    if (asked := wish.asked_formality) is not None:
        worth -= WEIGHTS["formality"] * 0.3 * (closet.formality - asked) ** 2
    if wish.weather is not None:
        worth += WEIGHTS["warmth"] * _warmth_alone(closet, warmth.needed(wish.weather))
    if taste is not None and taste.trust > 0:
        worth += WEIGHTS["taste"] * taste.trust * np.tanh(taste.of_things(closet))
    worth += 0.2 * np.array([bool(getattr(thing, "favourite", False)) for thing in closet.things])
    return worth


def _warmth_alone(closet: Closet[Any], need: float) -> Floats:
    """Of what covers much: a thing is to be as warm, among those of its slot, as the weather is cold."""
    cold = (need - warmth.LEAST) / (warmth.MOST - warmth.LEAST)
    worth = np.zeros(len(closet))
    for slot in (TOP, LAYER, BOTTOM, DRESS):
        own = closet.of_slot(slot)
        if len(own) > 1:
            place = np.argsort(np.argsort(closet.clo[own], kind="stable"), kind="stable") / (len(own) - 1)
            worth[own] = -np.abs(place - cold)
    return worth
