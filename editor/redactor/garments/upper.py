"""The silhouette of what is worn on the trunk: a trunk that narrows and widens, and two sleeves."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import LANDMARKS, Sleeve, Template
from editor.redactor.garments.silhouettes import SIDES, Extent, Floats, Start, aside, beyond, limb, outlines, stacked

_TRUNK: Final = (
    "left", "top", "tilt",  # where the middle of the neck lies, and radians by which the trunk is turned
    "neck", "dip",  # half the neck's width; how far its middle lies lower than its ends
    "shoulder", "slope",  # half the shoulders' width; how much lower they lie than the neck
    "armpit", "armpit_y", "waist", "waist_y", "hem", "hem_y", "hem_dip",  # `waist_y`: from the armpit, 0, to the hem, 1
)  # fmt: skip
_COLLAR: Final = ("collar", "stand")  # half the width of its upper edge, and how high that lies above the neck
_SLEEVE: Final = ("angle", "length", "bend", "elbow", "cuff")  # the last two are half widths
_NAMES: Final = (*_TRUNK, *(f"{name} {side}" for side, _ in SIDES for name in _SLEEVE), *_COLLAR)
_CORNERS: Final = (*LANDMARKS["upper"], "collar left", "collar right")
_COLLAR_OUTLINE: Final = ("neck left", "collar left", "neck", "collar right", "neck right")
_COLLAR_CORNERS: Final = np.array([_CORNERS.index(name) for name in _COLLAR_OUTLINE])

_SPREADS: Final = (0.03, 0.02, 0.08, 0.03, 0.03, 0.06, 0.03, 0.05, 0.06, 0.05, 0.04, 0.06, 0.05, 0.03)
_SLEEVE_SPREADS: Final = (0.35, 0.12, 0.25, 0.03, 0.03)

# Degrees below the horizontal, length, share of the lower width that is the trunk's: sleeves hang beside the trunk or
# are spread.
_STARTS: Final = {
    "long": ((82, 0.62, 0.6), (65, 0.62, 0.75), (40, 0.6, 1.0), (95, 0.6, 0.65)),
    "short": ((40, 0.22, 1.0), (65, 0.25, 0.9)),
    "none": ((50, 0.03, 1.0),),
}
_SPREAD_BELOW: Final = 60  # degrees: sleeves that are spread this much widen the box


@dataclass(frozen=True, slots=True)
class Upper:
    """Tops, jackets and dresses.

    Args:
        sleeve: what is known of the sleeves.
        long: whether it reaches over the hips, so that its waist is high.
        unlikely: how much better than other families it has to fit.
        collar: whether it has one, which rises above the shoulders' line.
    """

    sleeve: Sleeve
    long: bool = False
    unlikely: float = 0.0
    collar: bool = False
    template: ClassVar[Template] = "upper"

    @property
    def polygons(self) -> Sequence[NDArray[np.intp]]:
        trunk = outlines("upper")
        return (*trunk, _COLLAR_CORNERS) if self.collar else trunk

    def points(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_NAMES[: values.shape[1]])}
        zero = np.zeros(len(values))
        named = {"neck": _at(zero, v["dip"]), "hem": _at(zero, v["hem_y"] + v["hem_dip"])}
        waist_y = v["armpit_y"] + v["waist_y"] * (v["hem_y"] - v["armpit_y"])
        for side, sign in SIDES:
            shoulder, armpit = _at(sign * v["shoulder"], v["slope"]), _at(sign * v["armpit"], v["armpit_y"])
            joint, end, first, second = limb(
                (shoulder + armpit) / 2, sign, *(v[f"{name} {side}"] for name in _SLEEVE[:3])
            )
            middle = first + second
            middle /= np.maximum(np.linalg.norm(middle, axis=1, keepdims=True), 1e-6)
            elbow = aside(middle, sign) * v[f"elbow {side}"][:, None]
            cuff = aside(second, sign) * v[f"cuff {side}"][:, None]
            corners = {
                "neck": _at(sign * v["neck"], zero),
                "shoulder": shoulder,
                "armpit": armpit,
                "waist": _at(sign * v["waist"], waist_y),
                "hem": _at(sign * v["hem"], v["hem_y"]),
                "elbow outer": joint + elbow,
                "elbow inner": joint - elbow,
                "cuff outer": end + cuff,
                "cuff inner": end - cuff,
            }
            if self.sleeve == "none":
                corners |= armhole(shoulder, armpit)
            named |= {f"{name} {side}": point for name, point in corners.items()}
            if self.collar:
                named[f"collar {side}"] = _at(sign * v["collar"], -v["stand"])
        names = _CORNERS if self.collar else LANDMARKS["upper"]
        return stacked(names, named, v["tilt"], v["left"], v["top"])

    def odd(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_NAMES[: values.shape[1]])}
        shoulder, armpit = np.maximum(v["shoulder"], 0.02), np.maximum(v["armpit"], 0.02)
        trunk = np.maximum(v["hem_y"] - v["armpit_y"], 0.1)
        sum_ = beyond(armpit / shoulder, 0.75, 1.3) + beyond(v["neck"] / shoulder, 0.25, 0.75)
        sum_ = self.unlikely + 0.5 * (sum_ + beyond(v["hem_y"] - v["armpit_y"], 0.1, 9))
        sum_ += 0.5 * beyond(v["armpit_y"] / np.maximum(v["hem_y"], 0.1), 0.15, 0.33 if self.long else 0.5)
        sum_ += 0.4 * (v["armpit_y"] / np.maximum(v["hem_y"], 0.1) - (0.26 if self.long else 0.36)) ** 2
        sum_ += 0.5 * beyond(v["slope"], 0, 0.2)
        sum_ += 0.2 * (shoulder / armpit - 0.9) ** 2 + 0.5 * (v["waist_y"] - (0.36 if self.long else 0.5)) ** 2
        if self.sleeve and not self.long:
            sum_ += 0.3 * beyond(v["waist"] / armpit, 0, 1.3)
            sum_ += 0.3 * beyond(v["hem"] / armpit, 0, 1.5 if self.sleeve == "long" else 2.2)
        sum_ += 0.5 * beyond(v["waist"] / np.maximum(np.minimum(armpit, v["hem"]), 0.02), 0.75, 9)
        root = np.maximum(np.hypot(v["shoulder"] - v["armpit"], v["armpit_y"] - v["slope"]) / 2, 0.02)
        for side, _ in SIDES:
            sum_ += 4 * (beyond(v[f"elbow {side}"], 0.02, 9) + beyond(v[f"cuff {side}"], 0.02, 9))
            sum_ += 0.3 * beyond(v[f"bend {side}"], -1.2, 1.2) + 0.008 * v[f"bend {side}"] ** 2
            sum_ += 0.3 * beyond(v[f"angle {side}"], -0.3, 1.7)
            if self.sleeve != "none":
                sum_ += 0.3 * beyond(v[f"elbow {side}"] / root, 0.5, 1) + 0.3 * beyond(v[f"cuff {side}"] / root, 0.3, 1)
            if self.sleeve == "long":
                sum_ += 0.4 * beyond(v[f"length {side}"] / trunk, 0.9, 9) + 2 * beyond(v[f"cuff {side}"], 0.035, 9)
            if self.sleeve == "none":
                sum_ += 20 * beyond(v[f"length {side}"], 0, 0.04)
        sum_ += 0.004 * (v["angle left"] - v["angle right"]) ** 2 + 0.02 * (v["length left"] - v["length right"]) ** 2
        if self.collar:
            sum_ += 0.5 * beyond(v["collar"] / np.maximum(v["neck"], 0.02), 0.5, 1.1) + 2 * beyond(v["stand"], 0, 0.12)
        return np.asarray(sum_)

    def starts(self, extent: Extent) -> Sequence[Start]:
        lower = float(np.clip(extent.across(0.6, 1) / 2, 0.15, 0.5))
        kinds = _STARTS[self.sleeve] if self.sleeve else (*_STARTS["short"], *_STARTS["long"], *_STARTS["none"])
        return [self._start(extent, lower * share, angle, length) for angle, length, share in kinds]

    def _start(self, extent: Extent, trunk: float, degrees: float, length: float) -> Start:
        angle = math.radians(degrees)
        if degrees < _SPREAD_BELOW:
            room = (extent.width / 2 - trunk) / max(math.cos(angle), 0.3) + 0.05
            length = max(0.05, min(length, room))
        sleeve = [angle, length, 0.0, 0.08, 0.07]
        values = [
            extent.middle(0.6, 1),
            0.02,
            0,
            0.11,
            0.03,
            trunk * 0.85,
            0.07,
            trunk,
            0.26 if self.long else 0.35,
            trunk,
        ]
        values += [0.36 if self.long else 0.5, trunk, 0.97, 0, *sleeve, *sleeve]
        spreads = [*_SPREADS, *_SLEEVE_SPREADS, *_SLEEVE_SPREADS]
        if self.collar:
            values += [0.09, 0.05]
            values[_NAMES.index("dip")] = -0.04
            spreads += [0.03, 0.03]
        return Start(np.array(values), np.array(spreads))


def armhole(shoulder: Floats, armpit: Floats) -> dict[str, Floats]:
    """Where the landmarks of a sleeve lie that is not there: evenly on the line from the shoulder to the armpit."""
    names = ("elbow outer", "cuff outer", "cuff inner", "elbow inner")
    return {name: shoulder + (armpit - shoulder) * (place / 5) for place, name in enumerate(names, 1)}


def _at(x: Floats, y: Floats) -> Floats:
    return np.stack([x, y], axis=-1)
