"""The fewest edits that make a picture meet the rules of a market."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.errors import InputError, ValueRangeError
from editor.model.document import Document
from editor.model.market import Market
from editor.model.parameter import Value
from editor.model.phrase import Phrase
from editor.redactor.geometry import Geometry
from editor.redactor.markets.finding import Figures, Finding, Rule, mendable
from editor.redactor.markets.judging import border_of, touched
from editor.redactor.markets.marks import marks
from editor.redactor.markets.proportions import fill_of, fits, shape_of
from editor.redactor.markets.scene import Box, Scene
from editor.redactor.markets.sizing import ENOUGH, Pixels, Size, canvas_for, kept_shape, resized
from editor.redactor.placing.outline import Outline, Points
from editor.redactor.registry import added

WHITE: Final = "#ffffff"
# What lies behind a product, and what would tint a ground that has to be white.
BEHIND: Final = ("backdrop", "shadow", "reflection", "natural_shadow")
WRITING: Final = frozenset({Rule.FORMAT, Rule.BYTES, Rule.QUALITY, Rule.COLOUR, Rule.DEPTH, Rule.MADE})
_MARGIN: Final = 0.02  # of the product's longer side that a crop leaves around it
_ROOM: Final = 0.015  # of the longer side that is left around a product on white, for its soft edges
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
    size: width and height of the result.
    product: where the product lies before these edits, without what they take away; None where there is none.
    """

    document: Document
    fixes: tuple[Fix, ...]
    size: Size
    product: Box | None


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
        self._cut_to: tuple[float, float, float, float] | None = None  # of a crop, in the whole picture

    def planned(self, rules: frozenset[Rule]) -> Plan:
        plan = self._planned(rules)
        lies = rules - WRITING
        if lies == {Rule.SIZE} and fits(self._scene.size, self._market.rules.size) and self._lacks(plan):
            return Plan(
                self._standing.document, (), self._scene.size, self._scene.box
            )  # a little larger, and still too small
        return plan

    def _planned(self, rules: frozenset[Rule]) -> Plan:
        if rules & {Rule.FILL, Rule.SHAPE} and self._scene.box is None:
            raise InputError(
                "No product was found in the picture, so nothing can be laid out around it.",
                "Mark it with the mask brush, or take another picture.",
            )
        if rules & {Rule.GROUND, Rule.MARKS} or (rules & {Rule.FILL, Rule.SHAPE} and self._keeps_white()):
            return self._white(rules)
        try:
            plan = self._kept(rules)
        except ValueRangeError:
            if self._scene.box is None:
                raise
            plan = None
        if plan is None or (self._market.aim.on_white and self._lacks(plan) and self._scene.box is not None):
            other = _Planning(self._standing, self._market, self._model)._white(rules | {Rule.SIZE})
            plan = other if plan is None or not self._lacks(other) else plan
        return plan

    def _kept(self, rules: frozenset[Rule]) -> Plan | None:
        """The picture's own ground stays; None where it has not the shape that is asked for around the product."""
        size = self._scene.size
        area: Box | None = self._within_border() if Rule.BORDER in rules else None
        if rules & {Rule.FILL, Rule.SHAPE}:
            area = self._cropped(area or (0, 0, *size))
            if area is None:
                return None
        if area is None:
            return self._plan(self._resized(Pixels(size, self._standing.scale), rules))
        size = self._crop(area, rules & {Rule.BORDER, Rule.FILL, Rule.SHAPE})
        return self._plan(self._resized(Pixels(size, self._standing.whole_scale), rules))

    def _white(self, rules: frozenset[Rule]) -> Plan:
        """The product on white, or on the white that is there; laid on a canvas where it has to be."""
        ground, layout = rules & {Rule.GROUND, Rule.MARKS}, rules & {Rule.FILL, Rule.SHAPE}
        size = self._scene.size
        if Rule.BORDER in rules:
            size = self._crop(self._within_border(), frozenset({Rule.BORDER}))
        if ground or not self._keeps_white():
            self._on_white(ground or layout or frozenset({Rule.SIZE}))
        if layout or self._has_to_be_laid(Pixels(size, self._standing.scale), rules):
            return self._plan(self._placed(layout | (rules & {Rule.SIZE})))
        return self._plan(self._resized(Pixels(size, self._standing.scale), rules))

    def _has_to_be_laid(self, now: Pixels, rules: frozenset[Rule]) -> bool:
        """Whether a canvas is needed though the shape is right: for room around the product, or for pixels."""
        if self._scene.box is None:
            return False
        if any(touched(self._scene)) or self._room() < _ROOM:
            return True
        try:
            wanted = resized(now, self._market) if Rule.SIZE in rules else now.size
        except ValueRangeError:
            return True
        return self._market.aim.on_white and not fits(wanted, self._market.rules.advised_size)

    def _room(self) -> float:
        """Between the product and the nearest border of the picture, as a share of the longer side."""
        left, top, width, height = self._scene.box or (0, 0, 0, 0)
        across, down = self._scene.size
        return min(left, top, across - left - width, down - top - height) / max(across, down)

    def _plan(self, size: Size) -> Plan:
        return Plan(self._document, tuple(self._fixes), size, self._scene.box)

    def _lacks(self, plan: Plan) -> bool:
        """Whether a plan leaves a picture smaller than is advised."""
        return not fits(plan.size, self._market.rules.advised_size)

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
            drawn = tuple(self._stroke(line) for line in lines)
            strokes = (*self._values("mask_strokes").get("strokes", ()), *drawn)
            self._document = added(self._document, "mask_strokes", {"strokes": strokes})
            self._scene = self._scene.without(lines)
            self._told(Phrase("Text beside the product taken away"), frozenset({Rule.MARKS}))

    def _lines_taken(self) -> list[Box]:
        """The lines of text that the cut-out took for product, with the room that a brush needs."""
        found = []
        for left, top, width, height in marks(self._scene).lines:
            part = self._scene.part(self._scene.subject, (left, top, width, height))
            if part.size and float(part.mean()) > _TAKEN:
                more = round((_LETTER - 1) / 2 * height)
                found.append((left - more, top - more, width + 2 * more, height + 2 * more))
        return found

    def _stroke(self, line: Box) -> dict[str, Value]:
        """A stroke of the mask brush that erases a line of text."""
        left, top, width, height = line
        ends = [(left, top + height / 2), (left + width, top + height / 2)]
        points = self._standing.geometry.to_input(np.array(ends, np.float64))
        return {
            "mode": "erase",
            "size": min(10_000.0, max(1.0, height / self._standing.scale)),
            "hardness": 100.0,
            "opacity": 100.0,
            "points": tuple((float(x), float(y), 1.0) for x, y in points),
        }

    # The frame

    def _within_border(self) -> Box:
        width, height = self._scene.size
        left, top, right, bottom = border_of(self._scene) or (0, 0, 0, 0)
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
        self._cut_to = left, top, right - left, bottom - top
        self._document = added(kept, "crop", {"area": self._cut_to})
        border = rules == {Rule.BORDER}
        self._told(Phrase("Cropped inside the border") if border else Phrase("Cropped around the product"), rules)
        return round(right - left), round(bottom - top)

    def _placed(self, rules: frozenset[Rule]) -> Size:
        scene, product = self._scene, self._scene.box
        assert product is not None, "what is laid is there"
        shape = kept_shape(scene.size, self._market)
        canvas = canvas_for((product[2], product[3]), self._standing.scale, self._market, shape)
        (width, height), fill = canvas.size, canvas.fill
        values = {"width": float(width), "height": float(height), "fill": float(fill), "object": self._outline()}
        self._document = added(self._document, "place", values)
        if self._document.edit("cutout") is None and not scene.transparent:
            self._document = on_white(self._document.without(*BEHIND))
        self._told(
            Phrase(
                "Product on {width} x {height} px, fills {fill:g} %", {"width": width, "height": height, "fill": fill}
            ),
            rules,
        )
        self._told_of_growth(fill / fill_of(product, canvas.size) * self._standing.scale)
        return canvas.size

    def _outline(self) -> Value:
        """The product's outline in parts of what is placed."""
        scene, standing = self._scene, self._standing
        outline = Outline.found(scene.shape.astype(np.float32))
        if outline is None or (standing.laid is standing.geometry and self._cut_to is None):
            return outline and outline.to_value()

        def moved(points: Points) -> Points:
            of_input = standing.geometry.to_input(points * scene.size)
            if self._cut_to is None:
                return standing.laid.to_result(of_input) / standing.laid.size
            return np.asarray((standing.whole.to_result(of_input) - self._cut_to[:2]) / self._cut_to[2:])

        return outline.moved(moved).to_value()

    def _resized(self, now: Pixels, rules: frozenset[Rule]) -> Size:
        market = self._market
        if Rule.SIZE not in rules and fits(now.size, market.rules.size):
            return now.size
        wanted = resized(now, market)
        if wanted == now.size:
            return wanted
        name = "place" if self._document.edit("place") is not None else "resize"
        self._document = added(self._document, name, {"width": float(wanted[0]), "height": float(wanted[1])})
        said = Figures("{width} x {height} px", {"width": wanted[0], "height": wanted[1]})
        self._told(said, frozenset({Rule.SIZE}))
        self._told_of_growth(wanted[0] / now.size[0] * now.scale)
        return wanted

    # Words

    def _told(self, said: Phrase, rules: Iterable[Rule]) -> None:
        self._fixes.append(Fix(said, tuple(sorted(rules, key=list(Rule).index))))

    def _told_of_growth(self, factor: float) -> None:
        if factor > ENOUGH:
            said = Phrase("Enlarged {factor:.1f} times by a network", {"factor": factor})
            self._fixes.append(Fix(said, (Rule.SIZE,)))

    def _values(self, operation: str) -> Mapping[str, Value]:
        edit = self._document.edit(operation)
        return edit.values if edit else {}


def on_white(document: Document) -> Document:
    """`document` with plain white behind the product."""
    return added(document, "backdrop", {"color": WHITE, "kind": "color"})


def _between(value: float, low: float, high: float) -> int:
    return round(min(max(value, low), high))
