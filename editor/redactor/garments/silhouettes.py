"""Parametric silhouettes: a garment's outline as a few lengths and angles.

A silhouette lives in the unit square of what it is fitted to: x and y in heights of the garment, (0, 0) the upper left
corner of the box that holds it. Many are drawn at once, so parameters come as arrays of P candidates.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import LANDMARKS, OUTLINES, Template

Floats = NDArray[np.float64]
Named = Mapping[str, Floats]

SIDES: Final = (("left", -1.0), ("right", 1.0))


@dataclass(frozen=True, slots=True)
class Start:
    """Where the search for parameters begins.

    Attributes:
        values: one for each parameter.
        spread: how far each may well lie from that.
    """

    values: Floats
    spread: Floats


@dataclass(frozen=True, slots=True)
class Extent:
    """What a mask tells before anything is fitted, in heights of the garment.

    Attributes:
        widths: how much each row holds, from the top to the bottom.
        middles: x of the median of each row.
        width: of the box.
    """

    widths: Floats
    middles: Floats
    width: float

    def across(self, first: float, last: float) -> float:
        """The median width between two heights, 0 the top and 1 the bottom."""
        return float(np.median(self._rows(self.widths, first, last)))

    def middle(self, first: float, last: float) -> float:
        """The median of the middles between two heights."""
        return float(np.median(self._rows(self.middles, first, last)))

    @staticmethod
    def _rows(values: Floats, first: float, last: float) -> Floats:
        low = min(int(first * len(values)), len(values) - 1)
        return values[low : max(low + 1, int(last * len(values)))]


class Silhouette(Protocol):
    """A family of outlines."""

    @property
    def template(self) -> Template:
        """Whose landmarks it gives."""

    @property
    def polygons(self) -> Sequence[NDArray[np.intp]]:
        """What is drawn, as places in `points`."""

    def points(self, values: Floats) -> Floats:
        """P x n parameters -> P x K x 2: the landmarks, in the order of `LANDMARKS`, and corners beyond these."""

    def odd(self, values: Floats) -> Floats:
        """P x n parameters -> P: how unlike garments these are, 0 for what is usual; weighed against overlap."""

    def starts(self, extent: Extent) -> Sequence[Start]:
        """Where searches begin, in an order that does not matter."""


def outlines(template: Template) -> tuple[NDArray[np.intp], ...]:
    """The polygons of a template as places in `LANDMARKS`."""
    names = LANDMARKS[template]
    return tuple(np.array([names.index(name) for name in outline]) for outline in OUTLINES[template])


def beyond(value: Floats, low: float, high: float) -> Floats:
    """The square of how far values lie outside a range."""
    return np.asarray(np.maximum(low - value, 0) ** 2 + np.maximum(value - high, 0) ** 2)


def stacked(names: Sequence[str], named: Named, tilt: Floats, left: Floats, top: Floats) -> Floats:
    """Points by name, P x 2 each, turned by `tilt` and moved: P x K x 2."""
    points = np.stack([named[name] for name in names], axis=1)
    cos, sin = np.cos(tilt)[:, None], np.sin(tilt)[:, None]
    x = points[..., 0] * cos - points[..., 1] * sin + left[:, None]
    y = points[..., 0] * sin + points[..., 1] * cos + top[:, None]
    return np.stack([x, y], axis=-1)


def limb(root: Floats, side: float, angle: Floats, length: Floats, bend: Floats) -> tuple[Floats, ...]:
    """The joint and the end of a limb in two parts, and the directions of both: four times P x 2.

    Args:
        root: P x 2.
        side: -1 on the picture's left, 1 on its right.
        angle: radians below the horizontal; `bend` is added to it beyond the joint.
        length: of both parts together.
    """
    first = np.stack([side * np.cos(angle), np.sin(angle)], axis=-1)
    second = np.stack([side * np.cos(angle + bend), np.sin(angle + bend)], axis=-1)
    joint = root + first * (length / 2)[:, None]
    return joint, joint + second * (length / 2)[:, None], first, second


def aside(direction: Floats, side: float) -> Floats:
    """Directions turned by a quarter towards the limb's outer, upper side; their length is kept."""
    return np.stack([direction[:, 1], -direction[:, 0]], axis=-1) * side
