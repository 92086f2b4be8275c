"""Rotate: quarter turns."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, Matrix
from editor.redactor.operation import GeometricOperation


class Rotate(GeometricOperation):
    """Turned clockwise by 90, 180 or 270 degrees; no pixel is changed."""

    name = "rotate"
    title = "Rotate"
    order = 10
    position = 10
    parameters = (
        Parameter(
            "rotate", "Rotate", kind="choice", default="0",
            choices=(("0", "0°"), ("90", "90°"), ("180", "180°"), ("270", "270°")),
        ),
    )  # fmt: skip

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        width, height = size
        turns = int(values["rotate"]) // 90
        return Geometry(_turned_back(turns, width, height), (width, height) if turns % 2 == 0 else (height, width))


def _turned_back(turns: int, width: int, height: int) -> Matrix:
    """From the result of clockwise quarter turns to their input of this size."""
    rows = {
        0: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
        1: [[0, 1, 0], [-1, 0, height], [0, 0, 1]],
        2: [[-1, 0, width], [0, -1, height], [0, 0, 1]],
        3: [[0, -1, width], [1, 0, 0], [0, 0, 1]],
    }[turns]
    return np.array(rows, np.float64)
