"""The small mark "made by Vitrina" as planes of opacity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from editor.model.frame import Frame
from editor.redactor.geometry import View
from editor.redactor.lettering.lettering import Floats, words
from editor.redactor.lettering.pasting import Colour, Paper

WORDS: Final = "made by Vitrina"
GROUND: Final[Colour] = (0.2, 0.2, 0.2)
LETTERS: Final[Colour] = (1.0, 1.0, 1.0)
SHARE: Final = 0.045  # of the shorter side of the picture: the usual height of a mark
_MARGIN: Final = 0.025  # of the same, to the edges
_OPACITY: Final = 0.82
_FINER: Final = 4  # shapes are drawn larger and made smaller, so that their edges are smooth
_SMALLEST: Final = 8  # pixels of height below which nothing could be read
# Of the icon "shield-check" of Lucide, on a grid of 24: the outline and the tick.
_SHIELD: Final = ((12, 2), (20, 5), (20, 13), (18.5, 17.5), (12, 22), (5.5, 17.5), (4, 13), (4, 5), (12, 2))
_TICK: Final = ((9, 12), (11, 14), (15, 10))


@dataclass(frozen=True, slots=True, eq=False)
class Mark:
    """Two planes h x w of the same size in 0-1: the ground, and what stands on it."""

    ground: Floats
    letters: Floats


def mark(height: int) -> Mark | None:
    """The mark so many pixels high; None where it could not be read."""
    from PIL import Image, ImageDraw

    if height < _SMALLEST:
        return None
    text = words(WORDS, "medium", height * 0.56)
    pad, icon = round(height * 0.26), round(height * 0.62)
    width = pad + icon + round(height * 0.18) + text.shape[1] + pad
    plane = Image.new("L", (width * _FINER, height * _FINER), 0)
    edge = (width * _FINER - 1, height * _FINER - 1)
    ImageDraw.Draw(plane).rounded_rectangle((0, 0, *edge), round(edge[1] * 0.2), fill=255)
    ground = np.asarray(plane.resize((width, height), Image.Resampling.BOX), np.float32) / np.float32(255)
    letters = np.zeros((height, width), np.float32)
    top = (height - icon) // 2
    letters[top : top + icon, pad : pad + icon] = _shield(icon)
    left, above = pad + icon + round(height * 0.18), (height - text.shape[0]) // 2
    rows = text[max(0, -above) : max(0, -above) + height]
    letters[max(0, above) : max(0, above) + rows.shape[0], left : left + text.shape[1]] = rows
    return Mark(ground * np.float32(_OPACITY), letters)


def marked(frame: Frame, colours: tuple[Colour, Colour] = (GROUND, LETTERS)) -> Frame:
    """A finished picture (sRGB, unless the colours say otherwise) with the usual mark in its lower left corner."""
    paper = Paper(frame, View.whole(frame.size))
    put(paper, frame.size, "bottom_left", SHARE, colours)
    return paper.frame()


def put(
    paper: Paper, whole: tuple[int, int], place: str, share: float, colours: tuple[Colour, Colour] = (GROUND, LETTERS)
) -> None:
    """Lay the mark into a corner.

    Args:
        whole: size of the whole result at the paper's scale.
        place: ``"top_left"``, ``"top_right"``, ``"bottom_left"`` or ``"bottom_right"``.
        share: its height, of the shorter side.
        colours: of the ground and of the letters, in the picture's own encoding.
    """
    drawn = mark(round(share * min(whole)))
    if drawn is None:
        return
    margin = round(_MARGIN * min(whole))
    left = margin if place.endswith("left") else whole[0] - margin - drawn.ground.shape[1]
    top = margin if place.startswith("top") else whole[1] - margin - drawn.ground.shape[0]
    paper.put(drawn.ground, colours[0], left, top)
    paper.put(drawn.letters, colours[1], left, top)


def _shield(size: int) -> Floats:
    from PIL import Image, ImageDraw

    scale = size * _FINER / 24
    plane = Image.new("L", (size * _FINER, size * _FINER), 0)
    draw, stroke = ImageDraw.Draw(plane), max(1, round(2.2 * scale))
    for line in (_SHIELD, _TICK):
        draw.line([(x * scale, y * scale) for x, y in line], fill=255, width=stroke, joint="curve")
    return np.asarray(plane.resize((size, size), Image.Resampling.BOX), np.float32) / np.float32(255)
