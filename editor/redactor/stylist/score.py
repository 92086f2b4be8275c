"""How good an outfit is: the published score. docs/stylist.md says the same in words; a test holds both together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.model.design_vocabulary import MOODS, SEASONS
from editor.redactor.stylist import formality, harmony, warmth
from editor.redactor.stylist.closet import Closet, Floats, Thing
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, Rows, in_rows
from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, LAYER, SHOES, SLOTS, TOP

if TYPE_CHECKING:
    from editor.model.phrase import Phrase

# What counts, and how much: the total is the geometric mean of what was asked, so that one clash spoils an outfit.
WEIGHTS: Final[Mapping[str, float]] = {
    "harmony": 3.0, "patterns": 2.0, "formality": 2.0, "warmth": 2.0, "season": 1.0, "occasion": 1.5, "shape": 1.0,
    "complete": 0.5, "taste": 3.0,
}  # fmt: skip
LOWEST: Final = 0.03  # of a part: nothing is worth nothing
_BY_PAIRS: Final = 0.35  # of harmony: by pairs of colors (Ou and Luo); the rest by hue templates (Matsuda, Cohen-Or)
_SPREAD: Final = 0.9  # of formality among the pieces: at one standard deviation of so much it is worth exp(-1/2)
_OFF_FORMALITY: Final = 1.2  # from what an occasion asks for, the same
_OFF_SEASON: Final = 0.25  # worth of a piece of another season; of a neighbouring one the mean of this and 1
_TUCKED_HEM: Final = 0.37
_THIRD: Final = 0.2  # off the third at which the shape is worth exp(-1/2)
_TUCK, _ROLL, _ROLL_LEGS = 0.4, -0.5, -0.3  # of formality
_WITHOUT: Final[Mapping[int, float]] = {SHOES: 0.25, BAG: 0.05}  # of completeness
_HATLESS: Final = 0.1  # in frost, or on a beach

# What a taste is told of a whole outfit, besides its pieces; -1 to 1.5 each.
OF_OUTFITS: Final = ("harmonious", "contrast", "colorful", "patterned", "layered")


class Leaning(Protocol):
    """What a taste says: `Taste` has it."""

    def of_things(self, closet: Closet[Any]) -> Floats:
        """n, in logits: how much each thing is liked."""
        ...

    def of_outfits(self) -> Floats:
        """len(OF_OUTFITS), in logits."""
        ...

    @property
    def trust(self) -> float:
        """0-1: how much is known of it."""
        ...


@dataclass(frozen=True, slots=True)
class Score:
    """Of one outfit.

    Attributes:
        total: 0-1.
        parts: of `WEIGHTS`, those that were asked, 0-1 each.
        reason: why, in one sentence.
    """

    total: float
    parts: Mapping[str, float]
    reason: Phrase


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Of n outfits: totals 0-1, parts n each, and the hue template each palette is nearest to."""

    total: Floats
    parts: Mapping[str, Floats]
    template: NDArray[np.int64]


def scored(outfit: Outfit[Thing], occasion: Occasion = Occasion(), taste: Leaning | None = None) -> Score:  # noqa: B008  # frozen
    """How good an outfit is for an occasion, and why."""
    from editor.redactor.stylist.reasons import reason_of

    closet, rows = in_rows([outfit])
    judged = judge(closet, rows, occasion, taste)
    parts = {name: float(values[0]) for name, values in judged.parts.items()}
    return Score(float(judged.total[0]), parts, reason_of(closet, rows, judged, 0, occasion))


def judge(closet: Closet[Any], rows: Rows, occasion: Occasion, taste: Leaning | None = None) -> Judged:
    """As `scored`, of many outfits of one closet, which may hold some hundred things (`Closet.harmony`)."""
    worn = _Worn(closet, rows)
    mean, spread = _formality(worn)
    of_colour, template, colourful, by_hues = _harmony(worn)
    parts = {"harmony": of_colour, "patterns": _patterns(worn), "formality": np.exp(-0.5 * (spread / _SPREAD) ** 2)}
    if (degrees := occasion.weather) is not None:
        parts["warmth"] = _warmth(worn, degrees)
    if occasion.season:
        parts["season"] = worn.mean(season_fit(closet, occasion.season))
    if (asked := occasion.asked_formality) is not None:
        right = worn.mean(occasion_fit(closet, occasion.occasion)) if occasion.occasion else 1.0
        parts["occasion"] = right * np.exp(-0.5 * ((mean - asked) / _OFF_FORMALITY) ** 2)
    parts |= {"shape": _shape(worn), "complete": _complete(worn, occasion)}
    weights = dict(WEIGHTS)
    if taste is not None and taste.trust > 0:
        lean = worn.mean(taste.of_things(closet)) + _measures(worn, by_hues, colourful) @ taste.of_outfits()
        parts["taste"] = 1 / (1 + np.exp(-lean))
        weights["taste"] *= taste.trust
    whole = sum(weights[name] for name in parts)
    logs = sum(weights[name] * np.log(np.maximum(values, LOWEST)) for name, values in parts.items())
    return Judged(np.exp(np.asarray(logs) / whole), parts, template)


def outfit_measures(closet: Closet[Any], rows: Rows) -> Floats:
    """n x len(OF_OUTFITS): what a taste is told of whole outfits."""
    worn = _Worn(closet, rows)
    _, _, colourful, by_hues = _harmony(worn)
    return _measures(worn, by_hues, colourful)


def comfort(closet: Closet[Any], degrees: float) -> Floats:
    """n, 0-1: what is worn in that weather at all."""
    worth = {kind: warmth.comfort(kind, degrees) for kind in {one.garment for one in closet.traits}}
    return np.array([worth[one.garment] for one in closet.traits], np.float64)


def season_fit(closet: Closet[Any], season: str) -> Floats:
    """n, 0-1: 1 for what is for that season or for any, less for a neighbouring one, least for the other half."""
    at = SEASONS.index(season)
    beside = closet.seasons[:, (at + 1) % 4] | closet.seasons[:, (at - 1) % 4]
    here = closet.seasons[:, at] | ~closet.seasons.any(1)
    return np.asarray(np.where(here, 1.0, np.where(beside, (1 + _OFF_SEASON) / 2, _OFF_SEASON)))


def occasion_fit(closet: Closet[Any], occasion: str) -> Floats:
    """n, 0-1: by what a garment is, or by what its owner says that it is for."""
    kinds = {one.garment for one in closet.traits}
    worth = {kind: formality.fits(kind, occasion) for kind in kinds}
    usual = np.array([worth[one.garment] for one in closet.traits], np.float64)
    return np.asarray(np.where(closet.moods[:, MOODS.index(occasion)], 1.0, usual))


class _Worn:
    """Rows of places, with what is asked of all of them."""

    def __init__(self, closet: Closet[Any], rows: Rows) -> None:
        self.closet, self.rows = closet, rows
        self.there = rows.places >= 0
        self.place = np.maximum(rows.places, 0)
        self.areas = np.where(self.there, closet.area[self.place], 0.0)
        self.area = np.maximum(self.areas.sum(1), 1e-9)

    def __len__(self) -> int:
        return len(self.place)

    def of(self, values: NDArray[Any]) -> Floats:
        """n x slots of a value of each thing, 0 where nothing is worn."""
        return np.asarray(np.where(self.there, values[self.place], 0.0))

    def mean(self, values: NDArray[Any]) -> Floats:
        """n, weighed by area."""
        return np.asarray((self.areas * self.of(values)).sum(1) / self.area)

    def pairs(self, values: Floats) -> list[tuple[Floats, NDArray[np.bool_], Floats]]:
        """Of each two slots: the values of the pairs, where both are worn, and the product of their areas."""
        found = []
        for one, other in combinations(range(len(SLOTS)), 2):
            both = self.there[:, one] & self.there[:, other]
            if both.any():
                value = values[self.place[:, one], self.place[:, other]]
                found.append((value, both, self.areas[:, one] * self.areas[:, other] * both))
        return found


def _harmony(worn: _Worn) -> tuple[Floats, NDArray[np.int64], Floats, Floats]:
    total, weight = np.zeros(len(worn)), np.zeros(len(worn))
    for value, _, area in worn.pairs(worn.closet.harmony):
        total += value * area
        weight += area
    by_pairs = np.where(weight > 0, total / np.maximum(weight, 1e-9), 0.5)
    hues = np.zeros((len(worn), harmony.BINS))
    for slot in range(len(SLOTS)):
        hues += np.where(worn.there[:, slot, None], worn.closet.hues[worn.place[:, slot]], 0.0)
    by_hues, template = harmony.palettes(hues, worn.area)
    colourful = np.minimum(1.0, hues.sum(1) / worn.area)
    return _BY_PAIRS * by_pairs + (1 - _BY_PAIRS) * by_hues, template, colourful, by_hues


def _patterns(worn: _Worn) -> Floats:
    result = np.ones(len(worn))
    for value, both, _ in worn.pairs(worn.closet.together):
        result *= np.where(both, value, 1.0)
    return result


def _formality(worn: _Worn) -> tuple[Floats, Floats]:
    """How formal the outfit is, 0-4, and how far its pieces are from one another in that: weighed by area."""
    values = worn.of(worn.closet.formality)
    values[:, TOP] += _TUCK * worn.rows.tucked
    values[:, [TOP, LAYER]] += _ROLL * worn.rows.rolled[:, [TOP, LAYER]]
    values[:, BOTTOM] += _ROLL_LEGS * worn.rows.rolled[:, BOTTOM]
    mean = (worn.areas * values).sum(1) / worn.area
    spread = np.sqrt((worn.areas * (values - mean[:, None]) ** 2).sum(1) / worn.area)
    return np.asarray(mean), np.asarray(spread)


def _warmth(worn: _Worn, degrees: float) -> Floats:
    single = worn.of(worn.closet.clo).sum(1) + warmth.ROLLED * worn.rows.rolled[:, [TOP, LAYER]].any(1)
    need = warmth.needed(degrees)
    whole = np.exp(-0.5 * ((warmth.ensemble(single) - need) / (0.14 + 0.14 * need)) ** 2)
    each = np.where(worn.there, comfort(worn.closet, degrees)[worn.place], 1.0)
    return np.asarray(whole * each.min(1))


def _shape(worn: _Worn) -> Floats:
    """An outfit parted at a third looks better than one cut in halves: a rule of dressmakers, not of science."""
    hem = np.where(worn.rows.tucked, _TUCKED_HEM, worn.of(worn.closet.hem)[:, TOP])
    parted = np.minimum(np.abs(hem - 1 / 3), np.abs(hem - 2 / 3))
    halves = worn.there[:, TOP] & worn.there[:, BOTTOM]
    return np.where(halves, np.exp(-0.5 * (parted / _THIRD) ** 2), 1.0)


def _complete(worn: _Worn, occasion: Occasion) -> Floats:
    result = np.ones(len(worn))
    for slot, less in _WITHOUT.items():
        result -= less * ~worn.there[:, slot]
    degrees = occasion.weather
    if (degrees is not None and degrees < 2) or occasion.occasion == "beach":
        result -= _HATLESS * ~worn.there[:, HAT]
    bare = ~worn.there[:, DRESS] & ~(worn.there[:, TOP] & worn.there[:, BOTTOM])
    return np.where(bare, 0.1, result)


def _measures(worn: _Worn, by_hues: Floats, colourful: Floats) -> Floats:
    patterned = worn.mean(worn.closet.family > 0)
    columns = by_hues * 2 - 1, _contrast(worn) * 2 - 1, colourful * 2 - 0.5, patterned, worn.there[:, LAYER] - 0.5
    return np.stack(columns, 1)


def _contrast(worn: _Worn) -> Floats:
    """0-1: how far lightness spreads among the pieces."""
    light = (worn.closet.lab[..., 0] * worn.closet.share).sum(1)
    mean = worn.mean(light)
    spread = np.sqrt((worn.areas * (worn.of(light) - mean[:, None]) ** 2 * worn.there).sum(1) / worn.area)
    return np.asarray(np.minimum(1.0, spread / 35))
