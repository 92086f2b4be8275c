"""Lines and frames around a picture."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray

Widths = tuple[int, int, int, int]

_FLAT: Final = 6.0  # deviation along a line, 0-255, up to which it is of one colour
_SAME: Final = 8.0  # difference of two lines of one colour
_STEP: Final = 20.0  # difference where a border ends
_LENGTH: Final = 0.8  # of its length along which it has to end there
_WIDEST: Final = 0.2  # of the picture


def border(rgb: NDArray[np.uint8]) -> Widths | None:
    """Widths in pixels of a border of one colour: left, top, right and bottom; None where there is none.

    A border lies on all four sides, or on two that face each other, is of one colour along each side, and ends in a
    straight line: a plain background ends where the product begins, which is no line.

    Args:
        rgb: H x W x 3.
    """
    turned = rgb.transpose(1, 0, 2)
    left, right = _width(turned), _width(turned[::-1])
    top, bottom = _width(rgb), _width(rgb[::-1])
    if (left and right) or (top and bottom):
        return (left, top, right, bottom) if left and right and top and bottom else _two(left, top, right, bottom)
    return None


def _two(left: int, top: int, right: int, bottom: int) -> Widths:
    return (left, 0, right, 0) if left and right else (0, top, 0, bottom)


def _width(lines: NDArray[np.uint8]) -> int:
    """How many of the first lines are a border; 0 for none."""
    first = lines[0].astype(np.float32)
    colour = first.mean(axis=0)
    if float(first.std(axis=0).max()) > _FLAT:
        return 0
    for count in range(1, max(2, round(_WIDEST * len(lines)))):
        line = lines[count].astype(np.float32)
        if float(line.std(axis=0).max()) <= _FLAT and float(np.abs(line.mean(axis=0) - colour).max()) <= _SAME:
            continue
        # A soft line ends over a pixel or two.
        after = lines[min(count + 2, len(lines) - 1)].astype(np.float32)
        differs = np.abs(after - colour).max(axis=1) > _STEP
        return count + 2 if float(differs.mean()) >= _LENGTH else 0
    return 0
