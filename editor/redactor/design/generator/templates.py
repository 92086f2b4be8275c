"""Garments for designs that no photograph shows: the networks' own, and those that a person drew."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

import numpy as np

from editor.errors import EditorError, InputError, NetworkError
from editor.model.design import Design
from editor.redactor.design.generator.making import generated, kind_of, sketched
from editor.redactor.design.generator.sampling import GENERATOR, OUTLINE, SKETCH, Shaping
from editor.redactor.design.generator.styles import heeded
from editor.redactor.design.makers import Wish
from editor.redactor.design.showing import Shown
from editor.redactor.design.template import Template

ON: Final = "generator"
ON_SKETCH: Final = "sketch"
_USUAL: Final = "t-shirt"
# What was looked at and is not good enough to be shown. Shirts, blazers and coats the garment network does not tell
# (docs/tables/generator.md), for their collars and fronts are not drawn; hoods, hats and shoes are monsters too often.
UNCONVINCING: Final = frozenset({"shirt", "hoodie", "blazer", "outwear", "hat", "shoes"})
_KEPT: Final = 3
_BY_SLEEVES: Final = {"none": "undershirt", "straps": "undershirt", "long": "longsleeve"}
_SLEEVED: Final[Mapping[str, tuple[str, ...]]] = {
    "none": ("undershirt",), "short": ("t-shirt", "polo"), "long": ("longsleeve", "hoodie", "blazer"),
}  # fmt: skip
_CUT: Final = ("sleeves", "length", "neckline", "fit")


@dataclass(frozen=True, slots=True, eq=False)
class GeneratorTemplates:
    """Garments out of noise, by kind and cut, or of a sketch; the last ones are kept."""

    networks: Shaping
    _kept: OrderedDict[tuple[object, ...], Template] = field(default_factory=OrderedDict)

    def refusal(self, wish: Wish) -> EditorError | None:
        roles = (SKETCH, GENERATOR) if wish.sketch is not None else (OUTLINE, GENERATOR)
        try:
            for role in roles:
                self.networks.identity(role, "fast")
        except NetworkError as error:
            return error
        if wish.sketch is not None:
            return None
        kind = kind_of(_category(wish.design))
        if not kind or kind in UNCONVINCING:
            return InputError(
                "The generator makes no {garment} that is good enough to be shown.",
                "Use the bank of photographs.",
                garment=wish.design.garment,
            )
        return None

    def shown(self, design: Design, wish: Wish, is_cancelled: Callable[[], bool]) -> Shown:
        """As of `Templates`; `Shown.on` says which garment it is, so that a wish can ask for it again."""
        seed = _seed(wish)
        if wish.sketch is not None:
            category = design.category
            template = sketched(self.networks, wish.sketch, category, seed, wish.size, is_cancelled)
            return Shown(template, ON_SKETCH, (), "trained")
        category = _category(design)
        kind = kind_of(category)
        key = category, design.length, design.fit, seed, wish.size
        if key not in self._kept:
            made = generated(self.networks, category, None, seed, wish.size, is_cancelled, design)
            self._kept[key] = made
        self._kept.move_to_end(key)
        template = self._kept[key]
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return Shown(template, f"{ON} {seed}", _unseen(design, kind), "trained")


def _category(design: Design) -> str:
    """Where words name no garment, as the bank has it; sleeves make another kind of a T-shirt."""
    category = design.category or _USUAL
    return _BY_SLEEVES.get(design.sleeves, category) if category == "t-shirt" else category


def _seed(wish: Wish) -> int:
    """Of the garment: that of a picture which this one is to be like, or one of the wish's own."""
    name, _, number = wish.on.partition(" ")
    if name == ON and number.isdecimal():
        return int(number)
    return int(np.random.default_rng((wish.seed, wish.number, 15)).integers(2**31))


def _unseen(design: Design, kind: str) -> tuple[str, ...]:
    """What of a design's cut chance decides: the networks are told no more than `heeded`."""
    followed = {*heeded(design, kind), *(("sleeves",) if _is_so(design, kind) else ())}
    return tuple(f"{name}: {getattr(design, name)}" for name in _CUT if getattr(design, name) and name not in followed)


def _is_so(design: Design, kind: str) -> bool:
    """Whether the kind alone has the sleeves that are asked for."""
    return kind in _SLEEVED.get(design.sleeves, ())
