"""Label: words on the finished picture: a line of text, a price tag, a watermark."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

import numpy as np

from editor.errors import ValueRangeError
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.model.source_type import SourceType
from editor.redactor.geometry import scaled_size
from editor.redactor.operation import Context, Operation, Stage

if TYPE_CHECKING:
    from editor.redactor.lettering.lettering import Floats
    from editor.redactor.lettering.pasting import Paper

_APART: Final = (1.5, 4.0)  # of a repeated watermark: its width, and its height, from one to the next
_FINEST: Final = 2.0  # pixels of an em: smaller letters are not drawn


class Label(Operation):
    """Words over everything else, in the fonts that come with the program (Inter, and a Chinese one).

    `size` and `margin` are parts of the canvas's shorter side. ``text`` stands at its `place`; ``tag`` is the same on a
    price tag of `ground`; ``watermark`` repeats it all over the picture, turned by `angle`. Marketplaces refuse main
    pictures with any of these.
    """

    name = "label"
    title = "Text"
    made = SourceType.HUMAN_EDITS
    action = "c2pa.addedText"
    stage = Stage.TEXT
    tool = "background"
    group = "Text"
    position = 80
    parameters = (
        Parameter("text", "Text", kind="text", default=""),
        Parameter(
            "kind", "As", kind="choice", default="text",
            choices=(("text", "Text"), ("tag", "Price tag"), ("watermark", "Watermark")),
        ),
        Parameter(
            "weight", "Font", kind="choice", default="medium",
            choices=(("regular", "Regular"), ("medium", "Medium"), ("semibold", "Bold")),
        ),
        Parameter("size", "Size", default=6, minimum=1, maximum=40, step=0.5, unit="%"),
        Parameter(
            "place", "Place", kind="choice", default="bottom_right",
            choices=(
                ("top_left", "Top left"), ("top", "Top"), ("top_right", "Top right"), ("left", "Left"),
                ("center", "Middle"), ("right", "Right"), ("bottom_left", "Bottom left"), ("bottom", "Bottom"),
                ("bottom_right", "Bottom right"),
            ),
        ),
        Parameter("margin", "Margin", default=5, minimum=0, maximum=40, step=0.5, unit="%"),
        Parameter("color", "Color", kind="colour", default="#1a1a1a"),
        Parameter("ground", "Color of the tag", kind="colour", default="#ffd43b"),
        Parameter("opacity", "Opacity", default=100, minimum=0, maximum=100, unit="%"),
        Parameter("angle", "Turned", default=0, minimum=-90, maximum=90, unit="°"),
    )  # fmt: skip

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        if "transparent" in (complete["color"], complete["ground"]):
            raise ValueRangeError("Colors of a text cannot be transparent.", "Give #rrggbb; opacity is another value.")
        return complete

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not values["text"].strip() or not values["opacity"]

    def run(self, frame: Frame, values: Mapping[str, Value], context: Context) -> Frame:
        from editor.redactor.backdrops.colours import colour_of
        from editor.redactor.lettering.lettering import tag, text_place, turned, words
        from editor.redactor.lettering.pasting import Paper

        whole = scaled_size(context.geometry.size, context.view.scale)
        em = values["size"] / 100 * min(whole)
        if em < _FINEST:
            return frame
        align = "left" if values["kind"] == "tag" else _align(values["place"])
        letters = words(values["text"].strip("\n"), values["weight"], em, align)
        paper, share = Paper(frame, context.view), np.float32(values["opacity"] / 100)
        colour, ground = (colour_of(values[name], context.space) for name in ("color", "ground"))
        if values["kind"] == "watermark":
            _repeated(paper, turned(letters, values["angle"]) * share, colour, whole, values["angle"], letters.shape)
            return paper.frame()
        if values["kind"] == "tag":
            body = tag(*letters.shape)
            left, top = text_place(letters.shape[0])
            inked = np.zeros_like(body)
            inked[top : top + letters.shape[0], left : left + letters.shape[1]] = letters
            body = turned(body, values["angle"])
            corner = _corner(values, body, whole)
            paper.put(body * share, ground, *corner)
            paper.put(turned(inked, values["angle"]) * share, colour, *corner)
            return paper.frame()
        letters = turned(letters, values["angle"])
        paper.put(letters * share, colour, *_corner(values, letters, whole))
        return paper.frame()


def _align(place: str) -> str:
    side = place.rpartition("_")[2]
    return side if side in ("left", "right") else "center"


def _corner(values: Mapping[str, Value], plane: Floats, whole: tuple[int, int]) -> tuple[int, int]:
    """Left and top of a plane at its place on the whole result."""
    margin = values["margin"] / 100 * min(whole)
    vertical = next((word for word in ("top", "bottom") if values["place"].startswith(word)), "center")
    ends = {"left": 0.0, "top": 0.0, "center": 0.5, "right": 1.0, "bottom": 1.0}
    across, down = ends[_align(values["place"])], ends[vertical]
    room = whole[0] - plane.shape[1] - 2 * margin, whole[1] - plane.shape[0] - 2 * margin
    return round(margin + room[0] * across), round(margin + room[1] * down)


def _repeated(
    paper: Paper,
    plane: Floats,
    colour: tuple[float, float, float],
    whole: tuple[int, int],
    angle: float,
    letters: tuple[int, ...],
) -> None:
    """The plane all over the result, in rows along its own direction, every other one moved by half a step."""
    turn = math.radians(angle)
    along = np.array([math.cos(turn), math.sin(turn)]) * letters[1] * _APART[0]
    across = np.array([-math.sin(turn), math.cos(turn)]) * letters[0] * _APART[1]
    reach = math.hypot(*whole) / 2 + math.hypot(*plane.shape)
    rows, columns = (math.ceil(reach / math.hypot(*step)) for step in (across, along))
    middle = np.array(whole) / 2 - np.array(plane.shape[::-1]) / 2
    for row in range(-rows, rows + 1):
        for column in range(-columns, columns + 1):
            left, top = middle + across * row + along * (column + 0.5 * (row % 2))
            paper.put(plane, colour, round(float(left)), round(float(top)))
