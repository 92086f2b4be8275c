"""Pixels, proportions, and how much of the frame the product fills."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from editor.model.market import Market, Shape, Span
from editor.model.phrase import Phrase
from editor.redactor.markets.finding import Figures, Finding, Rule, Verdict
from editor.redactor.markets.scene import Box, Scene

_NEAR: Final = 0.004  # by which a proportion may miss: 1801 x 2600 is one of whole pixels
_ROUNDING: Final = 0.05  # percent of a frame
MEASURE_WORDS: Final = {
    "width": "width",
    "height": "height",
    "longest": "longer side",
    "shortest": "shorter side",
    "megapixels": "megapixels",
}


def measures(size: tuple[float, float]) -> dict[str, float]:
    """A size by the names of `editor.model.market.MEASURES`."""
    width, height = size
    return {
        "width": width,
        "height": height,
        "longest": max(size),
        "shortest": min(size),
        "megapixels": width * height / 1e6,
    }


def fits(size: tuple[int, int], spans: Mapping[str, Span]) -> bool:
    """Whether a size keeps all of these bounds."""
    now = measures(size)
    return all(now[measure] in span for measure, span in spans.items())


def judged_size(size: tuple[int, int], market: Market) -> Finding | None:
    """Holds the pixels against what is required and what is advised; None where there is no rule."""
    rules = market.rules
    if not rules.size and not rules.advised_size:
        return None
    needed = {name: [span.least, span.most] for name, span in rules.size.items()}
    now = measures(size)
    for strength, spans in (("required", rules.size), ("advised", rules.advised_size)):
        for measure, span in spans.items():
            if now[measure] in span:
                continue
            few = span.least is not None and now[measure] < span.least
            values = {
                "measure": MEASURE_WORDS[measure],
                "now": f"{now[measure]:g}",
                "bound": f"{span.least if few else span.most:g}",
            }
            said = Phrase("{measure} {now}, at most {bound}", values)
            if few:
                said = Phrase("{measure} {now}, needs {bound}", values)
            if strength == "advised":
                said = Phrase("{measure} {now}, {bound} advised", values)
            advised = strength == "advised"
            fixable = not advised or rules.scaled_up
            verdict = Verdict.ADVICE if advised else Verdict.FAIL
            return Finding(Rule.SIZE, verdict, said, list(size), needed, fixable)
    said = Figures("{width} x {height} px", {"width": size[0], "height": size[1]})
    return Finding(Rule.SIZE, Verdict.PASS, said, list(size), needed)


def shape_of(size: tuple[int, int], shapes: tuple[Shape, ...]) -> Shape | None:
    """The one of these proportions that a size has; a shape goes for upright and lying pictures as it is written."""
    for shape in shapes:
        width, height = size
        # Within a pixel on either side, whatever the size.
        if abs(width - height * shape.ratio) <= max(1.0, _NEAR * width):
            return shape
    return None


def judged_shape(size: tuple[int, int], market: Market) -> Finding | None:
    """Holds the proportion against the market's; None where any is right."""
    shapes = market.rules.shapes
    if not shapes:
        return None
    names = ", ".join(shape.text for shape in shapes)
    found = shape_of(size, shapes)
    if found is not None:
        return Finding(Rule.SHAPE, Verdict.PASS, Figures("{shape}", {"shape": found.text}), list(size), names)
    required = market.rules.shape_strength == "required"
    values = {"width": size[0], "height": size[1], "shapes": names}
    said = Phrase(
        "{width} x {height} px, needs {shapes}" if required else "{width} x {height} px, {shapes} advised", values
    )
    return Finding(Rule.SHAPE, Verdict.FAIL if required else Verdict.ADVICE, said, list(size), names, fixable=True)


def fill_of(box: Box, size: tuple[int, int]) -> float:
    """Percent of the frame that a product fills: the greater of its shares of width and height."""
    return 100 * max(box[2] / size[0], box[3] / size[1])


def judged_fill(scene: Scene, market: Market) -> Finding | None:
    """Holds what the product fills against the market's rule; None where it has none."""
    span = market.rules.fill
    if span is None:
        return None
    needed = [span.least, span.most]
    if not scene.looked:
        return Finding(Rule.FILL, Verdict.UNKNOWN, Phrase("not known before a product is looked for"), None, needed)
    if scene.box is None:
        return Finding(Rule.FILL, Verdict.UNKNOWN, Phrase("no product was found"), None, needed)
    now = round(fill_of(scene.box, scene.size), 1)
    if span.least is not None and now < span.least - _ROUNDING:
        said = Phrase("now {now:g} %, needs {least:g} %", {"now": now, "least": span.least})
    elif span.most is not None and now > span.most + _ROUNDING:
        said = Phrase("now {now:g} %, at most {most:g} %", {"now": now, "most": span.most})
    else:
        return Finding(Rule.FILL, Verdict.PASS, Figures("{now:g} %", {"now": now}), now, needed)
    return Finding(Rule.FILL, Verdict.FAIL, said, now, needed, fixable=True)
