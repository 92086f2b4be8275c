"""A capsule: the few things of a wardrobe that make most outfits.

Hsiao and Grauman, "Creating capsule wardrobes from fashion images" (CVPR 2018), choose greedily what adds most to a sum
of compatibility and versatility, then exchange piece by piece; so does this, by the number of outfits that are good.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Generic

import numpy as np
from numpy.typing import NDArray

from editor.errors import ValueRangeError
from editor.redactor.stylist.closet import Closet, Floats, Thing
from editor.redactor.stylist.combining import GOOD, all_rows, combinable, outfit_at
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, Rows
from editor.redactor.stylist.score import Leaning, judge

LEAST, MOST = 3, 24
_FAR: Final = 0.25  # worth of an outfit for each of its things that is not chosen yet
_ROUNDS: Final = 4


@dataclass(frozen=True, slots=True)
class Capsule(Generic[Thing]):
    """Attributes:
    items: in the order of `SLOTS`.
    count: how many good outfits they make.
    outfits: the best of them.
    """

    items: tuple[Thing, ...]
    count: int
    outfits: tuple[Outfit[Thing], ...]


def capsule(
    items: Sequence[Thing] | Closet[Thing],
    pieces: int,
    wish: Occasion = Occasion(),  # noqa: B008  # frozen
    *,
    must: Sequence[Thing] = (),
    taste: Leaning | None = None,
    shown: int = 12,
) -> Capsule[Thing]:
    """The `pieces` things (or as many as there are) that make most outfits worth `GOOD` or more.

    Args:
        must: what has to be among them.
        shown: outfits that are given.

    Raises:
        ValueRangeError: fewer than three or more than 24 pieces.
    """
    if not LEAST <= pieces <= MOST:
        raise ValueRangeError(
            "A capsule cannot have {value} pieces.", "Choose {low} to {high}.", value=pieces, low=LEAST, high=MOST
        )
    closet = combinable(items if isinstance(items, Closet) else Closet(items), [wish], taste, must)
    places = all_rows(closet.slot)
    total = judge(closet, Rows.plain(places), wish, taste).total if len(places) else np.zeros(0)
    fixed = np.arange(len(closet)) < len(must)
    kept = total >= GOOD
    chosen = _chosen(places[kept], total[kept], fixed, min(pieces, len(closet)))
    whole = np.where(places >= 0, chosen[np.maximum(places, 0)], True).all(1)
    ranked = np.argsort(-np.where(whole, total, -1), kind="stable")[: min(shown, int(whole.sum()))]
    order = sorted(np.flatnonzero(chosen), key=lambda place: (int(closet.slot[place]), int(place)))
    return Capsule(
        tuple(closet.things[place] for place in order),
        int((whole & kept).sum()),
        tuple(outfit_at(closet, places[at]) for at in ranked),
    )


def _chosen(places: NDArray[np.int64], worth: Floats, fixed: NDArray[np.bool_], pieces: int) -> NDArray[np.bool_]:
    uses = np.zeros((len(places), len(fixed)))
    for column in range(places.shape[1]):
        there = places[:, column] >= 0
        uses[np.flatnonzero(there), places[there, column]] = 1
    sizes = uses.sum(1)
    chosen = fixed.copy()
    while chosen.sum() < pieces:
        near = worth * _FAR ** (sizes - uses @ chosen)
        gain = np.where(chosen, -1.0, near @ uses)
        chosen[int(gain.argmax())] = True
    for _ in range(_ROUNDS):
        better = _exchanged(uses, sizes, worth, chosen, fixed)
        if better is None:
            break
        chosen = better
    return chosen


def _exchanged(
    uses: Floats, sizes: Floats, worth: Floats, chosen: NDArray[np.bool_], fixed: NDArray[np.bool_]
) -> NDArray[np.bool_] | None:
    """The best exchange of one thing for another; None where none makes more outfits."""
    have = uses @ chosen
    now = float(worth[have == sizes].sum())
    best, found = now + 1e-9, None
    for old in np.flatnonzero(chosen & ~fixed):
        without = have - uses[:, old]
        still = float(worth[without == sizes].sum())
        gain = (worth * (without == sizes - 1)) @ uses
        gain[chosen] = 0
        new = int(gain.argmax())
        if still + gain[new] > best:
            best = still + float(gain[new])
            found = chosen.copy()
            found[old], found[new] = False, True
    return found
