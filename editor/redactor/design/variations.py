"""Neighbours of a design: what pictures beside the first one show, and how far they go from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

import numpy as np

from editor.model.design import MAIN, OF_PATTERN, Colour, Design, Pattern, colour_of
from editor.model.design_vocabulary import COLOURS, DIRECTIONS, SIZES
from editor.redactor.design.choices import materials_for
from editor.redactor.design.makers import Made, Wish
from editor.redactor.design.patterns.drawn import PATTERNS
from editor.redactor.design.shades import lab_of

Chance = np.random.Generator
Step = Callable[[Design, Chance], Design]
_FREEDOM_OF_MORE: Final = 35
_NEAR: Final = 6  # of the colors, the nearest ones are neighbours
_HALF_PATTERNS: Final = ("stripes", "checks", "dots", "floral", "plain")
_LIGHTER: Final = ("light", "dark", "muted", "deep", "pastel", "bright")


def varied(design: Design, seed: int, number: int, freedom: int) -> Design:
    """What picture `number` shows; the first one, and all without freedom, what the design says.

    Args:
        freedom: 0-100: how much may be changed, from what is left open over shades and sizes to what was said; the
            garment and what is written on it never.
    """
    if number == 0 or freedom <= 0:
        return design
    chance = np.random.default_rng((seed, number, 17))
    possible = [step for least, step in _STEPS if freedom >= least]
    left = 1 + int(chance.integers(0, 1 + freedom // 34))
    for at in chance.permutation(len(possible)):
        changed = possible[int(at)](design, chance)
        left -= changed != design
        design = changed
        if left == 0:
            break
    return design


def more_like(made: Made, seed: int, freedom: int = _FREEDOM_OF_MORE) -> Wish:
    """The wish for neighbours of a picture: on the same garment, with a little of its design changed."""
    on = made.on if made.wish.image is None else made.wish.on
    return replace(made.wish, design=made.design, seed=seed, number=1, freedom=freedom, on=on)


def _pattern(design: Design, chance: Chance) -> Design:
    """Another pattern where words name none."""
    if design.pattern.kind or design.pattern.text or set(design.like) & {"style", "pattern"}:
        return design
    return replace(design, pattern=Pattern(_any(_HALF_PATTERNS, chance)))


def _material(design: Design, chance: Chance) -> Design:
    """Another fabric where words name none."""
    if design.material or set(design.like) & {"style", "material"}:
        return design
    return replace(design, material=_any(materials_for(design), chance))


def _colour(design: Design, chance: Chance) -> Design:
    """A color where words name none."""
    if design.colour(MAIN) is not None or set(design.like) & {"style", "colour"}:
        return design
    return _with_main(design, Colour(_any(tuple(COLOURS), chance)))


def _shade(design: Design, chance: Chance) -> Design:
    main = design.colour(MAIN)
    return design if main is None else _with_main(design, Colour(main.name, _any(_LIGHTER, chance)))


def _measure(design: Design, chance: Chance) -> Design:
    """Another size or direction of the pattern."""
    if design.pattern.kind in ("", "plain", "text", "logo"):
        return design
    size, direction = _any(("", *SIZES), chance), design.pattern.direction
    if design.pattern.kind in ("stripes", "gradient"):
        direction = _any(DIRECTIONS, chance)
    return replace(design, pattern=replace(design.pattern, size=size, direction=direction, width_mm=0.0))


def _swapped(design: Design, chance: Chance) -> Design:
    """The cloth in the pattern's color and the pattern in the cloth's."""
    main, other = design.colour(MAIN), design.colour(OF_PATTERN)
    if main is None or design.pattern.kind in ("", "plain"):
        return design
    other = other or colour_of("white" if main.name not in ("white", "cream") else "navy")
    rest = tuple(one for one in design.colours if one.role not in (MAIN, OF_PATTERN))
    return replace(design, colours=(replace(other, role=MAIN), replace(main, role=OF_PATTERN), *rest))


def _other_pattern(design: Design, chance: Chance) -> Design:
    if design.pattern.text or set(design.like) & {"style", "pattern"}:
        return design
    return replace(design, pattern=Pattern(_any(tuple(PATTERNS), chance)))


def _other_material(design: Design, chance: Chance) -> Design:
    if set(design.like) & {"style", "material"}:
        return design
    return replace(design, material=_any(materials_for(design), chance))


def _other_colour(design: Design, chance: Chance) -> Design:
    """One of the colors beside the one that was said."""
    main = design.colour(MAIN)
    if main is None:
        return design
    own = lab_of(main)
    near = sorted(COLOURS, key=lambda name: float(np.linalg.norm(np.subtract(lab_of(Colour(name)), own))))
    return _with_main(design, Colour(_any(tuple(near[1 : 1 + _NEAR]), chance)))


# From which freedom on what is changed.
_STEPS: Final[tuple[tuple[int, Step], ...]] = (
    (1, _colour), (10, _pattern), (20, _material), (30, _shade), (30, _measure), (40, _swapped),
    (55, _other_pattern), (65, _other_material), (75, _other_colour),
)  # fmt: skip


def _with_main(design: Design, colour: Colour) -> Design:
    """The design with its main color exchanged, or given one."""
    rest = tuple(one for one in design.colours if one.role != MAIN)
    return replace(design, colours=(replace(colour, role=MAIN), *rest))


def _any(values: tuple[str, ...], chance: Chance) -> str:
    return values[int(chance.integers(len(values)))]
