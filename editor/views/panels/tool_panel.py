"""What the panels of all tools share: they show the document, and hand on what a person wants of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from editor.controllers.editor_controller import EditorController
from editor.controllers.words import tr
from editor.redactor.operation import Operation
from editor.redactor.registry import registry
from editor.views.panels.operation_rows import OperationRows
from editor.views.panels.panel import Panel
from editor.views.theme import Theme
from editor.views.widgets.buttons import Button
from editor.views.widgets.section import Section
from editor.views.widgets.styling import label, row


def operations_of(tool: str) -> list[type[Operation]]:
    """The operations that a tool shows, in the order of its panel."""
    found = [operation for operation in registry().values() if operation.tool == tool]
    return sorted(found, key=lambda operation: operation.position)


def grouped(found: Iterable[type[Operation]]) -> dict[str, list[type[Operation]]]:
    """Operations under their headings; one without a heading stands under its own title."""
    groups: dict[str, list[type[Operation]]] = {}
    for operation in found:
        groups.setdefault(operation.group or operation.title, []).append(operation)
    return groups


class ToolPanel(Panel):
    """The panel of one tool of the rail.

    Attributes:
        tool: its name.
    """

    def __init__(
        self, theme: Theme, editor: EditorController, tool: str, title: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.tool, self._editor = tool, editor
        self._rows: list[OperationRows] = []
        self.reset_button = self.make_reset()
        self.reset_button.clicked.connect(self.reset)
        editor.document_changed.connect(self._document_changed)

    def make_reset(self) -> QAbstractButton:
        """The button of the header that resets the tool."""
        button = Button(self._theme, tr("Reset"), icon="rotate-ccw", kind="ghost", scale="s")
        self.header.addWidget(button)
        return button

    @property
    def operations(self) -> list[type[Operation]]:
        """The operations this tool shows."""
        return operations_of(self.tool)

    @property
    def edited(self) -> bool:
        """Whether the tool has edits."""
        document = self._editor.document
        return any(document.edit(operation.name) for operation in self.operations)

    def enter(self) -> None:
        """The tool was chosen."""

    def leave(self) -> None:
        """Another tool was chosen: take what the tool has on the canvas away."""

    def reset(self) -> None:
        """All values of this tool back to their defaults, in one step."""
        used = [o.name for o in self.operations if self._editor.document.edit(o.name)]
        if used:
            self._editor.reset(*used)

    def showEvent(self, event: QShowEvent) -> None:
        """While it was hidden, it did not follow the hand: that would take time from the panel that is seen."""
        super().showEvent(event)
        self.refresh()

    def _document_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the document as it is now."""
        self.reset_button.setEnabled(self.edited)
        for rows in self._rows:
            rows.show_values(self._editor.values(rows.operation), self._editor.autos(rows.operation))

    def add_operations(self, section: Section, members: Sequence[type[Operation]]) -> None:
        """Rows for all operations of a section; those with several values get a title of their own among others."""
        for operation in members:
            rows = self.make_rows(operation)
            if len(members) == 1:
                if rows.auto_button is not None:
                    section.header.addWidget(rows.auto_button)
            elif len(operation.parameters) > 1:
                section.body.addLayout(_title_line(operation, rows))
            section.body.addWidget(rows)

    def make_rows(self, operation: type[Operation], names: Sequence[str] = ()) -> OperationRows:
        """Rows for an operation, connected with the document."""
        rows = OperationRows(self._theme, operation, tuple(names))
        rows.moved.connect(lambda name, values: self._editor.set_values(name, values, final=False))
        rows.changed.connect(self._editor.set_values)
        rows.auto_wanted.connect(self._editor.set_auto)
        self._rows.append(rows)
        return rows


def _title_line(operation: type[Operation], rows: OperationRows) -> QHBoxLayout:
    line = row(margins=(0, 8, 0, 0))
    line.addWidget(label(tr(operation.title), "label_strong"), 1)
    if rows.auto_button is not None:
        line.addWidget(rows.auto_button)
    return line
