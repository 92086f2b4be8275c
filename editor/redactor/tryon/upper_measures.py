"""How long a garment for the upper body is, and its sleeves, in centimetres of the body that wears it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from editor.model.garment import Garment, Layer, Wearing
from editor.redactor.tryon.body import SIDES, Body, Side
from editor.redactor.tryon.targets import Flat
from editor.redactor.tryon.worn_before import WornBefore

_SHOULDER_HALF, _BREAST_HALF = 21.0, 25.0  # centimetres of half a garment that is laid flat
_SHORTEST: Final = 36.0
_LONGEST: Final[Mapping[Layer, float]] = {"inner": 84.0, "outer": 128.0, "dress": 142.0, "below": 142.0}

_TUCKED_UNDER: Final = 4.0  # centimetres that a tucked hem lies under what is worn below
_WAISTBAND: Final = 50.0  # centimetres from the neck, where nothing tells where it is
_LIKE: Final = 8.0  # a hem that would come to lie this near to the old one lies where that did
_LIKE_LONGER: Final = 0.5
_SEAT: Final = 66.0  # centimetres from the neck at which a hem meets the lap of somebody who sits

_NO_SLEEVE: Final = 9.0
_SHORT_SLEEVE: Final = (10.0, 34.0)
_LONG_SLEEVE: Final = ((30, 46, 52, 90), (30, 46, 55.5, 57))
_LONG: Final = 38.0  # sleeves that are longer are long, whatever the kind says
_WRIST: Final = 58.0
_HIDING: Final = 6.0  # centimetres that a short sleeve grows to hide the end of the old one
_UNLIKE: Final = 1.3  # sleeves so much unlike in length: one is folded, and the other tells


@dataclass(frozen=True, slots=True)
class Hem:
    """Attributes:
    length: centimetres from the neck.
    tucked: whether it lies under what is worn below.
    """

    length: float
    tucked: bool


def flat_upper(garment: Garment) -> Flat:
    """Its landmarks, scaled so that its shoulders and its breast are as wide as ordinary ones."""
    flat = Flat(garment)
    breast = max(flat.apart("armpit left", "armpit right") / 2, 1.0)
    shoulder = max(flat.apart("shoulder left", "shoulder right") / 2, 0.7 * breast)
    if garment.sleeve == "none":
        flat.scaled(_BREAST_HALF * 0.96 / breast)
    else:
        flat.scaled((_SHOULDER_HALF / shoulder + _BREAST_HALF / breast) / 2)
    return flat


def hem_of(flat: Flat, body: Body, wearing: Wearing, before: WornBefore) -> Hem:
    """How long it is worn: its own length, but tucked in where the old one was, and ending where that ended nearly."""
    top, end = flat.middle("neck left", "neck right"), flat.middle("hem left", "hem right")
    layer = flat.garment.category.layer
    own = float(np.clip(np.linalg.norm(end - top) * flat.cm, _SHORTEST, _LONGEST[layer]))
    if layer == "inner":
        band = before.hem if before.hem is not None and before.tucked else _WAISTBAND
        reaches = own + wearing.length > band - 2
        if wearing.hem == "in" or (wearing.hem == "auto" and before.tucked and reaches):
            return Hem(band + _TUCKED_UNDER, True)
        if wearing.hem == "auto" and before.hem is not None and abs(own - before.hem) < _LIKE:
            own = before.hem + _LIKE_LONGER
    length = float(np.clip(own + wearing.length, _SHORTEST / 2, _LONGEST[layer]))
    return Hem(min(length, _SEAT) if body.seated and layer != "dress" else length, False)


def sleeve_ends(garment: Garment, wearing: Wearing, before: WornBefore) -> dict[Side, float]:
    """Centimetres along each arm to where its sleeve ends; 0 without one. Both are taken for equally long."""
    flat, kind = flat_upper(garment), garment.sleeve
    names = ("shoulder {}", "elbow outer {}", "cuff outer {}")
    long = sorted(flat.apart(*(name.format(side) for name in names)) * flat.cm for side in SIDES)
    own = long[1] if long[1] > _UNLIKE * long[0] else sum(long) / 2
    if kind == "none" or (not kind and own < _NO_SLEEVE):
        return dict.fromkeys(SIDES, 0.0)
    if kind == "long" or own > _LONG:
        end = float(np.interp(own, *_LONG_SLEEVE))
    else:
        end = float(np.clip(own * 1.05, *_SHORT_SLEEVE))
        if 0 < before.sleeves - end < _HIDING and wearing.sleeves == 0:
            end = before.sleeves + _LIKE_LONGER
    return dict.fromkeys(SIDES, float(np.clip(end + wearing.sleeves, _NO_SLEEVE, _WRIST)))


def kept_of_sleeves(garment: Garment, wearing: Wearing, before: WornBefore) -> float:
    """How much of its sleeves is still seen, 0-1, when they are rolled up."""
    if wearing.sleeves >= 0:
        return 1.0
    worn, own = (sleeve_ends(garment, how, before)["left"] for how in (wearing, replace(wearing, sleeves=0.0)))
    return worn / own if own else 1.0


def back_depth(flat: Flat) -> float:
    """How many centimetres below the sides of the neck the middle of the garment's upper edge belongs.

    Where the inside of the back is seen that edge is the back's; else it is the rim of the front, as deep as it is.
    """
    rim, top = flat.garment.neckline, flat.middle("neck left", "neck right")
    axis = flat.middle("hem left", "hem right") - top
    axis = axis / max(float(np.linalg.norm(axis)), 1e-9)
    edge = float((flat.at("neck")[0] - top) @ axis) * flat.cm
    front = float(((rim - top) @ axis).max()) * flat.cm if len(rim) else edge
    return 1.0 if front > edge + 1.5 else float(np.clip(edge, 1, 25))
