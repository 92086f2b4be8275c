"""Small planes of a whole result, seen at the size of a view, a strip at a time.

OpenCV places samples to a 32nd of a pixel, which shows as steps in a smooth plane that is enlarged a hundred times;
here places are exact, and a part shows what the whole shows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.redactor.geometry import View, scaled_size

Floats = NDArray[np.float32]
Rows = Callable[[slice], Floats]  # rows of a view -> what they show

STRIP: Final = 65_536  # pixels at a time: they stay in a core's cache


@dataclass(frozen=True, slots=True, eq=False)
class Wide:
    """A plane of a whole result (h x w or h x w x c float32), as a view shows it: linear between its pixels."""

    plane: Floats
    view: View
    size: tuple[int, int]

    def rows(self) -> Rows:
        """The rows of the view; what they need of the plane is brought to the view's width once."""
        whole = scaled_size(self.size, self.view.scale)
        left, right, share = _between(self.view.left, self.view.width, whole[0], self.plane.shape[1])
        share = share.reshape(-1, *(1,) * (self.plane.ndim - 2))
        first, last, _ = _between(self.view.top, self.view.height, whole[1], self.plane.shape[0])
        above, below = int(first[0]), int(last[-1]) + 1
        needed = self.plane[above:below]
        across = needed[:, left] * (1 - share) + needed[:, right] * share

        def shown(rows: slice) -> Floats:
            upper, lower, part = _between(self.view.top + rows.start, rows.stop - rows.start, whole[1], len(self.plane))
            part = part.reshape(-1, *(1,) * (self.plane.ndim - 1))
            return np.asarray(across[upper - above] * (1 - part) + across[lower - above] * part, np.float32)

        return shown


def strips(height: int, width: int) -> list[slice]:
    """Rows of a picture, a strip at a time."""
    rows = max(1, STRIP // width)
    return [slice(top, min(top + rows, height)) for top in range(0, height, rows)]


def places(view: View, size: tuple[int, int]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Middles of a view's columns and rows in parts of the result's width and height, 0-1."""
    width, height = scaled_size(size, view.scale)
    return (
        (view.left + np.arange(view.width) + 0.5) / width,
        (view.top + np.arange(view.height) + 0.5) / height,
    )


def _between(first: int, count: int, whole: int, small: int) -> tuple[NDArray[np.intp], NDArray[np.intp], Floats]:
    """For pixels of an axis of `whole`: the two neighbours on an axis of `small`, and the share of the second."""
    place = np.clip((np.arange(first, first + count) + 0.5) * (small / whole) - 0.5, 0, small - 1)
    low = np.floor(place).astype(np.intp)
    return low, np.minimum(low + 1, small - 1), (place - low).astype(np.float32)
