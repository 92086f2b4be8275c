"""A tone curve."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.buttons import IconButton
from editor.views.widgets.curve_editor import CurveEditor, Points
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.styling import column, row


class CurveRow(ParameterRow):
    """Name and reset, the curve under them.

    Attributes:
        editor: the curve, for its histogram.
    """

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        self.editor = CurveEditor(theme, self._title)
        self._back = IconButton(theme, "rotate-ccw", tr("Straight curve again"), scale="s")
        self._back.clicked.connect(self.reset)
        self.editor.moved.connect(self._moved)
        self.editor.released.connect(self._changed)
        top = row(gap=6)
        top.addWidget(self._name)
        top.addWidget(self._dot)
        top.addStretch(1)
        if self._auto:
            top.addWidget(self._auto)
        top.addWidget(self._back)
        box = column(self, (0, 0, 0, 0), 4)
        box.addLayout(top)
        box.addWidget(self.editor)
        self.set_value(parameter.default)

    def value(self) -> Points:
        return self.editor.points

    def set_value(self, value: Points) -> None:
        self.editor.set_points(value)
        self._mark(self.editor.points)

    def _mark(self, value: Points) -> None:
        super()._mark(value)
        self._back.setEnabled(value != self.parameter.default)
