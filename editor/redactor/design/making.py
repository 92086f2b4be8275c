"""A design put on a garment: its colors, pattern and fabric under the garment's own light."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.design import MAIN, OF_PATTERN, Colour, Design
from editor.model.frame import Frame, to_depth
from editor.redactor.design.materials import lit
from editor.redactor.design.parts import inside_of_neck, outline_distance, part
from editor.redactor.design.patterns.cloth import Cloth
from editor.redactor.design.patterns.drawn import PATTERNS, drawn
from editor.redactor.design.patterns.sampled import Tile, sampled
from editor.redactor.design.prints import lettered, stamped
from editor.redactor.design.separation import Plane
from editor.redactor.design.shades import Rgb, beside, display, encoded, linear
from editor.redactor.design.sheer import threads
from editor.redactor.design.template import Template

# Where words name no color: the pattern's usual ground, and what is drawn on it.
_USUAL: Final[dict[str, tuple[Colour, Colour]]] = {
    "leopard": (Colour("camel", "light"), Colour("black")),
    "zebra": (Colour("white"), Colour("black")),
    "tiger": (Colour("orange"), Colour("black")),
    "snake": (Colour("beige"), Colour("chocolate")),
    "camouflage": (Colour("olive"), Colour("khaki")),
    "floral": (Colour("cream"), Colour("coral")),
    "houndstooth": (Colour("white"), Colour("black")),
    "herringbone": (Colour("grey"), Colour("charcoal")),
    "checks": (Colour("white"), Colour("red")),
    "tie-dye": (Colour("white"), Colour("cobalt")),
    "gradient": (Colour("coral"), Colour("purple")),
    "dots": (Colour("navy"), Colour("white")),
    "stripes": (Colour("white"), Colour("navy")),
}
_CLOTHS: Final[dict[str, Colour]] = {
    "denim": Colour("blue", "muted"), "leather": Colour("black"), "linen": Colour("beige", "light"),
    "suede": Colour("brown"), "fur": Colour("chocolate"), "tweed": Colour("brown", "muted"),
    "velvet": Colour("burgundy"),
    "silk": Colour("cream"), "satin": Colour("cream"), "knit": Colour("cream"), "corduroy": Colour("camel"),
    "sequins": Colour("gold"),
}  # fmt: skip
# Patterns that are drawn on animals in black whatever the cloth's color.
_DARK: Final = ("leopard", "zebra", "tiger", "snake")
# Patterns that are printed on one side of the cloth; others are woven or dyed through.
_PRINTED: Final = ("dots", "floral", "camouflage", "leopard", "zebra", "tiger", "snake")
_AROUND: Final = 0.12  # linear light under which black would not be seen on the cloth


@dataclass(frozen=True, slots=True, eq=False)
class Painted:
    """Attributes:
    frame: the garment, cut out: float32, sRGB, with alpha.
    unseen: attributes of the design that the picture does not show.
    """

    frame: Frame
    unseen: tuple[str, ...]


def made(
    design: Design,
    template: Template,
    seed: int = 0,
    tile: Tile | None = None,
    logo: Frame | None = None,
    lined: bool = False,
) -> Painted:
    """The garment of a template in the colors, the pattern and the fabric of a design; same seed, same picture.

    Args:
        tile: cloth that it is to be made of; its colors give way to those that the design names, its pattern to one.
        logo: a picture that is printed on it.
        lined: whether fabric that lets light through has a lining: else the picture lets its ground through too.
    """
    ground, colours = _palette(design)
    pattern = design.pattern
    places = template.places
    cloth = Cloth(
        places.across, places.along, 1 / places.cm, ground, colours,
        pattern.size, pattern.direction, pattern.width_mm / 10, seed,
    )  # fmt: skip
    kind = pattern.kind if pattern.kind in PATTERNS else "plain"
    if tile is not None and kind == "plain":
        painted = sampled(tile, cloth, tinted=design.colour(MAIN) is not None)
    else:
        painted = drawn(kind, cloth)
    wrong_side = inside_of_neck(template) if kind in _PRINTED else None
    if wrong_side is not None:
        painted = cloth.mixed(wrong_side, cloth.ground, painted)
    seen = set()
    for colour in sorted(design.colours, key=lambda one: one.role != "sleeves"):  # cuffs lie over them
        where = part(template, colour.role)
        if where is not None:
            painted = cloth.mixed(where, linear(encoded(colour)), painted)
            seen.add(colour.role)
    share = threads(design.material, cloth, lambda: outline_distance(template))
    matte = template.matte
    if share is not None and lined:
        painted = _over_lining(painted, share)
    elif share is not None:
        matte = np.asarray(matte * share, np.float32)
    painted, printed = _with_prints(painted, cloth, design, template, logo)
    rgb = display(lit(painted, template.light, design.material, cloth))
    frame = Frame(to_depth(rgb, "uint8"), to_depth(np.maximum(matte, template.matte * printed), "uint8"))
    unseen = _unseen(design, seen, bool(printed.any()))
    return Painted(frame, (*unseen, f"{design.material} without a lining") if share is not None and lined else unseen)


def _over_lining(painted: Rgb, share: Plane) -> Rgb:
    """Thread over a lining of its own color, which lies in its shade, or on black cloth is grey."""
    lining = np.maximum(0.45 * painted, 0.03)
    return np.asarray(lining + share[..., None] * (painted - lining), np.float32)


def _with_prints(
    painted: Rgb, cloth: Cloth, design: Design, template: Template, logo: Frame | None
) -> tuple[Rgb, Plane]:
    """The cloth with the words and the picture that are printed on it, and where these lie."""
    pattern = design.pattern
    letters = lettered(pattern.text, template, pattern.place) if pattern.text else None
    printed = np.zeros_like(template.matte)
    if letters is not None:
        painted, printed = cloth.mixed(letters, cloth.colours[0], painted), letters
    stamp = None if logo is None else stamped(logo, template, pattern.place)
    if stamp is not None:
        share, light = stamp
        painted = np.asarray(painted + share[..., None] * (light - painted), np.float32)
        printed = np.maximum(printed, share)
    return painted, printed


def _palette(design: Design) -> tuple[Rgb, list[Rgb]]:
    """The cloth's own color and those of its pattern, linear light."""
    main = design.colour(MAIN)
    named = [encoded(colour) for colour in design.colours if colour.role == OF_PATTERN]
    kind = design.pattern.kind
    usual = _USUAL.get(kind)
    if main is not None:
        ground = encoded(main)
    elif named and usual is not None:
        ground = _under(named[0])
    elif usual is not None:
        ground = encoded(usual[0])
    else:
        ground = encoded(_CLOTHS.get(design.material, Colour("grey", "light")))
    if not named:
        named = [_drawn_on(ground, kind, usual if main is None else None)]
    return linear(ground), [linear(colour) for colour in named]


def _drawn_on(ground: Rgb, kind: str, usual: tuple[Colour, Colour] | None) -> Rgb:
    if usual is not None:
        return encoded(usual[1])
    if kind in _DARK and float(linear(ground).mean()) > _AROUND / 2:
        return encoded(Colour("black"))
    if kind in ("herringbone",):
        return np.asarray(ground * np.float32(0.62), np.float32)
    if kind == "tie-dye":
        return encoded(Colour("white"))
    return beside(ground)


def _under(colour: Rgb) -> Rgb:
    """The ground for a pattern of which only its own color is named."""
    return encoded(Colour("white" if float(colour.mean()) < 0.75 else "navy"))


def _unseen(design: Design, parts: Container[str], printed: bool) -> tuple[str, ...]:
    found = []
    for colour in design.colours:
        if colour.role not in (MAIN, OF_PATTERN) and colour.role not in parts:
            found.append(f"color of the {colour.role}" if colour.role != "accent" else f"{colour.words} beside it")
    wanted = design.pattern.text or design.pattern.kind in ("text", "logo")
    if wanted and not printed:
        found.append(design.pattern.words)
    return tuple(found)
