"""Shows what the cut-out may have wrong, and leads from place to place."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal

from editor.controllers.doubt_controller import DoubtController
from editor.controllers.editor_controller import EditorController
from editor.views.actions import Actions
from editor.views.panels.doubt_controls import DoubtControls
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas
from editor.views.widgets.doubt_bar import DoubtBar


class DoubtGuide(QObject):
    """Joins the keys, the switch in the panel, the hatch on the canvas and the bar below it.

    Attributes:
        bar: below the picture.

    Signals:
        panel_wanted: a doubt is to be looked at, so its tools should be at hand.
    """

    panel_wanted = Signal()

    def __init__(
        self, theme: Theme, editor: EditorController, doubt: DoubtController, canvas: PictureCanvas,
        controls: DoubtControls, actions: Actions,
    ) -> None:  # fmt: skip
        super().__init__(canvas)
        self._editor, self._doubt, self._canvas, self._toggle = editor, doubt, canvas, controls.toggle
        self._at_work = True
        self.bar = DoubtBar(theme, canvas, (actions.keys("previous_doubt"), actions.keys("next_doubt")))
        self._toggle.toggled.connect(self.show)
        self.bar.stepped.connect(self.step)
        self.bar.settled.connect(doubt.settle)
        doubt.changed.connect(self._tell)
        doubt.index_changed.connect(self._tell)
        actions["doubt"].triggered.connect(lambda: self.show(not canvas.doubt_shown))
        actions["next_doubt"].triggered.connect(lambda: self.step(1))
        actions["previous_doubt"].triggered.connect(lambda: self.step(-1))

    def show(self, on: bool) -> None:
        """Hatch what is in doubt, or take the hatch away."""
        self._canvas.show_doubt(on)
        self._toggle.setChecked(on)
        self._tell()

    def step(self, by: int) -> None:
        """To the next place (1), or to the one before (-1)."""
        self.panel_wanted.emit()
        place = self._doubt.go(by)
        if place is None:
            return
        self.show(True)
        width, height = self._editor.shown_size
        corner = place.left * width, place.top * height
        size = (place.right - place.left) * width, (place.bottom - place.top) * height
        self._canvas.look_at(QRectF(*corner, *size))

    def set_at_work(self, on: bool) -> None:
        """Whether the tool is chosen to which doubts belong; the bar is there only then."""
        self._at_work = on
        self._tell()

    def _tell(self) -> None:
        found = self._doubt.doubt
        count = len(found.places) if found is not None and not found.empty else 0
        self.bar.show_doubts(self._doubt.index, count, wanted=self._at_work and self._canvas.doubt_shown)
