"""Four corners: from the button to the rectangle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button, IconButton
from editor.views.widgets.canvas import CornersTool, PictureCanvas
from editor.views.widgets.styling import column, label, row

# The corners lie on the picture as it was taken.
HIDDEN = ("corners", "perspective", "straighten", "crop", "resize", "place")
INSET = 0.2  # of the picture: where the corners begin


class CornerControls(QWidget):
    """Attributes:
    button: begins; while corners are set, the button beside it takes them away.
    at_work: whether the corners are on the canvas.

    Signals:
        begun, ended: the corners came onto the canvas, or left it.
    """

    begun = Signal()
    ended = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, canvas: PictureCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._editor, self._canvas = editor, canvas
        self.at_work = False
        self.tool = CornersTool(self)
        self.tool.confirmed.connect(self.apply)
        self.tool.given_up.connect(self.end)
        hint = tr("Makes a label, a poster or the side of a box a rectangle")
        self.button = Button(theme, tr("Set four corners"), scale="s", hint=hint)
        self.button.clicked.connect(self.begin)
        self.apply_button = Button(theme, tr("Apply"), kind="primary", scale="s")
        self.apply_button.clicked.connect(self.apply)
        self.cancel_button = Button(theme, tr("Cancel"), scale="s")
        self.cancel_button.clicked.connect(self.end)
        self.remove_button = IconButton(theme, "rotate-ccw", tr("Take the four corners away"), scale="s")
        self.remove_button.clicked.connect(lambda: editor.reset("corners"))
        words = tr("Drag each ring onto a corner of what is a rectangle in reality. Enter applies, Esc cancels.")
        self._hint = label(words, "caption", wrap=True)
        line = row(gap=8)
        for button in (self.button, self.remove_button, self.apply_button, self.cancel_button):
            line.addWidget(button)
        line.addStretch(1)
        box = column(self, gap=6)
        box.addLayout(line)
        box.addWidget(self._hint)
        editor.history_changed.connect(self.end)
        editor.image_changed.connect(self.end)
        self.refresh()

    def begin(self) -> None:
        """Show the picture as it was taken, with the corners on it."""
        if self._editor.image is None or self._editor.busy:
            return
        self.at_work = True
        self._editor.hide(*HIDDEN)
        self.tool.set_points(self._first_points())
        self._canvas.set_tool(self.tool)
        self.tool.take_focus()
        self.refresh()
        self.begun.emit()

    def end(self) -> None:
        """Put the corners away; the document stays as it is."""
        if self.at_work:
            self.at_work = False
            self._canvas.set_tool(None)
            self.refresh()
            self.ended.emit()

    def apply(self) -> None:
        """Make a rectangle of what lies between the corners."""
        if self.at_work and self._editor.image is not None:
            width, height = self._editor.image.frame.size
            placed = self._editor.to_input([(point.x(), point.y()) for point in self.tool.points])
            self.end()
            self._editor.set_corners([(_part(x, width), _part(y, height)) for x, y in placed])

    def refresh(self) -> None:
        """Offer what can be done now."""
        is_set = self._editor.document.edit("corners") is not None
        self.button.setVisible(not self.at_work)
        self.button.setEnabled(self._editor.image is not None)
        self.remove_button.setVisible(is_set and not self.at_work)
        for widget in (self.apply_button, self.cancel_button, self._hint):
            widget.setVisible(self.at_work)

    def _first_points(self) -> list[QPointF]:
        """Where they were set before, or around the middle."""
        width, height = self._editor.shown_size
        kept = self._editor.values("corners")["corners"]
        if kept is None or self._editor.image is None:
            low, high = INSET, 1 - INSET
            parts = ((low, low), (high, low), (high, high), (low, high))
            return [QPointF(x * width, y * height) for x, y in parts]
        sides = self._editor.image.frame.size
        return [QPointF(x, y) for x, y in self._editor.to_result([(x * sides[0], y * sides[1]) for x, y in kept])]


def _part(at: float, side: int) -> float:
    return min(max(at / side, 0.0), 1.0)
