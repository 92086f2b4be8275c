"""Which part of the result the user looks at."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, floor

from editor.redactor.geometry import View, scaled_size


@dataclass(frozen=True, slots=True)
class Viewport:
    """What a canvas shows.

    Attributes:
        zoom: device-independent screen pixels a full-size picture pixel.
        left, top, width, height: the visible part in full-size pixels of the result; may reach beyond it.
        ratio: device pixels a device-independent pixel.
    """

    zoom: float
    left: float
    top: float
    width: float
    height: float
    ratio: float = 1.0

    def view(self, size: tuple[int, int], *, coarseness: float = 1.0) -> View | None:
        """The rectangle to render for a result of this full size; None when nothing of it is visible.

        Never finer than full size: enlarging is left to the canvas.

        Args:
            coarseness: rendered pixels for each pixel that this needs at most, in one direction, 0-1.
        """
        scale = min(1.0, self.zoom * self.ratio) * coarseness
        width, height = scaled_size(size, scale)
        across, down = width / size[0], height / size[1]
        left, top = max(0, floor(self.left * across)), max(0, floor(self.top * down))
        right = min(width, ceil((self.left + self.width) * across))
        bottom = min(height, ceil((self.top + self.height) * down))
        if right <= left or bottom <= top:
            return None
        return View(scale, left, top, right - left, bottom - top)
