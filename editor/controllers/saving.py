"""Writing files that a person waits for: how far it is, and how it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs


class Saving(QObject):
    """One thing at a time, as an edit.

    Signals:
        progress(float, str): how far saving is, with the step's name in English.
        failed(object): nothing more is written: the error.
        stopped(): nothing more is written, as it was asked to stop.
        noted(str): what a written file does not keep of the picture, in the language of the window.
    """

    progress = Signal(float, str)
    failed = Signal(object)
    stopped = Signal()
    noted = Signal(str)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._saving: Job | None = None

    def stop(self) -> None:
        """Do not go on; `stopped` follows, unless it has just finished."""
        if self._saving is not None:
            self._saving.cancel()

    def _note(self, words: str) -> None:
        if words:
            self.noted.emit(words)

    def _write(self, work: Callable[[Job], Any], done: Callable[[Any], None]) -> None:
        self._saving = self._jobs.submit(
            work, on_done=done, on_failed=self.failed.emit, on_cancelled=self.stopped.emit,
            on_progress=self.progress.emit, lane="edit",
        )  # fmt: skip
