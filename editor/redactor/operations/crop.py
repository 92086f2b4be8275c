"""Crop: a rectangle of the picture, in whole pixels."""

from __future__ import annotations

from collections.abc import Mapping

from editor.errors import ValueRangeError
from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, translation
from editor.redactor.operation import GeometricOperation

FREE = "free"


class Crop(GeometricOperation):
    """The part of the picture inside `area`; without one, the largest centred part of the chosen `aspect`.

    `area` is (left, top, width, height) in full-size pixels of the picture after rotating, flipping and straightening
    and before resizing, rounded to whole pixels; what reaches beyond the picture is cut off. When an earlier operation
    changes, `editor.redactor.reframe.reframed` says the same area in the new coordinates.
    """

    name = "crop"
    title = "Crop"
    action = "c2pa.cropped"
    order = 40
    position = 40
    bound = ("area",)
    parameters = (
        Parameter("area", "Area", kind="rectangle", default=None),
        Parameter(
            "aspect", "Aspect", kind="choice", default=FREE,
            choices=(
                (FREE, "Free"), ("original", "Original"), ("1:1", "1 : 1"), ("4:3", "4 : 3"), ("3:4", "3 : 4"),
                ("3:2", "3 : 2"), ("2:3", "2 : 3"), ("5:4", "5 : 4"), ("4:5", "4 : 5"), ("16:9", "16 : 9"),
                ("9:16", "9 : 16"),
            ),
        ),
    )  # fmt: skip

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        left, top, width, height = _area(values, size)
        return Geometry(translation(left, top), (width, height))


def aspect_ratio(aspect: str, size: tuple[int, int]) -> float | None:
    """Width over height that `aspect` asks for in a picture of this size; None for free."""
    if aspect == FREE:
        return None
    if aspect == "original":
        return size[0] / size[1]
    across, down = aspect.split(":")
    return int(across) / int(down)


def _area(values: Mapping[str, Value], size: tuple[int, int]) -> tuple[int, int, int, int]:
    if values["area"] is None:
        return _centred(aspect_ratio(values["aspect"], size), size)
    left, top, width, height = values["area"]
    columns = max(0, round(left)), min(size[0], round(left + width))
    rows = max(0, round(top)), min(size[1], round(top + height))
    if columns[0] >= columns[1] or rows[0] >= rows[1]:
        raise ValueRangeError(
            "The crop area lies outside the picture.", "The picture has {width} x {height} pixels here.",
            width=size[0], height=size[1],
        )  # fmt: skip
    return columns[0], rows[0], columns[1] - columns[0], rows[1] - rows[0]


def _centred(ratio: float | None, size: tuple[int, int]) -> tuple[int, int, int, int]:
    if ratio is None:
        return 0, 0, *size
    width = max(1, min(size[0], round(size[1] * ratio)))
    height = max(1, min(size[1], round(size[0] / ratio)))
    return (size[0] - width) // 2, (size[1] - height) // 2, width, height
