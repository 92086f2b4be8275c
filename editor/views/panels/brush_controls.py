"""The mask brush: erase, restore or off, and what the brush is like."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool, PictureCanvas
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column

OFF = "off"
COLOURS = {"erase": "mask", "restore": "ok"}
GROWTH = 1.2  # of the brush with [ and ]
HARDER = 0.1
Point = tuple[float, float, float]


class BrushControls(QWidget):
    """Attributes:
    mode: erase, restore or off.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, canvas: PictureCanvas,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._editor, self._canvas = theme, editor, canvas
        self._tool = BrushTool(theme.colour(COLOURS["erase"]))
        self._tool.stroke_finished.connect(self._finish)
        choices = [("erase", tr("Erase")), ("restore", tr("Restore")), (OFF, tr("Off"))]
        self._modes = Segments(
            theme, choices, icons=("eraser", "brush", "hand"), wide=True, scale="m", name=tr("Mask brush")
        )
        self._modes.chosen.connect(self.choose)
        self._modes.choose(OFF)
        self._size = parameter_row(
            theme, Parameter("size", tr("Brush size"), default=44, minimum=1, maximum=500, unit="px")
        )
        self._hardness = parameter_row(theme, Parameter("hardness", tr("Hardness"), default=70, minimum=0, maximum=100))
        self._opacity = parameter_row(theme, Parameter("opacity", tr("Opacity"), default=100, minimum=1, maximum=100))
        box = column(self)
        box.addWidget(self._modes)
        for row in (self._size, self._hardness, self._opacity):
            box.addWidget(row)
        self._connect(actions)

    @property
    def mode(self) -> str:
        return str(self._modes.value)

    def choose(self, mode: str) -> None:
        """Take the brush into the hand, or put it away."""
        self._modes.choose(mode)
        if mode == OFF:
            self.put_away()
            return
        self._tool.set_trace_colour(self._theme.colour(COLOURS[mode]))
        self._canvas.set_tool(self._tool)
        self._canvas.setFocus()

    def put_away(self) -> None:
        """Nothing is painted any more."""
        self._modes.choose(OFF)
        if self._canvas.tool is self._tool:
            self._canvas.set_tool(None)

    def _connect(self, actions: Actions) -> None:
        for row, change in ((self._size, self._tool.set_size), (self._hardness, self._set_hardness)):
            row.value_moved.connect(change)
            row.value_changed.connect(change)
        self._tool.size_changed.connect(lambda size: self._size.set_value(min(500.0, size)))
        self._tool.hardness_changed.connect(lambda hardness: self._hardness.set_value(100 * hardness))
        acts = {
            "erase_brush": lambda: self.choose("erase"),
            "restore_brush": lambda: self.choose("restore"),
            "swap_brush": lambda: self.choose("restore" if self.mode == "erase" else "erase"),
            "brush_smaller": lambda: self._tool.set_size(self._tool.size / GROWTH),
            "brush_larger": lambda: self._tool.set_size(max(self._tool.size * GROWTH, self._tool.size + 1)),
            "brush_softer": lambda: self._tool.set_hardness(self._tool.hardness - HARDER),
            "brush_harder": lambda: self._tool.set_hardness(self._tool.hardness + HARDER),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(act)

    def _set_hardness(self, percent: float) -> None:
        self._tool.set_hardness(percent / 100)

    def _finish(self, points: Sequence[Point]) -> None:
        """A stroke is one step; it is kept in coordinates of the picture, so it stays where it is after a crop."""
        ends = [(points[0][0], points[0][1]), (points[0][0] + self._tool.size, points[0][1])]
        *placed, start, end = self._editor.to_input([*((x, y) for x, y, _ in points), *ends])
        stroke = {
            "mode": self.mode,
            "size": min(max(hypot(end[0] - start[0], end[1] - start[1]), 0.5), 10_000.0),
            "hardness": round(100 * self._tool.hardness, 1),
            "opacity": self._opacity.value(),
            "points": tuple((x, y, pressure) for (x, y), (_, _, pressure) in zip(placed, points, strict=True)),
        }
        before = self._editor.values("mask_strokes")["strokes"]
        self._editor.set_values("mask_strokes", {"strokes": (*before, stroke)})
