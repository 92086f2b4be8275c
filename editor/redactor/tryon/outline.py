"""How far the clothes of a body reach, looked for along rays from its bones to its silhouette."""

from __future__ import annotations

from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from editor.model.person_labels import PARTS
from editor.redactor.tryon.body import ARM_HALF, OUTWARD, SHOULDERS, Body, Profile, Side
from editor.redactor.tryon.chain import Chain, Points

Values = NDArray[np.float64]
Mask = NDArray[np.bool_]

# Half widths of a clothed trunk, seen from the front, at these centimetres from the line of the shoulders.
TRUNK_HALF: Final[Profile] = ((0, 14, 34, 50, 67, 92, 134), (17, 16, 13.5, 17, 17, 14, 12))
LEG_HALF: Final[Profile] = ((0, 12, 42, 60, 84), (10, 9, 6.6, 6, 4.6))
_DEPTH: Final = 0.65  # of a trunk seen from the side, against its width

# The upper rim of clothes above the line of the shoulders: the lowest and the highest at these centimetres aside.
_RIM_LOW: Final[Profile] = ((6, 17, 22), (5.5, 2.5, 0))
_RIM_HIGH: Final[Profile] = ((6, 10, 17, 22), (11.5, 10.5, 9.5, 8))
_RIM: Final = 0.4

_STEP: Final = 0.2  # centimetres between the samples of a ray
_BEYOND: Final = 1.05  # of the ordinary, where a ray does not leave the body
_ARM_FROM, _ARM_TO, _ARM_WIDTH = 20.0, 60.0, 8.5
_ENTERED: Final = 0.75  # an arm that a ray enters nearer than this, of the ordinary, lies before the trunk
_LEAST_TURNED: Final = 0.45


class Outline:
    """Of one body.

    Attributes:
        body: whose.
        frontal: 0-1: how wide the shoulders are seen, 1 from the front.
    """

    def __init__(self, body: Body) -> None:
        self.body = body
        across = float(np.linalg.norm(body.joints["shoulder right"] - body.joints["shoulder left"]))
        self.frontal = min(1.0, across / (SHOULDERS * body.cm))
        loose = [PARTS.index(name) for name in ("background", "hair", "hat", "bag")]
        self._clothed = body.silhouette & ~np.isin(body.labels, loose)
        self._bare_arms = np.isin(body.labels, [PARTS.index(name) for name in ("arms", "hands", "accessories")])

    def rim(self, aside: ArrayLike, side: Side) -> Points:
        """Where clothes end above, so many centimetres aside from the neck: N x 2."""
        body, aside = self.body, np.atleast_1d(np.asarray(aside, np.float64))
        line = body.joints[f"shoulder {side}"] - body.neck
        if line @ body.right * OUTWARD[side] < 0.2 * np.linalg.norm(line):
            line = body.right * OUTWARD[side]
        heading = line / max(float(np.linalg.norm(line)), 1e-9)
        share = max(self.frontal, _LEAST_TURNED)
        starts = body.neck + (aside * share * body.cm)[:, None] * heading
        low, high = (np.interp(aside, *profile) * body.cm for profile in (_RIM_LOW, _RIM_HIGH))
        met = self._left(self._clothed, starts, np.broadcast_to(-body.down, starts.shape), low, high)
        up = np.where(np.isnan(met), high, met) + _RIM * body.cm
        return np.asarray(starts - up[:, None] * body.down)

    def armpit(self, side: Side) -> Points:
        """The top of the gap between arm and trunk; where none is seen, where it would be."""
        body = self.body
        outward = body.right * OUTWARD[side]
        arm = body.arms[side].direction(8)
        aside = max(0.0, float(arm @ outward))
        below = _unit(body.down + 0.35 * arm)
        lateral = np.array([below[1], -below[0]]) * OUTWARD[side]
        deep, wide = (plane.ravel() for plane in np.mgrid[9:25:0.4, -5:7:0.4])
        places = body.joints[f"shoulder {side}"] + (deep[:, None] * below + wide[:, None] * lateral) * body.cm
        inside, within = self._looked_up(body.silhouette, places)
        gap = within & ~inside & (wide < 3 + 0.1 * deep)
        if gap.any():
            nearest = np.argmin(np.where(gap, deep + 0.15 * np.abs(wide), np.inf))
            return np.asarray(places[nearest] - 0.3 * below * body.cm)
        depth = 14.5 - 3 * aside
        return np.asarray(body.joints[f"shoulder {side}"] + _unit(0.8 * arm + body.down) * depth * body.cm)

    def trunk(self, down: ArrayLike, side: Side, line: Chain) -> tuple[Points, Points, Values]:
        """Middles and outward unit vectors N x 2, and how wide the half is there, in centimetres.

        Args:
            down: N, centimetres from the line of the shoulders.
            line: the body's `spine` or `midline`.
        """
        down = np.asarray(down, np.float64)
        starts, outward = line.at(down), _across(line, down, self.body.right * OUTWARD[side])
        usual = self.trunk_usual(down)
        met = self._left(self._clothed, starts, outward, 0.6 * usual * self.body.cm, 1.5 * usual * self.body.cm)
        arm = self._left(
            ~self._stamped, starts, outward, _ENTERED * usual * self.body.cm, 1.5 * usual * self.body.cm, True
        )
        wide = np.fmin(met, arm) / self.body.cm
        return starts, outward, np.where(np.isnan(wide), usual * _BEYOND, wide)

    def trunk_usual(self, down: Values) -> Values:
        """How wide half a trunk ordinarily is, in centimetres, as far as this one is turned."""
        turned = np.sqrt(self.frontal**2 + (1 - self.frontal**2) * _DEPTH**2)
        return np.asarray(np.interp(down, *TRUNK_HALF) * turned)

    def arm(self, along: ArrayLike, side: Side) -> tuple[Points, Points, Values, Values]:
        """Middles and outward unit vectors N x 2, and how far it reaches outward and inward, in centimetres."""
        along = np.asarray(along, np.float64)
        chain = self.body.arms[side]
        starts, outward = chain.at(along), _turned(chain.direction(along), side)
        usual = np.interp(along, *ARM_HALF)
        outer = self._limb(starts, outward, usual, (0.8, 2.2))
        inner = self._limb(starts, -outward, usual, (0.8, 1.35))
        return starts, outward, outer, inner

    def leg(self, along: ArrayLike, side: Side) -> tuple[Points, Points, Values, Values]:
        """The same of a leg; where both hang side by side, neither reaches over the middle between them."""
        along = np.asarray(along, np.float64)
        chain = self.body.legs[side]
        starts, outward = chain.at(along), _turned(chain.direction(along), side)
        usual = np.interp(along, *LEG_HALF)
        outer, inner = (self._limb(starts, way, usual, (0.75, 1.5), arms=False) for way in (outward, -outward))
        middle = (self.body.legs["left"].at(along) + self.body.legs["right"].at(along)) / 2
        room = ((middle - starts) * -outward).sum(axis=1) / self.body.cm
        return starts, outward, outer, np.where(room > 0, np.minimum(inner, np.maximum(room, 0.5 * usual)), inner)

    def _limb(
        self, starts: Points, ways: Points, usual: Values, limits: tuple[float, float], arms: bool = True
    ) -> Values:
        low, high = (limit * usual * self.body.cm for limit in limits)
        met = self._left(self._clothed, starts, ways, low, high)
        if arms:
            bare, _ = self._looked_up(self._bare_arms, starts)
            met = np.where(bare, np.fmin(met, self._left(self._bare_arms, starts, ways, low, high)), met)
        return np.where(np.isnan(met), usual * _BEYOND, met / self.body.cm)

    @cached_property
    def _stamped(self) -> Mask:
        """Where arms lie, as thick lines."""
        import cv2

        plane = np.zeros(self.body.silhouette.shape, np.uint8)
        for chain in self.body.arms.values():
            line = np.rint(chain.at(np.linspace(_ARM_FROM, _ARM_TO, 14)) * 16).astype(np.int32)
            cv2.polylines(plane, [line], False, 1, max(1, round(_ARM_WIDTH * self.body.cm)), shift=4)
        return plane > 0

    def _left(
        self, mask: Mask, starts: Points, ways: Points, low: Values, high: Values, entered: bool = False
    ) -> Values:
        """How far along N rays, in pixels, a mask ends, between `low` and `high`; NaN where it does not.

        Args:
            entered: whether it must still be met at `low`: what ends before is no end.
        """
        step = max(1.0, _STEP * self.body.cm)
        marks = np.arange(0, float(high.max()) + step, step)
        inside, within = self._looked_up(mask, starts[:, None] + marks[:, None] * ways[:, None])
        if entered:
            before = np.argmin(marks < low[:, None], axis=1)
            inside = inside | ~np.take_along_axis(inside, before[:, None], axis=1)
        ended = (~inside | ~within) & (marks >= low[:, None]) & (marks <= high[:, None])
        first = np.argmax(ended, axis=1)
        rows = np.arange(len(starts))
        met = ended[rows, first] & within[rows, first]
        return np.where(met, marks[first], np.nan)

    def _looked_up(self, mask: Mask, places: Points) -> tuple[Mask, Mask]:
        """Whether the mask holds there, and whether that is within the picture at all."""
        columns, rows = (np.floor(places[..., axis]).astype(np.intp) for axis in (0, 1))
        height, width = mask.shape
        within = (columns >= 0) & (columns < width) & (rows >= 0) & (rows < height)
        found = mask[np.clip(rows, 0, height - 1), np.clip(columns, 0, width - 1)]
        return found & within, within


def _across(line: Chain, along: Values, outward: Points) -> Points:
    heading = line.direction(along)
    normal = np.stack([-heading[..., 1], heading[..., 0]], axis=-1)
    return np.asarray(np.where((normal @ outward)[..., None] < 0, -normal, normal))


def _turned(heading: Points, side: Side) -> Points:
    """A quarter to the outside of a limb that hangs down."""
    return np.stack([heading[..., 1], -heading[..., 0]], axis=-1) * OUTWARD[side]


def _unit(vector: Points) -> Points:
    return np.asarray(vector / max(float(np.linalg.norm(vector)), 1e-9))
