"""One edit at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs


class EditRunner(QObject):
    """Runs an edit when no other runs.

    Signals:
        busy_changed(bool): an edit runs: others have to wait.
        progress(float, str): how far the running edit is, and its step in English.
        refused(): another edit runs.
        failed(object): an edit failed: the error.

    Attributes:
        doing: what the running edit does, in English; empty when none of this runner's runs.
    """

    busy_changed = Signal(bool)
    progress = Signal(float, str)
    refused = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._running: Job | None = None
        self.doing = ""
        jobs.busy_changed.connect(self._busy_changed)

    @property
    def busy(self) -> bool:
        return self._jobs.busy

    def may_begin(self) -> bool:
        """Whether no edit runs; says so if one does."""
        if self.busy:
            self.refused.emit()
        return not self.busy

    def run(
        self,
        work: Callable[[Job], object],
        done: Callable[..., None],
        doing: str = "",
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Run `work` on a thread, then `done` with what it returns.

        Args:
            failed: takes the error; by default the signal of this name.
        """
        self.doing = doing
        self._running = self._jobs.submit(
            work, on_done=done, on_failed=failed or self.failed.emit, on_progress=self.progress.emit, lane="edit"
        )

    def cancel(self) -> None:
        """Stop the running edit."""
        if self._running is not None:
            self._running.cancel()

    def _busy_changed(self, busy: bool) -> None:
        if not busy:
            self.doing = ""
        self.busy_changed.emit(busy)
