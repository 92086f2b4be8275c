"""Holes and pieces of the mask: shown on the canvas, taken away by a click each, or all at once."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QPolygonF
from PySide6.QtWidgets import QWidget

from editor.controllers.region_controller import HOLES, PIECES, RegionController
from editor.controllers.words import explain, tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.canvas import OutlineTool, PictureCanvas
from editor.views.widgets.form_field import MessageLine
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column, label

OFF = ""


class RegionControls(QWidget):
    """Signals:
    taken(): outlines are on the canvas, so another tool has to go.
    """

    taken = Signal()

    def __init__(
        self, theme: Theme, regions: RegionController, canvas: PictureCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._regions, self._canvas = regions, canvas
        self.tool = OutlineTool(theme)
        choices = [(HOLES, tr("Holes")), (PIECES, tr("Pieces")), (OFF, tr("Off"))]
        self._kinds = Segments(theme, choices, wide=True, scale="m", name=tr("Show on the picture"))
        self._kinds.choose(OFF)
        self._words = label("", "second", wrap=True)
        self.take_all = Button(theme, tr("Remove all holes"), icon="eraser")
        box = column(self)
        self._message = MessageLine(theme)
        for widget in (self._kinds, self._words, self._message, self.take_all):
            box.addWidget(widget)
        self._kinds.chosen.connect(self.choose)
        self.take_all.clicked.connect(regions.take_all)
        self.tool.toggled.connect(regions.toggle)
        self.tool.given_up.connect(self.end)
        regions.changed.connect(self.refresh)
        self.refresh()

    def choose(self, kind: str) -> None:
        """Show holes or pieces, or neither."""
        if kind != OFF:
            self.taken.emit()
        self._kinds.choose(kind)
        self._regions.show(kind)
        if kind != OFF:
            self._canvas.set_tool(self.tool)
            self._canvas.setFocus()
        elif self._canvas.tool is self.tool:
            self._canvas.set_tool(None)

    def end(self) -> None:
        """Take the outlines away."""
        self.choose(OFF)

    def refresh(self) -> None:
        """Show what is known now."""
        found = self._regions.regions
        if self._regions.kind != self._kinds.value:  # another picture is on the table
            self._kinds.choose(self._regions.kind)
            if self._canvas.tool is self.tool and not self._regions.kind:
                self._canvas.set_tool(None)
        self.tool.show_outlines([(QPolygonF([QPointF(x, y) for x, y in one.outline]), one.taken) for one in found])
        error = self._regions.error
        self._message.show_text(" ".join(explain(error)).strip() if error is not None else "")
        self._words.setText(self._sentence(len(found), sum(one.taken for one in found)))
        self._words.setVisible(bool(self._regions.kind) and error is None)
        self.take_all.setVisible(self._regions.kind == HOLES)
        self.take_all.setEnabled(bool(found))

    def _sentence(self, count: int, taken: int) -> str:
        holes = self._regions.kind == HOLES
        if self._regions.looking:
            return tr("Looking for holes ...") if holes else tr("Looking for pieces ...")
        if not count:
            return tr("No holes were found.") if holes else tr("There is no cut-out yet.")
        if holes:
            return tr("Holes: {count} found, {taken} removed. Click one to change that.", count=count, taken=taken)
        return tr("Pieces: {count}, {taken} removed. Click one to change that.", count=count, taken=taken)
