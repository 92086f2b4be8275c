"""One out of several words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.controllers.words import tr
from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.choice_list import ChoiceList
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import row

SIDE_BY_SIDE = 3  # more choices than this, or longer words than fit a panel, go into a list
LETTERS = 24


class ChoiceRow(ParameterRow):
    """Segments for up to three short words, else a list."""

    def __init__(self, theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(theme, parameter, parent)
        words = [(value, tr(title)) for value, title in parameter.choices]
        few = len(words) <= SIDE_BY_SIDE and sum(len(title) for _, title in words) <= LETTERS
        self._choice: Segments | ChoiceList = (
            Segments(theme, words, name=self._title) if few else ChoiceList(words, name=self._title, scale="s")
        )
        box = row(self, (0, 0, 0, 0), 6)
        box.addWidget(self._name)
        box.addWidget(self._dot)
        box.addStretch(1)
        if self._auto:
            box.addWidget(self._auto)
        box.addWidget(self._choice)
        self._choice.chosen.connect(self._changed)
        self.set_value(parameter.default)

    def value(self) -> str:
        return str(self._choice.value)

    def set_value(self, value: str) -> None:
        self._choice.choose(value)
        self._mark(value)
