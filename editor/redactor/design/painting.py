"""Makes designs by painting cloth on garments: those of the bank, of the generator, or of a person's photograph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from editor.errors import Cancelled, EditorError
from editor.model.design import Design
from editor.model.frame import Frame, to_depth
from editor.model.garment import Garment
from editor.redactor.conversion import in_profile
from editor.redactor.design.choices import settled
from editor.redactor.design.makers import Made, Progress, Wish, not_given
from editor.redactor.design.making import made
from editor.redactor.design.palette import palette
from editor.redactor.design.patterns.sampled import Tile, tile_of
from editor.redactor.design.photographs import in_photograph, template_in
from editor.redactor.design.showing import Templates
from editor.redactor.design.template import Template
from editor.redactor.design.variations import varied
from editor.redactor.garments.cutting import Masking
from editor.redactor.garments.understanding import understood_garment

_OF_CUT: Final = ("sleeves", "length", "fit")


@dataclass(frozen=True, slots=True, eq=False)
class _Start:
    """A photograph that a wish starts from, understood."""

    image: Frame
    mask: object
    garment: Garment
    template: Template


@dataclass(frozen=True, slots=True, eq=False)
class _Wanted:
    """A design with what it takes over from a photograph.

    Attributes:
        told: with the photograph's colors named.
        painted: with those colors alone that are painted: a cloth brings its own.
    """

    told: Design
    painted: Design
    tile: Tile | None = None
    unseen: tuple[str, ...] = ()


class PaintingMaker:
    """Paints cloth on garments."""

    def __init__(self, name: str, templates: Templates, networks: Masking) -> None:
        self._name, self._templates, self._networks = name, templates, networks
        self._start: _Start | None = None  # the last one: many pictures start from the same photograph

    @property
    def name(self) -> str:
        return self._name

    def refusal(self, wish: Wish) -> EditorError | None:
        return None if _repainted(wish) else self._templates.refusal(wish)

    def make(self, wish: Wish, is_cancelled: Callable[[], bool], on_progress: Progress) -> Made:
        start = None if wish.image is None else self._started(wish, is_cancelled)
        design = varied(settled(wish.design, wish.seed, wish.number), wish.seed, wish.number, wish.freedom)
        wanted = _taken_over(design, start)
        if is_cancelled():
            raise Cancelled
        if start is not None and wish.image is not None and not wish.design.like:
            result = in_photograph(
                wanted.painted, wish.image, start.garment, start.template, wish.seed + wish.number, wish.logo
            )
            unseen = (*result.unseen, *_cut_of(wish.design))
            return Made(result.frame, wanted.told, unseen, "photograph", "composite", wish)
        shown = self._templates.shown(wanted.painted, wish, is_cancelled)
        result = made(wanted.painted, shown.template, wish.seed + wish.number, wanted.tile, wish.logo)
        unseen = (*result.unseen, *shown.unseen, *wanted.unseen)
        return Made(result.frame, wanted.told, unseen, shown.on, shown.source_type, wish)

    def _started(self, wish: Wish, is_cancelled: Callable[[], bool]) -> _Start:
        kept, image = self._start, wish.image
        if kept is not None and kept.image is image and kept.mask is wish.mask:
            return kept
        assert image is not None
        seen = image if wish.mask is None else image.with_(alpha=to_depth(wish.mask, str(image.rgb.dtype)))
        garment = understood_garment(self._networks, seen, is_cancelled=is_cancelled)
        self._start = found = _Start(image, wish.mask, garment, template_in(garment))
        return found


def _repainted(wish: Wish) -> bool:
    return wish.image is not None and not wish.design.like


def _taken_over(design: Design, start: _Start | None) -> _Wanted:
    """What of a photograph the words want: its colors, or its cloth, which has them too."""
    like = set(design.like)
    if start is None or not like:
        return _Wanted(design, design, unseen=tuple(map(not_given, design.like)))
    tile, told, painted = None, design, design
    rgb = np.asarray(to_depth(in_profile(start.garment.frame, None).rgb, "float32"), np.float32)
    if like & {"style", "pattern", "material"}:
        tile = tile_of(rgb, start.template.matte, start.template.light, start.template.places.cm)
    if like & {"style", "colour"} and not design.colours:
        found = palette(rgb, start.garment.matte)
        told = replace(design, colours=found)
        # A cloth brings its own colors; a plain garment has but one of them.
        of_pattern = design.pattern.kind not in ("", "plain")
        painted = replace(design, colours=found if of_pattern else () if tile is not None else found[:1])
    taken = tile is not None and design.pattern.kind in ("", "plain")
    unseen = tuple(f"{one} of the picture" for one in design.like if one != "colour" and not taken)
    return _Wanted(told, painted, tile, unseen)


def _cut_of(wanted: Design) -> tuple[str, ...]:
    """What words say of the cut, which a photograph keeps."""
    return tuple(f"{name}: {getattr(wanted, name)}" for name in _OF_CUT if getattr(wanted, name))
