"""What the program keeps on the disk only to be quick: how much it is, and throwing it away."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.redactor.artefacts import ArtefactStore


class StorageController(QObject):
    """Signals:
    measured(int): bytes in the cache.

    Args:
        artefacts: what networks yielded.
        folders: of thumbnails and other files that can be made again.
    """

    measured = Signal(object)  # more bytes than an int of Qt holds

    def __init__(
        self, jobs: Jobs, artefacts: ArtefactStore, folders: Sequence[Path], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._artefacts = artefacts
        self._folders = tuple(folders)

    def measure(self) -> None:
        """Find out how much there is."""
        self._jobs.submit(
            lambda _job: self._size(), on_done=self.measured.emit, lane="misc", replaces=("size", id(self))
        )

    def clear(self) -> None:
        """Throw it all away; then `measured`."""

        def work(_job: Job) -> int:
            self._artefacts.clear()
            for folder in self._folders:
                shutil.rmtree(folder, ignore_errors=True)
            return self._size()

        self._jobs.submit(work, on_done=self.measured.emit, lane="misc")

    def _size(self) -> int:
        files = (path for folder in self._folders if folder.is_dir() for path in folder.rglob("*") if path.is_file())
        return self._artefacts.size + sum(path.stat().st_size for path in files)
