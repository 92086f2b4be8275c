"""Rows of a panel made from the description of a parameter."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.model.parameter import Parameter
from editor.views.theme import Theme
from editor.views.widgets.parameter.choice import ChoiceRow
from editor.views.widgets.parameter.colour import ColourRow
from editor.views.widgets.parameter.curve import CurveRow
from editor.views.widgets.parameter.lens import LensRow
from editor.views.widgets.parameter.number import NumberRow
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.parameter.switch import SwitchRow

_ROWS: dict[str, type[ParameterRow]] = {
    "number": NumberRow, "choice": ChoiceRow, "switch": SwitchRow, "colour": ColourRow, "curve": CurveRow,
    "lens": LensRow,
}  # fmt: skip


def has_row(parameter: Parameter) -> bool:
    """Whether a panel can show it; strokes and rectangles are made on the canvas."""
    return parameter.kind in _ROWS


def parameter_row(theme: Theme, parameter: Parameter, parent: QWidget | None = None) -> ParameterRow:
    """The row for the kind of `parameter`.

    Raises:
        KeyError: its kind has none, see `has_row`.
    """
    return _ROWS[parameter.kind](theme, parameter, parent)
