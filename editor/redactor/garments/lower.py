"""The silhouettes of what is worn on the legs: trousers and shorts, and skirts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import LANDMARKS, Sleeve, Template
from editor.redactor.garments.silhouettes import SIDES, Extent, Floats, Start, aside, beyond, limb, outlines, stacked

_LEG: Final = ("angle", "length", "bend", "knee", "end")  # the last two are half widths
_TRUNK: Final = ("left", "top", "tilt", "waist", "hip", "hip_y", "crotch_y")
_LEGS: Final = (*_TRUNK, *(f"{name} {side}" for side, _ in SIDES for name in _LEG))
_SKIRT: Final = ("left", "top", "tilt", "waist", "hip", "hip_y", "hem", "hem_y", "hem_dip")
_LEG_SPREADS: Final = (0.03, 0.02, 0.1, 0.04, 0.05, 0.06, 0.1)

# How high the crotch lies, and radians by which each leg is spread.
_LEG_STARTS: Final = {
    "long": ((0.33, 0.05), (0.33, 0.2)),
    "short": ((0.6, 0.1), (0.75, 0.15)),
}


@dataclass(frozen=True, slots=True)
class Legs:
    """Trousers and shorts.

    Args:
        sleeve: how long the legs are: "long", "short", or "" where that is not known.
    """

    sleeve: Sleeve
    template: ClassVar[Template] = "legs"
    polygons: ClassVar[Sequence[NDArray[np.intp]]] = outlines("legs")

    def points(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_LEGS)}
        zero = np.zeros(len(values))
        named = {"crotch": _at(zero, v["crotch_y"])}
        for side, sign in SIDES:
            # Legs are told from the vertical, limbs from the horizontal.
            angle, length, bend = (v[f"{name} {side}"] for name in _LEG[:3])
            root = _at(sign * v["hip"] / 2, v["crotch_y"])
            joint, end, first, second = limb(root, sign, np.pi / 2 - angle, length, -bend)
            knee, foot = (
                aside(first, sign) * v[f"knee {side}"][:, None],
                aside(second, sign) * v[f"end {side}"][:, None],
            )
            corners = {
                "waist": _at(sign * v["waist"], zero),
                "hip": _at(sign * v["hip"], v["hip_y"]),
                "knee outer": joint + knee,
                "knee inner": joint - knee,
                "end outer": end + foot,
                "end inner": end - foot,
            }
            named |= {f"{name} {side}": point for name, point in corners.items()}
        return stacked(LANDMARKS["legs"], named, v["tilt"], v["left"], v["top"])

    def odd(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_LEGS)}
        hip = np.maximum(v["hip"], 0.02)
        sum_ = 0.5 * beyond(v["hip_y"] / np.maximum(v["crotch_y"], 0.05), 0.3, 1.0)
        for side, _ in SIDES:
            sum_ += 4 * (beyond(v[f"knee {side}"], 0.02, 9) + beyond(v[f"end {side}"], 0.02, 9))
            sum_ += 0.3 * beyond(v[f"bend {side}"], -1.0, 1.0)
            sum_ += sum(0.3 * beyond(v[f"{name} {side}"] / hip, 0.2, 0.8) for name in ("knee", "end"))
        return np.asarray(sum_ + 0.02 * (v["length left"] - v["length right"]) ** 2)

    def starts(self, extent: Extent) -> Sequence[Start]:
        waist = extent.across(0.03, 0.12) / 2
        kinds = _LEG_STARTS[self.sleeve] if self.sleeve else (*_LEG_STARTS["long"], *_LEG_STARTS["short"])
        found = []
        for crotch, spread in kinds:
            leg = [spread, 1 - crotch, 0, extent.width * 0.22, extent.width * 0.2]
            values = [extent.middle(0, 0.3), 0, 0, waist, waist * 1.1, 0.2 if crotch < 0.5 else 0.3, crotch, *leg, *leg]
            spreads = [*_LEG_SPREADS, *(0.2, 0.1, 0.15, 0.04, 0.04) * 2]
            found.append(Start(np.array(values), np.array(spreads)))
        return found


@dataclass(frozen=True, slots=True)
class Skirt:
    """Skirts."""

    template: ClassVar[Template] = "skirt"
    polygons: ClassVar[Sequence[NDArray[np.intp]]] = outlines("skirt")

    def points(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_SKIRT)}
        zero = np.zeros(len(values))
        named = {"hem": _at(zero, v["hem_y"] + v["hem_dip"])}
        for side, sign in SIDES:
            named[f"waist {side}"] = _at(sign * v["waist"], zero)
            named[f"hip {side}"] = _at(sign * v["hip"], v["hip_y"])
            named[f"hem {side}"] = _at(sign * v["hem"], v["hem_y"])
        return stacked(LANDMARKS["skirt"], named, v["tilt"], v["left"], v["top"])

    def odd(self, values: Floats) -> Floats:
        v = {name: values[:, place] for place, name in enumerate(_SKIRT)}
        return 0.5 * beyond(v["hip_y"] / np.maximum(v["hem_y"], 0.05), 0.2, 0.6)

    def starts(self, extent: Extent) -> Sequence[Start]:
        waist, half = extent.across(0.03, 0.12) / 2, extent.width / 2
        values = [extent.middle(0, 1), 0, 0, waist, (waist + half) / 2, 0.35, half, 0.95, 0.02]
        return [Start(np.array(values), np.array([0.03, 0.02, 0.1, 0.04, 0.05, 0.08, 0.06, 0.05, 0.03]))]


def _at(x: Floats, y: Floats) -> Floats:
    return np.stack([x, y], axis=-1)
