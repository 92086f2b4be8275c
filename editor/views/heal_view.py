"""Heal: spots, copies of other places, objects to remove, by brush."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.model.parameter import Value
from editor.views.actions import Actions
from editor.views.panels.brush_rows import BrushRows, Point
from editor.views.panels.tool_panel import ToolPanel
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas import HealBrush, PictureCanvas
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.section import Section
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import label
from editor.views.widgets.wrapping_row import WrappingRow

STEP_TITLES = ("Heal", "Clone", "Remove object")
MODES = ("heal", "clone", "remove")


class HealView(ToolPanel):
    """Attributes:
    brush: what paints on the canvas while the tool is chosen.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, canvas: PictureCanvas,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(theme, editor, "heal", tr("Heal"), parent)
        self._canvas = canvas
        self.brush = HealBrush(theme.colour("accent"))
        self._brush_rows = BrushRows(theme, actions, self.brush, lambda: canvas.tool is self.brush)
        choices = [("heal", tr("Heal")), ("clone", tr("Clone")), ("remove", tr("Remove"))]
        self._modes = Segments(theme, choices, wide=True, scale="m", name=tr("What the brush does"))
        self._what = label("", "second", wrap=True)
        self._message = MessageLine(theme)
        self._pick = Button(theme, tr("Choose the source"), icon="pipette")
        self._pick.setCheckable(True)
        self._forget = Button(theme, tr("Forget it"), icon="x", kind="ghost")
        self._source = WrappingRow([self._pick, self._forget])
        self._lay_out()
        self._connect()
        self.choose("heal")
        self.refresh()

    @property
    def mode(self) -> str:
        """heal, clone or remove."""
        return str(self._modes.value)

    def choose(self, mode: str) -> None:
        """Let the brush do this."""
        self._modes.choose(mode)
        self.brush.forget_source()
        self.brush.takes_source, self.brush.needs_source = mode != "remove", mode == "clone"
        self._source.setVisible(self.brush.takes_source)
        self._what.setText({
            "heal": tr("Paint over a spot. What belongs there is found by itself; Alt-click to choose where from."),
            "clone": tr("Alt-click to choose the source, then paint. It moves along with the brush."),
            "remove": tr("Paint over all of an object, with its shadow. It is filled from its surroundings."),
        }[mode])  # fmt: skip

    def enter(self) -> None:
        """The brush is in the hand as long as the tool is chosen."""
        self.brush.set_trace_colour(self._theme.colour("accent"))
        self._canvas.set_tool(self.brush)

    def leave(self) -> None:
        """Another tool is chosen: put the brush away."""
        self.brush.forget_source()
        if self._canvas.tool is self.brush:
            self._canvas.set_tool(None)

    # Inside

    def _lay_out(self) -> None:
        section = Section(self._theme, tr("Brush"))
        for widget in (self._modes, self._what, self._source, self._message, self._brush_rows):
            section.body.addWidget(widget)
        self.body.addWidget(section)

    def _connect(self) -> None:
        self._modes.chosen.connect(self.choose)
        self._pick.clicked.connect(self._pick_source)
        self._forget.clicked.connect(self.brush.forget_source)
        self.brush.source_changed.connect(self._show_source)
        self.brush.source_missing.connect(
            lambda: self._message.show_text(tr("There is no source yet. Alt-click the picture to choose one."), "warn")
        )
        self.brush.stroke_finished.connect(self._finish)
        self._editor.image_changed.connect(self.brush.forget_source)

    def _pick_source(self, on: bool) -> None:
        self.brush.pick(on)
        self._canvas.setFocus()

    def _show_source(self) -> None:
        self._message.clear()
        self._pick.setChecked(self.brush.picking)
        self._forget.setEnabled(self.brush.has_source)

    def _finish(self, points: Sequence[Point]) -> None:
        """A stroke is one step."""
        drawn = self._brush_rows.stroke(self._editor, self.mode, points)
        stroke = {**drawn, **self._offset(points[0]), "seed": len(self._editor.values("heal")["strokes"])}
        title = STEP_TITLES[MODES.index(self.mode)]
        self._editor.add_stroke("heal", stroke, title, takes_long=self.mode == "remove")

    def _offset(self, start: Point) -> dict[str, Value]:
        """From the stroke to its source in the picture, which may lie turned or scaled in the result."""
        source = self.brush.source_of(start)
        if source is None:
            return {}
        (left, top), (right, bottom) = self._editor.to_input([(start[0], start[1]), source])
        return {"offset": (right - left, bottom - top)}
