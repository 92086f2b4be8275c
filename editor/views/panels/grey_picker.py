"""The eyedropper for what should be grey."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPointF

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.canvas import EyedropperTool, PictureCanvas
from editor.views.widgets.form_field import MessageLine


class GreyPicker(QObject):
    """Attributes:
    button: begins and ends picking.
    hint: what to do, while picking.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, canvas: PictureCanvas, actions: Actions, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._editor, self._canvas = editor, canvas
        self._tool = EyedropperTool()
        self._tool.picked.connect(self._picked)
        self._tool.given_up.connect(self.end)
        name = tr("Grey point: click what should be grey")
        self.button = IconButton(theme, "pipette", name, keys=actions.keys("grey_point"), scale="s")
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda on: self.begin() if on else self.end())
        self.hint = MessageLine(theme)

    def begin(self) -> None:
        """Wait for a click on the canvas."""
        self._canvas.set_tool(self._tool)
        self._canvas.setFocus()
        self._follow()

    def end(self) -> None:
        """Put the eyedropper away."""
        if self._canvas.tool is self._tool:
            self._canvas.set_tool(None)
        self._follow()

    def _follow(self) -> None:
        picking = self._canvas.tool is self._tool
        self.button.setChecked(picking)
        words = tr("Click what is grey or white in reality. Esc gives up.")
        self.hint.show_text(words if picking else "", "ok")

    def _picked(self, place: QPointF, _colour: object) -> None:
        self.end()
        self._editor.set_grey_point(place.x(), place.y())
