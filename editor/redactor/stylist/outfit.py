"""An outfit: what is worn together, and how."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Generic

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Design
from editor.model.wardrobe import WardrobeItem
from editor.redactor.stylist.closet import Closet, Places, Thing
from editor.redactor.stylist.slots import INSTEAD, NOWHERE, SLOTS, TOP, slot_of


@dataclass(frozen=True, slots=True)
class Outfit(Generic[Thing]):
    """Things in the order of `SLOTS`, one each.

    Attributes:
        tucked: the top is tucked in.
        rolled: slots whose sleeves or legs are turned up.
    """

    things: tuple[Thing, ...]
    tucked: bool = False
    rolled: frozenset[int] = frozenset()

    @staticmethod
    def of(things: Iterable[Thing]) -> Outfit[Thing]:
        """Of things in any order; left out is what has no slot, and what is not worn with one before it."""
        by_slot: dict[int, Thing] = {}
        for thing in things:
            slot = slot_of(_word(thing))
            if slot != NOWHERE and not any(taken in by_slot for taken in (slot, *INSTEAD.get(slot, ()))):
                by_slot[slot] = thing
        return Outfit(tuple(by_slot[slot] for slot in sorted(by_slot)))

    def in_slot(self, slot: int) -> Thing | None:
        """What is worn there."""
        return next((thing for thing in self.things if slot_of(_word(thing)) == slot), None)

    def without(self, thing: Thing) -> Outfit[Thing]:
        """The same with one thing taken off."""
        return replace(self, things=tuple(one for one in self.things if one is not thing))

    def with_(self, thing: Thing) -> Outfit[Thing]:
        """The same with a thing in its slot, in place of what is there and of what is not worn with it."""
        slot = slot_of(_word(thing))
        return replace(
            Outfit.of([thing, *self.things]), tucked=self.tucked and slot != TOP, rolled=self.rolled - {slot}
        )


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Many outfits of one closet.

    Attributes:
        places: n x len(SLOTS), places in the closet, -1 where nothing is worn.
        tucked: n, of the top.
        rolled: n x len(SLOTS).
    """

    places: Places
    tucked: NDArray[np.bool_]
    rolled: NDArray[np.bool_]

    @staticmethod
    def plain(places: Places) -> Rows:
        """All as they hang: nothing tucked in or turned up."""
        return Rows(places, np.zeros(len(places), np.bool_), np.zeros(places.shape, np.bool_))


def in_rows(outfits: Sequence[Outfit[Thing]]) -> tuple[Closet[Thing], Rows]:
    """Outfits as a closet of all that is in them, and rows of places there."""
    things: list[Thing] = []
    at: dict[int, int] = {}
    places = np.full((len(outfits), len(SLOTS)), -1, np.int64)
    rolled = np.zeros(places.shape, np.bool_)
    for row, outfit in enumerate(outfits):
        for thing in outfit.things:
            if id(thing) not in at:
                at[id(thing)] = len(things)
                things.append(thing)
            places[row, slot_of(_word(thing))] = at[id(thing)]
        rolled[row, list(outfit.rolled)] = True
    return Closet(things), Rows(places, np.array([one.tucked for one in outfits], np.bool_), rolled)


def _word(thing: WardrobeItem | Design) -> str:
    return thing.garment if isinstance(thing, Design) else thing.category
