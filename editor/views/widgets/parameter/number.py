"""A number: field and slider."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.numbers import Scale
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.slider import CentreSlider
from editor.views.widgets.styling import column, label, row
from editor.views.widgets.value_field import ValueField


class NumberRow(ParameterRow):
    """Name, Auto and field in one line, the slider under it, a refusal under that."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        scale = Scale(parameter.minimum, parameter.maximum, parameter.step, parameter.default, parameter.unit)
        self.field = ValueField(theme, scale, self._title)
        self.slider = CentreSlider(theme, scale, self._title)
        self._refusal = label("", "label", state="error", wrap=True)
        self._refusal.hide()
        top = row(gap=6)
        top.addWidget(self._name)
        top.addWidget(self._dot)
        top.addStretch(1)
        if self._auto:
            top.addWidget(self._auto)
            top.addSpacing(2)
        top.addWidget(self.field)
        box = column(self, (0, 0, 0, 2), 0)
        box.addLayout(top)
        box.addWidget(self.slider)
        box.addWidget(self._refusal)
        self._connect()
        self.set_value(parameter.default)

    def value(self) -> float:
        return self.slider.value

    def set_value(self, value: float) -> None:
        self.slider.set_value(value)
        self.field.set_value(value)
        self._mark(value)

    def _connect(self) -> None:
        for source, other in ((self.slider, self.field), (self.field, self.slider)):
            source.moved.connect(other.set_value)
            source.moved.connect(self._moved)
        self.field.committed.connect(self.slider.set_value)
        self.field.committed.connect(self._changed)
        self.slider.released.connect(self._changed)
        self.field.refused.connect(self._refuse)

    def _refuse(self, message: str) -> None:
        self._refusal.setText(message)
        self._refusal.setVisible(bool(message))
