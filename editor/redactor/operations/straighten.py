"""Straighten: turned by a free angle, cut to the largest upright rectangle without empty corners."""

from __future__ import annotations

import math
from collections.abc import Mapping

import numpy as np

from editor.model.colour_profile import ColourProfile
from editor.model.frame import Frame
from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, translation
from editor.redactor.lines.held import rolled
from editor.redactor.operation import GeometricOperation


class Straighten(GeometricOperation):
    """Turned clockwise by `straighten` degrees about its middle; the result's size is in whole pixels."""

    name = "straighten"
    title = "Straighten"
    order = 30
    position = 30
    parameters = (Parameter("straighten", "Angle", minimum=-45, maximum=45, step=0.1, unit="°", auto=True),)

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        angle = math.radians(values["straighten"])
        width, height = inscribed(*size, angle)
        result = max(1, math.floor(width + 1e-9)), max(1, math.floor(height + 1e-9))
        cosine, sine = math.cos(angle), math.sin(angle)
        back = np.array([[cosine, sine, 0], [-sine, cosine, 0], [0, 0, 1]])
        return Geometry(
            translation(size[0] / 2, size[1] / 2) @ back @ translation(-result[0] / 2, -result[1] / 2), result
        )

    def auto(self, name: str, frame: Frame, space: ColourProfile, values: Mapping[str, Value]) -> Value:
        """What makes upright edges upright, or a horizon level; 0 where there are none."""
        return round(rolled(frame), 1)


def inscribed(width: float, height: float, angle: float) -> tuple[float, float]:
    """Sides of the upright rectangle of largest area within a `width` x `height` one turned by `angle` radians.

    Either all four of its corners touch, or, when the turned rectangle is long and thin, two of them touch the middles
    of its long sides.
    """
    sine, cosine = abs(math.sin(angle)), abs(math.cos(angle))
    long, short = max(width, height), min(width, height)
    if short <= 2 * sine * cosine * long or abs(sine - cosine) < 1e-10:
        half = short / 2
        across, down = (half / sine, half / cosine) if width >= height else (half / cosine, half / sine)
        return across, down
    double = cosine * cosine - sine * sine
    return (width * cosine - height * sine) / double, (height * cosine - width * sine) / double
