"""Words as planes of opacity: a line or more, in the fonts that come with the program."""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from editor.paths import resources_folder

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

Floats = NDArray[np.float32]

WEIGHTS: Final = ("regular", "medium", "semibold")
_FILES: Final = {
    "regular": ("Inter-Regular.ttf", "VitrinaCJK-Regular.ttf"),
    "medium": ("Inter-Medium.ttf", "VitrinaCJK-Regular.ttf"),
    "semibold": ("Inter-SemiBold.ttf", "VitrinaCJK-Bold.ttf"),
}
_CJK: Final = 0x2E80  # from here on letters are in the second font
_LEADING: Final = 1.25  # of the size, from line to line
_FINER: Final = 4  # shapes are drawn larger and made smaller, so that their edges are smooth


def words(text: str, weight: str, size: float, align: str = "left") -> Floats:
    """The opacity of a text, h x w in 0-1, with some room around it for accents.

    Args:
        weight: one of `WEIGHTS`.
        size: of an em, in pixels.
        align: left, center or right: how lines of different lengths lie.
    """
    from PIL import Image, ImageDraw

    lines = [_runs(line, weight, size) for line in text.split("\n")]
    widths = [sum(font.getlength(run) for run, font in line) for line in lines]
    width, leading = max(1, math.ceil(max(widths))), size * _LEADING
    height = max(1, math.ceil(leading * len(lines)))
    plane = Image.new("L", (width, height), 0)
    draw = ImageDraw.Draw(plane)
    for number, (line, length) in enumerate(zip(lines, widths, strict=True)):
        x = {"left": 0.0, "center": (width - length) / 2, "right": width - length}[align]
        for run, font in line:
            draw.text((x, leading * number + size * 0.98), run, fill=255, font=font, anchor="ls")
            x += font.getlength(run)
    return np.asarray(plane, np.float32) / np.float32(255)


def tag(height: int, width: int) -> Floats:
    """The opacity of a price tag around a text of this size: a label with a point at the left and a hole in it."""
    from PIL import Image, ImageDraw

    pad, point = round(height * 0.22), round(height * 0.62)
    whole = (width + 2 * pad + point, height + pad)
    plane = Image.new("L", (whole[0] * _FINER, whole[1] * _FINER), 0)
    draw = ImageDraw.Draw(plane)
    right, bottom, tip, middle = *(side * _FINER for side in whole), point * _FINER, whole[1] * _FINER / 2
    radius = round(bottom * 0.14)
    draw.rounded_rectangle((tip, 0, right - 1, bottom - 1), radius, fill=255)
    draw.polygon([(0, middle), (tip, 0), (tip + radius, 0), (tip + radius, bottom), (tip, bottom)], fill=255)
    hole = bottom * 0.085
    draw.ellipse((tip * 0.82 - hole, middle - hole, tip * 0.82 + hole, middle + hole), fill=0)
    return np.asarray(plane.resize(whole, Image.Resampling.BOX), np.float32) / np.float32(255)


def text_place(height: int) -> tuple[int, int]:
    """Left and top of a text of this height in its `tag`."""
    pad, point = round(height * 0.22), round(height * 0.62)
    return point + round(pad * 0.9), round(pad / 2)


def turned(plane: Floats, degrees: float) -> Floats:
    """A plane turned clockwise about its middle, as large as it needs to be."""
    import cv2

    if not degrees:
        return plane
    height, width = plane.shape
    turn = math.radians(degrees)
    cosine, sine = math.cos(turn), math.sin(turn)
    size = math.ceil(abs(width * cosine) + abs(height * sine)), math.ceil(abs(width * sine) + abs(height * cosine))
    middle = np.array([[cosine, -sine], [sine, cosine]]) @ (width / 2, height / 2)
    matrix = np.array([[cosine, -sine, size[0] / 2 - middle[0]], [sine, cosine, size[1] / 2 - middle[1]]])
    return np.asarray(cv2.warpAffine(plane, matrix, size, flags=cv2.INTER_LINEAR))


def _runs(line: str, weight: str, size: float) -> list[tuple[str, FreeTypeFont]]:
    """Parts of a line, each with the font that has its letters."""
    parts = groupby(line, lambda letter: ord(letter) >= _CJK)
    return [("".join(letters), _font(_FILES[weight][asian], round(size, 2))) for asian, letters in parts]


@lru_cache(maxsize=32)
def _font(name: str, size: float) -> FreeTypeFont:
    from PIL import ImageFont

    return ImageFont.truetype(str(resources_folder() / "fonts" / name), size, layout_engine=ImageFont.Layout.BASIC)
