"""What a taste has learnt, in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.design_vocabulary import COLOURS
from editor.model.phrase import Phrase
from editor.redactor.stylist.closet import Floats
from editor.redactor.stylist.preference import Posterior
from editor.redactor.stylist.taste_features import FEATURES, OUTFIT, PLACE, prior, swatches

_SURE: Final = 1.0  # standard deviations from nothing
_KNOWN: Final = 0.97  # of the prior's width: where no answer said anything of it, the posterior is as wide
_COLOUR: Final = "color:"
_COUNTS: Final = 0.1  # logits that a feature has to bring to be named as a reason

# Of measures: what much of it is called, and what little.
MEASURE_WORDS: Final[Mapping[str, tuple[str, str]]] = {
    "light": ("light colors", "dark colors"),
    "colorful": ("strong colors", "quiet colors"),
    "warm hue": ("warm colors", "cool colors"),
    "green hue": ("greens", "pinks and purples"),
    "formal": ("dressed-up things", "easy-going things"),
    "very formal": ("extremes of formality", "the middle between dressed-up and easy-going"),
    "thick": ("warm things", "airy things"),
    "patterned": ("patterns", "plain things"),
    "large": ("large patterns", "small patterns"),
    "outfit:harmonious": ("colors in agreement", "colors that do not match"),
    "outfit:contrast": ("contrasts of light and dark", "outfits of one lightness"),
    "outfit:colorful": ("colorful outfits", "quiet outfits"),
    "outfit:patterned": ("outfits full of patterns", "outfits without patterns"),
    "outfit:layered": ("layers", "outfits without layers"),
}


@dataclass(frozen=True, slots=True)
class Learnt:
    """One thing that was learnt.

    Attributes:
        said: a sentence.
        weight: logits; below 0: it is disliked.
        sure: 0-1: the probability that it is so and not the other way.
    """

    said: Phrase
    weight: float
    sure: float


def learnt(known: Posterior, limit: int) -> tuple[Learnt, ...]:
    """What is sure to be liked or not, the surest first.

    Of a color all that speaks of it is taken together: its name, its neighbours', how light it is and of which hue.
    """
    before = prior()
    own = [at for at, name in enumerate(FEATURES) if not name.startswith(_COLOUR)]
    rows = np.concatenate([np.eye(len(FEATURES))[own], swatches()])
    names = [FEATURES[at] for at in own] + [f"{_COLOUR}{name}" for name in COLOURS]
    mean, deviation = known.utility(rows), np.sqrt(known.variance(rows))
    sureness = mean / deviation
    told = (deviation < _KNOWN * np.sqrt((rows**2) @ before**2)) & (np.abs(sureness) > _SURE)
    found = []
    for at in np.argsort(-np.abs(sureness), kind="stable"):
        if told[at]:
            likes = bool(mean[at] > 0)
            name, turned = _called(names[at], likes)
            template = LIKING_WORDS["likes" if likes or turned else "avoids"]
            sure = float(0.5 * (1 + np.tanh(0.8 * abs(sureness[at]))))
            found.append(Learnt(Phrase(template, {"what": name}), float(mean[at]), sure))
    return tuple(found[:limit])


def why(known: Posterior, row: Floats) -> Phrase | None:
    """What speaks most for and against something."""
    brought: dict[str, float] = {}
    for feature, value in zip(FEATURES, row * known.mean[:-1], strict=True):
        name = _COLOUR if feature.startswith(_COLOUR) else feature
        brought[name] = brought.get(name, 0.0) + float(value)
    sign = float(np.sign(sum(brought.values())))
    chosen = [name for name in sorted(brought, key=lambda one: -abs(brought[one])) if brought[name] * sign > _COUNTS]
    names = [_called(*_of_row(name, row))[0] for name in chosen[:2]]
    if not names:
        return None
    if len(names) == 1:
        return Phrase(REASON_WORDS["one", sign > 0], {"one": names[0]})
    return Phrase(REASON_WORDS["two", sign > 0], {"one": names[0], "other": names[1]})


def _of_row(name: str, row: Floats) -> tuple[str, bool]:
    """A feature that is named as a reason, and whether the thing has much of it; of all colors the largest."""
    if name == _COLOUR:
        return max((one for one in FEATURES if one.startswith(_COLOUR)), key=lambda one: row[PLACE[one]]), True
    return name, bool(row[PLACE[name]] > 0)


def _called(feature: str, likes: bool) -> tuple[Phrase, bool]:
    """A feature's word, and whether that is of its other end already (little of a measure)."""
    if feature in MEASURE_WORDS:
        much, little = MEASURE_WORDS[feature]
        return Phrase(much if likes else little), not likes
    group, _, word = feature.partition(":")
    assert group != OUTFIT, "every measure of outfits has its words"
    if group in GROUP_WORDS:
        return Phrase(GROUP_WORDS[group], {"word": Phrase(word)}), False
    return Phrase(word), False


GROUP_WORDS: Final[Mapping[str, str]] = {"sleeves": "sleeves: {word}", "length": "length: {word}"}
LIKING_WORDS: Final[Mapping[str, str]] = {"likes": "You like: {what}", "avoids": "You rather avoid: {what}"}
REASON_WORDS: Final = {
    ("one", True): "Your taste: {one}",
    ("two", True): "Your taste: {one} and {other}",
    ("one", False): "Not your taste: {one}",
    ("two", False): "Not your taste: {one} and {other}",
}
