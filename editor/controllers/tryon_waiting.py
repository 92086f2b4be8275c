"""Clothes from other tabs on their way to the try-on: put on at once, or as soon as somebody is there to wear them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from editor.controllers.editor_controller import EditorController
from editor.controllers.tryon_controller import TryOnController


class TryOnWaiting(QObject):
    """Attributes:
    files: what waits for a person.
    """

    def __init__(self, editor: EditorController, tryon: TryOnController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor, self._tryon = editor, tryon
        self.files: tuple[Path, ...] = ()
        tryon.people.changed.connect(self._look)
        editor.busy_changed.connect(self._look)

    def bring(self, files: Sequence[Path]) -> bool:
        """Put these on, over what is worn already; whether somebody is there to wear them."""
        self.files = (*self.files, *files)
        somebody = bool(self._tryon.people.count)
        self._look()
        return somebody

    def forget(self) -> None:
        """Nothing waits any more."""
        self.files = ()

    def _look(self, *_: object) -> None:
        people = self._tryon.people
        if self.files and people.count and not people.looking and not self._editor.busy:
            files, self.files = self.files, ()
            self._tryon.add(files)
