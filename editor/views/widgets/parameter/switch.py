"""On or off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.styling import row
from editor.views.widgets.toggle import Toggle


class SwitchRow(ParameterRow):
    """Name left, switch right."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        self._toggle = Toggle(theme)
        self._toggle.setAccessibleName(self._title)
        self._toggle.clicked.connect(self._changed)
        box = row(self, gap=6)
        box.addWidget(self._name)
        box.addWidget(self._dot)
        box.addStretch(1)
        if self._auto:
            box.addWidget(self._auto)
        box.addWidget(self._toggle)
        self.set_value(parameter.default)

    def value(self) -> bool:
        return self._toggle.isChecked()

    def set_value(self, value: bool) -> None:
        self._toggle.setChecked(bool(value))
        self._mark(bool(value))
