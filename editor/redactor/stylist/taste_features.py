"""Garments and outfits in the words of a taste: the same for things of a wardrobe and for designs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.design import Colour
from editor.model.design_vocabulary import COLOURS, GARMENTS, LENGTHS, MATERIALS, PATTERNS, SLEEVES
from editor.redactor.stylist.closet import Closet, Floats
from editor.redactor.stylist.score import OF_OUTFITS
from editor.redactor.stylist.traits import Traits

# Measures, about -1 to 1.5 each.
MEASURES: Final = ("light", "colorful", "warm hue", "green hue", "formal", "very formal", "thick", "patterned", "large")
_OF_COLOURS: Final = 4  # of them
_GROUPS: Final[Mapping[str, tuple[str, ...]]] = {
    "color": tuple(COLOURS),
    "pattern": PATTERNS,
    "material": MATERIALS,
    "garment": tuple(GARMENTS),
    "sleeves": SLEEVES,
    "length": LENGTHS,
}
OUTFIT: Final = "outfit"
FEATURES: Final = (
    *MEASURES,
    *(f"{group}:{word}" for group, words in _GROUPS.items() for word in words),
    *(f"{OUTFIT}:{word}" for word in OF_OUTFITS),
)
PLACE: Final = {name: at for at, name in enumerate(FEATURES)}
OF_THINGS: Final = len(FEATURES) - len(OF_OUTFITS)

# Standard deviations of a person's weights before anything is known of that person, in logits.
_PRIOR: Final[Mapping[str, float]] = {
    "color": 2.0, "pattern": 1.0, "material": 1.0, "garment": 0.6, "sleeves": 0.6, "length": 0.6, OUTFIT: 0.8,
}  # fmt: skip
_OF_MEASURES: Final = 0.8
_LARGEST: Final = 5.0  # of a feature: files can say anything
_BLUR: Final = 16.0  # CIELAB units within which one color speaks for another


def prior() -> Floats:
    """len(FEATURES) standard deviations."""
    return np.array([_PRIOR.get(name.partition(":")[0], _OF_MEASURES) for name in FEATURES])


def features_of(closet: Closet[Any]) -> Floats:
    """n x len(FEATURES); those of outfits are 0."""
    rows = np.zeros((len(closet), len(FEATURES)))
    for row, traits in zip(rows, closet.traits, strict=True):
        for name in _words(traits):
            row[PLACE[name]] = 1
    lab, share = closet.lab, closet.share
    first = PLACE[f"color:{_GROUPS['color'][0]}"]
    for at in range(lab.shape[1]):
        there = share[:, at] > 0
        if there.any():
            rows[there, first : first + len(COLOURS)] += share[there, at, None] * _named(lab[there, at])
    rows[:, : len(MEASURES)] = _measures(closet)
    return rows


def of_outfit(rows: Floats, areas: Floats, block: Floats) -> Floats:
    """The features of one outfit: of its things, weighed by area, and `block` (len(OF_OUTFITS)) of the whole."""
    mean = (rows * areas[:, None]).sum(0) / max(float(areas.sum()), 1e-9)
    mean[OF_THINGS:] = block
    return np.asarray(mean)


def told(row: Floats) -> dict[str, float]:
    """As plain data: names and what is not 0."""
    return {FEATURES[at]: round(float(row[at]), 4) for at in np.flatnonzero(np.abs(row) > 1e-4)}


def read(features: Mapping[str, float]) -> Floats:
    """The way back; what a later program knows and this one does not is left out, and nothing is larger than can be."""
    row = np.zeros(len(FEATURES))
    for name, value in features.items():
        if name in PLACE:
            row[PLACE[name]] = min(max(value, -_LARGEST), _LARGEST)
    return row


@cache
def swatches() -> Floats:
    """len(COLOURS) x len(FEATURES): what each color brings by itself, beside their mean."""
    lab = _lab_of_names()
    chroma, hue = np.hypot(lab[:, 1], lab[:, 2]), np.arctan2(lab[:, 2], lab[:, 1])
    rows = np.zeros((len(lab), len(FEATURES)))
    rows[:, :_OF_COLOURS] = _of_colours(lab[:, 0], np.minimum(chroma / 45, 1.5), hue)
    first = PLACE[f"color:{_GROUPS['color'][0]}"]
    rows[:, first : first + len(COLOURS)] = _named(lab)
    return np.asarray(rows - rows.mean(0))


def _words(traits: Traits) -> list[str]:
    said = {
        "pattern": traits.pattern or "plain", "material": traits.material, "garment": traits.garment,
        "sleeves": traits.sleeves, "length": traits.length,
    }  # fmt: skip
    return [name for group, word in said.items() if (name := f"{group}:{word}") in PLACE]


def _measures(closet: Closet[Any]) -> Floats:
    lab, share = closet.lab, closet.share
    chroma, hue = np.hypot(lab[..., 1], lab[..., 2]), np.arctan2(lab[..., 2], lab[..., 1])
    each = _of_colours(lab[..., 0], np.minimum(chroma / 45, 1.5), hue)
    formal = (closet.formality - 1.5) / 1.5
    patterned = closet.family > 0
    others = np.stack([
        formal,
        formal**2 - 0.5,
        np.where(closet.clo > 0, np.tanh((closet.clo - 0.25) / 0.2), 0.0),
        patterned,
        patterned & (closet.scale == 2),
    ], 1)  # fmt: skip
    return np.concatenate([(each * share[..., None]).sum(1), others], 1)


def _of_colours(lightness: Floats, strength: Floats, hue: Floats) -> Floats:
    """... x 4: the first of `MEASURES`, of colors alone."""
    return np.stack(
        [
            (lightness - 55) / 30,
            strength - 0.5,
            strength * np.cos(hue - np.radians(50)),
            strength * np.cos(hue - np.radians(150)),
        ],
        -1,
    )


def _named(lab: NDArray[Any]) -> Floats:
    """n x colors: how much of each name there is in a color; 1 in all."""
    off = np.linalg.norm(lab[:, None] - _lab_of_names()[None], axis=-1)
    near = np.exp(-0.5 * ((off - off.min(1, keepdims=True)) / _BLUR) ** 2 - 0.02 * (off - off.min(1, keepdims=True)))
    return np.asarray(near / near.sum(1, keepdims=True))


@cache
def _lab_of_names() -> Floats:
    from editor.redactor.design.shades import lab_of

    return np.array([lab_of(Colour(name)) for name in COLOURS])
