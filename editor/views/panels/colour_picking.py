"""The eyedropper, for whichever colour is to be taken from the picture."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.views.widgets.canvas import EyedropperTool, PictureCanvas


class ColourPicking(QObject):
    """Signals:
    began: the eyedropper is taken up; another tool has to be put away.
    """

    began = Signal()

    def __init__(self, canvas: PictureCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._eyedropper = canvas, EyedropperTool()
        self._take: Callable[[str], None] = lambda _colour: None
        self._eyedropper.picked.connect(lambda _place, colour: self._picked(colour.name()))
        self._eyedropper.given_up.connect(self.put_away)

    def begin(self, take: Callable[[str], None]) -> None:
        """The next click on the picture gives `take` its colour, `#rrggbb`."""
        self.began.emit()
        self._take = take
        self._canvas.set_tool(self._eyedropper)
        self._canvas.setFocus()

    def put_away(self) -> None:
        """Take the eyedropper off the canvas."""
        if self._canvas.tool is self._eyedropper:
            self._canvas.set_tool(None)

    def _picked(self, colour: str) -> None:
        self.put_away()
        self._take(colour)
