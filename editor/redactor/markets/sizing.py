"""Which size a picture is to have: as the market advises where its pixels allow that, else as near as may be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from editor.errors import ValueRangeError
from editor.model.market import Market, Shape, Span
from editor.redactor.markets.proportions import fits, measures, shape_of
from editor.redactor.upscaling.sized import MOST

Size = tuple[int, int]
ENOUGH: Final = 1.02  # enlarged by no more than that, sampling does as well as a network, and no advice is broken
_STEPS: Final = 4000
_SMALL_NUMBERS: Final = 20  # of a proportion like 3:4
_SAFE: Final = 1.0  # percent that a product fills more than the least that is asked for
_LOOSE: Final = 65.0  # percent of the frame that are enough to reach what is advised
_LOOSEST: Final = 45.0  # and what is required


@dataclass(frozen=True, slots=True)
class Pixels:
    """How much picture there is.

    Attributes:
        size: of the result as it is.
        scale: its pixels for a pixel of the picture: what is above 1 was enlarged already.
    """

    size: Size
    scale: float


@dataclass(frozen=True, slots=True)
class Canvas:
    """Attributes:
    size: width and height in pixels.
    fill: percent of it that the product fills.
    """

    size: Size
    fill: float


def canvas_for(product: tuple[float, float], scale: float, market: Market, shape: Size | None = None) -> Canvas:
    """What the product is to be laid on: as the market's aim says where there are pixels enough.

    Where there are not, the product is enlarged up to `MOST` times; where that does not reach what is advised, or at
    least what is required, it fills less of the frame, as far as a rule allows.

    Args:
        product: its width and height in pixels of the result.
        scale: as in `Pixels`.
        shape: a size of the proportion that the canvas has to have; None: that of the aim.

    Raises:
        ValueRangeError: the product has too few pixels for what is required.
    """
    aim, rules, fill = _of_shape(market.aim.size, shape), market.rules, market.aim.fill
    grown = fill / 100 * min(aim[0] / product[0], aim[1] / product[1]) * scale
    if grown <= ENOUGH:
        return Canvas(aim, fill)
    natural = aim[0] / grown, aim[1] / grown
    # How large the canvas is to become, what it then keeps, and how loose it may be for that.
    wishes: list[tuple[float, Mapping[str, Span], float]] = []
    if rules.scaled_up and rules.advised_size:
        all_of_it = _together(rules.size, rules.advised_size)
        wishes = [(grown, rules.size, fill), (_factor(natural, all_of_it), all_of_it, _LOOSE), (MOST, rules.size, fill)]
    for factor, spans, loosest in (*wishes, (_factor(natural, rules.size), rules.size, _LOOSEST)):
        canvas = _enlarged(aim, factor / grown, min(factor, MOST) / factor, spans, market.aim.fill)
        if canvas is not None and canvas.fill >= max(loosest, _least_fill(market)) - 1e-6:
            return canvas
    raise _too_few(_scaled(aim, 1 / grown), market)


def _least_fill(market: Market) -> float:
    span = market.rules.fill
    return span.least + _SAFE if span is not None and span.least is not None else 0.0


def _enlarged(aim: Size, share: float, room: float, spans: Mapping[str, Span], aimed: float) -> Canvas | None:
    """The aim made smaller to `share`, or the next larger canvas of its shape that keeps these bounds.

    Args:
        room: how much of its share of the frame the product can fill on a canvas of exactly that size, 0-1.
        aimed: that share, in percent.
    """
    for step in range(_STEPS):
        growth = 1 + step / _STEPS
        size = _scaled(aim, share * growth)
        if fits(size, spans):
            fill = aimed * min(1.0, room if room == 1 else room / growth)
            return Canvas(size, fill if fill == aimed else math.floor(fill * 10) / 10)
        if room == 1 and growth > ENOUGH:
            return None
    return None


def resized(now: Pixels, market: Market) -> Size:
    """The size of the whole picture, its proportion kept; errors as in `canvas_size`."""
    rules = market.rules
    room = MOST / max(now.scale, 1e-9)
    wishes = [_together(rules.size, rules.advised_size)] if rules.scaled_up else []
    for spans in (*wishes, rules.size):
        factor = _factor(now.size, spans)
        if factor <= room:
            size = _exact(now.size, factor, market)
            if fits(size, spans):
                return size
    raise _too_few(now.size, market)


def _together(required: Mapping[str, Span], advised: Mapping[str, Span]) -> dict[str, Span]:
    """Both at once."""
    whole = dict(required)
    for measure, span in advised.items():
        other = whole.get(measure, span)
        leasts = [one.least for one in (span, other) if one.least is not None]
        mosts = [one.most for one in (span, other) if one.most is not None]
        whole[measure] = Span(max(leasts, default=None), min(mosts, default=None))
    return whole


def _factor(size: tuple[float, float], spans: Mapping[str, Span]) -> float:
    """By how much sides have to be multiplied to keep these bounds; where they contradict, the most counts."""
    now, factor = measures(size), 1.0
    for bound in ("least", "most"):
        for measure, span in spans.items():
            power = 0.5 if measure == "megapixels" else 1.0
            limit = getattr(span, bound)
            if limit is None:
                continue
            needed = (limit / now[measure]) ** power
            factor = max(factor, needed) if bound == "least" else min(factor, needed)
    return factor


def _exact(size: Size, factor: float, market: Market) -> Size:
    aim = market.aim.size
    if all(abs(side * factor - wanted) < 2 for side, wanted in zip(size, aim, strict=True)):
        return aim
    shape = shape_of(size, market.rules.shapes)
    if shape is not None:
        return _of_ratio(max(size[0] * factor, size[1] * factor * shape.ratio), shape, grows=factor > 1)
    way = math.ceil if factor > 1 else math.floor
    sides = [max(1, way(round(side * factor, 6))) for side in size]
    return sides[0], sides[1]


def _of_ratio(width: float, shape: Shape, *, grows: bool) -> Size:
    """A size of this proportion, of about this width: to the pixel where the proportion is one of small numbers."""
    across, down = (int(part) for part in shape.text.split(":"))
    common = math.gcd(across, down)
    across, down = across // common, down // common
    if max(across, down) > _SMALL_NUMBERS:
        height = max(1, round(width / shape.ratio))
        return max(1, round(height * shape.ratio)), height
    count = math.ceil(width / across - 0.01) if grows else math.floor(width / across + 1e-6)
    return max(1, count) * across, max(1, count) * down


def _of_shape(aim: Size, shape: Size | None) -> Size:
    """The aim, or a size of another shape with its longer side."""
    if shape is None:
        return aim
    factor = max(aim) / max(shape)
    return max(1, round(shape[0] * factor)), max(1, round(shape[1] * factor))


def _scaled(size: Size, factor: float) -> Size:
    """Smaller or larger, of the same proportion to the pixel where that is one of small numbers."""
    ratio = Fraction(size[0], size[1])
    if max(ratio.numerator, ratio.denominator) <= _SMALL_NUMBERS:
        count = max(1, math.floor(size[0] * factor / ratio.numerator + 1e-6))
        return count * ratio.numerator, count * ratio.denominator
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))


def _too_few(size: Size, market: Market) -> ValueRangeError:
    return ValueRangeError(
        "The product has too few pixels: {width} x {height} would be made, and {most} times that is not enough.",
        "Take a larger picture of it.",
        width=size[0],
        height=size[1],
        most=MOST,
        market=market.title,
    )


def kept_shape(size: Size, market: Market) -> Size | None:
    """`size` where its proportion is one that the market allows by name; None: take the aim's."""
    shapes = market.rules.shapes
    return size if shapes and shape_of(size, shapes) is not None else None
