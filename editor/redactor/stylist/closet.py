"""Garments as arrays, so that thousands of outfits can be judged at once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Design
from editor.model.design_vocabulary import MOODS, SEASONS
from editor.model.wardrobe import WardrobeItem
from editor.redactor.stylist import clash, harmony
from editor.redactor.stylist.slots import AREAS, NOWHERE, TOP
from editor.redactor.stylist.traits import Traits, traits_of

Floats = NDArray[np.float64]
Places = NDArray[np.int64]
Thing = TypeVar("Thing", bound=WardrobeItem | Design)

_COLOURS: Final = 3
_ALIKE: Final = 16.0  # CIELAB units within which two colors count as one that is shared
# How low a top hangs when it is not tucked in, as a share of the way from shoulder to floor.
_HEMS: Final = {"cropped": 0.33, "short": 0.4, "mini": 0.5, "long": 0.56, "maxi": 0.7, "above knee": 0.6, "knee": 0.64}
_HEM: Final = 0.46


class Closet(Generic[Thing]):
    """Some garments, each a place in arrays of the same order.

    Args:
        things: of a wardrobe, or designs.
        traits: of each, where the caller has them.
    """

    def __init__(self, things: Sequence[Thing], traits: Sequence[Traits] | None = None) -> None:
        self.things: tuple[Thing, ...] = tuple(things)
        self.traits: tuple[Traits, ...] = tuple(traits) if traits is not None else tuple(map(traits_of, self.things))
        known = self.traits
        self.slot: Places = np.array([one.slot for one in known], np.int64)
        self.area: Floats = np.where(self.slot == NOWHERE, 0.0, np.array(AREAS)[self.slot])
        self.clo: Floats = np.array([one.clo for one in known], np.float64)
        self.formality: Floats = np.array([one.formality for one in known], np.float64)
        self.family: Places = np.array([clash.family(one.pattern) for one in known], np.int64)
        self.scale: Places = np.array([one.scale for one in known], np.int64)
        self.hem: Floats = np.array([_HEMS.get(one.length, _HEM) for one in known], np.float64)
        self.seasons: NDArray[np.bool_] = _marks([one.seasons for one in known], SEASONS)
        self.moods: NDArray[np.bool_] = _marks([one.moods for one in known], MOODS)
        self.lab, self.share = _colours(known)

    def __len__(self) -> int:
        return len(self.things)

    def part(self, places: Sequence[int] | Places) -> Closet[Thing]:
        """A smaller one, of these places in this order."""
        chosen = [int(place) for place in places]
        return Closet([self.things[one] for one in chosen], [self.traits[one] for one in chosen])

    def of_slot(self, slot: int) -> Places:
        """The places of what is worn there."""
        return np.flatnonzero(self.slot == slot)

    @cached_property
    def hues(self) -> Floats:
        """n x `harmony.BINS`: how much of each hue a garment brings to an outfit."""
        return np.asarray(harmony.hue_weights(self.lab, self.share) * self.area[:, None])

    @cached_property
    def harmony(self) -> Floats:
        """n x n, 0-1: of the colors of two garments. Quadratic: ask it of some hundreds."""
        return harmony_between(self, self)

    @cached_property
    def together(self) -> Floats:
        """n x n, 0-1: of the patterns of two garments."""
        return patterns_between(self, self)


def harmony_between(one: Closet[Any], other: Closet[Any]) -> Floats:
    """n x m, 0-1: the harmony of the colors of each two garments, weighed by shares.

    Ou, Chong, Luo and Minchew, "Additivity of colour harmony", Color Research and Application 36 (2011): more colors
    than two are as harmonious as their pairs on the average.
    """
    result = np.zeros((len(one), len(other)))
    for mine in range(_COLOURS):
        for theirs in range(_COLOURS):
            both = one.share[:, None, mine] * other.share[None, :, theirs]
            rows, columns = np.flatnonzero(both.any(1)), np.flatnonzero(both.any(0))
            if len(rows) and len(columns):
                pairs = harmony.two_colours(
                    one.lab[rows, None, mine], other.lab[None, columns, theirs], lightness_sum=False
                )
                result[np.ix_(rows, columns)] += both[np.ix_(rows, columns)] * pairs
    known = (one.share.sum(1) > 0)[:, None] & (other.share.sum(1) > 0)[None]
    return np.where(known, harmony.share_of_one(result), 0.5)


def patterns_between(one: Closet[Any], other: Closet[Any]) -> Floats:
    """n x m, 0-1: how well the patterns of each two garments go together."""
    shared = np.zeros((len(one), len(other)), np.bool_)
    rows, columns = np.flatnonzero(one.family), np.flatnonzero(other.family)
    for mine in range(_COLOURS):
        for theirs in range(_COLOURS):
            apart = np.linalg.norm(one.lab[rows, None, mine] - other.lab[None, columns, theirs], axis=-1)
            there = (one.share[rows, None, mine] > 0) & (other.share[None, columns, theirs] > 0)
            shared[np.ix_(rows, columns)] |= there & (apart < _ALIKE)
    return clash.together(one.family[:, None], other.family[None], one.scale[:, None], other.scale[None], shared)


def _marks(said: list[tuple[str, ...]], words: tuple[str, ...]) -> NDArray[np.bool_]:
    marks = np.zeros((len(said), len(words)), np.bool_)
    place = {word: at for at, word in enumerate(words)}
    for row, values in enumerate(said):
        for value in values:
            marks[row, place[value]] = True
    return marks


def _colours(known: tuple[Traits, ...]) -> tuple[Floats, Floats]:
    lab, share = np.zeros((len(known), _COLOURS, 3)), np.zeros((len(known), _COLOURS))
    for row, one in enumerate(known):
        for at, colour in enumerate(one.colours):
            lab[row, at] = colour.lab
            share[row, at] = colour.share
    return lab, share


def is_tuckable(traits: Traits) -> bool:
    """Whether a top can be tucked in."""
    thick = traits.garment in ("hoodie", "sweatshirt", "sweater") or traits.material in ("fleece", "fur", "knit")
    return traits.slot == TOP and not thick and traits.garment != "bodysuit" and traits.length != "cropped"
