"""The mask brush: erase, restore or off, and what the brush is like."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.brush_rows import BrushRows, Point
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool, PictureCanvas
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column

OFF = "off"
COLOURS = {"erase": "mask", "restore": "ok"}


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
        self._rows = BrushRows(theme, actions, self._tool, lambda: canvas.tool is self._tool)
        box = column(self)
        box.addWidget(self._modes)
        box.addWidget(self._rows)
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
        acts = {
            "erase_brush": lambda: self.choose("erase"),
            "restore_brush": lambda: self.choose("restore"),
            "swap_brush": lambda: self.choose("restore" if self.mode == "erase" else "erase"),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(act)

    def _finish(self, points: Sequence[Point]) -> None:
        """A stroke is one step."""
        before = self._editor.values("mask_strokes")["strokes"]
        stroke = self._rows.stroke(self._editor, self.mode, points)
        self._editor.set_values("mask_strokes", {"strokes": (*before, stroke)})
