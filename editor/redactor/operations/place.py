"""Place: the product on a canvas of a given size, by rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from editor.errors import ValueRangeError
from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, scaling, translation
from editor.redactor.operation import GeometricOperation
from editor.redactor.operations.resize import LARGEST_AREA, LARGEST_SIDE
from editor.redactor.placing.laying import OBJECT, PICTURE, Laid, Wish, laid
from editor.redactor.placing.outline import Outline


class Place(GeometricOperation):
    """The object fills `fill` percent of a canvas, centred by a rule; around the picture the canvas is empty.

    `fill` is the greater of the object's width over the canvas's and its height over the canvas's; 0 leaves the
    object's scale. `width` and `height` are those of the result, exact to the pixel. One of them that is 0 follows from
    `shape`: that of the picture, of the object (with equal margins on all sides), or a ratio; where both are 0 the
    canvas is as large as the object needs to fill it unscaled, so that pixels are copied.

    `align`: ``weight`` puts the object's visual weight in the middle from left to right, as far as a third of the
    room beside it allows, and its box from top to bottom; ``box`` its box; ``foot`` is as ``weight``, but the object
    stands on a line that lies at the same height for objects of any height.

    `object` is the object's outline in parts of what is placed (see `Outline`); None: all of it. It is found by the
    cut-out where there is one. The fact `scale` says how many pixels of the result a pixel of the picture becomes, all
    that is done to its geometry together: above 1 the picture is enlarged.
    """

    name = "place"
    title = "Canvas"
    order = 60
    tool = "background"
    group = "Canvas"
    position = 60
    sees_subject = True
    bound = ("object",)
    brings = ("backdrop",)
    parameters = (
        Parameter("fill", "Object fills", default=0, minimum=0, maximum=100, step=0.5, unit="%"),
        Parameter("width", "Width", default=0, minimum=0, maximum=LARGEST_SIDE, unit="px"),
        Parameter("height", "Height", default=0, minimum=0, maximum=LARGEST_SIDE, unit="px"),
        Parameter(
            "shape", "Shape", kind="choice", default=PICTURE,
            choices=(
                (PICTURE, "As the picture"), (OBJECT, "As the object"), ("1:1", "1 : 1"), ("4:3", "4 : 3"),
                ("3:4", "3 : 4"), ("3:2", "3 : 2"), ("2:3", "2 : 3"), ("5:4", "5 : 4"), ("4:5", "4 : 5"),
                ("16:9", "16 : 9"), ("9:16", "9 : 16"),
            ),
        ),
        Parameter(
            "align", "Align", kind="choice", default="weight",
            choices=(("weight", "By visual weight"), ("box", "By its box"), ("foot", "Stands on a line")),
        ),
        Parameter("object", "Object", kind="own", default=None, auto=True),
    )  # fmt: skip

    @classmethod
    def complete(cls, values: Mapping[str, Value]) -> dict[str, Value]:
        complete = super().complete(values)
        outline = Outline.of(complete["object"])
        return {**complete, "object": outline and outline.to_value()}

    @classmethod
    def is_idle(cls, values: Mapping[str, Value]) -> bool:
        return not (values["width"] or values["height"] or values["fill"]) and values["shape"] == PICTURE

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        lies = _laid(values, size)
        if max(lies.size) > LARGEST_SIDE or lies.size[0] * lies.size[1] > LARGEST_AREA:
            raise ValueRangeError(
                "{width} x {height} pixels are too many.", "At most {side} a side and {area} megapixels can be made.",
                width=lies.size[0], height=lies.size[1], side=LARGEST_SIDE, area=LARGEST_AREA // 10**6,
            )  # fmt: skip
        matrix = scaling(1 / lies.scale, 1 / lies.scale) @ translation(-lies.left, -lies.top)
        within = (lies.left, lies.top, lies.left + size[0] * lies.scale, lies.top + size[1] * lies.scale)
        covered = max(within[:2]) < 1e-6 and within[2] > lies.size[0] - 1e-6 and within[3] > lies.size[1] - 1e-6
        return Geometry(matrix, lies.size, within=None if covered else within)

    def facts(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Mapping[str, Any]:
        return {"scale": round(_laid(values, size).scale * before.scale, 4)}

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """The outline of the subject; None where there is none, or nothing else."""
        outline = None if frame.alpha is None else Outline.found(frame.alpha)
        return outline and outline.to_value()


def _laid(values: Mapping[str, Value], size: tuple[int, int]) -> Laid:
    width, height = round(values["width"]), round(values["height"])
    fill = max(1.0, values["fill"]) if values["fill"] else 0.0
    wish = Wish(width, height, fill, values["shape"], values["align"])
    return laid(wish, Outline.of(values["object"]), size)
