"""The bank: photographs of real garments, cut out, on which designs are shown."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np

from editor.model.design import Design
from editor.model.design_vocabulary import GARMENTS
from editor.model.frame import to_depth
from editor.model.garment import CATEGORIES
from editor.paths import resources_folder
from editor.redactor.design.separation import Prints
from editor.redactor.design.template import Line, Marks, Template, template_of

# What is shown on another kind of garment where the bank has none of its own.
_NEAREST: Final[Mapping[str, tuple[str, ...]]] = {
    "body": ("top", "undershirt"),
    "blouse": ("shirt",),
    "blazer": ("outwear",),
    "top": ("undershirt",),
}
_ANYTHING: Final = "t-shirt"
# What a word asks for, by how much a garment that has it is better.
_WORTH: Final[Mapping[str, float]] = {"garment": 8, "sleeves": 4, "length": 3, "fit": 2, "neckline": 2}
_OF_CHILDREN: Final = 5.0  # worse, for it is cut for a child, or for none
_HARDLY: Final = 1.5
_RECOGNISED: Final = 0.4
_UNLIKE: Final = 0.9  # worse, for it looks like something else
_PRINTED: Final = 0.5  # worse, for its own print was taken out
# Lengths that look alike enough for one to stand for the other.
_ALIKE: Final = (("mini", "short", "above knee", "cropped"), ("knee", "midi", "below knee"), ("long", "maxi", "ankle"))
_SAME: Final[Mapping[str, tuple[str, ...]]] = {
    "dress": ("sundress",), "sundress": ("dress",), "trousers": ("jeans", "joggers"), "jeans": ("trousers",),
    "sweater": ("sweatshirt",), "sweatshirt": ("sweater",), "shoes": ("sneakers",), "joggers": ("trousers",),
    "bomber": ("jacket",), "parka": ("jacket", "coat"), "trench coat": ("coat",), "raincoat": ("coat",),
    "down jacket": ("jacket",), "fur coat": ("coat",), "long sleeve": ("sweatshirt",), "heels": ("shoes",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class BankGarment:
    """A garment of the bank, as its record has it.

    Attributes:
        garment, sleeves, length, neckline, fit, wearer: as of `Design`, told by eye; "": not to be told.
        printed: whether it has a print of its own.
        landmarks: name -> x and y in pixels of its picture.
        source: file name in the set it is of.
        recognised: 0-1: how surely the garment network takes it for what it is.
        rim, opening: N x 2, in pixels of its picture: `Garment.neckline` and `Garment.opening`.
    """

    file: Path
    garment: str
    sleeves: str
    length: str
    neckline: str
    fit: str
    wearer: str
    printed: bool
    landmarks: Mapping[str, tuple[float, float]]
    source: str
    recognised: float
    rim: Line
    opening: Line

    @property
    def category(self) -> str:
        return GARMENTS[self.garment].category

    def template(self, longest: int) -> Template:
        """Its template, `longest` pixels on the longer side."""
        from PIL import Image

        with Image.open(self.file) as picture:
            pixels = np.asarray(picture.convert("RGBA"))
        matte = np.asarray(to_depth(pixels[..., 3], "float32"), np.float32)
        prints: Prints = "many" if self.printed else "none"
        return template_of(pixels[..., :3], matte, self._marks(), self.category, longest, prints)

    def _marks(self) -> Marks:
        if not self.landmarks:
            return Marks()
        hood = self.neckline == "hood"
        collar = not hood and self.neckline not in ("round", "v-neck", "boat", "square") and self.sleeves != "straps"
        shape = CATEGORIES[self.category].template
        return Marks(shape, self.landmarks, self.rim, self.opening, collar, hood)


@dataclass(frozen=True, slots=True)
class Bank:
    """All garments that designs can be shown on."""

    garments: Sequence[BankGarment]

    @classmethod
    def read(cls, folder: Path | None = None) -> Bank:
        """The shipped bank, or that of a folder."""
        folder = folder or resources_folder() / "design" / "bank"
        told = json.loads((folder / "bank.json").read_text("utf-8"))
        return cls([_garment(folder, record) for record in told["garments"]])

    def fitting(self, design: Design, seed: int = 0, near: bool = False) -> list[BankGarment]:
        """The garments that a design can be shown on, the best first; among equally good ones the seed decides.

        Args:
            near: only those that are hardly worse than the best.
        """
        chance = np.random.default_rng((seed, 5))
        scored = [(-_worth(one, design), chance.random(), one) for one in self._of_category(design)]
        scored.sort(key=lambda row: row[:2])
        return [one for worth, _, one in scored if not near or worth - scored[0][0] <= _HARDLY]

    def _of_category(self, design: Design) -> list[BankGarment]:
        category = design.category or _ANYTHING
        for name in (category, *_NEAREST.get(category, ()), _ANYTHING):
            if found := [one for one in self.garments if one.category == name]:
                return found
        return list(self.garments)


def different(design: Design, shown: BankGarment) -> tuple[str, ...]:
    """What of a design's cut the garment that it is shown on has otherwise, as English words."""
    found = []
    if design.garment and design.garment not in (shown.garment, *_SAME.get(shown.garment, ())):
        found.append(design.garment)
    for attribute in ("sleeves", "length", "neckline", "fit"):
        wanted, there = getattr(design, attribute), getattr(shown, attribute)
        if wanted and wanted != there and not (attribute == "length" and _alike(wanted, there)):
            found.append(f"{attribute}: {wanted}")
    return tuple(found)


def _worth(one: BankGarment, design: Design) -> float:
    total = -_PRINTED if one.printed else 0.0
    total -= _UNLIKE if one.recognised < _RECOGNISED else 0.0
    total -= _OF_CHILDREN if (one.wearer == "children") != (design.wearer == "children") else 0
    for attribute, worth in _WORTH.items():
        wanted, there = getattr(design, attribute), getattr(one, attribute)
        if wanted and wanted == there:
            total += worth
        elif (attribute == "garment" and there in _SAME.get(wanted, ())) or (
            attribute == "length" and wanted and _alike(wanted, there)
        ):
            total += 0.75 * worth
    return total


def _alike(one: str, other: str) -> bool:
    return any(one in lengths and other in lengths for lengths in _ALIKE)


def _garment(folder: Path, record: Mapping[str, object]) -> BankGarment:
    landmarks = record["landmarks"]
    assert isinstance(landmarks, dict)
    cut = {name: str(record.get(name, "")) for name in ("garment", "sleeves", "length", "neckline", "fit", "wearer")}
    points = {str(name): (float(x), float(y)) for name, (x, y) in landmarks.items()}
    return BankGarment(
        folder / str(record["file"]),
        **cut,
        printed=bool(record["printed"]),
        landmarks=points,
        source=str(record["source"]),
        recognised=float(str(record.get("recognised", 1.0))),
        rim=_line(record.get("rim")),
        opening=_line(record.get("opening")),
    )


def _line(points: object) -> Line:
    """N x 2 of its numbers one after the other."""
    return np.array(points or [], np.float64).reshape(-1, 2)
