"""The controls of every canvas: how the picture is compared with the original, and zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.theme import Theme
from editor.views.top_bar import follow
from editor.views.widgets.buttons import Button, IconButton, tip
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import label, row

ICONS = ("square-split-horizontal", "columns-2", "image")


class ViewChoice(QWidget):
    """Split, side by side or result, in words or, where there is no room for them, as icons.

    Signals:
        chosen(object): split, side or result.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        choices = [("split", tr("Split")), ("side", tr("Side by side")), ("result", tr("Result"))]
        self._words = Segments(theme, choices, name=tr("View"))
        self._signs = Segments(theme, [(value, "") for value, _ in choices], icons=ICONS, name=tr("View"))
        self._signs.hide()
        box = row(self, gap=0)
        for segments in (self._words, self._signs):
            for value, words in choices:
                segments.button(value).setToolTip(tip(words, actions.keys("view_next")))
                segments.button(value).setAccessibleName(words)
            segments.chosen.connect(self.chosen)
            box.addWidget(segments)

    def choose(self, view: str) -> None:
        """Light split, side or result."""
        self._words.choose(view)
        self._signs.choose(view)

    def button(self, view: str) -> QPushButton:
        """The button with the words of a view."""
        return self._words.button(view)

    def words_width(self) -> int:
        """What the words need."""
        return self._words.sizeHint().width()

    def show_words(self, on: bool) -> None:
        """Words, or icons."""
        self._words.setVisible(on)
        self._signs.setVisible(not on)


class ZoomControls(QWidget):
    """Smaller, how large it is, larger, fit, and perhaps 100 %."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        smaller = IconButton(theme, "minus", tr("Zoom out"), keys=actions.keys("zoom_out"), scale="s")
        larger = IconButton(theme, "plus", tr("Zoom in"), keys=actions.keys("zoom_in"), scale="s")
        fit = Button(theme, tr("Fit"), kind="ghost", scale="s", keys=actions.keys("fit"))
        self._full = Button(theme, "100 %", kind="ghost", scale="s", keys=actions.keys("zoom_100"))
        for button, name in ((smaller, "zoom_out"), (larger, "zoom_in"), (fit, "fit"), (self._full, "zoom_100")):
            follow(button, actions[name])
        self._zoom = label("", "label")
        self._zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = row(self)
        for widget in (smaller, self._zoom, larger, fit, self._full):
            box.addWidget(widget)
        theme.changed.connect(self._resize)
        self._resize()

    def text(self) -> str:
        """How large it is, as it is shown."""
        return self._zoom.text()

    def show_zoom(self, percent: float) -> None:
        """Percent of 100 % = one device pixel a picture pixel."""
        self._zoom.setText(f"{percent:.0f} %")
        self._zoom.setAccessibleName(tr("Zoom: {percent} %", percent=f"{percent:.0f}"))

    def show_full(self, on: bool) -> None:
        """With the button that leads to 100 %, or without."""
        self._full.setVisible(on)

    def _resize(self) -> None:
        self._zoom.setMinimumWidth(self._theme.px(40))
