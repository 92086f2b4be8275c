"""Why an outfit is as good as it is, in one sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import numpy as np

from editor.model.named_colour import NamedColour
from editor.model.phrase import Phrase
from editor.model.wardrobe import PRINTED
from editor.redactor.stylist.closet import Closet
from editor.redactor.stylist.harmony import TEMPLATES
from editor.redactor.stylist.occasion import Occasion
from editor.redactor.stylist.outfit import Rows
from editor.redactor.stylist.score import Judged
from editor.redactor.stylist.slots import DRESS

_WEAK: Final = 0.5  # a part below this is told as what is wrong
_STRONG: Final = 0.75
_SEEN: Final = 0.04  # of the outfit: less is not spoken of
_GREY: Final = 14.0  # C*ab below which a color counts as a neutral; dark navy and beige are worn as such too
_AS_NEUTRAL: Final = ("navy", "beige", "cream", "camel", "charcoal", "brown", "chocolate", "khaki", "indigo")

WEAKNESS_WORDS: Final[Mapping[str, str]] = {
    "harmony": "the colors do not agree",
    "patterns": "the patterns fight each other",
    "formality": "the pieces are not of one formality",
    "season": "not all of it is for this season",
    "occasion": "not all of it is for this occasion",
    "shape": "it is cut in halves",
    "complete": "something is missing",
    "taste": "it may not be your taste",
}


def reason_of(closet: Closet[Any], rows: Rows, judged: Judged, at: int, occasion: Occasion) -> Phrase:
    """One sentence: what holds the colors together, then what else speaks most for the outfit, or against it."""
    places = [int(place) for place in rows.places[at] if place >= 0]
    first = _of_colours(closet, places, judged, at)
    parts = {name: float(values[at]) for name, values in judged.parts.items()}
    weakest = min(parts, key=lambda name: parts[name])
    if parts[weakest] < _WEAK:
        return Phrase("{first}, but {second}.", {"first": first, "second": _weakness(weakest, parts, occasion)})
    second = _strength(closet, places, parts, occasion)
    return Phrase("{first}; {second}.", {"first": first, "second": second})


def _of_colours(closet: Closet[Any], places: list[int], judged: Judged, at: int) -> Phrase:
    """What its palette is."""
    areas = closet.area[places]
    weighed = [
        (colour, float(area) * colour.share)
        for place, area in zip(places, areas, strict=True)
        for colour in closet.traits[place].colours
    ]
    names: dict[str, float] = {}
    for colour, weight in weighed:
        names[colour.name] = names.get(colour.name, 0.0) + weight
    ranked = sorted(names, key=lambda name: -names[name])
    if not ranked:
        return Phrase("colors are not known")
    whole = sum(names.values())
    ranked = [name for name in ranked if names[name] > _SEEN * whole]
    hued = [name for name in ranked if any(one.name == name and not _is_neutral(one) for one, _ in weighed)]
    neutral = [name for name in ranked if name not in hued]
    if not hued:
        return _neutrals(neutral)
    if len(hued) == 1:
        alone = Phrase(hued[0])
        if not neutral:
            return Phrase("all in {one}", {"one": alone})
        if names[hued[0]] < 0.45 * whole:
            return Phrase("{one} stands out among neutrals", {"one": alone})
        return Phrase("{one} with {other}", {"one": alone, "other": Phrase(neutral[0])})
    two = {"one": Phrase(hued[0]), "other": Phrase(hued[1])}
    return Phrase(_relation(weighed, hued, TEMPLATES[int(judged.template[at])]), two)


def _neutrals(ranked: list[str]) -> Phrase:
    if len(ranked) == 1:
        return Phrase("all in {one}", {"one": Phrase(ranked[0])})
    return Phrase("neutrals: {one} and {other}", {"one": Phrase(ranked[0]), "other": Phrase(ranked[1])})


def _relation(weighed: list[tuple[NamedColour, float]], hued: list[str], template: str) -> str:
    """By the angle between the hues of the two largest colors."""
    angles = []
    for name in hued[:2]:
        mean = np.sum(
            [[weight * value for value in one.lab[1:]] for one, weight in weighed if one.name == name], axis=0
        )
        angles.append(float(np.degrees(np.arctan2(mean[1], mean[0]))))
    apart = abs((angles[0] - angles[1] + 180) % 360 - 180)
    if apart > 130:
        return _WORDS["opposite"]
    if apart < 50:
        return _WORDS["neighbours"]
    return _WORDS["corner"] if template in ("L", "J", "Y", "X") else _WORDS["with"]


_WORDS: Final[Mapping[str, str]] = {
    "opposite": "{one} against {other}, opposite colors",
    "neighbours": "{one} beside {other}, neighbours on the color wheel",
    "corner": "{one} as a contrast to {other}",
    "with": "{one} with {other}",
}


def _is_neutral(colour: NamedColour) -> bool:
    return float(np.hypot(*colour.lab[1:])) < _GREY or colour.name in _AS_NEUTRAL


def _weakness(part: str, parts: Mapping[str, float], occasion: Occasion) -> Phrase:
    if part == "warmth":
        return Phrase("not right for {degrees:g} °C", {"degrees": occasion.weather})
    return Phrase(WEAKNESS_WORDS[part])


def _strength(closet: Closet[Any], places: list[int], parts: Mapping[str, float], occasion: Occasion) -> Phrase:
    """What was asked and is met comes first; else what there is to say of patterns, or of the dress."""
    kinds = [closet.traits[place].pattern for place in places if closet.family[place]]
    if len(kinds) > 1:
        return _of_patterns(kinds, parts["patterns"])
    if occasion.weather is not None and parts["warmth"] > _STRONG:
        return Phrase("right for {degrees:g} °C", {"degrees": occasion.weather})
    if occasion.occasion and parts["occasion"] > _STRONG:
        return Phrase("fit for: {occasion}", {"occasion": Phrase(occasion.occasion)})
    return _by_itself(closet, places, parts, kinds)


def _by_itself(closet: Closet[Any], places: list[int], parts: Mapping[str, float], kinds: list[str]) -> Phrase:
    if len(kinds) == 1:
        return Phrase("one pattern among plain pieces: {pattern}", {"pattern": _pattern(kinds[0])})
    if parts.get("taste", 0) > _STRONG:
        return Phrase("to your taste")
    if any(closet.slot[place] == DRESS for place in places):
        return Phrase("the dress leads")
    return Phrase("nothing fights for attention")


def _of_patterns(kinds: list[str], worth: float) -> Phrase:
    if worth < _STRONG:
        return Phrase("the patterns compete a little")
    if kinds[0] == kinds[1]:
        return Phrase("two of one pattern get on: {pattern}", {"pattern": _pattern(kinds[0])})
    return Phrase("{one} and {other} get on", {"one": _pattern(kinds[0]), "other": _pattern(kinds[1])})


def _pattern(kind: str) -> Phrase:
    return Phrase("a print") if kind == PRINTED else Phrase(kind)
