"""A front that is open: its two halves part from the neck downwards."""

from __future__ import annotations

from typing import Final

import numpy as np

from editor.redactor.tryon.body import NECK, OUTWARD, SIDES, Body, Side
from editor.redactor.tryon.chain import Points
from editor.redactor.tryon.curves import Curve, evenly
from editor.redactor.tryon.targets import Flat

HALVES: Final[dict[Side, int]] = {"left": 0, "right": 3}  # parts of a trunk that is cut open
_POINTS: Final = 12

# Centimetres from the middle to the edge of a half when it is wide open, at these shares of the way to the hem.
_APART: Final = ((0, 0.15, 0.5, 1), (2.0, 5.0, 8.0, 10.0))
_LOWER: Final = 1.5  # centimetres that a corner hangs lower when the front is wide open


def opened_front(flat: Flat, body: Body, neck: Points, length: float, opened: float) -> dict[Side, Curve]:
    """Where the edges of the two halves lie.

    Args:
        neck: x and y, in the body's pixels, of the middle between the sides of the neck.
        length: centimetres from the neck to the hem.
        opened: 0 to 1.
    """
    line = evenly(flat.garment.opening, _POINTS)
    top, end = flat.middle("neck left", "neck right"), flat.middle("hem left", "hem right")
    axis = (end - top) / max(float(np.linalg.norm(end - top)), 1e-9)
    first = float((neck - body.neck) @ body.down) / body.cm + max(0.0, float((line[0] - top) @ axis) * flat.cm)
    share = np.linspace(0, 1, _POINTS)
    middle = body.spine.at(first + share * (length - NECK - first))
    apart = np.interp(share, *_APART) * opened * body.cm
    low = share[:, None] ** 2 * _LOWER * opened * body.cm * body.down
    return {
        side: Curve(HALVES[side], line, middle + low + apart[:, None] * OUTWARD[side] * body.right, outline=False)
        for side in SIDES
    }
