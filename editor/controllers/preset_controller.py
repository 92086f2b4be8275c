"""Presets of the person who works: settings of one picture, used on others."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.controllers.editor_controller import EditorController
from editor.errors import EditorError
from editor.model.document import Document
from editor.model.presets import Presets
from editor.redactor.recipes import known
from editor.redactor.registry import registry

TOOLS = ("settings", "looks")


class PresetController(QObject):
    """Keeps and uses presets.

    Signals:
        changed(): other names.
        refused(object): a preset could not be kept or used: the error.

    Args:
        presets: those of the person who works; asked each time, for it changes with the account.
    """

    changed = Signal()
    refused = Signal(object)

    def __init__(self, editor: EditorController, presets: Callable[[], Presets], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._presets = presets

    def names(self) -> tuple[str, ...]:
        return self._presets().names()

    @property
    def worth_keeping(self) -> bool:
        """Whether there are settings to keep."""
        return bool(self._settings())

    def save(self, name: str) -> None:
        """Keep the settings of the picture on the table under `name`."""
        try:
            self._presets().save(name, self._settings())
        except EditorError as error:
            self.refused.emit(error)
            return
        self.changed.emit()

    def apply(self, name: str) -> None:
        """Use a preset on the picture on the table, its automatic values found anew."""
        try:
            recipe = self._presets().load(name, known())
        except EditorError as error:
            self.refused.emit(error)
            return
        self._editor.apply(recipe, name)

    def delete(self, name: str) -> None:
        """Forget a preset."""
        self._presets().delete(name)
        self.changed.emit()

    def _settings(self) -> Document:
        known = registry()
        return Document(
            edits=tuple(e for e in self._editor.document.edits if e.enabled and known[e.operation].tool in TOOLS)
        )
