"""A colour."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.colour_field import ColourField
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.swatches import BACKDROPS, INKS, SwatchRow


class ColourRow(ParameterRow):
    """Name and digits, swatches under them, a refusal under those.

    Signals:
        pick_requested: the next click on the picture chooses the colour; answer with `take`.
    """

    pick_requested = Signal()

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        ready = BACKDROPS if parameter.default == "transparent" else INKS
        self._swatches = SwatchRow(theme, ready, name=self._title)
        self._digits = ColourField(theme, name=self._title)
        self._refusal = label("", "label", state="error", wrap=True)
        self._refusal.hide()
        self._swatches.chosen.connect(self.take)
        self._digits.changed.connect(self.take)
        self._digits.refused.connect(self._refuse)
        self._swatches.pick_requested.connect(self.pick_requested)
        top = row(gap=6)
        top.addWidget(self._name)
        top.addWidget(self._dot)
        top.addStretch(1)
        if self._auto:
            top.addWidget(self._auto)
        top.addWidget(self._digits)
        box = column(self, (0, 0, 0, 0), 4)
        box.addLayout(top)
        box.addWidget(self._swatches)
        box.addWidget(self._refusal)
        self.set_value(parameter.default)

    def value(self) -> str:
        return self._swatches.value

    def set_value(self, value: str) -> None:
        self._swatches.set_value(value)
        self._digits.set_value(value)
        self._mark(value)

    def take(self, value: str) -> None:
        """A colour the person chose, here or with the eyedropper."""
        self.set_value(value)
        self._changed(value)

    def _refuse(self, message: str) -> None:
        self._refusal.setText(message)
        self._refusal.setVisible(bool(message))
