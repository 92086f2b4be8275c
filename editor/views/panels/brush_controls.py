"""Corrections of the mask: erase, restore or off, by a brush or by what finds its own outline."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.redactor.regions.mask_strokes import BRUSH, EDGES, HINT, POLYGON, TOLERANCE, WAND
from editor.views.actions import Actions
from editor.views.panels.brush_rows import BrushRows, Point
from editor.views.theme import Theme
from editor.views.widgets.canvas import BrushTool, CanvasTool, PictureCanvas, PointTool, PolygonTool
from editor.views.widgets.parameter import parameter_row
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label

OFF = "off"
COLOURS = {"erase": "mask", "restore": "ok"}
STEP_TITLES = {BRUSH: "Mask brush", EDGES: "Edge brush", POLYGON: "Polygon", WAND: "Magic wand", HINT: "Object hint"}
HINT_WORDS = "Looking at it from near"


class BrushControls(QWidget):
    """Attributes:
    mode: erase, restore or off.
    kind: what the hand holds: brush, edges, polygon, wand or hint.

    Signals:
        taken(): one of the tools was taken into the hand.
    """

    taken = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, actions: Actions, canvas: PictureCanvas,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._theme, self._editor, self._canvas = theme, editor, canvas
        colour = theme.colour(COLOURS["erase"])
        self._brush, self._polygon, self._point = BrushTool(colour), PolygonTool(colour), PointTool(colour)
        choices = [("erase", tr("Erase")), ("restore", tr("Restore")), (OFF, tr("Off"))]
        self._modes = Segments(
            theme, choices, icons=("eraser", "brush", "hand"), wide=True, scale="m", name=tr("Mask brush")
        )
        self._modes.choose(OFF)
        self._kinds = parameter_row(theme, _kinds())
        self._rows = BrushRows(theme, actions, self._brush, lambda: canvas.tool is self._brush)
        self._tolerance = parameter_row(
            theme, Parameter("tolerance", tr("Tolerance"), default=TOLERANCE, minimum=0, maximum=100)
        )
        self._what = label("", "second", wrap=True)
        box = column(self)
        for widget in (self._modes, self._kinds, self._what, self._tolerance, self._rows):
            box.addWidget(widget)
        self._connect(actions)
        self._show_rows()

    @property
    def mode(self) -> str:
        return str(self._modes.value)

    @property
    def kind(self) -> str:
        return str(self._kinds.value())

    def choose(self, mode: str) -> None:
        """Take the tool into the hand, or put it away."""
        self._modes.choose(mode)
        if mode == OFF:
            self.put_away()
            return
        colour = self._theme.colour(COLOURS[mode])
        self._brush.set_trace_colour(colour)
        self._polygon.colour = self._point.colour = colour
        self.taken.emit()
        self._canvas.set_tool(self._tool)
        self._canvas.setFocus()
        self._show_rows()

    def choose_kind(self, kind: str) -> None:
        """Let the hand hold this; erasing, where nothing was done before."""
        self._kinds.set_value(kind)
        self._show_rows()
        self.choose("erase" if self.mode == OFF else self.mode)

    def put_away(self) -> None:
        """Nothing is painted any more."""
        self._modes.choose(OFF)
        if self._canvas.tool in (self._brush, self._polygon, self._point):
            self._canvas.set_tool(None)
        self._show_rows()

    # Inside

    @property
    def _tool(self) -> CanvasTool:
        return {POLYGON: self._polygon, WAND: self._point, HINT: self._point}.get(self.kind, self._brush)

    def _connect(self, actions: Actions) -> None:
        acts = {
            "erase_brush": lambda: self.choose("erase"),
            "restore_brush": lambda: self.choose("restore"),
            "swap_brush": lambda: self.choose("restore" if self.mode == "erase" else "erase"),
        }
        for name, act in acts.items():
            actions[name].triggered.connect(act)
        self._modes.chosen.connect(self.choose)
        self._kinds.value_changed.connect(self.choose_kind)
        self._brush.stroke_finished.connect(self._finish)
        self._polygon.closed.connect(self._finish_polygon)
        self._point.picked.connect(self._finish_point)
        for tool in (self._polygon, self._point):
            tool.given_up.connect(self.put_away)

    def _show_rows(self) -> None:
        """What can be told of the tool in the hand, and how it works."""
        kind, on = self.kind, self.mode != OFF
        self._rows.setVisible(kind in (BRUSH, EDGES))
        self._tolerance.setVisible(kind == WAND)
        restores = self.mode == "restore"
        words = {
            BRUSH: "",
            EDGES: tr("Paint along an edge: the brush takes what looks like what its middle covers, and no more."),
            POLYGON: tr("Click corner by corner; a click on the first or the last one closes it."),
            WAND: tr("Click: what looks alike around that place is taken."),
            HINT: tr("Click on the object: the network looks at it from near.") if restores
            else tr("Click on the background: the network looks at it from near."),
        }[kind]  # fmt: skip
        self._what.setText(words)
        self._what.setVisible(bool(words) and on)

    def _finish(self, points: Sequence[Point]) -> None:
        """A stroke is one step."""
        own = {} if self.kind == BRUSH else {"kind": self.kind}
        self._add({**self._rows.stroke(self._editor, self.mode, points), **own})

    def _finish_polygon(self, corners: Sequence[QPointF]) -> None:
        self._add(self._placed(corners))

    def _finish_point(self, point: QPointF) -> None:
        own: dict[str, Value] = {"tolerance": self._tolerance.value()} if self.kind == WAND else {}
        if self.kind == HINT:
            model = str(self._editor.values("cutout")["model"])
            own["model"] = model if model != "auto" else "quality"
        self._add({**self._placed([point]), **own})

    def _placed(self, points: Sequence[QPointF]) -> dict[str, Any]:
        """In coordinates of the picture, so that it stays where it is after a crop."""
        placed = self._editor.to_input([(point.x(), point.y()) for point in points])
        return {"mode": self.mode, "kind": self.kind, "points": tuple((x, y, 1.0) for x, y in placed)}

    def _add(self, stroke: dict[str, Any]) -> None:
        doing = HINT_WORDS if self.kind == HINT else ""
        self._editor.add_stroke("mask_strokes", stroke, STEP_TITLES[self.kind], takes_long=bool(doing), doing=doing)


def _kinds() -> Parameter:
    return Parameter(
        "kind", tr("Tool"), kind="choice", default=BRUSH,
        choices=(
            ("brush", "Brush"), ("edges", "Brush that follows edges"), ("polygon", "Polygon"), ("wand", "Magic wand"),
            ("hint", "Click on an object"),
        ),
    )  # fmt: skip
