"""The rows of one operation, made from its declaration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QToolButton, QWidget

from editor.controllers.words import tr
from editor.model.parameter import Parameter, Value
from editor.redactor.operation import Operation
from editor.views.theme import Theme
from editor.views.widgets.parameter import has_row, parameter_row
from editor.views.widgets.parameter.row import ParameterRow
from editor.views.widgets.segments import Segments
from editor.views.widgets.styling import column


class OperationRows(QWidget):
    """A row for each parameter; parameters that come in groups share the place, one group at a time.

    Attributes:
        auto_button: one Auto for an operation that finds several values at once, to stand beside its heading; None for
            an operation whose only automatic value has Auto in its row.

    Signals:
        moved(str, dict): the operation, and the value under the moving hand by the name of its parameter.
        changed(str, dict): the same, chosen.
        auto_wanted(str): the operation is to find its values.
    """

    moved = Signal(str, object)
    changed = Signal(str, object)
    auto_wanted = Signal(str)

    def __init__(
        self, theme: Theme, operation: type[Operation], names: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        """Args: names: the parameters to show; none: all that have a row."""
        super().__init__(parent)
        self._theme, self._operation = theme, operation
        shown = [p for p in operation.parameters if has_row(p) and (not names or p.name in names)]
        together = sum(p.auto for p in shown) > 1
        self._rows = {p.name: self._make_row(replace(p, auto=p.auto and not together)) for p in shown}
        self._autos = {p.name for p in shown if p.auto}
        self._own: dict[str, Value] = operation.defaults()
        self.auto_button = self._make_auto() if together else None
        self._lay_out(shown)

    @property
    def operation(self) -> str:
        return self._operation.name

    def row(self, name: str) -> ParameterRow:
        return self._rows[name]

    def show_values(self, values: Mapping[str, Value], autos: frozenset[str]) -> None:
        """Show the values of the document, and which of them are automatic."""
        for name, row in self._rows.items():
            if row.value() != values[name]:
                row.set_value(values[name])
            row.set_auto(name in autos)
            if name not in autos:
                self._own[name] = values[name]
        if self.auto_button is not None:
            self.auto_button.setChecked(bool(autos))

    def _make_row(self, parameter: Parameter) -> ParameterRow:
        row, name = parameter_row(self._theme, parameter), parameter.name
        row.value_moved.connect(lambda value: self.moved.emit(self.operation, {name: value}))
        row.value_changed.connect(lambda value: self.changed.emit(self.operation, {name: value}))
        row.auto_toggled.connect(self._toggle_auto)
        return row

    def _make_auto(self) -> QToolButton:
        button = QToolButton()
        button.setText(tr("Auto"))
        button.setProperty("role", "auto")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(tr("Auto: {title}", title=tr(self._operation.title)))
        button.setToolTip(tr("Find the value from the picture"))
        button.clicked.connect(self._toggle_auto)
        return button

    def _toggle_auto(self, on: bool) -> None:
        if on:
            self.auto_wanted.emit(self.operation)
        else:
            self.changed.emit(self.operation, {name: self._own[name] for name in sorted(self._autos)})

    def _lay_out(self, shown: list[Parameter]) -> None:
        box = column(self)
        groups = list(dict.fromkeys(_group(p) for p in shown if _group(p)))
        for parameter in shown:
            if not _group(parameter):
                box.addWidget(self._rows[parameter.name])
        if not groups:
            return
        if len(groups) > 1:
            box.addWidget(self._make_switch(groups, _first(shown, groups)))
        self._pages = QStackedWidget()
        for group in groups:
            page = QWidget()
            inner = column(page)
            for parameter in shown:
                if _group(parameter) == group:
                    inner.addWidget(self._rows[parameter.name])
            inner.addStretch(1)
            self._pages.addWidget(page)
        self._pages.setCurrentIndex(_first(shown, groups))
        box.addWidget(self._pages)

    def _show_group(self, index: int) -> None:
        self._pages.setCurrentIndex(index)

    def _make_switch(self, groups: list[str], first: int) -> Segments:
        choices = [(index, tr(group)) for index, group in enumerate(groups)]
        switch = Segments(self._theme, choices, wide=True, name=tr(self._operation.title))
        switch.choose(first)
        switch.chosen.connect(self._show_group)
        return switch


def _first(shown: list[Parameter], groups: list[str]) -> int:
    """The group shown first: of shadows, midtones and highlights the midtones, of curves the one of all channels."""
    return (len(groups) - 1) // 2 if any(parameter.group for parameter in shown) else 0


def _group(parameter: Parameter) -> str:
    """Curves are too tall to stand below one another: each is a group of its own."""
    return parameter.group or (parameter.title if parameter.kind == "curve" else "")
