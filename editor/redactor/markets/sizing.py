"""Which size a picture is to have: as the market advises where its pixels allow that, else as near as may be."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from editor.errors import ValueRangeError
from editor.model.market import Market, Span
from editor.redactor.markets.proportions import fits, measures, shape_of
from editor.redactor.upscaling.sized import MOST

Size = tuple[int, int]
_ENOUGH: Final = 1.02  # enlarged by no more than that is as good as copied
_STEPS: Final = 400


@dataclass(frozen=True, slots=True)
class Pixels:
    """How much picture there is.

    Attributes:
        size: of the result as it is.
        scale: its pixels for a pixel of the picture: what is above 1 was enlarged already.
    """

    size: Size
    scale: float


def canvas_size(product: tuple[float, float], scale: float, market: Market, shape: Size | None = None) -> Size:
    """Width and height of a canvas that the product is to fill as the market's aim says.

    Args:
        product: its width and height in pixels of the result.
        scale: as in `Pixels`.
        shape: a size of the proportion that the canvas has to have; None: that of the aim.

    Raises:
        ValueRangeError: the product has too few pixels for what is required, even enlarged `MOST` times.
    """
    aim, rules = _of_shape(market.aim.size, shape), market.rules
    share = market.aim.fill / 100
    grown = share * min(aim[0] / product[0], aim[1] / product[1]) * scale
    if grown <= _ENOUGH:
        return aim
    natural = _scaled(aim, 1 / grown)
    wanted = rules.scaled_up and bool(rules.advised_size)
    if wanted and grown <= MOST:
        return aim
    if wanted:
        best = _scaled(aim, MOST / grown)
        if fits(best, rules.size):
            return best
    elif fits(natural, rules.size):
        return natural
    return _least(natural, market)


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


def _factor(size: Size, spans: Mapping[str, Span]) -> float:
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
    way = math.ceil if factor > 1 else math.floor
    sides = [max(1, way(round(side * factor, 6))) for side in size]
    return sides[0], sides[1]


def _least(natural: Size, market: Market) -> Size:
    """The smallest canvas of a shape that keeps what is required."""
    factor = _factor(natural, market.rules.size)
    for step in range(_STEPS):
        size = _scaled(natural, factor * (1 + step / _STEPS))
        if fits(size, market.rules.size):
            if size[0] / natural[0] <= MOST * (1 + 1e-6):
                return size
            break
    raise _too_few(natural, market)


def _of_shape(aim: Size, shape: Size | None) -> Size:
    """The aim, or a size of another shape with its longer side."""
    if shape is None:
        return aim
    factor = max(aim) / max(shape)
    return max(1, round(shape[0] * factor)), max(1, round(shape[1] * factor))


def _scaled(size: Size, factor: float) -> Size:
    """Smaller or larger, of the same proportion to the pixel where that is one of small numbers."""
    ratio = Fraction(size[0], size[1])
    if max(ratio.numerator, ratio.denominator) <= 20:
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
