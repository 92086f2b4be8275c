"""Which of several groups of values a panel opens on."""

from __future__ import annotations

import pytest

from editor.redactor.registry import registry
from editor.views.panels.operation_rows import OperationRows
from editor.views.theme import Theme
from editor.views.widgets.segments import Segments


@pytest.mark.parametrize(
    ("operation", "chosen", "row"),
    [("curves", "All channels", "all"), ("color_balance", "Midtones", "midtones_cyan_red")],
)
def test_the_group_that_is_wanted_most_is_open(qtbot, theme: Theme, operation: str, chosen: str, row: str) -> None:
    rows = OperationRows(theme, registry()[operation])
    qtbot.addWidget(rows)
    rows.show()
    switch = rows.findChild(Segments)
    assert switch.button(switch.value).text() == chosen
    shown = {parameter.name for parameter in registry()[operation].parameters if rows.row(parameter.name).isVisible()}
    assert row in shown
    assert len(shown) < len(registry()[operation].parameters)
