"""The canvas: its size, how much of it the object fills, and how it lies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.picture_renderer import Tile
from editor.controllers.words import tr
from editor.redactor.registry import registry
from editor.views.panels.operation_rows import OperationRows
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.numbers import Scale
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.value_field import ValueField

ENLARGED = 1.0005  # from this scale on a picture is said to be enlarged


class CanvasControls(QWidget):
    """Rows for `place`, its size as two numbers (0: as it comes), a word when pixels are enlarged.

    The object is found when a canvas is first asked for; until then nothing follows the hand.

    Attributes:
        width_field, height_field, rows: the size, and the other values.
        again: finds the object anew.
        message: says so where pixels are enlarged.
    """

    def __init__(self, theme: Theme, editor: EditorController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        place = registry()["place"]
        scale = Scale(0, place.parameter("width").maximum, 1, 0)
        self.width_field = ValueField(theme, scale, tr("Width in pixels"))
        self.height_field = ValueField(theme, scale, tr("Height in pixels"))
        self.rows = [OperationRows(theme, place, names) for names in (("fill",), ("shape", "align"))]
        self.message = MessageLine(theme)
        self.again = Button(theme, tr("Find the object again"), kind="ghost", scale="s")
        line = row(gap=6)
        line.addWidget(label(tr("Size"), "label"), 1)
        for widget in (self.width_field, label("×", "label"), self.height_field, label("px", "label")):
            line.addWidget(widget)
        box = column(self)
        box.addWidget(self.rows[0])
        box.addLayout(line)
        for widget in (self.rows[1], self.again, self.message):
            box.addWidget(widget)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        for rows in self.rows:
            rows.moved.connect(lambda _name, values: self._move(values))
            rows.changed.connect(lambda _name, values: self._place(values))
        for field, name in ((self.width_field, "width"), (self.height_field, "height")):
            field.committed.connect(lambda value, name=name: self._place({name: value}))
            field.refused.connect(self.message.show_text)
        self.again.clicked.connect(lambda: self._editor.place({}))
        self._editor.result_rendered.connect(self._take)

    def refresh(self) -> None:
        """Show the document as it is now."""
        values = self._editor.values("place")
        for rows in self.rows:
            rows.show_values(values, frozenset())
        self.width_field.set_value(values["width"])
        self.height_field.set_value(values["height"])
        placed = self._editor.document.edit("place") is not None
        self.again.setVisible(placed)
        if not placed:
            self.message.clear()

    def _move(self, values: dict[str, Any]) -> None:
        if "object" in self._editor.autos("place"):
            self._editor.set_values("place", values, final=False)

    def _place(self, values: dict[str, Any]) -> None:
        if "object" in self._editor.autos("place"):
            self._editor.set_values("place", values)
        else:
            self._editor.place(values)

    def _take(self, tile: Tile) -> None:
        self._tell(tile.facts.get("place", {}))

    def _tell(self, facts: Mapping[str, Any]) -> None:
        scale = facts.get("scale", 1.0)
        if scale > ENLARGED:
            percent = round(scale * 100)
            self.message.show_text(
                tr("Enlarged to {percent} %: pixels are missing. Upscale adds detail.", percent=percent), "warn"
            )
        else:
            self.message.clear()
