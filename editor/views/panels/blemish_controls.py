"""Specks and scratches shown on the canvas, and told in words."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from editor.controllers.blemish_controller import BlemishController
from editor.controllers.words import tr
from editor.views.theme import Theme
from editor.views.widgets.canvas import PictureCanvas, Ring
from editor.views.widgets.styling import column, label
from editor.views.widgets.toggle import Toggle


class BlemishControls(QWidget):
    """Attributes:
    toggle: rings on the canvas, or none.
    """

    def __init__(
        self, theme: Theme, blemishes: BlemishController, canvas: PictureCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._blemishes, self._canvas = blemishes, canvas
        self.toggle = Toggle(theme, tr("Show what was found"))
        self.toggle.setToolTip(tr("Rings around specks and scratches; dashed where they are left alone"))
        self._words = label("", "caption", wrap=True)
        box = column(self, gap=4)
        box.addWidget(self.toggle)
        box.addWidget(self._words)
        self.toggle.toggled.connect(blemishes.show)
        blemishes.changed.connect(self.refresh)
        self.refresh()

    def end(self) -> None:
        """Take the rings away."""
        self._blemishes.show(False)

    def refresh(self) -> None:
        """Show what is known now."""
        found = self._blemishes
        self.toggle.setChecked(found.shown)
        self._words.setVisible(found.shown)
        self._words.setText(self._sentence() if found.shown else "")
        self._canvas.show_rings(
            [Ring(QPointF(*place.start), QPointF(*place.end), place.radius, place.taken) for place in found.places()]
        )

    def _sentence(self) -> str:
        if self._blemishes.looking:
            return tr("Looking for specks and scratches ...")
        (dust, specks), (covered, scratches) = (self._blemishes.counts(name) for name in ("dust", "scratches"))
        if not specks + scratches:
            return tr("No specks or scratches were found.")
        first = tr("Specks: {count} found, {taken} taken away.", count=specks, taken=dust)
        return first + " " + tr("Scratches: {count} pieces found, {taken} taken away.", count=scratches, taken=covered)
