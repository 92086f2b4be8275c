"""Garments: their kinds, the points that describe their shape, and how one is to be worn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from editor.model.frame import Frame

Template = Literal["upper", "legs", "skirt"]
Layer = Literal["below", "inner", "dress", "outer"]
Sleeve = Literal["", "none", "short", "long"]  # of legs: "short" or "long"; "" is for the template to find out


@dataclass(frozen=True, slots=True)
class Category:
    """What kind of garment it is, and what follows from that.

    Attributes:
        name: lower case; what the command line and documents hold.
        title: English words.
        template: the silhouette that is fitted to it.
        layer: what it is worn over: `inner` is put on the skin and may be tucked in, `outer` over it.
        label: the part of `person_labels.PARTS` that it becomes.
        sleeve: how long its sleeves, or legs, are where that follows from the kind.
        collar: whether it has one that stands or is turned down.
        opens: whether its front can be open.
    """

    name: str
    title: str
    template: Template
    layer: Layer
    label: str
    sleeve: Sleeve = ""
    collar: bool = False
    opens: bool = False


# The names are those of the classes of the garment network, in lower case; hats and shoes are not worn by the program.
CATEGORIES: Final[Mapping[str, Category]] = {
    category.name: category
    for category in (
        Category("t-shirt", "T-shirt", "upper", "inner", "upper", "short"),
        Category("polo", "Polo", "upper", "inner", "upper", "short", collar=True),
        Category("undershirt", "Undershirt", "upper", "inner", "upper", "none"),
        Category("top", "Top", "upper", "inner", "upper"),
        Category("body", "Body", "upper", "inner", "upper"),
        Category("longsleeve", "Long sleeve", "upper", "inner", "upper", "long"),
        Category("blouse", "Blouse", "upper", "inner", "upper", collar=True, opens=True),
        Category("shirt", "Shirt", "upper", "inner", "upper", collar=True, opens=True),
        Category("hoodie", "Hoodie", "upper", "outer", "outer", "long", collar=True),
        Category("blazer", "Blazer", "upper", "outer", "outer", "long", collar=True, opens=True),
        Category("outwear", "Jacket or coat", "upper", "outer", "outer", collar=True, opens=True),
        Category("dress", "Dress", "upper", "dress", "dress"),
        Category("pants", "Trousers", "legs", "below", "trousers", "long"),
        Category("shorts", "Shorts", "legs", "below", "shorts", "short"),
        Category("skirt", "Skirt", "skirt", "below", "skirt"),
    )
}

_SLEEVE: Final = ("shoulder", "elbow outer", "cuff outer", "cuff inner", "elbow inner", "armpit")
_LEG: Final = ("hip", "knee outer", "end outer", "end inner", "knee inner")

# The polygons that make up each silhouette, by the names of their corners: the trunk, then what is on the picture's
# left, then on its right. Left and right are those of the picture, not of the wearer.
OUTLINES: Final[Mapping[Template, tuple[tuple[str, ...], ...]]] = {
    "upper": (
        (
            "neck", "neck right", "shoulder right", "armpit right", "waist right", "hem right", "hem", "hem left",
            "waist left", "armpit left", "shoulder left", "neck left",
        ),
        tuple(f"{name} left" for name in _SLEEVE),
        tuple(f"{name} right" for name in _SLEEVE),
    ),
    "legs": (
        ("waist left", "waist right", "hip right", "crotch", "hip left"),
        (*(f"{name} left" for name in _LEG), "crotch"),
        (*(f"{name} right" for name in _LEG), "crotch"),
    ),
    "skirt": (("waist left", "waist right", "hip right", "hem right", "hem", "hem left", "hip left"),),
}  # fmt: skip

LANDMARKS: Final[Mapping[Template, tuple[str, ...]]] = {
    template: tuple(dict.fromkeys(name for outline in outlines for name in outline))
    for template, outlines in OUTLINES.items()
}


@dataclass(frozen=True, slots=True, eq=False)
class Garment:
    """A garment that is understood.

    Attributes:
        frame: its photograph, or what of it holds the garment, in the photograph's profile.
        matte: H x W float32, 0-1: what of it is garment.
        category: what it is.
        sleeve: how long its sleeves or legs are; never "" for a garment that has some.
        landmarks: the `LANDMARKS` of its template -> x and y in pixels of `frame`, (0, 0) the corner of the first one.
        fit: 0-1: how much of the matte and of the silhouette through the landmarks overlaps (IoU).
        worn: whether somebody wears it in the photograph, so that it is narrower than when laid flat.
        neckline: N x 2 float64, in pixels of `frame`, from "neck left" to "neck right": the rim of the front; what of
            the matte lies above it is the inside of the back. Of garments for the legs, and of worn ones, empty: 0 x 2.
        opening: N x 2 float64, from the neckline to the hem, along which the front can be opened; 0 x 2 where not.
        corner: left and top of `frame` in the photograph.
        sure: 0-1: how likely the category is; 1 where it was stated.
    """

    frame: Frame
    matte: NDArray[np.float32]
    category: Category
    sleeve: Sleeve
    landmarks: Mapping[str, tuple[float, float]]
    fit: float
    worn: bool = False
    neckline: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    opening: NDArray[np.float64] = field(default_factory=lambda: np.zeros((0, 2)))
    corner: tuple[int, int] = (0, 0)
    sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Wearing:
    """How a garment is to be worn; the defaults leave it to the program.

    Attributes:
        hem: tucked ``"in"``, worn ``"out"``, or ``"auto"``: as the old one was.
        opened: of the front, 0 (closed) to 1; None: as it is photographed.
        length, sleeves: centimetres longer than it is, negative for shorter; sleeves that are shorter are rolled up.
        width: percent wider than it is, negative for tighter.
        shift: x and y in centimetres of the body, right and down positive.
        folds: 0-100: how much of the folds of the body's own clothes it takes over.
        light: 0-100: how much of the colour and the direction of the scene's light it takes over.
    """

    hem: Literal["auto", "in", "out"] = "auto"
    opened: float | None = None
    length: float = 0.0
    sleeves: float = 0.0
    width: float = 0.0
    shift: tuple[float, float] = (0.0, 0.0)
    folds: float = 70.0
    light: float = 85.0
