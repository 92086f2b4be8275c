"""What a garment's template says about where it belongs, whatever its kind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from editor.model.garment import Garment, Wearing
from editor.redactor.tryon.body import Body
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve

_WORN: Final = 0.78  # how wide a garment looks when worn, against laid flat


@dataclass(frozen=True, slots=True)
class Targets:
    """Where a garment belongs.

    Attributes:
        curves: of all its parts.
        length: centimetres of the body from the neck (of garments for the legs: from the waist) to the hem.
        limbs: centimetres to where each sleeve (leg) ends, the picture's left first; 0 without.
        tucked: whether its hem lies under what is worn below.
        opening: where the front is cut open, N x 2 in the garment's pixels; None where it stays whole.
        below: parts that lie under the trunk's, of limbs that are held behind the back.
    """

    curves: tuple[Curve, ...]
    length: float
    limbs: tuple[float, float]
    tucked: bool = False
    opening: Points | None = None
    below: tuple[int, ...] = ()

    def shifted(self, by: Points) -> Targets:
        """All of it moved by so many pixels."""
        return replace(self, curves=tuple(replace(curve, target=curve.target + by) for curve in self.curves))


class Flat:
    """A garment's landmarks as they lie in its photograph.

    Attributes:
        garment: whose.
        cm: centimetres of a body that wears it for one of its pixels, found by `scaled`.
    """

    def __init__(self, garment: Garment) -> None:
        self.garment = garment
        self.cm = 1.0

    def scaled(self, cm: float) -> None:
        """Tell how many centimetres a pixel is when laid flat; of a garment that is worn, its folds are counted in."""
        self.cm = cm * (_WORN if self.garment.worn else 1.0)

    def at(self, *names: str) -> Points:
        """Landmarks, N x 2."""
        return np.array([self.garment.landmarks[name] for name in names], np.float64)

    def middle(self, first: str, last: str) -> Points:
        """Half-way between two."""
        return np.asarray(self.at(first, last).mean(axis=0))

    def apart(self, *names: str) -> float:
        """Pixels along the line through them."""
        return float(np.linalg.norm(np.diff(self.at(*names), axis=0), axis=1).sum())


def shift_of(body: Body, wearing: Wearing) -> Points:
    """Pixels by which the person wants the garment moved."""
    return np.asarray((wearing.shift[0] * body.right + wearing.shift[1] * body.down) * body.cm)
