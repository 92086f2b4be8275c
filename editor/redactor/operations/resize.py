"""Resize: the size of the result in pixels."""

from __future__ import annotations

from collections.abc import Mapping

from editor.errors import ValueRangeError
from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, scaling
from editor.redactor.operation import GeometricOperation

LARGEST_SIDE = 30_000
LARGEST_AREA = 120_000_000


class Resize(GeometricOperation):
    """Scaled to `width` and `height`, to one of them, to a longest side, or by percent: the first that is given counts.

    0 stands for not given. A side that is not given keeps the picture's shape, rounded to the nearest pixel.
    """

    name = "resize"
    title = "Resize"
    action = "c2pa.resized"
    order = 50
    position = 50
    parameters = (
        Parameter("longest", "Longest side", default=0, minimum=0, maximum=LARGEST_SIDE, unit="px"),
        Parameter("width", "Width", default=0, minimum=0, maximum=LARGEST_SIDE, unit="px"),
        Parameter("height", "Height", default=0, minimum=0, maximum=LARGEST_SIDE, unit="px"),
        Parameter("percent", "Percent", default=100, minimum=1, maximum=1000, unit="%"),
    )

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        result = _result(values, size)
        if max(result) > LARGEST_SIDE or result[0] * result[1] > LARGEST_AREA:
            raise ValueRangeError(
                "{width} x {height} pixels are too many.", "At most {side} a side and {area} megapixels can be made.",
                width=result[0], height=result[1], side=LARGEST_SIDE, area=LARGEST_AREA // 10**6,
            )  # fmt: skip
        return Geometry(scaling(size[0] / result[0], size[1] / result[1]), result)


def _result(values: Mapping[str, Value], size: tuple[int, int]) -> tuple[int, int]:
    width, height, longest = (round(values[name]) for name in ("width", "height", "longest"))
    if width and height:
        return width, height
    if width:
        factor = width / size[0]
    elif height:
        factor = height / size[1]
    elif longest:
        factor = longest / max(size)
    else:
        factor = values["percent"] / 100
    return max(1, round(size[0] * factor)), max(1, round(size[1] * factor))
