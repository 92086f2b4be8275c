"""The sample of the start screen, before and after."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.controllers.jobs import Job, Jobs
from editor.model.frame import Frame
from editor.model.input_image import InputImage


class SamplePictures(QObject):
    """Reads the two pictures in the background.

    Signals:
        ready(Frame, Frame): the picture, and what was made of it (with alpha).

    Args:
        folder: with `dress.jpg` and `dress-cutout.png`.
    """

    ready = Signal(object, object)

    def __init__(self, jobs: Jobs, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder = folder

    def load(self) -> None:
        """Read them; nothing happens if they cannot be read: the screen works without."""

        def work(_job: Job) -> tuple[Frame, Frame]:
            original, result = (InputImage.read(self._folder / name) for name in ("dress.jpg", "dress-cutout.png"))
            return original.frame, result.frame

        self._jobs.submit(work, on_done=lambda frames: self.ready.emit(*frames), on_failed=lambda _error: None)
