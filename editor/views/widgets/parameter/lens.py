"""The lens that took the picture."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.views.theme import Theme
from editor.views.widgets.elided_label import ElidedLabel
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.styling import row


class LensRow(ParameterRow):
    """The name of the lens, found by Auto; a double click on the row's name takes it away."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        self._value: Value = parameter.default
        self._words = ElidedLabel("", "second")
        self._words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        box = row(self, gap=6)
        box.addWidget(self._name)
        box.addWidget(self._dot)
        box.addWidget(self._words, 1)
        if self._auto:
            self._auto.setToolTip(tr("Find the lens that the picture's own data name"))
            box.addWidget(self._auto)
        self.set_value(parameter.default)

    def value(self) -> Value:
        return self._value

    def set_value(self, value: Value) -> None:
        self._value = value
        self._show(asked=False)
        self._mark(value)

    def set_auto(self, on: bool) -> None:
        super().set_auto(on)
        self._show(asked=on)

    def _show(self, *, asked: bool) -> None:
        """Args: asked: whether Auto has looked for it, so that it is not known if there is none."""
        unknown = tr("Not known") if asked else tr("None")
        self._words.setText(str(self._value[0]) if self._value else unknown)
