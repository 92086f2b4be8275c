"""The smallest change: the one that makes an outfit better by most.

After Hsiao, Katsman, Wu, Parikh and Grauman, "Fashion++: minimal edits for outfit improvement" (ICCV 2019), whose edits
are swapping, removing, tucking in and rolling up; there a network judges pictures, here the published score does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, Generic, Literal

import numpy as np

from editor.model.phrase import Phrase
from editor.redactor.stylist.closet import Closet, Thing, is_tuckable
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Outfit, in_rows
from editor.redactor.stylist.promising import promising
from editor.redactor.stylist.reasons import reason_of
from editor.redactor.stylist.score import Judged, Leaning, Score, judge
from editor.redactor.stylist.slots import BAG, BOTTOM, HAT, INSTEAD, LAYER, TOP
from editor.redactor.stylist.traits import Traits, traits_of

Kind = Literal["swap", "tuck", "untuck", "roll", "remove", "add"]

LEAST: Final = 0.01  # of the score: less is no improvement
_EASIER: Final = 0.9  # a change without another thing is taken where it reaches so much of what the best one brings
_LEAVES_OFF: Final = (LAYER, BAG, HAT)
_TRIED: Final = 40  # things a slot


@dataclass(frozen=True, slots=True)
class Change(Generic[Thing]):
    """One change of an outfit.

    Attributes:
        what: the thing that is changed; None where one is added.
        by: the one that comes in its place, of a swap; what is added.
        outfit: the outfit after it.
        before, after: scores.
        reason: what to do and why, in one sentence.
    """

    kind: Kind
    what: Thing | None
    by: Thing | None
    outfit: Outfit[Thing]
    before: Score
    after: Score
    reason: Phrase


@dataclass(frozen=True, slots=True)
class _Try(Generic[Thing]):
    kind: Kind
    what: Thing | None
    by: Thing | None
    outfit: Outfit[Thing]


def smallest_change(
    outfit: Outfit[Thing],
    items: Sequence[Thing] | Closet[Thing] = (),
    occasion: Occasion = Occasion(),  # noqa: B008  # frozen
    *,
    taste: Leaning | None = None,
    keep: Sequence[Thing] = (),
) -> Change[Thing] | None:
    """The one change that raises the score most; None where no change raises it by `LEAST`.

    What is at hand (tucking, rolling, leaving off) is preferred where it does nearly as well as another thing would.

    Args:
        items: of the wardrobe, to swap by.
        keep: what is not to be swapped or left off.
    """
    closet = items if isinstance(items, Closet) else Closet(items)
    tries = [*_at_hand(outfit, keep), *_by_others(outfit, closet, occasion, taste, keep)]
    everything, rows = in_rows([outfit, *(one.outfit for one in tries)])
    judged = judge(everything, rows, occasion, taste)
    gains = judged.total[1:] - judged.total[0]
    if not len(gains) or gains.max() < LEAST:
        return None
    easy = np.array([one.by is None for one in tries])
    best = int(gains.argmax())
    if easy.any() and (at_hand := np.where(easy, gains, -np.inf)).max() >= _EASIER * gains[best]:
        best = int(at_hand.argmax())
    scores = [
        Score(
            float(judged.total[at]),
            {name: float(values[at]) for name, values in judged.parts.items()},
            reason_of(everything, rows, judged, at, occasion),
        )
        for at in (0, best + 1)
    ]
    chosen = tries[best]
    reason = _reason(chosen, judged, best + 1)
    return Change(chosen.kind, chosen.what, chosen.by, chosen.outfit, scores[0], scores[1], reason)


def _at_hand(outfit: Outfit[Thing], keep: Sequence[Thing]) -> list[_Try[Thing]]:
    """Changes that need nothing else."""
    tries: list[_Try[Thing]] = []
    for thing in outfit.things:
        traits = traits_of(thing)
        slot = traits.slot
        if slot in _LEAVES_OFF and not any(thing is one for one in keep):
            tries.append(_Try("remove", thing, None, outfit.without(thing)))
        if slot == TOP and outfit.tucked:
            tries.append(_Try("untuck", thing, None, replace(outfit, tucked=False)))
        elif is_tuckable(traits) and outfit.in_slot(BOTTOM) is not None:
            tries.append(_Try("tuck", thing, None, replace(outfit, tucked=True)))
        if slot not in outfit.rolled and is_rollable(traits):
            tries.append(_Try("roll", thing, None, replace(outfit, rolled=outfit.rolled | {slot})))
    return tries


def is_rollable(traits: Traits) -> bool:
    """Whether its sleeves or legs can be turned up."""
    if traits.slot == BOTTOM:
        return traits.garment in ("jeans", "trousers") and traits.length in ("", "long", "ankle", "maxi")
    long = traits.sleeves == "long" or (not traits.sleeves and traits.garment in ("shirt", "long sleeve"))
    return long and traits.garment in ("shirt", "long sleeve", "blouse", "blazer", "cardigan", "jacket")


def _by_others(
    outfit: Outfit[Thing], closet: Closet[Thing], occasion: Occasion, taste: Leaning | None, keep: Sequence[Thing]
) -> list[_Try[Thing]]:
    """Another thing in the place of each that may go, and one where there is none."""
    tries: list[_Try[Thing]] = []
    kept = [thing for thing in outfit.things if any(thing is one for one in keep)]
    by_slot = promising(closet, Closet(kept or outfit.things), occasion, taste, most=_TRIED)
    worn = {id(thing) for thing in outfit.things}
    for slot, places in by_slot.items():
        old = outfit.in_slot(slot)
        instead = [one for other in INSTEAD.get(slot, ()) if (one := outfit.in_slot(other)) is not None]
        if instead or any(old is one for one in keep):
            continue
        for place in places:
            thing = closet.things[int(place)]
            if id(thing) not in worn:
                tries.append(_Try("add" if old is None else "swap", old, thing, outfit.with_(thing)))
    return tries


def _reason(chosen: _Try[Thing], judged: Judged, at: int) -> Phrase:
    """What to do, and the part of the score that gains most by it."""
    gains = {name: float(np.log(values[at] / max(values[0], 1e-6))) for name, values in judged.parts.items()}
    said = BETTER_WORDS[max(gains, key=lambda name: gains[name])]
    of = chosen.by if chosen.what is None else chosen.what
    values = {"what": called(of), "why": Phrase(said)}
    if chosen.kind == "swap" and chosen.by is not None:
        return Phrase("Swap the {what} for the {by}: {why}.", values | {"by": called(chosen.by)})
    return Phrase(CHANGE_WORDS[chosen.kind], values)


def called(thing: Thing | None) -> Phrase:
    """A thing by its color and its garment; what it is called by its owner is not asked: names may be long."""
    if thing is None:
        return Phrase("")
    traits = traits_of(thing)
    if not traits.colours:
        return Phrase(traits.garment)
    values = {"color": Phrase(traits.colours[0].name), "garment": Phrase(traits.garment)}
    return Phrase("{garment} ({color})", values)


CHANGE_WORDS: Final = {
    "tuck": "Tuck in the {what}: {why}.",
    "untuck": "Wear the {what} over: {why}.",
    "roll": "Roll up the {what}: {why}.",
    "remove": "Leave off the {what}: {why}.",
    "add": "Add the {what}: {why}.",
}
BETTER_WORDS: Final = {
    "harmony": "the colors agree better",
    "patterns": "the patterns no longer fight",
    "formality": "the pieces are of one formality",
    "warmth": "it is nearer to the weather",
    "season": "it is nearer to the season",
    "occasion": "it is nearer to the occasion",
    "shape": "a third looks better than a half",
    "complete": "the outfit is whole",
    "taste": "it is nearer to your taste",
}
