"""Which things of a wardrobe are worth looking at closely: thousands are ranked before outfits are put together."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from editor.redactor.stylist import warmth
from editor.redactor.stylist.closet import Closet, Floats, Places, harmony_between, patterns_between
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.score import LOWEST, WEIGHTS, Leaning, comfort, occasion_fit, season_fit
from editor.redactor.stylist.slots import BOTTOM, DRESS, LAYER, SLOTS, TOP

_SHUFFLE: Final = 0.15  # of a thing's rank, by the seed


def promising(
    closet: Closet[Any],
    fixed: Closet[Any],
    wish: Occasion,
    taste: Leaning | None,
    *,
    most: int | Mapping[int, int],
    seed: int | None = None,
    liked: Floats | None = None,
) -> dict[int, Places]:
    """Of each slot the places of the things that promise most, by themselves and beside what is fixed, best first.

    Args:
        fixed: what they are to be worn with; may be empty.
        most: things a slot, or of some slots alone how many of each.
        seed: shuffles what is of nearly the same worth.
        liked: as of `liking`, where the caller has it.
    """
    worth = _alone(closet, wish) + (liking(closet, taste) if liked is None else liked)
    if len(fixed):
        area = fixed.area / max(fixed.area.sum(), 1e-9)
        worth += WEIGHTS["harmony"] * np.log(np.maximum(harmony_between(closet, fixed) @ area, 0.05)) * 0.5
        worth += WEIGHTS["patterns"] * np.log(patterns_between(closet, fixed).min(1))
        worth -= WEIGHTS["formality"] * 0.1 * (closet.formality - float(fixed.formality @ area)) ** 2
    if seed is not None:
        worth += _SHUFFLE * np.random.default_rng(seed).standard_normal(len(closet))
    found = {}
    for slot, count in (most if isinstance(most, Mapping) else dict.fromkeys(range(len(SLOTS)), most)).items():
        own = closet.of_slot(slot)
        found[slot] = _each_kind(closet, own[np.argsort(-worth[own], kind="stable")], count)
    return found


def liking(closet: Closet[Any], taste: Leaning | None) -> Floats:
    """n: what a person's taste adds to the worth of each thing. It looks at every one: ask it once."""
    if taste is None or taste.trust <= 0:
        return np.zeros(len(closet))
    return np.asarray(WEIGHTS["taste"] * taste.trust * np.tanh(taste.of_things(closet)))


def _each_kind(closet: Closet[Any], ranked: Places, most: int) -> Places:
    """The first of a ranking, no more than a quarter of one garment in one color: otherwise all could be black."""
    counted: dict[tuple[str, str], int] = {}
    first: list[int] = []
    later: list[int] = []
    for place in ranked:
        traits = closet.traits[place]
        key = traits.garment, traits.colours[0].name if traits.colours else ""
        counted[key] = counted.get(key, 0) + 1
        (first if counted[key] <= most // 4 else later).append(place)
        if len(first) == most:
            break
    return np.array([*first, *later][:most], np.int64)


def _alone(closet: Closet[Any], wish: Occasion) -> Floats:
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
        worth += WEIGHTS["warmth"] * np.log(np.maximum(comfort(closet, wish.weather), LOWEST))
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
