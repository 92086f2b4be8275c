"""What a brush is like: rows for its values, and the keys that change them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.styling import column

GROWTH = 1.2  # of the brush with [ and ]
HARDER = 0.1
Point = tuple[float, float, float]


class BrushRows(QWidget):
    """Size, hardness and opacity of a brush.

    Args:
        in_hand: whether the keys mean this brush: there are several, and one table of keys.
    """

    def __init__(
        self, theme: Theme, actions: Actions, brush: BrushTool, in_hand: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._brush, self._in_hand = brush, in_hand
        self.size_row = parameter_row(
            theme, Parameter("size", tr("Brush size"), default=44, minimum=1, maximum=500, unit="px")
        )
        self.hardness_row = parameter_row(
            theme, Parameter("hardness", tr("Hardness"), default=70, minimum=0, maximum=100)
        )
        self.opacity_row = parameter_row(
            theme, Parameter("opacity", tr("Opacity"), default=100, minimum=1, maximum=100)
        )
        box = column(self)
        for row in (self.size_row, self.hardness_row, self.opacity_row):
            box.addWidget(row)
        self._connect(actions)

    def stroke(self, editor: EditorController, mode: str, points: Sequence[Point]) -> dict[str, Value]:
        """What was drawn, as documents store it: in coordinates of the picture, so it stays where it is after a crop.

        Args:
            points: x, y in full-size pixels of the result, pressure in 0-1.
        """
        ends = [(points[0][0], points[0][1]), (points[0][0] + self._brush.size, points[0][1])]
        *placed, start, end = editor.to_input([*((x, y) for x, y, _ in points), *ends])
        return {
            "mode": mode,
            "size": min(max(hypot(end[0] - start[0], end[1] - start[1]), 0.5), 10_000.0),
            "hardness": round(100 * self._brush.hardness, 1),
            "opacity": self.opacity_row.value(),
            "points": tuple((x, y, pressure) for (x, y), (_, _, pressure) in zip(placed, points, strict=True)),
        }

    def _connect(self, actions: Actions) -> None:
        brush = self._brush
        for row, change in ((self.size_row, brush.set_size), (self.hardness_row, self._set_hardness)):
            row.value_moved.connect(change)
            row.value_changed.connect(change)
        brush.size_changed.connect(lambda size: self.size_row.set_value(min(500.0, size)))
        brush.hardness_changed.connect(lambda hardness: self.hardness_row.set_value(100 * hardness))
        acts = {
            "brush_smaller": lambda: brush.set_size(brush.size / GROWTH),
            "brush_larger": lambda: brush.set_size(max(brush.size * GROWTH, brush.size + 1)),
            "brush_softer": lambda: brush.set_hardness(brush.hardness - HARDER),
            "brush_harder": lambda: brush.set_hardness(brush.hardness + HARDER),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(lambda _on=False, act=act: act() if self._in_hand() else None)

    def _set_hardness(self, percent: float) -> None:
        self._brush.set_hardness(percent / 100)
