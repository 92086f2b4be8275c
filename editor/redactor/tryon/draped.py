"""A garment laid over a body: the link between its deformation and the picture that is made of it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from editor.model.garment import Garment

Plane = NDArray[np.float32]


@dataclass(frozen=True, slots=True, eq=False)
class Draped:
    """All planes are H x W, of the person's working picture.

    Attributes:
        garment: what was laid.
        rgb: H x W x 3 float32, 0-1, encoded in the person's profile: the cloth in the light of its own photograph;
            beyond the cloth its colours are drawn out, so that edges can be mixed.
        alpha: float32, 0-1: where cloth lies, the inside of the back too.
        lining: float32, 0-1: where what lies there is the inside of the back, seen above the rim of the front.
        part: int8: -1 no cloth, 0 the trunk's, 1 and 2 the limb's on the picture's left and right.
        length: centimetres of the body from the neck (of garments for the legs: from the waist) to the hem.
        limbs: centimetres from the shoulder (hip) to where each sleeve (leg) ends, the picture's left first; 0 without.
        tucked: whether its hem lies under what is worn below.
    """

    garment: Garment
    rgb: Plane
    alpha: Plane
    lining: Plane
    part: NDArray[np.int8]
    length: float
    limbs: tuple[float, float]
    tucked: bool = False
