"""The bar over the picture: its name, how it is compared with the original, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.views.actions import Actions
from editor.views.panels.view_controls import ViewChoice, ZoomControls
from editor.views.theme import Theme
from editor.views.top_bar import NARROW
from editor.views.widgets.buttons import Button
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.styling import label, row

TIGHT = 900  # below: icons in place of words; only reached with large text


class CanvasBar(QWidget):
    """Signals:
    view_chosen(object): split, side or result.
    original_held(bool): the original is to be seen, as long as the button is held.
    """

    view_chosen = Signal(object)
    original_held = Signal(bool)

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = ElidedLabel("", "label", Qt.TextElideMode.ElideMiddle)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._views, self._zoom = ViewChoice(theme, actions), ZoomControls(theme, actions)
        self._views.chosen.connect(self.view_chosen)
        self._original = Button(
            theme, tr("Original"), icon="eye", kind="ghost", scale="s", hint=tr("Hold to see the original")
        )
        self._space = label(tr("Space"), "key")
        self._original.pressed.connect(lambda: self.original_held.emit(True))
        self._original.released.connect(lambda: self.original_held.emit(False))
        keys = actions.keys("proof")
        self._proof = Button(theme, tr("Soft proof"), icon="printer", kind="ghost", scale="s", keys=keys)
        self._proof.clicked.connect(actions["proof"].trigger)
        actions["proof"].toggled.connect(self._proof.setVisible)
        self._proof.setVisible(actions["proof"].isChecked())
        self._lay_out()
        theme.changed.connect(self._resize)
        self._resize()

    def show_name(self, name: str) -> None:
        self._name.setText(name)

    def show_view(self, view: str) -> None:
        """Light split, side or result."""
        self._views.choose(view)

    def show_zoom(self, percent: float) -> None:
        """Percent of 100 % = one device pixel a picture pixel."""
        self._zoom.show_zoom(percent)

    def fold(self, width: int) -> None:
        """Leave out what a window of this width, in pixels of 100 % text, has no room for."""
        wide = width >= NARROW
        self._views.show_words(width >= TIGHT)
        self._zoom.show_full(wide)
        for widget in (self._name, self._original, self._space):
            widget.setVisible(wide)

    def _lay_out(self) -> None:
        middle = row(gap=8)
        middle.addWidget(self._views)
        original = row(gap=0)
        original.addWidget(self._original)
        original.addWidget(self._space, 0, Qt.AlignmentFlag.AlignVCenter)
        middle.addLayout(original)
        middle.addWidget(self._proof)
        right = row(gap=0)
        right.addStretch(1)
        right.addWidget(self._zoom)
        box = row(self, (12, 0, 12, 0))
        box.addWidget(self._name, 1)
        box.addLayout(middle)
        box.addLayout(right, 1)

    def _resize(self) -> None:
        self.setFixedHeight(self._theme.px(self._theme.size("canvas_bar")))
