"""The fewest edits that make a picture meet the rules of a market."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.errors import InputError
from editor.model.document import Document
from editor.model.market import Market
from editor.model.parameter import Value
from editor.redactor.geometry import Geometry
from editor.redactor.markets.finding import Finding, Phrase, Rule, mendable
from editor.redactor.markets.proportions import fill_of, fits, shape_of
from editor.redactor.markets.scene import Box, Scene
from editor.redactor.markets.sizing import Pixels, Size, canvas_size, kept_shape, resized
from editor.redactor.placing.outline import Outline
from editor.redactor.registry import added, registry

WHITE: Final = "#ffffff"
# What lies behind a product, and what would tint a ground that has to be white.
BEHIND: Final = ("backdrop", "shadow", "reflection", "natural_shadow")
_MARGIN: Final = 0.02  # of the product's longer side that a crop leaves around it
_LETTER: Final = 1.4  # how much wider than a line of text the brush is that takes it away
_TAKEN: Final = 0.02  # opacity from which a line of text is part of what was cut out


@dataclass(frozen=True, slots=True)
class Fix:
    """One edit, and the rules that it is for."""

    said: Phrase
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """Attributes:
    document: with the edits.
    fixes: what they are, in the order in which they are taken.
    """

    document: Document
    fixes: tuple[Fix, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """How a picture stands before it is fixed.

    Attributes:
        document: what was done to it.
        scene: its result.
        geometry: result -> picture.
        laid: the same without the operation `place`; the same object where there is none.
        whole: the same before it was cropped and resized as well.
        scale: of the result, as in `sizing.Pixels`.
        whole_scale: the same of `whole`.
    """

    document: Document
    scene: Scene
    geometry: Geometry
    laid: Geometry
    whole: Geometry
    scale: float
    whole_scale: float


def planned(standing: Standing, findings: Iterable[Finding], market: Market, model: str) -> Plan:
    """The edits for all findings that can be mended; file type, bytes and the like are a matter of writing.

    Args:
        findings: what was found of `standing`; leave some out, and they are not mended.
        model: which network cuts out, where one has to.

    Raises:
        EditorError: the picture cannot be made to meet a rule; the message says why.
    """
    return _Planning(standing, market, model).planned(frozenset(one.rule for one in mendable(findings)))


class _Planning:
    def __init__(self, standing: Standing, market: Market, model: str) -> None:
        self._standing, self._scene, self._market, self._model = standing, standing.scene, market, model
        self._document = standing.document
        self._fixes: list[Fix] = []

    def planned(self, rules: frozenset[Rule]) -> Plan:
        size = self._scene.frame.size
        ground = rules & {Rule.GROUND, Rule.MARKS}
        layout = rules & {Rule.FILL, Rule.SHAPE}
        if layout and self._scene.box is None:
            raise InputError(
                "No product was found in the picture, so nothing can be laid out around it.",
                "Mark it with the mask brush, or take another picture.",
            )
        area: Box | None = None
        if Rule.BORDER in rules and not ground:
            area = self._within_border()
        white = bool(ground) or self._keeps_white()
        if layout and not white:
            area = self._cropped(area or (0, 0, *size))
            white = area is None
        if ground or (layout and white and not self._keeps_white()):
            self._on_white(ground or layout)
        if layout and white:
            self._placed(layout | (rules & {Rule.SIZE}))
        elif area is not None:
            size = self._crop(area, rules & {Rule.BORDER, Rule.FILL, Rule.SHAPE})
            self._resized(Pixels(size, self._standing.whole_scale), rules)
        else:
            self._resized(Pixels(size, self._standing.scale), rules)
        return Plan(self._document, tuple(self._fixes))

    def _keeps_white(self) -> bool:
        """Whether the ground may be drawn out as it is: white, or nothing."""
        return self._scene.transparent or self._scene.on_white

    # The ground

    def _on_white(self, rules: frozenset[Rule]) -> None:
        document = self._document.without(*BEHIND)
        cut = any(document.edit(name) is not None for name in ("cutout", "mask_strokes")) or self._scene.transparent
        if not cut:
            document = added(document, "cutout", {"model": self._model})
        self._document = on_white(document)
        self._told(Phrase("White behind the product") if cut else Phrase("Cut out, on white"), rules)
        lines = self._lines_taken()
        if lines:
            strokes = (*self._values("mask_strokes").get("strokes", ()), *lines)
            self._document = added(self._document, "mask_strokes", {"strokes": strokes})
            self._told(Phrase("Text beside the product taken away"), frozenset({Rule.MARKS}))

    def _lines_taken(self) -> list[dict[str, Value]]:
        """Strokes along the lines of text that the cut-out took for product."""
        from editor.redactor.markets.marks import marks

        strokes = []
        for left, top, width, height in marks(self._scene).lines:
            part = self._scene.subject[top : top + height, left : left + width]
            if part.size and float(part.mean()) > _TAKEN:
                ends = np.array([(left, top + height / 2), (left + width, top + height / 2)], np.float64)
                points = self._standing.geometry.to_input(ends)
                strokes.append(
                    {
                        "mode": "erase",
                        "size": min(10_000.0, max(1.0, _LETTER * height / self._standing.scale)),
                        "hardness": 100.0,
                        "opacity": 100.0,
                        "points": tuple((float(x), float(y), 1.0) for x, y in points),
                    }
                )
        return strokes

    # The frame

    def _within_border(self) -> Box:
        from editor.redactor.markets.borders import border

        width, height = self._scene.frame.size
        left, top, right, bottom = border(self._scene.rgb) or (0, 0, 0, 0)
        return left, top, max(1, width - left - right), max(1, height - top - bottom)

    def _cropped(self, inside: Box) -> Box | None:
        """The part of `inside` that has the shape and the fill that are asked for, the whole product in it."""
        product = self._scene.box
        if product is None:
            return None
        shapes = self._market.rules.shapes
        own = shape_of((inside[2], inside[3]), shapes)
        ratios = [own.ratio] if own else [shape.ratio for shape in shapes] or [inside[2] / inside[3]]
        areas = [area for ratio in ratios if (area := self._area(inside, product, ratio)) is not None]
        return max(areas, key=lambda area: area[2] * area[3], default=None)

    def _area(self, inside: Box, product: Box, ratio: float) -> Box | None:
        margin = round(_MARGIN * max(product[2:]))
        width, height = min(inside[2], inside[3] * ratio), min(inside[3], inside[2] / ratio)
        span = self._market.rules.fill
        now = fill_of(product, (round(width), round(height)))
        if span is not None and now not in span:
            share = self._market.aim.fill / 100
            width = max(product[2] / share, product[3] / share * ratio)
            height = width / ratio
        size = round(width), round(height)
        fits_in = size[0] <= inside[2] and size[1] <= inside[3]
        if not fits_in or size[0] < product[2] + 2 * margin or size[1] < product[3] + 2 * margin:
            return None
        left = _between(product[0] + product[2] / 2 - size[0] / 2, inside[0], inside[0] + inside[2] - size[0])
        top = _between(product[1] + product[3] / 2 - size[1] / 2, inside[1], inside[1] + inside[3] - size[1])
        right, bottom = left + size[0] - product[0] - product[2], top + size[1] - product[1] - product[3]
        around = min(product[0] - left, product[1] - top, right, bottom)
        return (left, top, *size) if around >= margin else None

    def _crop(self, area: Box, rules: frozenset[Rule]) -> Size:
        """Cut to a part of the result; returns what size that is before anything is resized."""
        corners = np.array([(area[0], area[1]), (area[0] + area[2], area[1] + area[3])], np.float64)
        moved = np.rint(self._standing.whole.to_result(self._standing.geometry.to_input(corners)))
        (left, top), (right, bottom) = (tuple(map(float, corner)) for corner in moved)
        kept = self._document.without("resize", "place")
        self._document = added(kept, "crop", {"area": (left, top, right - left, bottom - top)})
        self._told(Phrase("Cropped around the product"), rules)
        return round(right - left), round(bottom - top)

    def _placed(self, rules: frozenset[Rule]) -> None:
        product = self._scene.box
        if product is None:
            return
        scene, scale = self._scene, self._standing.scale
        shape = kept_shape(scene.frame.size, self._market)
        size = canvas_size((product[2], product[3]), scale, self._market, shape)
        self._document = added(
            self._document,
            "place",
            {
                "width": float(size[0]),
                "height": float(size[1]),
                "fill": float(self._market.aim.fill),
                "object": self._outline(),
            },
        )
        if self._document.edit("cutout") is None and not scene.transparent:
            self._document = on_white(self._document.without(*BEHIND))
        grown = self._market.aim.fill / fill_of(product, size) * scale
        self._told(
            Phrase(
                "Product on {width} x {height} px, fills {fill:g} %",
                {"width": size[0], "height": size[1], "fill": self._market.aim.fill},
            ),
            rules,
        )
        self._told_of_growth(grown)

    def _outline(self) -> Value:
        """The product's outline in parts of what is placed."""
        scene, standing = self._scene, self._standing
        outline = Outline.found(scene.shape.astype(np.float32))
        if outline is None or standing.laid is standing.geometry:
            return outline and outline.to_value()
        size = np.array(scene.frame.size, np.float64)
        laid = np.array(standing.laid.size, np.float64)
        both = np.vstack([outline.points, [outline.weight]]) * size
        moved = standing.laid.to_result(standing.geometry.to_input(both)) / laid
        return Outline(moved[:-1], (float(moved[-1, 0]), float(moved[-1, 1]))).to_value()

    def _resized(self, now: Pixels, rules: frozenset[Rule]) -> None:
        market = self._market
        if Rule.SIZE not in rules and fits(now.size, market.rules.size):
            return
        wanted = resized(now, market)
        if wanted == now.size:
            return
        name = "place" if self._document.edit("place") is not None else "resize"
        self._document = added(self._document, name, {"width": float(wanted[0]), "height": float(wanted[1])})
        said = Phrase("{width} x {height} px", {"width": wanted[0], "height": wanted[1]})
        self._told(said, frozenset({Rule.SIZE}))
        self._told_of_growth(wanted[0] / now.size[0] * now.scale)

    # Words

    def _told(self, said: Phrase, rules: Iterable[Rule]) -> None:
        self._fixes.append(Fix(said, tuple(sorted(rules, key=list(Rule).index))))

    def _told_of_growth(self, factor: float) -> None:
        if factor > 1.02:
            said = Phrase("Enlarged {factor:.1f} times by a network", {"factor": factor})
            self._fixes.append(Fix(said, (Rule.SIZE,)))

    def _values(self, operation: str) -> Mapping[str, Value]:
        edit = self._document.edit(operation)
        return edit.values if edit else {}


def on_white(document: Document) -> Document:
    """`document` with plain white behind the product."""
    known = {parameter.name for parameter in registry()["backdrop"].parameters}
    values: dict[str, Value] = {"color": WHITE}
    if "kind" in known:
        values["kind"] = "color"
    return added(document, "backdrop", values)


def _between(value: float, low: float, high: float) -> int:
    return round(min(max(value, low), high))
