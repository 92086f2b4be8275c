"""How warm clothes are, and how warm they have to be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.stylist.slots import BAG, BOTTOM, DRESS, HAT, SHOES, slot_of

Floats = NDArray[np.float64]

# Insulation in clo (1 clo = 0.155 m2 K / W) of single garments: ASHRAE Standard 55-2020, table 5-3 (after McCullough
# and Jones, 1984), of the nearest kind; of down, fur and parkas ISO 9920:2007, annex B.
_CLO: Final[Mapping[str, float]] = {
    "t-shirt": 0.08, "polo": 0.17, "tank top": 0.06, "top": 0.12, "bodysuit": 0.15, "long sleeve": 0.2,
    "sweater": 0.34, "cardigan": 0.3, "turtleneck": 0.36, "sweatshirt": 0.34, "hoodie": 0.36, "blouse": 0.2,
    "shirt": 0.25, "blazer": 0.36, "waistcoat": 0.13, "jacket": 0.42, "bomber": 0.45, "down jacket": 0.65,
    "fur coat": 0.75, "coat": 0.6, "trench coat": 0.48, "parka": 0.7, "raincoat": 0.35, "dress": 0.33,
    "sundress": 0.23, "trousers": 0.2, "jeans": 0.24, "leggings": 0.2, "joggers": 0.28, "shorts": 0.07, "skirt": 0.18,
    "hat": 0.05, "cap": 0.02, "shoes": 0.03, "sneakers": 0.03, "boots": 0.1, "sandals": 0.02, "heels": 0.02,
}  # fmt: skip
# Of the same cut in thinner or thicker cloth; the standard's own thin and thick kinds differ by about as much.
_CLOTH: Final[Mapping[str, float]] = {
    "linen": 0.75, "silk": 0.8, "satin": 0.85, "chiffon": 0.65, "lace": 0.65, "mesh": 0.6, "corduroy": 1.15,
    "flannel": 1.2, "wool": 1.3, "cashmere": 1.3, "knit": 1.15, "tweed": 1.3, "fleece": 1.3, "velvet": 1.15,
    "leather": 1.1, "suede": 1.1, "fur": 1.5,
}  # fmt: skip
_SLEEVE: Final[Mapping[str, float]] = {"none": -0.06, "straps": -0.06, "long": 0.06}  # beside short ones, light cloth
_LENGTH: Final[Mapping[str, float]] = {
    "cropped": 0.85, "mini": 0.8, "short": 0.85, "above knee": 0.9, "below knee": 1.1, "midi": 1.1, "ankle": 1.15,
    "long": 1.2, "maxi": 1.25,
}  # fmt: skip
_BELOW: Final = 0.06  # underwear and socks
ROLLED: Final = -0.06  # sleeves turned up: ASHRAE's long-sleeved beside its short-sleeved shirt

# The sum of insulation does not see bare legs: what is worn from and up to how many degrees. House rules.
_FROM: Final[Mapping[str, float]] = {"shorts": 18.0, "sandals": 17.0, "sundress": 18.0}
_UP_TO: Final[Mapping[str, float]] = {
    "fur coat": 8.0, "down jacket": 10.0, "parka": 13.0, "coat": 16.0, "turtleneck": 19.0, "trench coat": 19.0,
    "sweater": 22.0, "boots": 26.0,
}  # fmt: skip
_BEYOND: Final = 4.0  # degrees over that at which a thing is worth exp(-1/2)

SEASON_DEGREES: Final[Mapping[str, float]] = {"spring": 13.0, "summer": 24.0, "autumn": 10.0, "winter": -2.0}
LEAST, MOST = 0.36, 1.75  # clo: what street clothes reach; below and above nobody is asked for more
_MET: Final = 2.3  # walking: 2.0 at 3.2 km/h, 2.6 at 4.3 km/h (ASHRAE 55, table 5-1)
_AIR: Final = 0.5  # clo of the air around somebody who moves; 0.8 in still air
_SKIN: Final = 33.0


def insulation(garment: str, material: str = "", sleeves: str = "", length: str = "") -> float:
    """Of one garment, in clo."""
    value = _CLO.get(garment, 0.0) * _CLOTH.get(material, 1.0)
    slot = slot_of(garment)
    if slot in (SHOES, BAG, HAT):
        return value
    if slot in (BOTTOM, DRESS):
        value *= _LENGTH.get(length, 1.0)
    return max(0.04, value + (_SLEEVE.get(sleeves, 0.0) if garment in _OPEN else 0.0))


_OPEN: Final = ("t-shirt", "top", "bodysuit", "blouse", "dress", "sundress")  # whose word says nothing of sleeves


def ensemble(single: Floats) -> Floats:
    """The insulation of what is worn together, clo.

    McCullough, Jones and Huck, "A comprehensive data base for estimating clothing insulation", ASHRAE Transactions 91
    (1985); also in ASHRAE 55 and ISO 9920: I_cl = 0.835 sum(I_clu) + 0.161.

    Args:
        single: the sum of the garments' own, clo, underwear not counted.
    """
    return np.asarray(0.835 * (single + _BELOW) + 0.161)


def needed(degrees: float) -> float:
    """What keeps somebody who walks in balance in so many degrees Celsius, clo, held to `LEAST`-`MOST`.

    Burton and Edholm, "Man in a cold environment" (1955), after Gagge, Burton and Bazett, Science 94 (1941): a quarter
    of the heat goes by evaporation, the rest through clothes and air: (33 - T) / (0.155 * 0.75 * M) = I_cl + I_a.
    """
    whole = (_SKIN - degrees) / (0.155 * 0.75 * 58.15 * _MET)
    return float(min(max(whole - _AIR, LEAST), MOST))


def comfort(garment: str, degrees: float) -> float:
    """0-1: whether a single thing is worn in that weather at all."""
    beyond = max(_FROM.get(garment, degrees) - degrees, degrees - _UP_TO.get(garment, degrees), 0.0)
    return float(np.exp(-0.5 * (beyond / _BEYOND) ** 2))
