"""How a subject is laid on a canvas."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Final

from editor.redactor.placing.outline import Box, Outline

OBJECT, PICTURE = "object", "picture"
_STANDING: Final = 5.0  # % of the height below what stands, where no share of the frame says it
_SHIFT: Final = 1 / 3  # of the room beside the object that centring by weight may use up
_ROUNDED: Final = 0.02  # pixels that an outline kept in six digits may be off


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked for; see the operation `place`."""

    width: int
    height: int
    fill: float
    shape: str
    align: str


@dataclass(frozen=True, slots=True)
class Laid:
    """How a picture lies on a canvas.

    Attributes:
        size: width and height of the canvas.
        scale: canvas pixels a pixel of the picture.
        left, top: where the picture's corner lies on the canvas.
    """

    size: tuple[int, int]
    scale: float
    left: float
    top: float


def laid(wish: Wish, outline: Outline | None, size: tuple[int, int]) -> Laid:
    """How a picture of this size lies; without an outline all of it is the subject."""
    box: Box = (0.0, 0.0, float(size[0]), float(size[1])) if outline is None else outline.box(size)
    across = box[0] + box[2] / 2 if outline is None else outline.weight[0] * size[0]
    canvas = _canvas(wish, box, size)
    sized = wish.fill and (wish.width or wish.height)
    scale = min(canvas[0] / box[2], canvas[1] / box[3]) * wish.fill / 100 if sized else 1.0
    corner = _corner(wish, box, across, canvas, scale)
    if scale == 1:  # then pixels are copied
        corner = round(corner[0]), round(corner[1])
    return Laid(canvas, scale, *corner)


def _canvas(wish: Wish, box: Box, size: tuple[int, int]) -> tuple[int, int]:
    if wish.width and wish.height:
        return wish.width, wish.height
    width, height = _at_its_scale(wish, box, size)
    if wish.width:
        return wish.width, max(1, round(height * wish.width / width))
    if wish.height:
        return max(1, round(width * wish.height / height)), wish.height
    # Down, so that the object fills what it should or more; what is whole but for the outline's rounding stays.
    return max(1, math.floor(width + _ROUNDED)), max(1, math.floor(height + _ROUNDED))


def _at_its_scale(wish: Wish, box: Box, size: tuple[int, int]) -> tuple[float, float]:
    """The canvas that the object fills as asked without being scaled."""
    share = wish.fill / 100 if wish.fill else None
    if wish.shape == OBJECT:
        if share is None:
            return box[2], box[3]
        margin = max(box[2], box[3]) * (1 / share - 1)
        return box[2] + margin, box[3] + margin
    needed = size if share is None else (box[2] / share, box[3] / share)
    ratio = size[0] / size[1] if wish.shape == PICTURE else _ratio(wish.shape)
    return max(needed[0], needed[1] * ratio), max(needed[1], needed[0] / ratio)


def _ratio(shape: str) -> float:
    across, down = shape.split(":")
    return int(across) / int(down)


def _corner(wish: Wish, box: Box, across: float, canvas: tuple[int, int], scale: float) -> tuple[float, float]:
    width, height = box[2] * scale, box[3] * scale
    room = canvas[0] - width
    left = room / 2
    if wish.align != "box" and wish.shape != OBJECT and room > 0:
        # By its weight alone a pan would hang with its handle out of the frame.
        wanted = canvas[0] / 2 - (across - box[0]) * scale
        left = min(max(wanted, left - _SHIFT * room / 2), left + _SHIFT * room / 2)
    if wish.align == "foot":
        margin = (100 - wish.fill) / 2 if wish.fill else _STANDING
        top = canvas[1] * (1 - margin / 100) - height
    else:
        top = (canvas[1] - height) / 2
    return left - box[0] * scale, top - box[1] * scale
