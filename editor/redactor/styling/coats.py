"""What a network paints in tiles: a picture as small as its strokes are to be large, and a part of it seen closer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import ceil
from typing import Final

import numpy as np
from numpy.typing import NDArray

from editor.errors import Cancelled
from editor.model.frame import Frame, to_depth
from editor.redactor.geometry import View
from editor.redactor.operation import Context
from editor.redactor.source import Source
from editor.redactor.upscaling.tiles import Tile, band, surrounded

Floats = NDArray[np.float32]
Bytes = NDArray[np.uint8]
# h x w x 3 float32, encoded sRGB, 0-1, and its top and left on the paper -> the same painted.
Paint = Callable[[Floats, tuple[int, int]], Floats]

STEP: Final = 4  # sides and places of what such networks take are multiples of this
SIDE: Final = 512
_LEAST: Final = 8  # pixels of a side of a painting
_CLOSER: Final = 1.5  # pixels of a view for one of the painting, from which on it is painted again
_SOFT: Final = 1.5  # sigma, in pixels of the painting, above which its own frequencies stay


@dataclass(frozen=True, slots=True)
class Brush:
    """A network at work.

    Attributes:
        paint: lets it paint a tile.
        reach: how many pixels around a place it has to see.
    """

    paint: Paint
    reach: int


def painting_size(size: tuple[int, int], longest: int) -> tuple[int, int]:
    """Width and height of a painting of a picture of this size: multiples of 4, never enlarged but to 8 pixels."""
    scale = min(1.0, longest / max(size))
    width, height = (max(_LEAST, STEP * round(side * scale / STEP)) for side in size)
    return width, height


def first_coat(
    picture: Floats,
    brush: Brush,
    side: int = SIDE,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> Bytes:
    """A picture painted.

    Each tile is given so much of its surroundings that it turns out as it would in the whole: there are no seams.

    Args:
        picture: h x w x 3, encoded sRGB, 0-1; sides are multiples of 4.
        side: of tiles, a multiple of 4.

    Raises:
        Cancelled: `is_cancelled` became true.
    """
    height, width = picture.shape[:2]
    margin, made, row = _whole(brush.reach), np.empty(picture.shape, np.uint8), 0
    while row < height:
        for small in band(width // STEP, height // STEP, side // STEP, row // STEP):
            if is_cancelled():
                raise Cancelled
            tile = Tile(STEP * small.top, STEP * small.left, STEP * small.height, STEP * small.width)
            outer = brush.paint(surrounded(picture, tile, margin), (tile.top - margin, tile.left - margin))
            within = outer[margin : margin + tile.height, margin : margin + tile.width]
            made[tile.top : tile.top + tile.height, tile.left : tile.left + tile.width] = to_depth(within, "uint8")
        row = tile.top + tile.height
    return made


class Painting:
    """A painting, as views of the picture show it.

    Where a view shows it much larger than it was painted, the network paints the enlarged painting again: strokes stay
    where they are and get the edges, bristles and tooth that belong to that size. Frequencies that the painting has
    stay its own, so that a picture looks the same from far.

    Args:
        painting: h x w x 3 uint8, encoded sRGB: the whole input.
        brush: None where the network is missing: then it is enlarged as it is.
    """

    def __init__(self, painting: Bytes, brush: Brush | None, context: Context) -> None:
        self._context, self._brush = context, brush
        self._shown = context.source.size[0] / painting.shape[1] / context.step  # pixels of the view for one of it
        level = max(0, int(np.log2(max(1.0, 1 / self._shown))))
        self._pixels = to_depth(Source(Frame(painting), "").level(level).rgb, "float32")

    @property
    def is_close(self) -> bool:
        """Whether it is painted again."""
        return self._brush is not None and self._shown > _CLOSER

    def part(self, place: View) -> Floats:
        """h x w x 3, encoded sRGB, 0-1: a rectangle of the result at the scale of the view."""
        if self._brush is None or not self.is_close:
            return self._carried(place)
        soft = _SOFT * self._shown
        margin = _whole(self._brush.reach + ceil(2 * soft))
        left, top = (STEP * ((start - margin) // STEP) for start in (place.left, place.top))
        width = _whole(place.left + place.width + margin - left)
        height = _whole(place.top + place.height + margin - top)
        below = self._carried(View(place.scale, left, top, width, height))
        coat = self._brush.paint(below, (top, left))
        coat = np.clip(coat + _blurred(below - coat, soft), 0, 1)
        down, across = place.top - top, place.left - left
        return np.asarray(coat[down : down + place.height, across : across + place.width])

    def _carried(self, place: View) -> Floats:
        return np.asarray(replace(self._context, view=place).carried(self._pixels), np.float32)


def laid_over(frame: Frame, painting: Painting, strength: float, context: Context) -> Frame:
    """`frame` with a painting over it.

    Args:
        frame: what the view of `context` shows, in its own profile.
        strength: 0-1; what is missing to 1 shows through.

    Returns:
        the same depth, profile and alpha.

    Raises:
        Cancelled: the context said so.
    """
    result = np.empty(frame.rgb.shape, frame.rgb.dtype)
    view = context.view
    places = [(row, column) for row in range(0, frame.height, SIDE) for column in range(0, frame.width, SIDE)]
    for row, column in places:
        if context.is_cancelled():
            raise Cancelled
        part = slice(row, min(row + SIDE, frame.height)), slice(column, min(column + SIDE, frame.width))
        given = to_depth(frame.rgb[part], "float32")
        place = View(view.scale, view.left + column, view.top + row, given.shape[1], given.shape[0])
        result[part] = to_depth(_mixed(given, painting.part(place), strength, context), frame.rgb.dtype.name)
    return frame.with_(rgb=result)


def _mixed(given: Floats, painted: Floats, strength: float, context: Context) -> Floats:
    before = context.space.to_srgb(given)
    after = before + np.float32(strength) * (painted - before)
    return np.asarray(np.clip(context.space.changed(given, before, after), 0, 1), np.float32)


def _blurred(plane: Floats, sigma: float) -> Floats:
    import cv2

    return np.asarray(cv2.GaussianBlur(plane, (0, 0), sigma, borderType=cv2.BORDER_REPLICATE))


def _whole(length: int) -> int:
    """The next multiple of `STEP`."""
    return -(-length // STEP) * STEP
