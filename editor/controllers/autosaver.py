"""Writes the work down after each edit, so that a crash loses at most the last one."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Jobs
from editor.controllers.work import Work
from editor.model.project_file import SUFFIX, write_project
from editor.redactor.artefacts import ArtefactStore

KEPT = 5


class Autosaver(QObject):
    """Autosaves of one running program, a file a picture.

    Signals:
        saved(Path): the work as it stands is on disk.
        failed(object): it could not be written: the error.

    Args:
        folder: where the person's autosaves go; asked each time, for it changes with the account.
    """

    saved = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: Jobs, artefacts: ArtefactStore, folder: Callable[[], Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._artefacts = artefacts
        self._folder = folder
        self._name = ""

    def begin(self, name: str = "") -> None:
        """Turn to another piece of work: `name` of the autosave it continues, or a new one."""
        self._name = name or f"{uuid.uuid4().hex}{SUFFIX}"

    def save(self, work: Work) -> None:
        """Write the work in the background; of several that wait only the newest is written."""
        target = self._folder() / self._name
        history = work.history.copy()

        def write(_job: object) -> Path:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_project(target, work.project_at(target, history, self._artefacts), overwrite=True)
            self._prune(target.parent)
            return target

        self._jobs.submit(
            write, on_done=self.saved.emit, on_failed=self.failed.emit, lane="misc", replaces=("autosave", self._name)
        )

    def newest(self) -> Path | None:
        """The autosave that *Continue* offers."""
        files = _by_age(self._folder())
        return files[-1] if files else None

    def forget(self, path: Path) -> None:
        """Delete one autosave."""
        path.unlink(missing_ok=True)

    @staticmethod
    def _prune(folder: Path) -> None:
        for path in _by_age(folder)[:-KEPT]:
            path.unlink(missing_ok=True)


def _by_age(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime_ns)
