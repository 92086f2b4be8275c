"""Flip: mirrored left to right, upside down, or both."""

from __future__ import annotations

from collections.abc import Mapping

from editor.model.parameter import Parameter, Value
from editor.redactor.geometry import Geometry, scaling, translation
from editor.redactor.operation import GeometricOperation


class Flip(GeometricOperation):
    """Mirrored; no pixel is changed."""

    name = "flip"
    title = "Flip"
    order = 20
    position = 20
    parameters = (
        Parameter("horizontal", "Flip horizontally", kind="switch", default=False),
        Parameter("vertical", "Flip vertically", kind="switch", default=False),
    )

    def geometry(self, values: Mapping[str, Value], size: tuple[int, int], before: Geometry) -> Geometry:
        across, down = (-1 if values[name] else 1 for name in ("horizontal", "vertical"))
        moved = translation(size[0] if across < 0 else 0, size[1] if down < 0 else 0)
        return Geometry(moved @ scaling(across, down), size)
